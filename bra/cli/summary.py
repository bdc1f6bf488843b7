"""Show figures of actions: `bra actions --summary`."""

import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.cli.output import listing_format, write_product
from bra.languages import say as text_of

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.ledger.figures import Figures, Period, Share, Summary

Row = dict[str, object]
_COUNTS: Final = ("raised", "closed", "open", "overdue", "median_days", "postponements", "oldest")
_CSV: Final = (
    "group",
    "name",
    "raised",
    "closed",
    "dropped",
    "open",
    "overdue",
    "standing",
    "median_days",
    "postponements",
    "oldest",
    "oldest_id",
)
_LAST_MONTHS: Final = 12
_NAME_WIDTH: Final = 22
_DATE_WIDTH: Final = 10
_BAR: Final = range(6, 25)
"""How many signs the longest bar may have."""
_WHOLE: Final = ("day", "days", "oldest", "bar")


class Part(NamedTuple):
    """Hold one table of the figures."""

    title: str
    rows: list[Row]
    keys: tuple[str, ...]


def show_summary(
    opened: "Opened", summary: "Summary", form: str | None, output: str | None, *, force: bool
) -> None:
    """Show the figures in the format that was asked for."""
    call = opened.call
    match listing_format(call, form):
        case "json":
            from bra.rendering.tables import as_json

            write_product(opened, as_json(summary_json(summary)), output, force=force)
        case "csv":
            from bra.rendering.tables import as_csv

            columns = [(key, text_of(opened.language, f"figures.{key}")) for key in _CSV]
            write_product(opened, as_csv(_csv(opened, summary), columns), output, force=force)
        case "md":
            write_product(opened, _markdown(opened, summary), output, force=force)
        case _:
            sys.stdout.write(_drawn(opened, summary))


def summary_json(summary: "Summary") -> dict[str, object]:
    """Return the figures in the shape that scripts rely on."""
    return {
        "from": summary.period.first,
        "to": summary.period.last,
        "total": _json(summary.total),
        "owners": [_share_json(share) for share in summary.owners],
        "organisations": [_share_json(share) for share in summary.organisations],
        "months": [month._asdict() for month in summary.months],
        "ages": [{"from": age.least, "to": age.most, "open": age.open} for age in summary.ages],
    }


def _json(figures: "Figures") -> dict[str, object]:
    oldest = None if figures.oldest is None else figures.oldest._asdict()
    return {**figures._asdict(), "oldest": oldest}


def _share_json(share: "Share") -> dict[str, object]:
    return {"name": share.name, **_json(share.figures)}


def _csv(opened: "Opened", summary: "Summary") -> list[Row]:
    """Return a row for each owner and organisation, and one for all; `group` tells them apart."""
    spoken = opened.language
    groups = (("owner", summary.owners), ("organisation", summary.organisations))
    rows = [
        {"group": text_of(spoken, f"column.{by}"), "name": _name(opened, share, by)}
        | _row(share.figures)
        for by, shares in groups
        for share in shares
    ]
    total = text_of(spoken, "figures.total")
    return [{"group": total, "name": ""} | _row(summary.total), *rows]


def _row(figures: "Figures") -> Row:
    oldest = figures.oldest
    days = figures.median_days
    return {
        **figures._asdict(),
        "median_days": int(days) if days is not None and days.is_integer() else days,
        "oldest": oldest.raised if oldest is not None else None,
        "oldest_id": oldest.id if oldest is not None else None,
    }


def _name(opened: "Opened", share: "Share", by: str) -> str:
    return share.name if share.name is not None else text_of(opened.language, f"actions.no-{by}")


