"""What stands beside the decisions of an item with a word of its own: a reservation, copies."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from bra.importing.patterns.words import bare, listed
from bra.languages import languages

_KINDS: Final = ("dissent", "recusal", "remark", "copies")
_MOST_WORDS: Final = 4
_FEW_WORDS: Final = 8

Piece = tuple[str, str]
"""What a piece of an item is, and its Markdown."""


def with_labels(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces, those below a line like `Reservation` with that word as their label.

    The receivers of copies are a list when there are several.
    """
    held: tuple[str, str] | None = None
    receivers: list[str] = []
    for kind, text in pieces:
        label = _label_of(text) if kind == "text" else None
        if held is not None and held[1] in _copies() and label is None and _receives(kind, text):
            receivers.append(text)
            continue
        if held is not None:
            yield from _told(held, receivers)
            after = kind == "text" and label is None and not receivers and not _is_other(text)
            if after:
                yield kind, f"**{held[1]}:** {text}"
            elif not receivers:
                yield "text", f"**{held[1]}:**" if kind == "entry" else held[0]
            held, receivers = None, []
            if after:
                continue
        if label is None:
            yield kind, _inline(text) if kind == "text" and ":" in text else text
        else:
            held = (text, label)
    if held is not None:
        yield from _told(held, receivers)
        if not receivers:
            yield "text", held[0]


def _told(held: tuple[str, str], receivers: list[str]) -> Iterator[Piece]:
    """Yield who receives copies."""
    if len(receivers) == 1:
        yield "text", f"**{held[1]}:** {receivers[0]}"
    elif receivers:
        yield "text", f"**{held[1]}:**"
        for each in receivers:
            yield "entry", f"- {each}"


def _receives(kind: str, text: str) -> bool:
    """Tell whether a few words may be somebody who receives a copy."""
    return kind == "text" and not _is_other(text) and len(text.split()) <= _FEW_WORDS


def _is_other(text: str) -> bool:
    """Tell whether a text has a label of its own, or is the head of another part."""
    return text.startswith("**") or bare(text) in listed("sub_labels")


def _inline(text: str) -> str:
    """Return a text whose label stands before a colon with that label in bold."""
    head, _, rest = text.partition(":")
    label = _label_of(head)
    return text if label is None or not rest.strip() else f"**{label}:** {rest.strip()}"


def _label_of(text: str) -> str | None:
    """Return the label that a text is, and no more: `Reservation`, `Expedieras`."""
    return (
        _labels().get(bare(text)) if len(text.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS else None
    )


@cache
def _labels() -> dict[str, str]:
    """Return the labels of the format by what is written for them.

    The preposition of `Expedieras till` may be left out.
    """
    found: dict[str, str] = {}
    for each in languages():
        for kind in _KINDS:
            for label in each.labels[kind]:
                found[bare(label).partition(" ")[0]] = label
                found[bare(label)] = label
    return found


@cache
def _copies() -> frozenset[str]:
    return frozenset(label for each in languages() for label in each.labels["copies"])
