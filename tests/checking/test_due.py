"""A day that is past when the minutes name it: late where it is repeated, odd where it is new."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import TODAY, codes, meeting, write

RAISED = "- [ ] **A1** Kim Berg: ringa skolan ({term})"
REPEATED = "- [ ] **2017-08-18/A1** Kim Berg: ringa skolan (senast {day})"


def found(root: Path, term: str, day: str, only: tuple[str, ...] = ()) -> list[str]:
    first = meeting(RAISED.format(term=term), date="2017-08-18")
    files = {
        "2017-08-18": first.replace("nästa: 2017-12-06", "nästa: 2017-09-20"),
        "2017-10-11": meeting(REPEATED.format(day=day)),
    }
    found = find(write(root, files), only, today=TODAY)
    return codes([each for each in found if each.path == "minutes/2017-10-11.md"])


@pytest.mark.parametrize(
    ("term", "day"),
    [("senast 2017-09-01", "2017-09-01"), ("till nästa möte", "2017-09-20")],
)
@pytest.mark.parametrize("only", [(), ("minutes/2017-10-11.md",)])
def test_minutes_may_repeat_the_day_of_what_is_late(
    tmp_path: Path, term: str, day: str, only: tuple[str, ...]
) -> None:
    assert found(tmp_path, term, day, only) == []


def test_another_day_that_is_past_is_odd(tmp_path: Path) -> None:
    assert found(tmp_path, "senast 2017-09-01", "2017-09-02") == ["due-before-meeting"]


def test_a_day_that_only_the_minutes_themselves_name_is_odd(tmp_path: Path) -> None:
    assert found(tmp_path, "löpande", "2017-09-01") == ["due-before-meeting"]
