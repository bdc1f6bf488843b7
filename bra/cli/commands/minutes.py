"""`bra minutes`: the record of a meeting, or an extract of one item."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import meetings
from bra.cli.council import (
    left_out,
    open_council,
    pick_meeting,
    tell_troubles,
    tell_withheld,
    withheld_of,
)
from bra.cli.options import Force, Internal, Output, To, Today
from bra.cli.output import document_format, write_product
from bra.errors import UserError
from bra.rendering.formats import FORMATS, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bra.cli.council import Opened
    from bra.model import Meeting
    from bra.rendering.record import Record

EXAMPLES: Final = (
    "bra minutes 2017-08-18 -o anteckningar.pdf",
    "bra minutes last --item 5 --to docx -o utdrag.docx",
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING",
            autocompletion=meetings,
            help="A meeting, by its date.",
            show_default="last",
        ),
    ] = "last",
    item: Annotated[
        str | None,
        typer.Option("--item", metavar="N", help="An extract: only that item, to be certified."),
    ] = None,
    to: To = None,
    output: Output = None,
    internal: Internal = False,
    force: Force = False,
    today: Today = None,
) -> None:
    """Write the record of a meeting, or an extract of it."""
    call = Call.of(ctx, today)
    kind = document_format(to, output, FORMATS)
    opened = open_council(call)
    stem = pick_meeting(opened, meeting)
    about = opened.folder.meetings_about(stem)
    of = next((each for each in about if each.stem == stem), None)
    if of is None:
        raise _not_there(opened, stem)
    tell_troubles(opened)
    record = record_of(opened, of, about, internal=internal)
    if not internal:
        shown = of.items if item is None else [of.items[_place(opened, of, item)]]
        tell_withheld(opened, sum(each.confidential for each in shown) + withheld_of([of]))
    from bra.rendering.minutes import extract_document, minutes_document

    root = opened.folder.root
    if item is None:
        document = minutes_document(root, opened.language, record)
    else:
        document = extract_document(root, opened.language, record, _place(opened, of, item))
    write_product(opened, written(document, kind, root), output, force=force)


def _not_there(opened: "Opened", stem: str) -> UserError:
    """Say why a meeting has no minutes: no file, or one that cannot be read."""
    return left_out(opened, stem) or opened.error("no-file-yet", stem=stem)


def record_of(
    opened: "Opened", meeting: "Meeting", about: "Sequence[Meeting]", *, internal: bool
) -> "Record":
    """Gather what the record is written from; `about` are the meetings that may correct it."""
    from bra.languages import say as text_of
    from bra.ledger.corrections import corrections_of
    from bra.ledger.decisions import decisions_of
    from bra.model import opened_up
    from bra.reading.parts import read_parts
    from bra.rendering.record import Record
    from bra.text.seal import is_sealed

    folder = opened.folder
    meeting = opened_up(meeting) if internal else meeting
    source = folder.source(meeting.path)
    withheld = text_of(opened.language, "not-public")
    decided = decisions_of(about)
    return Record(
        council=folder.council,
        meeting=meeting,
        text=read_parts(
            source,
            meeting,
            internal=internal,
            withheld=withheld,
            secret=folder.secret_ids(source.data),
        ),
        corrections=corrections_of(about, internal=internal),
        numbers={each.line: each.id for each in decided if each.id and each.path == meeting.path},
        superseded={each.id: each.superseded_by for each in decided if each.id},
        sealed=is_sealed(source.data),
        today=opened.today,
        internal=internal,
    )


def _place(opened: "Opened", meeting: "Meeting", name: str) -> int:
    """Return the index of the item that a number means, with or without its signs."""
    wanted = name.strip().lstrip("§ ").rstrip(".").casefold()
    numbers = [item.number for item in meeting.items]
    for place, number in enumerate(numbers):
        if number is not None and number.casefold() == wanted:
            return place
    known = ", ".join(number for number in numbers if number) or "–"
    raise opened.error("unknown-item", number=name, known=known)
