"""Words in the form that is searched on the site: `look/words.js` does the same to what is typed.

Pagefind takes å for a and ö for o, so that *våld* would find *valda* and *möte* *mot*; and where a
word is not found at all it takes the beginning of it that is, *i* for *idrott*.  So letters of
their own become other letters that it leaves alone, and every word ends with a mark that nobody
types, by which no word is the beginning of another.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
END: Final = "\u02e3"
_LETTERS: Final = str.maketrans({"å": "ə", "ä": "æ", "ö": "ø", END: " "})
_MARKED: Final = str.maketrans({"ə": "a", "æ": "a", "ø": "o"})


def plain_words(text: str) -> str:
    """Return a text with one space between words, as places in it are counted."""
    return " ".join(text.split())


def searched(text: str) -> str:
    """Return what is indexed of a text: at the place of each word its form.

    After them stand, each once, the forms without marks of those that have any, so that *vald*
    finds *våld* too.
    """
    forms = [_forms(written) for written in text.lower().split()]
    bare = dict.fromkeys(form for _, others in forms for form in others)
    return " ".join([*(form for form, _ in forms), *bare])


def beside(indexed: str, also: str) -> str:
    """Return what `searched` gives with words of another text after it.

    They stand behind all places of the text, so that the page's script marks none for them.
    """
    words = " ".join(_WORD.findall(also))
    return f"{indexed or '-'} {searched(words)}" if words else indexed


@lru_cache(maxsize=1 << 16)
def _forms(written: str) -> tuple[str, tuple[str, ...]]:
    """Return the forms of what stands between two spaces, and those without marks that differ."""
    words = _WORD.findall(unicodedata.normalize("NFC", written).translate(_LETTERS))
    own = [_bare(word) for word in words]
    bare = [_bare(word.translate(_MARKED)) for word in words]
    others = [without for form, without in zip(own, bare, strict=True) if form != without]
    return "-".join(word + END for word in own) or "-", tuple(word + END for word in others)


def _bare(word: str) -> str:
    """Return a word without the marks on its letters."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.category(part).startswith("M"))
