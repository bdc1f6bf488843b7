"""The period that figures are asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from bra.cli.call import day_given
from bra.errors import SpokenError

if TYPE_CHECKING:
    from bra.ledger.figures import Period

Since = Annotated[
    str | None, typer.Option("--from", metavar="DATE", help="The first day of the figures.")
]


def format_and_day(values: Sequence[str]) -> tuple[str | None, str | None]:
    """Return which of the values of `--to` is a format, and which the last day of a period.

    A day begins with a digit and a format does not.  Raises UserError for two of either.
    """
    days = [value for value in values if value[:1].isdecimal()]
    formats = [value for value in values if not value[:1].isdecimal()]
    if len(formats) > 1 or len(days) > 1:
        raise SpokenError("given-twice", "--to takes one format and one day.")
    return formats[-1] if formats else None, days[-1] if days else None


def day_of(option: str, text: str | None) -> str | None:
    """Read the date of an option; raises UserError."""
    return None if text is None else day_given(option, text).isoformat()


def period_of(year: str | None, since: str | None, until: str | None, today: str) -> "Period":
    """Return the period of a year, or between two dates; what is to come is no part of it.

    Raises UserError for one that ends before it begins.
    """
    from bra.ledger.figures import Period

    if year is not None and (since or until):
        message = "--year and --from or --to exclude one another."
        raise SpokenError("year-excludes", message)
    first = day_of("--from", since)
    last = day_of("--to", until)
    if year is not None:
        first, last = f"{year}-01-01", f"{year}-12-31"
    last = min(last or today, today)
    if first is not None and first > last:
        message = f"the figures would begin {first} and end {last}."
        raise SpokenError("empty-period", message, first=first, last=last)
    return Period(first, last)
