"""English: what commands say of a call that does not fit them."""

from typing import Final

MISTAKES: Final = {
    "no-such-path": "no such file or folder",
    "needs-terminal": "--interactive needs a terminal",
    "not-a-date": "{option}: “{text}” is not a date written YYYY-MM-DD",
    "none-of": "{option}: “{text}” is none of {choices}",
    "odd-ending": "{path}: its ending is none of the formats {choices}",
    "not-a-number": "{option}: “{text}” is not a number",
    "not-a-time": "--time: “{text}” is not a time of day; write it as 13.30-15.00",
    "not-a-port": "--port: “{text}” is not a port, which is a number up to {last}",
    "not-for-terminal": "this format is not for a terminal; name a file with -o FILE",
    "output-is-document": "-o writes a document; its ending is .md, .html, .pdf or .docx, or --to says so",
    "packet-is-pdf": "--packet is a PDF; name the file with -o FILE.pdf",
    "path-elsewhere": "{path} is nothing in {folder}",
    "year-excludes": "--year excludes --from and --to",
    "formats-exclude": "--format {form} and --to {to} exclude one another",
    "states-exclude": "--open, --done and --all exclude one another",
    "done-excludes": "--done excludes --overdue and --stale, which ask for open actions",
    "summary-excludes": "--summary excludes --open, --done, --overdue, --stale, --sort and --by",
    "summary-no-calendar": "figures are no tasks of a calendar; --summary excludes ics",
    "period-of-summary": "--year, --from and --to are the period of --summary",
    "empty-period": "the figures would begin {first} and end {last}",
    "staged-takes-one": "--staged takes one revision at the most",
    "no-when-given": "the time is missing: it stands after the ids",
    "no-owner-given": "the new owner is missing: the name stands after the ids",
    "council-needs-name": "--name: a council needs a name",
    "no-council-here": "no council in {folder} or in a folder above it: minutes/council.md is missing; name one with -C PATH, or start one with bra init",
    "no-council-there": "{folder} is not a council’s folder: minutes/council.md is missing; name another with -C PATH, or start one with bra init",
    "unknown-topic": "the manual has no page “{topic}”; bra help lists its pages",
    "unknown-topic-near": "the manual has no page “{topic}”; nearest: {near} (bra help lists all)",
}
