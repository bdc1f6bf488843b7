"""Suggestions for a word that was nearly right."""

from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """End a sentence: with a full stop, or with a question that names the nearest known words."""
    from difflib import get_close_matches

    near = get_close_matches(word.casefold(), list(known), cutoff=0.6)
    return f". Did you mean {' or '.join(map(repr, near))}?" if near else "."
