"""Tables below the word for a list, columns of times, offices and marks, lists side by side."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(people: str, name: str = "anteckningar.md") -> Record:
    text = f"# Möte\n\nDatum: 2024-03-19\n\n{people}\n\n## 1 Läget\n\nVi talade om läget.\n"
    return of_text(text, name).record


def flat(people: str) -> Record:
    return of_text(
        f"Möte 2024-03-19\n\n{people}\n\n1. Läget\nVi talade.\n\n2. Slut\nVi gick.\n"
    ).record


def names(people: object) -> list[str]:
    return [each.name for each in people]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("away", "invited", "name", "why", "whence", "what"),
    [
        ("Frånvarande", "Gäster", "Namn", "Anledning", "Från var", "Ärende"),
        ("Absent", "Guests", "Name", "Reason", "Where from", "Matter"),
    ],
)
def test_a_table_below_the_word_for_a_list(
    away: str, invited: str, name: str, why: str, whence: str, what: str
) -> None:
    found = record(
        f"## {away}\n\n| {name} | {why} |\n|--|--|\n| Ida Berg | match |\n\n"
        f"## {invited}\n\n| {name} | {whence} | {what} |\n|--|--|--|\n| Ola Ström | Ekbanken | 2 |"
    )
    assert names(found.absent) == ["Ida Berg"]
    assert [(each.name, each.organisation) for each in found.guests] == [("Ola Ström", "Ekbanken")]
    assert found.present == ()
    assert found.actions == ()


@pytest.mark.parametrize(
    ("heads", "whole", "told"),
    [
        (("Namn", "Klass eller förening", "Från", "Till"), ("start", "slut"), "från 17.50"),
        (("Name", "School or club", "From", "Until"), ("start", "end"), "from 17.50"),
    ],
)
def test_columns_of_times(heads: tuple[str, ...], whole: tuple[str, str], told: str) -> None:
    first, last = whole
    found = record(
        f"## Närvarande\n\n| {' | '.join(heads)} |\n|--|--|--|--|\n"
        f"| Ida Berg | Ekskolan | {first} | {last} |\n| Ola Ström | Alens IF | 17.50 | {last} |"
    )
    assert [(each.name, each.organisation, each.note) for each in found.present] == [
        ("Ida Berg", "Ekskolan", None),
        ("Ola Ström", "Alens IF", told),
    ]


def test_a_column_of_offices_is_none_of_bodies() -> None:
    found = record(
        "| Office | Holder | Here? |\n|--|--|--|\n| President | Ida Berg | yes |\n"
        "| Treasurer | Ola Storm | no, lab |\n| Guest | Eva Lind, Elm Union | yes |"
    )
    assert [(each.name, each.organisation) for each in found.present] == [("Ida Berg", None)]
    assert names(found.absent) == ["Ola Storm"]
    assert [(each.name, each.organisation) for each in found.guests] == [("Eva Lind", "Elm Union")]
    assert found.chair is not None
    assert found.chair.value == "Ida Berg"


def test_a_column_of_bodies_stays_one() -> None:
    found = record("| Office | Name |\n|--|--|\n| Police | Ida Berg |\n| Elm Council | Ola Storm |")
    assert [each.organisation for each in found.present] == ["Police", "Elm Council"]


@pytest.mark.parametrize(
    ("marks", "away"),
    [
        (("N", "F", "D", "N (till 19)", "N"), ["Ola Ström"]),
        (("Y", "N", "Y", "Y (to 19)", "Y"), ["Ola Ström"]),
        (("J", "N", "J", "J (till 19)", "J"), ["Ola Ström"]),
    ],
)
def test_a_letter_that_means_both_is_told_by_the_others(
    marks: tuple[str, ...], away: list[str]
) -> None:
    people = ("Ida Berg", "Ola Ström", "Eva Lind", "Per Hed", "Åsa Dal")
    rows = "\n".join(
        f"{name:<20}ledamot        {mark}" for name, mark in zip(people, marks, strict=True)
    )
    found = flat(f"{'Namn':<20}Uppdrag        19/3\n{rows}")
    assert names(found.absent) == away
    assert sorted(names(found.present)) == sorted({*people} - {*away})


def test_marks_stand_beside_each_of_two_lists() -> None:
    found = flat(
        "Ledamöter             Närvarande    Ersättare             Närvarande\n"
        "Ida Berg (C) ordf     ja            Eva Lind (C)          nej\n"
        "Ola Ström (S)         nej           Per Hed (S)           ja, för O. Ström\n"
        "Åsa Dal (M)           ja"
    )
    assert names(found.present) == ["Ida Berg", "Åsa Dal", "Per Hed"]
    assert names(found.absent) == ["Ola Ström", "Eva Lind"]
    assert found.present[-1].note == "för O. Ström, S"


def test_others_who_came_stand_below_those_who_did_not() -> None:
    found = flat(
        "Tjänstgörande\nIda Berg, ordf\n\nFrånvarande\nOla Ström\n\n"
        "Från förbundet\nEkonom Eva Lind\nPer Hed, protokollförare\n\n"
        "Att jämte ordföranden justera protokollet har utsetts Ida Berg"
    )
    assert names(found.present) == ["Ida Berg", "Eva Lind", "Per Hed"]
    assert names(found.absent) == ["Ola Ström"]
    assert [each.value for each in found.approvers] == ["Ida Berg"]


def test_bodies_among_those_who_did_not_come_divide_them() -> None:
    found = flat(
        "Närvarande\nIda Berg\n\nFrånvarande\nFrån polisen\nOla Ström\n\nFrån skolan\nEva Lind"
    )
    assert names(found.absent) == ["Ola Ström", "Eva Lind"]


def test_a_reason_before_who_was_away_names_nobody() -> None:
    found = flat(
        "Närvarande: Ida Berg, Ola Ström\n\nEftersom Eva är bortrest skriver Ida protokollet."
    )
    assert found.absent == ()
    assert found.secretary is not None
    assert found.secretary.value == "Ida Berg"


def test_who_convenes_something_of_the_body_did_not_lead() -> None:
    found = flat("Present:\nIda Berg, Convenor of Training\nOla Storm, convenor of the meeting")
    assert found.chair is not None
    assert found.chair.value == "Ola Storm"
