"""Show what the register lacks, and write it into `council.md` when that is agreed to."""

from collections.abc import Sequence

from bra.cli.council import Opened
from bra.cli.output import agrees
from bra.cli.suggesting import chosen, is_terminal, places
from bra.cli.wanted import Wanted
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.entries import KEYS, Entry
from bra.editing.front import NoFrontMatterError
from bra.editing.minutes import File
from bra.editing.register import write_entries
from bra.editing.registered import same_register, with_entries
from bra.folder import COUNCIL_PATH, Folder
from bra.languages import language, message
from bra.model import Council
from bra.reading.council import read_council
from bra.suggesting.additions import MEETINGS, Addition
from bra.suggesting.register import Growth, grow
from bra.suggesting.seen import Sight, look
from bra.text.source import Source, apply


def update_council(opened: Opened, files: Sequence[File], wanted: Wanted) -> bool:
    """Propose what recurs in minutes and is not in the register; write it when agreed to.

    Returns whether somebody has to be asked and nobody is there.
    """
    folder = opened.folder
    secret = folder.secret_ids(*(file.source.data for file in files))
    growth = grow(folder.council, look(files, secret))
    if growth.meetings < MEETINGS:
        opened.tell("grow-few", count=growth.meetings, needed=MEETINGS)
        return False
    for each in growth.questions:
        opened.tell(each.code, name=each.name, other=each.other)
        _tell_places(opened, each.sights)
    additions = _writable(opened, growth)
    if not additions:
        opened.tell("grow-nothing")
        return False
    if wanted.interactive:
        additions = chosen(opened, additions, lambda each: _tell(opened, each, growth.meetings))
    else:
        for addition in additions:
            _tell(opened, addition, growth.meetings)
    if not additions:
        opened.tell("suggest-nothing-written")
        return False
    source = folder.council_source
    after = _with(source, folder.council, additions)
    change = Change(COUNCIL_PATH, source.data, after)
    show_changes(opened, [change])
    if wanted.dry_run:
        return False
    alone = not (wanted.yes or wanted.interactive or is_terminal())
    if not alone and _agreed(opened, wanted):
        expected = with_entries(folder.council, map(_entry, additions))
        write_changes(opened, [change], lambda _: _check(opened, expected))
    return alone


def _agreed(opened: Opened, wanted: Wanted) -> bool:
    if wanted.yes or wanted.interactive:
        return True
    agreed = agrees(message(opened.language, "grow-ask"))
    if not agreed:
        opened.tell("suggest-nothing-written")
    return agreed


def _check(opened: Opened, expected: Council) -> None:
    if not same_register(Folder(opened.folder.root).council, expected):
        raise opened.error("grow-failed")


def _writable(opened: Opened, growth: Growth) -> list[Addition]:
    """Return the additions that the file can be given as it is written; tell of the others."""
    source, council = opened.folder.council_source, opened.folder.council
    try:
        every = list(growth.additions)
        if not every or _is_so(source, council, every):
            return every
        kept = [each for each in every if _is_so(source, council, [each])]
    except NoFrontMatterError:
        raise opened.error("grow-failed") from None
    for each in every:
        if each not in kept:
            opened.tell("grow-by-hand", name=each.name, fields=_fields(council, each))
    if kept and not _is_so(source, council, kept):
        raise opened.error("grow-failed")
    return kept


def _is_so(source: Source, council: Council, additions: Sequence[Addition]) -> bool:
    """Tell whether the file, with additions, says what it said and those, and nothing else."""
    try:
        data = _with(source, council, additions)
    except ValueError:  # two changes meet in one place
        return False
    after = read_council(Source(source.path, data))
    return same_register(after, with_entries(council, map(_entry, additions)))


def _with(source: Source, council: Council, additions: Sequence[Addition]) -> bytes:
    return apply(source.data, write_entries(source, council.language, map(_entry, additions)).edits)


def _entry(each: Addition) -> Entry:
    return Entry(each.kind, each.name, each.fields, each.known)


def _tell(opened: Opened, each: Addition, of: int) -> None:
    """Say why something is proposed, and where it stands in the minutes."""
    fields = _fields(opened.folder.council, each)
    what = f"{each.name} ({fields})" if fields else each.name
    opened.tell(each.code, what=what, count=len({s.meeting for s in each.sights}), of=of)
    _tell_places(opened, each.sights)


def _tell_places(opened: Opened, sights: Sequence[Sight]) -> None:
    opened.tell("suggest-places", places=places((each.path, each.line) for each in sights))


def _fields(council: Council, each: Addition) -> str:
    """Return the fields of an entry with their keys, an organisation without."""
    spelled = getattr(language(council.language), KEYS[each.kind])
    return ", ".join(
        value if key == "organisation" else f"{spelled[key][0]} {value}"
        for key, value in each.fields
    )
