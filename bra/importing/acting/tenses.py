"""What a text tells of what has been, and of what is still to come."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from bra.importing.acting.due import Term, find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.who import People
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.choices import Search
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import WHOLE, either, one_of, patterns
from bra.languages.importing import all_of


def promised(term: Term | None, context: Context) -> bool:
    """Tell whether what somebody tells is still to be told: at the next meeting, or by a day."""
    if term is None or term.is_next:
        return term is not None
    if patterns("meeting_nouns").search(term.text) is not None and is_ahead(term, context):
        return True
    led = either("strong_leads").match(term.text) or either("ahead_leads").match(term.text)
    return led is not None and is_ahead(term, context)


def is_ahead(term: Term | None, context: Context) -> bool:
    """Tell whether a term is after the meeting; in minutes without a day any day with a lead is."""
    if term is None or term.is_next:
        return term is not None
    if context.when.day is None:
        return any(map(str.isdigit, term.text))
    return term.date is not None and context.when.day < term.date


def is_for_now(text: str, context: Context) -> bool:
    """Tell whether what is done time and again is so from or until a time: `until Christmas`."""
    if patterns("for_now").search(text) is not None:
        return True
    return promised(find_term(text, context.when), context)


def futures(text: str, people: People) -> Iterator[re.Match[str]]:
    """Give the whole words by which a text tells of what is to come: `William` holds none.

    Neither does the name of somebody who is here: `Ann and Will Reed`.
    """
    for match in patterns("future").finditer(text):
        within = match[0][0].isalpha() and text[match.start() - 1 : match.start()].isalnum()
        whole = not within and not text[match.end() : match.end() + 1].isalnum()
        if whole and not (match[0][0].isupper() and people.person(match[0]) is not None):
            yield match


def tells_in_past(sentences: Sequence[Sentence]) -> bool:
    """Tell whether a text narrates in the past tense."""
    past, now = _tenses()
    begun = _first_of_telling()
    texts = [sentence.text for sentence in sentences]
    telling = [text for text in texts if not begun.misses(text) and now.search(text) is not None]
    present = len([text for text in telling if _promise().search(text) is None])
    # More than these tell it: most texts need not be read to their end.
    told = (text for text in texts if past.search(text) is not None)
    return next(islice(told, present, None), None) is not None


@cache
def _promise() -> re.Pattern[str]:
    """Return the pattern of a term, with which the present tells of what comes."""
    return compiled(
        rf"(?<!\w)(?:(?:{one_of('strong_leads')})\s+(?:\w+\s+)?\d|(?:{one_of('next_headings')}))",
        re.IGNORECASE,
    )


@cache
def _tenses() -> tuple[Search, Search]:
    """Return the patterns of verbs that tell in the past, and in the present."""
    return patterns("past_verbs"), Words(WHOLE[0], _telling(), WHOLE[1])


@cache
def _first_of_telling() -> AnyWord:
    """Return whether a text holds the verb of telling itself: `mötet` may stand behind others."""
    return AnyWord(_telling())


def _telling() -> list[str]:
    return [words for words in all_of("reporting") if len(words) > 6]  # auxiliaries are short
