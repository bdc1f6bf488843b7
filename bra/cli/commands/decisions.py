"""`bra decisions`: the register of decisions."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import Opened, open_council, tell_troubles, tell_withheld
from bra.cli.options import Force, Format, Internal, Output, To, Today, Years, of_years
from bra.cli.output import as_document, listing_format, one_format, show_listing, write_product
from bra.languages import say as text_of
from bra.ledger.corrections import Corrections, corrections_of, corrections_of_decision
from bra.ledger.decisions import Decision, decisions_of, without_decision
from bra.rendering.corrected import places_of
from bra.rendering.formats import written
from bra.rendering.markdown import running
from bra.rendering.objects import corrections_json, decision_json

if TYPE_CHECKING:
    from bra.rendering.document import Document

EXAMPLES: Final = (
    "bra decisions --in-force",
    'bra decisions --year 2017 --search "mötestider"',
    "bra decisions --year 2017 -o beslut.pdf",
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    year: Years = None,
    in_force: Annotated[
        bool, typer.Option("--in-force", help="Those that no later decision supersedes.")
    ] = False,
    search: Annotated[
        str | None,
        typer.Option(
            "--search", metavar="WORDS", help="Those with these words, in the decision or its item."
        ),
    ] = None,
    form: Format = None,
    to: To = None,
    output: Output = None,
    force: Force = False,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """List what has been decided, and what superseded it."""
    call = Call.of(ctx, today)
    kind = as_document(to, output)
    one_format(form, kind)
    opened = open_council(call)
    meetings = [m for m in opened.folder.meetings if of_years(m.date, year)]
    every = decisions_of(opened.folder.meetings)
    found = [d for d in every if of_years(d.date, year)]
    if in_force:
        found = [decision for decision in found if not decision.superseded_by]
    texts = item_texts(opened, internal=internal) if search else {}
    # Which of the confidential ones have the words is as confidential as they are.
    hidden = [] if internal else [decision for decision in found if decision.confidential]
    shown = [decision for decision in found if internal or not decision.confidential]
    if search:
        words = search.casefold().split()
        index = {(m.stem, s.line): s.item for m in meetings for s in m.statements}

        def has_words(decision: Decision) -> bool:
            place = (decision.meeting, index.get((decision.meeting, decision.line), -1))
            said = f"{decision.text} {decision.item} {texts.get(place, '')}".casefold()
            return all(word in said for word in words)

        shown = [decision for decision in shown if has_words(decision)]
    tell_troubles(opened)
    tell_withheld(opened, len(hidden))
    if search:
        count = without_decision(meetings, texts, search, internal=internal)
        opened.tell("decisions-words", count=count)
    corrections = corrections_of(opened.folder.meetings, internal=internal)
    value = [
        {
            **decision_json(decision),
            "corrections": corrections_json(corrections_of_decision(corrections, decision)),
        }
        for decision in shown
    ]
    with_rows = (kind or listing_format(call, form)) not in ("csv", "json") and not search
    listed = found if with_rows else shown
    withheld = set() if internal else {id(decision) for decision in hidden}
    if kind is not None:
        told = [(decision, id(decision) in withheld) for decision in listed]
        document = _document(opened, told, corrections, internal=internal)
        product = written(document, kind, opened.folder.root)
        write_product(opened, product, output, force=force)
        return
    if output is not None:
        raise opened.error("output-is-document")
    not_public = text_of(opened.language, "not-public")
    one_line = listing_format(call, form) == "md"
    rows = [
        {"id": decision.id or "–", "decision": not_public}
        if id(decision) in withheld
        else _row(opened, decision, corrections, one_line=one_line)
        for decision in listed
    ]
    keys: tuple[str, ...] = ("id", "decision", "item", "superseded", "corrected")
    if listing_format(call, form) != "csv" and not any(row.get("corrected") for row in rows):
        keys = keys[:-1]
    columns = [(key, text_of(opened.language, f"column.{key}")) for key in keys]
    show_listing(call, form, value=value, rows=rows, columns=columns, whole=("id", "superseded"))


def _document(
    opened: Opened,
    decisions: list[tuple[Decision, bool]],
    corrections: Corrections,
    *,
    internal: bool,
) -> "Document":
    from bra.rendering.documents import decisions_document

    folder = opened.folder
    return decisions_document(
        folder.root,
        folder.council,
        opened.language,
        decisions,
        corrections,
        day=opened.today,
        internal=internal,
    )


def _row(
    opened: Opened, decision: Decision, corrections: Corrections, *, one_line: bool
) -> dict[str, object]:
    found = corrections_of_decision(corrections, decision)
    return {
        "id": decision.id or "–",
        "decision": running(decision.text) if one_line else decision.text,
        "item": decision.item,
        "superseded": ", ".join(decision.superseded_by),
        "corrected": places_of(found, opened.language, opened.folder.council),
    }


def item_texts(opened: Opened, *, internal: bool) -> dict[tuple[str, int], str]:
    """Return the text of every item by meeting and index, confidential parts left out."""
    from bra.reading.public import public_text

    texts: dict[tuple[str, int], str] = {}
    for meeting in opened.folder.meetings:
        source = opened.folder.source(meeting.path)
        for index, item in enumerate(meeting.items):
            if internal:
                texts[meeting.stem, index] = source.slice(item.body, item.end)
            elif not item.confidential:
                texts[meeting.stem, index] = public_text(source, item.body, item.end)
    return texts
