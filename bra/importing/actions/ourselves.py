"""What those who meet promise to do: `Vi åtar oss att städa`, a task that has no owner yet.

What they do, or will do, is mostly told of them; with a term it is a promise as well.
"""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.tenses import promised
from bra.importing.acting.verbs import (
    as_task,
    begins_with_infinitive,
    informing_infinitives,
    is_deed,
    present,
    state,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.actions.presents import negated
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.languages.importing import all_of

_NOBODY: Final = Owners((), frozenset(("nobody",)))
_RULE: Final = "ourselves"


@cache
def our_words() -> AnyWord:
    """Return what tells whether a text might speak of those who meet."""
    return AnyWord(all_of("ourselves"))


def of_ourselves(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read `Vi lovar att städa` and, for a term, `Vi städar före nästa möte`."""
    text = _in_order(text, context)
    begun = _ourselves().match(text)
    if begun is None:
        return None
    words = text[begun.end() :]
    promise = patterns("our_promises").match(words)
    start = promise.end() if promise is not None else _of_deed(text, words, context)
    if start is None or not _is_task(words[start:]):
        return None
    return finish(text, begun.end() + start, _NOBODY, context, _RULE, "likely")


def _in_order(text: str, context: Context) -> str:
    """Return a sentence that begins with its term in plain order: `Före maj målar vi taket`."""
    match = _turned().match(text)
    term = find_term(match["before"], context.when) if match is not None else None
    if match is None or term is None or term.start:
        return text
    verb = match["before"][term.end :].strip(" ,")
    words = text[match.end() :].rstrip(" .")
    if " " in verb or "," in words:
        return text
    when = f"{term.text[:1].lower()}{term.text[1:]}"
    return " ".join(f"{match['we']} {verb} {words} {when}".split())


def _of_deed(text: str, words: str, context: Context) -> int | None:
    """Return where a verb begins of what is done by a term, not time and again.

    What they do at a meeting, or put off to one, is done there.
    """
    term = find_term(text, context.when)
    if term is None or not promised(term, context):
        return None
    by = either("strong_leads").match(term.text) or either("ahead_leads").match(term.text)
    if by is None or patterns("habits").search(text) is not None:
        return None
    future = patterns("future").match(words)
    if future is not None:
        between = _between().match(words, future.end())
        start = between.end() if between is not None else future.end()
        ahead = bare(future[0]) not in listed("reported")
        deed = begins_with_infinitive(words[start:]) or is_deed(words[start:])
        return start if ahead and deed else None
    known = present().match(words)
    if known is not None:
        return 0 if negated().match(words, known.end()) is None else None
    # An English verb behind `we` is like its infinitive.
    return 0 if context.when.code == "en" and begins_with_infinitive(words) else None


def _is_task(words: str) -> bool:
    """Tell whether words begin with a deed: not of meeting, not of telling or suggesting."""
    task = as_task(words.strip())
    if _at_meetings().match(task) is not None or either("negations").match(task) is not None:
        return False
    if patterns("suggesting").match(words) is not None:
        return False
    return state().match(task) is None or is_deed(task)


@cache
def _at_meetings() -> Shape:
    """Return the pattern of the infinitive of what is done at a meeting."""
    verbs = informing_infinitives() | listed("meeting_deeds")
    return Shape(rf"(?:{any_of(verbs)})(?!\w)", re.IGNORECASE)


@cache
def _ourselves() -> re.Pattern[str]:
    first = rf"(?:(?:{one_of('adverbs')})\s+)?"
    return compiled(
        rf"{first}(?:{one_of('ourselves')})(?:\s+(?:{one_of('adverbs')}))*(?:\s+|(?=['’]))",
        re.IGNORECASE,
    )


@cache
def _turned() -> re.Pattern[str]:
    return compiled(
        rf"(?P<before>[^.;:]{{3,80}}?)\s+(?P<we>{one_of('ourselves')})\s+",
        re.IGNORECASE,
    )


@cache
def _between() -> re.Pattern[str]:
    """Return the pattern of what may stand between `will` and the verb."""
    return compiled(rf"\s*(?:(?:{one_of('adverbs')}|{one_of('task')})\s+)*", re.IGNORECASE)
