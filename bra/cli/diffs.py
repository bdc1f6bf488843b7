"""Changes of a file as a diff that shows nothing confidential."""

from collections.abc import Collection, Iterator
from difflib import SequenceMatcher

from bra.reading.public import hidden_ranges
from bra.text.source import Source


def shown_diff(
    path: str,
    before: bytes,
    after: bytes,
    hidden: str | None,
    secret: Collection[str] = (),
    to: str | None = None,
) -> str:
    """Return a unified diff with one line around each change.

    `hidden` stands for each line that is confidential; None shows them.  `secret` are the ids of
    actions that were raised in confidence.  `to` is the path that the file is to have, where that
    is another one.
    """
    old, new = lines_of(before), lines_of(after)
    shown_old, shown_new = (_shown(Source(path, data), hidden, secret) for data in (before, after))
    lines: list[str] = []
    for group in SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(1):
        first, last = group[0], group[-1]
        lines.append(f"@@ -{_span(first[1], last[2])} +{_span(first[3], last[4])} @@")
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                lines += _side(" ", shown_old, old, i1, i2)
                continue
            lines += _side("-", shown_old, old, i1, i2)
            lines += _side("+", shown_new, new, j1, j2)
    moved = () if to is None else (f"rename from {path}", f"rename to {to}")
    names = (f"--- a/{path}", f"+++ b/{to or path}") if lines else ()
    return "".join(f"{line}\n" for line in (*moved, *names, *lines))


def lines_of(data: bytes) -> list[bytes]:
    """Return the lines of a file, each with its newline; only a newline ends one."""
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return [line for line in lines if line]


def _span(start: int, stop: int) -> str:
    """Return a range of lines as unified diffs write it."""
    size = stop - start
    first = start + 1 if size else start
    return str(first) if size == 1 else f"{first},{size}"


def _side(sign: str, shown: list[str], raw: list[bytes], start: int, stop: int) -> Iterator[str]:
    """Return the lines of one side; a last one that lacks its newline says so."""
    for line, written in zip(shown[start:stop], raw[start:stop], strict=True):
        yield f"{sign}{line}"
        if not written.endswith(b"\n"):
            yield "\\ No newline at end of file"


def _shown(source: Source, hidden: str | None, secret: Collection[str]) -> list[str]:
    lines = lines_of(source.data)
    ranges = hidden_ranges(source, secret) if hidden is not None else []
    shown: list[str] = []
    position = 0
    for line in lines:
        end = position + len(line)
        withheld = line.strip() and any(first < end and position < last for first, last in ranges)
        shown.append(f"[{hidden}]" if withheld else line.decode("utf-8", "replace").rstrip("\r\n"))
        position = end
    return shown
