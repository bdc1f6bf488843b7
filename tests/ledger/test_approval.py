"""Who is to approve a record: those who are named, so many in all, whatever they are called."""

import pytest

from bra.ledger.approval import Approver, awaits_somebody, read_approver, wanted_approvers
from tests.planning.councils import council, meeting

MEMBERS = "members: [{name: Ann Lee, role: chair}, {name: Bo Kim, aliases: [Bosse]}, Cy Orr]\n"
DAY = "2025-05-06"


@pytest.mark.parametrize(
    ("entry", "read"),
    [
        ("Ann Lee, 2025-06-01 (a letter)", ("Ann Lee", "2025-06-01", "a letter")),
        (" Ann Lee,2025-06-01 ", ("Ann Lee", "2025-06-01", None)),
        ("Ann Lee, 2025-06-01 ()", ("Ann Lee", "2025-06-01", None)),
        (" Ann Lee ", ("Ann Lee", None, None)),
        ("Lee, Ann, 2025-06-01", ("Lee, Ann", "2025-06-01", None)),
        # What is not such an entry is a name as a whole.
        ("Ann Lee, 2025-06-01 by letter", ("Ann Lee, 2025-06-01 by letter", None, None)),
    ],
)
def test_an_entry_is_a_name_a_day_and_what_shows_it(
    entry: str, read: tuple[str, str | None, str | None]
) -> None:
    assert read_approver(entry) == Approver(*read)


@pytest.mark.parametrize(
    ("settings", "chair", "named", "names", "least"),
    [
        ("approval: none", "Ann Lee", ("Bo Kim",), (), 1),
        ("approval: meeting", "Ann Lee", ("Bo Kim",), (), 1),
        ("approval: chair", None, (), ("Ann Lee",), 1),
        ("approval: chair", "Cy Orr", ("Bo Kim",), ("Cy Orr", "Bo Kim"), 2),
        ("approval: chair\napprovers: 1", "Cy Orr", (), ("Cy Orr",), 2),
        ("approval: approvers\napprovers: 2", "Ann Lee", ("Bo Kim",), ("Bo Kim",), 2),
        ("approval: approvers\napprovers: 1", None, ("Bo Kim", "Cy Orr"), ("Bo Kim", "Cy Orr"), 2),
        ("approval: approvers", "Ann Lee", (), (), 1),
        # By whatever name, somebody is asked for once.
        ("approval: chair", "Bosse", ("Bo Kim",), ("Bosse",), 1),
    ],
)
def test_whose_approval_is_needed_is_what_the_council_and_the_file_say(
    settings: str, chair: str | None, named: tuple[str, ...], names: tuple[str, ...], least: int
) -> None:
    wanted = wanted_approvers(council(f"{settings}\n{MEMBERS}"), DAY, chair, named)
    assert (wanted.names, wanted.least) == (names, least)


@pytest.mark.parametrize(
    ("by", "names", "more"),
    [
        ([], ("Bo Kim",), 2),
        (["Bosse"], (), 2),
        (["Ann Lee"], ("Bo Kim",), 1),
        (["Ann Lee", "Cy Orr"], ("Bo Kim",), 0),
        (["Ann Lee", "Ann Lee"], ("Bo Kim",), 1),
        (["Ann Lee", "Bosse", "Cy Orr"], (), 0),
        (["Ann Lee", "Bosse", "Cy Orr", "Di Poe"], (), 0),
    ],
)
def test_who_is_missing_is_named_and_the_others_are_counted(
    by: list[str], names: tuple[str, ...], more: int
) -> None:
    of = council(f"approval: approvers\napprovers: 3\n{MEMBERS}")
    wanted = wanted_approvers(of, DAY, None, ("Bo Kim",))
    assert wanted.missing(map(read_approver, by)) == (names, more)
    assert wanted.asks("Bosse")
    assert not wanted.asks("Ann Lee")


def test_minutes_wait_for_those_who_are_named_and_for_as_many_as_are_needed() -> None:
    of = council(f"approval: approvers\napprovers: 2\n{MEMBERS}")
    approved = "status: approved\napprovers: [Bo Kim]\napproved:\n  by:\n"
    one = meeting(of, DAY, approved + "    - Bo Kim, 2025-06-01\n")
    two = meeting(of, DAY, approved + "    - Bosse, 2025-06-01\n    - Cy Orr, 2025-06-02\n")
    others = meeting(of, DAY, approved + "    - Ann Lee, 2025-06-01\n    - Cy Orr, 2025-06-02\n")
    nobody = meeting(of, DAY, "status: final\napprovers: [Bo Kim]\n")
    waiting = [awaits_somebody(of, each) for each in (one, two, others, nobody)]
    assert waiting == [True, False, True, True]


def test_two_who_share_the_chair_are_no_single_chair() -> None:
    both = "members: [{name: Ann Lee, role: chair}, {name: Bo Kim, role: chair}]\n"
    wanted = wanted_approvers(council(f"approval: chair\n{both}"), DAY, None, ())
    assert (wanted.names, wanted.least) == ((), 1)
