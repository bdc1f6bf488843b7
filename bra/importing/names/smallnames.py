"""Names in small letters among names on one line: `Ann Hill, bob ek`."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.names.looks import is_organisation, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed
from bra.languages import codes
from bra.languages.importing import import_words

_SMALL: Final = compiled(r"[^\W\d_]{2,}(?:[ -][^\W\d_]{2,}){1,2}")
_WORD: Final = compiled(r"[^\W\d_]+")
_NICK: Final = compiled(r"[a-z]{4,16}")
"""What somebody is called among names in small letters."""
_LEAST: Final = 2
_SEVERAL: Final = 3
_MANY: Final = 4


def names_in_small(pieces: Sequence[str]) -> frozenset[str]:
    """Return the pieces of a list that are names without their capitals.

    All others must be whole names with nothing behind them, so that no piece says anything of the
    one before it; without others they must be several.  No word of minutes may stand in what is
    taken for a name; among many names one may, since some words are names as well: `bo`, `per`.
    """
    small = {piece for piece in pieces if _may_be_name(piece)}
    if len(small) == len(pieces) >= _SEVERAL:
        # A few words are names as well.
        unknown = sum(_known_words(piece) == 0 for piece in small)
        return frozenset(small if unknown * 2 > len(pieces) else ())
    if len(small) >= _LEAST:
        small |= {piece for piece in pieces if _NICK.fullmatch(piece)}
    named = sum(names_somebody(piece) and "(" not in piece for piece in pieces) if small else 0
    if named < _LEAST or named + len(small) < len(pieces):
        return frozenset()
    most = 1 if named >= _MANY else 0
    return frozenset(small) if all(_known_words(piece) <= most for piece in small) else frozenset()


def could_be_name(text: str) -> bool:
    """Tell whether a remark could as well be a name: small letters, and no word of minutes."""
    return _may_be_name(text) and _known_words(text) == 0


def with_capitals(name: str) -> str:
    """Return a name in small letters with its capitals, but not what somebody is called."""
    if " " not in name:
        return name
    return _WORD.sub(
        lambda part: part[0] if part[0] in listed("particles") else part[0].title(), name
    )


def _may_be_name(piece: str) -> bool:
    small = piece.islower() and _SMALL.fullmatch(piece) is not None
    return small and not is_organisation(piece)


def _known_words(piece: str) -> int:
    return sum(word in _words_of_minutes() for word in _WORD.findall(piece))


@cache
def _words_of_minutes() -> frozenset[str]:
    """Return every word that the language data know."""
    texts: list[str] = []
    left: list[object] = [import_words(code) for code in codes()]
    while left:
        field = left.pop()
        if isinstance(field, str):
            texts.append(field)
        elif isinstance(field, dict):
            left += (*field.keys(), *field.values())
        elif isinstance(field, tuple):
            left += field
    # The same words stand in many lists, and one look at all is faster than one at each.
    pieces = set(" ".join(texts).split())
    return frozenset(_WORD.findall(" ".join(pieces).casefold()))
