"""Cells of a table that say what somebody is, and for whom: `rektor, Ekskolan`, `nurse ward 5`."""

from bra.importing.names.described import is_part_of_workplace, read_part
from bra.importing.names.looks import (
    begins_with_title,
    is_known_body,
    is_organisation,
    is_title,
    name_words,
    without_brackets,
)
from bra.importing.patterns.words import bare, listed
from bra.languages.importing import all_of


def body_apart(cell: str) -> tuple[str, list[str]]:
    """Return a body without what its cell tells of somebody: `Polisen, kommunpolis, till § 4`."""
    told, remarks = without_brackets(cell)
    body, *parts = told.split(", ")
    own = [each for each in parts if is_title(each) or name_words().part.search(each) is not None]
    kept = [each for each in parts if each not in own]
    body = body if any(map(str.isalnum, body)) else ""
    return ", ".join(filter(None, (body, *kept))), [*remarks, *own]


def body_of_role(cell: str) -> tuple[str, str | None]:
    """Return a title without the body that a comma sets behind it, and that: `rektor, Ekskolan`."""
    title, comma, body = cell.partition(", ")
    sure = is_organisation(body) or is_known_body(body)
    named = comma and "," not in body and begins_with_title(title) and sure
    if named and not begins_with_title(body):
        return title, body
    if is_part_of_workplace(title) and (not comma or is_title(body)):
        return body, title
    if _is_body(cell):
        return "", cell
    if comma or not begins_with_title(cell):
        return cell, None
    notes, told = read_part(cell, [cell], alone=True)
    elsewhere = told is not None and bare(told) not in listed("bodies")
    return (", ".join(notes), told) if elsewhere and notes else (cell, None)


def _is_body(cell: str) -> bool:
    """Tell whether a cell for an office names but a body, and none within the one that meets."""
    if " " in cell or is_title(cell) or cell.endswith(all_of("own_parts")):
        return False
    return is_organisation(cell) and bare(cell) not in listed("bodies")
