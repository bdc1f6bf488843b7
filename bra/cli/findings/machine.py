"""Findings as JSON, in the shape that scripts rely on."""

from bra.cli.findings import Told


def as_value(told: Told) -> dict[str, object]:
    """Return a finding as what JSON holds."""
    finding = told.finding
    return {
        "code": finding.code,
        "severity": finding.severity,
        "path": told.path,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "message": told.message,
        "hint": told.remedy,
        "fixable": finding.fixable,
    }
