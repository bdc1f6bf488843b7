"""Lists at the end of minutes that repeat what was decided: what they repeat is decided once."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import decided_in, import_one

SV = (
    "# Styrelsemöte 3 maj 2031\n\nNärvarande: Ida Falk, Bo Lind\n\n"
    "## 1. Båten\n\n**Beslut 1:** Båten säljs.\n\n"
    "## 2. Bryggan\n\n**Beslut 2:** Bryggan lagas före midsommar.\n\n"
    "## {}\n\n{}\n"
)
EN = (
    "# Board meeting 3 May 2031\n\nPresent: Ida Falk, Bo Lind\n\n"
    "## 1. The boat\n\n**Resolution #1:** Sell the boat.\n\n"
    "## 2. The jetty\n\n**Resolution #2:** Mend the jetty before June.\n\n"
    "## {}\n\n{}\n"
)
SWEDISH = ["Båten säljs.", "Bryggan lagas före midsommar."]
ENGLISH = ["Sell the boat.", "Mend the jetty before June."]


@pytest.mark.parametrize(
    ("form", "title", "listed", "decided"),
    [
        (SV, "Beslut", "- Båten säljs.\n- Bryggan lagas före midsommar.", SWEDISH),
        (SV, "Sammanfattning av beslut", "- Beslut 1: Båten säljs.", SWEDISH),
        (SV, "Beslut i korthet", "- [Beslut 2](#b2): Bryggan lagas före mitsommar.", SWEDISH),
        (EN, "Resolutions", "* [Resolution #1](#r1): Sell the boat.", ENGLISH),
        (EN, "Decisions in brief", "- Resolution #2: Mend the jety before June.", ENGLISH),
        (EN, "Decisions", "- Sell the boat.\n- Mend the jetty before June.", ENGLISH),
    ],
)
def test_what_a_list_of_decisions_repeats_is_decided_once(
    form: str, title: str, listed: str, decided: list[str]
) -> None:
    assert decided_in(form.format(title, listed)) == decided


@pytest.mark.parametrize(
    ("form", "title", "listed", "more"),
    [
        # Another decision, one with the number of another, and one of an item called otherwise.
        (SV, "Beslut", "- Båten säljs.\n- Flaggan hissas.", ["Flaggan hissas."]),
        (SV, "Beslut", "- Beslut 2: Ordföranden avgår.", ["Ordföranden avgår."]),
        (EN, "Resolutions", "- Resolution #1: The chair resigns.", ["The chair resigns."]),
        (EN, "The sale", "Resolution #3: Sell the boat.", ["Sell the boat."]),
    ],
)
def test_what_is_new_in_a_list_stays(form: str, title: str, listed: str, more: list[str]) -> None:
    known = SWEDISH if form is SV else ENGLISH
    assert decided_in(form.format(title, listed)) == [*known, *more]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    ("form", "title", "listed"),
    [
        (SV, "Sammanfattning av beslut", "- Beslut 1: Båten säljs.\n- Beslut 2: Bryggan lagas."),
        (EN, "Decisions in brief", "- **Decision 1**: Sell the boat."),
    ],
)
def test_the_number_of_a_repeated_decision_is_none_of_the_format(
    name: str, form: str, title: str, listed: str
) -> None:
    text = form.format(title, listed).replace("Resolution #", "Decision ")
    outcome = import_one(name, text.encode(), Order())
    assert outcome.errors == ()
    assert "1\\:" in outcome.text or "1**\\:" in outcome.text
