"""Paths that the user names, as paths from the council's folder."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from unicodedata import normalize

from bra.errors import SpokenError
from bra.folder import Folder
from bra.store import FoundFile
from bra.text.composed import composed_text


def chosen_files(folder: Folder, paths: Sequence[str]) -> list[FoundFile]:
    """Return the meeting files that are named, or lie in folders that are; without paths, all.

    A file of the council that is no meeting's is passed by, as hooks name whatever changed.
    """
    wanted = [_inside(folder.root, path) for path in paths]
    return [
        file
        for file in folder.listing.files
        if not wanted
        or any(_lies_in(composed_text(file.path), composed_text(path)) for path in wanted)
    ]


def _lies_in(file: str, path: str) -> bool:
    """Tell whether a file is at a path or below it."""
    return path in (".", file) or file.startswith(f"{path}/")


def possible_places(root: Path, path: str) -> Iterator[Path]:
    """Yield where a path that was typed may lead: from here, or from the council's folder.

    The disk may spell a name in another way than the keyboard.
    """
    for name in (path, normalize("NFC", path), normalize("NFD", path)):
        yield Path(name)
        yield root / name


def _inside(root: Path, path: str) -> str:
    """Return a path from the council's folder; one that lies elsewhere is an error."""
    whole = next((each for each in possible_places(root, path) if os.path.lexists(each)), None)
    if whole is not None:
        for here in (Path(os.path.abspath(whole)), whole.resolve()):  # noqa: PTH100 - links stay
            for top in (Path(os.path.abspath(root)), root.resolve()):  # noqa: PTH100 - as above
                if here.is_relative_to(top):
                    return here.relative_to(top).as_posix()
    sentence = f"{path} is nothing in {root}."
    raise SpokenError("path-elsewhere", sentence, path=path, folder=str(root))
