"""What one side of a merge says against the other, of actions of other meetings."""

import pytest

from bra.merging.disputes import disputes
from tests.planning.councils import council, meeting

COUNCIL = council("members: [Jonas Eek, Åsa Björk]\n")
HEAD = "## 1. Båtarna\n\n- [ ] **2017-08-18/A5** dröjer\n"
OURS = (
    "- [ ] **A1** Jonas Eek: måla\n- [x] **2017-08-18/A2** tjärad\n- [x] **2017-08-18/A4** såld\n"
)
STEM = "2017-10-11"


def against(ours: str, theirs: str, base: str = HEAD) -> tuple[frozenset[str], frozenset[bytes]]:
    front = f"---\ndate: {STEM}\n---\n\n"
    one, two, three = (meeting(COUNCIL, STEM, "", body) for body in (base, ours, theirs))
    found = disputes((one, two, three), f"{front}{theirs}".encode(), frozenset())
    return found.actions, found.lines


@pytest.mark.parametrize(
    "theirs",
    [
        "",
        # An action that the other side says nothing of.
        "- [-] **2017-08-18/A3** nej\n",
        # What both say alike, and what stood there before.
        "- [x] **2017-08-18/A2** tjärad i maj\n",
        "- [-] **A1** Jonas Eek: måla\n",
    ],
)
def test_what_says_something_else_of_something_else_is_no_dispute(theirs: str) -> None:
    ours = HEAD.replace("[ ]", "[x]") + OURS
    assert against(ours, HEAD + theirs) == (frozenset(), frozenset())


@pytest.mark.parametrize("end", ["", "\n", "\nMer.\n"])
def test_the_line_that_contradicts_another_is_disputed(end: str) -> None:
    line = "- [-] **2017-08-18/A2** nej"
    ids, lines = against(HEAD + OURS, f"{HEAD}{line}{end}")
    assert ids == {"2017-08-18/A2"}
    assert lines == {(line + end[:1]).encode()}
