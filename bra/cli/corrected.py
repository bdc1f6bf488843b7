"""What later minutes correct, for commands that do not read all of them."""

from bra.folder import Folder
from bra.ledger.corrections import (
    Correction,
    Corrections,
    corrections_at,
    corrections_of,
    may_correct,
)


class Corrected:
    """Tell of lines what corrects their items, and read only the minutes that it takes."""

    def __init__(self, folder: Folder, *, internal: bool) -> None:
        self._folder = folder
        meetings = folder.meetings_where(lambda _, data: may_correct(data))
        self._all: Corrections = corrections_of(meetings, internal=internal)
        self._stems = {stem for stem, _ in self._all}

    def at(
        self, stem: str, path: str, line: int, decision: str | None = None
    ) -> tuple[Correction, ...]:
        """Return what corrects the item of a line; `decision` is the id of the one on it."""
        if stem not in self._stems:
            return ()
        about = self._folder.meetings_about(stem)
        own = next((each for each in about if each.stem == stem and each.path == path), None)
        return () if own is None else corrections_at(self._all, own, line, decision)
