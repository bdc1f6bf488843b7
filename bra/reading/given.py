"""What the body of one file is read with."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bra.reading.names import NameIndex
from bra.reading.notes import Notes
from bra.reading.secrets import Ranges, confidential_ranges, masked
from bra.reading.secretwords import may_hold_label
from bra.reading.veil import Veil, ranges_of
from bra.text.blocks import ENTRY, Block, read_blocks
from bra.text.source import Source


class Given(NamedTuple):
    """Hold a file, what is known of its meeting, its blocks, and what of it is confidential.

    `public` is the file with blanks for what is confidential: what stands around that is read
    there.  `day` is the meeting's ISO day, `code` the council's language.  `labelled` tells whether
    some word of the Markdown may call a text confidential.
    """

    source: Source
    public: Source
    stem: str
    day: str
    code: str
    names: NameIndex
    notes: Notes
    blocks: list[Block]
    secret: Ranges
    labelled: bool

    def is_secret(self, start: int) -> bool:
        """Tell whether a byte offset lies in confidential text."""
        # Most files hold nothing confidential, and this is asked for every block.
        return bool(self.secret) and any(first <= start < last for first, last in self.secret)

    def text(self, block: Block) -> str:
        """Return the bytes of a block as text, in public text without what is confidential."""
        return self.around(block.start).data[block.start : block.end].decode()

    def around(self, start: int) -> Source:
        """Return what is read at an offset: the file, or in public text its public part."""
        return self.source if self.is_secret(start) else self.public


class Meant(NamedTuple):
    """Hold what the words of a file are read by: its stem and day, a language, what names mean."""

    stem: str
    day: str
    code: str
    names: NameIndex


def given_by(
    source: Source, start: int, meant: Meant, notes: Notes, veil: Veil | None, *, prose: bool = True
) -> Given:
    """Divide the Markdown from byte offset `start` to the end of a file into blocks.

    `veil` is what is withheld of its front matter.  Without `prose`, paragraphs outside lists may
    be left out.
    """
    labelled = may_hold_label(source.data, start)
    # A paragraph may say that the list after it is confidential.
    blocks = read_blocks(source.data, start, prose=prose or labelled)
    head = ranges_of(veil, start, len(source.data)) if veil is not None else ()
    secret = confidential_ranges(source, blocks, notes, labelled=labelled, head=head)
    public = source._replace(data=masked(source.data, secret)) if secret else source
    return Given(source, public, *meant, notes, blocks, secret, labelled)


class Lines:
    """Count lines; going on from the last offset that was asked for keeps this linear.

    `nesting` tells of entries the same way.
    """

    __slots__ = ("_at", "_data", "_line", "nesting")

    def __init__(self, data: bytes, blocks: Sequence[Block]) -> None:
        self.nesting = Nesting(blocks)
        self._data = data
        self._line, self._at = 1, 0

    def of(self, start: int) -> int:
        """Return the line of a byte offset, counted from 1."""
        if start < self._at:
            self._line, self._at = 1, 0
        self._line += self._data.count(b"\n", self._at, start)
        self._at = start
        return self._line


class Nesting:
    """Tell which entries hold one another; going on from the last one asked for is linear."""

    __slots__ = ("_blocks", "_next", "_open")

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._open: list[Block] = []
        self._next = 0

    def of(self, place: int) -> Iterator[Block]:
        """Return the entry at a place among the blocks and those that hold it, innermost first."""
        if place < self._next - 1:
            self._open, self._next = [], 0
        for block in self._blocks[self._next : place + 1]:
            if block.kind != ENTRY:
                continue
            while self._open and not _holds(self._open[-1], block):
                self._open.pop()
            self._open.append(block)
        self._next = place + 1
        return reversed(self._open)


def _holds(entry: Block, other: Block) -> bool:
    return entry.lists < other.lists and other.end <= entry.end
