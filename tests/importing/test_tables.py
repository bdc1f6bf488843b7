"""Tables of tasks, of decisions, and of who was there, under heads of many kinds."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order
from bra.importing.recognise import recognise
from bra.importing.record import Record
from tests.importing.foreign import import_one

Row = tuple[str, ...]
PEOPLE = "Närvarande: Asta Lind, Bo Ek\n\n"


def text_of(*rows: Row, heading: str = "## Läget\n\n") -> str:
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    table = "\n".join((head, f"|{'---|' * len(rows[0])}", *rest))
    return f"# Möte 2031-04-02\n\n{PEOPLE}{heading}{table}\n"


def record(text: str) -> Record:
    return recognise(read_foreign("a.md", text.encode())).record


def tasks(text: str) -> list[tuple[str, str, str | None]]:
    return [(" + ".join(each.owners), each.text, each.due) for each in record(text).actions]


def page(*rows: Row) -> tuple[Record, str]:
    """Return what is recognised in a web page with a table above its items, and what is written."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    items = "<h2>Taket</h2><p>Taket läcker.</p><h2>Slut</h2><p>Slut.</p>"
    text = f"<h1>Möte 2031-04-02</h1><table>{table}</table>{items}"
    found = recognise(read_foreign("a.html", text.encode())).record
    return found, import_one("a.html", text.encode(), Order()).text


@pytest.mark.parametrize(
    ("state", "box"),
    [
        ("Pågår", "/"),
        ("påbörjat", "/"),
        ("Under arbete, svar väntas", "/"),
        ("In progress", "/"),
        ("(ongoing)", "/"),
        ("Ej påbörjat", " "),
        ("not started", " "),
        ("", " "),
    ],
)
def test_the_state_of_a_row_is_that_of_its_task(state: str, box: str) -> None:
    text = text_of(("Vad", "Vem", "Status"), ("Laga grinden", "Bo Ek", state))
    written = import_one("a.md", text.encode(), Order()).text
    assert f"- [{box}] Bo Ek: laga grinden\n" in written


