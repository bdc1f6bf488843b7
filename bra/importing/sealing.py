"""What was signed long ago is numbered, so that it can be named, and sealed."""

from typing import Final

from bra.editing.tidying import planned
from bra.importing.own import council
from bra.reading.meeting import read_meeting
from bra.text.seal import MARK, seal_of
from bra.text.source import Source

_NO_DAY: Final = "0000-00-00"


def numbered_and_sealed(text: str, day: str | None, code: str) -> str:
    """Return approved minutes with a number on each action and decision, and with their seal.

    Later minutes can only name what has a number, and nothing is put into what is sealed.
    """
    stem = day or _NO_DAY
    source = Source(f"{stem}.md", text.encode())
    known = council(code)
    data = planned(source, read_meeting(source, stem, known), known, ()).data
    seal = seal_of(data).encode()
    lead = MARK.removesuffix(b"sha256:")
    return data.replace(MARK + b"\n", lead + seal + b"\n", 1).decode()
