"""Minutes that are set as one table, each row an item, in documents of every kind."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from bra.importing.files.itemcolumns import item_columns
from bra.importing.files.tableitems import items_of_table
from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one

Rows = tuple[tuple[str, ...], ...]
SV_HEAD = ("Kabelmöte 2031-05-03", "Närvarande: Ylva Stare, Torkel Kvist, Mette Hall")
EN_HEAD = ("Cable meeting 3 May 2031", "Present: Jill Marsh, Rob Tate, Nell Orr")
SIGNED: Rows = (
    ("§", "Ärende / Text"),
    ("§ 4", "Mötets öppnande\nYlva Stare öppnade mötet."),
    ("§ 5", "Kabeln till ön\nRådet talade om kabeln.\nBeslut: Kabeln läggs i augusti."),
    ("§ 6", "Bryggan\nTorkel Kvist mäter bryggan senast den 9 juni."),
)
WITH_TASKS: Rows = (
    ("Nr", "Punkt", "Beslut/åtgärd", "Ansvarig"),
    ("1", "Föregående protokoll", "Godkändes och lades till handlingarna.", ""),
    ("2", "Båten\nTvå varv har svarat.", "Ring varvet.\nKöp ett rep.", "Mette\nTorkel"),
    ("3", "Övriga frågor", "Inga övriga frågor.", ""),
)
DISCUSSED: Rows = (
    ("Punkt", "Diskussion/beslut", "Vem", "Klart när"),
    ("Fyren", "Fyren lyser inte på natten. Byt lampan.", "Torkel Kvist", "9 juni"),
    ("Bastun", "Vi beslutade att bygga en ny bastu.", "", ""),
)
ENGLISH: Rows = (
    ("Item", "Discussion", "Action", "Owner", "Due"),
    ("1. Lighthouse", "The lamp has been dark for a week.", "Change the lamp", "Rob", "9 June"),
    ("2. Boat", "Two yards have sent an offer.", "Call the yard\nBuy rope", "Jill\nNell", "5 June"),
    ("3. Sauna", "It was agreed to build a new sauna.", "", "", ""),
)

BELOW: Rows = (
    ("Nr", "Punkt", "Vem", "När"),
    ("1", "Fyren\nLampan har varit trasig en vecka.\nByta lampan.", "Torkel Kvist", "9 juni"),
    ("2", "Bryggan\nMötet beslutade att tjära bryggan i höst.", "", ""),
    ("3", "Bastun\nDet finns inget nytt att säga.", "", ""),
)
BELOW_EN: Rows = (
    ("No", "Item", "Owner", "Due"),
    ("1", "Lighthouse\nThe lamp has been dark for a week.\nChange the lamp.", "Rob Tate", "9 June"),
    ("2", "Jetty\nIt was agreed to tar the jetty this year.", "", ""),
    ("3", "Sauna\nThere was nothing new to report.", "", ""),
)


def as_word(head: tuple[str, ...], rows: Rows) -> bytes:
    document = docx.Document()
    document.add_heading(head[0], 1)
    for each in head[1:]:
        document.add_paragraph(each)
    table = document.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            first, *others = text.split("\n")
            table.cell(at, column).text = first
            for each in others:
                table.cell(at, column).add_paragraph(each)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_page(head: tuple[str, ...], rows: Rows) -> bytes:
    def cell(text: str) -> str:
        return "".join(f"<p>{each}</p>" for each in text.split("\n"))

    inner = "".join(f"<tr>{''.join(f'<td>{cell(each)}</td>' for each in row)}</tr>" for row in rows)
    above = "".join(f"<p>{each}</p>" for each in head[1:])
    page = f"<html><body><h1>{head[0]}</h1>{above}<table>{inner}</table></body></html>"
    return page.encode()


def as_open(head: tuple[str, ...], rows: Rows) -> bytes:
    def cell(text: str) -> str:
        inner = "".join(f"<text:p>{each}</text:p>" for each in text.split("\n"))
        return f"<table:table-cell>{inner}</table:table-cell>"

    inner = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    above = "".join(f"<text:p>{each}</text:p>" for each in head[1:])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            "<office:document-content "
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
            f"<office:body><office:text><text:h text:outline-level='1'>{head[0]}</text:h>{above}"
            f"<table:table>{inner}</table:table></office:text></office:body>"
            "</office:document-content>",
        )
    return out.getvalue()


def as_markdown(head: tuple[str, ...], rows: Rows) -> bytes:
    lines = [f"| {' | '.join(each.replace(chr(10), '<br>') for each in row)} |" for row in rows]
    lines.insert(1, "|---" * len(rows[0]) + "|")
    return "\n".join((f"# {head[0]}", "", *head[1:], "", *lines, "")).encode()


KINDS = {"m.docx": as_word, "m.html": as_page, "m.odt": as_open, "m.md": as_markdown}


@pytest.fixture(params=KINDS)
def imported(request: pytest.FixtureRequest) -> Callable[[tuple[str, ...], Rows], Outcome]:
    """Import a head and a table in a document of some kind."""

    def of(head: tuple[str, ...], rows: Rows) -> Outcome:
        return import_one(request.param, KINDS[request.param](head, rows), Order())

    return of


def told(outcome: Outcome) -> dict[str, list[str]]:
    """Return the titles of items, and what was decided and asked under them."""
    found: dict[str, list[str]] = {}
    title = ""
    for line in outcome.text.splitlines():
        if line.startswith("## "):
            title = line.removeprefix("## ")
            found[title] = []
        elif line.startswith(("**", "- [")):
            found[title].append(line)
    return found


def test_rows_with_signs_are_items(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    outcome = imported(SV_HEAD, SIGNED)
    assert told(outcome) == {
        "4. Mötets öppnande": [],
        "5. Kabeln till ön": ["**Beslut:** Kabeln läggs i augusti."],
        "6. Bryggan": ["- [ ] Torkel Kvist: mäta bryggan (senast 2031-06-09)"],
    }
    assert "Ylva Stare öppnade mötet.\n" in outcome.text
    assert "Rådet talade om kabeln.\n" in outcome.text
    assert "|" not in outcome.text


def test_titles_with_their_text_below_them_in_one_cell_are_items(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    assert told(imported(SV_HEAD, BELOW)) == {
        "1. Fyren": ["- [ ] Torkel Kvist: byta lampan (senast 2031-06-09)"],
        "2. Bryggan": ["**Beslut:** Mötet beslutade att tjära bryggan i höst."],
        "3. Bastun": [],
    }
    assert told(imported(EN_HEAD, BELOW_EN)) == {
        "1. Lighthouse": ["- [ ] Rob Tate: change the lamp (due 2031-06-09)"],
        "2. Jetty": ["**Decision:** It was agreed to tar the jetty this year."],
        "3. Sauna": [],
    }


def test_a_column_of_short_points_of_several_lines_is_no_column_of_items() -> None:
    rows = (("Nr", "Punkt", "Vem"), ("1", "Rep\nTvå", "Mette"), ("2", "Färg\nRöd, blå", "Torkel"))
    assert item_columns(rows) is None


def test_the_heads_of_the_columns_are_listed_as_left_out(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    outcome = imported(SV_HEAD, WITH_TASKS)
    left_out = [each.text for each in outcome.dropped if "Punkt" in each.text]
    assert left_out == ["| Nr | Punkt | Beslut/åtgärd | Ansvarig |"]
    assert "Punkt" not in outcome.text


@pytest.mark.parametrize("rule", ["|-|-|", "| :-- | --: |"])
def test_heads_above_a_rule_of_any_form_are_left_out(rule: str) -> None:
    rows = "\n".join(f"| {' | '.join(row)} |".replace("\n", "<br>") for row in SIGNED[1:])
    text = f"# {SV_HEAD[0]}\n\n{SV_HEAD[1]}\n\n| § | Ärende / Text |\n{rule}\n{rows}\n"
    outcome = import_one("m.md", text.encode(), Order())
    dropped = [(each.line, each.text) for each in outcome.dropped if "Ärende" in each.text]
    assert dropped == [(5, "| § | Ärende / Text |")]
    assert "|" not in outcome.text


def test_an_empty_table_of_the_minutes_stays() -> None:
    lines = ("# Kabelmöte 2031-05-03", "", "Närvarande: Ylva Stare, Torkel Kvist", "")
    table = ("## Kabeln", "", "Rådet mätte.", "", "| Vad | Vem |", "|---|---|", "", "## Fyren", "")
    outcome = import_one("m.md", "\n".join((*lines, *table, "Den lyser.")).encode(), Order())
    assert "| Vad | Vem |" in outcome.text


def test_a_row_has_its_tasks_with_their_owners(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    outcome = imported(SV_HEAD, WITH_TASKS)
    assert told(outcome) == {
        "1. Föregående protokoll": ["**Beslut:** Godkändes och lades till handlingarna."],
        "2. Båten": ["- [ ] Mette Hall: ring varvet", "- [ ] Torkel Kvist: Köp ett rep"],
        "3. Övriga frågor": [],
    }
    assert "Två varv har svarat.\n" in outcome.text
    assert "Inga övriga frågor.\n" in outcome.text


def test_what_stands_beside_a_text_is_of_the_last_that_it_says(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    assert told(imported(SV_HEAD, DISCUSSED)) == {
        "Fyren": ["- [ ] Torkel Kvist: Byt lampan (senast 2031-06-09)"],
        "Bastun": ["**Beslut:** Vi beslutade att bygga en ny bastu."],
    }


def test_english_rows_are_items_too(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    assert told(imported(EN_HEAD, ENGLISH)) == {
        "1. Lighthouse": ["- [ ] Rob Tate: change the lamp (due 2031-06-09)"],
        "2. Boat": [
            "- [ ] Jill Marsh: call the yard (due 2031-06-05)",
            "- [ ] Nell Orr: buy rope (due 2031-06-05)",
        ],
        "3. Sauna": ["**Decision:** It was agreed to build a new sauna."],
    }


OTHERS = {
    "budget": "Post|Budget|Utfall;Hyra|10 000|9 800;El|2 000|2 100",
    "amounts": "Ärende|Belopp|Kommentar;Hyra|10|vi har betalat hela året;El|2|den blev rätt dyr nu",
    "tasks": "Ärende|Åtgärd|Ansvarig|Klart;Tak|Laga det vid kanten|Bo|3 maj;Mur|Måla|Siv|4 maj",
    "noted": "Nr|Punkt|Ansvarig|Anteckning;1|Sal|Bo|Den är tagen i maj;2|Lim|Siv|Det ska bli rött",
    "notes": "Item|Task|Who|Notes;Roof|Mend it|Bob|We wait for Al;Sea|See|Ann|Do it soon now",
    "people": "Namn|Från|Närvarande;Bo Alm|Polisen|x;Siv Dahl|Skolan|x",
    "agenda": "Nr|Punkt|Föredragande|Tid;1|Mötets öppnande|Bo|9.00;2|Övriga frågor|Siv|9.05",
    "counted": "§|Antal;§ 1|30 personer;§ 2|40 personer",
    "asked": "Fråga|Svar;Hur ofta ses ni?|Vi ses en gång i maj;Vem leder er?|Hon leder oss alla",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_a_table_that_is_no_minutes_stays(kind: str) -> None:
    assert item_columns([row.split("|") for row in OTHERS[kind].split(";")]) is None


def test_a_table_within_minutes_stays(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    head = (*SV_HEAD, "§ 1 Öppnande", "Ylva öppnade.", "§ 2 Sammanställning", "Så blev det:")
    outcome = imported(head, SIGNED)
    assert len(told(outcome)) == len(("Öppnande", "Sammanställning"))
    assert "| § 5 |" in outcome.text


def test_a_table_with_a_mark_stays(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    rows = (*SIGNED, ("§ 7", "Sekretess: Bo Ek har en skuld."))
    outcome = imported(SV_HEAD, rows)
    assert not any("Kabeln" in title for title in told(outcome))


def test_a_table_beside_a_mark_stays(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    """Nobody can tell whether what stands above a table is of its rows too."""
    outcome = imported((*SV_HEAD, "Sekretess: Bo Ek har en skuld."), SIGNED)
    assert not any("Kabeln" in title for title in told(outcome))
    assert "## § 5" not in outcome.text


def test_findings_tell_the_line_of_the_row() -> None:
    outcome = import_one("m.md", as_markdown(SV_HEAD, SIGNED), Order())
    lines = as_markdown(SV_HEAD, SIGNED).decode().splitlines()
    rows = {each.line for each in outcome.explained if each.what in ("item", "decision", "action")}
    assert rows == {at for at, line in enumerate(lines, 1) if line[4:5].isdecimal()}


def test_no_number_of_a_row_is_lost() -> None:
    """A title may have a number of its own, and a row none but its number."""
    rows = [
        ["Nr", "Ärende", "Text"],
        ["3", "1. Båten", "Båten läcker vid kölen igen."],
        ["4", "4. Fyren", "Fyren lyser inte på natten."],
        ["5", "", "Kajen ska målas i sommar."],
    ]
    items = items_of_table(rows)
    assert items is not None
    assert [item[0] for item in items] == ["## 3. 1. Båten", "## 4. Fyren", "5"]


MERGED: Rows = (
    ("Nr", "Punkt", "Anteckningar", "Ansvarig", "Klart"),
    ("1", "Fyren", "Lampan har varit trasig i en vecka nu.", "", ""),
    ("1", "Fyren", "Byta lampan i tornet", "Torkel", "9 juni"),
    ("1", "Fyren", "Måla dörren grön", "Mette", "v. 24"),
    ("2", "Bastun", "Mötet beslutade att bygga en ny bastu.", "", ""),
)
"""Cells that are merged hold the same in each row; here the first two of the first item."""


def test_an_item_of_several_rows_has_the_tasks_of_each(
    imported: Callable[[tuple[str, ...], Rows], Outcome],
) -> None:
    assert told(imported(SV_HEAD, MERGED)) == {
        "1. Fyren": [
            "- [ ] Torkel Kvist: byta lampan i tornet (senast 2031-06-09)",
            "- [ ] Mette Hall: måla dörren grön (senast 2031-06-15)",
        ],
        "2. Bastun": ["**Beslut:** Mötet beslutade att bygga en ny bastu."],
    }


def test_a_title_that_comes_back_further_down_heads_no_items() -> None:
    assert item_columns([*MERGED, ("3", "Fyren", "Vi såg på fyren en gång till.", "", "")]) is None
