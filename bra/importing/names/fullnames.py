"""Full names in running text, whoever was there: how they are written, and who is often named."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from bra.importing.names.endings import body_endings, office_endings, title_endings
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, SMALL, name_pattern, one_of

_QUOTES: Final = frozenset('"“”«»')


def mentioned(texts: Iterable[str]) -> list[str]:
    """Return the full names that a text gives more than once, whoever was there.

    Names of bodies are none, nor are words that are capital only at the beginning of a sentence, or
    that stand in quotation marks, as titles do.
    """
    counts: Counter[str] = Counter()
    longer: dict[str, set[str]] = {}
    within: set[str] = set()
    things: set[str] = set()
    for text in texts:
        for match in _two_words().finditer(text):
            name = " ".join(match["name"].split())
            counts[name] += 1
            longer.setdefault(name, set()).add(name + (match["third"] or ""))
            quoted = text[match.start() - 1 : match.start()] in _QUOTES
            start = match.start() - quoted
            if quoted:
                things.add(name)
            if start and text[start - 2 : start - 1] not in ".!?":
                within.add(name)
    return [
        # Who always has the same third name is called by all three.
        min(longer[name]) if len(longer[name]) == 1 else name
        for name, count in counts.items()
        if count > 1 and name in within and name not in things and _may_be_somebody(name)
    ]


@lru_cache(maxsize=4096)
def _may_be_somebody(name: str) -> bool:
    """Tell whether two words are no body, no office, and no title with a surname."""
    folded = name.casefold()
    return not (
        folded.endswith((*body_endings(), *title_endings()))
        or honorific_before().match(name)
        or folded.split()[0].endswith((*title_endings(), *office_endings()))
    )


@cache
def _two_words() -> re.Pattern[str]:
    rest = rf"{SMALL}+(?:-{CAPITAL}{SMALL}+)?"
    word = rf"{CAPITAL}{rest}"
    # A pattern that begins with letters goes from one of them to the next.
    first = rf"{CAPITAL}(?<![\w-].){rest}"
    # The third word may be the first of another name, and is never that of the next line.
    third = rf"(?=(?P<third> {word})(?![\w-])|)"
    return compiled(rf"(?P<name>{first}\s{word})(?![\w-]){third}", re.DOTALL)


def stranger(text: str) -> str | None:
    """Return a name of two words or more at the beginning of a text."""
    match = full_name().match(text)
    return match[0] if match is not None and " " in match[0] else None


@cache
def full_name() -> re.Pattern[str]:
    """Return the pattern of a name as it stands in running text."""
    return compiled(name_pattern())


@cache
def honorific_before() -> re.Pattern[str]:
    """Return the pattern of a title before a name: `Fru`, `Mr`."""
    return compiled(rf"^(?:{one_of('honorifics')})\s+(?={CAPITAL})", re.IGNORECASE)
