"""`bra reopen`: Open actions again that were closed."""

from typing import Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, change_actions, open_desk
from bra.cli.options import DryRun, Ids, InMeeting, Internal, Note, On, Today
from bra.editing.closing import notes_that_stay, reopen, words_that_stay
from bra.editing.minutes import Change, Subject
from bra.ledger import Ledger
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
    kept: list[tuple[str, str, str]] = []

    def opened_again(subject: Subject, _: Ledger) -> Change:
        change = reopen(desk.minutes, subject, desk.wish)
        if change.edits:
            stem = change.stem
            for place, text in words_that_stay(subject, stem, internal=internal):
                kept.append(("words-stay", place, text))
            for place, text in notes_that_stay(subject, stem, internal=internal):
                kept.append(("note-stays", place, text))
        return change

    change_actions(desk, ids, opened_again, lambda _, action: action.state in OPEN, dated=True)
    for code, place, text in kept:
        desk.opened.tell(code, place=place, note=text)
