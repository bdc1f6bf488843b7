"""The parts of a web page that lead to others, and are no part of its text."""

from typing import Final

from bra.importing.files.outline import Outline

REGIONS: Final = frozenset(("nav", "aside", "footer"))
"""The parts that may be of links; words in a `nav` say only where one is."""


class _Region:
    def __init__(self, tag: str, start: int) -> None:
        self.tag = tag
        self.start = start
        self.links = False
        self.words = False


class Regions:
    """Follow the parts of a page, and take those out again that are nothing but links.

    What stands beside a text may be of it: a box of facts, or who was there.
    """

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.dropped: list[str] = []
        self._open: list[_Region] = []

    def begin(self, tag: str) -> None:
        """Begin a part with what comes next."""
        self._open.append(_Region(tag, len(self.outline.blocks)))

    def text(self, *, linked: bool) -> None:
        """Take note of words in all open parts, whether they are a link or not."""
        for region in self._open:
            region.links = region.links or linked
            region.words = region.words or not linked

    def end(self, tag: str) -> None:
        """End a part, and leave its blocks out if it is of links."""
        if not self._open or self._open[-1].tag != tag:
            return
        region = self._open.pop()
        if region.links and (tag == "nav" or not region.words):
            blocks = self.outline.blocks[region.start :]
            del self.outline.blocks[region.start :]
            self.dropped += [line for block in blocks for line in block.lines]
