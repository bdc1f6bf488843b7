"""A meeting that is changed counts on; one that is only written about does not."""

import pytest

from bra.model import TimeRange
from bra.planning.changes import Terms, count_changes
from tests.planning.councils import agenda, council, meeting

OF = council("timezone: Europe/Stockholm\n")
BEFORE = "next: {date: 2017-10-11, time: 13.30–15.00, place: H}\n"


def counted(front: str, versions: list[Terms] | None = None, moves: int = 0) -> int:
    held = meeting(OF, "2017-08-18", f"status: final\n{BEFORE}", "## 1. A\n")
    own = [meeting(OF, "2017-10-11", front, "## 1. A\n")] if front else []
    return count_changes(agenda(OF, [held, *own], "2017-10-11"), moves, versions or [])


@pytest.mark.parametrize(
    ("front", "count"),
    [
        ("", 0),
        ("status: planned\n", 0),
        ("time: 13.30–15.00\nplace: H\n", 0),
        ("time: 14.00–15.00\n", 1),
        ("place: annan sal\n", 1),
        ("status: cancelled\n", 1),
    ],
)
def test_the_files_tell_of_a_change(front: str, count: int) -> None:
    assert counted(front) == count


def test_the_history_tells_of_each_change_and_never_takes_one_back() -> None:
    at = TimeRange("13:30", "15:00")
    first = Terms("2017-10-11", at, "H")
    other = first._replace(place="annan")
    front = "time: 13.30–15.00\nplace: H\n"
    assert counted(front, [first, first]) == 0
    assert counted(front, [first, other]) == 2
    assert counted(front, [other, first]) == 2
    assert counted(front, [first._replace(cancelled=True)]) == 2


def test_moves_count_without_a_history() -> None:
    assert counted("status: planned\n", moves=2) == 2
    assert counted("status: cancelled\n", moves=2) == 3
