"""Suggestions for a word that was nearly right."""

from collections.abc import Iterable, Mapping
from typing import Final

_ALIKE: Final = 0.8
"""How alike, from 0 to 1, a name of few letters is to one that may be meant."""
_FEW: Final = 6


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words that may be meant, the likeliest first."""
    from difflib import get_close_matches

    return get_close_matches(word.casefold(), list(known), cutoff=0.6)


def meant_or_nearest(word: str, known: Iterable[str], *kinds: str) -> list[str]:
    """Return the names that a word of some language stands for, else those spelt like it.

    `kinds` say what is named, as in `bra.languages.calling.meant`.
    """
    from bra.languages.calling import meant

    names = list(known)
    found = [name for kind in kinds for name in meant(kind, word) if name in names]
    return found or nearest(word, names)


def nearest_names(word: str, names: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the few names most like a word, as a whole, in part, or by another form.

    `names` maps each to its other forms, such as aliases.
    """
    wanted = word.casefold()

    def alike(form: str) -> float:
        from difflib import SequenceMatcher

        return SequenceMatcher(None, wanted, form.casefold()).ratio()

    found = [
        (max(map(alike, (name, *name.split(), *others))), name) for name, others in names.items()
    ]
    found = sorted((pair for pair in found if pair[0] >= _ALIKE), key=lambda pair: -pair[0])
    return [name for _, name in found[:_FEW]]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """End a sentence: with a full stop, or with a question that names the nearest known words."""
    near = nearest(word, known)
    return f". Did you mean {' or '.join(map(repr, near))}?" if near else "."
