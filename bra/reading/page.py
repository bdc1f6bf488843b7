"""What the ledger needs of a meeting's file, and no more: its page, or the outline of that."""

from bra.model import Council, Diagnostic, Mark, Outline, Page
from bra.reading.actions import read_actions, read_marks
from bra.reading.given import given_by
from bra.reading.head import TROUBLES, Head, open_head
from bra.reading.notes import Notes
from bra.text.source import Source


def read_page(source: Source, stem: str, council: Council) -> tuple[Page, tuple[Diagnostic, ...]]:
    """Read no more of a meeting's file than the ledger needs: `page_of` of the meeting.

    Of what was noticed, only what makes the file unreadable comes with it.
    Raises UnreadableTextError as `read_meeting` does.
    """
    notes = Notes(source, only=TROUBLES)
    return _page(open_head(source, stem, council, notes)), tuple(notes.diagnostics)


def read_outline(
    source: Source, stem: str, council: Council
) -> tuple[Outline, Page | None, tuple[Diagnostic, ...]]:
    """Read which actions a file speaks of, and what it says of their state.

    Where that takes reading the whole page, the page comes with it.  Otherwise as `read_page`.
    """
    notes = Notes(source, only=TROUBLES)
    head = open_head(source, stem, council, notes)
    marks = None
    if not notes.diagnostics:
        marks = read_marks(source.data, head.front.body, stem, stem[:10], council.language)
    if marks is None:
        page = _page(head)
        return outline_of(page), page, tuple(notes.diagnostics)
    return Outline(head.page(()), marks), None, tuple(notes.diagnostics)


def outline_of(page: Page) -> Outline:
    """Return the outline of a page."""
    marks = tuple(
        Mark(line.id, line.raises, line.state, line.closed, line.reopened) for line in page.lines
    )
    return Outline(page._replace(lines=()), marks)


def _page(head: Head) -> Page:
    front, meant = head.front, head.meant()
    given = given_by(head.source, front.body, meant, head.notes, head.veil, prose=False)
    return head.page(read_actions(given))
