"""What importing costs: a thousand foreign minutes of four kilobytes."""

import re
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from tests.bench.timing import ROOT, Places, Row, by_turns, forget, python, show

TEXTS: Final = ROOT / "tests" / "importing" / "texts"
FILES: Final = 1000
SIZE: Final = 4096
A_SECOND: Final = 100


def measure(places: Places, runs: int) -> None:
    """Import a folder of foreign minutes, and print the table."""
    archive, out = places.room / "archive", places.room / "out"
    _write(archive)
    call = ("-m", "bra", "import", str(archive), "--into", str(out))
    median = by_turns(
        {"import": python(call, places.room, {"BRA_CACHE": "off"})},
        min(runs, 2),
        partial(forget, out),
    )
    promised = FILES / A_SECOND
    show([Row(f"import {FILES} files / {A_SECOND} a second", median["import"], promised, 1)])


def _write(archive: Path) -> None:
    """Write the files: the texts of the tests, item after item, each with a date of its own.

    Hardly a sentence comes twice: what was seen of one must be of no help with another.
    """
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
    archive.mkdir()
    for number in range(FILES):
        text = texts[number % len(texts)]
        whole = text
        while len(whole.encode()) < SIZE:
            whole += f"\n{text}"
        cut = whole.encode()[:SIZE].decode("utf-8", "ignore")
        day = f"{2000 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
        place = count(number * 100)
        own = re.sub(r"(?<=\S{3})\.$", lambda _: f" nr {next(place)}.", cut, flags=re.MULTILINE)  # noqa: B023 - used up before the next
        (archive / f"{day}.txt").write_text(f"{own}\n{number}\n", encoding="utf-8", newline="\n")
