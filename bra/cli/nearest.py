"""Suggestions for a word that was nearly right."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words that may be meant, the likeliest first."""
    from difflib import get_close_matches

    return get_close_matches(word.casefold(), list(known), cutoff=0.6)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """End a sentence: with a full stop, or with a question that names the nearest known words."""
    near = nearest(word, known)
    return f". Did you mean {' or '.join(map(repr, near))}?" if near else "."
