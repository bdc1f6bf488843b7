"""Rows of tables of tasks, and what says that a task is done."""

import re
from functools import cache
from typing import Final, Literal, NamedTuple

from bra.importing.acting.due import Term, When, find_term, last_day, read_due_cell
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive
from bra.importing.acting.who import Owners, People
from bra.importing.actions.decided import only_decided, without_deciding
from bra.importing.actions.openowners import is_open_owner
from bra.importing.days.find import find_days
from bra.importing.days.times import read_time
from bra.importing.lines.tables import Table
from bra.importing.names.looks import is_title
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, joiners, joining_words, listed
from bra.languages.importing import all_of

_LONGEST_TIME: Final = 3
_STRUCK: Final = compiled(r"~~(?P<text>[^~]+)~~")


@cache
def _done_words() -> re.Pattern[str]:
    return compiled(rf"(?:{'|'.join(all_of('done_words'))}|[✓✔x])(?!\w)", re.IGNORECASE)


class RowTask(NamedTuple):
    """Hold the parts of a task in a row, and whether it is under way, or closed and when."""

    owners: Owners | None
    text: str
    term: Term | None
    under_way: bool
    closed: Literal["", "x", "-"] = ""
    closed_on: str | None = None


@cache
def _begun_words() -> re.Pattern[str]:
    return compiled(rf"(?:{'|'.join(all_of('begun_words'))})(?!\w)", re.IGNORECASE)


def is_begun(state: str) -> bool:
    """Tell whether the state of a task says that somebody is at it."""
    return _begun_words().match(state.strip(" ([")) is not None


def row_decision(table: Table, row: tuple[str, ...]) -> str | None:
    """Return what a row of a table of tasks says was decided, or None.

    Below `Beslut` that is each row; below `Beslut/åtgärd` one that says so: `Godkändes`.
    """
    cells = table.cells(row)
    text = cells.get("task", "").strip()
    head = bare(table.heads[table.columns.index("task")])
    if not text or bare(text) in listed("nothing"):
        return None
    decided = only_decided(text) or without_deciding(text) != text
    if head not in listed("decision_columns") and not decided:
        return None
    matter = cells.get("matter", "")
    return f"{matter}: {text}" if any(map(str.isalpha, matter)) else text


def row_task(table: Table, row: tuple[str, ...], people: People, when: When) -> RowTask | None:
    """Read a row of a table of tasks; one that was only decided gives none."""
    cells = table.cells(row)
    text = cells.get("task", "").strip()
    state = cells.get("state", "").strip()
    due = cells.get("due", "").strip()
    if not text or only_decided(text) or is_title(text):
        return None
    closing = state if is_done(state) else due if _closes(due, when) else ""
    text, owner = without_deciding(text), cells.get("owner", "").strip(" –-")
    owner = _handed_over(owner, people)
    if (marked := _marked_owner().fullmatch(owner)) is not None:
        closing = closing or owner.removeprefix(marked[1]).strip("~ (,–-)") or owner
        owner = marked[1]
    if struck := _STRUCK.fullmatch(text):
        text, closing = struck["text"], closing or struck["text"]
    owner = owner.strip("~")
    found = people.owners(owner) if owner else None
    if found is None and owner and not is_open_owner(owner):
        found = Owners(
            tuple(people.person(part) or part for part in _parts(owner, people)),
            frozenset(("stranger",)),
        )
    if closing:
        closed, on = _closed(closing, when)
        return RowTask(
            found, as_task(_lower(text)), None, under_way=False, closed=closed, closed_on=on
        )
    term = read_due_cell(due, when) if due.strip(" –-") else None
    if term is None and state:
        term = _term_in_state(state, when)
    if term is None:
        inner = find_term(text, when)
        term = inner
        text = without_term(text, inner)
    return RowTask(found, as_task(_lower(text)), term, is_begun(state))


