"""The words that say that something is confidential, and those that are nearly one of them."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.holding import by_shared_part, by_telling_word, least, possible
from bra.reading.words import distance
from bra.text.shown import hiding_lines, may_hide, shown_forms

NEAR: Final = 2
_LONGEST: Final = 60
_SPACES: Final = tuple(each.encode() for each in ("\u00a0", "\u202f", "\u2009"))
"""What is seen as a space and is none in ASCII."""
_LOWER: Final = bytes(range(256)).lower()
_SECOND_BYTES: Final = re.compile(rb"[\x80-\xbf]+")


class _Traces(NamedTuple):
    """Hold parts of words, and of phrases by a word that stands where each of them does.

    `first` are these parts and words by what to look for first.  `others` are words that hold a
    part and mean something else, and `shortened` those that do so only where the word ends, as
    *sekr.* does.
    """

    first: dict[bytes, list[bytes]]
    words: frozenset[bytes]
    phrases: dict[bytes, list[bytes]]
    others: tuple[bytes, ...]
    shortened: tuple[tuple[bytes, re.Pattern[bytes]], ...]


@lru_cache(maxsize=8192)
def is_near(word: str) -> bool:
    """Tell whether a word is like a mark of confidentiality, exact ones included."""
    folded = word.casefold()
    for language in languages():
        if folded.startswith(language.confidential_beginnings):
            return True
    return is_misspelt(word)


@lru_cache(maxsize=8192)
def is_misspelt(word: str) -> bool:
    """Tell whether a word is a mark but for a letter or two, exact ones included.

    Unlike `is_near` no word that only begins so counts, as *sekreterare* does.
    """
    folded = word.casefold()
    for language in languages():
        for mark in language.confidential_words:
            if abs(len(mark) - len(folded)) <= NEAR and distance(folded, mark) <= NEAR:
                return True
    return False


@lru_cache(maxsize=8192)
def is_meant(word: str) -> bool:
    """Tell whether a word in the place of a sign is like a mark, and no office."""
    others = tuple(each for language in languages() for each in language.unlike_confidential)
    return is_near(word) and not word.casefold().startswith(others)


@lru_cache(maxsize=8192)
def is_quality(word: str) -> bool:
    """Tell whether a word says of what comes after it that it is confidential: *hemlig*."""
    folded = word.casefold()
    return any(folded.startswith(language.confidential_labels) for language in languages())


def is_label(word: str) -> bool:
    """Tell whether a word says by itself that a text is confidential.

    Of the words that only begin like a mark, such as *sekretesslagen*, most do not.
    """
    return is_misspelt(word) or is_quality(word)


@lru_cache(maxsize=4096)
def may_hold_word(word: str) -> bool:
    """Tell whether a word, or any part of it, may be taken for one that says so of a text.

    Where a text is cut, or two words are written as one, a part of a word is all that is seen.
    """
    if len(word) > _LONGEST or is_meant(word):
        # A longer one is no word: it is not worth the time that a look at it takes.
        return True
    folded = word.casefold()
    for language in languages():
        if any(map(folded.__contains__, language.confidential_labels)):
            return True
        for mark in language.confidential_words:
            # A fault changes, leaves out or adds one letter, or only the order of two.
            if _missing(folded, mark) <= NEAR and distance(folded, mark, within=True) <= NEAR:
                return True
    return False


def _missing(word: str, mark: str) -> int:
    """Return how many letters of a mark a word has none for."""
    left = mark
    for letter in word:
        left = left.replace(letter, "", 1)
    return len(left)


@lru_cache(maxsize=8192)
def is_exact(word: str) -> bool:
    """Tell whether a word is exactly a mark."""
    return any(word in language.confidential_words for language in languages())


@cache
def _traces() -> _Traces:
    """Return parts, one of which stands in a text with such a word, and what stands in their way.

    A word with one fault keeps half of its letters in a row, but for one of an even length in which
    the two in the middle changed places.
    """
    found: set[str] = set()
    for language in languages():
        found.update(language.confidential_labels)
        found.update(language.confidential_phrases)
        found.update(language.confidential_roots)
        for word in language.confidential_words:
            half = len(word) // 2
            found.update(word[at : at + half] for at in range(len(word) - half + 1))
            found.add(word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :])
    others = {each for language in languages() for each in language.unlike_confidential}
    shortened = {each.encode() for one in languages() for each in one.shortened_offices}
    # What holds another trace needs no look of its own.
    shortest = least(_caseless(each.encode()) for each in least(found))
    words = frozenset(form for form in shortest if b" " not in form)
    phrases = by_telling_word([form for form in shortest if b" " in form])
    return _Traces(
        by_shared_part([*words, *phrases]),
        words,
        phrases,
        tuple(sorted(each.encode() for each in others)),
        tuple((word, re.compile(word + rb"(?![a-z\x80-\xff])")) for word in sorted(shortened)),
    )


def _caseless(form: bytes) -> bytes:
    """Return the longest part of a word that is the same in capitals once ASCII is lowered.

    Bytes have no case beyond ASCII, and a letter beyond it differs in its second byte.
    """
    return max(_SECOND_BYTES.split(form), key=len)


def may_hold_label(data: bytes, start: int, end: int | None = None) -> bool:
    """Tell whether there may be a word in a file's bytes that calls a text confidential.

    The part that is asked about begins and ends between words.
    This is quick, and wrong only for a word with more than one fault in it.
    """
    if not _anywhere(data):
        return False
    return (start == 0 and end is None) or _holds_trace(data[start:end])


# The head and the body of one file are asked about one after the other.
@lru_cache(maxsize=4)
def _anywhere(data: bytes) -> bool:
    return _holds_trace(data)


def _holds_trace(data: bytes) -> bool:
    if _has_trace(data):
        return True
    return may_hide(data) and _has_trace(_seen(data))


def _seen(data: bytes) -> bytes:
    """Return the lines that may be written otherwise than they are shown, as they are shown."""
    lines = (line.decode("utf-8", "replace") for line in hiding_lines(data))
    return "\n".join([shown_forms(line)[1] for line in lines]).encode()


def _has_trace(data: bytes) -> bool:
    traces = _traces()
    # Emphasis may stand inside a word.
    low = data.translate(_LOWER, b"*_~`")
    for other in traces.others:
        if other in low:
            low = low.replace(other, b"")
    for word, alone in traces.shortened:
        if word in low:
            low = alone.sub(b"", low)
    # One search for each is far quicker than one for any.
    met = [word for word in possible(low, traces.first) if word in low]
    if not traces.words.isdisjoint(met):
        return True
    phrases = [phrase for word in met for phrase in traces.phrases.get(word, ())]
    return bool(phrases) and any(map(_spaced(low).__contains__, phrases))


def _spaced(data: bytes) -> bytes:
    """Return bytes with one space between words, whatever space stands there."""
    for space in _SPACES:
        if space in data:
            data = data.replace(space, b" ")
    return b" ".join(data.split()) + b" "
