"""Listings as Markdown tables, CSV and JSON."""

import json
import re
from collections.abc import Mapping, Sequence

from bra.rendering.markdown import cell

Rows = Sequence[Mapping[str, object]]
Columns = Sequence[tuple[str, str]]
# What is no text by itself (half a surrogate pair), or would move the cursor, or end a line.
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
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
    """Return a value as JSON in UTF-8 text: a list with a line an entry, an object indented.

    Halves of surrogate pairs are escaped.
    """
    if isinstance(value, list) and value:
        encode = json.JSONEncoder(ensure_ascii=False).encode
        text = "[\n" + ",\n".join([encode(entry) for entry in value]) + "\n]\n"
    else:
        text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
