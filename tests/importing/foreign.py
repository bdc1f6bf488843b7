"""Foreign minutes for tests, and what is to be recognised in them.

`python -m tests.importing.foreign` writes the expectations anew; read the diff before you
believe it.
"""

import json
from functools import cache
from pathlib import Path

from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order, Outcome, import_bytes
from bra.importing.recognise import Recognised, recognise
from bra.importing.record import Action
from bra.importing.report import record_json

Told = tuple[str, str, str | None]
"""Who, what and by when."""
SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Ylva Stare, Torkel Kvist, Mette Hall\n\n"
    "1. Början\nYlva öppnade mötet och Mette visade bilder.\n\n2. Ärenden\n{}\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate, Nell Orr\n\n"
    "1. Start\nJill opened the meeting and Rob showed pictures.\n\n2. Matters\n{}\n"
)
TEXTS = Path(__file__).parent / "texts"
FILES = sorted(path for path in TEXTS.iterdir() if path.suffix in (".txt", ".md"))


@cache
def recognised(path: Path) -> Recognised:
    """Recognise a file, once for all that is asked of it."""
    return recognise(read_foreign(path.name, path.read_bytes()))


def of_text(text: str, name: str = "anteckningar.txt") -> Recognised:
    """Recognise a text."""
    return recognise(read_foreign(name, text.encode()))


def import_one(name: str, data: bytes, order: Order) -> Outcome:
    """Import a file that holds the minutes of one meeting."""
    (outcome,) = import_bytes(name, data, order)
    return outcome


def sure_actions(text: str) -> list[Action]:
    """Return the actions of a text but for those that are only supposed."""
    return [each for each in of_text(text).record.actions if each.confidence != "weak"]


def asked_in(text: str) -> list[Told]:
    """Return who, by first names, what and by when of each sure action of a text."""
    return [
        ("+".join(name.split()[0] for name in each.owners), each.text, each.due)
        for each in sure_actions(text)
    ]


def decided_in(text: str) -> list[str]:
    """Return the text of each decision of a text."""
    return [each.text for each in of_text(text).record.decisions]


def expectation(path: Path) -> Path:
    """Return the file that holds what is to be recognised in a text."""
    return path.with_suffix(".json")


def as_json(path: Path) -> str:
    """Return what is recognised as JSON text."""
    report = record_json(recognised(path).record)
    return f"{json.dumps(report, ensure_ascii=False, indent=1)}\n"


if __name__ == "__main__":
    for each in FILES:
        expectation(each).write_text(as_json(each), encoding="utf-8", newline="\n")
