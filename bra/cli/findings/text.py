"""Findings as text: a line that editors can jump to, the line of the file, and what to do."""

from typing import Final

from bra.checking.model import Finding
from bra.cli.findings import Told
from bra.text.source import Source

_WIDEST: Final = 200


def as_text(told: Told) -> str:
    """Return a finding as lines of text."""
    finding = told.finding
    place = told.path
    if finding.line:
        place = f"{place}:{finding.line}:{finding.column}"
    lines = [f"{place}: {finding.severity}: {finding.code}: {told.message}"]
    if not told.secret:
        lines += excerpt(finding)
        if told.remedy is not None:
            lines.append(f"{' ' * _margin(finding)} = {told.remedy}")
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


def excerpt(finding: Finding) -> list[str]:
    """Return the line of the file with carets below what is meant."""
    if finding.source is None or not finding.line:
        return []
    line = _line(finding.source, finding.start).replace("\t", " ")
    last = finding.end_column if finding.end_line == finding.line else len(line) + 1
    width = max(1, min(last, len(line) + 1) - finding.column)
    first = max(0, finding.column - 1 - _WIDEST // 2)
    shown = line[first : first + _WIDEST]
    margin = " " * _margin(finding)
    carets = " " * (finding.column - 1 - first) + "^" * min(width, _WIDEST)
    return [f" {finding.line} | {shown}".rstrip(), f"{margin}| {carets}"]
