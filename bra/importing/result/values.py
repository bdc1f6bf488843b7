"""Texts as values of front matter."""

from collections.abc import Sequence
from typing import Final

from bra.importing.files.plainsigns import escaped
from bra.importing.patterns.kept import compiled
from bra.text.quoting import needs_quotes, quote

_MARKED: Final = compiled(
    r"(?<!\\)(?:(\*{1,3}|(?<!\w)_{1,3})(?=\S).{0,400}?(?<=[^\s\\])\1|(`+).{0,400}?\2)"
)
"""What Markdown would show in other letters, and not as it stands."""
_MARKS: Final = ("*", "_", "`")
"""What each of that begins with."""


def as_value(text: str) -> str:
    """Return a text as it stands as a value, in quotes where it needs them."""
    line = one_line(text)
    return quote(line) if needs_quotes(line) else line


def one_line(text: str) -> str:
    """Return a text without its line breaks and double spaces."""
    return " ".join(text.split())


def in_markdown(text: str) -> str:
    """Return a text on one line as Markdown that shows its stars and ticks as they stand."""
    line = one_line(text)
    if not any(map(line.__contains__, _MARKS)) or _MARKED.search(line) is None:
        return line
    return escaped(line)


def as_list(key: str, entries: Sequence[str]) -> list[str]:
    """Return the lines of a list with its key; none for an empty list."""
    return [f"{key}:", *(f"  - {as_value(entry)}" for entry in entries)] if entries else []
