"""`bra assign`: Give actions to somebody else."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, Desk, change_actions, open_desk, split_ids
from bra.cli.options import DryRun, InMeeting, Internal, Note, On, Today, ids_and_names

if TYPE_CHECKING:
    from bra.editing.minutes import Change, Subject
    from bra.ledger import Action, Ledger
    from bra.model import Owner

EXAMPLES: Final = (
    "bra assign 2017-08-18/A1 Jonas",
    'bra assign 08-18/A1 08-18/A3 "Bo Tenland" polisen',
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="ID... OWNER...",
            autocompletion=ids_and_names,
            help="The actions, then the people, roles or organisations who are to do them.",
        ),
    ],
    on: On = None,
    note: Note = None,
    meeting: InMeeting = None,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Give actions to somebody else."""
    ids, owners = split_ids(words, "OWNER")
    desk = open_desk(Call.of(ctx, today), Asked(on, note, meeting, internal, dry_run))
    _assign(desk, ids, tuple(owners))


def _assign(desk: Desk, ids: list[str], asked: tuple[str, ...]) -> None:
    from bra.editing.changing import assign

    meant: dict[str | None, tuple[Owner, ...]] = {}

    def make(subject: "Subject", _: "Ledger") -> "Change":
        change, owners = assign(desk.minutes, subject, desk.wish, asked)
        meant[subject.action.id] = owners
        return change

    def says(subject: "Subject", action: "Action") -> bool:
        names = {owner.name for owner in meant[subject.action.id]}
        return {owner.name for owner in action.owners} == names

    change_actions(desk, ids, make, says)
    named = [owner for owners in meant.values() for owner in owners]
    for name in sorted({owner.name for owner in named if owner.kind == "unknown"}):
        desk.opened.tell("unknown-owner", name=name)
