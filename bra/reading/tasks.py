"""One task entry: state, id, owners, text, terms, with the place of each in the line."""

import re
from functools import cache
from typing import NamedTuple

from bra.languages import languages
from bra.model import Mark, Owner
from bra.model.actions import State
from bra.reading.brackets import last_bracket
from bra.reading.names import Ambiguous, Found, NameIndex
from bra.reading.terms import Terms, read_terms
from bra.reading.words import either, joiner_pattern, like_a_name


class Task(NamedTuple):
    """Hold a task line; spans are offsets in the line's text.

    `id` is the full id.  `mentions` tells a full id in the file from a raising one.
    `odd_id` is what looks like an id and is none.  `unknown` and `ambiguous` are owners as
    written that nobody, or several, go by.
    """

    state: State
    box: int
    id: str | None
    mentions: bool
    id_span: tuple[int, int] | None
    odd_id: tuple[int, int] | None
    owners: tuple[Owner, ...]
    owners_span: tuple[int, int] | None
    unknown: tuple[tuple[str, int, int], ...]
    ambiguous: tuple[tuple[str, tuple[str, ...], int, int], ...]
    text: str
    text_span: tuple[int, int]
    terms: Terms | None
    terms_span: tuple[int, int] | None


TASK = re.compile(
    r"(?P<lead>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)\[(?P<state>[ xX/~-])\](?:[ \t]|\Z)"
)
BOX = re.compile(rb"(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX/~-]\](?:[ \t]|\r?\n|\Z)")
"""What a task entry begins with, from its own sign on."""
STATES: dict[str, State] = {
    " ": "open",
    "x": "done",
    "X": "done",
    "-": "dropped",
    "~": "dropped",
    "/": "under way",
}
_ID = re.compile(
    r"(?:(?P<bold>\*\*|__)(?:(?P<stem>\d{4}-\d\d-\d\d(?:-[\w-]+?)?)/)?A(?P<number>[1-9]\d{0,5})(?P=bold)"
    r"|(?P<plain>\d{4}-\d\d-\d\d(?:-[\w-]+?)?)/A(?P<digits>[1-9]\d{0,5})(?![\w/-]))(?=[\s:]|\Z)"
)
_SHORT = 3
_ODD_ID = re.compile(
    r"(?:\*\*|__|[\[(`])?(?:\d{2,4}-\d{1,2}-\d{1,2}[\w-]*/)?[AaDd][\s.-]?\d{1,4}"
    r"(?:\*\*|__|[\])`])?(?=[\s:.,]|\Z)"
)
_HEAD = re.compile(
    r"(?P<open>\*\*|__)?(?P<at>@)?(?P<head>[^:\n]{1,200}?)(?P<shut>\*\*|__)?:(?P<in>\*\*|__)?[^\S\n]+"
)


def read_task(line: str, stem: str, day: str, code: str, names: NameIndex) -> Task | None:
    """Read a task entry of a meeting's file, or return None when the line is none.

    The line comes without its newline; `day` is the meeting's ISO date.
    """
    match = TASK.match(line)
    if match is None:
        return None
    state = STATES[match["state"]]
    position = match.end()
    position += len(line) - position - len(line[position:].lstrip(" \t"))
    full: str | None = None
    mentions = False
    id_span: tuple[int, int] | None = None
    odd: tuple[int, int] | None = None
    found = _ID.match(line, position)
    if found is not None:
        given = found["stem"] or found["plain"]
        full = f"{given or stem}/A{found['number'] or found['digits']}"
        mentions = given is not None
        id_span = found.span()
        position = found.end()
        if line[position : position + 1] == ":":
            position += 1
    else:
        looks = _ODD_ID.match(line, position)
        if looks is not None:
            odd = looks.span()
            position = looks.end()
            if line[position : position + 1] in (":", ".", ","):
                position += 1
    while line[position : position + 1].isspace():
        position += 1
    end = len(line.rstrip())
    terms: Terms | None = None
    terms_span: tuple[int, int] | None = None
    if ")" in line:
        bracket = last_bracket(line[:end])
        if bracket is not None and bracket[0] >= position:
            terms = read_terms(line[bracket[0] + 1 : bracket[1]], day, code, state)
            if terms is not None:
                terms_span = (bracket[0], bracket[1] + 1)
                end = len(line[: bracket[0]].rstrip())
    owners, owners_span, text_at, unknown, several = _owners(line, position, end, names)
    return Task(
        state,
        match.start("state"),
        full,
        mentions,
        id_span,
        odd,
        owners,
        owners_span,
        unknown,
        several,
        line[text_at : max(end, text_at)],
        (text_at, max(end, text_at)),
        terms,
        terms_span,
    )


_OPEN = ("open", "under way")
NOBODY = NameIndex({}, {}, {}, {})


@cache
def _reopening() -> re.Pattern[str]:
    words = [word for spoken in languages() for word in spoken.due_words["reopened"]]
    return re.compile(either(words), re.IGNORECASE)


