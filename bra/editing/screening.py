"""Tell at a glance which minutes need no tidying, so that only the others are read whole."""

import re
from functools import cache
from typing import Final

from bra.languages import canonical, languages
from bra.text.frontmatter import Scalar, Sequence, read_front_matter
from bra.text.source import Source

_ID: Final = (
    rb"\*\*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[A-Za-z0-9_-]+)?/)?A[1-9][0-9]{0,5}\*\*(?=[ \t:\r\n])"
)
_BOX: Final = re.compile(rb"\[[ xX/~-]\](?=[ \t\r\n])(?![ \t]+" + _ID + rb")")
_NUMBER: Final = re.compile(
    rb"^##[ \t]+(?:\xc2\xa7[ \t]*\d|\d[\d.]*[a-z]?\.(?:\s|\Z))", re.MULTILINE
)
_NO_ITEM: Final = re.compile(rb"^[ \t]*(?:[-*+>]?[ \t]*(?:```|~~~)|<)|<!--", re.MULTILINE)
"""What a line in which a number seems to stand may be a part of."""
_LISTS: Final = frozenset(("present", "absent", "guests", "approvers"))


@cache
def _label() -> re.Pattern[str]:
    words = {word for spoken in languages() for word in spoken.labels["decision"]}
    either = "|".join(map(re.escape, sorted(words)))
    numbered = r"[ \t]+(?:\d{4}-\d\d-\d\d[\w-]*/)?D\d"
    return re.compile(rf"(?<![^\W_])(?:{either})(?!{numbered})[^:\n]*:", re.IGNORECASE)


def has_number(data: bytes) -> bool:
    """Tell at a glance that some item surely has a number of its own; False may mean either."""
    return _NUMBER.search(data) is not None and _NO_ITEM.search(data) is None


def is_tidy(data: bytes) -> bool:
    """Tell that a file surely needs no tidying; False may mean either."""
    if not data.endswith(b"\n") or _BOX.search(data):
        return False
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    return not _label().search(text) and _plain_head(data)


def _plain_head(data: bytes) -> bool:
    """Tell whether no value of the head can need quotes."""
    front = read_front_matter(Source("", data))
    if front.root is None or front.problems:
        return False
    known = canonical("meeting_keys")
    for key, value in front.root.entries:
        means = known.get(key.text.casefold())
        if means in (None, "approved") or isinstance(value, Scalar):
            continue
        if isinstance(value, Sequence):
            allowed, nodes = means in _LISTS, list(value.entries)
        else:
            allowed, nodes = means == "next", [node for _, node in value.entries]
        if not allowed or not all(isinstance(node, Scalar) for node in nodes):
            return False
    return True
