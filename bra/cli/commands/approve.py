"""`bra approve`: the approval of a record, and its seal."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call, day_given
from bra.cli.council import open_to_write, pick_meeting
from bra.cli.itemnumbers import item_numbers
from bra.cli.options import DryRun, On, Today
from bra.cli.options import meetings as known_meetings
from bra.cli.options import names as known_names
from bra.cli.sound import tell_errors
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.approving import (
    approve,
    entry,
    find_approver,
    presence,
    require_ready,
    wanted_for,
)
from bra.editing.minutes import NotPossibleError
from bra.languages import language
from bra.languages import say as text_of
from bra.ledger import effective_status
from bra.ledger.approval import read_approver
from bra.reading.names import member_key
from bra.text.source import Source, apply

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.folder import Folder
    from bra.model import Meeting

EXAMPLES: Final = (
    'bra approve 2017-08-18 --by "Åsa Karlsson Björkmarker" --on 2017-08-30',
    'bra approve 08-18 --by Jonas --proof "mejl 2017-08-31"',
    "bra approve 2017-08-18 --at 2017-10-11",
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING",
            autocompletion=known_meetings,
            help="The meeting whose record is approved.",
        ),
    ],
    by: Annotated[
        list[str] | None,
        typer.Option(
            "--by", metavar="NAME", autocompletion=known_names, help="Who approves; repeatable."
        ),
    ] = None,
    on: On = None,
    proof: Annotated[
        str | None,
        typer.Option("--proof", metavar="TEXT", help="What shows it: a mail, a signed paper."),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="MEETING",
            autocompletion=known_meetings,
            help="The later meeting that approved it.",
        ),
    ] = None,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Record who approved a meeting's record, and seal it."""
    call = Call.of(ctx, today)
    opened = open_to_write(call)
    folder = opened.folder
    stem = pick_meeting(opened, meeting)
    of = next((each for each in folder.meetings if each.stem == stem), None)
    if of is None:
        raise opened.error("no-such-meeting", name=meeting)
    source = written = folder.source(of.path)
    try:
        later = _meeting_at(opened, of, at)
        day = _day(opened, of, on, later)
        _require_open(opened, source, of)
        entries = _entries(opened, of, by or [], day, _proof(of, proof, later))
        source = Source(of.path, apply(written.data, item_numbers(opened, written, of).edits))
        after = approve(source, of.language, folder.council.record, entries)
    except NotPossibleError as error:
        raise opened.error(error.code, word=_word(opened), **error.facts) from None
    _require_sound(opened, of.path)
    _read_back(opened, Change(of.path, source.data, after), entries)
    change = Change(of.path, written.data, after)
    if dry_run:
        show_changes(opened, [change])
        return
    write_changes(opened, [change], lambda folder: _on_disk(opened, folder, change))
    _tell_missing(opened, of, after)


def _meeting_at(opened: "Opened", of: "Meeting", at: str | None) -> "Meeting | None":
    """Return the later meeting that approves, where the council's rules want one."""
    if at is None:
        if opened.folder.council.approval == "meeting":
            raise NotPossibleError("approve.which-meeting", stem=of.stem)
        return None
    stem = pick_meeting(opened, at)
    later = next((each for each in opened.folder.meetings if each.stem == stem), None)
    if later is None or (later.date, later.stem) <= (of.date, of.stem):
        raise NotPossibleError("approve.not-later", at=stem, stem=of.stem)
    status = effective_status(later.status, later.date, opened.today)
    if status in ("planned", "cancelled") or later.date > opened.today:
        raise NotPossibleError("approve.not-held", at=stem)
    return later


def _day(opened: "Opened", of: "Meeting", on: str | None, later: "Meeting | None") -> str:
    """Return the ISO day of the approval: the one given, else that of the meeting, else today."""
    day = later.date if later is not None else opened.today
    if on is not None:
        given = day_given("--on", on)
        if given.isoformat() > opened.today:
            raise opened.error("day-to-come", option="--on", day=given.isoformat())
        day = given.isoformat()
    if day < of.date:
        raise NotPossibleError("approve.before-meeting", day=day, stem=of.stem)
    return day


