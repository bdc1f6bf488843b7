"""Findings as text: a line that editors can jump to, the line of the file, and what to do."""

from typing import Final

from bra.checking.model import Finding
from bra.cli.findings import Told
from bra.cli.folding import fold
from bra.text.source import Source

_WIDEST: Final = 200
_NARROWEST: Final = 20


def as_text(told: Told, width: int | None = None) -> str:
    """Return a finding as lines of text, which fit a terminal when its width is given."""
    finding = told.finding
    place = told.path
    if finding.line:
        place = f"{place}:{finding.line}:{finding.column}"
    lines = [fold(f"{place}: {finding.severity}: {finding.code}: {told.message}", width, 4)]
    if not told.secret:
        lines += excerpt(finding, _WIDEST if width is None else width - _margin(finding) - 2)
    if told.remedy is not None:
        margin = _margin(finding)
        lines.append(fold(f"{' ' * margin} = {told.remedy}", width, margin + 3))
    return "\n".join((*lines, ""))


def _line(source: Source, offset: int) -> str:
    """Return the text of the line in which an offset lies."""
    start = source.data.rfind(b"\n", 0, offset) + 1
    end = source.data.find(b"\n", offset)
    line = source.data[start : end if end >= 0 else len(source.data)]
    text = line.removesuffix(b"\r").decode("utf-8", "replace")
    return text if start else text.removeprefix("\ufeff")


def _margin(finding: Finding) -> int:
    return len(str(finding.line)) + 2


def excerpt(finding: Finding, widest: int = _WIDEST) -> list[str]:
    """Return the line of the file with carets below what is meant; a longer one is cut to fit."""
    if finding.source is None or not finding.line:
        return []
    line = _line(finding.source, finding.start).replace("\t", " ")
    last = finding.end_column if finding.end_line == finding.line else len(line) + 1
    meant = max(1, min(last, len(line) + 1) - finding.column)
    widest = max(widest, _NARROWEST)
    first = max(0, min(finding.column - 1 - widest // 2, len(line) - widest))
    at = finding.column - 1 - first
    carets = " " * at + "^" * max(1, min(meant, widest - at))
    margin = " " * _margin(finding)
    return [f" {finding.line} | {line[first : first + widest]}".rstrip(), f"{margin}| {carets}"]
