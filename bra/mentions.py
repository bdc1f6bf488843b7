"""Which ids of a meeting's actions and decisions the files of other meetings mention."""

import re
from functools import cached_property
from typing import Final

from bra import store
from bra.folder import Folder
from bra.ledger.decisions import ids_of_decisions
from bra.model import Meeting

_LIKE_ID: Final = re.compile(rb"(?=([0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[^\s/*]+)?)/[AD][0-9])")


class Mentions:
    """Read the meetings of a folder as far as one speaks of another, each once."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._meetings: dict[str, Meeting | None] = {}

    def meeting(self, file: store.FoundFile) -> Meeting | None:
        """Return one meeting as its file reads alone, or None for one that cannot be read."""
        if file.path not in self._meetings:
            reading = self._folder.reading(file)
            self._meetings[file.path] = None if reading is None else reading.meeting
        return self._meetings[file.path]

    def ids_of(self, stem: str) -> set[str]:
        """Return the full ids of a meeting's actions and decisions that other files mention."""
        paths = self._speaking.get(stem, ())
        ids: set[str] = set()
        for file in self._folder.listing.files if paths else ():
            if file.path in paths and file.stem != stem and (meeting := self.meeting(file)):
                ids.update(line.id for line in meeting.actions if line.id is not None)
                ids.update(ids_of_decisions([meeting]))
        return {each for each in ids if each.startswith(f"{stem}/")}

    @cached_property
    def _speaking(self) -> dict[str, set[str]]:
        """Return by stem the paths of the files that hold something like a full id of it."""
        found: dict[str, set[str]] = {}
        for path, data in self._folder.texts.items():
            for stem in set(_LIKE_ID.findall(data)):
                found.setdefault(stem.decode(), set()).add(path)
        return found
