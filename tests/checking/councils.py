"""Small councils for the tests of checking, written to a folder."""

from collections.abc import Mapping
from pathlib import Path

from bra.checking.findings import Finding, find
from bra.folder import Folder
from bra.text.seal import seal_of

TODAY = "2017-11-15"
COUNCIL = """\
---
format: 1
namn: Rådet
språk: sv
godkännande: ingen
ledamöter:
  - Kim Berg, kommunledningen
  - Robin Dal, kommunledningen
{more}---
"""
MEETING = """\
---
datum: {date}
status: {status}
närvarande:
  - Kim Berg
  - Robin Dal
nästa: 2017-12-06
---

# Möte

## 1. Läget

{text}
"""
FINISHED = "färdigställt"


def meeting(text: str, *, date: str = "2017-10-11", status: str = FINISHED) -> str:
    """Return a meeting's file with some text in its only item."""
    return MEETING.format(date=date, status=status, text=text)


def approved(text: str) -> str:
    """Return a meeting's file, whatever its status, approved and sealed."""
    lines = [line for line in text.split("\n") if not line.startswith("status:")]
    lines[1:1] = ["status: godkänt", "godkänt:", "  by:", "    - Kim Berg, 2017-10-20"]
    seal = seal_of("\n".join(lines).encode())
    lines.insert(5, f"  seal: {seal}")
    return "\n".join(lines)


def write(root: Path, files: Mapping[str, str], more: str = "") -> Folder:
    """Write a council and open it."""
    (root / "minutes").mkdir(exist_ok=True)
    for name, text in {"council": COUNCIL.format(more=more), **files}.items():
        (root / "minutes" / f"{name}.md").write_bytes(text.encode())
    return Folder(root)


def check(root: Path, text: str, more: str = "", **how: str) -> list[Finding]:
    """Return the findings of a council with one meeting."""
    date = how.get("date", "2017-10-11")
    return list(find(write(root, {date: meeting(text, **how)}, more), today=TODAY))


def codes(findings: list[Finding]) -> list[str]:
    """Return the codes of findings, in their order."""
    return [finding.code for finding in findings]
