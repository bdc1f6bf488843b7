"""Signs in an owner's place by which nobody has a task yet: `? - måla`, `Måla (NN)`."""

from typing import Final

from bra.importing.acting.who import Owners
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_FIRST: Final = compiled(
    r"[(\[]?(?P<who>\?+|[^\W\d_][^:–—()\[\]]{1,20}?\??)(?:[)\]]:?|\s*:|\s+[–—-]+|\s*[→➜⇒])\s+(?=\S)"
)
_LAST: Final = compiled(
    r"(?:\s*:|\s+[–—-]+|\s*[→➜⇒])\s+(?P<who>\?+|[^\W\d_][^:–—()\[\]]{1,20}\??)\Z"
    r"|\s+[(\[](?P<inside>\?+|[^\W\d_][^()\[\]]{1,20})[)\]]\Z"
)


def is_open_owner(words: str) -> bool:
    """Tell whether words in an owner's place say that nobody has the task yet."""
    return not words.strip("? ") or bare(words) in listed("open_owners")


def as_written(words: str) -> Owners:
    """Return whom words in an owner's place mean whom no list knows: somebody, or nobody yet."""
    if is_open_owner(words):
        return Owners((), frozenset(("nobody",)))
    return Owners((words,), frozenset(("stranger",)))


def without_open_owner(text: str) -> str:
    """Return a task of a list without a sign before or behind it that nobody has it yet."""
    first = _FIRST.match(text)
    if first is not None and is_open_owner(first["who"]):
        return text[first.end() :]
    last = _LAST.search(text)
    if last is not None and is_open_owner(last["who"] or last["inside"]):
        return text[: last.start()]
    return text
