"""The lines of a file in which a word of confidentiality is seen that is not written so."""

from collections.abc import Collection, Iterator
from itertools import accumulate

from bra.reading.signs import holds_sign
from bra.text.shown import shown_forms


def shown_bodies(data: bytes, start: int, secret: Collection[tuple[int, int]]) -> Iterator[bytes]:
    """Give a file's bytes as they are shown from an offset on, each line as long as it is there.

    So what begins and ends with lines has one place in all of them.  Only lines that hold a word
    or a phrase that may be a mark are changed, and none that begins in a range of `secret`; a form
    without such a line is left out.
    """
    lines = data[start:].split(b"\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=start)
    forms = [
        (line, line) if _within(at, secret) else _forms(line)
        for line, at in zip(lines, starts, strict=False)
    ]
    before = lines
    for form in zip(*forms, strict=True):
        shown = list(form)
        if shown not in (lines, before):
            yield data[:start] + b"\n".join(shown)
        before = shown


def _within(at: int, secret: Collection[tuple[int, int]]) -> bool:
    return any(first <= at < last for first, last in secret)


def _forms(line: bytes) -> tuple[bytes, bytes]:
    text = line.decode()
    first, second = shown_forms(text)
    if first == second == text:
        return line, line
    return _as_long(first, line), _as_long(second, line)


def _as_long(shown: str, line: bytes) -> bytes:
    """Return a line as it is shown, as many bytes long as it is: with spaces after it, or cut.

    Hardly a sign is longer than the entity that it is written as.
    """
    if not holds_sign(shown):
        return line
    cut = shown.encode()[: len(line)].decode("utf-8", "ignore")
    return cut.encode().ljust(len(line))