def _proof(of: "Meeting", proof: str | None, later: "Meeting | None") -> str | None:
    if later is None:
        return proof
    said = text_of(language(of.language), "approve.at", stem=later.stem)
    return f"{said}, {proof}" if proof else said


def _require_open(opened: "Opened", source: Source, of: "Meeting") -> None:
    """Refuse minutes that are not ready, that all have approved, or that are not what they were."""
    if of.status != "approved":
        status = effective_status(of.status, of.date, opened.today)
        require_ready(source, of, status, opened.folder.council.record)
        return
    from bra.git import GitError, repository
    from bra.proving.verdict import WAITING
    from bra.proving.verify import verify

    given = [read_approver(each) for each in of.approved.by] if of.approved is not None else []
    missing = wanted_for(opened.folder.council, of).missing(given)
    try:
        found = verify(opened.folder, repository(opened.folder.root), [of.stem])
    except GitError as error:
        raise opened.error("git-refused", reason=" ".join(str(error).split())) from None
    if any(each.code not in WAITING for verdict in found.verdicts for each in verdict.findings):
        code = f"approve.changed.{opened.folder.council.record}"
        raise NotPossibleError(code, stem=of.stem)
    if missing == ((), 0):
        raise NotPossibleError("approve.complete", stem=of.stem)


def _entries(
    opened: "Opened", of: "Meeting", by: list[str], day: str, proof: str | None
) -> list[str]:
    """Return the lines that say who approves; warn of one who was not there."""
    council = opened.folder.council
    if not by:
        if council.approval != "meeting":
            code = f"approve.by-whom.{council.record}"
            raise NotPossibleError(code, stem=of.stem)
        return [entry(text_of(language(of.language), "approve.council"), day, proof)]
    members = council.members_on(of.date)
    by_now = (read_approver(each) for each in (of.approved.by if of.approved else ()))
    already = {member_key(members, each.name) for each in by_now}
    names = dict.fromkeys(find_approver(council, of, name, day) for name in by)
    wanted = wanted_for(council, of)
    for name in names:
        if member_key(members, name) in already:
            raise NotPossibleError("approve.twice", name=name, stem=of.stem)
        was = presence(council, of, name)
        if was.absent:
            opened.tell("approve.was-absent", name=name)
        elif not was.there:
            opened.tell("approve.was-not-there", name=name)
        if wanted.names and not wanted.asks(name):
            opened.tell(f"approve.not-asked.{council.record}", name=name)
    return [entry(name, day, proof) for name in names]


def _require_sound(opened: "Opened", path: str) -> None:
    """Refuse a file in which `bra check` finds errors, and name them."""
    count = tell_errors(opened, opened.folder, path)
    if count:
        raise opened.error("approve.errors", path=path, count=str(count))


def _read_back(opened: "Opened", change: Change, entries: list[str]) -> None:
    """Look whether the file then stands there as approved by them, and says what it said."""
    from bra.proving.version import version_of

    before, after = version_of(change.before), version_of(change.after)
    same = after.substance == before.substance and after.by == (*before.by, *entries)
    if not (after.whole and same):
        raise opened.error("approve.unwritable", path=change.path)


def _on_disk(opened: "Opened", folder: "Folder", change: Change) -> None:
    if folder.source(change.path).data != change.after:
        raise opened.error("changed-meanwhile", path=change.path)


def _tell_missing(opened: "Opened", of: "Meeting", after: bytes) -> None:
    """Say who is still to approve, or that all have."""
    from bra.proving.version import version_of

    by = [read_approver(each) for each in version_of(after).by]
    names, more = wanted_for(opened.folder.council, of).missing(by)
    if names:
        opened.tell("approve.waiting", names=", ".join(names), word=_word(opened))
    if more:
        opened.tell(f"approve.waiting-more.{opened.folder.council.record}", count=more)
    if not names and not more:
        opened.tell("approve.done", stem=of.stem, word=_word(opened))


def _word(opened: "Opened") -> str:
    """Return what a record of this council is called when it is approved."""
    return text_of(opened.language, f"status.approved.{opened.folder.council.record}")
