"""What a meeting decides that somebody is to do, without the words for deciding."""

import re
from functools import cache

from bra.importing.words import one_of


def without_deciding(text: str) -> str:
    """Return a text without who decides, and that it is decided, at its beginning.

    Of `Gruppen beslutar att byta låset` and `Det beslöts att byta låset` that is `byta låset`.
    """
    return _deciding().sub("", text)


@cache
def _deciding() -> re.Pattern[str]:
    by_whom = rf"\S+(?:\s\S+){{0,2}}\s(?:{one_of('decides')})"
    passive = rf"(?:\S+\s){{0,3}}?(?:{one_of('decided_passive')})"
    return re.compile(
        rf"\A(?:{by_whom}|{passive})\s(?:{one_of('clause')}|to)\s(?=\S)", re.IGNORECASE
    )
