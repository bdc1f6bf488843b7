"""Minutes that came in a mail lose what it put around them: its head, and marks of quoting."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of
from bra.importing.record import Dropped
from bra.importing.withheld import as_quotes

_QUOTED: Final = compiled(r"[ \t]*>[ \t]?")
_FEWEST: Final = 3
_TOP: Final = 30


class Unmailed(NamedTuple):
    """Hold the lines of minutes without the mail around them, and what that was."""

    lines: list[str]
    dropped: tuple[Dropped, ...]


def unmailed(lines: list[str]) -> Unmailed:
    """Return lines without marks of quoting and the head of a mail, whose subject stays.

    The day in such a head is when it was sent, and those named there need not have met.  A quote
    that is confidential keeps its marks, for they tell where it ends.
    """
    quoted = any(map(_QUOTED.match, lines[:_TOP]))
    labelled = [line for line in lines[:_TOP] if ":" in line]
    if not quoted and not any(map(_any_label().match, labelled)):
        return Unmailed(lines, ())
    if as_quotes(lines):
        return Unmailed(lines, ())
    found = _without_head(_unquoted(lines))
    # Below a head without marks the letter that is sent on may have them.
    first = max((each.line for each in found.dropped), default=0)
    return found._replace(lines=[*found.lines[:first], *_unquoted(found.lines[first:])])


def _unquoted(lines: list[str]) -> list[str]:
    """Return lines without the sign of a quote when each has one."""
    said = [line for line in lines if line.strip()]
    if len(said) < _FEWEST or not all(map(_QUOTED.match, said)):
        return lines
    bare = [_QUOTED.sub("", line, count=1) for line in lines]
    return lines if as_quotes(bare) else bare


def _without_head(lines: list[str]) -> Unmailed:
    start = next((at for at, line in enumerate(lines[:_TOP]) if _any_label().match(line)), None)
    if start is None:
        return Unmailed(lines, ())
    labels: list[re.Match[str]] = []
    for line in lines[start : start + _TOP]:
        label = _any_label().match(line)
        if label is None:
            break
        labels.append(label)
    subject = next((at for at, label in enumerate(labels, start) if label["subject"]), None)
    if len(labels) < _FEWEST or subject is None or not any(label["sender"] for label in labels):
        return Unmailed(lines, ())
    return _cut(lines, labels, start, subject)


def _cut(
    lines: Sequence[str], labels: Sequence[re.Match[str]], start: int, subject: int
) -> Unmailed:
    found = list(lines)
    dropped: list[Dropped] = []
    for at, label in enumerate(labels, start):
        kept = label.end() if at == subject else len(lines[at])
        found[at] = lines[at][kept:]
        dropped.append(Dropped(at + 1, lines[at][:kept].strip(), "mail-head"))
    return Unmailed(found, tuple(dropped))


@cache
def _any_label() -> re.Pattern[str]:
    """Return the pattern of a label at the head of a mail, with its sign and marks of an answer."""
    replies = rf"(?:(?:{one_of('mail_replies')}):\s*)*"
    return compiled(
        rf"\s*(?:>\s?)?(?:(?P<sender>{one_of('mail_senders')})|(?P<subject>{one_of('mail_subjects')})"
        rf"|{one_of('mail_labels')}):\s+{replies}(?=\S)",
        re.IGNORECASE,
    )
