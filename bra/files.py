"""The files of a council's folder as they are read, and what could not be read of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bra import store
from bra.errors import UserError
from bra.model import Council, Diagnostic
from bra.pages import LeftOut, read_or_leave_out
from bra.text.composed import composed
from bra.text.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from bra.reading.findable import Findable
    from bra.reading.meeting import Reading

    Read = Callable[[Source, str, Council], Reading]


class Files:
    """Read the files of a folder, and gather what was wrong with them.

    `given` are the bytes of files by path, which are then not opened.  `read` reads a meeting's
    file whole.
    """

    def __init__(
        self, root: Path, given: Mapping[str, bytes] | None = None, read: "Read | None" = None
    ) -> None:
        self.left_out: list[LeftOut] = []
        self.trouble: list[Diagnostic] = []
        self.given: Mapping[str, bytes] = given or {}
        self._root = root
        self._read_whole = read

    def needed(self, path: str) -> Source:
        """Return a file without which there is nothing; raises UserError when it is no text."""
        source = Source(path, self.given.get(path) or store.read_bytes(self._root, path))
        try:
            source.data.decode()
        except UnicodeDecodeError as error:
            place = {"line": str(source.line(error.start)), "path": path}
            sentence = f"{path}:{place['line']}: the file is not UTF-8 text"
            raise UserError("not-utf-8", sentence, **place) from None
        return source

    def data(self, path: str) -> bytes | None:
        """Return the text of a file as bytes, composed, or None for one that cannot be read."""
        if path in self.given:
            return composed(self.given[path])
        data = read_or_leave_out(self._root, path, self.left_out)
        return None if data is None else composed(data)

    def whole(self, source: Source, stem: str, council: Council) -> "Reading | None":
        """Read a meeting's file whole, or return None for one that is no text."""
        from bra.reading.head import TROUBLES, UnreadableTextError
        from bra.reading.meeting import read_whole

        try:
            reading = (self._read_whole or read_whole)(source, stem, council)
        except UnreadableTextError as error:
            self.left_out.append(LeftOut(source.path, error.line, error.code, ()))
            return None
        found = reading.meeting.diagnostics
        self.trouble += [each for each in found if each.code in TROUBLES]
        return reading

    def findable(self, source: Source, stem: str, council: Council) -> "Findable | None":
        """Read what can be found in a meeting's file, or return None for one that is no text."""
        from bra.reading.findable import read_findable
        from bra.reading.head import UnreadableTextError

        try:
            findable, trouble = read_findable(source, stem, council)
        except UnreadableTextError as error:
            self.left_out.append(LeftOut(source.path, error.line, error.code, ()))
            return None
        self.trouble += trouble
        return findable
