"""What is to be told of a file as it was read, whatever its words mean."""

from bra.importing.files.decoding import UNKNOWN
from bra.importing.files.fronts import is_closed, looks_like_front
from bra.importing.record import Doubt, Foreign


def source_doubts(foreign: Foreign) -> tuple[Doubt, ...]:
    """Return what a person must look at because the file itself could not be read as it is."""
    unknown = (
        Doubt("import-unknown-sign", number)
        for number, line in enumerate(foreign.lines, 1)
        if UNKNOWN in line
    )
    return (*_of_front(foreign), *unknown)


def _of_front(foreign: Foreign) -> tuple[Doubt, ...]:
    if foreign.first:
        closed = is_closed(foreign.lines, foreign.first)
        return () if closed else (Doubt("import-head-unclosed", 1),)
    return (Doubt("import-head-unread", 1),) if looks_like_front(foreign.lines) else ()
