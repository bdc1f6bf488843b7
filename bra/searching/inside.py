"""A second look where nothing was found: the word inside a longer one, or with other signs.

Swedish puts the word that matters last: *inbrott* in *bostadsinbrott*.  Going through all words of
an index takes longer than a search, so that it is done only when that found nothing.
"""

import sqlite3
from collections.abc import Iterator
from functools import cache
from typing import Final
from unicodedata import category, normalize

from bra.searching.stems import beginnings, is_beginning

_LONG_ENOUGH: Final = 4
"""How many letters stand for something inside a word: *ras* would find *terrasser*."""
_MOST: Final = 200
_OWN: Final = str.maketrans({"å": "a\ue000", "ä": "a\ue001", "ö": "o\ue002"})


def terms_like(base: sqlite3.Connection, word: str, code: str) -> tuple[str, ...]:
    """Return how a word may begin, and the words of an index that have it inside.

    Those that begin with it but for the marks on their letters are among them.
    Letters that the alphabet has of its own stay apart for one who writes them: *våld* is no
    *vald*, though *vald* may be meant for *våld*.
    """
    forms = beginnings(word, code)
    found = (term for term in _terms(base) if any(_is_like(term, form) for form in forms))
    return (*forms, *(term for term, _ in zip(found, range(_MOST), strict=False)))


def _terms(base: sqlite3.Connection) -> Iterator[str]:
    base.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'found', 'row')"
    )
    return (term for (term,) in base.execute("SELECT term FROM temp.terms"))


def _is_like(term: str, form: str) -> bool:
    if len(form) >= _LONG_ENOUGH and form in term:
        return True
    if term.isascii() and form.isascii():
        return False
    plain = _without_marks(form.translate(_OWN))
    kinds = (_without_marks(term.translate(_OWN)), _without_marks(term))
    return any(each.startswith(plain) if is_beginning(form) else each == plain for each in kinds)


@cache
def _without_marks(word: str) -> str:
    """Return a word without the marks on its letters: *zoe* of *zoë*."""
    return "".join(sign for sign in normalize("NFD", word) if not category(sign).startswith("M"))
