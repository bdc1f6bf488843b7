"""What checking costs: a large council whole, and one changed file of it."""

from pathlib import Path
from typing import Final

from tests.bench.reading import FLOOR, LISTING
from tests.bench.timing import ROOT, Places, Row, by_turns, forget, python, show

TODAY: Final = ("--today", "2023-01-01")


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    large, small = places.large, places.small
    plain = {"BRA_CACHE": "off"}
    empty = places.room / "empty"
    cold, warm = {"BRA_CACHE": str(empty)}, {"BRA_CACHE": str(places.room / "kept")}
    whole = ("-m", "bra", "check", *TODAY)
    changed = _middle(large)
    text = changed.read_text(encoding="utf-8")
    one = ("-m", "bra", "check", f"minutes/{changed.name}", *TODAY)
    turn = iter(range(1_000_000))

    def change() -> None:
        forget(empty)
        changed.write_text(f"{text}\nÄndring {next(turn)}.\n", encoding="utf-8", newline="\n")

    median = by_turns(
        {
            "floor": python((FLOOR, str(large / "minutes")), ROOT, plain),
            "cold": python(whole, large, cold),
            "without cache": python(whole, large, plain),
            "warm actions": python(LISTING, large, warm),
            "one file": python(one, large, warm),
            "small": python(whole, small, plain),
            "help": python(("-m", "bra", "--help"), large, plain),
        },
        runs,
        change,
    )
    start_up = median["help"]
    grown = (median["without cache"] - start_up) / 10
    show(
        [
            Row("check, cold / floor", median["cold"], median["floor"], 4),
            Row("check, no cache / floor", median["without cache"], median["floor"], 4),
            Row(
                "check, one changed / actions, warm",
                median["one file"],
                median["warm actions"],
                1.5,
            ),
            Row("growth: a tenth of it / a tenth", grown, median["small"] - start_up, 1.1),
        ]
    )


def _middle(root: Path) -> Path:
    """Return the file of a meeting in the middle."""
    files = sorted((root / "minutes").glob("[12]*.md"))
    return files[len(files) // 2]
