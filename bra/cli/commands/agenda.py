"""`bra agenda`: the notice of a meeting."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import meetings
from bra.cli.council import open_council, pick_meeting, tell_troubles, tell_withheld
from bra.cli.options import Force, Internal, Output, To, Today
from bra.cli.output import document_format, one_format, write_product
from bra.errors import SpokenError
from bra.model import opened_up
from bra.planning.agenda import plan_agenda
from bra.rendering.formats import FORMATS as DOCUMENTS
from bra.rendering.objects import action_json, presenter_json, time_json

if TYPE_CHECKING:
    from bra.planning.agenda import Agenda

EXAMPLES: Final = (
    "bra agenda 2017-10-11",
    "bra agenda next -o kallelse.eml",
    "bra agenda next --packet -o handlingar.pdf",
)
FORMATS: Final = (*DOCUMENTS, "json", "ics", "eml")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING",
            autocompletion=meetings,
            help="A meeting, by its date.",
            show_default="next",
        ),
    ] = "next",
    to: To = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="The same as --to.")
    ] = None,
    output: Output = None,
    packet: Annotated[
        bool,
        typer.Option(
            "--packet", help="Everything for the meeting in one PDF: notes, last record, files."
        ),
    ] = False,
    internal: Internal = False,
    force: Force = False,
    today: Today = None,
) -> None:
    """Write the agenda and notice of a meeting, held or yet to come."""
    call = Call.of(ctx, today)
    one_format(form, to)
    kind = document_format(to or form, output, FORMATS)
    if packet and kind != "pdf":
        message = "--packet is a PDF; name the file with -o FILE.pdf."
        raise SpokenError("packet-is-pdf", message)
    opened = open_council(call)
    stem = pick_meeting(opened, meeting)
    folder = opened.folder
    agenda = plan_agenda(
        folder.council,
        [opened_up(each) for each in folder.meetings] if internal else folder.meetings,
        folder.ledger,
        stem,
        today=opened.today,
        internal=internal,
    )
    tell_troubles(opened)
    tell_withheld(opened, agenda.withheld)
    for topic in agenda.missing:
        opened.tell("topic-missing", topic=topic)
    if kind == "json":
        from bra.rendering.tables import as_json

        write_product(opened, as_json(_json(agenda, internal=internal)), output, force=force)
        return
    from bra.rendering.documents import agenda_document
    from bra.rendering.formats import written

    document = agenda_document(
        folder.root, folder.council, opened.language, agenda, opened.today, internal=internal
    )
    if packet:
        from bra.cli.packet import packet_of

        product: str | bytes = packet_of(opened, agenda, document, internal=internal)
    elif kind in ("ics", "eml"):
        from bra.cli.notice import notice_of

        product = notice_of(opened, agenda, document, kind, internal=internal)
    else:
        product = written(document, kind, folder.root)
    write_product(opened, product, output, force=force)


def _json(agenda: "Agenda", *, internal: bool) -> dict[str, object]:
    """Return the agenda in the shape that scripts rely on; confidential items are left out."""
    return {
        "meeting": agenda.stem,
        "date": agenda.date,
        "time": time_json(agenda.time),
        "place": agenda.place,
        "called": [{"name": p.name, "organisation": p.organisation} for p in agenda.called],
        "invited": [{"name": p.name, "organisation": p.organisation} for p in agenda.invited],
        "items": [
            {
                "number": item.number,
                "title": item.title,
                "presenters": [presenter_json(p) for p in item.presenters],
                "minutes": item.minutes,
                "starts": item.starts,
                "kind": item.kind,
            }
            for item in agenda.items
            if internal or not item.confidential
        ],
        "actions": [action_json(action, internal=internal) for action in agenda.actions],
    }