def _handed_over(owner: str, people: People) -> str:
    """Return the owner that stands beside one who is struck out: `~~Anna~~ Bo`."""
    rest = _STRUCK.sub("", owner).strip(" ,/") if "~~" in owner else ""
    return rest if rest and people.owners(rest) is not None else owner


@cache
def _marked_owner() -> re.Pattern[str]:
    """Return the pattern of an owner who is struck out, or marked as done: `~~Anna~~ klart`."""
    done = "|".join(all_of("done_words"))
    return compiled(
        rf"(?=~~|[^~]*[(,–-]\s*(?:{done})\)?\Z)(?:~~)?([^~(,–]+?)\s*(?:~~.*|[(,–-]\s*(?:{done})\)?)",
        re.IGNORECASE,
    )


def _closes(due: str, when: When) -> bool:
    """Tell whether a cell of a term says that the task is done, and on what day: `klart 2/5`.

    Of a day after the meeting it says by when.
    """
    match = _done_words().match(due)
    if match is None:
        return False
    rest = due[match.end() :].strip(" .,!")
    if not rest:
        return True
    day = next(iter(find_days(rest, when.code)), None)
    if day is None or day.end != len(rest) or when.day is None:
        return False
    on = day.near(when.day)
    return on is not None and on < when.day


def _parts(owner: str, people: People) -> list[str]:
    """Divide a cell of several owners, but not the name of one body: `Gata och park`."""
    words = owner.split()
    named = len(words) > 1 and people.person(words[0]) is None and bare(words[1]) in joining_words()
    if named and words[-1][:1].islower() and words[0][:1].isupper():
        return [owner]
    parts = re.split(rf"\s*[,/;&+]\s*|\s+(?:{joiners()})\s+", owner)
    return [part.strip() for part in parts if part.strip()]


def _closed(state: str, when: When) -> tuple[Literal["x", "-"], str | None]:
    """Return whether a state means done or dropped, and on what day that was."""
    day = next(iter(find_days(state, when.code)), None) if when.day is not None else None
    on = day.near(when.day) if day is not None and when.day is not None else None
    dropped = _dropped_words().match(state.strip(" ([")) is not None
    return "-" if dropped else "x", on if on is not None and on <= (when.day or "") else None


@cache
def _dropped_words() -> re.Pattern[str]:
    return compiled(rf"(?:{'|'.join(all_of('dropped_words'))})(?!\w)", re.IGNORECASE)


def _term_in_state(state: str, when: When) -> Term | None:
    """Return the term beside a state; `Ongoing` is a state itself, and none of these."""
    term = find_term(state, when)
    last = state.rpartition(", ")[2]
    if term is None and last != state:
        bare_term = read_due_cell(last, when)
        term = bare_term if bare_term is not None and bare_term.date is not None else None
    # `Kvarstår, nu 31 oktober`
    term = term or last_day(state, when, named=True)
    if term is not None and term.date is None and is_begun(state):
        term = None
    return term or _time_last(state, when)


def _time_last(state: str, when: When) -> Term | None:
    """Return the time that a state ends with: `Ongoing - to report June`."""
    words = state.split()
    for count in range(min(_LONGEST_TIME, len(words) - 1), 0, -1):
        term = read_time(" ".join(words[-count:]), "", when)
        if term is not None and term.date is not None:
            # `Kvar sedan 3 maj` tells since when.
            since = bare(words[-count - 1]) in listed("object_words") - listed("strong_leads")
            return None if since else term
    return None


def is_done(state: str) -> bool:
    """Tell whether the state of a task says that it is done or dropped."""
    if not state:
        return False
    done = _done_words().match(state.strip(" (["))
    return done is not None and _done_terms().match(state) is None


@cache
def _done_terms() -> re.Pattern[str]:
    return compiled(rf"(?:{'|'.join(all_of('done_terms'))})\b", re.IGNORECASE)


def _lower(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        text[:1].lower() + text[1:]
        if begins_with_infinitive(text) and first != first.upper()
        else text
    )
