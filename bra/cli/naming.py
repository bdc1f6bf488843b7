"""The name and the path that the file of a meeting gets."""

import re
from typing import Final

from bra.cli.call import iso_date
from bra.cli.council import Opened, left_out, tell_troubles
from bra.model import Meeting

_STEM: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:-[\w-]+)?\Z")


def own_meeting(opened: Opened, stem: str) -> Meeting:
    """Return the meeting of a file, the troubles of the folder told; without one, an error."""
    own = opened.folder.reading(stem)
    tell_troubles(opened)
    if own is not None:
        return own.meeting
    raise left_out(opened, stem) or opened.error("no-file-yet", stem=stem)


def new_stem(opened: Opened, name: str) -> str:
    """Return a meeting's stem as typed; what is none is an error."""
    match = _STEM.match(name)
    if match is None:
        raise opened.error("bad-stem", name=name)
    if iso_date(match[1]) is None:
        raise opened.error("no-such-day", day=match[1])
    return name


def refuse_taken(opened: Opened, stem: str) -> None:
    """Raise an error when a meeting of that stem has a file."""
    there = next((found.path for found in opened.folder.listing.files if found.stem == stem), None)
    if there is not None:
        raise opened.error("meeting-exists", path=there)


def new_path(opened: Opened, stem: str) -> str:
    """Return where a file goes: beside the others of its year, or of the last meeting."""
    files = opened.folder.listing.files
    years = [found for found in files if found.date[:4] == stem[:4]] or list(files)
    in_year_folder = bool(years) and years[-1].path.count("/") > 1
    return f"minutes/{stem[:4]}/{stem}.md" if in_year_folder else f"minutes/{stem}.md"
