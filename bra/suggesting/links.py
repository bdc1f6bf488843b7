"""Actions that the next minutes plainly follow up without naming them: as links to confirm.

Meetings are gone through in their order, and each suggestion is taken or not before the next is
made, so that an action that three minutes speak of is one action.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.editing.minutes import File, Minutes
from bra.editing.tidying import left_alone, number_actions
from bra.ledger import Ledger
from bra.ledger.decisions import ids_of_decisions
from bra.ledger.fold import OPEN, Entry, fold
from bra.model import ActionLine
from bra.suggesting.following import (
    Confidence,
    Names,
    Promise,
    Report,
    again,
    is_about_something,
    reports_of,
)
from bra.suggesting.sentences import sentences_of
from bra.suggesting.wording import shared

if TYPE_CHECKING:
    from bra.ledger.fold import Entry


BACK: Final = 3
"""How many meetings back what is told for sure may have been spoken of."""


class Link(NamedTuple):
    """Hold a suggestion: what minutes say of an earlier action, and how sure that is.

    `line` is the task that is the same again, which is given the id; without it `report` tells
    where the new line goes.  `state` is the one that the line is to say.
    """

    promise: Promise
    stem: str
    state: str
    line: ActionLine | None
    report: Report | None
    words: tuple[str, ...]
    confidence: Confidence


class Links(NamedTuple):
    """Hold the links that were taken, and which lines of each file got which number.

    `used` are the full ids that are given or mentioned anywhere, by the stem they begin with.
    """

    taken: tuple[Link, ...]
    numbers: dict[str, dict[int, str]]
    used: dict[str, set[str]]


Accept = Callable[[Link], bool]
Reports = dict[str, dict[str, Report]]
"""What sentences tell of each action, by its id and their text."""


class _Walk:
    """Go through the meetings and remember what was taken on the way."""

    def __init__(
        self, minutes: Minutes, files: Sequence[File], ledger: Ledger, secret: Collection[str]
    ) -> None:
        self.minutes = minutes
        self.files = files
        self.ledger = ledger
        self.secret = secret
        self.code = minutes.council.language
        self.taken: list[Link] = []
        self.numbers: dict[str, dict[int, str]] = {}
        self.mentions: dict[str, set[int]] = {}
        self.spoken: dict[str, list[Promise]] = {}
        self.open: dict[str, bool] = {}
        self.used = _used(files)
        self.first: dict[str, Entry] = {}
        self.entries: dict[str, list[tuple[str | None, tuple[Entry, ...]]]] = {}
        for full_id, entries in ledger.entries:
            if full_id is not None:
                self.first[full_id] = entries[0]
            for stem in dict.fromkeys(page.stem for page, _ in entries):
                self.entries.setdefault(stem, []).append((full_id, entries))

    def follow(self, earlier: Sequence[File], after: File, accept: Accept) -> None:
        """Look for what the meetings before left open in the minutes of the next, `after`.

        `earlier` are in order; what was last spoken of before the last of them counts only where
        it is followed up for sure.
        """
        fresh = {each.id: each for each in self._open(earlier[-1], after)}
        older = {each.id: each for file in earlier[:-1] for each in self._open(file, after)}
        promises = [each for each in {**older, **fresh}.values() if is_about_something(each)]
        if not promises:
            return
        names = Names(self.minutes.council, self.minutes.place(after.meeting).names)
        told = sentences_of(after, self.secret)
        reports = {each.id: reports_of(each, told, names, self.code) for each in promises}
        claimed: set[str] = set()
        for each in self._linked(after):
            claimed |= reports_of(each, told, names, self.code).keys()
        lines = [line for line in after.meeting.actions if _is_new(line)]
        repeats = {each.id: again(each, lines, self.code) for each in promises}
        for promise in promises:
            own = _own_reports(promise.id, reports, fresh, claimed)
            report = max(own, key=lambda each: each.weight, default=None)
            rivals = fresh if promise.id in fresh else repeats
            line = repeats[promise.id]
            if line is not None and any(
                repeats.get(each) is line for each in rivals if each != promise.id
            ):
                line = None
            if line is None and report is not None:
                beside = _beside(report, after, lines)
                line = again(promise, beside, self.code, told=True)
            link = _link(promise, after.meeting.stem, report, line, self.code)
            if link is None or (promise.id not in fresh and link.confidence != "explicit"):
                continue
            if accept(link):
                self._take(link)

    def _linked(self, file: File) -> Iterator[Promise]:
        """Yield the actions of other meetings that minutes name already."""
        for line in file.meeting.actions:
            first = self.first.get(line.id or "")
            if first is not None and not line.raises:
                page, raising = first
                yield Promise(str(line.id), raising.text, raising.owners, page.stem, raising.line)

    def _take(self, link: Link) -> None:
        self.taken.append(link)
        self.open[link.promise.id] = link.state != "done"
        self.spoken.setdefault(link.stem, []).append(link.promise)
        if link.line is not None:
            self.mentions.setdefault(link.stem, set()).add(link.line.start)

    def _open(self, before: File, after: File) -> Iterator[Promise]:
        """Yield what was spoken of at a meeting, is open, and has no line at a later one."""
        there = {line.id for line in after.meeting.actions if line.id is not None}
        stem = before.meeting.stem
        for promise in self.spoken.get(stem, ()):
            if self.open[promise.id] and promise.id not in there:
                yield promise
        numbers = self._numbers_of(before)
        for full_id, entries in self.entries.get(stem, ()):
            action = fold(
                full_id,
                entries,
                after.meeting.date,
                self.ledger.due,
                self.minutes.council.follow_from,
            )
            if action is None or action.state not in OPEN or action.confidential:
                continue
            written = any(line.id is not None for _, line in entries)
            # A number that is only read, in approved minutes, would be another once it is named.
            known = full_id if written else numbers.get(action.line)
            if known is None or known in there or known in self.open or known in self.secret:
                continue
            yield Promise(known, action.text, action.owners, action.meeting, action.line)

    def _numbers_of(self, file: File) -> dict[int, str]:
        """Return the ids that the unnumbered actions of a draft get, by their lines."""
        source, meeting = file
        if meeting.stem not in self.numbers:
            free = self.minutes.editable(meeting.stem, ("draft", "final")) is not None
            found: dict[int, str] = {}
            if free and left_alone(source.data, meeting) is None:
                but = self.mentions.get(meeting.stem, set())
                used = self.used.get(meeting.stem, set())
                for place, full_id, _ in number_actions(source, meeting, used, but):
                    found[meeting.actions[place].line] = full_id
            self.numbers[meeting.stem] = found
        return self.numbers[meeting.stem]


def find_links(
    minutes: Minutes,
    files: Sequence[File],
    ledger: Ledger,
    secret: Collection[str],
    about: Collection[str] | None,
    accept: Accept,
) -> Links:
    """Return the links that `accept` takes, each asked about in the order of the meetings.

    `about` are the stems that a link must begin or end at; None means all.  Only drafts are given
    links; a meeting whose title is confidential is left out.
    """
    held = [
        file
        for file in files
        if minutes.state(file.meeting) not in ("cancelled", "planned")
        and not file.meeting.title_confidential
        and file.meeting.readable
    ]
    walk = _Walk(minutes, held, ledger, secret)
    for place in range(1, len(held)):
        earlier, after = held[max(0, place - BACK) : place], held[place]
        stems = {each.meeting.stem for each in (*earlier, after)}
        wanted = about is None or not stems.isdisjoint(about)
        if wanted and minutes.editable(after.meeting.stem, ("draft",)) is not None:
            walk.follow(earlier, after, accept)
    return Links(tuple(walk.taken), walk.numbers, walk.used)


def _used(files: Iterable[File]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file in files:
        ids = {line.id for line in file.meeting.actions if line.id is not None}
        for full_id in (*ids, *ids_of_decisions([file.meeting])):
            found.setdefault(full_id.rpartition("/")[0], set()).add(full_id)
    return found


def _own_reports(
    own: str,
    reports: dict[str, dict[str, Report]],
    fresh: Collection[str],
    claimed: Collection[str],
) -> list[Report]:
    """Return what sentences tell of an action and of no other as well.

    `fresh` are the actions that the last meeting spoke of: they are meant, where an older one says
    just the same.  `claimed` sentences are about actions that the minutes name already.
    """
    found: list[Report] = []
    for text, report in reports[own].items():
        lost = text in claimed
        for each, theirs in reports.items():
            other = theirs.get(text)
            if each == own or other is None:
                continue
            if own in fresh and each not in fresh:
                lost = lost or other.weight > report.weight
            else:
                older = own not in fresh and each in fresh
                lost = lost or older or other.weight >= report.weight
        if not lost:
            found.append(report)
    return found


def _beside(report: Report, file: File, lines: Iterable[ActionLine]) -> list[ActionLine]:
    """Return the lines of the item in which a sentence tells of an action."""
    title = file.meeting.items[report.sentence.item].title
    return [line for line in lines if line.item_title == title]


def _is_new(line: ActionLine) -> bool:
    """Tell whether a line raises an action that has no number yet."""
    return line.id is None and line.raises and line.numberable and not line.confidential


def _link(
    promise: Promise, stem: str, report: Report | None, line: ActionLine | None, code: str
) -> Link | None:
    """Return what is suggested of an action.

    What was done and stands as a task again is a new task; what was not done is the same.
    """
    if report is not None and report.state == "done":
        words, sure = report.shared.words, report.confidence
        return Link(promise, stem, "done", None, report, words, sure)
    if line is not None:
        found = shared(promise.text, line.text, code)
        same: Confidence = "explicit" if report is not None or line.state != "open" else "likely"
        return Link(promise, stem, line.state, line, report, found.words, same)
    if report is not None:
        words, sure = report.shared.words, report.confidence
        return Link(promise, stem, report.state, None, report, words, sure)
    return None
