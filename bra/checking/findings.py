"""Gather what reading noticed in every file of a council, and which files it could not read."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from bra.folder import COUNCIL_PATH, Folder
from bra.model import Diagnostic, Severity
from bra.reading.public import hidden_ranges
from bra.text.source import Source

_MERE_WARNINGS: Final = frozenset(("odd-file-name",))


class Finding(NamedTuple):
    """Hold one finding; `hidden` tells that it stands in confidential text.

    Lines and columns count from 1; `line` is 0 when the whole file is meant.  `source` is the
    file's text, where there is any.
    """

    code: str
    severity: Severity
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    facts: tuple[tuple[str, str], ...]
    meant: str | None
    fixable: bool
    hidden: bool
    source: Source | None


def find(folder: Folder, paths: Collection[str] = ()) -> tuple[Finding, ...]:
    """Return the findings of all files, or of those named, by path and place.

    `paths` are paths from the council's folder, of files or of folders.
    """
    found = [*_of_council(folder), *_of_meetings(folder), *_of_files(folder)]
    wanted = [path.rstrip("/") for path in paths]
    chosen = (
        finding
        for finding in found
        if not wanted
        or any(finding.path == path or finding.path.startswith(f"{path}/") for path in wanted)
    )
    return tuple(sorted(chosen, key=lambda each: (each.path, each.line, each.column, each.code)))


def _of_council(folder: Folder) -> Iterator[Finding]:
    source = folder.council_source
    for diagnostic in folder.council.diagnostics:
        yield _finding(diagnostic._replace(path=COUNCIL_PATH), source, hidden=False)


def _of_meetings(folder: Folder) -> Iterator[Finding]:
    for meeting in folder.meetings:
        if not meeting.diagnostics:
            continue
        source = folder.source(meeting.path)
        secret = hidden_ranges(source)
        for diagnostic in meeting.diagnostics:
            inside = any(
                first < max(diagnostic.end, diagnostic.start + 1) and diagnostic.start < last
                for first, last in secret
            )
            yield _finding(diagnostic, source, hidden=inside)


def _of_files(folder: Folder) -> Iterator[Finding]:
    for left in dict.fromkeys(folder.left_out):
        severity: Severity = "warning" if left.code in _MERE_WARNINGS else "error"
        yield Finding(
            left.code,
            severity,
            left.path,
            left.line,
            1,
            left.line,
            1,
            left.facts,
            meant=None,
            fixable=False,
            hidden=False,
            source=None,
        )


def _finding(diagnostic: Diagnostic, source: Source, *, hidden: bool) -> Finding:
    return Finding(
        diagnostic.code,
        diagnostic.severity,
        diagnostic.path,
        diagnostic.line,
        diagnostic.column,
        diagnostic.end_line,
        diagnostic.end_column,
        diagnostic.facts,
        diagnostic.hint,
        diagnostic.fix is not None,
        hidden,
        source,
    )
