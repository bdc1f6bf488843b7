"""The items that come back every year, as a council's file has them."""

from bra.languages import canonical
from bra.model import YearlyItem
from bra.reading.notes import Notes
from bra.reading.values import known_keys, text_of
from bra.text.frontmatter import Mapping, Node, Sequence


def read_yearly(node: Node | None, notes: Notes) -> tuple[YearlyItem, ...]:
    """Return the items that come every year; one that cannot be read is reported."""
    if not isinstance(node, Sequence):
        return ()
    found: list[YearlyItem] = []
    for entry in node.entries:
        span = (entry.start, entry.end)
        if not isinstance(entry, Mapping):
            notes.add("bad-yearly", "error", span)
            continue
        keys = known_keys(entry, canonical("yearly_keys"), notes)
        title = text_of(keys["item"][1], notes) if "item" in keys else None
        month = text_of(keys["month"][1], notes) if "month" in keys else None
        if (
            title is None
            or month is None
            or not month.isdecimal()
            or len(month) > 2  # noqa: PLR2004 - digits
            or not 1 <= int(month) <= 12  # noqa: PLR2004 - months
        ):
            notes.add("bad-yearly", "error", span)
            continue
        presenter = text_of(keys["presenter"][1], notes) if "presenter" in keys else None
        found.append(YearlyItem(int(month), title, presenter))
    return tuple(found)
