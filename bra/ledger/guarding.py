"""What nobody can tell to be public, because the minutes that would say so cannot be read."""

from collections.abc import Collection, Sequence

from bra.model import Page


def guarded(pages: Sequence[Page], stems: Collection[str]) -> Sequence[Page]:
    """Return the pages; of an action whose own minutes cannot be read, all is confidential.

    `stems` are those of all meetings that have a file.
    Nobody can tell whether minutes that cannot be read raise an action in confidence.
    """
    unread = set(stems) - {page.stem for page in pages}
    return [withheld_of(page, unread) for page in pages] if unread else pages


def withheld_of(page: Page, stems: Collection[str]) -> Page:
    """Return a page on which all lines about actions of some meetings are confidential."""
    lines = [
        line._replace(confidential=True)
        if line.id is not None and line.id.rpartition("/")[0] in stems
        else line
        for line in page.lines
    ]
    return page._replace(lines=tuple(lines))
