"""Words as they are compared: without case, and by the beginning that their forms share."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_SHORTEST: Final = 3
_LONGER: Final = 4


def words_of(text: str) -> Iterator[str]:
    """Return the words of a text, casefolded, in order."""
    return (match[0].casefold() for match in _WORD.finditer(text))


def beginnings(word: str, code: str) -> tuple[str, ...]:
    """Return what the forms of a word begin with: *kamer* for *kameror*.

    A longer word that begins so is found too (*kameraövervakning*), as Swedish makes them.
    A beginning of fewer than three letters would find anything, so then it is the word itself.
    The stemmer of Swedish leaves the *n* of a definite noun in *a* (*skolan*), so that it is also
    tried without.
    """
    stem = _stemmer(code)
    found = [_shared(word, stem(word))]
    bare = word.removesuffix("s")
    if bare.endswith("an") and len(other := stem(bare[:-1])) >= _LONGER:
        found.append(_shared(word, other))
    # Of two of which one begins the other, the shorter finds all.
    kept = [one for one in found if not any(one != two and one.startswith(two) for two in found)]
    return tuple(dict.fromkeys(one if len(one) >= _SHORTEST else word for one in kept))


def is_beginning(form: str) -> bool:
    """Tell whether a form is long enough to stand for all words that begin with it."""
    return len(form) >= _SHORTEST


def _shared(one: str, other: str) -> str:
    """Return what both begin with."""
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    return one[: min(len(one), len(other)) if length is None else length]


@cache
def _stemmer(code: str) -> Callable[[str], str]:
    from snowballstemmer import stemmer  # type: ignore[import-untyped]

    from bra.languages import language

    stem: Callable[[str], str] = stemmer(language(code).stemmer).stemWord
    return stem


def has_form(words: Sequence[str], form: str) -> bool:
    """Tell whether a form is among some words, or one of them begins with it."""
    if is_beginning(form):
        return any(word.startswith(form) for word in words)
    return form in words
