"""A list of contents among the items: its entries are the headings further down."""

from collections.abc import Sequence

from bra.importing.lines import Line
from bra.importing.looks import Heading, number_of
from bra.importing.words import bare, listed


def lists_headings(heading: Heading, below: Sequence[Line], later: Sequence[Heading]) -> bool:
    """Tell whether what stands below an agenda's heading is a list of most of the later headings.

    An item about the agenda has text of its own: `Dagordningen godkändes`.
    """
    if heading.number is not None or bare(heading.title) not in listed("contents_headings"):
        return False
    entries = [bare(number_of(line.text)[1]) for line in below if not line.blank]
    titles = {bare(each.title) for each in later}
    return len(entries) > 1 and sum(entry in titles for entry in entries) * 2 > len(entries)
