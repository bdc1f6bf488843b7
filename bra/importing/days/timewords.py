"""Words that times begin with, end in and hold."""

from functools import cache, lru_cache
from typing import Final

from bra.importing.days.find import weekdays
from bra.importing.patterns.cues import AnyWord, first_word
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed
from bra.languages import languages
from bra.languages.calendar import calendar_words
from bra.languages.due_words import grammar
from bra.languages.importing import all_of

DIGIT: Final = compiled(r"\d")
_LAST_WORD: Final = compiled(r"(\w+)\W*\Z")
_FIRST_LETTERS: Final = compiled(r"[^\W\d_]*")
TAIL: Final = " .,;:!?)–-"


@lru_cache(maxsize=4096)
def tells_time(token: str) -> bool:
    """Tell whether a word might be of a time."""
    return DIGIT.search(token) is not None or not time_cues().misses(token)


@lru_cache(maxsize=4096)
def begins_next(token: str) -> bool:
    """Tell whether a phrase for the next meeting begins with a word: it may end in any other."""
    return token.rstrip(TAIL).casefold() in next_phrases()


@lru_cache(maxsize=4096)
def may_begin(token: str) -> bool:
    """Tell whether a time may begin with a word, of small letters: a number, a day, `nästa`."""
    first = _first_letters(token)
    return token[:1].isdecimal() or first in _first_words() or is_whose(token)


def is_whose(word: str) -> bool:
    """Tell whether a word in small letters says whose the next meeting is: `nämndens`."""
    return word.endswith("s") and word[:-1].rstrip("'’") in listed("bodies")


@lru_cache(maxsize=4096)
def begins_week(token: str) -> bool:
    """Tell whether a word is one for a week, behind which its number or its first day stands."""
    return first_word(token) in _week_words()


@cache
def _week_words() -> frozenset[str]:
    return frozenset(
        first_word(word) for spoken in languages() for word in spoken.due_words["week"]
    )


@lru_cache(maxsize=4096)
def may_end(token: str) -> bool:
    """Tell whether a time may end in a word: in a number, or in the last of its words."""
    last = _LAST_WORD.search(token.casefold())
    return last is not None and (last[1] in _last_words() or DIGIT.search(token) is not None)


@cache
def next_phrases() -> dict[str, tuple[str, ...]]:
    """Map first words to the phrases for the next meeting, the longest first."""
    phrases = {phrase for phrase, kind in grammar().phrases.items() if kind == "next"}
    phrases |= set(all_of("next_headings"))
    found: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases, key=lambda each: (-len(each), each)):
        first = phrase.split(maxsplit=1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


@cache
def time_cues() -> AnyWord:
    """Return words one of which stands in every term that is not written in digits."""
    phrases = [phrase for each in next_phrases().values() for phrase in each]
    times = (*phrases, *all_of("loose_due"), *weekdays(), *time_words(), *month_meetings())
    return AnyWord(times)


@cache
def time_words() -> frozenset[str]:
    """Return the names of months, days and seasons, and the first words of other times."""
    from bra.languages import codes

    found = {word for code in codes() for word in calendar_words(code).months}
    found |= {word for code in codes() for word in calendar_words(code).weekdays}
    found |= {word for season in grammar().seasons for word in season.split()}
    found |= {part.split()[0] for part in grammar().parts}
    found |= {phrase.split()[0] for phrase in grammar().phrases}
    return frozenset(found)


@cache
def _first_words() -> frozenset[str]:
    """Return the letters that all times begin with that do not begin with a number."""
    of_weeks = (word for spoken in languages() for word in spoken.due_words["week"])
    skipped = (word for spoken in languages() for word in spoken.date_words)
    times = (*months(), *next_phrases(), *all_of("loose_due"), *time_words(), *of_weeks, *skipped)
    return frozenset(map(_first_letters, (*times, *month_meetings())))


def _first_letters(words: str) -> str:
    match = _FIRST_LETTERS.match(words)
    return match[0] if match is not None else ""


@cache
def months() -> frozenset[str]:
    """Return the names of months."""
    from bra.languages import codes

    return frozenset(word for code in codes() for word in calendar_words(code).lone_months)


@cache
def month_meetings() -> dict[str, str]:
    """Map words for a meeting with its month before it to the month: `majmötet`, `May meeting`."""
    from bra.languages import codes
    from bra.languages.importing import import_words

    return {
        f"{month}{meeting}": month
        for code in codes()
        for meeting in import_words(code).terms.month_meetings
        for month in calendar_words(code).lone_months
    }


@cache
def _last_words() -> frozenset[str]:
    """Return the last words of all times that do not end in a number."""
    phrases = {phrase for each in next_phrases().values() for phrase in each}
    ended = (*all_of("month_ends"), *month_meetings())
    times = (*months(), *phrases, *grammar().phrases, *all_of("loose_due"), *time_words(), *ended)
    ends = map(_LAST_WORD.search, times)
    return frozenset(last[1] for last in ends if last is not None)
