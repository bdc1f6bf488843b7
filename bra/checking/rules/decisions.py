"""Rules about decisions and votes."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from bra.checking.model import Case, Odd, odd
from bra.checking.rules.people import heads, taking_part
from bra.languages import languages
from bra.model import Statement
from bra.reading.holding import by_shared_part, least, possible
from bra.reading.prose import prose_of
from bra.reading.words import either
from bra.text.comments import without_comments

_GAP: Final = r"[\s*_]+"
"""What may stand between two words: a line may end there, and a word be bold."""


def unknown_superseded(case: Case) -> Iterator[Odd]:
    """A decision replaces one that no minutes hold."""
    for statement in case.meeting.statements:
        for old in statement.supersedes:
            if not _exists(case, old):
                yield odd((statement.start, statement.end), id=old)


def _exists(case: Case, decision: str) -> bool:
    stem = decision.rpartition("/")[0]
    meeting = case.files.meeting(stem) if stem <= case.meeting.stem else None
    if meeting is None:
        return False
    own = [each for each in meeting.statements if each.kind == "decision"]
    if any(statement.id == decision for statement in own):
        return True
    # In finished minutes an unnumbered decision goes by the next free number.
    number = int(decision.rpartition("/D")[2])
    used = [int(each.id.rpartition("/D")[2]) for each in own if each.id]
    finished = meeting.status in ("final", "approved")
    free = sum(each.id is None for each in own)
    return finished and max(used, default=0) < number <= max(used, default=0) + free


def superseded_already(case: Case) -> Iterator[Odd]:
    """A decision replaces one that another decision has replaced already."""
    for statement in case.meeting.statements:
        for old in statement.supersedes:
            for stem, other in case.files.superseding(old):
                if stem >= case.meeting.stem:
                    break
                yield odd((statement.start, statement.end), id=old, other=other)
                break


def duplicate_decision_id(case: Case) -> Iterator[Odd]:
    """Two decisions of one file have the same number."""
    seen: dict[str, int] = {}
    for statement in _decisions(case):
        if statement.id is None:
            continue
        if statement.id in seen:
            line = str(seen[statement.id])
            yield odd(case.line(statement.start), id=statement.id, line=line)
        else:
            seen[statement.id] = statement.line


def vote_too_large(case: Case) -> Iterator[Odd]:
    """A vote counts more than took part in the item."""
    if not case.meeting.present:
        return
    for statement in case.meeting.statements:
        if statement.vote is None:
            continue
        most = heads(taking_part(case, statement.item))
        if sum(statement.vote) > most:
            count = str(sum(statement.vote))
            yield odd((statement.start, statement.end), count=count, most=str(most))


def no_decision(case: Case) -> Iterator[Odd]:
    """A finished record has an item that is marked as a decision, and no decision in it."""
    if not case.finished:
        return
    deciding = {statement.item for statement in _decisions(case)}
    for index, item in enumerate(case.meeting.items):
        if item.kind == "decision" and index not in deciding:
            yield odd(case.line(item.start))


def unnumbered_decision(case: Case) -> Iterator[Odd]:
    """A finished record has a decision without a number, so that nobody can refer to it."""
    if case.finished:
        for statement in _decisions(case):
            if statement.id is None:
                yield odd(case.line(statement.start))


def empty_decision(case: Case) -> Iterator[Odd]:
    """A decision does not say what was decided.

    What stands after an empty line is not read as part of it.
    """
    if case.held:
        for statement in _decisions(case):
            if not without_comments(statement.text).strip():
                yield odd(case.line(statement.start))


def decision_in_prose(case: Case) -> Iterator[Odd]:
    """A sentence tells of a decision but has no label, so that it is in no register."""
    lower = case.data.lower() if case.held else b""  # RESOLVED
    if not any(map(lower.__contains__, possible(lower, _verbs()))):
        return
    labelled = [(each.start, each.end) for each in case.meeting.statements]
    for first, last in prose_of(case.reading):
        text = case.data[first:last].decode()
        for match in _in_prose().finditer(text):
            said = match["said"] or match["begun"]
            start = first + len(text[: match.end() - len(said)].encode())
            if match["undecided"] or any(begin <= start < end for begin, end in labelled):
                continue
            yield odd((start, start + len(said.encode())), words=re.sub(_GAP, " ", said))
            break


@cache
def _verbs() -> dict[bytes, list[bytes]]:
    """Return what stands in every sentence that tells of a decision, by what to look for first."""
    words = (word.encode() for spoken in languages() for word in spoken.decision_words["does"])
    return by_shared_part(least(words))


@cache
def _in_prose() -> re.Pattern[str]:
    def words(kind: str) -> str:
        return either({word for spoken in languages() for word in spoken.decision_words[kind]})

    def bare(kind: str) -> str:
        return either({word for spoken in languages() for word in spoken.bare_decision_words[kind]})

    undecided = either({word for spoken in languages() for word in spoken.undecided_words})
    marker = r"\A(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?"
    return re.compile(
        rf"(?:(?<!\w)(?P<undecided>(?:{undecided}){_GAP})?"
        rf"(?P<said>(?:{words('who')}){_GAP}(?:{words('does')}){_GAP}(?:{words('what')}))"
        rf"|(?:{marker}|(?<=[.!?]\s))[*_]*"
        rf"(?P<begun>(?:{bare('does')})\s+(?:{bare('what')})))(?!\w)",
        re.IGNORECASE,
    )


def _decisions(case: Case) -> Iterator[Statement]:
    for statement in case.meeting.statements:
        if statement.kind == "decision":
            yield statement
