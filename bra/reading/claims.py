"""Sentences that say of the matter at hand that it is confidential, and mark nothing.

*Punkten är hemlig.*, *The board moved to closed session.*  They may be all that a public record
says of a matter, and so withhold nothing; with more text around them the mark was forgotten.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.phrases import confidential_phrases, is_phrase
from bra.reading.secretwords import is_exact, is_label
from bra.reading.words import any_spaces, either

_DRESS: Final = "*_-+ \t\r\n.!"
_SENTENCE_END: Final = re.compile(r"[.!]|\n[ \t\r]*\n")


class _Patterns(NamedTuple):
    """Hold what says by a word, or by a phrase, that a matter is confidential."""

    word: re.Pattern[str]
    phrase: re.Pattern[str]
    opened: re.Pattern[str]


def claim_in(text: str) -> str | None:
    """Return the words by which a text claims its matter to be confidential, or None."""
    if is_phrase(text.strip(_DRESS)):
        return text.strip(_DRESS)
    found = _patterns().phrase.search(text)
    if found is not None:
        return found[0]
    for match in _patterns().word.finditer(text):
        if is_exact(match["word"].casefold()) or is_label(match["word"]):
            return match[0]
    return None


def is_whole_story(text: str, claim: str) -> bool:
    """Tell whether an item says no more than the claim, or also that the doors were opened again.

    Why the matter is confidential may stand in the claim's own sentence.
    """
    if _patterns().opened.search(text) is not None:
        return True
    before, _, after = text.partition(claim)
    behind = _SENTENCE_END.split(after, maxsplit=1)[1:]
    return not any(map(str.isalnum, "".join((before, *behind))))


@cache
def _patterns() -> _Patterns:
    spoken = languages()
    matters = either({each for one in spoken for each in one.confidential_matters})
    verbs = either({each for one in spoken for each in one.announcing_verbs})
    turns = either({each for one in spoken for each in one.confidential_turns})
    manners = either({each for one in spoken for each in one.confidential_qualifiers})
    grounds = either({each for one in spoken for each in one.confidential_grounds})
    opened = either({each for one in spoken for each in one.open_sessions})
    phrases = any_spaces("|".join(map(re.escape, confidential_phrases())))
    of_matter = rf"(?:\A(?:[-*+]\s+)?|(?<=[.!:]\s)|(?<=\n))[*_]{{0,2}}(?:{matters})\s+(?:{verbs})"
    return _Patterns(
        re.compile(
            rf"{of_matter}\s+(?:(?:{manners})\s+)?(?P<word>[^\W\d_]+)"
            rf"(?=[.!,:;]|\s*\Z|\s+\(|\s+(?:{grounds})\b)",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:{of_matter}|\b(?:{turns}))\s+(?:{phrases})(?!\w)", re.IGNORECASE),
        re.compile(rf"\b(?:{opened})\b", re.IGNORECASE),
    )
