"""Sentences that say of the matter at hand that it is confidential, and mark nothing.

*Punkten är hemlig.*, *The board moved to closed session.*  They may be all that a public record
says of a matter, and so withhold nothing; with more text around them the mark was forgotten.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from bra.languages import codes, languages
from bra.languages.claims import claim_words
from bra.reading.phrases import confidential_phrases, is_phrase
from bra.reading.secretwords import is_exact, is_label
from bra.reading.words import any_spaces, either

_DRESS: Final = "*_-+> \t\r\n.!:"
# The number of an entry says nothing, one of a person or a telephone does.
_SAYS: Final = re.compile(r"[^\W\d_]|\d{3}")
# The stop of a shortened word before a number ends nothing: `26 kap. 1 §`, `para. 3`.
_END: Final = re.compile(
    r"(?<=[^\W_]{5})[.!?][^\w\s]{0,3}\s|[.!?][^\w\s]{0,3}\s++(?!\d)"
    r"|\n[^\S\n]*+(?=\r?\n|[-*+>#|]|\d{1,3}[.)]\s)"
)
_NEXT_LINE: Final = re.compile(r"[\W_]*?\n[\W\d_]*([^\W\d_])")


class _Patterns(NamedTuple):
    """Hold what claims that a matter is confidential: by a word, a phrase, or of what comes."""

    word: re.Pattern[str]
    phrase: re.Pattern[str]
    ahead: re.Pattern[str]
    opened: re.Pattern[str]


class _Sentence(NamedTuple):
    """Hold what a sentence is to what stands around it.

    `claim` is where it claims that a matter is confidential, `ahead` whether only what comes after
    it is, `opens` whether the doors are open again behind it, and `tells` whether it says more.
    """

    claim: int | None = None
    ahead: bool = False
    opens: bool = False
    tells: bool = False


def unkept_claims(text: str) -> list[int]:
    """Return where an item's text claims to be confidential and tells of the matter all the same.

    Why the matter is confidential may stand in the claim's own sentence, and what stands behind
    words for open doors is public.
    """
    sentences = [*_sentences(_with_blank_comments(text))]
    first = next((at for at, each in enumerate(sentences) if each.tells), len(sentences))
    found: list[int] = []
    told_behind = False
    for at, each in reversed([*enumerate(sentences)]):
        told_behind = each.tells or (told_behind and not each.opens)
        told = told_behind or (first < at and not each.ahead)
        if each.claim is not None and told:
            found.append(each.claim)
    return found[::-1]


def _with_blank_comments(text: str) -> str:
    """Return a text of the same length with spaces for comments, which no page shows."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += [text[at:start], " " * (end + 3 - start)]
        at = end + 3
    return "".join((*parts, text[at:]))


def _sentences(text: str) -> Iterator[_Sentence]:
    ends = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    for start, end in pairwise(ends):
        sentence = text[start:end]
        if _SAYS.search(sentence) is not None:
            looked = _looked_at(sentence)
            claim = looked.claim
            yield looked if claim is None else looked._replace(claim=start + claim)


def _looked_at(sentence: str) -> _Sentence:
    opened = _patterns().opened.search(sentence)
    claim = _claim(sentence)
    if claim is None:
        return _Sentence(opens=opened is not None, tells=opened is None)
    (start, end), ahead = claim
    if opened is not None and opened.start() > end:
        return _Sentence(opens=True)
    tells = _tells_behind(sentence[end:]) or (not ahead and _tells_before(sentence[:start]))
    return _Sentence(start, ahead, tells=tells)


def _claim(sentence: str) -> tuple[tuple[int, int], bool] | None:
    """Return the place of a claim in a sentence, and whether it is only of what comes after it."""
    bare = sentence.strip(_DRESS)
    if is_phrase(bare):
        start = sentence.index(bare)
        return (start, start + len(bare)), False
    ahead = _patterns().ahead.search(sentence)
    if ahead is not None:
        return ahead.span(), True
    found = _patterns().phrase.search(sentence)
    for match in _patterns().word.finditer(sentence) if found is None else ():
        word = match["word"] or match["ruling"]
        if is_exact(word.casefold()) or is_label(word):
            found = match
            break
    if found is None:
        return None
    # What stands before words for shut doors is who met, and before other claims a matter.
    begun = len(sentence) - len(sentence.lstrip(_DRESS))
    return (found.span("claim") if found["claim"] else (begun, found.end())), False


def _tells_behind(text: str) -> bool:
    """Tell whether more than a reason is behind a claim: a matter after a colon, or a new line."""
    line = _NEXT_LINE.match(text)
    if line is not None and line[1].isupper():
        return True
    return text.lstrip("*_ ").startswith((":", ";", "- ", "– ", "— "))


def _tells_before(text: str) -> bool:
    """Tell whether more than a call for attention, `Obs:`, stands before a claim."""
    calls = (each for one in languages() for each in one.attention_words)
    return _SAYS.search(text) is not None and text.strip(_DRESS).casefold() not in calls


def _any_of(words: Iterable[tuple[str, ...]]) -> str:
    """Return an alternation of the words of all languages, with any spaces between them."""
    return any_spaces(either({each for one in words for each in one}))


def _phrases(*, one_word: bool) -> str:
    every = [each for each in confidential_phrases() if (" " not in each) is one_word]
    return any_spaces("|".join(map(re.escape, every)))


@cache
def _patterns() -> _Patterns:
    claims = [claim_words(code) for code in codes()]
    rulings = {each for one in claims for each in one.rulings}
    said_of = [tuple({*one.announcing_verbs} - rulings) for one in languages()]
    matter = _any_of(one.matters for one in claims)
    tail = (
        r"(?=[^\S\n]*(?:[.!?,:;()\n*_]|\Z|[-–—]\s)"
        rf"|\s+(?:{_any_of(one.confidential_grounds for one in languages())}"
        rf"|{_any_of(one.sequels for one in claims)})\b)"
    )
    lead = r"(?:\A[\W\d_]*+|[:;–—(\n][\W\d_]{0,20}+)"
    said = rf"(?:{matter})\s+(?:{_any_of(said_of)})"
    manner = rf"(?:(?:{_any_of(one.confidential_qualifiers for one in languages())})\s+)?"
    phrases = rf"(?:(?:{_phrases(one_word=False)})(?!\w)|(?:{_phrases(one_word=True)}){tail})"
    return _Patterns(
        re.compile(
            rf"{lead}(?P<claim>{said}\s+{manner}(?P<word>[^\W\d_]+){tail}"
            rf"|(?P<ruling>[^\W\d_]+)\s+(?:{either(rulings)})(?:\s+\w+\s+(?:{matter}))?"
            r"(?=[.!?,]|\s*\Z))",
            re.IGNORECASE,
        ),
        re.compile(
            rf"{lead}(?P<claim>{said}\s+{phrases})"
            rf"|\b(?:{_any_of(one.turns for one in claims)})\s+{phrases}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:(?:{_any_of(one.moves for one in claims)})\s+{phrases}"
            rf"|{_any_of(one.shut_doors for one in claims)})(?!\w)",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:{_any_of(one.open_sessions for one in claims)})\b", re.IGNORECASE),
    )
