"""What a long report and a thick packet cost."""

import shutil
from datetime import date
from pathlib import Path
from typing import Final

from tests.bench.council import EVERY, FIRST
from tests.bench.timing import Places, Row, by_turns, python, show

LONGEST: Final = 4.0
PACKET: Final = 5.0
ITEMS: Final = 72
FILES: Final = 2
PAGES: Final = 10
PARAGRAPH: Final = "Förvaltningen beskriver läget i området och vad som har gjorts sedan sist. " * 8


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    council = places.room / "council"
    shutil.copytree(places.large, council)
    env = {"BRA_CACHE": str(places.room / "cache")}
    last = FIRST + EVERY * (places.meetings - 1)
    small = places.room / "small"
    shutil.copytree(places.small, small)
    next_day = FIRST + EVERY * max(1, places.meetings // 10)
    _write_meeting(small / "minutes", next_day)
    today = ("--today", str(last))
    out = places.room / "out"
    out.mkdir()

    def report(ending: str) -> tuple[str, ...]:
        to = ("--to", str(last), "--force", "-o", str(out / f"report.{ending}"))
        return ("-m", "bra", "report", "--from", str(FIRST), *to, *today)

    packet = ("-m", "bra", "agenda", str(next_day), "--packet", "--force", "-o")
    tasks = {
        "md": python(report("md"), council, env),
        "html": python(report("html"), council, env),
        "pdf": python(report("pdf"), council, env),
        "packet": python(
            (*packet, str(out / "packet.pdf"), "--today", str(next_day - EVERY)), small, env
        ),
    }
    median = by_turns(tasks, runs)
    pages = _pages(out / "packet.pdf")
    show(
        [
            Row("report over all meetings / 1 s", median["md"], 1.0, LONGEST),
            Row("the same as HTML / 1 s", median["html"], 1.0, LONGEST),
            Row("the same as PDF / 1 s", median["pdf"], 1.0, LONGEST),
            Row(f"packet of {pages} pages / 1 s", median["packet"], 1.0, PACKET),
        ]
    )


def _write_meeting(folder: Path, day: date) -> None:
    """Write a meeting to come with so much background and so many files as a thick packet has."""
    import pikepdf

    (folder / "bilagor").mkdir()
    for number in range(FILES):
        with pikepdf.new() as pdf:
            for _ in range(PAGES):
                pdf.add_blank_page()
            pdf.save(folder / "bilagor" / f"{number}.pdf")
    items = [
        f"## {number}. Ärende {number}\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n"
        + (f"\nSe [bilagan](bilagor/{number}.pdf).\n" if number < FILES else "")
        for number in range(ITEMS)
    ]
    text = f"---\ndatum: {day}\nstatus: planerat\n---\n\n" + "\n".join(items)
    (folder / f"{day}.md").write_text(text, encoding="utf-8", newline="\n")


def _pages(path: Path) -> int:
    import pikepdf

    with pikepdf.open(path) as pdf:
        return len(pdf.pages)
