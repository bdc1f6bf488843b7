"""`bra report`: what a council shows of a year."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.commands.meetings import doubt_key
from bra.cli.council import open_council, tell_troubles, tell_withheld, withheld_of
from bra.cli.options import Force, Internal, Output, Today, one_year
from bra.cli.output import document_format, write_product
from bra.cli.period import Since, format_and_day, period_of
from bra.ledger.corrections import corrections_of
from bra.planning.report import plan_report
from bra.rendering.formats import FORMATS as DOCUMENTS

if TYPE_CHECKING:
    from bra.planning.report import Report

EXAMPLES: Final = (
    "bra report --year 2017 -o verksamhetsberattelse.pdf",
    "bra report --from 2017-07-01 --to 2017-12-31 --to docx -o halvar.docx",
)
FORMATS: Final = (*DOCUMENTS, "json")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    year: Annotated[
        str | None,
        typer.Option(
            "--year", metavar="YEAR", callback=one_year, help="That year, up to today; else this."
        ),
    ] = None,
    since: Since = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to",
            metavar="DATE|FORMAT",
            help="The last day of the period, else today; or the format to write.",
        ),
    ] = None,
    output: Output = None,
    internal: Internal = False,
    force: Force = False,
    today: Today = None,
) -> None:
    """Write the report of a year or another period: meetings, attendance, decisions, actions."""
    call = Call.of(ctx, today)
    asked, until = format_and_day(to or ())
    kind = document_format(asked, output, FORMATS)
    opened = open_council(call)
    if not (year or since or until):
        year = opened.today[:4]
    period = period_of(year, since, until, opened.today)
    folder = opened.folder
    meetings = folder.meetings_between(period.first, period.last)
    report = plan_report(
        folder.council,
        meetings,
        folder.ledger,
        period,
        opened.language,
        corrections=corrections_of(folder.meetings, internal=internal),
        internal=internal,
    )
    tell_troubles(opened)
    tell_withheld(opened, report.withheld + (0 if internal else withheld_of(meetings)))
    if kind == "json":
        from bra.rendering.tables import as_json

        write_product(opened, as_json(_json(report)), output, force=force)
        return
    from bra.rendering.formats import written
    from bra.rendering.report import report_document

    doubts = {each.stem: doubt_key(opened, each, each.status or "") for each in meetings}
    document = report_document(
        folder.root,
        folder.council,
        opened.language,
        report,
        opened.today,
        internal=internal,
        doubts=doubts,
    )
    write_product(opened, written(document, kind, folder.root), output, force=force)


def _json(report: "Report") -> dict[str, object]:
    """Return the report in the shape that scripts rely on."""
    from bra.cli.summary import summary_json
    from bra.rendering.objects import corrections_json, decision_json

    return {
        "from": report.period.first,
        "to": report.period.last,
        "meetings": [held._asdict() for held in report.held],
        "cancelled": list(report.cancelled),
        "people": [{**each._asdict(), "share": each.share} for each in report.people],
        "organisations": [{**each._asdict(), "share": each.share} for each in report.organisations],
        "decisions": [
            {
                **decision_json(decision),
                "corrections": corrections_json(corrections),
            }
            for decision, corrections in zip(report.decisions, report.corrections, strict=True)
        ],
        "actions": summary_json(report.summary),
        "oldest": [action.id for action in report.oldest],
        "postponed": [{"id": each.action.id, "times": each.times} for each in report.postponed],
    }
