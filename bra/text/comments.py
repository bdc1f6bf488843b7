"""Markdown without the comments that stand in it."""

import re
from functools import cache
from typing import Final

_COMMENT: Final = re.compile(rb"[ \t]?<!--.*?-->", re.DOTALL)


@cache
def _parser():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the library's type is named inside
    import pyromark

    return pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES)


def without_comments(markdown: str) -> str:
    """Return Markdown without its comments, which no page shows; those in code are text."""
    if "<!--" not in markdown:
        return markdown
    data = markdown.encode("utf-8", "replace")
    parts: list[bytes] = []
    at = 0
    for event, span in _parser().events_with_range(data.decode()):
        if not _is_html(event) or span["start"] < at:
            continue
        parts += [data[at : span["start"]], data[span["start"] : span["end"]]]
        at = span["end"]
    parts.append(data[at:])
    for place in range(1, len(parts), 2):
        kept = _COMMENT.sub(b"", parts[place])
        if kept != parts[place] and parts[place - 1].endswith(b" "):
            parts[place - 1] = parts[place - 1][:-1]
        parts[place] = kept
    return b"".join(parts).decode().strip()


def _is_html(event: object) -> bool:
    """Tell whether the parser meets a block of HTML as a whole, or HTML on a line."""
    if not isinstance(event, dict):
        return False
    return event.get("Start") == "HtmlBlock" or "InlineHtml" in event
