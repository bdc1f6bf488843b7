"""What reading costs: the open actions of a large council, and a start."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.timing import ROOT, Places, Row, by_turns, clean, forget, python, show

LISTING: Final = ("-m", "bra", "actions", "--open", "--format", "json", "--today", "2023-01-01")
TYPER: Final = ("-c", "import typer")
FLOOR: Final = str(Path(__file__).parent / "floor.py")
MEMORY: Final = 150


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    large, small = places.large, places.small
    plain = {"BRA_CACHE": "off"}
    empty = places.room / "empty"
    cold, warm = {"BRA_CACHE": str(empty)}, {"BRA_CACHE": str(places.room / "kept")}
    median = by_turns(
        {
            "floor": python((FLOOR, str(large / "minutes")), ROOT, plain),
            "cold": python(LISTING, large, cold),
            "without cache": python(LISTING, large, plain),
            "warm": python(LISTING, large, warm),
            "small": python(LISTING, small, plain),
            "version": python(("-m", "bra", "--version"), large, plain),
            "help": python(("-m", "bra", "--help"), large, plain),
            "typer": python(TYPER, large, plain),
        },
        runs,
        partial(forget, empty),
    )
    start_up = median["help"]
    grown = (median["without cache"] - start_up) / 10
    show(
        [
            Row("actions, cold / floor", median["cold"], median["floor"], 2),
            Row("actions, no cache / floor", median["without cache"], median["floor"], 2),
            Row("actions, warm / import typer", median["warm"], median["typer"], 3),
            Row("--version / import typer", median["version"], median["typer"], 1.5),
            Row("--help / import typer", median["help"], median["typer"], 1.5),
            Row("growth: a tenth of it / a tenth", grown, median["small"] - start_up, 1.1),
        ]
    )
    memory = _memory(LISTING, large, plain)
    if memory is None:
        print("peak memory: not measured on this system")  # noqa: T201
    else:
        verdict = "ok" if memory <= MEMORY else "MISSED"
        print(f"peak memory: {memory:.0f} MB, at most {MEMORY}: {verdict}")  # noqa: T201


def _memory(arguments: Sequence[str], cwd: Path, env: Mapping[str, str]) -> float | None:
    """Return the most megabytes that one run held."""
    if sys.platform == "win32":
        return None
    script = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, sys.executable, *arguments],
        cwd=cwd,
        env={**clean(), **env, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return int(found.stdout) * unit / 1e6
