"""Names of files that every system takes, made from names of people and councils."""

import hashlib
import re
import unicodedata
from typing import Final

_LONGEST: Final = 60
_OTHER: Final = re.compile(r"[^a-z0-9]+")
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z")
_LETTERS: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "þ": "th"})


def slug(text: str) -> str:
    """Return a text in small letters a–z, digits and hyphens; never empty, never reserved."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    name = _OTHER.sub("-", plain).strip("-")[:_LONGEST].strip("-")
    if not name or _RESERVED.match(name):
        return f"{name or 'x'}-{short_sum(text)}"
    return name


def short_sum(text: str) -> str:
    """Return six characters that tell one text from another."""
    return hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=3).hexdigest()
