"""What a table of a document is when it only sets labels, values and lists side by side."""

from collections.abc import Sequence
from typing import Final

from bra.importing.names.groups import begins_led, is_heading
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.words import bare, label_of, listed

_PEOPLE: Final = ("present", "absent", "guests")
_NAMED: Final = (*_PEOPLE, "chair", "secretary", "approvers")


def is_form(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table has a label and what it says in each row, such as `Plats | Salen`."""
    pairs = [row for row in rows if len([cell for cell in row if cell.strip()]) == 2]
    if len(rows) > 1 and rows[0] in pairs and _heads_people(rows[0]):
        return False
    labels = [label_of(bare(row[0].replace("**", ""))) is not None for row in pairs]
    return len(pairs) * 2 >= len(rows) and bool(labels) and sum(labels) * 2 >= len(labels)


def _heads_people(row: Sequence[str]) -> bool:
    """Tell whether a row heads columns of names and who these are: `Närvarande | Organisation`."""
    fields = ("organisation", "role", "presence")
    last = bare([cell for cell in row if cell.strip()][-1].replace("**", ""))
    return any(last in listed(f"{field}_columns") for field in fields)


def is_label_alone(row: Sequence[str]) -> bool:
    """Tell whether a row has only a label of people and these: `Frånvarande: Bo Al`."""
    first, *others = row
    label, colon, names = first.partition(":")
    alone = bool(colon and names.strip()) and not any(cell.strip() for cell in others)
    return alone and _label(label) in _PEOPLE


def heads_lists(row: Sequence[str]) -> bool:
    """Tell whether a row heads nothing but names: `Närvarande | Frånvarande`, or who signs.

    Behind the word may stand for whom: `Justeras, facket`.
    """
    return len(row) > 1 and all(_label(cell.partition(",")[0]) in _NAMED for cell in row)


def heads_sides(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row heads lists of those who came for each side: `För rådet | För bolaget`."""
    heads, *below = [[cell.replace("**", "").strip() for cell in row] for row in rows]
    lists = [cell for row in below for cell in row if cell]
    led = len(heads) > 1 and all(begins_led(head) and is_heading(head) for head in heads)
    return led and bool(lists) and all(looks_like_entry(each, strict=True) for each in lists)


def is_of_labels(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether each row of a table is of labels and people, or its one row of two lists."""
    each = all(names_list(row) or are_pairs(row) for row in rows)
    return each or (len(rows) == 1 and _are_lists(rows[0]))


def names_list(row: Sequence[str]) -> bool:
    """Tell whether a row begins with the list that somebody is on: `Närvarande | Bo Al | Ekby`."""
    first, *others = row
    told = [cell for cell in others if cell.strip()]
    return bool(told) and _label(first) in _PEOPLE and not any(map(_label, told))


def are_pairs(row: Sequence[str]) -> bool:
    """Tell whether a row has several labels, each with what it says: `Datum | 4 maj | Tid | 18`."""
    pairs = [(row[at], row[at + 1]) for at in range(0, len(row) - 1, 2)]
    told = [(_label(label), value) for label, value in pairs if label.strip() or value.strip()]
    labelled = all(label is not None and _label(value) is None for label, value in told)
    return len(row) % 2 == 0 and len(told) > 1 and labelled


def _are_lists(row: Sequence[str]) -> bool:
    """Tell whether each cell is a list of people with its label above: in two columns of a page."""
    lists = [cell.strip().split("\n") for cell in row if cell.strip()]
    return len(lists) > 1 and all(len(each) > 1 and _label(each[0]) in _PEOPLE for each in lists)


def _label(text: str) -> str | None:
    return label_of(bare(text.replace("**", "")))
