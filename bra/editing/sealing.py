"""Papers that were signed long ago: numbered, so that later minutes can name them, and sealed."""

from typing import Final

from bra.editing.tidying import planned
from bra.model import Council
from bra.reading.meeting import read_meeting
from bra.text.composed import as_written
from bra.text.seal import MARK, seal_of
from bra.text.source import Edit, Source, apply

_NO_SEAL: Final = MARK + b"0" * 64


def number_and_seal(source: Source, stem: str, council: Council) -> bytes:
    """Return approved minutes with a number on each action and decision, and with their seal.

    They name who approved them, and have a line for the seal that holds only zeros.
    """
    data = planned(source, read_meeting(source, stem, council), council, ()).data
    lead = MARK.removesuffix(b"sha256:")
    at = data.find(_NO_SEAL)
    seal = Edit(at, at + len(_NO_SEAL), lead + seal_of(data).encode())
    return as_written(apply(data, [seal] if at >= 0 else []))
