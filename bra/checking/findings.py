"""Let every rule look at the files of a council, or at some of them, and gather what they find.

Rules that look across files always see the whole council; only the files named are reported on.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cached_property

from bra.checking.files import Files
from bra.checking.model import Case, Finding, Odd, Span
from bra.checking.rules.table import by_code, looking
from bra.checking.sensitive import (
    NUMBERS,
    Found,
    blot,
    blotted,
    find_sensitive,
    own_addresses,
)
from bra.checking.settings import comments_of, in_approved, let_pass, level, odd_settings
from bra.folder import COUNCIL_PATH, Folder
from bra.ledger import effective_status
from bra.model import Diagnostic, Meeting
from bra.reading.meeting import Reading
from bra.reading.names import keys_of
from bra.reading.public import hidden_ranges, idle_marks_of, noticed_of_marks, passages_about
from bra.reading.secrets import masked
from bra.text.composed import composed_text
from bra.text.source import Source

__all__ = ["Finding", "find"]

_IN_COUNCIL = ("personal-number", "card-number")
_ADDRESS = "email-address"


def find(
    folder: Folder,
    paths: Collection[str] = (),
    *,
    today: str | None = None,
    whole: bool = False,
    codes: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Return the findings of all files, or of those named, by path and place.

    `paths` are paths from the council's folder, of files or of folders; `today` is an ISO day.
    `whole` tells that reading every file whole costs little, as when they have been read already.
    With `codes`, only these rules look at the meetings.
    """
    day = today or date.today().isoformat()  # noqa: DTZ011 - the calendar day where the user is
    named = frozenset(composed_text(path.rstrip("/")) for path in paths)
    folders = tuple(f"{each}/" for each in named)

    def wanted(path: str) -> bool:
        path = composed_text(path)
        return not named or path in named or path.startswith(folders)

    chosen = [found for found in folder.listing.files if wanted(found.path)]
    files = Files(folder, day, everything=whole or len(chosen) == len(folder.listing.files))
    own = own_addresses(folder.council_source.data)
    findings = list(_of_council(folder, day)) if wanted(COUNCIL_PATH) else []
    for found in chosen:
        reading = files.reading(found.stem)
        if reading is not None:
            findings += _of_meeting(reading, files, day, own, codes)
    findings += _of_files(folder, wanted)
    return tuple(sorted(findings, key=lambda each: (each.path, each.line, each.column, each.code)))


def _of_council(folder: Folder, today: str) -> Iterator[Finding]:
    source = folder.council_source
    council = folder.council
    sensitive = tuple(find_sensitive(source.data, today))
    shown = _blotted_source(source, [each for each in sensitive if each.code in _IN_COUNCIL])
    found = [_of_diagnostic(diagnostic) for diagnostic in council.diagnostics]
    stems = [each.stem for each in folder.listing.files]
    found += odd_settings(council, stems)
    found += [(each.code, Odd(each.start, each.end)) for each in sensitive]
    for start in idle_marks_of(source):
        found.append(
            ("mark-without-effect", Odd(*source.line_span(source.line(start)), secret=True))
        )
    for noticed in noticed_of_marks(source):
        found.append((noticed.code, Odd(noticed.start, noticed.end, secret=True)))
    ranges = hidden_ranges(source)
    public = _public_source(shown, ranges)
    for code, odd in found:
        rule = by_code()[code]
        if code in NUMBERS and code not in _IN_COUNCIL:
            continue
        severity = level(rule, council.rules, None)
        if severity is not None and code != _ADDRESS:
            end = max(odd.end, odd.start + 1)
            hidden = odd.secret or any(first < end and odd.start < last for first, last in ranges)
            finding = _finding(shown if hidden else public, code, odd, today, hidden=hidden)
            yield finding._replace(severity=severity, path=COUNCIL_PATH)