def _parts(opened: "Opened", summary: "Summary") -> list[Part]:
    """Return the tables: by owner, by organisation, by age, and the last months."""
    spoken = opened.language
    parts: list[Part] = []
    for by, shares in (("owner", summary.owners), ("organisation", summary.organisations)):
        rows = [{"name": _name(opened, share, by)} | _row(share.figures) for share in shares]
        total: Row = {"name": text_of(spoken, "figures.total"), "total": True}
        rows.append(total | _row(summary.total))
        parts.append(Part(text_of(spoken, f"figures.by-{by}"), rows, ("name", *_COUNTS)))
    ages: list[Row] = [
        {"days": f"{age.least}–{age.most}" if age.most is not None else f"{age.least}–"}
        | {"open": age.open}
        for age in summary.ages
    ]
    parts.append(Part(text_of(spoken, "figures.ages"), ages, ("days", "open")))
    months: list[Row] = [dict(month._asdict()) for month in summary.months[-_LAST_MONTHS:]]
    keys = ("day", "raised", "closed", "open", "overdue")
    parts.append(Part(text_of(spoken, "figures.months"), months, keys))
    return parts


def _markdown(opened: "Opened", summary: "Summary") -> str:
    from bra.rendering.tables import as_markdown_table

    blocks = [_head(opened, summary)]
    for part in _parts(opened, summary):
        columns = [(key, text_of(opened.language, f"figures.{key}")) for key in part.keys]
        blocks.append(f"## {part.title}\n\n{as_markdown_table(part.rows, columns)}")
    return "\n".join(blocks)


def _head(opened: "Opened", summary: "Summary") -> str:
    spoken = opened.language
    lines = [f"# {text_of(spoken, 'figures.title')}", "", _period(opened, summary.period)]
    if _several(summary):
        lines += ["", text_of(spoken, "figures.several")]
    return "\n".join((*lines, ""))


def _several(summary: "Summary") -> bool:
    """Tell whether rows sum to more than the total, as some actions have several owners."""

    def weight(figures: "Figures") -> int:
        return figures.raised + figures.closed + figures.open

    return any(
        sum(weight(share.figures) for share in shares) > weight(summary.total)
        for shares in (summary.owners, summary.organisations)
    )


def _period(opened: "Opened", period: "Period") -> str:
    from bra.languages.cldr import long_date

    code = opened.language.code
    last = long_date(period.last, code)
    if period.first is None:
        return text_of(opened.language, "figures.until", last=last)
    first = long_date(period.first, code)
    return text_of(opened.language, "figures.between", first=first, last=last)


def _drawn(opened: "Opened", summary: "Summary") -> str:
    """Return the figures for a terminal, with bars of the open ones where there is room."""
    from bra.cli.drawing import draw_markdown, draw_table

    call = opened.call
    blocks = [draw_markdown(call, _head(opened, summary))]
    bars = False
    for part in _parts(opened, summary):
        columns = [(key, text_of(opened.language, f"figures.short.{key}")) for key in part.keys]
        room = min(_BAR[-1], _room(columns))
        rows = _with_bars(part.rows, room) if room in _BAR else part.rows
        if any(row.get("bar") for row in rows):
            columns.append(("bar", ""))
            bars = True
        table = draw_table(call, rows, columns, _WHOLE, {"name": _NAME_WIDTH}, gap=1)
        blocks.append(f"{draw_markdown(call, f'## {part.title}')}\n{table}")
    if bars:
        blocks.append(text_of(opened.language, "figures.bars") + "\n")
    return "\n".join(blocks)


def _room(columns: Sequence[tuple[str, str]]) -> int:
    """Return how many signs a line of the terminal has left beside the columns."""
    wide = {"name": _NAME_WIDTH, "day": _DATE_WIDTH, "oldest": _DATE_WIDTH}
    used = sum(max(len(heading), wide.get(key, 0)) + 1 for key, heading in columns)
    return shutil.get_terminal_size().columns - used - 1


def _with_bars(rows: list[Row], room: int) -> list[Row]:
    """Return rows with a bar each, the longest as long as there is room; the total has none."""
    from bra.cli.drawing import Bar

    most = max((_number(row["open"]) for row in rows if not row.get("total")), default=0)
    if not most:
        return rows
    found: list[Row] = []
    for row in rows:
        still, late = _number(row["open"]), _number(row.get("overdue"))
        length = -(-still * room // most)  # rounded up: what is there is seen
        red = -(-late * room // most)
        bar = None if row.get("total") else Bar(red, max(length - red, 0))
        found.append({**row, "bar": bar})
    return found


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
