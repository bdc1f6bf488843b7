"""`bra verify` on a history in which every meeting was a draft, final and then approved."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bra.editing.approving import approve
from bra.text.source import Source
from tests.bench.timing import Places, by_turns, clean, python

_WHO = b"Bo Tenn <bo@example.org>"


def measure(places: Places, runs: int) -> None:
    """Print what one walk over the history costs, and `bra verify` beside it."""
    council = places.room / "council"
    shutil.copytree(places.large, council)
    write_history(council)
    bra = "from bra.__main__ import main; main()"
    log = ("log", "--raw", "-m", "--full-history", "--format=%H", "--", "minutes")
    found = by_turns(
        {
            "git log --raw over the minutes": lambda: _git(council, *log),
            "bra verify": python(["-c", bra, "verify"], council),
            "bra verify MEETING": python(["-c", bra, "verify", "last"], council),
            "bra meetings, warm": python(["-c", bra, "meetings"], council),
        },
        runs,
    )
    walk = found["git log --raw over the minutes"]
    for name, seconds in found.items():
        print(f"  {name:<34} {seconds * 1000:8.0f} ms {seconds / walk:6.2f} x the walk")  # noqa: T201


def write_history(council: Path) -> None:
    """Commit each meeting three times and leave the council as the last commit has it."""
    _git(council, "init", "-q", "-b", "main")
    _git(council, "fast-import", "--quiet", stdin=b"".join(_commits(council)))
    _git(council, "reset", "-q", "--hard")


def _commits(council: Path) -> Iterator[bytes]:
    when = 0
    paths = sorted((council / "minutes").rglob("*.md"))
    for path in sorted(paths, key=lambda path: (path.name != "council.md", path.name)):
        name = path.relative_to(council).as_posix()
        data = path.read_bytes()
        versions = [data]
        if path.name != "council.md":
            final = data.replace("status: färdigställt".encode(), b"status: utkast")
            versions = [final, data]
            by = ["Åsa Björk, 2020-01-01"]
            versions.append(approve(Source(name, data), "sv", "minutes", by))
        for version in versions:
            when += 60
            yield b"commit refs/heads/main\ncommitter %s %d +0000\ndata 1\nx\n" % (_WHO, when)
            yield b"M 100644 inline %s\ndata %d\n%s\n" % (name.encode(), len(version), version)


def _git(cwd: Path, *arguments: str, stdin: bytes = b"") -> None:
    subprocess.run(
        ["git", *arguments], cwd=cwd, input=stdin, env=clean(), capture_output=True, check=True
    )
