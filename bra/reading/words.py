"""Patterns made of the words of all languages, compiled once."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages


def either(words: "list[str] | tuple[str, ...] | set[str]") -> str:
    """Return an alternation of literal words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


_LIKE = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u00b4"), "'")
_LIKE |= dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")


# The same few names come again in every record.
@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return what names are compared by: without regard to case, form of apostrophes and spaces."""
    return (name if name.isascii() else name.translate(_LIKE)).casefold()


def folded(word: str) -> str:
    """Return a word that a pattern found, by which it is looked up.

    A pattern without regard to case takes an `i` without its dot, or a large one with it, for `i`;
    casefold does not.
    """
    return word.replace("\u0131", "i").replace("\u0130", "i").casefold()


GAP: Final = r"(?:[^\S\n]|[\u00ad\u200b-\u200d\u2060\ufeff])"
"""A pattern of what is seen as a space, or not at all."""
_ODD_SPACES = ("\u00a0", "\u202f", "\u2009", "\t", "  ")
_SPACES = re.compile(r"[^\S\n]+")


def plain_spaces(text: str) -> str:
    """Return a text with one plain space for each run of any: what is seen is but a space."""
    return _SPACES.sub(" ", text) if any(map(text.__contains__, _ODD_SPACES)) else text


def any_spaces(pattern: str) -> str:
    """Return a pattern of escaped words that takes any spaces between them."""
    return pattern.replace("\\ ", r"[^\S\n]+")


def distance(one: str, other: str, *, within: bool = False) -> int:
    """Return the edit distance of two words (insert, delete, replace, swap of neighbours).

    With `within` it is that of the part of the first word that is nearest to the other.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    least = row[-1]
    for i, a in enumerate(one, 1):
        before, row, last = row, [0 if within else i], before
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        least = min(least, row[-1])
    return least if within else row[-1]


class StatementWords(NamedTuple):
    """Hold how a statement begins: `label` finds it, `kinds` tells what it is."""

    label: re.Pattern[str]
    kinds: dict[str, str]
    supersedes: re.Pattern[str]


@cache
def statement_words() -> StatementWords:
    """Return the patterns of statements in all languages."""
    kinds: dict[str, str] = {}
    supersedes: list[str] = []
    for language in languages():
        for kind, labels in language.labels.items():
            for label in labels:
                kinds[label.casefold()] = kind
        supersedes += language.supersedes
    return StatementWords(
        re.compile(
            rf"(?P<bold>\*\*|__)?(?P<label>{either(set(kinds))})(?P<rest>[^\S\n][^:*_\n]*?)?"
            rf"(?P<after>\*\*|__)?[^\S\n]*:(?P<inside>\*\*|__)?",
            re.IGNORECASE,
        ),
        kinds,
        re.compile(
            rf"\((?:{either(supersedes)})[^\S\n]+([^()]*)\)[ \t]*\.?[ \t]*\Z", re.IGNORECASE
        ),
    )


class HeadingWords(NamedTuple):
    """Hold the patterns of headings."""

    number: re.Pattern[str]
    minutes: re.Pattern[str]
    invited: re.Pattern[str]
    means: dict[str, str]
    kinds: dict[str, str]
    confidential: frozenset[str]


@cache
def heading_words() -> HeadingWords:
    """Return the patterns of headings in all languages."""
    minutes: list[str] = []
    invited: list[str] = []
    means: dict[str, str] = {}
    kinds: dict[str, str] = {}
    confidential: list[str] = []
    for language in languages():
        minutes += language.minute_words
        invited += language.invited
        confidential += language.confidential_words
        for meaning, phrases in language.headings.items():
            for phrase in phrases:
                means[phrase.casefold()] = meaning
        for kind, words in language.attributes.items():
            for word in words:
                kinds[word.casefold()] = kind
    return HeadingWords(
        re.compile(
            r"(?:§[^\S\n]*(\d+(?:\.\d+)*(?:[^\S\n]?[a-z](?=[\s.]|\Z))?)\.?"
            r"|(\d+(?:\.\d+)*[a-z]?)\.)(?:[^\S\n]+|\Z)"
        ),
        re.compile(rf"(\d+)[ \t]*(?:{either(minutes)})\.?", re.IGNORECASE),
        re.compile(rf"(?:\A|[ \t,])(?:{either(invited)})[ \t]*\Z", re.IGNORECASE),
        means,
        kinds,
        frozenset(confidential),
    )


@cache
def joiner_pattern() -> re.Pattern[str]:
    """Return what divides the names of a list: comma, *och*, *and*, &."""
    words = [word for language in languages() for word in language.joiners if word.strip(" ,")]
    spoken = either({word.strip() for word in words})
    return re.compile(rf"\s*,\s*(?:(?:{spoken})\s+)?|\s+(?:{spoken})\s+|\s*&\s*", re.IGNORECASE)


def is_joiner(word: str) -> bool:
    """Tell whether a word by itself divides the names of a list."""
    return joiner_pattern().fullmatch(f" {word} ") is not None


_NAME_PART = re.compile(r"[^\W\d_][\w.'’-]*\Z")
_SMALL = frozenset(("von", "af", "av", "de", "van", "der", "den", "la"))


def like_a_name(text: str) -> bool:
    """Tell whether the text is two to four capitalised words, as a person's name is."""
    words = text.split()
    return (
        2 <= len(words) <= 4  # noqa: PLR2004 - given in the format
        and words[0][:1].isupper()
        and words[-1][:1].isupper()
        and all(_NAME_PART.match(word) and (word[:1].isupper() or word in _SMALL) for word in words)
    )
