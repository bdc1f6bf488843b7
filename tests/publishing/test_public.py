"""What a meeting's page may show, and why the minutes of one are held back."""

import pytest

from bra.model import Council, Meeting
from bra.publishing.public import Held, Show, held_back, shown
from bra.reading.meeting import read_meeting
from bra.text.source import Source
from tests.planning.councils import council, meeting

MEMBERS = "members: [{name: Ann Lee, role: chair}, Bo Kim]\n"
STRICT = council(f"record: minutes\napproval: approvers\napprovers: 2\n{MEMBERS}")
NOTES = council(f"record: notes\napproval: approvers\napprovers: 2\n{MEMBERS}")
FREE = council(f"record: minutes\napproval: none\n{MEMBERS}")
DAY = "2025-05-06"
BODY = """\
## 1. Boats

**Decision D1:** Yes.

- [ ] **A1** Ann Lee: buy paint (by 2025-06-01)
"""
ONE = "status: approved\napproved:\n  by:\n    - Ann Lee, 2025-06-01\n"
BOTH = ONE + "    - Bo Kim, 2025-06-02\n"


def held(front: str, stem: str = DAY) -> Meeting:
    return meeting(STRICT, stem, front, BODY)


@pytest.mark.parametrize(
    ("front", "of", "safe", "sealed", "why"),
    [
        (BOTH, STRICT, True, True, ""),
        (BOTH, STRICT, True, False, "changed"),
        (BOTH, STRICT, False, True, "unsafe"),
        (ONE, STRICT, True, True, "waiting"),
        (ONE, NOTES, True, True, ""),
        (ONE, FREE, True, True, ""),
        ("status: approved\n", STRICT, True, True, "changed"),
        ("status: approved\n", NOTES, True, True, "changed"),
        ("status: final\n", STRICT, True, False, ""),
        ("status: final\n", STRICT, False, False, "unsafe"),
    ],
)
def test_minutes_are_held_back_that_are_unsafe_or_not_what_all_approved(
    front: str,
    of: Council,
    safe: bool,  # noqa: FBT001 - a table
    sealed: bool,  # noqa: FBT001 - a table
    why: Held,
) -> None:
    assert held_back(held(front), of, safe=safe, sealed=sealed) == why


@pytest.mark.parametrize(
    ("front", "of", "today", "why", "without", "with_drafts"),
    [
        ("", STRICT, "2025-05-01", "", "agenda", "agenda"),
        ("", STRICT, DAY, "", "announced", "minutes"),
        ("status: planned\n", STRICT, DAY, "", "agenda", "agenda"),
        ("status: planned\n", STRICT, "2025-05-07", "", "announced", "minutes"),
        ("status: planned\n", STRICT, DAY, "unsafe", "announced", "announced"),
        ("status: draft\n", NOTES, DAY, "", "announced", "minutes"),
        ("status: final\n", NOTES, DAY, "", "minutes", "minutes"),
        ("status: final\n", FREE, DAY, "", "minutes", "minutes"),
        ("status: final\n", STRICT, DAY, "", "announced", "minutes"),
        (BOTH, STRICT, DAY, "", "minutes", "minutes"),
        (BOTH, STRICT, DAY, "changed", "announced", "minutes"),
        ("status: cancelled\n", STRICT, DAY, "unsafe", "cancelled", "cancelled"),
    ],
)
def test_a_page_shows_what_the_state_of_its_meeting_allows(
    front: str, of: Council, today: str, why: Held, without: Show, with_drafts: Show
) -> None:
    pages = [shown(held(front), of, today, why, drafts=drafts) for drafts in (False, True)]
    assert pages == [without, with_drafts]


def test_a_meeting_whose_front_matter_cannot_be_read_has_no_page() -> None:
    broken = Source(f"minutes/{DAY}.md", b"---\ntime: 18.30\n\n" + BODY.encode())
    for drafts in (False, True):
        read = read_meeting(broken, DAY, FREE)
        assert shown(read, FREE, "2025-06-01", "", drafts=drafts) is None
