"""A meeting that was moved is found by every name that it had."""

import pytest

from bra.ledger import MeetingCalendar
from bra.ledger.calendar import effective_status, is_stale_plan
from bra.model import Page
from bra.planning.naming import MeetingNameError, resolve_meeting


def page(
    stem: str, *, next_: str | None = None, moved: tuple[str, ...] = (), status: str = "planned"
) -> Page:
    path = f"minutes/{stem}.md"
    return Page(stem, path, stem[:10], status, next_, moved, None, None, readable=True, lines=())


HELD = page("2017-08-18", next_="2017-10-11", status="final")


def following(*pages: Page) -> str | None:
    return MeetingCalendar([HELD, *pages]).following(HELD)


def test_a_meeting_is_followed_through_all_its_moves() -> None:
    assert following(page("2017-10-25", moved=("2017-10-11", "2017-10-18"))) == "2017-10-25"
    second = page("2017-09-01", next_="2017-10-18", status="final")
    moved = page("2017-10-25", moved=("2017-10-11", "2017-10-18"))
    assert MeetingCalendar([HELD, second, moved]).following(second) == "2017-10-25"


def test_a_file_left_behind_as_cancelled_is_passed_by() -> None:
    left = page("2017-10-11", status="cancelled", next_="2018-01-01")
    between = page("2017-10-18", status="cancelled", moved=("2017-10-11",))
    assert following(left, page("2017-10-18", moved=("2017-10-11",))) == "2017-10-18"
    assert following(left, between, page("2017-10-25", moved=("2017-10-18",))) == "2017-10-25"
    assert following(left) == "2018-01-01"


def test_a_new_meeting_on_the_old_day_is_the_one_that_is_named() -> None:
    assert following(page("2017-10-11"), page("2017-10-25", moved=("2017-10-11",))) == "2017-10-11"


def test_a_circle_of_moves_ends() -> None:
    first = page("2017-10-11", status="cancelled", moved=("2017-10-18",))
    second = page("2017-10-18", status="cancelled", moved=("2017-10-11",))
    assert following(first, second) in {None, "2017-10-11", "2017-10-18"}
    calendar = MeetingCalendar([first, second])
    assert calendar.identity(first) in {"2017-10-11", "2017-10-18"}


def test_calendars_know_a_meeting_by_its_first_stem() -> None:
    moved = page("2017-10-25", moved=("2017-10-11", "2017-10-18"))
    assert MeetingCalendar([moved]).identity(moved) == "2017-10-11"
    assert MeetingCalendar([HELD]).identity(HELD) == "2017-08-18"
    left = page("2017-10-18", status="cancelled", moved=("2017-10-11",))
    last = page("2017-10-25", moved=("2017-10-18",))
    assert MeetingCalendar([left, last]).identity(last) == "2017-10-11"


def test_a_new_meeting_on_the_old_day_is_an_entry_of_its_own() -> None:
    moved, new = page("2017-10-25", moved=("2017-10-11",)), page("2017-10-11")
    calendar = MeetingCalendar([moved, new])
    assert calendar.identity(moved) == "2017-10-11"
    assert calendar.identity(new) == "2017-10-11/2"
    later = page("2017-11-01", moved=("2017-10-11",))
    calendar = MeetingCalendar([moved, later])
    assert calendar.identity(moved) == "2017-10-11"
    assert calendar.identity(later) == "2017-10-11/2"


def test_meetings_that_changed_days_keep_the_entries_that_they_had() -> None:
    one, other = (
        page("2017-10-25", moved=("2017-10-11",)),
        page("2017-10-11", moved=("2017-10-25",)),
    )
    calendar = MeetingCalendar([one, other])
    assert (calendar.identity(one), calendar.identity(other)) == ("2017-10-11", "2017-10-25")
    back = page("2017-10-11", moved=("2017-10-11", "2017-10-18"))
    assert MeetingCalendar([back]).identity(back) == "2017-10-11"


@pytest.mark.parametrize("name", ["2017-10-11", "10-11", "2017-10-18", "0-18", "10-25", "next"])
def test_a_moved_meeting_answers_to_its_earlier_names(name: str) -> None:
    moved = page("2017-10-25", moved=("2017-10-11", "2017-10-18"))
    assert resolve_meeting(name, [HELD, moved], "2017-09-20") == "2017-10-25"


def test_an_ending_of_two_meetings_is_ambiguous() -> None:
    moved = page("2017-10-25", moved=("2017-11-11",))
    with pytest.raises(MeetingNameError) as error:
        resolve_meeting("11", [HELD, moved], "2017-09-20")
    assert error.value.candidates == ("2017-10-11", "2017-10-25")


@pytest.mark.parametrize(
    ("status", "today", "effective", "stale"),
    [
        (None, "2025-05-05", "planned", False),
        (None, "2025-05-06", "draft", False),
        ("planned", "2025-05-06", "planned", False),
        ("planned", "2025-05-07", "draft", True),
        ("draft", "2025-05-05", "draft", False),
        ("final", "2025-05-07", "final", False),
        ("cancelled", "2025-05-07", "cancelled", False),
    ],
)
def test_the_state_of_a_meeting_is_what_its_day_makes_of_it(
    status: str | None, today: str, effective: str, *, stale: bool
) -> None:
    assert effective_status(status, "2025-05-06", today) == effective
    assert is_stale_plan(status, "2025-05-06", today) is stale


def test_without_a_date_the_next_meeting_is_the_first_later_one_that_is_held() -> None:
    stems = ["2025-10-11", "2025-09-01", "2025-05-06-extra", "2025-05-06"]
    made = [page(each, status="cancelled" if each == stems[1] else "planned") for each in stems]
    calendar = MeetingCalendar(made)
    assert [calendar.following(each) for each in reversed(made)] == [
        "2025-05-06",
        "2025-10-11",
        "2025-10-11",
        None,
    ]
