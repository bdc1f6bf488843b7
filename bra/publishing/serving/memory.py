"""What was read and shown before, so that a save costs no more than what it changed."""

from pathlib import Path

from bra import store
from bra.folder import Folder
from bra.languages import Language
from bra.ledger import effective_status
from bra.ledger.fold import Action, Entry, fold
from bra.model import Council, Page, RuleSetting
from bra.publishing.briefs import Brief, brief_of, briefs, unsafe_in
from bra.publishing.shown import Known, Shown, show_meeting
from bra.publishing.site import Site
from bra.reading.meeting import Reading, read_whole
from bra.text.source import Source


class Memory:
    """Open a council's folder again and again, and read only what is not as it was."""

    def __init__(self, root: Path, *, drafts: bool) -> None:
        self._root = root
        self._drafts = drafts
        self._kept = store.Kept(root)
        self._council: tuple[bytes, Council] | None = None
        self._basis: Council | None = None
        self._listing: tuple[set[str], store.Listing] | None = None
        self._readings: dict[str, Reading] = {}
        self._days: tuple[list[Page], str, str | None] | None = None
        self._actions: dict[str | None, tuple[tuple[Entry, ...], Action | None]] = {}
        self._ruled_by: tuple[tuple[RuleSetting, ...], Council | None] | None = None
        self._briefs: dict[str, tuple[Reading, Brief]] = {}
        self._shown: dict[str, tuple[Known, Language, Shown | None]] = {}

    def folder(self) -> Folder:
        """Return the folder as it is now.

        Raises UserError when the council's own file cannot be read.
        """
        looks = store.look(self._root)
        files = self._kept.files(looks)
        folder = Folder(self._root, files, self.read)
        if self._listing is not None and self._listing[0] == looks.keys():
            folder.listing = self._listing[1]
        else:
            # One with problems is made again each time: the folder tells of them as it lists.
            self._listing = None if folder.listing.problems else (set(looks), folder.listing)
        data = folder.council_source.data
        if self._council is not None and self._council[0] == data:
            folder.council = self._council[1]
        else:
            self._council = data, folder.council
            basis = _basis(folder.council)
            if basis != self._basis:
                self._basis = basis
                self._readings.clear()
        for path in self._readings.keys() - files.keys():
            self._readings.pop(path, None)
            self._briefs.pop(path, None)
            self._shown.pop(path, None)
        return folder

    def again(self, folder: Folder) -> Folder:
        """Return a folder with the same files that shares nothing with it while it is asked."""
        other = Folder(self._root, folder.texts, self.read)
        other.council_source, other.council = folder.council_source, folder.council
        return other

    def read(self, source: Source, stem: str, council: Council) -> Reading:
        """Read a meeting's file whole, unless it was read before; raises as `read_whole` does."""
        if self._council is not None and council is not self._council[1]:
            return read_whole(source, stem, council)  # for a folder as it was before
        known = self._readings.get(source.path)
        if known is not None and known.source.data == source.data:
            return known
        reading = self._readings[source.path] = read_whole(source, stem, council)
        return reading

    def take(self, folder: Folder, today: str) -> tuple[Brief, ...]:
        """Return all meetings of a folder that can be read, as `briefs` does.

        What is unsafe is told only where it holds something back.
        """
        readings = folder.readings()
        if self._ruled_by != (folder.council.rules, self._basis):
            self._ruled_by = folder.council.rules, self._basis
            self._briefs = self._first(folder, readings, today)
        for reading in readings:
            path = reading.source.path
            known = self._briefs.get(path)
            if known is None or known[0] is not reading:
                brief = brief_of(reading)
                status = effective_status(reading.meeting.status, reading.meeting.date, today)
                if status == "planned" or not self._drafts:
                    unsafe = unsafe_in(folder, [path], today, whole=True).get(path, ())
                    brief = brief._replace(unsafe=tuple(unsafe))
                self._briefs[path] = reading, brief
        return tuple([self._briefs[reading.source.path][1] for reading in readings])

    @staticmethod
    def _first(
        folder: Folder, readings: tuple[Reading, ...], today: str
    ) -> dict[str, tuple[Reading, Brief]]:
        found = {brief.meeting.path: brief for brief in briefs(folder, today)}
        paths = ((reading.source.path, reading) for reading in readings)
        return {path: (reading, found[path]) for path, reading in paths if path in found}

    def show(self, known: Known, spoken: Language) -> Shown | None:
        """Return a meeting as far as it is public, worked out anew only when something changed."""
        path = known.brief.meeting.path
        before = self._shown.get(path)
        if before is not None and before[0] == known and before[1] is spoken:
            return before[2]
        shown = show_meeting(known, spoken)
        self._shown[path] = known, spoken, shown
        return shown

    def fold(self, site: Site) -> None:
        """Work out how the actions of a site stand; those of which nothing changed are known."""
        ledger, follow_from = site.ledger, site.council.follow_from
        heads = [page._replace(lines=()) for page in ledger.calendar.pages]
        basis = (heads, site.today, follow_from)
        if basis != self._days:
            self._days = basis
            self._actions = {}
        before, self._actions = self._actions, {}
        found: list[Action] = []
        for full_id, entries in ledger.entries:
            known = before.get(full_id)
            if known is None or known[0] != entries:
                action = fold(full_id, entries, site.today, ledger.due, follow_from)
                known = entries, action
            if full_id is not None:
                self._actions[full_id] = known
            if known[1] is not None:
                found.append(known[1])
        site.actions = tuple([each for each in found if not each.confidential])
        site.withheld = len(found) - len(site.actions)

    def sources(self) -> dict[str, Source]:
        """Return the files that were read, by path."""
        return {path: reading.source for path, reading in self._readings.items()}


def _basis(council: Council) -> Council:
    """Return a council without what no meeting's file is read by."""
    return council._replace(text="", site=(), rules=(), diagnostics=())
