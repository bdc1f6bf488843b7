"""Options that several commands share, as types for their signatures."""

from collections.abc import Collection
from typing import Annotated, Final

import typer

from bra.cli.misuse import BadValue

FORMATS: Final = ("table", "md", "csv", "json")
_YEAR_DIGITS: Final = 4


def one_of_the_formats(value: str | None) -> str | None:
    """Refuse a format that no listing has."""
    if value is None or value in FORMATS:
        return value
    raise BadValue("none-of", value=value, choices=", ".join(FORMATS))


def one_year(value: str | None) -> str | None:
    """Refuse what is not a year."""
    if value is None or (len(value) == _YEAR_DIGITS and value.isascii() and value.isdecimal()):
        return value
    raise BadValue("no-year", value=value)


def some_years(values: list[str] | None) -> list[str] | None:
    """Refuse a list of years in which something is none."""
    for value in values or ():
        one_year(value)
    return values


def of_years(day: str, years: Collection[str] | None) -> bool:
    """Tell whether an ISO day is in one of some years; without any year it is."""
    return not years or day[:_YEAR_DIGITS] in years


def _keep_council(ctx: typer.Context, value: str | None) -> None:
    if value is not None:
        ctx.meta["bra.council"] = value


def _keep_language(ctx: typer.Context, value: str | None) -> None:
    if value is None:
        return
    from bra.languages import codes

    if value not in codes():
        raise BadValue("none-of", value=value, choices=", ".join(codes()))
    ctx.meta["bra.language"] = value


def _keep_no_colour(ctx: typer.Context, value: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if value:
        ctx.meta["bra.no-colour"] = True


def shared(
    _council: Annotated[
        str | None,
        typer.Option(
            "-C",
            "--council",
            metavar="PATH",
            expose_value=False,
            callback=_keep_council,
            help="The council's folder (also BRA_COUNCIL).",
        ),
    ] = None,
    _lang: Annotated[
        str | None,
        typer.Option(
            "--lang",
            metavar="CODE",
            expose_value=False,
            callback=_keep_language,
            help="Write in this language instead of the council's.",
        ),
    ] = None,
    _no_color: Annotated[
        bool,
        typer.Option(
            "--no-color",
            expose_value=False,
            callback=_keep_no_colour,
            help="Write without colour (also NO_COLOR).",
        ),
    ] = False,
) -> None:
    """Hold the options that stand before a command or after it; `Call` has their values."""


Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="Take DATE for today (also BRA_TODAY)."),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="|".join(FORMATS),
        callback=one_of_the_formats,
        autocompletion=lambda: list(FORMATS),
        help="Write in this format: on a terminal a table, elsewhere md, unless you say.",
    ),
]
Year = Annotated[
    str | None,
    typer.Option("--year", metavar="YEAR", callback=one_year, help="Only that year."),
]
Years = Annotated[
    list[str] | None,
    typer.Option(
        "--year",
        metavar="YEAR",
        callback=some_years,
        help="Only that year; --year again for one more.",
    ),
]
Internal = Annotated[
    bool, typer.Option("--internal", help="Include confidential text; do not pass the result on.")
]
Output = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write to FILE instead of stdout."),
]
To = Annotated[
    str | None,
    typer.Option(
        "--to", metavar="FORMAT", help="Write this format; else the ending of FILE decides."
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that exists.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Print the result and write nothing.")]


def action_ids() -> list[str]:
    """Complete the ids of actions."""
    from bra.cli import complete

    return complete.action_ids()


def meetings() -> list[str]:
    """Complete the names of meetings."""
    from bra.cli import complete

    return complete.meetings()


def names(incomplete: str) -> list[str]:
    """Complete the names of people, roles and organisations."""
    from bra.cli import complete

    return complete.names(incomplete)


def ids_and_names(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the ids of actions, and names after the first of them."""
    begun = bool(ctx.params.get("words"))
    return [*action_ids(), *(names(incomplete) if begun else ())]


Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        autocompletion=action_ids,
        help="Full ids, or endings that only one action has.",
    ),
]
On = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", help="The day it happened; without it, today."),
]
Note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="Words to write with it.")]
InMeeting = Annotated[
    str | None,
    typer.Option(
        "--in", metavar="MEETING", autocompletion=meetings, help="Write it in that meeting's file."
    ),
]
