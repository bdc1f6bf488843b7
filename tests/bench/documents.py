"""What documents cost: the minutes of the real meeting as PDF and as a page."""

import shutil
from datetime import date
from pathlib import Path
from typing import Final

from tests.bench.timing import ROOT, Places, Row, by_turns, python, show

TODAY: Final = ("--today", "2017-09-01")
MINUTES: Final = ("-m", "bra", "minutes", "2017-08-18", *TODAY)
LISTING: Final = ("-m", "bra", "actions", "--open", "--format", "md", *TODAY)
# The engine alone: a process that lays out the same tree and does nothing else.
BARE: Final = """\
import sys, typst
layout, data, standards = sys.argv[1:]
typst.compile(open(layout, "rb").read(), format="pdf", sys_inputs={"document": open(data).read()},
              pdf_standards=standards.split(","), ignore_system_fonts=True, timestamp=1504224000)
"""
LONGEST: Final = 1.3


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    council = places.room / "council"
    for name in ("minutes", "templates"):
        shutil.copytree(ROOT / name, council / name)
    cache = {"BRA_CACHE": str(places.room / "kept")}
    out = places.room / "out"
    out.mkdir()
    data = out / "document.json"
    data.write_text(_given(council), encoding="utf-8")
    layout = str(ROOT / "bra" / "rendering" / "page.typ")
    median = by_turns(
        {
            "pdf": python((*MINUTES, "--force", "-o", str(out / "m.pdf")), council, cache),
            "html": python((*MINUTES, "--force", "-o", str(out / "m.html")), council, cache),
            "engine": python(("-c", BARE, layout, str(data), "a-2a,ua-1"), ROOT, cache),
            "actions": python(LISTING, council, cache),
        },
        runs,
    )
    show(
        [
            Row("minutes to PDF / 1 s", median["pdf"], 1.0, LONGEST),
            Row("minutes to PDF / engine alone", median["pdf"], median["engine"], 3),
            Row("minutes to HTML / warm actions", median["html"], median["actions"], 1.5),
        ]
    )


def _given(council: Path) -> str:
    """Return what the layout is given for the minutes, as the program gives it."""
    from bra.cli.call import Call
    from bra.cli.commands.minutes import record_of
    from bra.cli.council import open_council
    from bra.rendering.minutes import minutes_document
    from bra.rendering.pdf import given

    opened = open_council(Call(council, date(2017, 9, 1), None, terminal=False, colour=False))
    meetings = opened.folder.meetings
    record = record_of(opened, meetings[0], meetings, internal=False)
    return given(minutes_document(council, opened.language, record))
