"""`bra actions`: what is owed."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import meetings, names
from bra.cli.council import (
    action_json,
    open_council,
    owner_names,
    pick_meeting,
    tell_troubles,
    tell_withheld,
)
from bra.cli.options import FORMATS, Force, Format, Internal, Output, To, Today
from bra.cli.output import listing_format, put, show_listing, write_product
from bra.errors import UserError
from bra.languages import say as text_of
from bra.ledger.queries import Question, ask

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.ledger import Action
    from bra.ledger.queries import Answer

EXAMPLES: Final = ("bra actions --open", "bra actions --owner Jonas --overdue --format csv")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    open_: Annotated[
        bool, typer.Option("--open", help="Those still to be done (the default).")
    ] = False,
    done: Annotated[bool, typer.Option("--done", help="Those done or dropped.")] = False,
    every: Annotated[bool, typer.Option("--all", help="All, in every state.")] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Those past their day.")] = False,
    owner: Annotated[
        str | None,
        typer.Option(
            "--owner",
            metavar="NAME",
            autocompletion=names,
            help="Those of a person, role or organisation.",
        ),
    ] = None,
    organisation: Annotated[
        str | None,
        typer.Option(
            "--organisation",
            metavar="NAME",
            autocompletion=names,
            help="Those of an organisation and its people.",
        ),
    ] = None,
    meeting: Annotated[
        str | None,
        typer.Option(
            "--meeting",
            metavar="MEETING",
            autocompletion=meetings,
            help="Those that a meeting raised.",
        ),
    ] = None,
    due_before: Annotated[
        str | None, typer.Option("--due-before", metavar="DATE", help="Those due before a day.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="As the list stood on a day.")
    ] = None,
    stale: Annotated[
        str | None,
        typer.Option(
            "--stale", metavar="N", help="Open, and nothing new said in the last N meetings."
        ),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option("--search", metavar="WORDS", help="Those whose text or item has these words."),
    ] = None,
    form: Format = None,
    to: To = None,
    output: Output = None,
    internal: Internal = False,
    force: Force = False,
    today: Today = None,
) -> None:
    """List actions: what is to be done, by whom, and by when."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    if sum((open_, done, every)) > 1:
        message = "--open, --done and --all exclude one another."
        raise UserError("options-exclude", message)
    if to not in (None, *FORMATS, "ics"):
        message = f"--to {to} is none of the formats {', '.join((*FORMATS, 'ics'))}."
        raise UserError("unknown-format", message, format=str(to))
    day = _day("--as-of", as_of) or opened.today
    question = Question(
        day=day,
        states="all" if every else "done" if done else "open",
        overdue=overdue,
        owner=owner,
        organisation=organisation,
        meeting=pick_meeting(opened, meeting) if meeting else None,
        due_before=_day("--due-before", due_before),
        stale=_number(stale),
        words=search,
    )
    folder = opened.folder
    ledger = folder.open_ledger(day) if question.only_open else folder.ledger
    answer = ask(ledger, folder.council, question, internal=internal)
    if answer.unknown is not None:
        name, candidates = answer.unknown
        code = "ambiguous-name" if candidates else "unknown-name"
        raise opened.error(code, name=name, candidates=", ".join(candidates))
    tell_troubles(opened)
    tell_withheld(opened, len(answer.withheld))
    if answer.historic:
        opened.tell("historic", count=answer.historic)
    wanted = form or to or (output.rpartition(".")[2] if output and "." in output else None)
    if wanted == "ics":
        _calendar(opened, answer, output, force=force)
        return
    if listing_format(call, wanted) == "json":
        value = [action_json(action, internal=internal) for action in answer.actions]
        if output is None:
            show_listing(call, "json", value=value, rows=(), columns=())
        else:
            from bra.rendering.tables import as_json

            write_product(call, as_json(value), output, force=force)
        return
    _show(opened, answer, question, wanted, output, internal=internal, force=force)


def _calendar(opened: "Opened", answer: "Answer", output: str | None, *, force: bool) -> None:
    """Write the actions as tasks of a calendar; those without a number cannot be told apart."""
    from bra.rendering.calendar import actions_calendar

    unnumbered = sum(action.id is None for action in answer.actions)
    if unnumbered:
        opened.tell("no-task", count=unnumbered)
    data = actions_calendar(opened.folder.council, opened.language, answer.actions)
    write_product(opened.call, data.decode(), output, force=force)


def _show(
    opened: "Opened",
    answer: "Answer",
    question: Question,
    wanted: str | None,
    output: str | None,
    *,
    internal: bool,
    force: bool,
) -> None:
    """Show the list to a person, what hurts most first."""
    call, spoken = opened.call, opened.language
    rows: list[dict[str, object]] = [
        {
            "id": action.id or "–",
            "text": action.text,
            "owners": ", ".join(owner_names(action)),
            "organisations": ", ".join(action.organisations),
            "due": action.due or action.due_text or "",
            "state": text_of(spoken, f"state.{shown_state(action)}"),
            "raised": action.raised,
            "item": action.item,
            "overdue": action.overdue,
        }
        for action in answer.by_urgency
    ]
    withheld = answer.withheld if answer.rows else ()
    keys: tuple[str, ...] = ("id", "text", "owners", "due", "state")
    if wanted == "csv":
        keys = ("id", "text", "owners", "organisations", "due", "state", "item")
    columns = [(key, text_of(spoken, f"column.{key}")) for key in keys]
    kind = listing_format(call, wanted)
    if kind == "md":
        from bra.rendering.documents import actions_document

        heading = "overdue" if question.overdue else question.states
        text = actions_document(
            opened.folder.root,
            opened.folder.council,
            spoken,
            answer.by_urgency,
            withheld=withheld,
            day=question.day,
            heading=heading,
            internal=internal,
        )
        write_product(call, text, output, force=force)
        return
    if kind == "table":
        hidden = text_of(spoken, "not-public")
        rows += [{"id": each or "–", "text": hidden} for each in withheld]
    if output is not None:
        from bra.rendering.tables import as_csv

        write_product(call, as_csv(rows, columns), output, force=force)
    elif not rows and kind == "table":
        put(call, text_of(spoken, "actions.none") + "\n")
    else:
        show_listing(call, wanted, value=rows, rows=rows, columns=columns, whole=("id", "due"))


def shown_state(action: "Action") -> str:
    """Return the state as people see it: overdue, standing and historic are told apart."""
    if action.historic:
        return "historic"
    if action.overdue:
        return "overdue"
    return "standing" if action.standing and action.state == "open" else action.state


def _day(option: str, text: str | None) -> str | None:
    from bra.cli.call import iso_date

    if text is None:
        return None
    day = iso_date(text)
    if day is None:
        message = f"{option}: {text!r} is not a date written YYYY-MM-DD."
        raise UserError("bad-date", message, text=text)
    return day.isoformat()


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isdecimal() or not text.isascii() or len(text) > 6:  # noqa: PLR2004 - enough meetings
        message = f"--stale: {text!r} is not a number of meetings."
        raise UserError("bad-number", message, text=text)
    return int(text)
