"""Notes in haste: offices without dots, verbs in capitals, who answers behind a comma, dates."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = (
    "# Möte 2031-04-02\n\n## Närvarande\n\n- {treasurer}\n- Gustav Ek\n- Bo Lund\n\n"
    "## Läget\n\n- {line}\n\n## Slut\n\nSlut.\n"
)
ENGLISH = "# Meeting 2031-04-02\n\nPresent: Ann Hill, Bob Lane\n\n## News\n\n{}\n\n## End\n\nEnd.\n"


def record(line: str, treasurer: str = "Karin Al, kassör") -> Record:
    return of_text(SWEDISH.format(line=line, treasurer=treasurer), "a.md").record


def tasks(line: str, treasurer: str = "Karin Al, kassör") -> list[tuple[str, str]]:
    found = record(line, treasurer).actions
    return [(" + ".join(each.owners), each.text) for each in found]


@pytest.mark.parametrize(
    "line", ["Kassor fixar kvitton.", "Kassör Fixar kvitton", "kassor: fixa kvitton"]
)
def test_an_office_in_a_list_of_posts_is_known_without_its_dots(line: str) -> None:
    assert tasks(line, "Kassör") == [("Kassör", "fixa kvitton")]


def test_an_office_is_one_without_its_dots() -> None:
    assert tasks("Ordforande bokar salen.") == [("Ordforande", "boka salen")]


@pytest.mark.parametrize(
    "line",
    [
        "Gustav Kollar!",
        "Kan vi boka en sal, stora salen hade varit bra, Gustav Kollar!",
        "Vem vet vad det kostar, Gustav kollar!",
        "Priset är okänt, Gustav kollar.",
    ],
)
def test_who_answers_has_a_task(line: str) -> None:
    assert tasks(line) == [("Gustav Ek", "kolla")]


@pytest.mark.parametrize(
    "line",
    [
        "Skolan frågade, Bo svarade.",
        "Det regnar, Gustav sover.",
        "Tomma kassar står i gången.",
        "Med på bilden var Anders Kollar.",
        "Vi räknade kassorna, Bo betalade.",
    ],
)
def test_what_only_resembles_an_answer_is_no_task(line: str) -> None:
    assert tasks(line) == []


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Gustav bokar salen imorgon 31-04-03", "2031-04-03"),
        ("Gustav bokar salen i morgon (2031-04-03).", "2031-04-03"),
        ("Gustav bokar salen nästa vecka, 9 april", "2031-04-09"),
        ("Gustav bokar salen imorgon", None),
        ("Gustav bokar salen imorgon 3 gånger", None),
    ],
)
def test_a_date_behind_a_loose_time_is_its_day(line: str, due: str | None) -> None:
    (found,) = record(line).actions
    assert found.due == due
    assert found.text.startswith("boka salen")
    assert "31-04" not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "The builders phoned. They agreed to re-evaluate the price.",
        "**Next steps:** Nothing is settled. They agreed to re-evaluate it at the next meeting.",
        "They will come back later.",
    ],
)
def test_nobody_in_particular_owns_no_task(text: str) -> None:
    found = of_text(ENGLISH.format(text), "a.md").record.actions
    assert [each.owners for each in found if "They" in each.owners] == []
