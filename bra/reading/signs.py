"""The words and phrases of a file by which a text in it may call itself confidential.

Most files hold few of them, and most of their texts none: those need no closer look.
"""

import re
from collections.abc import Iterable
from typing import Final

from bra.reading.phrases import phrases_of
from bra.reading.secretwords import may_hold_word
from bra.reading.words import folded, plain_spaces

_MOST: Final = 50
_ANY: Final = ("",)
"""What stands in every text: looking for many words costs more than looking closely."""
_WORD: Final = re.compile(r"[^\W\d_]+")


def signs_of(text: str) -> tuple[str, ...]:
    """Return the words and phrases of a file's text that `may_say_so` looks for in a part of it."""
    words = {folded(word) for word in set(_WORD.findall(text)) if may_hold_word(word)}
    found = (*words, *phrases_of(text))
    return found if len(found) <= _MOST else _ANY


def holds_sign(text: str) -> bool:
    """Tell whether a text holds such a word or phrase, whatever stands between its words."""
    words = _WORD.findall(text)
    return any(map(may_hold_word, set(words))) or bool(phrases_of(" ".join(words)))


def may_say_so(text: str, signs: Iterable[str]) -> bool:
    """Tell whether a text may call itself or a part of it confidential.

    `signs` are those of the whole file.  No word goes on from one text of a file into the next.
    """
    return any(map(plain_spaces(folded(text)).__contains__, signs))
