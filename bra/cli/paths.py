"""Paths that the user names, as paths from the council's folder."""

import os
from collections.abc import Sequence
from pathlib import Path

from bra.errors import SpokenError
from bra.folder import Folder
from bra.store import FoundFile


def chosen_files(folder: Folder, paths: Sequence[str]) -> list[FoundFile]:
    """Return the meeting files that are named, or lie in folders that are; without paths, all.

    A file of the council that is no meeting's is passed by, as hooks name whatever changed.
    """
    wanted = [_inside(folder.root, path) for path in paths]
    return [
        file
        for file in folder.listing.files
        if not wanted
        or any(path in (".", file.path) or file.path.startswith(f"{path}/") for path in wanted)
    ]


def _inside(root: Path, path: str) -> str:
    """Return a path from the council's folder; one that lies elsewhere is an error."""
    whole = next((each for each in (Path(path), root / path) if os.path.lexists(each)), None)
    if whole is not None:
        for here in (Path(os.path.abspath(whole)), whole.resolve()):  # noqa: PTH100 - links stay
            for top in (Path(os.path.abspath(root)), root.resolve()):  # noqa: PTH100 - as above
                if here.is_relative_to(top):
                    return here.relative_to(top).as_posix()
    sentence = f"{path} is nothing in {root}."
    raise SpokenError("path-elsewhere", sentence, path=path, folder=str(root))
