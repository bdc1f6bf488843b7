"""The edits that make links of suggestions, and what the minutes must say then."""

from collections.abc import Sequence
from typing import Final

from bra.editing.line import Place
from bra.editing.minutes import Change, File, Minutes
from bra.editing.placing import at_end_of
from bra.editing.tidying import name_action, number_actions
from bra.editing.words import new_line
from bra.ledger import Ledger
from bra.ledger.fold import fold
from bra.model import ActionLine
from bra.suggesting.links import Link, Links
from bra.text.source import Edit

_LONGEST: Final = 160


def link_changes(minutes: Minutes, files: Sequence[File], links: Links) -> list[Change]:
    """Return what is changed in each file: new mentions, ids of tasks that are the same again.

    The minutes that raised an action are given the numbers of their actions, as `bra fmt` would.
    """
    changes: list[Change] = []
    raising = {link.promise.stem for link in links.taken}
    for file in files:
        source, meeting = file
        own = [link for link in links.taken if link.stem == meeting.stem]
        named = [link for link in own if link.line is not None]
        edits: list[Edit] = [
            name_action(source, link.line, link.promise.id)
            for link in named
            if link.line is not None
        ]
        if meeting.stem in raising and links.numbers.get(meeting.stem):
            used = links.used.get(meeting.stem, ())
            but = {link.line.start for link in named if link.line is not None}
            edits += [edit for _, _, edit in number_actions(source, meeting, used, but)]
        edits += _mentions(minutes, file, [link for link in own if link.line is None])
        if edits:
            changes.append(Change(meeting.stem, tuple(edits)))
    return changes


def _mentions(minutes: Minutes, file: File, links: Sequence[Link]) -> list[Edit]:
    """Return the edits that add a line at the end of each item that tells of an action."""
    place = minutes.place(file.meeting)
    lines: dict[int, list[str]] = {}
    for link in links:
        if link.report is not None:
            lines.setdefault(link.report.sentence.item, []).append(mention(link, place))
    return [at_end_of(file.source, file.meeting.items[at], own) for at, own in lines.items()]


def mention(link: Link, place: Place) -> str:
    """Return the line that says what a sentence says of an action.

    It holds the sentence itself where that reads as words, else what was to be done, else nothing.
    """
    promise = link.promise
    said = link.report.sentence.text if link.report is not None else ""
    for words, owners in ((said, ()), (promise.text, promise.owners), (promise.text, ()), ("", ())):
        if len(words) <= _LONGEST and (words or not owners):
            line = new_line(place, promise.id, link.state, owners=owners, words=words)
            if line is not None:
                return line
    return f"- [ ] **{promise.id}**"


def says_so(
    links: Sequence[Link], before: Sequence[File], after: Sequence[File], ledger: Ledger
) -> bool:
    """Tell whether minutes say of each action what was suggested, and else what they said."""
    ids = {link.promise.id for link in links}
    entries = dict(ledger.entries)
    for link in links:
        own = entries.get(link.promise.id, ())
        action = fold(link.promise.id, own, link.stem[:10], ledger.due, None) if own else None
        if action is None or action.state != link.state or action.orphan:
            return False
    mentioned = {(link.stem, link.promise.id) for link in links if link.line is None}
    for old, new in zip(before, after, strict=True):
        stem = old.meeting.stem
        kept = [line for line in new.meeting.actions if (stem, line.id or "") not in mentioned]
        if list(map(_said, old.meeting.actions)) != list(map(_said, kept)):
            return False
        for one, other in zip(old.meeting.actions, kept, strict=True):
            if one.id is not None and one.id != other.id:
                return False
            if one.raises and not other.raises and other.id not in ids:
                return False
    return True


def _said(line: ActionLine) -> tuple[object, ...]:
    """Return what a line says, whatever its number."""
    owners = tuple(each.name for each in line.owners)
    due = line.due.text if line.due is not None else None
    return line.state, owners, line.text, due, line.notes, line.item_title
