"""What somebody does with what a sentence told of: the thing named last, or her own wish."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.taskwords import begins_with_modal
from bra.importing.acting.verbs import infinitives, informing_infinitives, present, reporting
from bra.importing.acting.who import People
from bra.importing.actions.beginnings import WHOLE, names_first, says_next
from bra.importing.days.timewords import tells_time
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed, one_of, patterns
from bra.languages.importing import all_of

# The number of a point before what it is: `3 c, nya skyltar`.
_REFERENCE: Final = compiled(r"\A§?\s*\d+(?:[.:]\d+)*(?:\s?[a-z])?,\s+")


def parted(text: str, people: People) -> list[str]:
    """Divide off what somebody does with the thing that a sentence ends with, or tells of her."""
    shown = _shown_thing(text, people)
    if shown or "," not in text:
        return shown or [text]
    return _taken_care_of(text, people) or _goes_on(text, people) or _handed_on(text, people)


def _taken_care_of(text: str, people: People) -> list[str]:
    """Divide off what somebody does with the thing named last: `utom skylten, som Bo målar i maj`.

    She is to do it, or does it by a time; else the clause only tells whose the thing is.
    """
    before, comma, rest = text.rstrip(" .").rpartition(", ")
    match = _object_word().match(rest) if comma else None
    lead = _lacking().search(before) if match is not None else None
    if match is None or lead is None:
        return []
    thing = _REFERENCE.sub("", before[lead.end() :])
    clause = rest[match.end() :]
    words = clause.split()
    count = names_first(words, people)
    verb = " ".join(words[count:])
    ahead = patterns("future").match(verb) or begins_with_modal(verb)
    if not count or not (ahead or (present().match(verb) and _timed(words))):
        return []
    return [before, f"{clause} {thing}"]


def _shown_thing(text: str, people: People) -> list[str]:
    """Divide off what somebody does with a new thing: `Eva har ett utkast som Bo läser i maj`.

    It must be said to be there, and she must be to do it by a time.
    """
    match = patterns("shown_things").search(text)
    if match is None:
        return []
    clause = text[match.end() :].rstrip(" .")
    words = clause.split()
    count = names_first(words, people)
    verb = " ".join(words[count:])
    ahead = patterns("future").match(verb) or present().match(verb)
    thing = match.lastgroup
    if thing is None or not count or "," in clause or not ahead:
        return []
    mere = listed("due_leads") | listed("definite_articles")
    day = any(tells_time(word) and word.casefold() not in mere for word in words)
    return [text[: match.end(thing)], f"{clause} {match[thing]}"] if day else []


def _goes_on(text: str, people: People) -> list[str]:
    """Divide what somebody does from what she wishes: `Bo vill lära sig, letar kurs`.

    The verb behind the comma has no subject of its own.
    """
    before, comma, rest = text.partition(", ")
    verb = present().match(rest) if comma else None
    if verb is None or " " not in rest.strip() or "," in rest:
        return []
    if infinitives()[verb[0]] in informing_infinitives() or reporting().match(rest) is not None:
        return []
    words = before.split()
    count = names_first(words, people)
    if not count or not _wishing().match(" ".join(words[count:])):
        return []
    return [before, f"{' '.join(words[:count])} {rest}"]


@cache
def _wishing() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('wishing')})\s", re.IGNORECASE)


def _handed_on(text: str, people: People) -> list[str]:
    """Divide a task from what the person does whom it goes to: `till Anna, som skickar det`."""
    if _relative_word().misses(text):
        return [text]
    for match in _relative().finditer(text):
        before = text[: match.start()]
        words = before.split()
        name = next(
            (" ".join(words[-n:]) for n in (2, 1) if people.person(" ".join(words[-n:]))), None
        )
        rest = text[match.end() :]
        if name and len(words) > WHOLE and says_next(rest) and "," not in rest:
            return [before, f"{name} {rest}"]
    return [text]


def _timed(words: Sequence[str]) -> bool:
    return any(map(tells_time, words))


@cache
def _object_word() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('object_relatives')})\s+", re.IGNORECASE)


@cache
def _lacking() -> re.Pattern[str]:
    """Return the pattern of words before a thing that is left, or needed: `utom`, `we need`."""
    return compiled(rf"(?<!\w)(?:{one_of('lacking')})\s+(?=\S)", re.IGNORECASE)


@cache
def _relative() -> re.Pattern[str]:
    return compiled(rf",\s+(?:{one_of('relatives')})\s+")


@cache
def _relative_word() -> AnyWord:
    return AnyWord(all_of("relatives"))
