"""A folder of files that are written anew each time, and what somebody else put there."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bra.cli.council import Opened
from bra.cli.output import agrees, replace_file

LIST: Final = ".bra-remind.json"
"""Holds the sum of each file as it was written, so that a changed one is known."""


def fill(opened: Opened, folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write files into a folder; those of an earlier time that no longer hold are removed.

    A file that something else wrote, or that was changed since, is replaced only when `force` says
    so or the user at a terminal agrees; otherwise nothing is written at all.
    """
    written = _read_list(folder)
    there = {
        name: data for name in {*files, *written} if (data := _read(folder / name)) is not None
    }
    foreign = sorted(
        name
        for name, data in files.items()
        if name in there and there[name] != data and _sum(there[name]) != written.get(name)
    )
    if foreign and not force:
        facts = {"names": ", ".join(foreign), "folder": folder.as_posix()}
        if not agrees(opened.text("remind-ask", **facts)):
            raise opened.error("remind-foreign", **facts)
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        if name not in there:
            with (folder / name).open("xb") as file:
                file.write(data)
        elif there[name] != data:
            replace_file(folder / name, data)
    kept: dict[str, str] = {}
    for name in sorted(set(written) - set(files)):
        if name in there and _sum(there[name]) == written[name]:
            (folder / name).unlink()
            opened.tell("remind-removed", path=(folder / name).as_posix())
        elif name in there:
            opened.tell("remind-kept", path=(folder / name).as_posix())
            kept[name] = written[name]
    _write_list(folder, kept | {name: _sum(data) for name, data in files.items()})


def _read_list(folder: Path) -> dict[str, str]:
    """Return the sums of the files written before; a list that is damaged knows of none."""
    try:
        found = json.loads((folder / LIST).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        name: value
        for name, value in found.items()
        if isinstance(value, str) and Path(name).name == name and name != LIST
    }


def _write_list(folder: Path, sums: Mapping[str, str]) -> None:
    data = (json.dumps(sums, indent=2, sort_keys=True) + "\n").encode()
    path = folder / LIST
    if path.exists():
        replace_file(path, data)
    else:
        path.write_bytes(data)


def _read(path: Path) -> bytes | None:
    """Return what a file holds, None when there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
