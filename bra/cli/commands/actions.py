"""`bra actions`: what is owed."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import meetings, names
from bra.cli.council import (
    open_council,
    pick_meeting,
    tell_troubles,
    tell_withheld,
    unknown_name,
)
from bra.cli.listing import Look, show_actions
from bra.cli.options import Force, Format, Internal, Output, Today, Year
from bra.cli.output import document_format, listing_format, one_format, write_product
from bra.cli.period import Since, day_of, format_and_day, period_of
from bra.errors import SpokenError
from bra.ledger.order import arrange
from bra.ledger.queries import Question, ask
from bra.rendering.formats import FORMATS as DOCUMENTS
from bra.rendering.objects import action_json
from bra.rendering.tables import as_json

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.ledger.queries import Answer

EXAMPLES: Final = (
    "bra actions --open",
    "bra actions --owner Jonas --overdue --format csv",
    "bra actions --summary --year 2017",
    "bra actions --by owner -o uppdrag.pdf",
)
SORTS: Final = ("urgency", "due", "owner", "organisation", "raised", "latest", "silence")
GROUPS: Final = ("owner", "organisation")
_WRITTEN: Final = (*DOCUMENTS, "csv", "json", "ics")


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
    item: Annotated[
        str | None,
        typer.Option("--item", metavar="WORDS", help="Those of items so named."),
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option(
            "--sort",
            metavar="|".join(SORTS),
            autocompletion=lambda: list(SORTS),
            help="In this order.",
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="|".join(GROUPS), help="In groups, one for each of them."),
    ] = None,
    summary: Annotated[
        bool, typer.Option("--summary", help="Figures of a period instead of a list.")
    ] = False,
    year: Year = None,
    since: Since = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to",
            metavar="DATE|FORMAT",
            help="The last day of the figures, else today; or the format to write.",
        ),
    ] = None,
    form: Format = None,
    output: Output = None,
    internal: Internal = False,
    force: Force = False,
    today: Today = None,
) -> None:
    """List actions: what is to be done, by whom, and by when."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    _check_choices(open_=open_, done=done, every=every, sort=sort, by=by)
    if done and (overdue or stale is not None):
        raise opened.error("done-excludes")
    if summary and (open_ or done or overdue or stale is not None or sort or by):
        raise opened.error("summary-excludes")
    day = day_of("--as-of", as_of) or opened.today
    asked_format, until = format_and_day(to or ())
    one_format(form, asked_format)
    wanted = _format(form, asked_format, output)
    period = None
    if summary:
        period = period_of(year, since, until, day)
    elif year or since or until:
        raise opened.error("period-of-summary")
    question = Question(
        day=day if period is None else period.last,
        states="all" if every or summary else "done" if done else "open",
        overdue=overdue,
        owner=owner,
        organisation=organisation,
        meeting=pick_meeting(opened, meeting) if meeting else None,
        due_before=day_of("--due-before", due_before),
        stale=_number(stale),
        words=search,
        item=item,
    )
    answer = _ask(opened, question, internal=internal)
    historic = answer.historic or (period and sum(each.historic for each in answer.actions))
    if historic:
        opened.tell("historic", count=historic)
    if wanted == "ics" and period is None:
        _calendar(opened, answer, output, force=force)
        return
    if period is not None:
        if wanted == "ics":
            raise opened.error("summary-no-calendar")
        from bra.cli.summary import show_summary
        from bra.ledger.figures import figures_of

        figures = figures_of(answer.actions, period, opened.language)
        show_summary(opened, figures, wanted, output, force=force)
        return
    if listing_format(call, wanted) == "json":
        found = arrange(answer.actions, sort or "raised", opened.language)
        value = [action_json(action, internal=internal) for action in found]
        write_product(opened, as_json(value), output, force=force)
        return
    look = Look(wanted, output, force, by, "overdue" if overdue else question.states, day, internal)
    shown = arrange(answer.actions, sort or "urgency", opened.language)
    show_actions(opened, shown, answer.withheld if answer.rows else (), look)


def _calendar(opened: "Opened", answer: "Answer", output: str | None, *, force: bool) -> None:
    """Write the actions as tasks of a calendar; those without a number cannot be told apart."""
    from bra.rendering.calendar import actions_calendar

    unnumbered = sum(action.id is None for action in answer.actions)
    if unnumbered:
        opened.tell("no-task", count=unnumbered)
    data = actions_calendar(opened.folder.council, opened.language, answer.actions)
    write_product(opened, data.decode(), output, force=force)


def _format(form: str | None, to: str | None, output: str | None) -> str | None:
    """Return the format that is asked for, by the ending of the file where nothing else says it."""
    if form is not None and to is None and (output is None or form != "table"):
        return form
    named = output if output != "-" else None
    return document_format(to or form, named, _WRITTEN) if to or form or named else None


def _check_choices(
    *, open_: bool, done: bool, every: bool, sort: str | None, by: str | None
) -> None:
    if sum((open_, done, every)) > 1:
        message = "--open, --done and --all exclude one another."
        raise SpokenError("states-exclude", message)
    for option, value, choices in (("--sort", sort, SORTS), ("--by", by, GROUPS)):
        if value is not None and value not in choices:
            known = ", ".join(choices)
            message = f"{option}: {value!r} is none of {known}."
            raise SpokenError("none-of", message, option=option, text=value, choices=known)


def _ask(opened: "Opened", question: Question, *, internal: bool) -> "Answer":
    """Answer a question, and say on stderr what the answer leaves out."""
    folder = opened.folder
    ledger = folder.open_ledger(question.day) if question.only_open else folder.ledger

    def guests() -> tuple[str, ...]:
        from bra.ledger.attendance import attended

        return attended(folder.meetings, internal=internal)

    answer = ask(ledger, folder.council, question, internal=internal, attended=guests)
    if answer.unknown is not None:
        name, candidates = answer.unknown
        if not candidates:
            raise unknown_name(opened, name)
        raise opened.error("ambiguous-name", name=name, candidates=", ".join(candidates))
    tell_troubles(opened)
    tell_withheld(opened, len(answer.withheld))
    return answer


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isdecimal() or not text.isascii() or len(text) > 6:  # noqa: PLR2004 - enough meetings
        message = f"--stale: {text!r} is not a number of meetings."
        raise SpokenError("not-a-number", message, option="--stale", text=text)
    return int(text)
