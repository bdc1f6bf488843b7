"""A document, ready to be written in any format."""

from typing import NamedTuple


class Document(NamedTuple):
    """Hold a document: its text as Markdown, and what a page says beside it.

    `title` names the document among others, `short` at the head of its pages.  `day` is the ISO day
    it was made on.  `state` and `internal` stand on every page when they are not empty.  `page` has
    `{page}` and `{pages}`.  `dates` are days as the text writes them, with the ISO day that each
    means.
    """

    text: str
    title: str
    short: str
    council: str
    language: str
    day: str
    page: str
    state: str = ""
    internal: str = ""
    dates: tuple[tuple[str, str], ...] = ()

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what has to stand on every page."""
        return tuple(mark for mark in (self.internal, self.state) if mark)
