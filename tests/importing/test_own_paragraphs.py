"""A decision among the lines of a paragraph becomes a paragraph, as the format reads decisions."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one
from tests.importing.test_written import item


@pytest.mark.parametrize("end", ["", "  "])
def test_a_decision_on_lines_of_its_own_is_a_paragraph(end: str) -> None:
    text = f"Taket läcker.{end}\nRådet beslutade att laga\ntaket i vår.{end}\nDet regnar ofta."
    assert item(text) == [
        "Taket läcker.",
        "",
        "**Beslut:** Rådet beslutade att laga",
        "taket i vår.",
        "",
        "Det regnar ofta.",
    ]


def test_two_decisions_on_lines_after_each_other_are_two_paragraphs() -> None:
    found = item("Rådet beslutade att laga taket.  \nRådet beslutade att måla dörren.")
    assert found == [
        "**Beslut:** Rådet beslutade att laga taket.",
        "",
        "**Beslut:** Rådet beslutade att måla dörren.",
    ]


def test_behind_its_label_a_decision_goes_on_to_a_hard_break() -> None:
    assert item("Beslut: Taket lagas.\nDet regnar ofta.") == [
        "**Beslut:** Taket lagas.",
        "Det regnar ofta.",
    ]
    assert item("Beslut: Taket lagas.  \nDet regnar ofta.") == [
        "**Beslut:** Taket lagas.",
        "",
        "Det regnar ofta.",
    ]


def test_a_sentence_before_a_decision_that_goes_on_below_its_line_is_no_part_of_it() -> None:
    assert item("Taket läcker. Rådet beslutade att laga hela\ntaket i vår.") == [
        "Taket läcker.",
        "",
        "**Beslut:** Rådet beslutade att laga hela",
        "taket i vår.",
    ]


@pytest.mark.parametrize("gap", ["  \n  ", "\n\n  Det regnar ofta.  \n  "])
def test_a_decision_in_an_entry_does_not_leave_it(gap: str) -> None:
    found = item(f"- Taket läcker.{gap}Rådet beslutade att laga taket.\n- Dörren är ny.")
    assert found[-3].endswith(".  ")
    assert found[-2:] == ["  **Beslut:** Rådet beslutade att laga taket.", "- Dörren är ny."]


def test_in_english_and_of_a_web_page() -> None:
    text = (
        "<html><body><h1>Minutes 4 March 2021</h1><p>Present: Ann Hill, Bob Lane</p>"
        "<h2>1. Roof</h2><p>The roof leaks.<br>The board decided to mend the roof.<br>"
        "It rains a lot.</p><h2>2. End</h2><p>Closed.</p></body></html>"
    )
    found = import_one("a.html", text.encode(), Order()).text
    assert (
        "\n\nThe roof leaks.\n\n**Decision:** The board decided to mend the roof.\n\n"
        "It rains a lot.\n\n"
    ) in found
