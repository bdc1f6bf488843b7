"""The matter of a topic that a sentence puts forward, apart from when and how it comes up."""

import re
from collections.abc import Sequence
from functools import cache

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of


def matter_of(text: str, said: re.Match[str] | None) -> str:
    """Return the matter that words behind a verb name; `said` is where the next meeting stands.

    `budgeten vidare på nästa möte` is of the budget, `vidare på nästa möte` of nothing.
    """
    if said is not None:
        before = _before_meeting().sub("", text[: said.start()])
        text = f"{before.rstrip()} {text[said.end() :].strip()}"
    first, last = _onward()
    found = last.sub("", first.sub("", text.strip(" .,"))).strip(" .,")
    return "" if bare(found) in listed("loose_matters") | listed("things") else found


def without_about(parts: Sequence[str], before: str) -> list[str]:
    """Return a series without the word for "about" repeated: `om taket och om hissen`.

    What stands `before` the first ends with that word.
    """
    lead = before.rsplit(maxsplit=1)[-1].casefold() if before.split() else ""
    if lead not in listed("about"):
        return list(parts)
    return [part[len(lead) + 1 :] if part.startswith(f"{lead} ") else part for part in parts]


@cache
def _before_meeting() -> re.Pattern[str]:
    """Return the pattern of what ties the next meeting to the words before it: `på`, `at the`."""
    words = f"{one_of('due_leads')}|{one_of('definite_articles')}"
    return compiled(rf"(?:\A|\s+)(?:{words})\s*\Z", re.IGNORECASE)


@cache
def _onward() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of words at both ends that say how a matter is gone on with."""
    words, about = one_of("onward"), one_of("about")
    return (
        compiled(rf"\A(?:(?:{words})(?:\s+|\Z))+(?:(?:{about})\s+)?", re.IGNORECASE),
        compiled(rf"(?:(?:\A|\s+)(?:{words}))+\Z", re.IGNORECASE),
    )
