"""Who counts in the attendance: the same people among those called and among those who came."""

import pytest

from bra.languages import language
from bra.ledger.attendance import Attendance, attendance, by_organisation
from bra.model import Council
from tests.planning.councils import council, meeting

SCHOOL = council("members:\n  - Ann Hill, Police\n  - Bob Ray, School\n", "en")
SKOLA = council(
    "ledamöter:\n  - {namn: Ida Dal, organisation: polisen, alias: [Idis]}\n"
    "organisationer:\n  Polisen: {}\n"
)


def counted(of: Council, *fronts: str) -> dict[str, Attendance]:
    held = [meeting(of, f"2017-0{month}-08", front) for month, front in enumerate(fronts, 1)]
    people = attendance(of, held, "2017-12-31", language(of.language))
    return {each.name: each for each in (*people, *by_organisation(people, language(of.language)))}


def test_those_who_came_without_being_members_are_guests_and_raise_no_share() -> None:
    came = "present:\n  - Bob Ray\n  - Eve Fox, Police\n  - Tim Ash, Police\nabsent: [Ann Hill]\n"
    found = counted(SCHOOL, came)
    assert (found["Eve Fox"].called, found["Eve Fox"].present, found["Eve Fox"].guest) == (0, 0, 1)
    assert found["Eve Fox"].share is None
    assert found["Police"][2:] == (1, 0, 1, 2, 3)
    assert found["Police"].share == 0
    assert found["School"].share == 1


def test_a_guest_in_two_lists_of_a_meeting_came_once() -> None:
    found = counted(SCHOOL, "present: [Bob Ray, Eve Fox]\nguests: [Eve Fox]\n")
    assert found["Eve Fox"].guest == 1


def test_a_member_among_the_guests_came_as_the_member_she_is() -> None:
    found = counted(SKOLA, "närvarande: [Bo Ek]\ninbjudna: [Idis]\n")
    assert (found["Ida Dal"].called, found["Ida Dal"].present, found["Ida Dal"].guest) == (1, 1, 0)


@pytest.mark.parametrize(
    ("entry", "serves"),
    [
        ("Eva Ek, polisen (för Ida Dal)", True),
        ("Eva Ek, tjänstgörande ersättare för Ida Dal", True),
        ("Eva Ek, polisen (för Idis)", True),
        ("Eva Ek, polisen (för Ida)", True),
        ("Eva Ek, polisen (för Bo Ask)", False),
        ("Eva Ek, polisen (för information)", False),
        ("Eva Ek (för polisen)", False),
        ("Eva Ek, polisen (ej tjänstgörande)", False),
    ],
)
def test_who_serves_for_a_member_is_called_in_her_stead(entry: str, *, serves: bool) -> None:
    found = counted(SKOLA, f"närvarande:\n  - {entry}\nfrånvarande: [Ida Dal]\n")
    assert found["Eva Ek"].share == (1 if serves else None)
    assert (found["Ida Dal"].share, found["Ida Dal"].absent) == (0, 1)


def test_before_she_was_a_member_she_came_as_a_guest() -> None:
    later = council("members:\n  - {name: Bo Ek, from: 2017-02-01}\n  - Ida Dal\n")
    found = counted(later, "present: [Bo Ek]\n", "present: [Bo Ek]\n", "present: [Ida Dal]\n")
    assert found["Bo Ek"][2:6] == (2, 1, 0, 1)
    assert found["Bo Ek"].share == 0.5


def test_without_members_in_the_register_the_lists_count_as_written() -> None:
    found = counted(council(), "present: [Bo Ek]\nguests: [Eva Al]\n")
    assert (found["Bo Ek"].present, found["Bo Ek"].guest, found["Bo Ek"].share) == (1, 0, None)
    assert (found["Eva Al"].present, found["Eva Al"].guest) == (0, 1)
