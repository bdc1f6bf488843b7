"""Labels that make a task of what follows, or name its owner: `AP`, `Action 2`, `Ansvarig`."""

import re
from functools import cache
from typing import Final

from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import WHOLE, one_of
from bra.languages.importing import all_of

_DIGIT: Final = compiled(r"\d")
# No more than three letters stand before it.
_NUMBER: Final = compiled(r"[\[(]?(?:#\s?|[^\W\d_]{1,3}[\s-]?)?\d")


@cache
def due_label() -> re.Pattern[str]:
    """Return the pattern of a label before a term: `Klart: 15/9`."""
    return compiled(rf"\A(?:{one_of('due_labels')})\s*:\s*", re.IGNORECASE)


@cache
def action_label() -> Shape:
    """Return the pattern of a label that says "action"."""
    words = one_of("action_labels")
    return Shape(
        rf"[\[(*]*(?<!\w)(?:{words})(?P<id>\s*[#-]?\s*[A-Z]?\d+(?:\.\d+)*)?[\])]*\s*(?:[:–]|\s-\s|(?(id)\.\s|(?!)))\s*[\])*]*",
        re.IGNORECASE,
    )


@cache
def task_number() -> re.Pattern[str]:
    """Return the pattern of the number before a task's owner: `A1`, `AP 3`, `AI-3`, `#4`."""
    words = one_of("action_labels")
    return compiled(
        rf"[\[(]?(?:(?:{words})\s*)?(?:#\s?|[A-ZÅÄÖ]{{1,3}}[\s-]?)?\d+(?:[./]\d+)*[\])]?[.:]?\s+(?=[^\W\d_@])",
        re.IGNORECASE,
    )


def may_be_numbered(text: str, *, labelled: bool = False) -> bool:
    """Tell whether a text might begin with such a number, `labelled` behind the word of a label."""
    if labelled:
        return _DIGIT.search(text) is not None
    return not text[:4].isalpha() and _NUMBER.match(text) is not None


@cache
def loud_label() -> Shape:
    """Return the pattern of such a label in capitals without a colon: `ACTION CS to ...`."""
    words = any_of(
        word.upper() for word in all_of("action_labels") if len(word) > 2
    )  # AP may be initials
    return Shape(rf"[\[(]?(?<!\w)(?:{words})(?:\s*#?\d+)?[\])]?\s+(?=\S)")


@cache
def owner_label() -> Words:
    """Return the pattern of a label that names an owner."""
    return Words(WHOLE[0], all_of("owner_labels"), r"\s*[:–]\s*", re.IGNORECASE)


def may_be_labelled(text: str) -> bool:
    """Tell whether a text might begin with the label of a task, or hold one that names an owner."""
    if _label_words().misses(text):
        return False
    return _first_label().match(text) is not None or not owner_label().misses(text)


@cache
def _label_words() -> AnyShape:
    return AnyShape(
        action_label(), loud_label(), label_before_owner(), owner_label(), owner_label_of_task()
    )


@cache
def _first_label() -> re.Pattern[str]:
    """Return the pattern of what a text begins with that begins with any label of these."""
    return compiled(
        rf"[\[(*]*(?:{one_of('action_labels')}|{one_of('owner_labels')})", re.IGNORECASE
    )


@cache
def label_before_owner() -> Shape:
    """Return the pattern of a label that an owner and a colon follow: `AP Anna: boka`."""
    words = one_of("action_labels")
    return Shape(rf"[\[(*]*(?<!\w)(?:{words})(?:\s*#?\d+)?[\])*]*,?\s+(?=\S)", re.IGNORECASE)


@cache
def owner_label_of_task() -> Shape:
    """Return the pattern of a label that names task and owner: `Ansvarig för kaffet: Anna`."""
    return Shape(
        rf"(?:{one_of('owner_labels')})\s+(?:{one_of('owner_for')})\s+(?P<task>[^:]{{2,60}}?)"
        rf"(?:\s*:\s*|\s+(?:{one_of('copulas')})\s+)(?P<who>\S.*)",
        re.IGNORECASE,
    )


@cache
def owner_label_within() -> re.Pattern[str]:
    """Return the pattern of an owner's label inside a bracket: `(ansv. Anna)`."""
    return compiled(rf"\A(?:{one_of('owner_labels')})(?!\w)[.:]?\s+(?=\S)", re.IGNORECASE)
