"""Who answers for what a sentence says is to be done: `Lampan byts i maj, ansvarig Anna`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.who import People
from bra.importing.actions.marks import tells_of_deed
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import one_of, patterns

_FEWEST: Final = 3


def with_owner_label(text: str, people: People) -> str:
    """Return a sentence with a colon behind the label that its last words are, before a name.

    Without the comma, as in `Ny ansvarig Anna`, and of what was done, it tells who has an office.
    """
    match = label_last().search(text)
    if match is None or len(text[: match.start()].split()) < _FEWEST:
        return text
    who = match["behind"] or match["before"]
    owners = people.owners(who)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return text
    before = text[: match.start()]
    if tells_of_deed(before) or patterns("happened").match(before) is not None:
        return text
    label = match["label"] or match["last"]
    return f"{before}, {label}: {who}"


@cache
def label_last() -> Shape:
    """Return the pattern of such a label with a name beside it, at the end of a sentence."""
    labels = one_of("answering_labels")
    who = r"[^\W\d_][^,;:()]{0,60}?"
    return Shape(
        rf"\s*(?:[,;]|\s[–—-]|[(\[])\s*(?:(?P<label>{labels})\s+(?:(?:{one_of('copulas')})\s+)?(?P<behind>{who})"
        rf"|(?P<before>{who})\s+(?:(?:{one_of('copulas')})\s+)?(?P<last>{labels}))\s*[)\]]?\s*\.?\Z",
        re.IGNORECASE,
    )
