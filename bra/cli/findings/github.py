"""Findings as the workflow commands with which a GitHub action marks lines of a change.

The escapes are those of the toolkit for actions: a percent sign and line ends everywhere, in a
property also the colon and the comma.
"""

from typing import Final

from bra.cli.findings import Told

_KINDS: Final = {"error": "error", "warning": "warning", "info": "notice"}
_DATA: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_DATA: Final = str.maketrans(_DATA)
_IN_PROPERTY: Final = str.maketrans({**_DATA, ":": "%3A", ",": "%2C"})


def as_command(told: Told) -> str:
    """Return a finding as one line."""
    finding = told.finding
    properties = {"file": told.path}
    if finding.line:
        properties |= {"line": str(finding.line), "endLine": str(finding.end_line)}
        if finding.line == finding.end_line:
            # Columns of several lines cannot be told; GitHub refuses them.
            properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    properties["title"] = finding.code
    written = ",".join(
        f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items()
    )
    said = told.message if told.remedy is None else f"{told.message}: {told.remedy}"
    return f"::{_KINDS[finding.severity]} {written}::{said.translate(_IN_DATA)}\n"
