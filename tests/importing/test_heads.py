"""Heads of minutes in the many forms that secretaries give them, and what is to be read in them.

`heads.txt` holds one a block: a name with language and kind in brackets, the text, and what it
gives.  A `whole` text is complete; to the others a few items are added.
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from bra.importing.record import Fact, Item, Person, Record
from tests.importing.foreign import of_text

FILE = Path(__file__).parent / "heads.txt"
ITEMS = {
    "sv": "\n\n1. Öppnande\nMötet öppnades och alla hälsades välkomna.\n\n"
    "2. Ekonomi\nKassan är god.\n\n3. Övrigt\nInget övrigt togs upp.\n",
    "en": "\n\n1. Welcome\nThe meeting was opened and all were welcomed.\n\n"
    "2. Finance\nThe accounts are in good order.\n\n3. AOB\nThere was nothing else.\n",
}
BLOCK = re.compile(r"(?P<name>.+) \((?P<code>sv|en)(?P<kinds>[^)]*)\)\n(?P<text>.*)", re.DOTALL)


class Head(NamedTuple):
    """Hold one head: its text, the name of its file, and what it gives by field."""

    name: str
    text: str
    file: str
    given: dict[str, str]


def heads() -> list[Head]:
    """Return the heads of the file."""
    return [_head(block) for block in FILE.read_text(encoding="utf-8").split("\n=====\n")]


def _head(block: str) -> Head:
    above, _, given = block.partition("\n-----\n")
    match = BLOCK.fullmatch(above)
    assert match is not None, above
    text = match["text"] if "whole" in match["kinds"] else match["text"] + ITEMS[match["code"]]
    file = "notes.md" if "markdown" in match["kinds"] else "notes.txt"
    pairs = (line.partition(":") for line in given.strip().splitlines())
    return Head(match["name"], text, file, {key: value.strip() for key, _, value in pairs})


def shown(record: Record, field: str) -> str:
    """Return what a record holds in a field, as the file writes it."""
    value = getattr(record, field)
    if value is None or isinstance(value, Fact):
        return value.value if value is not None else ""
    return ("; " if field != "approvers" else ", ").join(map(_one, value))


def _one(each: Person | Fact | Item) -> str:
    if isinstance(each, Fact):
        return each.value
    if isinstance(each, Item):
        return each.title
    return f"{each.name} /{each.organisation}" if each.organisation else each.name


@pytest.mark.parametrize("head", heads(), ids=lambda head: head.name)
def test_what_a_head_gives(head: Head) -> None:
    record = of_text(head.text, head.file).record
    assert {field: shown(record, field) for field in head.given} == head.given
