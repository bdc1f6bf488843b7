"""Findings as JSON, in the shape that scripts rely on."""

from bra.cli.findings import Told


def as_value(told: Told) -> dict[str, object]:
    """Return a finding as what JSON holds; one about a whole file stands at its beginning."""
    finding = told.finding
    return {
        "code": finding.code,
        "severity": finding.severity,
        "path": told.path,
        "line": max(1, finding.line),
        "column": max(1, finding.column),
        "end_line": max(1, finding.end_line),
        "end_column": max(1, finding.end_column),
        "message": told.message,
        "hint": told.remedy,
        "fixable": finding.fixable,
    }
