"""Listings as Markdown tables, CSV and JSON."""

import json
from collections.abc import Mapping, Sequence

from bra.rendering.markdown import cell

Rows = Sequence[Mapping[str, object]]
Columns = Sequence[tuple[str, str]]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(rows: Rows, columns: Columns) -> str:
    """Return rows as CSV with a heading, lines ended by CRLF (RFC 4180).

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    import csv
    import io

    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([heading for _, heading in columns])
    for row in rows:
        writer.writerow([_harmless(row.get(key)) for key, _ in columns])
    return text.getvalue()


def _harmless(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA) and value != "–":
        return f"'{value}"
    return "" if value is None else value


def as_markdown_table(rows: Rows, columns: Columns) -> str:
    """Return rows as an aligned Markdown table; text that holds markup of tables is escaped."""
    from itertools import chain

    cells = [
        [cell("" if row.get(key) is None else str(row.get(key))) for key, _ in columns]
        for row in rows
    ]
    headings = [cell(heading) for _, heading in columns]
    widths = [
        max(3, *(len(line[index]) for line in chain([headings], cells)))
        for index in range(len(columns))
    ]
    rule = [("-" * width) for width in widths]
    lines = [headings, rule, *cells]
    return "".join(
        "| "
        + " | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True))
        + " |\n"
        for line in lines
    )


def as_json(value: object) -> str:
    """Return a value as JSON, indented, in UTF-8 text; lone surrogates are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    if not text.isascii():
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")
        text = (
            "".join(
                f"\\u{ord(c):04x}"
                if "\ud800" <= c <= "\udfff" or "\x7f" <= c <= "\x9f" or c in "\u2028\u2029"
                else c
                for c in text
            )
            if any(
                "\ud800" <= c <= "\udfff" or "\x7f" <= c <= "\x9f" or c in "\u2028\u2029"
                for c in text
            )
            else text
        )
    return text + "\n"
