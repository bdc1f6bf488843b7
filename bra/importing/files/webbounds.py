"""How many elements a web page may have, and how deep: far more than minutes, less than attacks."""

from typing import Final

from bra.importing.patterns.kept import compiled

_TAG: Final = compiled(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_MOST_TAGS: Final = 100_000
_DEEPEST: Final = 1000
# fmt: off
_UNENDED: Final = frozenset((
    "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option",
    "html", "head", "body", "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area",
    "base", "embed", "source", "track", "param",
))
# fmt: on
"""Elements whose ends are often or always left out."""


def is_beyond_bounds(text: str) -> bool:
    """Tell whether a web page has so many elements, or so deep, that it is none of minutes."""
    depth = 0
    for count, match in enumerate(_TAG.finditer(text)):
        if match[2].lower() not in _UNENDED:
            depth = max(0, depth - 1) if match[1] else depth + 1
        if count >= _MOST_TAGS or depth > _DEEPEST:
            return True
    return False
