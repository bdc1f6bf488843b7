"""Words of the user's as they can stand in minutes: new lines, and notes below a line."""

import re
import unicodedata
from typing import Final

from bra.editing.line import BOXES, Place, note_indent
from bra.editing.minutes import NotPossibleError
from bra.languages.cldr import list_of
from bra.model import ActionLine, Owner
from bra.text.source import Edit, Source

_NO_TEXT: Final = ("Cc", "Cs", "Zl", "Zp")
# What would begin a block of its own, end a heading or divide a table at the start of a line.
_BEGINS: Final = re.compile(
    r"[-+*](?:\s|\Z)|\d{1,9}[.)](?:\s|\Z)|#{1,6}(?:\s|\Z)|[>|<]|=+\s*\Z|[-*_:|\s]+\Z|~~~|```"
)
_SIGN: Final = re.compile(r"\A(?=[-+*=#>~`<|_:])|(?<=\d)(?=[.)])")


def one_line(text: str, option: str) -> str:
    """Return words as one line; raises NotPossibleError for signs that no line can hold."""
    line = " ".join(text.split())
    if not line:
        raise NotPossibleError("empty-words", option=option)
    for sign in line:
        if unicodedata.category(sign) in _NO_TEXT:
            raise NotPossibleError("odd-sign", option=option, sign=f"U+{ord(sign):04X}")
    return line


def new_line(
    place: Place,
    full_id: str,
    state: str,
    *,
    owners: tuple[Owner, ...] = (),
    words: str = "",
    term: str | None = None,
) -> str | None:
    """Return the line that says this of an action, or None when it would read as anything else."""
    stem, _, number = full_id.rpartition("/")
    shown = number if stem == place.stem and state == "raised" else full_id
    box = BOXES["open" if state == "raised" else state]
    head = f"{owners_text(owners, place.code)}:" if owners else ""
    said = " ".join(part for part in (head, words, f"({term})" if term else "") if part)
    line = f"- [{box}] **{shown}** {said}".rstrip()
    task = place.read(line)
    if (
        task is None
        or task.id != full_id
        or {owner.name for owner in task.owners} != {owner.name for owner in owners}
        or task.text != words
        or (task.terms is None) != (term is None)
    ):
        return None
    return line


def owners_text(owners: tuple[Owner, ...], code: str) -> str:
    """Return owners as they stand before the colon: an office begins the line with a capital."""
    names = [owner.name for owner in owners]
    if owners and owners[0].kind not in ("person", "unknown"):
        names[0] = names[0][:1].upper() + names[0][1:]
    return list_of(names, code)


def note_text(note: str) -> str:
    """Return a note as a line that begins no block of its own."""
    return note if _BEGINS.match(note) is None else _SIGN.sub(r"\\", note, count=1)


def says_note(line: ActionLine, note: str) -> bool:
    """Tell whether a line, or what stands below it, holds a note."""
    below = {written.lstrip("> \t") for written in line.notes.split("\n")}
    return line.text == note or note_text(note) in below


def note_below(source: Source, line: ActionLine, note: str) -> Edit:
    """Return the edit that adds a note below a task entry, after the lines that go on with it."""
    text = source.slice(line.start, line.end)
    at = line.end
    while (following := _next_line(source, at)) is not None:
        first, last = following
        words = source.slice(first, last).strip(" \t>")
        if not words or _BEGINS.match(words):
            break
        at = last
    added = source.newline() + f"{note_indent(text)}{note_text(note)}".encode()
    return Edit(at, at, added)


def with_note(line: str, note: str) -> str:
    """Return a new line with a note below it."""
    return f"{line}\n{note_indent(line)}{note_text(note)}"


def _next_line(source: Source, end: int) -> tuple[int, int] | None:
    """Return where the line after the one that ends at an offset begins and ends."""
    newline = source.data.find(b"\n", end)
    if newline < 0 or newline + 1 >= len(source.data):
        return None
    stop = source.data.find(b"\n", newline + 1)
    stop = len(source.data) if stop < 0 else stop
    return newline + 1, stop - (source.data[stop - 1 : stop] == b"\r")
