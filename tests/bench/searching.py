"""What it costs to find words: with an index that is there, and with one to be made."""

from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.timing import ROOT, Places, Row, by_turns, forget, python, show

ASKED: Final = ("-m", "bra", "actions", "--open", "--format", "json")
SEARCH: Final = ("-m", "bra", "search", "polisen", "torget", "--format", "json")
FLOOR: Final = str(Path(__file__).parent / "floor.py")


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    empty = places.room / "empty"
    warm = {"BRA_CACHE": str(places.room / "kept")}
    median = by_turns(
        {
            "floor": python((FLOOR, str(places.large / "minutes")), ROOT),
            "cold": python(SEARCH, places.large, {"BRA_CACHE": str(empty)}),
            "actions": python(ASKED, places.large, warm),
            "warm": python(SEARCH, places.large, warm),
        },
        runs,
        partial(forget, empty),
    )
    show(
        [
            Row("search, warm / actions, warm", median["warm"], median["actions"], 2),
            Row("search, index made / floor", median["cold"], median["floor"], 3),
        ]
    )
