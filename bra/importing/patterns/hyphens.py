"""Hyphens at the ends of lines: one divides a word, or is the word's own."""

from collections.abc import Iterable
from functools import reduce
from typing import Final

from bra.importing.patterns.words import listed
from bra.languages import codes
from bra.languages.importing import import_words

_AROUND: Final = ".,;:!?()[]\"”’'*_"


def hyphened(text: str) -> bool:
    """Tell whether a text ends in a hyphen behind a letter."""
    return text[-1:] == "-" and text[-2:-1].isalpha()


def in_one(texts: Iterable[str]) -> str:
    """Return lines of running text as one, with words whole that hyphens divide."""
    every = list(texts)
    return reduce(joined, every) if every else ""


def joined(above: str, below: str) -> str:
    """Return two lines as one: `har-` over `bour`, `council-` over `led`, `gång-` over `och`."""
    if halves_name(above, below):
        return f"{above}{below}"
    if not (hyphened(above) and below[:1].islower()) or joins(below):
        return f"{above} {below}"
    return f"{above}{below}" if keeps_hyphen(above, below) else f"{above[:-1]}{below}"


def halves_name(above: str, below: str) -> bool:
    """Tell whether a name with a hyphen goes on below: `Bo Ek-` over `Al skriver`."""
    if not hyphened(above) or not below[:1].isupper():
        return False
    first, second = above.rsplit(maxsplit=1)[-1], below.split(maxsplit=1)[0].strip(".,;:!?")
    return first[:1].isupper() and first[1:-1].islower() and second[1:].islower()


def goes_on(above: str, below: str) -> bool:
    """Tell whether the word that a line ends with goes on below, or one like it does."""
    return hyphened(above) and (below[:1].islower() or halves_name(above, below))


def joins(below: str) -> bool:
    """Tell whether a hyphen above is one to keep, and the space behind it: `gång- och cykelväg`."""
    return below.split(maxsplit=1)[0] in listed("hyphen_joiners")


def keeps_hyphen(above: str, below: str) -> bool:
    """Tell whether a hyphen at the end of a line is a word's own: `council-` over `led`, `e-`."""
    second = below.split(maxsplit=1)[0].strip(_AROUND)
    written = above.rsplit(maxsplit=1)[-1].strip(_AROUND).removesuffix("-")
    if len(written) == 1 or (written.isalpha() and written.isupper()):
        # No word is divided behind one letter, nor one of capitals over small letters.
        return True
    half = written.casefold()
    if second not in listed("hyphen_seconds"):
        return False
    if half in listed("dividing_halves") or f"{half}{second}" in listed("closed_words"):
        return False
    # The same letters may be the half of a word in another language.
    words = f"{above} {below}".casefold().split()
    told = {code: sum(w in import_words(code).page.stop_words for w in words) for code in codes()}
    return any(
        count == max(told.values()) and second in import_words(code).page.hyphen_seconds
        for code, count in told.items()
    )
