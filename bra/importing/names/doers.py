"""Words made of what somebody does: `utbildningsbevakare` is an office that no list need hold."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.patterns.kept import compiled
from bra.languages.importing import all_of

_LONG_WORD: Final = 7
"""A shorter word is as likely a name, or a word of another language."""


@lru_cache(maxsize=512)
def is_doer(text: str) -> bool:
    """Tell whether a text is one word made of what somebody does."""
    return len(text) >= _LONG_WORD and _doer().fullmatch(text) is not None


@cache
def _doer() -> re.Pattern[str]:
    return compiled(rf"[^\W\d_]+(?:{'|'.join(all_of('agent_endings'))})", re.IGNORECASE)
