"""What is told or brought up elsewhere, by verbs that else tell what was said at the meeting."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of, patterns

_MOST_WORDS: Final = 5


def told_elsewhere(body: str, context: Context) -> bool:
    """Tell whether a verb of telling names who is to hear it, or another place.

    `meddelar de sökande`, `lyfter frågan på personalmötet`, `frågar grannarna om`; or that it is
    told in writing: `rapporterar skriftligt till gruppen`.
    """
    if patterns("told_in_writing").match(body) is not None:
        return True
    return _notifies(body, context) or _brings_up(body, context) or _asks(body, context)


@cache
def _notifying() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('notifying')})\s+(?P<who>[^,.;:]+)", re.IGNORECASE)


@cache
def _end_of_who() -> re.Pattern[str]:
    words = f"{one_of('clause')}|{one_of('object_words')}|{one_of('due_leads')}"
    return compiled(rf"\s+(?:{words})\s", re.IGNORECASE)


def _notifies(body: str, context: Context) -> bool:
    match = _notifying().match(body)
    if match is None:
        return False
    whole = f"{match['who'].strip()} "
    end = _end_of_who().search(f" {whole}")
    who = whole[: max(end.start() - 1, 0)].strip() if end is not None else whole.strip()
    if not who or len(who.split()) > _MOST_WORDS:
        return False
    afterwards = bare(who) in listed("told_after")
    if context.people.is_own(bare(who)) and not afterwards:
        return False
    # In the present tense of what is said here, "informerar medlemmarna om" tells of the meeting.
    if end is not None and not context.past and "s " not in who:
        at = patterns("notified_at").match(body[match.start("who") + len(who) :].lstrip())
        if at is None:
            return False
    owners = context.people.owners(who) if not afterwards else None
    if owners is not None:
        return bool(owners.names) and owners.kinds <= {"person", "office", "body"}
    return afterwards or patterns("recipients").match(who) is not None


def _brings_up(body: str, context: Context) -> bool:
    match = patterns("venues").match(body)
    if match is None:
        return False
    venue = next(value for value in match.groupdict().values() if value)
    return not context.people.is_own(bare(venue))


def _asks(body: str, context: Context) -> bool:
    """Tell whether somebody is asked who is no part of the meeting: `frågar länsmuseet om`."""
    match = patterns("asking_others").match(body)
    if match is None:
        return False
    asked = context.people.owners(match["who"])
    return asked is None or asked.kinds == {"body"}
