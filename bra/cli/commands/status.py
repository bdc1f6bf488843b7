"""`bra status`: the state of a meeting, and the way to the next."""

from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.commands.meetings import shown_status, status_key
from bra.cli.complete import meetings
from bra.cli.council import Opened, open_council, open_to_write, pick_meeting
from bra.cli.itemnumbers import item_numbers
from bra.cli.lapsing import lapsing
from bra.cli.naming import own_meeting
from bra.cli.options import DryRun, Today
from bra.cli.output import put, say
from bra.cli.sound import tell_errors
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.proof import says_the_same
from bra.editing.steps import STEPS, Step, obstacles, step_edits
from bra.folder import Folder
from bra.languages import canonical, message
from bra.languages import say as text_of
from bra.ledger import effective_status
from bra.model import Meeting
from bra.planning.agenda import plan_agenda
from bra.text.source import apply

EXAMPLES: Final = (
    "bra status last",
    "bra status 2017-10-11 draft --everyone",
    "bra status 10-11 final --dry-run",
)


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(metavar="MEETING", autocompletion=meetings, help="A meeting, by its date."),
    ],
    state: Annotated[
        str | None,
        typer.Argument(
            metavar="STATE",
            autocompletion=lambda: list(STEPS),
            help="planned, draft, final or cancelled, also in Swedish.",
            show_default="show the state",
        ),
    ] = None,
    everyone: Annotated[
        bool, typer.Option("--everyone", help="With draft: all who were called were present.")
    ] = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Show the state of a meeting, or take it to the next."""
    call = Call.of(ctx, today)
    opened = open_council(call) if state is None else open_to_write(call)
    stem = pick_meeting(opened, meeting)
    own = own_meeting(opened, stem)
    if state is None:
        put(call, f"{_shown(opened, own)}\n")
        return
    wanted = canonical("statuses").get(state.casefold())
    if wanted is None:
        raise opened.error("unknown-state", name=state, choices=_choices(opened, tuple(STEPS)))
    if everyone and wanted != "draft":
        raise opened.error("everyone-only-draft")
    _set(opened, own, wanted, everyone=everyone, dry_run=dry_run)


def _set(opened: Opened, own: Meeting, wanted: str, *, everyone: bool, dry_run: bool) -> None:
    """Take a meeting to a state, or say what stands in the way."""
    folder = opened.folder
    word = text_of(opened.language, status_key(wanted, folder.council))
    if own.status == wanted:
        opened.tell("already-so", stem=own.stem, status=word)
        return
    agenda = plan_agenda(
        folder.council, folder.meetings, folder.ledger, own.stem, today=opened.today
    )
    source = folder.source(own.path)
    secret = folder.secret_ids(source.data)
    step = Step(source, own, folder.council, agenda, opened.today, secret)
    reasons = obstacles(step, wanted, everyone=everyone)
    if reasons:
        now = text_of(opened.language, status_key(step.state, folder.council))
        more = {
            "stem": own.stem,
            "status": now,
            "wanted": word,
            "choices": _choices(opened, STEPS[step.state]),
            "called": ", ".join(person.name for person in agenda.called) or "–",
        }
        for reason in reasons:
            facts = (*more.items(), *reason.facts)
            say(f"{own.path}:{reason.line}: {message(opened.language, reason.code, facts)}")
        code = "step-refused" if STEPS[step.state] else "step-never"
        raise opened.error(code, stem=own.stem, status=word)
    try:
        edits = step_edits(step, wanted, everyone=everyone)
    except ValueError:
        raise opened.error("front-not-editable", path=own.path) from None
    numbered = own
    if wanted == "final":
        _require_sound(opened, own, apply(source.data, edits), word)
        numbering = item_numbers(opened, source, own)
        edits += numbering.edits
        numbered = numbering.meeting
    change = Change(own.path, step.source.data, apply(step.source.data, edits))
    told = lapsing(opened, own, change) if wanted == "cancelled" else []
    if dry_run:
        show_changes(opened, [change])
    else:
        write_changes(opened, [change], lambda now: _read_back(opened, now, numbered, wanted))
    for code, said in told:
        opened.tell(code, **said)


def _require_sound(opened: Opened, own: Meeting, after: bytes, word: str) -> None:
    """Refuse minutes in which `bra check` would find errors, and name them."""
    if tell_errors(opened, opened.folder.as_if({own.path: after}), own.path):
        raise opened.error("step-refused", stem=own.stem, status=word)


def _read_back(opened: Opened, folder: Folder, before: Meeting, wanted: str) -> None:
    """Look whether the file has the state, and says what it said otherwise."""
    reading = folder.reading(before.stem)
    after = None if reading is None else reading.meeting
    changed = ("status", "present", "guests") if wanted == "draft" else ("status",)
    if after is None or after.status != wanted or not says_the_same(before, after, *changed):
        raise opened.error("not-so-meeting", name=before.stem)


def _shown(opened: Opened, own: Meeting) -> str:
    """Return the state of a meeting: what it counts as, and what its file says if another."""
    council, spoken = opened.folder.council, opened.language
    effective = effective_status(own.status, own.date, opened.today)
    shown = shown_status(opened, own, effective)
    if own.status is None:
        return text_of(spoken, "status.unwritten", stem=own.stem, status=shown)
    if own.status != effective:
        written = text_of(spoken, status_key(own.status, council))
        return text_of(spoken, "status.other", stem=own.stem, status=shown, written=written)
    return text_of(spoken, "status.shown", stem=own.stem, status=shown)


def _choices(opened: Opened, states: tuple[str, ...]) -> str:
    council = opened.folder.council
    words = [text_of(opened.language, status_key(state, council)) for state in states]
    return ", ".join(words) or "–"
