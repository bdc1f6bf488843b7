"""A council's folder, opened: its council, its pages for the ledger, its meetings.

Reading goes through a cache of pages that may be deleted at any time.  An entry is used only when
the bytes of the file, the council's own file and this program's reading code are what it was
made from.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bra import pagecache, store
from bra.files import Files
from bra.ledger import Ledger, build_ledger
from bra.ledger.book import may_be_open
from bra.ledger.guarding import are_near, guarded, raised_in_confidence, without_passages
from bra.ledger.numbering import number_through_years
from bra.model import ActionLine, Council, Diagnostic, Meeting, Outline, Page
from bra.pages import LeftOut, Pages
from bra.secretactions import SecretActions
from bra.text.source import Source, is_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from bra.files import Read
    from bra.reading.findable import Findable
    from bra.reading.meeting import Reading

    Holds = Callable[[store.FoundFile, bytes], bool]

COUNCIL_PATH: Final = "minutes/council.md"


class Folder:
    """Give what a council's folder holds; everything is read once and only when asked for.

    `given` are the bytes of files by path, which are then not opened.  `read` reads a meeting's
    file whole; one that remembers saves reading again what has not changed.
    """

    def __init__(
        self, root: Path, given: Mapping[str, bytes] | None = None, read: "Read | None" = None
    ) -> None:
        self.root = root
        self._files = Files(root, given, read)
        self._searched: dict[str, Page | None] = {}

    @cached_property
    def council_source(self) -> Source:
        """Return the council's own file; raises UserError when it cannot be read."""
        return self._files.needed(COUNCIL_PATH)

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
    def listing(self) -> store.Listing:
        """Return the meeting files of the folder."""
        listing = store.list_minutes(self.root)
        self._files.left_out += [
            LeftOut(problem.path, 0, problem.code, tuple(problem.facts))
            for problem in listing.problems
        ]
        return listing

    def source(self, path: str) -> Source:
        """Return the bytes of one file as they are now."""
        return Source(path, store.read_bytes(self.root, path))

    def sources(self) -> Iterator[tuple[store.FoundFile, Source]]:
        """Return the meeting files that are text, each as it is now."""
        for found in self.listing.files:
            data = self._files.data(found.path)
            if data is not None and is_text(data):
                yield found, Source(found.path, data)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """Return all meetings, in the order of date and stem."""
        return self._numbered(self._meetings(self.listing.files))

    def readings(self) -> tuple["Reading", ...]:
        """Read every meeting's file whole, once; `meetings` are then known too."""
        found = [self.reading(file) for file in self.listing.files]
        readings = tuple([reading for reading in found if reading is not None])
        told = map(self._secret_actions.withheld, readings)
        self.meetings = self._numbered(tuple([reading.meeting for reading in told]))
        return readings

    def _numbered(self, meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
        return number_through_years(meetings) if self.council.numbering == "year" else meetings

    def reading(self, meeting: store.FoundFile | str) -> "Reading | None":
        """Read one meeting whole, by its file or its stem; None when there is nothing to read.

        Where numbers run on through the year, its items have only those that its file gives.
        """
        file = self._by_stem.get(meeting) if isinstance(meeting, str) else meeting
        if file is None:
            return None
        data = (
            self.texts.get(file.path) if "texts" in self.__dict__ else self._files.data(file.path)
        )
        if data is None:
            return None
        reading = self._files.whole(Source(file.path, data), file.stem, self.council)
        if reading is not None:
            self._secret_actions.remember(reading.meeting.actions)
        return reading

    def guarded_reading(self, meeting: store.FoundFile | str) -> "Reading | None":
        """Read one meeting as `reading` does; what stands with a confidential action is so, too.

        An edit is proven by what the file says alone, and all else told by this.
        """
        reading = self.reading(meeting)
        return None if reading is None else self._secret_actions.withheld(reading)

    @cached_property
    def _secret_actions(self) -> SecretActions:
        return SecretActions(self._lines_of, lambda: raised_in_confidence(self.ledger))

    def _lines_of(self, stem: str) -> tuple[ActionLine, ...]:
        file = self._readable.get(stem)
        return () if file is None else self._shelf.page(file).lines

    @cached_property
    def _by_stem(self) -> dict[str, store.FoundFile]:
        return {file.stem: file for file in self.listing.files}

    def meetings_between(self, first: str | None, last: str) -> tuple[Meeting, ...]:
        """Return the meetings from one ISO day to another, both included, each read by itself."""
        return self._meetings(
            file
            for file in self.listing.files
            if (first is None or first <= file.date) and file.date <= last
        )

    def meetings_about(self, stem: str) -> tuple[Meeting, ...]:
        """Return a meeting and those whose files name it, as they are among all meetings."""
        name = stem.encode()
        return self.meetings_where(lambda file, data: file.stem == stem or name in data)

    def meetings_where(self, holds: "Holds") -> tuple[Meeting, ...]:
        """Return no less than the meetings whose files hold something, as they are among all."""
        if "meetings" in self.__dict__:
            return self.meetings
        read = self.texts
        wanted = [
            file
            for file in self.listing.files
            if file.path in read and holds(file, read[file.path])
        ]
        by_year = self.council.numbering == "year"
        years = {file.date[:4] for file in wanted} if by_year else set[str]()
        if years:
            wanted = [file for file in self.listing.files if file.date[:4] in years]
        return self._numbered(self._meetings(wanted))

    @cached_property
    def texts(self) -> dict[str, bytes]:
        """Return the bytes of the meeting files by path, without those that cannot be read."""
        found = {file.path: self._files.data(file.path) for file in self.listing.files}
        return {path: data for path, data in found.items() if data is not None}

    @cached_property
    def _shelf(self) -> Pages:
        return Pages(self.root, self.council, self.council_source.data)

    @cached_property
    def _outlines(self) -> list[tuple[store.FoundFile, Outline]]:
        found = [(file, self._shelf.outline(file)) for file in self.listing.files]
        return [(file, outline) for file, outline in found if outline is not None]

    @cached_property
    def _readable(self) -> dict[str, store.FoundFile]:
        return {file.stem: file for file, _ in self._outlines}

    @property
    def heads(self) -> tuple[Page, ...]:
        """Return the pages of all meetings without their lines, in the order of date and stem."""
        if "pages" in self.__dict__ or "meetings" in self.__dict__:
            return self.pages
        if self._searched and len(self._searched) == len(self.texts):
            return tuple([page for page in self._searched.values() if page is not None])
        heads = tuple(outline.page for _, outline in self._outlines)
        self._shelf.keep()
        return heads

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """Return the outlines of all meetings, in the order of date and stem."""
        outlines = tuple([outline for _, outline in self._outlines])
        self._shelf.keep()
        return outlines

    def files_with(self, words: bytes) -> tuple[store.FoundFile, ...]:
        """Return the files in whose bytes some words stand; those must have been outlined."""
        self._outlines  # noqa: B018 - reads the files
        return tuple([file for file in self.listing.files if self._shelf.holds(file, words)])

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Return the pages of all meetings, in the order of date and stem."""
        if "meetings" in self.__dict__:
            from bra.reading.meeting import page_of

            return tuple(page_of(meeting) for meeting in self.meetings)
        pages = tuple([self._shelf.page(file) for file, _ in self._outlines])
        self._shelf.keep()
        return pages

    @cached_property
    def ledger(self) -> Ledger:
        """Return the ledger of all meetings."""
        return build_ledger(self._guarded(self.pages), self.council.follow_from)

    def open_ledger(self, day: str) -> Ledger:
        """Return a ledger of no less than the actions that are open on an ISO day."""
        if "pages" in self.__dict__ or "meetings" in self.__dict__:
            return self.ledger
        ids, stems, every = may_be_open([outline for _, outline in self._outlines], day)
        pages: list[Page] = []
        for file, outline in self._outlines:
            if outline.page.stem not in stems:
                pages.append(outline.page)
                continue
            page = self._shelf.page(file)
            lines = tuple([line for line in page.lines if line.id is None or line.id in ids])
            pages.append(page._replace(lines=lines))
        self._shelf.keep()
        return build_ledger(self._guarded(pages), self.council.follow_from, every)

    @cached_property
    def action_ids(self) -> tuple[str, ...]:
        """Return the ids of all actions, those included that reading gives to finished minutes."""
        written = (mark.id for _, outline in self._outlines for mark in outline.marks if mark.id)
        given = (full_id for full_id, _ in self.ledger_of(()).entries if full_id)
        return tuple(dict.fromkeys((*written, *given)))

    def ledger_of(self, ids: Collection[str]) -> Ledger:
        """Return a ledger of no less than the actions with these ids."""
        wanted, every = set(ids), set[str]()
        pages: list[Page] = []
        for file, outline in self._outlines:
            own = {mark.id for mark in outline.marks if mark.id is not None}
            every |= own
            whole = any(mark.id is None for mark in outline.marks)
            if not whole and own.isdisjoint(wanted):
                pages.append(outline.page)
                continue
            page = self._shelf.page(file)
            lines = tuple([line for line in page.lines if line.id is None or line.id in wanted])
            pages.append(page._replace(lines=lines))
        self._shelf.keep()
        return build_ledger(self._guarded(pages), self.council.follow_from, every)

    def _guarded(self, pages: Sequence[Page]) -> Sequence[Page]:
        """Return pages on which no line tells what is withheld elsewhere, or may have to be."""
        told = guarded(pages, self._by_stem)
        if not are_near(told):
            return told
        return without_passages(told, guarded(self.pages, self._by_stem))

    def secret_ids(self, *texts: bytes) -> frozenset[str]:
        """Return which of the full ids in some texts belong to actions raised in confidence."""
        return self._secret_actions.named_in(*texts)

    def as_if(self, files: Mapping[str, bytes]) -> "Folder":
        """Return the folder as it would be read if the files of some paths held these bytes.

        All else is as it was read.
        """
        other = Folder(self.root, files)
        other.council_source, other.council = self.council_source, self.council
        other.listing = self.listing
        shelf = other._shelf = self._shelf.as_if(files)
        read = [
            (file, outline if file.path not in files else shelf.outline(file))
            for file, outline in self._outlines
        ]
        other._outlines = [(file, outline) for file, outline in read if outline is not None]
        return other

    @property
    def left_out(self) -> list[LeftOut]:
        """Return the files that could not be read, as far as the folder has been asked."""
        read = self._shelf.left_out if "_shelf" in self.__dict__ else []
        return [*self._files.left_out, *read]

    @property
    def trouble(self) -> list[Diagnostic]:
        """Return what was wrong with files that were read all the same."""
        read = self._shelf.trouble if "_shelf" in self.__dict__ else []
        return [*self._files.trouble, *read]

    def findable(self, file: store.FoundFile) -> "Findable | None":
        """Return what can be found in a meeting's file, or None for one that cannot be read.

        Once that was asked of every file, `heads` are known too.
        """
        self._searched[file.path] = None
        data = self.texts.get(file.path)
        if data is None:
            return None
        source = Source(file.path, data)
        findable = self._files.findable(source, file.stem, self.council)
        if findable is not None:
            self._searched[file.path] = findable.page
        return findable

    def _meetings(self, files: Iterable[store.FoundFile]) -> tuple[Meeting, ...]:
        found = map(self.guarded_reading, files)
        return tuple([reading.meeting for reading in found if reading is not None])
