"""`bra search`: full text over items, decisions and actions."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.corrected import Corrected
from bra.cli.council import (
    Opened,
    open_council,
    pick_meeting,
    tell_troubles,
    tell_withheld,
    unknown_name,
)
from bra.cli.options import Format, Internal, Today
from bra.cli.output import show_listing
from bra.errors import SpokenError
from bra.languages import say as text_of
from bra.rendering.corrected import with_corrections
from bra.rendering.objects import corrections_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bra.ledger.corrections import Correction
    from bra.searching.find import Answer, Hit
    from bra.searching.query import Query

EXAMPLES: Final = (
    "bra search kamera stationen",
    "bra search owner:jonas is:open year:2017 '\"exakt fras\"'",
)
_MOST: Final = 50


def run(
    ctx: typer.Context,
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS", help="Words, phrases in quotes, and filters.")
    ],
    limit: Annotated[
        str, typer.Option("--limit", metavar="N", help="No more than the N best; 0 for all.")
    ] = str(_MOST),
    form: Format = None,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """Find words in items, decisions and actions, and show the lines."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    most = _number(limit)
    text = " ".join(words)
    query = _query(opened, text)
    answer = _find(opened, query, most or sys.maxsize, internal=internal)
    tell_troubles(opened)
    tell_withheld(opened, answer.withheld)
    if len(answer.hits) < answer.total:
        opened.tell("search-more", count=answer.total - len(answer.hits))
    if answer.inside:
        opened.tell("search-inside")
    if not answer.hits:
        opened.tell("search-none" if not query.words else "search-none-words")
    _tell_no_filters(opened, text, found=bool(answer.hits))
    columns = [
        (key, text_of(opened.language, f"column.{key}"))
        for key in ("where", "kind", "line", "item")
    ]
    corrected = _corrected(opened, answer.hits, internal=internal)
    told = list(zip(answer.hits, corrected, strict=True))
    show_listing(
        call,
        form,
        value=[{**hit._asdict(), "corrections": corrections_json(found)} for hit, found in told],
        rows=[_row(opened, hit, found) for hit, found in told],
        columns=columns,
        whole=("where", "kind"),
    )


def _query(opened: Opened, text: str) -> "Query":
    from bra.searching.query import QueryError, read_query

    try:
        query = read_query(text)
    except QueryError as error:
        if error.of == "twice":
            raise opened.error("search-filter-twice", key=error.key) from None
        choices = ", ".join(error.choices(opened.language, _years(opened)))
        raise opened.error(
            "search-filter", key=error.key, value=error.value, choices=choices
        ) from None
    if query.meeting:
        query = query._replace(meeting=pick_meeting(opened, query.meeting))
    return query


def _years(opened: Opened) -> list[str]:
    return sorted({file.stem[:4] for file in opened.folder.listing.files})


def _tell_no_filters(opened: Opened, text: str, *, found: bool) -> None:
    """Say what looks like a filter and is none, when it is nearly one or nothing was found."""
    from bra.cli.nearest import nearest
    from bra.languages import canonical
    from bra.searching.query import no_filters

    for key in no_filters(text):
        near = nearest(key, canonical("search_keys"))
        own = [spellings[0] for spellings in opened.language.search_keys.values()]
        if near or not found:
            choices = ", ".join(f"{each}:" for each in near or own)
            opened.tell(
                "search-near-filter" if near else "search-no-filter", key=key, choices=choices
            )


def _find(opened: Opened, query: "Query", most: int, *, internal: bool) -> "Answer":
    import sqlite3

    from bra.searching.find import UnknownNameError, find

    try:
        return find(opened.folder, query, opened.today, most, internal=internal)
    except UnknownNameError as error:
        if not error.candidates:
            raise unknown_name(opened, error.name) from None
        candidates = ", ".join(error.candidates)
        raise opened.error("ambiguous-name", name=error.name, candidates=candidates) from None
    except sqlite3.Error as error:
        raise opened.error("search-failed", reason=str(error)) from None


def _corrected(
    opened: Opened, hits: "Sequence[Hit]", *, internal: bool
) -> "list[tuple[Correction, ...]]":
    """Return of each hit what later minutes correct in its item."""
    if not hits:
        return []
    stems = {hit.meeting for hit in hits}
    corrected = Corrected(opened.folder, stems, internal=internal)
    return [corrected.at(hit.path, hit.line, _decision_of(hit)) for hit in hits]


def _decision_of(hit: "Hit") -> str | None:
    return hit.id if hit.kind == "decision" else None


def _row(opened: Opened, hit: "Hit", corrected: "tuple[Correction, ...]") -> dict[str, object]:
    title = with_corrections(hit.title, corrected, opened.language, opened.folder.council)
    council = opened.folder.council
    number = f"§ {hit.item} " if hit.item and council.numbering == "year" else ""
    if not number and hit.item and hit.item[-1:].isdigit():
        number = f"{hit.item}. "
    return {
        "where": f"{hit.path}:{hit.line}",
        "kind": text_of(opened.language, f"kind.{hit.kind}"),
        "line": hit.text,
        "item": f"{number}{title}",
    }


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 7):  # noqa: PLR2004 - digits
        message = f"--limit: {text!r} is not a number."
        raise SpokenError("not-a-number", message, option="--limit", text=text)
    return int(text)
