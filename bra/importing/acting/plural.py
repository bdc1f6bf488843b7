"""Whom a `De` or `They` that begins a sentence means: those named together in the one before."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.verbs import present
from bra.importing.acting.who import People
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import joiners, listed, name_pattern, patterns

_COUPLE: Final = 2


def with_names(text: str, before: Sentence | None, here: Sentence, people: People) -> str:
    """Return a sentence with names in place of the pronoun that begins it, if that has a verb.

    `before` is the sentence above; one of another paragraph names nobody for this.
    """
    if before is None or before.paragraph != here.paragraph:
        return text
    pronoun, _, rest = text.partition(" ")
    if pronoun.casefold() not in listed("plural_pronouns") or not _goes_on(rest):
        return text
    match = _together().search(before.text)
    owners = people.owners(match[0]) if match is not None else None
    if match is None or owners is None:
        return text
    several = len(owners.names) >= _COUPLE and owners.kinds == {"person"}
    return f"{match[0]} {rest}" if several else text


def _goes_on(rest: str) -> bool:
    """Tell whether a verb comes next: `De boende` are others, and so are `De som hinner`."""
    return present().match(rest) is not None or patterns("future").pattern.match(rest) is not None


@cache
def _together() -> re.Pattern[str]:
    """Return the pattern of names joined: `Anna och Bo Ek`."""
    name = name_pattern()
    return compiled(rf"{name}(?:(?:,\s+|\s+(?:{joiners()})\s+){name})+")
