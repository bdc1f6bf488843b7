"""A document, ready to be written in any format."""

from typing import NamedTuple


class Plot(NamedTuple):
    """Hold a plot: its title, what it shows in words, and the height and parts of its picture.

    A part is the name of its looks, and its element of SVG without them (see `plots`).
    """

    title: str
    text: str
    height: int
    parts: tuple[tuple[str, str], ...]


class Document(NamedTuple):
    """Hold a document: its text as Markdown, and what a page says beside it.

    `title` names the document among others, `short` at the head of its pages.  `day` is the ISO day
    it was made on.  `state` and `internal` stand on every page when they are not empty.  `page` has
    `{page}` and `{pages}`.  `dates` are days as the text writes them, with the ISO day that each
    means.  `plots` are the pictures whose marks the text has, each by its name.
    `together` are the headings of sections that stand on one page.  `tables` is how many tables
    come before it under the heading that it is given in `short`.
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
    plots: tuple[tuple[str, Plot], ...] = ()
    together: tuple[str, ...] = ()
    tables: int = 0

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what has to stand on every page."""
        return tuple(mark for mark in (self.internal, self.state) if mark)
