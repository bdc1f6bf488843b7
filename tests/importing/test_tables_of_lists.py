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


def test_columns_of_mere_dashes_are_no_times() -> None:
    """Nothing tells that anybody came."""
    found = record(
        "| Namn | Från | Till |\n|--|--|--|\n| Ida Berg | - | - |\n| Ola Ström | - | - |"
    )
    assert names(found.present) == []


def test_an_office_may_stand_among_bodies() -> None:
    found = record(
        "| Office | Name |\n|--|--|\n| Chair | Ida Berg |\n| Treasurer | Ola Storm |\n"
        "| Elm Council | Eva Lind |\n| Police | Per Hed |\n| Elm Union | Asa Dal |"
    )
    assert [each.organisation for each in found.present][2:] == [
        "Elm Council",
        "Police",
        "Elm Union",
    ]


def test_more_letters_than_a_few_are_no_marks() -> None:
    rows = "| Ida Berg | ja |\n| Ola Ström | D |\n| Eva Lind | B |\n| Per Hed | nej |"
    found = record(f"| Namn | Grupp |\n|--|--|\n{rows}")
    assert names(found.absent) == []


def test_those_who_were_called_came_by_their_marks() -> None:
    found = record("Kallade\n\n| Namn | Närvarande |\n|--|--|\n| Ida Berg | ja |\n| Ola Ö | nej |")
    assert (names(found.present), names(found.absent)) == (["Ida Berg"], ["Ola Ö"])


@pytest.mark.parametrize(
    ("marks", "here"),
    [
        (("N", "N", "J"), ["Eva Lind"]),
        (("N", "F", "J"), ["Eva Lind"]),
        (("N", "F", "N"), ["Ida Berg", "Eva Lind"]),
    ],
)
def test_n_is_no_beside_a_sure_yes(marks: tuple[str, ...], here: list[str]) -> None:
    people = zip(("Ida Berg", "Ola Ström", "Eva Lind"), marks, strict=True)
    rows = "".join(f"| {name} | ledamot | {mark} |\n" for name, mark in people)
    assert names(record(f"| Namn | Uppdrag | 19/3 |\n|--|--|--|\n{rows}").present) == here


def test_a_body_behind_several_is_of_all() -> None:
    found = flat("Ida Berg, Ola Ström och Eva Lind från Kranlaget deltog.")
    assert [each.organisation for each in found.present] == ["Kranlaget"] * 3


def test_somebody_does_not_come_through_another() -> None:
    found = flat("Närvarande:\nIda Berg genom Ola Ström\nPolisen genom Eva Lind")
    assert [(each.name, each.organisation) for each in found.present][1:] == [
        ("Eva Lind", "Polisen")
    ]
    assert "Ola Ström" not in names(found.present)


def test_a_word_for_members_divides_those_who_did_not_come() -> None:
    """It heads nobody who came."""
    found = flat("Present\nIda Berg\n\nAbsent\nOla Strom\n\nOther members\nEva Lind\nPer Hed")
    assert names(found.present) == ["Ida Berg"]
    assert names(found.absent) == ["Ola Strom", "Eva Lind", "Per Hed"]


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
