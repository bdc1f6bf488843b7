"""What later minutes correct, for commands that do not read all of them."""

from collections.abc import Iterable

from bra.folder import Folder
from bra.ledger.corrections import Correction, corrections_at, corrections_of, may_correct


class Corrected:
    """Tell of lines what corrects their items, and read only the minutes that it takes.

    `stems` are the meetings whose lines are asked for: all of them are read at once.
    """

    def __init__(self, folder: Folder, stems: Iterable[str], *, internal: bool) -> None:
        meetings = folder.meetings_where(lambda _, data: may_correct(data))
        self._all = corrections_of(meetings, internal=internal)
        wanted = {stem for stem, _ in self._all}.intersection(stems)
        about = folder.meetings_where(lambda file, _: file.stem in wanted) if wanted else ()
        self._own = {each.path: each for each in about if each.stem in wanted}

    def at(self, path: str, line: int, decision: str | None = None) -> tuple[Correction, ...]:
        """Return what corrects the item of a line; `decision` is the id of the one on it."""
        own = self._own.get(path)
        return () if own is None else corrections_at(self._all, own, line, decision)
