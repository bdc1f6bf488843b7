"""What `bra fmt --check` costs beside `mdformat --check` on the same files."""

import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.bench.timing import ROOT, Places, Row, by_turns, clean, python, show

CHECK: Final = ("-m", "bra", "fmt", "--check")
MOST_RUNS: Final = 3
"""One run of mdformat takes the better part of a minute."""


def measure(places: Places, runs: int) -> None:
    """Time both by turns, and print the table."""
    mdformat = _installed(places.room / "venv")
    if mdformat is None:
        print("mdformat cannot be installed here, so there is nothing to compare with")  # noqa: T201
        return
    plain = {"BRA_CACHE": "off"}
    unnumbered = places.room / "unnumbered"
    shutil.copytree(places.large, unnumbered)
    for path in (unnumbered / "minutes").glob("2*.md"):
        path.write_bytes(re.sub(rb"\[ \] \*\*A1\*\*", b"[ ]", path.read_bytes()))
    fast, slow = (_checked(folder, plain) for folder in (places.large, unnumbered))
    median = by_turns(
        {
            "mdformat": _quiet((str(mdformat), "--check", str(places.large / "minutes"))),
            "fmt": fast,
            "unnumbered": slow,
            "help": python(("-m", "bra", "--help"), places.large, plain),
        },
        min(runs, MOST_RUNS),
    )
    show(
        [
            Row("fmt --check / mdformat --check", median["fmt"], median["mdformat"], 0.1),
            Row(
                "fmt --check, unnumbered / mdformat", median["unnumbered"], median["mdformat"], 0.1
            ),
            Row("fmt --check / bra --help", median["fmt"], median["help"], 15),
        ]
    )


def _installed(folder: Path) -> Path | None:
    """Return mdformat in a virtual environment of its own, or None when it cannot be had."""
    venv.create(folder, with_pip=True)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    done = subprocess.run(
        [scripts / "python", "-m", "pip", "install", "-q", "mdformat"],
        check=False,
        capture_output=True,
    )
    return scripts / "mdformat" if done.returncode == 0 else None


def _checked(cwd: Path, env: dict[str, str]) -> Callable[[], None]:
    full = {**clean(), **env, "PYTHONPATH": str(ROOT)}
    return _quiet((sys.executable, *CHECK), cwd, full)


def _quiet(
    command: tuple[str, ...], cwd: Path | None = None, env: dict[str, str] | None = None
) -> Callable[[], None]:
    """Return a task that may end with what it found, and whose output nobody reads."""

    def run() -> None:
        done = subprocess.run(command, cwd=cwd, env=env, check=False, capture_output=True)
        if done.returncode not in (0, 1):
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))

    return run
