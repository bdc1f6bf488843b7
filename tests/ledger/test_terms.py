"""Members whose terms end: the later term counts, and who has left since when."""

import pytest

from bra.languages import language
from bra.ledger.attendance import attendance
from bra.ledger.offices import left_on
from bra.model import Owner
from tests.planning.councils import council, meeting

COUNCIL = council("""\
members:
  - {name: Bo Ek, role: ordförande, from: 2016-03-08}
  - {name: Bo Ek, to: 2016-03-08}
  - {name: Ida Dal, aliases: [Bibbi Dal], to: 2016-12-31}
  - {name: Eva Al, to: 2017-02-28}
""")


@pytest.mark.parametrize(
    ("day", "role"),
    [("2016-03-07", None), ("2016-03-08", "ordförande"), ("2016-03-09", "ordförande")],
)
def test_on_the_day_between_two_terms_the_later_one_counts(day: str, role: str | None) -> None:
    roles = [member.role for member in COUNCIL.members_on(day) if member.name == "Bo Ek"]
    assert roles == [role]


@pytest.mark.parametrize(
    ("name", "day"),
    [("Ida Dal", "2016-12-31"), ("Eva Al", "2017-02-28"), ("Bo Ek", None), ("Bo Nu", None)],
)
def test_who_has_left_did_so_when_her_own_last_term_ended(name: str, day: str | None) -> None:
    assert left_on(COUNCIL, Owner(name, "person", None), "2017-08-18") == day


def test_who_has_left_is_one_person_as_a_guest_by_an_alias() -> None:
    held = [
        meeting(COUNCIL, "2016-08-18", "present: [Ida Dal]\n"),
        meeting(COUNCIL, "2017-08-18", "present: [Bo Ek]\nguests: [Bibbi Dal]\n"),
    ]
    found = attendance(COUNCIL, held, "2017-09-01", language("sv"))
    assert sorted(each.name for each in found) == ["Bo Ek", "Eva Al", "Ida Dal"]
