"""`bra remind`: a mail to each who has promised something, as drafts."""

from collections import Counter
from pathlib import Path
from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import Opened, open_council, public, tell_troubles, tell_withheld
from bra.cli.options import DryRun, Internal, Today
from bra.cli.outbox import fill
from bra.cli.output import put, say
from bra.languages import say as text_of
from bra.planning.reminders import (
    Recipient,
    Reminder,
    Reminders,
    plan_reminders,
    possible_recipients,
)

EXAMPLES: Final = ("bra remind -o reminders", "bra remind -o reminders --dry-run")


def run(
    ctx: typer.Context,
    output: Annotated[
        str,
        typer.Option("-o", "--output", metavar="DIR", help="The folder that the files go to."),
    ],
    internal: Internal = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files that something else wrote there.")
    ] = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Write a mail to each owner of open actions, as drafts; send nothing."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    council, ledger = opened.folder.council, opened.folder.open_ledger(opened.today)
    every = [each for each in ledger.open_actions(opened.today, internal=internal) if each.is_open]
    shown, withheld = public(every, internal=internal)
    tell_troubles(opened)
    tell_withheld(opened, withheld)
    plan = plan_reminders(council, shown, ledger.calendar, opened.today)
    files = _files(opened, plan, internal=internal)
    if dry_run:
        for name, data in files.items():
            say(Path(output, name).as_posix())
            if name.endswith(".txt"):
                put(call, data.decode())
    else:
        fill(opened, Path(output), files, force=force)
    _tell(opened, plan, output, dry_run=dry_run)


def _files(opened: Opened, plan: Reminders, *, internal: bool) -> dict[str, bytes]:
    """Return the files by name: a mail, its text and its tasks for each, and one for the rest."""
    from bra.rendering.calendar import actions_calendar
    from bra.rendering.mail import draft
    from bra.rendering.reminders import Letter, reminder

    council, spoken = opened.folder.council, opened.language

    def letter(each: Reminder) -> Letter:
        return reminder(
            opened.folder.root,
            council,
            spoken,
            each.recipient.name,
            each.actions,
            day=opened.today,
            internal=internal,
        )

    names = _names(opened, [each.recipient for each in plan.sent])
    files: dict[str, bytes] = {}
    for each in plan.sent:
        name, email = each.recipient
        written = letter(each)
        base = names[each.recipient]
        files[f"{base}.eml"] = draft([(name or "", email or "")], written.subject, written.text)
        files[f"{base}.txt"] = written.text.encode()
        if any(action.id is not None for action in each.actions):
            files[f"{base}.ics"] = actions_calendar(council, spoken, each.actions)
    if plan.unsent:
        rest = f"\n{'-' * 72}\n\n".join(letter(each).text for each in plan.unsent)
        files[_rest(opened)] = rest.encode()
    return files


def _names(opened: Opened, recipients: list[Recipient]) -> dict[Recipient, str]:
    """Return the name of each recipient's files: the same each time, whoever else is reminded."""
    from bra.rendering.filenames import short_sum, slug

    every = dict.fromkeys((*possible_recipients(opened.folder.council), *recipients))
    used = Counter(slug(each.name or "") for each in every)
    used[text_of(opened.language, "remind.without-address")] += 1
    return {
        each: base if used[base := slug(each.name or "")] == 1 else f"{base}-{short_sum(str(each))}"
        for each in recipients
    }


def _rest(opened: Opened) -> str:
    """Return the name of the file that holds the texts for those who get no mail."""
    return f"{text_of(opened.language, 'remind.without-address')}.txt"


def _tell(opened: Opened, plan: Reminders, folder: str, *, dry_run: bool) -> None:
    """Say who gets none and why, and that nothing was sent."""
    for recipient, actions in plan.unsent:
        if recipient.name is None:
            opened.tell("remind-nobody", count=len(actions))
        else:
            opened.tell("remind-no-address", name=recipient.name, count=len(actions))
    if plan.later:
        opened.tell("remind-later", count=plan.later)
    if dry_run:
        return
    if plan.unsent:
        opened.tell("remind-rest", path=(Path(folder) / _rest(opened)).as_posix())
    opened.tell("remind-done", count=len(plan.sent), folder=folder)
