"""Time commands by turns, and print what was promised beside what was measured."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parent.parent.parent


class Row(NamedTuple):
    """Hold one promise: what was measured, against what, and how many times it may be."""

    name: str
    seconds: float
    base: float
    limit: float


class Places(NamedTuple):
    """Hold where a suite works: a large council, one of a tenth of it, and room of its own."""

    large: Path
    small: Path
    room: Path
    meetings: int


def by_turns(
    tasks: Mapping[str, Callable[[], None]], runs: int, before: Callable[[], None] | None = None
) -> dict[str, float]:
    """Return the median seconds of each task; all run in turn, so that all see the same machine.

    `before` is called before each task, and its time is not counted.
    """
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for task in tasks.values():  # once for the file system and the caches
        task()
    for _ in range(runs):
        for name, task in tasks.items():
            if before is not None:
                before()
            start = time.perf_counter()
            task()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def python(
    arguments: Sequence[str], cwd: Path, env: Mapping[str, str] | None = None
) -> Callable[[], None]:
    """Return a task that runs this Python as a whole process."""
    return program([sys.executable, *arguments], cwd, {**(env or {}), "PYTHONPATH": str(ROOT)})


def program(
    command: Sequence[str], cwd: Path, env: Mapping[str, str] | None = None
) -> Callable[[], None]:
    """Return a task that runs a whole process."""
    full = {**clean(), **(env or {})}

    def run() -> None:
        subprocess.run(
            command,
            cwd=cwd,
            env=full,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    return run


def clean() -> dict[str, str]:
    """Return the environment as users have it: byte code is kept, as an installer does."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def forget(folder: Path) -> None:
    """Remove a cache."""
    shutil.rmtree(folder, ignore_errors=True)


def show(rows: Sequence[Row]) -> None:
    """Print the rows with their verdicts."""
    print(f"{'':42}{'ms':>8}{'base ms':>9}{'ratio':>8}{'limit':>7}")  # noqa: T201
    for row in rows:
        ratio = row.seconds / row.base
        verdict = "ok" if ratio <= row.limit else "MISSED"
        print(  # noqa: T201
            f"{row.name:42}{row.seconds * 1e3:8.0f}{row.base * 1e3:9.0f}{ratio:8.2f}"
            f"{row.limit:7.2f}  {verdict}"
        )
