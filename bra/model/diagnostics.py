"""What was noticed while reading, as values."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Diagnostic(NamedTuple):
    """Say what is odd at one place of one file.

    The words come from the language data: `code` names the message, `facts` fills it.
    Lines and columns count from 1; columns are code points, a byte-order mark not counted.
    `start` and `end` are byte offsets into the file; `fix`, where given, replaces that range.
    """

    code: str
    severity: Severity
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    facts: tuple[tuple[str, str], ...] = ()
    hint: str | None = None
    fix: str | None = None
