"""Firms, bodies and remarks behind names, marks by parts of a meeting, where lists of names end."""

import pytest

from bra.importing.record import Person, Record
from tests.importing.foreign import of_text

Told = list[tuple[str, str | None]]


def record(people: str, *, above: str = "Möte 2031-04-02") -> Record:
    text = f"{above}\n\n{people}\n\n1. Läget\nVi talade.\n\n2. Slut\nVi gick.\n"
    return of_text(text).record


def told(people: tuple[Person, ...]) -> Told:
    return [(each.name, each.organisation) for each in people]


def names(people: tuple[Person, ...]) -> list[str]:
    return [each.name for each in people]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ("Gäster\n  Rut Ahl, Ahls Plåt (§ 1)", [("Rut Ahl", "Ahls Plåt")]),
        ("By invitation\n  Ed Stone, Stone Garden Design", [("Ed Stone", "Stone Garden Design")]),
        ("Guests: Eve Boyd, Boyd's Bakery, item 2", [("Eve Boyd", "Boyd's Bakery")]),
        ("Inbjudna: Rut Ed, Norra Båtägarna, p. 2", [("Rut Ed", "Norra Båtägarna")]),
        ("Guests: Eve Boyd, Child Welfare, item 2", [("Eve Boyd", "Child Welfare")]),
    ],
)
def test_a_firm_of_a_surname_is_nobody(people: str, expected: Told) -> None:
    assert told(record(f"Present: Ann Hill, Bob Dale\n{people}").guests) == expected


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ("Ed James, James Hill, Eve Boyd", ["Ed James", "James Hill", "Eve Boyd"]),
        ("Rut Ahl, Per Ahl, Ahlin Bo", ["Rut Ahl", "Per Ahl", "Ahlin Bo"]),
        ("Rut Linda, Linda Ed, Per Ek", ["Rut Linda", "Linda Ed", "Per Ek"]),
    ],
)
def test_a_first_name_like_a_surname_before_it(people: str, expected: list[str]) -> None:
    assert names(record(f"Närvarande: {people}").present) == expected


def test_for_whom_behind_a_body_in_letters() -> None:
    people = (
        "Beslutande Rut Ed (S), KS, ordförande\n"
        "Tjänstgörande ersättare Per Al (M), KFN, ersätter Ida Ek (M)\n"
        "Övriga deltagande Ola Bo, sekreterare"
    )
    assert told(record(people).present) == [("Rut Ed", "KS"), ("Per Al", "KFN"), ("Ola Bo", None)]


@pytest.mark.parametrize(
    ("people", "bodies"),
    [
        (
            "Närvarande: Rut Ed, Per Al och Ida Ek, styrelsen\nOla Bo, värd\nUno Dal, Almhem AB",
            ["styrelsen"] * 3 + [None, "Almhem AB"],
        ),
        (
            "Present: Ann Hill, Bob Dale and Cal Reed, Parks Department\nDot Stone, caretaker",
            ["Parks Department"] * 3 + [None],
        ),
        ("Närvarande: Rut Ed, Per Al och Ida Ek, kommunen", [None, None, "kommunen"]),
        (
            "Närvarande: Rut Ed, Per Al, Ida Ek, kommunen\nOla Bo, husombud",
            [None, None, "kommunen", None],
        ),
    ],
)
def test_a_body_behind_the_last_of_several(people: str, bodies: list[str | None]) -> None:
    assert [each.organisation for each in record(people).present] == bodies


@pytest.mark.parametrize(
    ("people", "body"),
    [
        ("Frans Hage elevrådet Björkskolan", "elevrådet Björkskolan"),
        ("Frans Hage polisen", "polisen"),
        ("Frans Hage kommunalrådet", None),
        ("Frans Hage räddningschef", None),
    ],
)
def test_a_small_word_right_behind_a_name(people: str, body: str | None) -> None:
    assert told(record(f"Närvarande\nRut Ed\n{people}").present) == [
        ("Rut Ed", None),
        ("Frans Hage", body),
    ]


@pytest.mark.parametrize(
    ("people", "away"),
    [
        ("Rut Ed\nPer Al sjuk\nIda Ek", ["Per Al"]),
        ("Rut Ed\nPer Al (S) ej närvarande\nIda Ek", ["Per Al"]),
        ("Rut Ed\nPer Al - förhindrad\nIda Ek", ["Per Al"]),
        ("Rut Ed\nPer Sjuk\nIda Ek", []),
        ("Rut Ed\nPer Al\nIda Ek", []),
    ],
)
def test_a_word_for_absence_right_behind_a_name(people: str, away: list[str]) -> None:
    found = record(f"Närvarande\n{people}")
    assert names(found.absent) == away
    assert len(found.present) == 3 - len(away)


