"""A rule about paths of files that are so written that no link comes of them, or none to a file."""

import re
from collections.abc import Iterator
from typing import Final

from bra.checking.model import Case, Odd, Span, odd
from bra.checking.rules.safety import is_kept_in
from bra.reading.links import links_of, path_beside
from bra.text.blocks import CODE

# What looks like the target of a link; a bracket inside is balanced, and a title has quotes.
_TARGET: Final = re.compile(rb"\]\(((?:[^()<>\r\n\"]|\([^()<>\r\n\"]{0,80}\)){1,300})\)")
_SPACES: Final = re.compile(r"\s+")
_FILE: Final = re.compile(r"[^/]\.\w{1,5}(?:#\S*)?\Z")
_SPACE: Final = "%20"
_BACKSLASH: Final = re.compile(r"\\|%5[Cc]")


def odd_path(case: Case) -> Iterator[Odd]:
    """The path of a file has a space or a backslash, so that no link leads to the file.

    A space in a path is written `%20`, or the path stands in `<` and `>`; between folders stands
    `/` on every system.
    """
    found = list(links_of(case.reading))
    for span, target in found:
        path = path_beside(target)
        if path is not None and "\\" in path:
            right = _BACKSLASH.sub("/", target)
            yield odd(span, secret=is_kept_in(case, target), path=target, right=right)
    if b"](" in case.data:
        yield from _with_spaces(case, [span for span, _ in found])


def _with_spaces(case: Case, links: list[Span]) -> Iterator[Odd]:
    """Find what looks like a link to a file and is none."""
    taken: list[Span] | None = None
    for match in _TARGET.finditer(case.data, case.reading.body):
        written = match[1].decode("utf-8", "replace").strip()
        path = path_beside(written)
        if path is None or not _SPACES.search(written) or not _FILE.search(written):
            continue
        if taken is None:
            code = (each for each in case.reading.blocks if each.kind == CODE)
            taken = sorted([*links, *((each.start, each.end) for each in code)], reverse=True)
        at = match.start()
        while taken and taken[-1][1] <= at:  # it ends before the next path too
            taken.pop()
        line = case.data[case.data.rfind(b"\n", 0, at) + 1 : at]
        if line.count(b"`") % 2 or (taken and taken[-1][0] <= at):
            continue
        right = _SPACES.sub(_SPACE, _BACKSLASH.sub("/", written))
        yield odd(match.span(1), path=written, right=right)
