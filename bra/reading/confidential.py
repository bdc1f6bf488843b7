"""What is confidential: exact marks, and near misses that fail closed.

The rule is section 8 of the format: a heading with braces or an ending bracket that holds a word
like the mark, and a block quote whose text begins with the word and a colon.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bra.languages import languages

NEAR = 2
_WORD = re.compile(r"[^\W\d_]+")
_BRACES = re.compile(r"\{([^{}]*)\}?")
_ENDING = re.compile(r"[(\[]([^()\[\]]*)[)\]]?\W*$")
_QUOTE_TEXT = re.compile(
    r"(?:[\s>*_~`#+\-.()\[\]\d\\]|<[^<>]*>)*([^\W\d_]+)(?:[\s*_~`\])\\]|<[^<>]*>)*[:\uff1a]"
)


class Mark(NamedTuple):
    """Tell that something is confidential, and whether it says so exactly."""

    exact: bool
    start: int
    end: int


@cache
def is_near(word: str) -> bool:
    """Tell whether a word is like a mark of confidentiality, exact ones included."""
    folded = word.casefold()
    for language in languages():
        if folded.startswith(language.confidential_beginnings):
            return True
        for mark in language.confidential_words:
            if abs(len(mark) - len(folded)) <= NEAR and _distance(folded, mark) <= NEAR:
                return True
    return False


@cache
def is_exact(word: str) -> bool:
    """Tell whether a word is exactly a mark."""
    return any(word in language.confidential_words for language in languages())


def _distance(one: str, other: str) -> int:
    """Return the edit distance of two words (insert, delete, replace, swap of neighbours)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row, last = row, [i], before
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


@lru_cache(maxsize=2048)
def heading_mark(heading: str) -> Mark | None:
    """Return the mark of a heading's text, or None.

    `{.sekretess}` at the end is exact; any other word like it in braces or in an ending bracket
    is not, and counts all the same.
    """
    if "{" not in heading and "(" not in heading and "[" not in heading:
        return None
    spans = [match.span(1) for match in _BRACES.finditer(heading)]
    ending = _ENDING.search(heading)
    braces = len(spans)
    if ending is not None:
        spans.append(ending.span(1))
    found: Mark | None = None
    for index, (start, end) in enumerate(spans):
        for match in _WORD.finditer(heading, start, end):
            if not is_near(match[0]):
                continue
            exact = (
                index < braces
                and is_exact(match[0])
                and heading[match.start() - 1] == "."
                and heading[match.start() - 2] in "{ "
                and heading[match.end() : match.end() + 1] in ("}", " ")
                and heading[end:].strip() == "}"
            )
            if found is None or (found.exact and not exact):
                found = Mark(exact, match.start(), match.end())
    return found


def quote_mark(text: str) -> Mark | None:
    """Return the mark of a block quote from its raw text, or None."""
    match = _QUOTE_TEXT.match(text[:300])
    if match is None or not is_near(match[1]):
        return None
    folded = match[1].casefold()
    return Mark(is_exact(folded), match.start(1), match.end(1))