def test_a_body_that_ends_as_a_title_does() -> None:
    people = "Attendees\nAnn Hill, Office of the Mayor\nCh Supt Bob Dale, River Police"
    assert told(record(people).present) == [
        ("Ann Hill", "Office of the Mayor"),
        ("Bob Dale", "River Police"),
    ]


@pytest.mark.parametrize(
    ("head", "rows", "here", "away"),
    [
        (
            "Namn | Uppdrag | 18–19 | 19–20.30",
            ["Rut Ed | ordförande | X | X", "Per Al | kassör | – | X", "Ida Ek | ledamot | – | –"],
            ["Rut Ed", "Per Al"],
            ["Ida Ek"],
        ),
        (
            "Namn | Uppdrag | Före paus | Efter paus",
            ["Rut Ed | ordförande | x | x", "Ida Ek | ledamot | - | -"],
            ["Rut Ed"],
            ["Ida Ek"],
        ),
        (
            "Name | Role | Morning | Afternoon",
            ["Ann Hill | chair | Y | N", "Bob Dale | clerk | N | N", "Cal Reed | member | Y | Y"],
            ["Ann Hill", "Cal Reed"],
            ["Bob Dale"],
        ),
        (
            "Vem | Uppdrag | V. 10 | V. 11",
            ["Rut Ed | Måla staketet | x | -", "Per Al | Köpa färg | - | x"],
            [],
            [],
        ),
    ],
)
def test_marks_by_parts_of_a_meeting(
    head: str, rows: list[str], here: list[str], away: list[str]
) -> None:
    rule = "|".join("---" for _ in head.split("|"))
    table = "\n".join(f"| {row} |" for row in (head, rule, *rows))
    found = record(table)
    assert (names(found.present), names(found.absent)) == (here, away)
    text = "\n".join("\t".join(row.split(" | ")) for row in (head, *rows))
    found = record(text)
    assert (names(found.present), names(found.absent)) == (here, away)


@pytest.mark.parametrize(
    ("cell", "body"),
    [
        ("rektor, Björkskolan", "Björkskolan"),
        ("ordförande, kommunstyrelsen", "kommunstyrelsen"),
        ("chef, utredare", None),
        ("ledamot, justerare", None),
        ("kassör, S", None),
    ],
)
def test_a_body_behind_the_title_in_a_column_of_titles(cell: str, body: str | None) -> None:
    table = f"| Namn | Funktion | Deltog |\n|---|---|---|\n| Rut Ed | {cell} | ja |\n"
    table += "| Per Al | vaktmästare | ja |"
    assert told(record(table).present) == [("Rut Ed", body), ("Per Al", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Present: Ann Hill, Elm Trust\nBob Dale, caretaker\n\n1. Money\nFine.\n",
        "Närvarande: Ann Hill, Almhem AB\nBob Dale, husvärd\n\n1. Pengar\nBra.\n",
    ],
)
def test_a_number_over_an_empty_line_ends_a_list_without_numbers(text: str) -> None:
    found = of_text(f"Almby\n\nNotes of 2 April 2031\n\n{text}").record
    assert names(found.present) == ["Ann Hill", "Bob Dale"]


def test_a_list_with_numbers_goes_on_over_an_empty_line() -> None:
    assert names(record("Närvarande:\n1. Rut Ed\n2. Per Al\n\n3. Ida Ek").present) == [
        "Rut Ed",
        "Per Al",
        "Ida Ek",
    ]


@pytest.mark.parametrize(
    ("above", "place"),
    [
        (
            "Sammanträde onsdagen den 2 april 2031, Almgläntan\nOrdföranden öppnade kl. 18.",
            "Almgläntan",
        ),
        ("Meeting on 2 April 2031, Elm Hall\nThe chair opened at 6 pm.", "Elm Hall"),
        ("När rådet möttes den 2 april 2031 i ladan var vi sju.", "ladan"),
        ("When the panel met on 2 April 2031 in the barn we were seven.", "barn"),
        ("Mötet hölls den 2 april 2031 i\nStora salen på museet.", "Stora salen på museet"),
    ],
)
def test_what_goes_on_behind_a_place_is_none_of_it(above: str, place: str) -> None:
    found = record("Närvarande: Rut Ed, Per Al", above=f"Rådet\n\n{above}").place
    assert found is not None
    assert found.value == place
