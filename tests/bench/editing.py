"""What an edit costs beside a question: one action closed, and one written into a follow-up."""

from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.timing import Places, Row, by_turns, python, show

ASKED: Final = ("-m", "bra", "actions", "--open", "--format", "json")


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, each on the council as it was, and print the table."""
    files = sorted((places.large / "minutes").glob("[0-9]*.md"))
    last, early = files[-1], files[-2]
    kept = {path: path.read_bytes() for path in (last, early)}
    env = {"BRA_CACHE": str(places.room / "kept")}
    day = ("--today", last.stem)
    # The second to last is approved, so that what becomes of its actions stands in the last.
    kept[early] = kept[early].replace("färdigställt".encode(), b"justerat")
    kept[last] = kept[last].replace("färdigställt".encode(), b"utkast")
    _restore(kept)
    median = by_turns(
        {
            "actions": python((*ASKED, *day), places.large, env),
            "done": python(("-m", "bra", "done", f"{last.stem}/A1", *day), places.large, env),
            "line": python(("-m", "bra", "done", f"{early.stem}/A2", *day), places.large, env),
        },
        runs,
        partial(_restore, kept),
    )
    show(
        [
            Row("done, warm / actions --open, warm", median["done"], median["actions"], 1.5),
            Row("done in a follow-up / actions --open", median["line"], median["actions"], 1.5),
        ]
    )


def _restore(files: dict[Path, bytes]) -> None:
    for path, data in files.items():
        path.write_bytes(data)