def read_id(line: str, stem: str) -> tuple[str | None, bool] | None:
    """Read the full id of a task entry and whether it raises it: a part of `read_task`."""
    match = TASK.match(line)
    return None if match is None else _id_after(match, stem)


def _id_after(match: re.Match[str], stem: str) -> tuple[str | None, bool]:
    """Return the full id after the box of a task entry, and whether it raises it."""
    line, position = match.string, match.end()
    while line[position : position + 1].isspace():
        position += 1
    found = _ID.match(line, position)
    if found is None:
        return None, True
    given = found["stem"] or found["plain"]
    return f"{given or stem}/A{found['number'] or found['digits']}", given is None


def read_mark(line: str, stem: str, day: str, code: str) -> Mark | None:
    """Read what a task entry says of the state of an action: a part of `read_task`."""
    match = TASK.match(line)
    if match is None:
        return None
    # Of the terms, which stand in a bracket, only those that close or reopen tell of the state.
    opening = line.find("(")
    if (
        opening < 0
        or ")" not in line
        or (STATES[match["state"]] in _OPEN and not _reopening().search(line, opening))
    ):
        full, raises = _id_after(match, stem)
        return Mark(full, raises, STATES[match["state"]], None, None)
    task = read_task(line, stem, day, code, NOBODY)
    if task is None:
        return None
    terms = task.terms
    return Mark(
        task.id,
        not task.mentions,
        task.state,
        terms.closed if terms is not None else None,
        terms.reopened if terms is not None else None,
    )


_Owners = tuple[
    tuple[Owner, ...],
    tuple[int, int] | None,
    int,
    tuple[tuple[str, int, int], ...],
    tuple[tuple[str, tuple[str, ...], int, int], ...],
]


def _owners(line: str, start: int, end: int, names: NameIndex) -> _Owners:
    """Return the owners before the first colon that ends such, and where the text begins."""
    none: _Owners = ((), None, start, (), ())
    if ":" not in line:
        return none
    match = _HEAD.match(line, start, end + 1)
    if match is None:
        if line[start:end].endswith((":", ":**", ":__")):
            match = _HEAD.match(line + " ", start)
        if match is None:
            return none
    # A known name may hold a colon of its own, so the longest one is tried first.
    head, head_start = match["head"].rstrip(), match.start("head")
    found = names.find_owner(head)
    if isinstance(found, Owner):
        return (found,), (match.start(), match.end()), match.end(), (), ()
    marked = bool(match["at"] or match["open"])
    pieces = split_owners(head, names)
    owners: list[Owner] = []
    unknown: list[tuple[str, int, int]] = []
    several: list[tuple[str, tuple[str, ...], int, int]] = []
    known = 0
    for piece, at in pieces:
        found = _owner(piece, names)
        span = (head_start + at, head_start + at + len(piece))
        if isinstance(found, Owner):
            known += 1
            owners.append(found)
        elif isinstance(found, Ambiguous):
            known += 1
            owners.append(Owner(piece, "unknown", None))
            several.append((piece, found.names, *span))
        elif (
            like_a_name(piece)
            or (marked and _like_one(piece))
            or (known and len(piece.split()) <= _SHORT)
        ):
            owners.append(Owner(piece, "unknown", None))
            unknown.append((piece, *span))
        else:
            return none
    if not owners:
        return none
    return (
        tuple(dict.fromkeys(owners)),
        (match.start(), match.end()),
        match.end(),
        tuple(unknown),
        tuple(several),
    )


def _owner(piece: str, names: NameIndex) -> Found:
    """Return whom one of the owners of a task is, or who could be by a surname that several have.

    A surname that one has is no name in minutes: *Lund* may be a place as well.
    """
    found = names.find_owner(piece)
    if found is None and piece[:1].isupper() and len(piece.split()) <= _SHORT:
        typed = names.find_typed(piece)
        return typed if isinstance(typed, Ambiguous) else None
    return found


def split_owners(head: str, names: NameIndex) -> list[tuple[str, int]]:
    """Divide a list of owners; the longest known name wins before a comma or *och* divides."""
    dividers = list(joiner_pattern().finditer(head))
    bounds = [0, *(d.end() for d in dividers)]
    ends = [*(d.start() for d in dividers), len(head)]
    pieces: list[tuple[str, int]] = []
    index = 0
    while index < len(bounds):
        for last in range(len(ends) - 1, index - 1, -1):
            piece = head[bounds[index] : ends[last]].strip().removeprefix("@")
            if last == index or names.find_owner(piece) is not None:
                if piece:
                    pieces.append((piece, head.find(piece, bounds[index])))
                index = last + 1
                break
    return pieces


def _like_one(text: str) -> bool:
    """Tell whether marked text (bold, or after @) could be one owner."""
    return len(text.split()) <= 4 and text[:1].isalpha()  # noqa: PLR2004 - as above
