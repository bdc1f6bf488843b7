"""Write into the manual what each template is given as `word`, from what it is given.

`python -m tests.templatewords` writes the section anew on the pages of both languages.
"""

from pathlib import Path
from typing import Final

import pytest

from bra.cli.pages import FOLDER
from bra.languages import language
from bra.ledger import build_ledger
from bra.ledger.decisions import decisions_of
from bra.ledger.figures import Period
from bra.planning.report import plan_report
from bra.reading.meeting import page_of
from bra.reading.parts import read_parts
from bra.rendering import documents, minutes, packet, reminders, report
from bra.rendering.record import Record
from bra.text.source import Source
from tests.planning.councils import agenda, council, meeting

PAGES: Final = {"en": FOLDER / "templates.md", "sv": FOLDER / "sv" / "templates.md"}
HEADINGS: Final = {"en": "## The words of each template", "sv": "## Orden i varje mall"}
_INTRODUCTIONS: Final = {
    "en": "`{{ word.called }}` writes a word of the document in its language; these are there.",
    "sv": "`{{ word.called }}` skriver ett ord i dokumentet på dess språk; de här finns.",
}
_HEADS: Final = {"en": "| name | writes |", "sv": "| namn | skriver |"}


def given(monkeypatch: pytest.MonkeyPatch, code: str = "sv") -> dict[str, dict[str, object]]:
    """Return what each template is given, for a council that has some of everything."""
    found: dict[str, dict[str, object]] = {}

    def keep(name: str, variables: dict[str, object], _folders: object) -> str:
        found[name] = variables
        return ""

    monkeypatch.setattr(documents, "render", keep)
    of = council("members: [Per Ask]\nstatutory: yes\n")
    front = "guests: [Bo Ek]\nchair: Per Ask\n"
    body = "Hej.\n\n## 1. A\n\n**Beslut D1:** Ja.\n\n- [ ] **A1** Per Ask: x (till nästa möte)\n"
    held = meeting(of, "2017-08-18", front, body)
    written = f"---\ndate: 2017-08-18\n{front}---\n\n{body}"
    source = Source("minutes/2017-08-18.md", written.encode())
    planned = agenda(of, [held], "2017-10-11")
    spoken = language(code)
    documents.agenda_document(Path(), of, spoken, planned, "2017-09-01", internal=False)
    actions = list(build_ledger([page_of(held)]).actions("2017-09-01"))
    documents.actions_document(
        Path(), of, spoken, actions, withheld=(), day="2017-09-01", heading="open", internal=False,
        groups=[("Per Ask", actions)],
    )  # fmt: skip

    monkeypatch.setattr(reminders, "render", keep)
    reminders.reminder(Path(), of, spoken, "Per Ask", actions, day="2017-09-01", internal=False)
    told = [(decision, False) for decision in decisions_of([held])]
    documents.decisions_document(Path(), of, spoken, told, {}, day="2017-09-01", internal=False)
    text = read_parts(source, held, internal=False, withheld="-")
    record = Record(of, held, text, {}, {}, sealed=False, today="2017-09-01", internal=False)
    monkeypatch.setattr(minutes, "render", keep)
    minutes.minutes_document(Path(), spoken, record)
    minutes.extract_document(Path(), spoken, record, 0)
    minutes.background_document(Path(), spoken, record)
    monkeypatch.setattr(packet, "render", keep)
    listed = [packet.Listed("a.pdf", "A", "2")]
    packet.attachments_document(Path(), of, spoken, listed, day="2017-09-01", internal=False)
    monkeypatch.setattr(report, "render", keep)
    period = Period("2017-01-01", "2017-09-01")
    ledger = build_ledger([page_of(held)])
    planned_report = plan_report(of, [held], ledger, period, spoken, corrections={}, internal=False)
    assert planned_report.oldest
    report.report_document(Path(), of, spoken, planned_report, "2017-09-01", internal=False)
    return found


def section(code: str) -> str:
    """Return the section of the manual in a language: the words, by the templates that share them.

    A name with a dot is for the program's own use.
    """
    with pytest.MonkeyPatch.context() as patch:
        documents = given(patch, code)
    shared: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for name, variables in documents.items():
        words = variables["word"]
        assert isinstance(words, dict)
        shared.setdefault(tuple(words.items()), []).append(f"`{name}`")
    parts = [f"{HEADINGS[code]}\n\n{_INTRODUCTIONS[code]}\n"]
    for pairs, names in shared.items():
        rows = "".join(f"| `{_written(key)}` | {text} |\n" for key, text in pairs if "." not in key)
        parts.append(f"\n### {', '.join(names)}\n\n{_HEADS[code]}\n|---|---|\n{rows}")
    return "".join(parts)


def _written(key: str) -> str:
    """Return how a template asks for a word; some names are those of Python's own methods."""
    return f'word["{key}"]' if hasattr(dict, key) else f"word.{key}"


def renewed(code: str) -> str:
    """Return the page of a language with the section as it is to be."""
    page = PAGES[code].read_text(encoding="utf-8")
    before, heading, rest = page.partition(HEADINGS[code])
    _, following, after = rest.partition("\n## ")
    return f"{before}{section(code)}{following}{after}" if heading else page


def renew() -> None:
    """Write the pages anew."""
    for code, path in PAGES.items():
        path.write_text(renewed(code), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew()
