"""Foreign minutes for tests, and what is to be recognised in them.

`python -m tests.importing.foreign` writes the expectations anew; read the diff before you
believe it.
"""

import json
from functools import cache
from pathlib import Path

from bra.importing.files.readers import read_foreign
from bra.importing.recognise import Recognised, recognise
from bra.importing.report import record_json

TEXTS = Path(__file__).parent / "texts"
FILES = sorted(path for path in TEXTS.iterdir() if path.suffix in (".txt", ".md"))


@cache
def recognised(path: Path) -> Recognised:
    """Recognise a file, once for all that is asked of it."""
    return recognise(read_foreign(path.name, path.read_bytes()))


def of_text(text: str, name: str = "anteckningar.txt") -> Recognised:
    """Recognise a text."""
    return recognise(read_foreign(name, text.encode()))


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
