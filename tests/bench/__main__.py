"""Run the benchmark and print what was promised beside what was measured."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tests.bench.council import write_council

LISTING: Final = ("-m", "bra", "actions", "--open", "--format", "json", "--today", "2023-01-01")
TYPER: Final = ("-c", "import typer")
MEMORY: Final = 150
ROOT: Final = Path(__file__).parent.parent.parent


class Row(NamedTuple):
    """Hold one promise: what was measured, against what, and how many times it may be."""

    name: str
    seconds: float
    base: float
    limit: float


def main() -> None:
    """Write the councils, time everything by turns, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--meetings", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large, small = folder / "large", folder / "small"
        write_council(large, asked.meetings)
        write_council(small, max(1, asked.meetings // 10))
        _measure(folder, large, small, asked.runs, asked.meetings)


def _measure(folder: Path, large: Path, small: Path, runs: int, meetings: int) -> None:
    plain = {"BRA_CACHE": "off"}
    empty, kept = folder / "empty", folder / "kept"
    cold, warm = {"BRA_CACHE": str(empty)}, {"BRA_CACHE": str(kept)}
    floor = str(Path(__file__).parent / "floor.py")
    tasks: dict[str, Callable[[], None]] = {
        "floor": _task((floor, str(large / "minutes")), ROOT, plain),
        "cold": _task(LISTING, large, cold),
        "without cache": _task(LISTING, large, plain),
        "warm": _task(LISTING, large, warm),
        "small": _task(LISTING, small, plain),
        "version": _task(("-m", "bra", "--version"), large, plain),
        "help": _task(("-m", "bra", "--help"), large, plain),
        "typer": _task(TYPER, large, plain),
    }
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for task in tasks.values():  # once for the file system and the caches
        task()
    for _ in range(runs):
        for name, task in tasks.items():
            shutil.rmtree(empty, ignore_errors=True)
            start = time.perf_counter()
            task()
            times[name].append(time.perf_counter() - start)
    median = {name: statistics.median(values) for name, values in times.items()}
    start_up = median["help"]
    grown = (median["without cache"] - start_up) / 10
    rows = [
        Row("actions, cold / floor", median["cold"], median["floor"], 2),
        Row("actions, no cache / floor", median["without cache"], median["floor"], 2),
        Row("actions, warm / import typer", median["warm"], median["typer"], 3),
        Row("--version / import typer", median["version"], median["typer"], 1.5),
        Row("--help / import typer", median["help"], median["typer"], 1.5),
        Row("growth: a tenth of it / a tenth", grown, median["small"] - start_up, 1.1),
    ]
    _show(rows)
    memory = _memory(LISTING, large, plain)
    if memory is None:
        print("peak memory: not measured on this system")  # noqa: T201
    else:
        verdict = "ok" if memory <= MEMORY else "MISSED"
        print(f"peak memory: {memory:.0f} MB, at most {MEMORY}: {verdict}")  # noqa: T201
    print(f"{meetings} meetings, medians of {runs} runs by turns")  # noqa: T201


def _task(arguments: Sequence[str], cwd: Path, env: Mapping[str, str]) -> Callable[[], None]:
    full = {**_clean(), **env, "PYTHONPATH": str(ROOT)}

    def run() -> None:
        subprocess.run(
            [sys.executable, *arguments], cwd=cwd, env=full, check=True, stdout=subprocess.DEVNULL
        )

    return run


def _clean() -> dict[str, str]:
    """Return the environment as users have it: byte code is kept, as an installer does."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


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
        env={**_clean(), **env, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return int(found.stdout) * unit / 1e6


def _show(rows: Sequence[Row]) -> None:
    print(f"{'':34}{'ms':>8}{'base ms':>9}{'ratio':>8}{'limit':>7}")  # noqa: T201
    for row in rows:
        ratio = row.seconds / row.base
        verdict = "ok" if ratio <= row.limit else "MISSED"
        print(  # noqa: T201
            f"{row.name:34}{row.seconds * 1e3:8.0f}{row.base * 1e3:9.0f}{ratio:8.2f}"
            f"{row.limit:7.1f}  {verdict}"
        )


main()
