"""The numbers that items go by through the year, when minutes become final or approved."""

from bra.cli.council import Opened
from bra.editing.itemnumbers import Numbering, lacks_numbers, number_items
from bra.model import Meeting
from bra.text.source import Source


def item_numbers(opened: Opened, source: Source, meeting: Meeting) -> Numbering:
    """Return the numbers that a meeting's headings are to get; say when another has them."""
    council = opened.folder.council
    year = opened.folder.meetings if lacks_numbers(council, meeting, opened.today) else ()
    numbering = number_items(source, meeting, council, year)
    if numbering.taken is not None:
        opened.tell("item-numbers-taken", path=meeting.path, other=numbering.taken)
    return numbering
