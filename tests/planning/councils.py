"""Small councils for tests, written as the files that they are."""

from bra.ledger import build_ledger
from bra.ledger.numbering import number_through_years
from bra.model import Council, Meeting
from bra.planning.agenda import Agenda, plan_agenda
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.meeting import page_of, read_meeting
from bra.text.source import Source


def council(front: str = "", language: str = "sv") -> Council:
    head = f"format: 1\nname: Rådet\nlanguage: {language}\n"
    return read_council(Source(COUNCIL_PATH, f"---\n{head}{front}---\n".encode()))


def meeting(of: Council, stem: str, front: str = "", body: str = "") -> Meeting:
    text = f"---\ndate: {stem[:10]}\n{front}---\n\n{body}"
    return read_meeting(Source(f"minutes/{stem}.md", text.encode()), stem, of)


def agenda(
    of: Council,
    meetings: list[Meeting],
    stem: str,
    *,
    today: str = "2017-09-01",
    internal: bool = False,
) -> Agenda:
    ordered = sorted(meetings, key=lambda each: (each.date, each.stem))
    if of.numbering == "year":
        ordered = list(number_through_years(ordered))
    ledger = build_ledger([page_of(each) for each in ordered])
    return plan_agenda(of, ordered, ledger, stem, today=today, internal=internal)
