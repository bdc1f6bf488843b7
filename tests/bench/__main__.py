"""Run the benchmark: `python -m tests.bench [SUITE...]`, each suite a module of this package."""

import argparse
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.bench.council import write_council
from tests.bench.timing import Places

SUITES: Final = (
    "reading",
    "ledger",
    "editing",
    "checking",
    "formatting",
    "verify",
    "documents",
    "importing",
    "hostile",
    "searching",
    "report",
    "publishing",
)


def main() -> None:
    """Write the councils, and let each suite that was asked for measure them."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=", ".join(SUITES))
    parser.add_argument("--meetings", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large, small = folder / "large", folder / "small"
        write_council(large, asked.meetings)
        write_council(small, max(1, asked.meetings // 10))
        # What takes minutes, and is no promise of speed, is only measured when asked for.
        for suite in asked.suites or [suite for suite in SUITES if suite != "hostile"]:
            room = folder / suite
            room.mkdir()
            print(f"\n{suite}: {asked.meetings} meetings, medians of {asked.runs} runs by turns")  # noqa: T201
            module = import_module(f"tests.bench.{suite}")
            module.measure(Places(large, small, room, asked.meetings), asked.runs)


main()
