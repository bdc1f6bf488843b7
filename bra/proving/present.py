"""What lies in the folder now, as far as approvals are concerned, and what cannot be read of it."""

from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from bra import store
from bra.folder import Folder
from bra.proving.version import Version, may_be_approved

_NOT_READ: Final = ("no-ordinary-file", "unreadable-folder")
"""What may be wrong with what looks like minutes without anybody knowing whether they are."""


class Here(NamedTuple):
    """Hold a file as it lies in the folder."""

    path: str
    data: bytes
    version: Version


class Unread(NamedTuple):
    """Hold a path that is there and cannot be read, and why; `facts` fill the words of `code`."""

    path: str
    code: str
    facts: tuple[tuple[str, str], ...]


class Present(NamedTuple):
    """Hold what lies in the folder, by stem; a folder that cannot be read goes by its year."""

    files: dict[str, Here]
    unread: dict[str, Unread]

    def unread_of(self, stem: str) -> Unread | None:
        """Return why the file of a meeting cannot be read, be it for the folder that it lay in."""
        return self.unread.get(stem) or (
            self.unread.get(stem[:4]) if stem not in self.files else None
        )


def present(
    folder: Folder, stems: Collection[str] | None, version: Callable[[bytes], Version]
) -> Present:
    """Return the files of some meetings, or of all, as they lie in the folder."""
    files: dict[str, Here] = {}
    unread: dict[str, Unread] = {}
    for problem in folder.listing.problems:
        name = store.meeting_stem(problem.path) or problem.path.rpartition("/")[2]
        wanted = stems is None or any(stem.startswith(name) for stem in stems)
        if problem.code in _NOT_READ and wanted:
            unread[name] = Unread(problem.path, problem.code, problem.facts)
    for file in folder.listing.files:
        if stems is not None and file.stem not in stems:
            continue
        try:
            data = folder.source(file.path).data
        except store.FileProblem as problem:
            facts = tuple(problem.facts.items())
            unread[file.stem] = Unread(file.path, problem.code, facts)
        else:
            files[file.stem] = Here(file.path, data, version(data))
    return Present(files, unread)


def sealed_files(folder: Folder, version: Callable[[bytes], Version]) -> dict[str, Here]:
    """Return the files that carry a seal, by stem; what cannot be read is left out."""
    found: dict[str, Here] = {}
    for file in folder.listing.files:
        try:
            data = folder.source(file.path).data
        except store.FileProblem:
            continue
        if may_be_approved(data):
            found[file.stem] = Here(file.path, data, version(data))
    return found
