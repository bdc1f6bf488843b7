"""The heads of a table whose rows have become items, which say no more than those do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bra.importing.files.itemcolumns import heads_items
from bra.importing.patterns.kept import compiled

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_PIPES: Final = compiled(r"(?<!\\)\|")
_FIRST_AND_LAST: Final = slice(1, -1)


def rowless_heads(lines: Sequence["Line"]) -> set[int]:
    """Return the numbers of lines that are heads of a table of items without a row below."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        if line.kind != "rule" or not line.text.startswith("|") or not at:
            continue
        head = lines[at - 1]
        below = next((each for each in lines[at + 1 :] if not each.blank), None)
        if (
            head.kind == "row"
            and below is not None
            and below.kind == "atx"
            and heads_items(_PIPES.split(head.text)[_FIRST_AND_LAST])
        ):
            found |= {head.number, line.number}
    return found
