"""A finding about one entry of a list points at that entry."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from bra.folder import Folder

COUNCIL = "---\nnamn: Rådet\nspråk: sv\n---\n"
MEETING = """\
---
datum: 2017-08-18
status: färdigställt
närvarande:
  - Kent Dal
  - Eva Ek
{head}
---

## 1. A

Text.
"""


def place(folder: Path, head: str, code: str) -> tuple[int, str]:
    """Return the line of the finding of a rule, and the words that it points at."""
    minutes = folder / "minutes"
    minutes.mkdir()
    text = MEETING.format(head=head)
    for name, data in (("council", COUNCIL), ("2017-08-18", text)):
        (minutes / f"{name}.md").write_text(data, encoding="utf-8", newline="\n")
    (found,) = [each for each in find(Folder(folder), today="2017-10-01") if each.code == code]
    return found.line, text.encode()[found.start : found.end].decode()


@pytest.mark.parametrize(
    ("head", "line", "words"),
    [
        ("justerare:\n  - Kent Dal\n  - Ulf Bäck", 9, "Ulf Bäck"),
        ("justerare:\n  - Ulf Bäck\n  - Kent Dal", 8, "Ulf Bäck"),
        ("justerare:\n  - Kent Dal\n  - 'Ulf Bäck'", 9, "Ulf Bäck"),
        ("approvers: [Kent Dal, Ulf Bäck]", 7, "Ulf Bäck"),
        ("justerare:\n  [\n    Kent Dal,\n    Ulf Bäck,\n  ]", 10, "Ulf Bäck"),
        ("justerare: Kent Dal, Ulf Bäck, Eva Ek", 7, "Ulf Bäck"),
        ("justerare: Ulf Bäck", 7, "Ulf Bäck"),
        ("justerare:\n  - Eva Ek\n  - Ek", 9, "Ek"),
    ],
)
def test_the_approver_who_was_not_there(tmp_path: Path, head: str, line: int, words: str) -> None:
    assert place(tmp_path, head, "approver-not-present") == (line, words)


def test_the_approval_before_the_meeting(tmp_path: Path) -> None:
    head = "approved:\n  by:\n    - Kent Dal, 2017-08-30\n    - Eva Ek, 2017-08-17"
    assert place(tmp_path, head, "approved-early") == (10, "2017-08-17")
