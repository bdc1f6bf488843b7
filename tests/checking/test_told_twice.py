"""Two lines of one file about one action of an earlier meeting: what is told, and when."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from bra.folder import Folder

COUNCIL = "---\nnamn: Rådet\nspråk: sv\n---\n"
RAISED = """\
---
datum: 2017-08-18
status: färdigställt
---

## 1. A

- [ ] **A1** Per Ask: ett (senast 2017-12-06)
"""
LATER = """\
---
datum: 2017-10-11
status: {status}
---

## 1. A

{lines}
"""
MENTION = "**2017-08-18/A1**"


def told(folder: Path, *lines: str, status: str, today: str) -> list[tuple[str, int]]:
    """Return what is told of the lines in later minutes, by rule and line."""
    minutes = folder / "minutes"
    minutes.mkdir()
    later = LATER.format(status=status, lines="\n".join(f"- {line}" for line in lines))
    for name, text in (("council", COUNCIL), ("2017-08-18", RAISED), ("2017-10-11", later)):
        (minutes / f"{name}.md").write_text(text, encoding="utf-8", newline="\n")
    wanted = ("told-twice", "open-after-closed", "closed-twice")
    found = find(Folder(folder), today=today)
    return [(each.code, each.line) for each in found if each.code in wanted]


DONE = f"[x] {MENTION} ett (klart 2017-09-01)"
POSTPONED = f"[ ] {MENTION} ett (senast 2018-02-01)"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((DONE, POSTPONED), [("told-twice", 9)]),
        ((POSTPONED, DONE), [("told-twice", 9)]),
        ((DONE, f"[-] {MENTION} ett (avskrivet 2017-09-01)"), [("told-twice", 9)]),
        ((POSTPONED, f"[ ] {MENTION} (senast 2018-03-01)"), [("told-twice", 9)]),
        ((f"[ ] {MENTION} Per Ask: ett", f"[ ] {MENTION} Bo Ek: ett"), [("told-twice", 9)]),
        ((f"[ ] {MENTION} Per Ask: ett", POSTPONED), []),
        ((POSTPONED, f"[ ] {MENTION} underlaget dröjer"), []),
        ((POSTPONED, f"[/] {MENTION} underlaget är på gång"), []),
        ((DONE, f"[ ] {MENTION} trasig igen (återöppnat 2017-10-11)"), []),
    ],
)
def test_before_the_meeting(
    tmp_path: Path, lines: tuple[str, ...], expected: list[tuple[str, int]]
) -> None:
    assert told(tmp_path, *lines, status="planerat", today="2017-09-15") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((DONE, POSTPONED), [("open-after-closed", 9)]),
        ((DONE, DONE.replace("09-01", "09-02")), [("closed-twice", 9)]),
        ((POSTPONED, DONE), [("told-twice", 9)]),
    ],
)
def test_after_the_meeting_each_is_told_once(
    tmp_path: Path, lines: tuple[str, ...], expected: list[tuple[str, int]]
) -> None:
    assert told(tmp_path, *lines, status="utkast", today="2017-10-15") == expected


def test_approved_minutes_stay_as_they_are(tmp_path: Path) -> None:
    assert told(tmp_path, POSTPONED, DONE, status="godkänt", today="2017-10-15") == []