@pytest.mark.parametrize(
    "line", ["- [/] Bo Ek: laga grinden", "- Bo Ek: laga grinden\nStatus: pågår"]
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_task_of_a_list_may_be_under_way(line: str, name: str) -> None:
    text = f"# Möte 2031-04-02\n\n{PEOPLE}## Att göra\n\n{line}\n\n## Slut\n\nSlut.\n"
    plain = text if name.endswith("md") else text.replace("#", "")
    written = import_one(name, plain.encode(), Order()).text
    assert "- [/] Bo Ek: laga grinden\n" in written
    assert "☑" not in written


@pytest.mark.parametrize("heading", ["## Läget\n\n", ""])
def test_what_a_task_is_about_stands_in_a_column_of_its_own(heading: str) -> None:
    text = text_of(
        ("Punkt", "Ämne", "Beslut/åtgärd", "Ansvarig"),
        ("1", "Grinden", "Laga den senast 3 maj", "Bo"),
        ("2", "Budgeten", "Godkändes", "Asta"),
        ("3", "Taket", "Beslöts att måla plåten", "Asta"),
        heading=heading,
    )
    assert tasks(text) == [
        ("Bo Ek", "laga den", "2031-05-03"),
        ("Asta Lind", "måla plåten", None),
    ]
    found = record(text).decisions
    assert [each.text for each in found] == [
        "Budgeten: Godkändes",
        "Taket: Beslöts att måla plåten",
    ]


def test_a_matter_alone_is_the_task() -> None:
    assert tasks(text_of(("Ärende", "Ansvarig"), ("Grinden", "Bo"))) == [("Bo Ek", "Grinden", None)]


@pytest.mark.parametrize("heads", [("Beslut", "Ansvarig", "Datum"), ("Decision", "Owner", "Date")])
def test_a_log_of_decisions_holds_tasks_too(heads: Row) -> None:
    text = text_of(heads, ("Skylten byts ut", "Bo", "2031-06-01"), ("Grinden målas", "", ""))
    assert [each.text for each in record(text).decisions] == ["Skylten byts ut", "Grinden målas"]
    assert tasks(text)[0] == ("Bo Ek", "Skylten byts ut", "2031-06-01")
    written = import_one("a.md", text.encode(), Order()).text
    assert "| Skylten byts ut | Bo | 2031-06-01 |\n" in written
    assert "\n\n**Beslut:** Skylten byts ut\n\n**Beslut:** Grinden målas\n\n- [ ] " in written


def test_a_table_of_tasks_alone_decides_nothing() -> None:
    text = text_of(("Åtgärd", "Vem"), ("Laga grinden", "Bo"), ("Fråga om bygglov godkänts", "Bo"))
    assert record(text).decisions == ()


@pytest.mark.parametrize(
    ("heads", "row", "organisation", "note"),
    [
        (("Närvarande", "Organisation"), ("Asta Lind", "Vägföreningen"), "Vägföreningen", None),
        (("<b>Present</b>", "<b>Role</b>"), ("Asta Lind", "Treasurer"), None, "Treasurer"),
        (("Närvarande", "Roll"), ("Asta", "Ordförande"), None, "Ordförande"),
    ],
)
def test_one_row_of_who_was_there_is_one_person(
    heads: Row, row: Row, organisation: str | None, note: str | None
) -> None:
    found, written = page(heads, row)
    assert [(each.name, each.organisation, each.note) for each in found.present] == [
        (row[0], organisation, note)
    ]
    head = heads[0].removeprefix("<b>").removesuffix("</b>")
    assert f"{head}: " not in written.partition("# Möte")[2]


def test_a_label_beside_its_value_is_no_table() -> None:
    found, _ = page(("Närvarande", "Asta Lind"), ("Plats", "Biblioteket"))
    assert [each.name for each in found.present] == ["Asta Lind"]
    assert found.place is not None
    assert found.place.value == "Biblioteket"


@pytest.mark.parametrize(
    ("caption", "heads", "row"),
    [
        ("Deltagare", ("Namn", "Organisation", "Närvarande"), ("Asta Lind", "Vägnämnden", "ja")),
        ("Närvaro", ("Namn", "Roll", "Närvarande"), ("Asta Lind", "kassör", "x")),
        ("Attendance", ("Name", "Organisation", "Present"), ("Asta Lind", "Roads Board", "yes")),
    ],
)
def test_the_head_of_a_table_is_nobody_below_a_caption_either(
    caption: str, heads: Row, row: Row
) -> None:
    for rows in ((heads, row), ((caption, "", ""), heads, row)):
        found, _ = page(*rows)
        assert [each.name for each in found.present] == ["Asta Lind"]


@pytest.mark.parametrize(
    ("state", "written"),
    [
        ("Klar", "- [x] Bo Ek: laga grinden\n"),
        ("Klart 2031-03-20", "- [x] Bo Ek: laga grinden (klart 2031-03-20)\n"),
        ("Utgår", "- [-] Bo Ek: laga grinden\n"),
        ("Avskrivet 20 mars", "- [-] Bo Ek: laga grinden (avskrivet 2031-03-20)\n"),
        ("Klart senast 1 maj", "- [ ] Bo Ek: laga grinden (senast 2031-05-01)\n"),
        ("Inte klart", "- [ ] Bo Ek: laga grinden\n"),
    ],
)
def test_what_a_table_says_is_done_is_closed(state: str, written: str) -> None:
    text = text_of(("Åtgärd", "Ansvarig", "Status"), ("Laga grinden", "Bo Ek", state))
    outcome = import_one("a.md", text.encode(), Order())
    assert written in outcome.text
    assert outcome.errors == ()
    assert bool(outcome.report["actions"]) == written.startswith("- [ ]")


@pytest.mark.parametrize(
    ("state", "written"),
    [
        ("Done", "- [x] Bob Lane: mend the gate\n"),
        ("Completed 20 March 2031", "- [x] Bob Lane: mend the gate (done 2031-03-20)\n"),
        ("No longer needed", "- [-] Bob Lane: mend the gate\n"),
        ("Not done", "- [ ] Bob Lane: mend the gate\n"),
    ],
)
def test_what_a_table_says_is_done_is_closed_in_english(state: str, written: str) -> None:
    rows = "| Action | Owner | Status |\n|---|---|---|\n"
    text = f"# Meeting 2031-04-02\n\nPresent: Ann Hill, Bob Lane\n\n## News\n\n{rows}"
    text = f"{text}| Mend the gate | Bob Lane | {state} |\n\n## End\n\nThe meeting ended.\n"
    assert written in import_one("a.md", text.encode(), Order()).text


def test_the_heads_of_a_margin_are_listed() -> None:
    text = (
        f"Anteckningar 2031-04-02\n\n{PEOPLE}"
        "PUNKT                                     ANSVAR\n"
        "1  Grinden\n   Laga grinden senast 3 maj              Bo Ek\n\n2  Slut\n   Slut.\n"
    )
    found = recognise(read_foreign("a.txt", text.encode())).record
    assert [each.owners for each in found.actions] == [("Bo Ek",)]
    assert ("taken", "PUNKT ANSVAR") in [
        (each.rule, " ".join(each.text.split())) for each in found.dropped
    ]


def test_lines_within_a_table_that_stays_are_rows_of_it() -> None:
    table = (
        "Ledamöter\t\tNär\tEj\nAsta Lind\tX\t\nErsättare\nBo Ek\tX\ttjg för Cia Dal\nCia Dal\t\tX\n"
    )
    found = import_one(
        "a.txt", f"Protokoll 2031-04-02\n\n{table}\n1. Val\nVal.\n".encode(), Order()
    )
    rows = [line for line in found.text.splitlines() if line.startswith("|")]
    assert rows[3] == "| Ersättare |  |  |"
    assert rows[4] == "| Bo Ek | X | tjg för Cia Dal |"
