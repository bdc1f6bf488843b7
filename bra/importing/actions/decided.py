"""What a meeting decides that somebody is to do, without the words for deciding."""

import re
from functools import cache

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import either, is_one_of, one_of


def without_deciding(text: str) -> str:
    """Return a text without who decides, and that it is decided, at its beginning.

    Of `Gruppen beslutar att byta låset` and `Det beslöts att byta låset` that is `byta låset`.
    """
    return _deciding().sub("", text)


def only_decided(text: str) -> bool:
    """Tell whether a few words say that something was decided, and nothing to do: `Godkändes`."""
    if is_one_of(text, "decided_alone"):
        return True
    return without_deciding(text) == text and either("decided_passive").search(text) is not None


@cache
def _deciding() -> re.Pattern[str]:
    by_whom = rf"\S+(?:\s\S+){{0,2}}\s(?:{one_of('decides')})"
    passive = rf"(?:\S+\s){{0,3}}?(?:{one_of('decided_passive')})"
    what = f"{one_of('clause')}|{one_of('task')}"
    return compiled(rf"\A(?:{by_whom}|{passive})\s(?:{what})\s(?=\S)", re.IGNORECASE)
