"""Texts as values of front matter."""

from collections.abc import Sequence

from bra.text.quoting import needs_quotes, quote


def as_value(text: str) -> str:
    """Return a text as it stands as a value, in quotes where it needs them."""
    line = one_line(text)
    return quote(line) if needs_quotes(line) else line


def one_line(text: str) -> str:
    """Return a text without its line breaks and double spaces."""
    return " ".join(text.split())


def as_list(key: str, entries: Sequence[str]) -> list[str]:
    """Return the lines of a list with its key; none for an empty list."""
    return [f"{key}:", *(f"  - {as_value(entry)}" for entry in entries)] if entries else []
