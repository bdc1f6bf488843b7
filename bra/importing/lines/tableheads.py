"""What the columns of a table are: by their headings, and by the marks and names below them."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.lines.presencecolumns import all_told, holds_names, with_days, with_marks
from bra.importing.lines.stays import with_stays
from bra.importing.names.looks import (
    begins_with_title,
    ends_with_title,
    is_known_body,
    is_organisation,
    is_title,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, joiners, label_of, one_of
from bra.languages.importing import all_of

_COUPLE: Final = 2
_DAY: Final = compiled(r"\d{1,2}/\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d\d-\d\d")
APART: Final = ("absent", "guests")
"""The lists, beside that of those present, that a table or a column may be of."""
_OF_PEOPLE: Final = ("name", "organisation", "role", "presence")
_FIELDS: Final = (
    "name",
    "organisation",
    "role",
    "presence",
    "task",
    "owner",
    "due",
    "state",
    "number",
    "matter",
)
_OF_TASKS: Final = ("matter", "number", "task", "owner", "due", "state")


@cache
def _columns() -> dict[str, tuple[str, ...]]:
    """Map a column's heading to everything that it can be."""
    found: dict[str, tuple[str, ...]] = {}
    for field in _FIELDS:
        for word in all_of(f"{field}_columns"):
            found[word] = (*found.get(word, ()), field)
    return found


def _options(head: str) -> tuple[str, ...]:
    """Return everything that a heading can be; each word of `Skola eller förening` is the same."""
    known = _columns().get(head) or _of_old_tasks(head)
    parts = () if known or " " not in head else tuple(_several().split(head))
    if len(parts) < _COUPLE:
        return known
    first, *others = [_columns().get(part, ()) for part in parts]
    return tuple(each for each in first if each in _OF_PEOPLE and all(each in o for o in others))


@cache
def _several() -> re.Pattern[str]:
    return compiled(rf"\s*[/&,]\s*|\s+(?:{joiners()}|{one_of('or_words')})\s+")


def _of_old_tasks(head: str) -> tuple[str, ...]:
    """Return what a heading is that says whence its tasks are: `Uppdrag från 14 februari`."""
    word = _whence().split(head, maxsplit=1)[0]
    return ("task",) if word != head and "task" in _columns().get(word, ()) else ()


@cache
def _whence() -> re.Pattern[str]:
    return compiled(rf"\s(?:{one_of('from_words')})\s")


def is_task_head(word: str) -> bool:
    """Tell whether a word heads a column of tables of tasks."""
    return not set(_OF_TASKS).isdisjoint(_columns().get(word, ()))


def is_caption(head: tuple[str, ...], row: tuple[str, ...]) -> bool:
    """Tell whether a row only names the table whose columns the one below it heads."""
    alone = sum(map(bool, head)) == 1
    return alone and all(bare(cell) in _columns() for cell in row if cell) and len(row) > 1


def is_in_margin(
    head: Line,
    columns: tuple[str | None, ...],
    rows: Sequence[tuple[Line, tuple[str, ...]]],
) -> bool:
    """Tell whether what looks like a head is one of several labels: `Adjungerad   Anna Ek`."""
    alone = head.kind == "text" and sum(map(bool, columns)) == 1 and columns[0] == "name"
    return alone and any(label_of(cells[0]) is not None for _, cells in rows)


