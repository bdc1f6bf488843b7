"""Moving a meeting changes its date, its title and where it was moved from, and no other byte."""

import pytest

from bra.editing.moving import moving_edits
from bra.reading.meeting import read_meeting
from bra.text.source import Source, apply
from tests.planning.councils import council

COUNCIL = council()
STEM = "2017-10-11"


def moved(text: str, to: str = "2017-10-18", newline: str = "\n") -> str:
    source = Source(f"minutes/{STEM}.md", text.replace("\n", newline).encode())
    meeting = read_meeting(source, STEM, COUNCIL)
    return apply(source.data, moving_edits(source, meeting, COUNCIL, to)).decode()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_three_lines_change(newline: str, mark: str) -> None:
    before = (
        "---\n# anm\ndatum: '2017-10-11' # onsdag\nstatus: planerat\nnästa: 2017-10-11\n---\n\n"
        "# Rådet 11 oktober 2017\n\n## 1. Möte 11 oktober 2017\n\n# Rådet 11 oktober 2017"
    )
    after = (
        "---\n# anm\ndatum: '2017-10-18' # onsdag\nstatus: planerat\nnästa: 2017-10-11\n"
        "flyttat-från: 2017-10-11\n---\n\n"
        "# Rådet 18 oktober 2017\n\n## 1. Möte 11 oktober 2017\n\n# Rådet 11 oktober 2017"
    )
    assert moved(mark + before, newline=newline) == mark + after.replace("\n", newline)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "flyttat-från: 2017-10-11\n"),
        ("date: 2017-10-11\n", "date: 2017-10-18\nmoved-from: 2017-10-11\n"),
        ("flyttat-från: 2017-10-04\n", "flyttat-från: 2017-10-04, 2017-10-11\n"),
        ("flyttat-från: 2017-10-18\n", "flyttat-från: 2017-10-18, 2017-10-11\n"),
        (
            "flyttat-från: 2017-10-11, 2017-10-18\n",
            "flyttat-från: 2017-10-11, 2017-10-18, 2017-10-11\n",
        ),
    ],
)
def test_earlier_names_are_kept_in_order(before: str, after: str) -> None:
    assert moved(f"---\n{before}---\n") == f"---\n{after}---\n"


@pytest.mark.parametrize(
    "title", ["# Budgetmötet 11 oktober 2017", "# Rådet den 11 oktober 2017", "# Rådet"]
)
def test_a_title_by_somebody_stays(title: str) -> None:
    assert moved(f"---\ndatum: 2017-10-11\n---\n\n{title}\n").endswith(f"---\n\n{title}\n")


def test_an_english_title_is_known() -> None:
    assert "# Rådet 18 October 2017\n" in moved("---\n---\n\n# Rådet 11 October 2017\n")
