"""`bra reopen`: Open actions again that were closed."""

from typing import Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, change_actions, open_desk
from bra.cli.options import DryRun, Ids, InMeeting, Internal, Note, On, Today
from bra.editing.closing import reopen
from bra.ledger.fold import OPEN

EXAMPLES: Final = (
    "bra reopen 2017-08-18/A1",
    'bra reopen 08-18/A1 --on 2017-09-14 --note "inte färdigt"',
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    ids: Ids,
    on: On = None,
    note: Note = None,
    meeting: InMeeting = None,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Open actions again that were closed."""
    desk = open_desk(Call.of(ctx, today), Asked(on, note, meeting, internal, dry_run))
    change_actions(
        desk,
        ids,
        lambda subject, _: reopen(desk.minutes, subject, desk.wish),
        lambda _, action: action.state in OPEN,
        dated=True,
    )
