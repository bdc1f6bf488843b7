"""Every meeting of a folder without what is confidential, from a cache where that holds.

What is kept is what the site needs to know of all meetings at once; the text of one is read from
its file when its pages are made.  A cache that is lost or damaged costs only time.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bra import pagecache, store
from bra.model import (
    ActionLine,
    Approval,
    Attendee,
    Council,
    Item,
    Meeting,
    NextMeeting,
    Presenter,
    Statement,
    TimeRange,
    Topic,
    Vote,
)
from bra.model import Part as Took
from bra.model.actions import Due, Owner
from bra.publishing.attachments import secret_links
from bra.publishing.public import without_secrets
from bra.store import FoundFile
from bra.text.composed import as_written
from bra.text.ids import all_full_ids
from bra.text.seal import is_sealed
from bra.text.source import Source

if TYPE_CHECKING:
    from bra.folder import Folder
    from bra.reading.meeting import Reading

    Read = Callable[[Folder, Sequence[FoundFile], str], Mapping[str, "Packed"]]

_UNSAFE: Final = ("personal-number", "card-number", "mark-without-effect")
_KIND: Final = "briefs"
Packed = tuple[Any, ...]


class Brief(NamedTuple):
    """Hold a meeting without what is confidential, and what else its file says of itself.

    `digest` is that of the file's bytes.  `sealed` tells whether its seal is the text's, `partly`
    whether anything in it is confidential.  `ids` are the full ids that stand in it.  `unsafe` are
    the codes and lines of what must not be public although nothing hides it.  `secret_links` are
    the paths of the files to which its confidential text links.
    """

    meeting: Meeting
    digest: bytes
    sealed: bool
    partly: bool
    ids: tuple[str, ...]
    unsafe: tuple[tuple[str, int], ...] = ()
    secret_links: tuple[str, ...] = ()


def briefs(folder: "Folder", today: str, read: "Read | None" = None) -> tuple[Brief, ...]:
    """Return all meetings of a folder that can be read, in the order of date and stem.

    `read` reads those that are not known yet, as `read_briefs` does.
    """
    council = store.digest(folder.council_source.data)
    known: dict[str, Packed] = pagecache.load_plain(folder.root, _KIND, council)
    kept: dict[str, Packed] = {}
    new: list[FoundFile] = []
    for file, source in folder.sources():
        packed = known.get(file.path)
        if packed is not None and packed[0] == store.digest(as_written(source.data)):
            kept[file.path] = packed
        else:
            new.append(file)
    kept.update((read or read_briefs)(folder, new, today) if new else {})
    ordered = {file.path: kept[file.path] for file in folder.listing.files if file.path in kept}
    if new or len(kept) != len(known):
        pagecache.save_plain(folder.root, _KIND, council, ordered)
    return tuple([_unpacked(packed) for packed in ordered.values()])


def read_briefs(folder: "Folder", files: Iterable[FoundFile], today: str) -> dict[str, Packed]:
    """Read meetings and return them as plain values by path, without those that are no text."""
    read = {file.path: reading for file in files if (reading := folder.reading(file)) is not None}
    unsafe = unsafe_in(_as_read(folder, read), read, today)
    return {
        path: _packed(brief_of(reading)._replace(unsafe=tuple(unsafe.get(path, ()))))
        for path, reading in read.items()
    }


def brief_of(reading: "Reading") -> Brief:
    """Return what the site needs to know of a meeting that was read, but for what is unsafe."""
    data = reading.source.data
    return Brief(
        without_secrets(reading.meeting),
        store.digest(as_written(data)),
        is_sealed(data),
        bool(reading.secret) or reading.meeting.title_confidential,
        tuple(sorted(all_full_ids(data))),
        secret_links=secret_links(reading),
    )


def _as_read(folder: "Folder", known: "Mapping[str, Reading]") -> "Folder":
    """Return the same folder, in which files that were read are not read again."""
    from bra.folder import Folder
    from bra.reading.meeting import read_whole

    def read(source: Source, stem: str, council: Council) -> "Reading":
        reading = known.get(source.path)
        return read_whole(source, stem, council) if reading is None else reading

    data = {path: reading.source.data for path, reading in known.items()}
    other = Folder(folder.root, data, read)
    other.council_source, other.council = folder.council_source, folder.council
    other.listing = folder.listing
    return other


def unsafe_in(
    folder: "Folder", paths: Collection[str], today: str, *, whole: bool = False
) -> dict[str, list[tuple[str, int]]]:
    """Return by path what `bra check` calls an error that must not be public, with its line."""
    from bra.checking.findings import find

    found: dict[str, list[tuple[str, int]]] = {}
    for finding in find(folder, paths, today=today, whole=whole, codes=_UNSAFE) if paths else ():
        if finding.code in _UNSAFE and finding.severity == "error" and finding.path in paths:
            found.setdefault(finding.path, []).append((finding.code, finding.line))
    return found


def _packed(brief: Brief) -> Packed:
    meeting, digest, *rest = brief
    return digest, _plain(meeting), *rest


def _plain(value: object) -> object:
    """Return a record, and the records in it, as plain tuples."""
    return tuple([_plain(each) for each in value]) if isinstance(value, tuple) else value


def _unpacked(packed: Packed) -> Brief:
    digest, plain, *rest = packed
    return Brief(_meeting(plain), digest, *rest)


def _meeting(plain: Packed) -> Meeting:
    """Return the meeting of plain tuples; the records in it are known by where they stand."""
    bare = Meeting._make(plain)
    coming, approved = bare.next, bare.approved
    if coming is not None:
        day, time, place, unread = coming
        coming = NextMeeting(day, None if time is None else TimeRange(*time), place, unread)
    return bare._replace(
        time=None if bare.time is None else TimeRange(*bare.time),
        present=tuple([_attendee(each) for each in bare.present]),
        absent=tuple([_attendee(each) for each in bare.absent]),
        guests=tuple([_attendee(each) for each in bare.guests]),
        next=coming,
        approved=None if approved is None else Approval(*approved),
        items=tuple([_item(each) for each in bare.items]),
        statements=tuple([_statement(each) for each in bare.statements]),
        actions=tuple([_line(each) for each in bare.actions]),
        topics=tuple([_topic(each) for each in bare.topics]),
    )


def _attendee(plain: Packed) -> Attendee:
    made = Attendee._make(plain)
    return made._replace(parts=tuple([Took(*each) for each in made.parts])) if made.parts else made


def _item(plain: Packed) -> Item:
    made = Item._make(plain)
    if not made.presenters:
        return made
    return made._replace(presenters=tuple([Presenter(*each) for each in made.presenters]))


def _statement(plain: Packed) -> Statement:
    made = Statement._make(plain)
    return made if made.vote is None else made._replace(vote=Vote(*made.vote))


def _topic(plain: Packed) -> Topic:
    made = Topic._make(plain)
    return made._replace(presenters=tuple([Presenter(*each) for each in made.presenters]))


def _line(plain: Packed) -> ActionLine:
    made = ActionLine._make(plain)
    if not made.owners and made.due is None:
        return made
    owners = tuple([Owner(*each) for each in made.owners])
    return made._replace(owners=owners, due=None if made.due is None else Due(*made.due))
