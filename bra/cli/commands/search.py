"""`bra search`: full text over items, decisions and actions."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import Opened, open_council, pick_meeting, tell_troubles, tell_withheld
from bra.cli.options import Format, Internal, Today
from bra.cli.output import show_listing
from bra.errors import SpokenError
from bra.languages import say as text_of

if TYPE_CHECKING:
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
    query = _query(opened, " ".join(words))
    answer = _find(opened, query, most or sys.maxsize, internal=internal)
    tell_troubles(opened)
    tell_withheld(opened, answer.withheld)
    if len(answer.hits) < answer.total:
        opened.tell("search-more", count=answer.total - len(answer.hits))
    if not answer.hits:
        opened.tell("search-none")
    columns = [
        (key, text_of(opened.language, f"column.{key}"))
        for key in ("where", "kind", "line", "item")
    ]
    show_listing(
        call,
        form,
        value=[hit._asdict() for hit in answer.hits],
        rows=[_row(opened, hit) for hit in answer.hits],
        columns=columns,
        whole=("where", "kind"),
    )


def _query(opened: Opened, text: str) -> "Query":
    from bra.searching.query import QueryError, read_query

    try:
        query = read_query(text)
    except QueryError as error:
        choices = ", ".join(error.choices(opened.language))
        raise opened.error(
            "search-filter", key=error.key, value=error.value, choices=choices
        ) from None
    if query.meeting:
        query = query._replace(meeting=pick_meeting(opened, query.meeting))
    return query


def _find(opened: Opened, query: "Query", most: int, *, internal: bool) -> "Answer":
    import sqlite3

    from bra.searching.find import UnknownNameError, find

    try:
        return find(opened.folder, query, opened.today, most, internal=internal)
    except UnknownNameError as error:
        code = "ambiguous-name" if error.candidates else "unknown-name"
        raise opened.error(code, name=error.name, candidates=", ".join(error.candidates)) from None
    except sqlite3.Error as error:
        raise opened.error("search-failed", reason=str(error)) from None


def _row(opened: Opened, hit: "Hit") -> dict[str, object]:
    number = f"{hit.item}. " if hit.item and hit.item[-1:].isdigit() else ""
    return {
        "where": f"{hit.path}:{hit.line}",
        "kind": text_of(opened.language, f"kind.{hit.kind}"),
        "line": hit.text,
        "item": f"{number}{hit.title}",
    }


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 7):  # noqa: PLR2004 - digits
        message = f"--limit: {text!r} is not a number."
        raise SpokenError("not-a-number", message, option="--limit", text=text)
    return int(text)
