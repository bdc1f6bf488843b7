"""`bra carry`: List the open actions in a meeting's follow-up."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, Desk, finish, open_desk, possible
from bra.cli.options import DryRun, Internal, Today, meetings

if TYPE_CHECKING:
    from bra.editing.carrying import Carried
    from bra.folder import Folder
    from bra.ledger import Ledger

EXAMPLES: Final = ("bra carry next", "bra carry 2017-10-11 --dry-run")


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING", autocompletion=meetings, help="A planned meeting or a draft."
        ),
    ],
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """List the open actions in a meeting's follow-up."""
    desk = open_desk(Call.of(ctx, today), Asked(None, None, meeting, internal, dry_run))
    _carry(desk)


def _carry(desk: Desk) -> None:
    from bra.editing.carrying import carry
    from bra.editing.minutes import named

    opened = desk.opened
    file = possible(opened, lambda: named(desk.minutes, str(desk.wish.meeting)))
    ledger = opened.folder.open_ledger(file.meeting.date)
    carried = carry(desk.minutes, file, ledger, internal=desk.wish.internal)
    if carried.ids:
        finish(desk, [carried.change], carried.ids, partial(_check, desk, carried, ledger))
        _tell_left(desk, carried, ledger)
    else:
        opened.tell("nothing-to-carry", stem=file.meeting.stem)
    if carried.unnumbered:
        opened.tell("unnumbered", count=carried.unnumbered)
    if carried.withheld:
        opened.tell("withheld", count=carried.withheld)


def _tell_left(desk: Desk, carried: "Carried", ledger: "Ledger") -> None:
    """Say which of the actions belong to somebody who has left the council."""
    from bra.ledger.offices import left_on

    day = carried.change.stem[:10]
    for action in ledger.open_actions(day, internal=desk.wish.internal):
        for owner in action.owners if action.id in carried.ids else ():
            left = left_on(desk.opened.folder.council, owner, day)
            if left is not None:
                desk.opened.tell("carried-from-left", id=action.id, name=owner.name, date=left)


def _check(desk: Desk, carried: "Carried", ledger: "Ledger", after: "Folder") -> None:
    """Look whether all actions are as they were, with no more history."""
    from bra.editing.carrying import says_nothing_new

    day = carried.change.stem[:10]
    found = after.ledger_of(carried.ids)
    for internal in (False, True):
        now = {action.id: action for action in found.actions(day, internal=internal)}
        for action in ledger.open_actions(day, internal=internal):
            if action.id in carried.ids and not says_nothing_new(action, now.get(action.id)):
                raise desk.opened.error("not-so", name=str(action.id))
