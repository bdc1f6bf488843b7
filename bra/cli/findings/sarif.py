"""Findings as SARIF 2.1.0, the format that code hosts take from checking programs."""

import json
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from bra import __version__
from bra.checking.rules.table import by_code
from bra.cli.findings import Told
from bra.languages import Language

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}


def as_sarif(tolds: Sequence[Told], spoken: Language) -> str:
    """Return findings as one SARIF log; each rule that found something is described once."""
    codes = sorted({told.finding.code for told in tolds})
    rules = [
        {
            "id": code,
            "shortDescription": {"text": " ".join(by_code()[code].text.split("\n\n")[0].split())},
            "defaultConfiguration": {"level": _LEVELS[by_code()[code].severity]},
            "properties": {"tags": [by_code()[code].subject]},
        }
        for code in codes
    ]
    driver = {"name": "bra", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "the top of the repository"}}},
        "results": [_result(told, codes.index(told.finding.code)) for told in tolds],
        "language": spoken.code,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _result(told: Told, index: int) -> dict[str, object]:
    finding = told.finding
    said = told.message if told.remedy is None else f"{told.message} ({told.remedy})"
    place: dict[str, object] = {
        "artifactLocation": {"uri": quote(told.path), "uriBaseId": "SRCROOT"}
    }
    if finding.line:
        place["region"] = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        }
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": said},
        "locations": [{"physicalLocation": place}],
    }