def by_cells(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> tuple[str | None, ...]:
    """Return what columns are where the marks and names in their cells tell more than the head."""
    return with_days(_of_bodies(with_stays(with_marks(columns, rows), rows), rows), rows)


def _of_bodies(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> tuple[str | None, ...]:
    """Take a column called `Function` for one of bodies when it names bodies and no titles.

    So is one called `Office` one of titles when it holds such.
    """
    if "organisation" in columns and "role" not in columns:
        place = columns.index("organisation")
        told = [cells[place] for _, cells in rows if place < len(cells) and cells[place]]
        titles = sum(is_title(cell) or ends_with_title(cell) for cell in told)
        if titles * 2 > len(told) and not any(map(is_known_body, told)):
            return tuple("role" if at == place else each for at, each in enumerate(columns))
    if "organisation" in columns or "role" not in columns:
        return columns
    place = columns.index("role")
    told = [cells[place] for _, cells in rows if place < len(cells) and cells[place]]
    bodies = sum(is_known_body(cell) or is_organisation(cell) for cell in told)
    if bodies * 2 <= len(told) or any(map(begins_with_title, told)):
        return columns
    return tuple("organisation" if at == place else each for at, each in enumerate(columns))


# A line is asked about with the head, with its item and when that is written.
@lru_cache(maxsize=512)
def understood(heads: tuple[str, ...]) -> tuple[str | None, ...] | None:
    """Return what the columns are, or None when they make neither attendance nor tasks."""
    options = [_options(head) for head in heads]
    if not any("name" in each for each in options):
        # Those who were missing or invited have a table of their own: `Ej närvarande | Från`.
        named = [("name",) if label_of(head) in ("present", *APART) else () for head in heads]
        pairs = list(zip(options, named, strict=True))
        # In `Styrelse | Närvaro` both words may head a list, and one of them is asked of people.
        other = any(apart and "presence" not in own for own, apart in pairs)
        options = [own if other and "presence" in own else apart or own for own, apart in pairs]
    if sum(bool(each) for each in options) < 2 and not (
        options[0] and "name" in options[0]
    ):  # one may be chance
        return None
    # Who came is asked of people only: a table with it is none of tasks.
    came = any("presence" in each and not {"state", "due"} & {*each} for each in options)
    came = came or any(_DAY.fullmatch(head) for head in heads)
    people = _assign(options, _OF_PEOPLE, needed=("name",)) if came else None
    if people is not None:
        return people
    task = _assign(options, _OF_TASKS, needed=("task", "owner"))
    if task is not None:
        return task
    return _assign(options, _OF_PEOPLE, needed=("name",))


def of_people(heads: tuple[str, ...]) -> tuple[str | None, ...] | None:
    """Return what the columns are when they are known to be of people, or None."""
    return _assign([_options(head) for head in heads], _OF_PEOPLE, needed=("name",))


def supposed(heads: tuple[str, ...]) -> tuple[str | None, ...] | None:
    """Return the columns of `Styrelse | Närvarande`, which the names and marks below must bear out.

    Of the head only the word for presence is known, and maybe one for whom people represent.
    """
    options = [_columns().get(head, ()) for head in heads]
    asked = _supposed_of_tasks(heads, options)
    if asked is not None:
        return asked
    came = [at for at, each in enumerate(options) if "presence" in each]
    if len(came) != 1 or came[0] == 0 or not heads[0]:
        return None
    unknown = [at for at, head in enumerate(heads) if head and not options[at]]
    roles = [at for at, each in enumerate(options) if "role" in each]
    columns: list[str | None] = [None] * len(heads)
    name = 0
    if options[0] == ("organisation",) and (unknown or roles):
        # `Part | Kontakt | Närvarande` has names in the second.
        name = (*unknown, *roles)[0]
        columns[0] = "organisation"
    for at in [each for each in roles if each != name][:1]:
        columns[at] = "role"
    columns[name], columns[came[0]] = "name", "presence"
    return tuple(columns)


def _supposed_of_tasks(
    heads: tuple[str, ...], options: list[tuple[str, ...]]
) -> tuple[str | None, ...] | None:
    """Return the columns of `Action | On | State`: the one that is unknown may be of owners."""
    unknown = [at for at, head in enumerate(heads) if head and not options[at]]
    if len(unknown) != 1 or not any({"due", "state"} & {*each} for each in options):
        return None
    owned = [("owner",) if at in unknown else each for at, each in enumerate(options)]
    return _assign(owned, _OF_TASKS, needed=("task", "owner"))


def borne_out(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> bool:
    """Tell whether supposed columns hold names, and marks for who came: `Ja, via länk`."""
    if "owner" in columns:
        return holds_names(rows, columns.index("owner"))
    return all_told(rows, columns.index("presence")) and holds_names(rows, columns.index("name"))


def _assign(
    options: list[tuple[str, ...]], wanted: tuple[str, ...], *, needed: tuple[str, ...]
) -> tuple[str | None, ...] | None:
    """Give each column one of the wanted meanings, each once, those first that are needed."""
    found: list[str | None] = [None] * len(options)
    for field in sorted(wanted, key=lambda each: each not in needed):
        fitting = [n for n, each in enumerate(options) if field in each and found[n] is None]
        if fitting:
            best = min(
                fitting,
                key=lambda n: ("matter" in options[n], sum(o in needed for o in options[n]), n),
            )
            found[best] = field
    if not all(field in found for field in needed):
        return None
    return tuple(found)
