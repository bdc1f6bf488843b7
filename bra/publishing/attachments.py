"""The files that public minutes link to, where the council lets them be published.

A file is never looked into, so that nothing but the links tells whether it is public: what
confidential text links to anywhere stays in, and so does what is no document or picture.
"""

import posixpath
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote

from bra import store
from bra.publishing.addresses import meeting_address
from bra.publishing.texts import Texts
from bra.text.blocks import IMAGE, LINK

if TYPE_CHECKING:
    from bra.folder import Folder
    from bra.publishing.briefs import Brief
    from bra.publishing.shown import Shown
    from bra.publishing.site import Site
    from bra.reading.meeting import Reading

_MINUTES: Final = "minutes/"
# What a browser only shows or stores: nothing of these runs a script at the address of the site.
_ENDINGS: Final = (
    *(".pdf", ".odt", ".ods", ".odp", ".docx", ".xlsx", ".pptx", ".txt", ".csv"),
    *(".png", ".jpg", ".jpeg", ".webp", ".gif"),
)


class Attached(NamedTuple):
    """Hold a file that is published with a meeting.

    `path` is from the council's folder, `place` from the front page of the site, and `address` the
    same as it stands in a link.  `digest` is that of its bytes.
    """

    path: str
    place: str
    address: str
    name: str
    digest: bytes


OfMeeting = tuple[tuple[Attached, ...], ...]
"""The files of each item, in the order of the items."""


def secret_links(reading: "Reading") -> tuple[str, ...]:
    """Return the paths of the files to which the confidential text of minutes links."""
    if not reading.secret:
        return ()
    found = {
        store.linked_path(reading.source.path, block.target)
        for block in reading.blocks
        if block.kind in (LINK, IMAGE)
        and any(first <= block.start < last for first, last in reading.secret)
    }
    return tuple(sorted(filter(None, found)))


def attached_files(
    folder: "Folder", site: "Site", known: Iterable["Brief"]
) -> Mapping[str, OfMeeting]:
    """Return by stem the files that are published with each meeting; none unless the council asks.

    While any minutes cannot be read nothing is, since nobody knows what their text keeps in.
    """
    known = tuple(known)
    if not site.settings.attachments or len(known) < len(folder.listing.files):
        return {}
    kept_in = {path for brief in known for path in brief.secret_links}
    texts = Texts(site, folder.source)
    found: dict[str, OfMeeting] = {}
    for shown in site.meetings:
        if shown.show == "minutes" and any(item.attachments for item in shown.meeting.items):
            found[shown.stem] = tuple(_of_items(folder, shown, kept_in, texts))
    return found


def _of_items(
    folder: "Folder", shown: "Shown", kept_in: set[str], texts: Texts
) -> Iterable[tuple[Attached, ...]]:
    for place, item in enumerate(shown.meeting.items):
        targets = item.attachments
        if targets and shown.partly:
            text = "\n".join(part.text for part in texts.of(shown).items[place])
            targets = tuple(each for each in targets if each in text)
        paths = (store.linked_path(shown.meeting.path, each) for each in targets)
        files = (_attached(folder, shown, path) for path in dict.fromkeys(paths) if path)
        yield tuple(each for each in files if each is not None and each.path not in kept_in)


def _attached(folder: "Folder", shown: "Shown", path: str) -> Attached | None:
    """Return a file of the folder of the minutes, or None when it is not one to be published."""
    parts = path.removeprefix(_MINUTES).split("/")
    hidden = any(part.startswith(".") for part in parts)
    if hidden or not path.startswith(_MINUTES) or not path.casefold().endswith(_ENDINGS):
        return None
    try:
        data = store.read_linked(folder.root, path)
    except store.FileProblem:
        return None
    place = f"{meeting_address(shown.stem)}{'/'.join(parts)}"
    return Attached(path, place, quote(place), posixpath.basename(path), store.digest(data))
