"""The words by which a sentence claims that the matter at hand is confidential."""

from functools import cache
from importlib import import_module
from typing import NamedTuple


class ClaimWords(NamedTuple):
    """Hold what stands in claims of one language beside the words that withhold, lower case."""

    matters: tuple[str, ...]
    """What a sentence says is confidential when it speaks of the matter at hand: *punkten*."""
    turns: tuple[str, ...]
    """What stands right before a phrase that tells of shut doors: *behandlades bakom …*."""
    moves: tuple[str, ...]
    """What does so where only what comes after it is meant: *fortsätter bakom …*."""
    shut_doors: tuple[str, ...]
    """What tells without such a phrase that the public may not hear what comes."""
    rulings: tuple[str, ...]
    """What stands behind a word of confidentiality that holds: *sekretess råder*."""
    sequels: tuple[str, ...]
    """What may go on behind the word in a claim: *hemlig fram till …*."""
    open_sessions: tuple[str, ...]
    """What tells in a sentence that the public was let in again."""


@cache
def claim_words(code: str) -> ClaimWords:
    """Return the words of one language."""
    found = import_module(f"bra.languages.{code}.claims").WORDS
    if not isinstance(found, ClaimWords):
        raise TypeError(code)
    return found
