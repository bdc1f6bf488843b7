"""Edits of one task entry: its box, its owners, and the terms in its last bracket.

Each function returns the line's new text; `edit_of` makes of it the edit that changes no more
bytes than must be.  What is done to a line is undone without a trace.
"""

import re
from typing import Final, NamedTuple

from bra.languages import language
from bra.model import ActionLine
from bra.reading.names import NameIndex
from bra.reading.tasks import NOBODY, TASK, Task, read_task
from bra.reading.term import Field
from bra.reading.terms import TermPart, term_parts
from bra.text.source import Edit, Source

BOXES: Final = {"open": " ", "under way": "/", "done": "x", "dropped": "-"}
WORDS: Final = {"done": "done", "dropped": "dropped", "open": "reopened", "under way": "reopened"}
"""Which due word of a language says, before a day, that an action was given that state."""


class Place(NamedTuple):
    """Hold what decides how a line of a file is read: whose minutes, when, and who is who."""

    stem: str
    code: str
    names: NameIndex = NOBODY

    def read(self, text: str) -> Task | None:
        """Read a line."""
        return read_task(text, self.stem, self.stem[:10], self.code, self.names)

    def task(self, text: str) -> Task:
        """Read a line that is known to be a task entry."""
        task = self.read(text)
        if task is None:
            raise ValueError(text)
        return task


def edit_of(source: Source, line: ActionLine, text: str) -> Edit:
    """Return the edit that gives a line another text."""
    old, new = source.data[line.start : line.end], text.encode()
    shorter = min(len(old), len(new))
    first = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    last = 0
    while last < shorter - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return Edit(line.start + first, line.end - last, new[first : len(new) - last])


def with_box(text: str, place: Place, state: str) -> str:
    """Put the sign of a state into the box."""
    at = place.task(text).box
    return f"{text[:at]}{BOXES[state]}{text[at + 1 :]}"


def closed(text: str, place: Place, state: str, day: str, code: str) -> str:
    """Tick the box, or cross it out, and say on which ISO day; `code` is the file's language."""
    text = _without(text, place, "closed")
    text = _with_more(text, place, f"{language(code).due_words[WORDS[state]][0]} {day}")
    return with_box(text, place, state)


def opened(text: str, place: Place, state: str = "open", term: str | None = None) -> str:
    """Empty the box and take the day of the closing away: the reverse of `closed`.

    `term` says that, and when, the action was opened again.
    """
    text = with_box(_without(text, place, "closed"), place, state)
    if term is None:
        return text
    return _with_more(_without(text, place, "reopened"), place, term)


def with_due(text: str, place: Place, term: str) -> str:
    """Say when it is to be done, in place of what the line says of that."""
    for part in _parts(text, place):
        if part.field == "due":
            return f"{text[: part.start]}{term}{text[part.end :]}"
    return _with_more(text, place, term)


def with_owners(text: str, place: Place, names: str) -> str:
    """Say who is to do it, in place of whom the line names; bold names stay bold."""
    task = place.task(text)
    if task.owners_span is not None:
        first, last = task.owners_span
        mark = text[first : first + 2] if text[first : first + 2] in ("**", "__") else ""
    else:
        first = last = task.text_span[0]
        mark = ""
    before, rest = text[:first], text[last:]
    gap = "" if before.endswith((" ", "\t")) else " "
    end = " " if rest.strip() else ""
    return f"{before}{gap}{mark}{names}:{mark}{end}{rest}"


def note_indent(text: str) -> str:
    """Return what a line below a task entry begins with to belong to it."""
    match = TASK.match(text)
    return re.sub(r"[^\t >]", " ", match["lead"]) if match is not None else "  "


def _parts(text: str, place: Place) -> list[TermPart]:
    """Return the terms of a line with their places in it."""
    task = place.task(text)
    if task.terms_span is None:
        return []
    first, last = task.terms_span[0] + 1, task.terms_span[1] - 1
    parts = term_parts(text[first:last], place.stem[:10], place.code, task.state)
    return [TermPart(part.field, part.start + first, part.end + first) for part in parts]


def _with_more(text: str, place: Place, term: str) -> str:
    """Add a term to the last bracket, or a bracket behind the text when the line has no terms."""
    span = place.task(text).terms_span
    if span is not None:
        at = span[1] - 1
        return f"{text[:at]}, {term}{text[at:]}"
    at = len(text.rstrip())
    return f"{text[:at]} ({term}){text[at:]}"


def _without(text: str, place: Place, field: Field) -> str:
    """Take the last term of a kind away, with the comma that divides it from the others."""
    parts = _parts(text, place)
    found = [part for part in parts if part.field == field]
    span = place.task(text).terms_span
    if not found or span is None:
        return text
    part = found[-1]
    before, after = text[span[0] + 1 : part.start], text[part.end : span[1] - 1]
    if before.rstrip().endswith(","):
        inside = before.rstrip()[:-1] + after
    else:
        inside = after.lstrip().removeprefix(",").lstrip()
    if inside.strip():
        return f"{text[: span[0] + 1]}{inside}{text[span[1] - 1 :]}"
    return text[: span[0]].rstrip(" ") + text[span[1] :]
