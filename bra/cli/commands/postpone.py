"""`bra postpone`: Give actions another time to be done by."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, Desk, change_actions, open_desk, possible, split_ids
from bra.cli.options import DryRun, InMeeting, Internal, Note, On, Today, action_ids

if TYPE_CHECKING:
    from bra.editing.minutes import Change, Subject
    from bra.ledger import Action, Ledger

EXAMPLES: Final = (
    "bra postpone 2017-08-18/A1 2017-12-06",
    "bra postpone 08-18/A1 08-18/A3 nästa möte",
    'bra postpone A4 löpande --note "fortsätter tills vidare"',
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="ID... WHEN",
            autocompletion=action_ids,
            help="The actions, then a date or words such as nästa möte, v. 42, löpande.",
        ),
    ],
    on: On = None,
    note: Note = None,
    meeting: InMeeting = None,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Give actions another time to be done by."""
    ids, rest = split_ids(words, "WHEN")
    desk = open_desk(Call.of(ctx, today), Asked(on, note, meeting, internal, dry_run))
    _postpone(desk, ids, " ".join(rest))


def _postpone(desk: Desk, ids: list[str], typed: str) -> None:
    from bra.editing.changing import postpone
    from bra.editing.minutes import NotPossibleError
    from bra.editing.times import next_day, read_time, says_time

    code = desk.minutes.council.language
    following = next_day(desk.minutes.heads, desk.wish.day)
    time = possible(desk.opened, lambda: read_time(typed, desk.wish.day, code, following))

    def make(subject: "Subject", ledger: "Ledger") -> "Change":
        if time.due.kind == "next" and time.date is None and subject.action.due is not None:
            # A day that nobody knows would take the place of one that stands in the minutes.
            raise NotPossibleError("no-next-meeting")
        return postpone(desk.minutes, subject, desk.wish, ledger.calendar, time)

    def says(_: "Subject", action: "Action") -> bool:
        return says_time(action, time)

    change_actions(desk, ids, make, says)
