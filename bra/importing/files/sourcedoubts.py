"""What is to be told of a file as it was read, whatever its words mean."""

from bra.importing.files.decoding import UNKNOWN
from bra.importing.record import Doubt, Foreign


def source_doubts(foreign: Foreign) -> tuple[Doubt, ...]:
    """Return what a person must look at because the file itself could not be read as it is."""
    return tuple(
        Doubt("import-unknown-sign", number)
        for number, line in enumerate(foreign.lines, 1)
        if UNKNOWN in line
    )
