"""The follow-up of a meeting: a line for every action that is open on its day."""

import re
from typing import NamedTuple

from bra.editing.line import Place
from bra.editing.minutes import Change, File, Minutes
from bra.editing.words import new_line
from bra.languages import language
from bra.ledger import Action, Ledger
from bra.ledger.fold import Entry, fold
from bra.model import ActionLine, Page
from bra.reading.meeting import page_of
from bra.reading.terms import read_terms


class Carried(NamedTuple):
    """Hold what a meeting is to follow up: the change, the ids, and how many were left out.

    `withheld` are confidential, `unnumbered` have no number to be named by.
    """

    change: Change
    ids: tuple[str, ...]
    withheld: int
    unnumbered: int


def carry(minutes: Minutes, file: File, ledger: Ledger, *, internal: bool) -> Carried:
    """Return the change that adds a line for every open action that stands nowhere in the file.

    The lines say nothing new, so that they make no history, and are grouped by owner.  Of a
    confidential action they hold the number alone.
    """
    meeting = file.meeting
    place = minutes.place(meeting)
    page = page_of(meeting)._replace(lines=())
    entries = dict(ledger.entries)
    lines: dict[str, tuple[Action, str]] = {}
    withheld = unnumbered = 0
    for action in ledger.open_actions(meeting.date):
        if not action.is_open or action.meeting == meeting.stem:
            continue
        known = entries.get(action.id, ()) if action.id is not None else ()
        if action.id is None or all(line.id is None for _, line in known):
            unnumbered += 1
        elif not _stands_in(file, action.id):
            if action.confidential and not internal:
                withheld += 1
            else:
                line = _line(action, place, page, known, ledger, minutes.council.follow_from)
                lines[action.id] = (action, line)
    ordered = tuple(line for _, line in _by_owner(list(lines.values())))
    return Carried(Change(meeting.stem, lines=ordered), tuple(lines), withheld, unnumbered)


def says_nothing_new(before: Action, after: Action | None) -> bool:
    """Tell whether an action is as it was, with no more history."""
    if after is None:
        return False
    same = (before.state, before.due, before.standing, len(before.mentions))
    names = {owner.name for owner in before.owners}
    return same == (after.state, after.due, after.standing, len(after.mentions)) and names == {
        owner.name for owner in after.owners
    }


def _stands_in(file: File, full_id: str) -> bool:
    whole = re.compile(rf"(?<![\w-]){re.escape(full_id)}(?!\d)")
    return whole.search(file.source.data.decode()) is not None


def _by_owner(lines: list[tuple[Action, str]]) -> list[tuple[Action, str]]:
    """Put the actions of one owner together, the owner of the oldest first."""
    groups: dict[str, list[tuple[Action, str]]] = {}
    for action, line in lines:
        owner = action.owners[0].name if action.owners else ""
        groups.setdefault(owner, []).append((action, line))
    return [each for owner in sorted(groups, key=lambda name: not name) for each in groups[owner]]


def _line(
    action: Action,
    place: Place,
    page: Page,
    known: tuple[Entry, ...],
    ledger: Ledger,
    follow_from: str | None,
) -> str:
    """Return the fullest line that says nothing new, with its number alone if need be."""
    full_id = str(action.id)
    bare = f"- [{'/' if action.state == 'under way' else ' '}] **{full_id}**"
    if action.confidential:
        return bare
    term = _term(action, place.code, page.date)
    for owners in (action.owners, ()):
        for words in (action.text, ""):
            for shown in dict.fromkeys((term, None)):
                line = new_line(
                    place, full_id, action.state, owners=owners, words=words, term=shown
                )
                if line is not None and _is_inert(line, place, page, known, ledger, follow_from):
                    return line
    return bare


def _term(action: Action, code: str, day: str) -> str | None:
    """Return how the time of an action is written on an ISO day: as a date, or as plain words."""
    if action.due is not None:
        return f"{language(code).due_words['strong'][0]} {action.due}"
    text = action.due_text
    return text if text and (action.standing or _gives_no_day(text, code, day)) else None


def _gives_no_day(term: str, code: str, day: str) -> bool:
    """Tell whether a term is words alone, such as `snarast`, and nothing is odd about it."""
    terms = read_terms(term, day, code, "open")
    if terms is None or terms.problems or terms.due is None:
        return False
    return (terms.due.kind, terms.due.date) == ("words", None)


def _is_inert(
    text: str,
    place: Place,
    page: Page,
    known: tuple[Entry, ...],
    ledger: Ledger,
    follow_from: str | None,
) -> bool:
    """Tell whether a line would leave its action as it is, for those inside as for all others."""
    line = _as_read(text, place)
    order = (page.date, page.stem)
    earlier = [entry for entry in known if (entry[0].date, entry[0].stem) <= order]
    later = list(known[len(earlier) :])
    for internal in (False, True):
        before, after = (
            fold(line.id, entries, page.date, ledger.due, follow_from, internal=internal)
            for entries in (known, [*earlier, (page, line), *later])
        )
        if before is None or not says_nothing_new(before, after):
            return False
    return True


def _as_read(text: str, place: Place) -> ActionLine:
    """Return a line as reading its file would."""
    task = place.task(text)
    terms = task.terms
    return ActionLine(
        id=task.id,
        raises=False,
        state=task.state,
        owners=task.owners,
        text=task.text,
        due=terms.due if terms is not None else None,
        not_before=None,
        closed=None,
        reopened=None,
        notes="",
        near=(),
        item=0,
        item_title="",
        confidential=False,
        numberable=True,
        line=0,
        start=0,
        end=0,
    )
