"""A council's folder, opened: its council, its pages for the ledger, its meetings.

Reading goes through a cache of pages that may be deleted at any time.  An entry is used only when
the bytes of the file, the council's own file and this program's reading code are what it was
made from.
"""

from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from bra import pagecache, store
from bra.errors import UserError
from bra.ledger import Ledger, build_ledger
from bra.ledger.numbering import number_through_years
from bra.model import Council, Diagnostic, Meeting, Page
from bra.text.source import Source

COUNCIL_PATH: Final = "minutes/council.md"


class LeftOut(NamedTuple):
    """Hold a file that could not be read at all, and why; `line` is 0 when no line is to blame."""

    path: str
    line: int
    code: str
    facts: tuple[tuple[str, str], ...]


class Folder:
    """Give what a council's folder holds; everything is read once and only when asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.left_out: list[LeftOut] = []

    @cached_property
    def council_source(self) -> Source:
        """Return the council's own file; raises UserError when it cannot be read."""
        data = store.read_bytes(self.root, COUNCIL_PATH)
        try:
            data.decode()
        except UnicodeDecodeError as error:
            source = Source(COUNCIL_PATH, data)
            place = {"line": str(source.line(error.start)), "path": COUNCIL_PATH}
            sentence = f"{COUNCIL_PATH}:{place['line']}: the file is not UTF-8 text"
            raise UserError("not-utf-8", sentence, **place) from None
        return Source(COUNCIL_PATH, data)

    @cached_property
    def council(self) -> Council:
        """Return the council."""
        digest = store.digest(self.council_source.data)
        kept = pagecache.load_council(self.root, digest)
        if kept is not None:
            return kept
        from bra.reading.council import read_council

        council = read_council(self.council_source)
        pagecache.save_council(self.root, digest, council)
        return council

    @cached_property
    def listing(self) -> "store.Listing":
        """Return the meeting files of the folder."""
        listing = store.list_minutes(self.root)
        self.left_out += [
            LeftOut(problem.path, 0, problem.code, tuple(problem.facts))
            for problem in listing.problems
        ]
        return listing

    def source(self, path: str) -> Source:
        """Return the bytes of one file as they are now."""
        return Source(path, store.read_bytes(self.root, path))

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """Return all meetings, in the order of date and stem."""
        council = self.council
        meetings: list[Meeting] = []
        for found in self.listing.files:
            data = self._read(found.path)
            if data is not None:
                meeting = self._meeting(Source(found.path, data), found.stem, council)
                if meeting is not None:
                    meetings.append(meeting)
        if council.numbering == "year":
            return number_through_years(meetings)
        return tuple(meetings)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Return the pages of all meetings, in the order of date and stem."""
        if "meetings" in self.__dict__:
            from bra.reading.meeting import page_of

            return tuple(page_of(meeting) for meeting in self.meetings)
        return self._pages()

    def _pages(self) -> tuple[Page, ...]:
        if store.cache_folder() is None:
            read = [self._fresh_page(found) for found in self.listing.files]
            return tuple(page for page, _ in filter(None, read))
        council_digest = store.digest(self.council_source.data)
        cache = pagecache.load(self.root, council_digest)
        pages: list[Page] = []
        fresh: dict[str, pagecache.Kept] = {}
        changed = False
        for found in self.listing.files:
            data = self._read(found.path)
            if data is None:
                continue
            digest = store.digest(data)
            kept = cache.get(found.path)
            if kept is not None and kept[0] == digest:
                fresh[found.path] = kept
                pages.append(pagecache.unpack(kept[1]))
                continue
            fresh_page = self._page(Source(found.path, data), found.stem)
            if fresh_page is None:
                continue
            page, troubles = fresh_page
            pages.append(page)
            if troubles:
                # What is wrong with a file is told at every question, so it is read every time.
                continue
            fresh[found.path] = (digest, pagecache.pack(page))
            changed = True
        if changed or len(fresh) != len(cache):
            pagecache.save(self.root, council_digest, fresh)
        return tuple(pages)

    @cached_property
    def ledger(self) -> Ledger:
        """Return the ledger of all meetings."""
        pages = self.pages
        return build_ledger(pages, self.council.follow_from)

    @cached_property
    def trouble(self) -> list[Diagnostic]:
        """Return what was wrong with the front matter of files that were read all the same."""
        return []

    def _read(self, path: str) -> bytes | None:
        try:
            return store.read_bytes(self.root, path)
        except store.FileProblem as problem:
            facts = tuple((key, value) for key, value in problem.facts.items() if key != "path")
            self.left_out.append(LeftOut(path, 0, problem.code, facts))
            return None

    def _fresh_page(self, found: "store.FoundFile") -> tuple[Page, tuple[Diagnostic, ...]] | None:
        data = self._read(found.path)
        return None if data is None else self._page(Source(found.path, data), found.stem)

    def _page(self, source: Source, stem: str) -> tuple[Page, tuple[Diagnostic, ...]] | None:
        from bra.reading.meeting import UnreadableTextError, read_page

        try:
            page, troubles = read_page(source, stem, self.council)
        except UnreadableTextError as error:
            self.left_out.append(LeftOut(source.path, error.line, error.code, ()))
            return None
        self.trouble += troubles
        return page, troubles

    def _meeting(self, source: Source, stem: str, council: Council) -> Meeting | None:
        from bra.reading.meeting import TROUBLES, UnreadableTextError, read_meeting

        try:
            meeting = read_meeting(source, stem, council)
        except UnreadableTextError as error:
            self.left_out.append(LeftOut(source.path, error.line, error.code, ()))
            return None
        self.trouble += [each for each in meeting.diagnostics if each.code in TROUBLES]
        return meeting
