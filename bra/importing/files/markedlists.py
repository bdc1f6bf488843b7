"""Which paragraphs of a document belong to an entry that is marked as confidential.

A further paragraph of an entry has no sign in the documents that programs for text write.
"""

from typing import Final

from bra.importing.withheld import begins_secret

_LED: Final = -1


class MarkedLists:
    """Follow from which level on the entries of a list are of something marked."""

    def __init__(self) -> None:
        self.level: int | None = None
        self.indent = 0

    def paragraph(self, text: str, indent: int = 0) -> None:
        """Take a paragraph, which speaks of the list right after it; an empty one of nothing."""
        if text.strip():
            self._begin(text, _LED, indent)

    def entry(self, text: str, level: int, indent: int = 0) -> None:
        """Take an entry, which speaks of what is below it."""
        if self.level is None or level <= self.level:
            self._begin(f"- {text}", level, indent)

    def _begin(self, said: str, level: int, indent: int) -> None:
        self.level = level if begins_secret(said) else None
        self.indent = indent

    def below(self, indent: int) -> int:
        """Return the least level of what is set in so far: deeper than what is marked, or 0."""
        return self.level + 1 if self.level is not None and indent > self.indent else 0

    def end(self) -> None:
        """Take what ends a list: a heading or a table."""
        self.level = None

    def holds(self, level: int | None = None) -> bool:
        """Tell whether a further paragraph is of something marked, in an entry of a level."""
        return self.level is not None and (level is None or level >= self.level)