def _of_meeting(
    reading: Reading, files: Files, today: str, own: Collection[str], codes: Collection[str]
) -> Iterator[Finding]:
    meeting = reading.meeting
    sensitive = tuple(find_sensitive(reading.source.data, today, own))
    status = effective_status(meeting.status, meeting.date, today)
    members = files.council.members_on(meeting.date)
    keys = keys_of(members)
    case = Case(reading, meeting, files.council, files, status, today, sensitive, members, keys)
    found = [
        _of_diagnostic(diagnostic)
        for diagnostic in meeting.diagnostics
        if (not codes or diagnostic.code in codes)
        and not _is_known_elsewhere(diagnostic, meeting, files)
    ]
    checks = [check for check in looking() if check[0] in codes] if codes else looking()
    found += [(code, odd) for code, check in checks for odd in check(case)]
    comments, wrong = comments_of(case)
    found += wrong
    if not found and not comments:
        return
    # Where the council lets addresses stand, nobody minds to see them.
    shown = level(by_code()[_ADDRESS], files.council.rules, meeting.stem) is None
    whole = _blotted_source(
        reading.source, [each for each in sensitive if not (shown and each.code == _ADDRESS)]
    )
    secret = _Secret(case)
    public = _public_source(whole, secret.ranges)

    def findings(odds: Collection[tuple[str, Odd]]) -> list[Finding]:
        hides = [odd.secret or secret.holds(odd.start, odd.end) for _, odd in odds]
        return [
            _finding(whole if hidden else public, code, odd, today, hidden=hidden)
            for (code, odd), hidden in zip(odds, hides, strict=True)
        ]

    kept, idle = let_pass(findings(found), comments)
    for finding in kept + findings(idle):
        rule = by_code()[finding.code]
        severity = level(rule, files.council.rules, meeting.stem)
        if severity is None:
            continue
        if meeting.status == "approved":
            severity = in_approved(rule, severity)
        yield finding if severity == finding.severity else finding._replace(severity=severity)


def _is_known_elsewhere(diagnostic: Diagnostic, meeting: Meeting, files: Files) -> bool:
    """Tell whether an unknown owner of a mention is known by the minutes that made her one.

    A guest who took something on is a stranger at the meetings that follow it up.
    """
    if diagnostic.code != "unknown-owner":
        return False
    name = dict(diagnostic.facts)["name"]
    return any(
        line.start <= diagnostic.start < line.end and files.is_owner(line.id, name)
        for line in meeting.actions
        if line.id is not None and not line.raises
    )


def _of_diagnostic(diagnostic: Diagnostic) -> tuple[str, Odd]:
    odd = Odd(diagnostic.start, diagnostic.end, diagnostic.facts, diagnostic.hint, diagnostic.fix)
    return diagnostic.code, odd


class _Secret:
    """Tell what of a file is withheld: confidential text, and what names what it raised."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @cached_property
    def ranges(self) -> Collection[Span]:
        """Return the byte ranges, which may overlap."""
        reading = self.case.reading
        raised = self.case.files.folder.secret_ids(reading.source.data)
        return (*reading.secret, *passages_about(reading.source, reading.blocks, raised))

    def holds(self, start: int, end: int) -> bool:
        """Tell whether anything between two offsets is withheld."""
        end = max(end, start + 1)
        return any(first < end and start < last for first, last in self.ranges)


def _blotted_source(source: Source, sensitive: Collection[Found]) -> Source:
    spans: list[Span] = [(each.start, each.end) for each in sensitive]
    return source._replace(data=blot(source.data, spans)) if spans else source


def _public_source(source: Source, secret: Collection[Span]) -> Source:
    """Return a file without what is confidential; a line may be so in part."""
    return source._replace(data=masked(source.data, secret)) if secret else source


def _finding(shown: Source, code: str, odd: Odd, today: str, *, hidden: bool) -> Finding:
    end = max(odd.start, odd.end)
    line = shown.line(odd.start)
    return Finding(
        code,
        by_code()[code].severity,
        shown.path,
        line,
        shown.column(odd.start),
        line if end == odd.start else line + shown.data.count(b"\n", odd.start, end),
        shown.column(end),
        tuple((key, blotted(value, today)) for key, value in odd.facts),
        blotted(odd.meant, today) if odd.meant else odd.meant,
        odd.fix is not None,
        hidden,
        shown,
        odd.start,
        end,
        odd.fix,
    )


def _of_files(folder: Folder, wanted: Callable[[str], bool]) -> Iterator[Finding]:
    for left in dict.fromkeys(folder.left_out):
        rule = by_code()[left.code]
        severity = level(rule, folder.council.rules, None)
        if severity is None or not wanted(left.path):
            continue
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
