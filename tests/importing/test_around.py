"""What stands around the items: it goes when it was taken, and else stays where it stood."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

ITEMS = "1. Öppnande\n\nAnna hälsade välkommen.\n\n2. Lampor\n\nLamporna är trasiga.\n"
HEAD = "Protokoll 2021-03-04\n\nNärvarande: Anna Ek, Bo Alm\n\n"


def text_of(source: str, name: str = "a.txt") -> str:
    """Return what is written below the front matter."""
    return import_one(name, source.encode(), Order()).text.split("---\n", 2)[2]


def head_of(source: str, name: str = "a.txt") -> list[str]:
    """Return the lines that are written between the title and the first item."""
    return [line for line in text_of(source, name).split("\n## ")[0].splitlines() if line][1:]


def dropped(source: str) -> dict[str, str]:
    return {each.text: each.rule for each in of_text(source).record.dropped}


@pytest.mark.parametrize(
    "line",
    [
        "Tid: kl 17.30-19.00",
        "Datum: torsdagen den 4 mars 2021",
        "Tid och plats: torsdagen den 4 mars 2021 kl. 17.30–19.00 i Klubbhuset",
        "Mötet hölls torsdagen den 4 mars 2021 kl. 17.30–19.00, Klubbhuset",
        "Plats: Klubbhuset",
        "Närv.: Anna Ek och Bo Alm",
        "Ordf: Anna Ek",
        "Ej närvarande: Cia Dahl (sjuk)",
        "Närvarande: Från polisen: Dag Ask",
    ],
)
def test_a_line_that_was_taken_goes_and_is_listed(line: str) -> None:
    source = f"Protokoll 2021-03-04\n\n{line}\n\nNärvarande: Anna Ek, Bo Alm\n\n{ITEMS}"
    assert head_of(source) == []
    assert dropped(source)[line] == "taken"


@pytest.mark.parametrize(
    "line",
    [
        "Tid: kl 17.30-19.00 (paus 18.15)",
        "Lokalen var kall.",
        "Föregående möte: 4 februari 2021",
        "Kallelsen gick ut den 20 februari 2021.",
    ],
)
def test_a_line_that_says_more_stays(line: str) -> None:
    source = f"Protokoll 2021-03-04\n\n{line}\n\nNärvarande: Anna Ek, Bo Alm\n\n{ITEMS}"
    assert head_of(source) == [line]
    assert line not in dropped(source)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Present: Anna Ek (Chair), Bo Alm", "Present"),
        ("Attendees: Anna Ek and Bo Alm", "Attendees"),
    ],
)
def test_labels_go_in_a_council_of_another_language(line: str, label: str) -> None:
    items = "1. Welcome\n\nAll were there.\n\n2. Lamps\n\nThey are broken.\n"
    source = f"Minutes of the meeting of 4 March 2021\n\n{line}\n\n{items}"
    found = import_one("a.txt", source.encode(), Order(language="sv")).text
    assert "  - Bo Alm\n" in found
    assert label not in found


TABLE = """\
| Namn | Organisation | Närvaro |
|---|---|---|
| Anna Ek, ordförande | Skolan | x |
| Bo Alm | Polisen | förhinder |
"""


def test_a_table_whose_rows_were_all_taken_goes_whole() -> None:
    source = f"# Protokoll 2021-03-04\n\n{TABLE}\n{ITEMS}"
    assert head_of(source, "a.md") == []
    rows = [line for line in TABLE.splitlines() if "---" not in line]
    listed = dict(dropped(source))
    assert [listed[row] for row in rows] == ["taken"] * len(rows)


@pytest.mark.parametrize(
    "more", ["| Cia Dahl, kom kl. 18 med Dag | Hamnen | (se nedan) |\n| samt tio boende | | |\n"]
)
def test_a_table_with_a_row_that_says_more_stays_whole(more: str) -> None:
    lines = head_of(f"# Protokoll 2021-03-04\n\n{TABLE}{more}\n{ITEMS}", "a.md")
    assert len(lines) == len((TABLE + more).splitlines())
    assert lines[1].startswith("| ---")


def test_a_remark_on_presence_is_a_note_and_its_table_goes() -> None:
    rows = "| Cia Dahl | Hamnen | x (fr.o.m. § 4) |\n| Dag Ask | Hamnen | ja, från punkt 3 |\n"
    source = f"# Protokoll 2021-03-04\n\n{TABLE}{rows}\n{ITEMS}"
    assert head_of(source, "a.md") == []
    notes = {person.name: person.note for person in of_text(source, "a.md").record.present}
    assert notes["Cia Dahl"] == "fr.o.m. § 4"
    assert notes["Dag Ask"] == "från punkt 3"


@pytest.mark.parametrize(("row", "kept"), [("", 0), ("| Väder | Regn |\n", 5)])
def test_a_form_goes_whole_or_stays_whole(row: str, kept: int) -> None:
    form = "| Uppgift | |\n|---|---|\n| Datum | torsdag 4 mars 2021 |\n| Plats | Salen |\n"
    source = f"# Protokoll\n\n{form}{row}\nNärvarande: Anna Ek, Bo Alm\n\n{ITEMS}"
    assert len(head_of(source, "a.md")) == kept


@pytest.mark.parametrize(
    ("people", "kept"),
    [
        ("Närvarande:\nAnna Ek\nBo Alm\nca 15 boende\n", ["Närvarande", "ca 15 boende"]),
        (
            "Närvarande: Anna Ek,\nBo Alm,\nca 15 boende\n",
            ["Närvarande: Anna Ek,", "Bo Alm,", "ca 15 boende"],
        ),
    ],
)
def test_a_label_stays_over_what_stays(people: str, kept: list[str]) -> None:
    assert head_of(f"Protokoll 2021-03-04\n\n{people}\n{ITEMS}") == kept


SIGNED = """
Vid protokollet

.............................
Bo Alm

Justeras

_____________________         Datum ..........
Anna Ek
"""


@pytest.mark.parametrize(
    "signed",
    [
        SIGNED,
        "\nSigned ............... Chair\n\nDate ...............\n",
        "\nAnna Ek                Bo Alm\nordförande             sekreterare\n",
        "\nJusteras:\n\nAnna Ek, ordförande\n",
        "\nUnderskrifter\n\nSekreterare\nBo Alm\n",
        "\nÅby den 3 maj 2021\n\nAnna Ek            Bo Alm\nOrdförande         Sekreterare\n",
        "\nÅby 2021-05-03\n\nVid protokollet\n\nBo Alm\n",
    ],
)
def test_signatures_go_and_are_listed(signed: str) -> None:
    text = text_of(HEAD + ITEMS + signed)
    assert text.rstrip().endswith("Lamporna är trasiga.")
    assert head_of(HEAD + ITEMS + signed) == []
    lines = {" ".join(line.split()) for line in signed.splitlines() if any(map(str.isalpha, line))}
    listed = {" ".join(text.split()) for text in dropped(HEAD + ITEMS + signed)}
    assert lines <= listed


@pytest.mark.parametrize("day", ["Måndag 3 maj 2021", "3 maj 2021"])
def test_a_day_above_signatures_is_no_part_of_them(day: str) -> None:
    text = text_of(f"{HEAD}{ITEMS}\nVi ses igen:\n{day}\n\nVid protokollet\n\nBo Alm\n")
    assert text.rstrip().endswith(day)


def test_the_only_line_of_an_item_is_what_it_says() -> None:
    coming = "\n3. Nästa möte\nÅby den 3 maj 2021\n\nVid protokollet\n\nBo Alm\n"
    assert text_of(HEAD + ITEMS + coming).rstrip().endswith("Åby den 3 maj 2021")


def test_what_stands_behind_the_last_item_stays_there() -> None:
    notice = "\nVid protokollet\n\nBo Alm\n\nAnslag\n\nProtokollet anslogs den 20 mars.\n"
    text = text_of(HEAD + ITEMS + notice)
    assert text.rstrip().endswith(
        "Lamporna är trasiga.\n\nAnslag\n\nProtokollet anslogs den 20 mars."
    )


def test_who_signed_and_is_nowhere_else_stays() -> None:
    signed = "\nVid protokollet             Avskriftens riktighet\n\nBo Alm             Olle Berg\n"
    assert text_of(HEAD + ITEMS + signed).rstrip().endswith("Bo Alm Olle Berg")


def test_attendance_between_items_leaves_what_says_more_where_it_stood() -> None:
    people = "## Närvarande\n\nAnna Ek\nBo Alm\nca 20 boende\n\n"
    source = f"# Protokoll 2021-03-04\n\n## Öppnande\n\nHej.\n\n{people}## Lampor\n\nTrasiga.\n"
    text = text_of(source, "a.md")
    assert text.index("Hej.") < text.index("ca 20 boende") < text.index("## Lampor")


def test_the_text_of_minutes_without_items_keeps_its_paragraphs() -> None:
    text = text_of(f"{HEAD}Vi talade om lampor.\n\nDe är trasiga.\n")
    assert "\n\nVi talade om lampor.\n\nDe är trasiga.\n" in text


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            "Protokoll fört vid möte den 4 mars 2021 kl. 13.00–15.10, kommunhuset, sal Ek",
            "kommunhuset, sal Ek",
        ),
        ("Möte den 4 mars 2021 kl. 18 i Folkets hus, Storgatan 5", "Folkets hus, Storgatan 5"),
        ("Möte den 4 mars 2021 kl. 18.00, Stadshuset, plan 3", "Stadshuset, plan 3"),
        ("Möte den 4 mars 2021 kl. 18 i matsalen, ordförande Anna Ek", "matsalen"),
        (
            "Minutes of the meeting held on 4 March 2021 at 7 pm in the Village Hall, Mill Lane",
            "Village Hall, Mill Lane",
        ),
    ],
)
def test_a_house_with_its_room_or_address(line: str, place: str) -> None:
    found = of_text(f"{line}\n\nNärvarande: Anna Ek, Bo Alm\n\n{ITEMS}").record.place
    assert found is not None
    assert found.value == place


def test_a_word_before_names_holds_for_its_own_line() -> None:
    people = "Personal: Anna Ek (rektor), Bo Alm\nFöräldrar: Cia Dahl (Blåsippan), Dag Ask\n"
    source = f"Protokoll 2021-03-04\n\nNärvarande:\n{people}\n"
    lines = import_one("a.txt", (source + ITEMS).encode(), Order()).text.splitlines()
    at = lines.index("närvarande:")
    assert lines[at + 1 : at + 5] == [
        "  - Anna Ek (rektor, personal)",
        "  - Bo Alm (personal)",
        "  - Cia Dahl, Blåsippan (föräldrar)",
        "  - Dag Ask, Föräldrar",
    ]
    assert head_of(source + ITEMS) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Alla ordnar fika: Anna köper kaffe.", "Anna Ek: köpa kaffe"),
        ("Lampor: Anna köper nya.", "Anna Ek: köpa nya – Lampor"),
    ],
)
def test_what_stands_before_a_colon_is_in_no_brackets(text: str, task: str) -> None:
    found = text_of(f"{HEAD}1. Öppnande\n\nHej.\n\n2. Fika\n\n{text}\n")
    assert f"- [ ] {task}\n" in found


def test_a_decision_of_markdown_has_its_label_in_bold() -> None:
    text = text_of(
        f"# {HEAD}## 1. Lampor\n\nBeslut: Rådet köper lampor.\n\n## 2. Slut\n\nHej.\n", "a.md"
    )
    assert "\n**Beslut:** Rådet köper lampor.\n" in text


@pytest.mark.parametrize(
    "line", ["Justeras den      /      2021", "Approved as a correct record:\n\nChair ........"]
)
def test_room_for_a_day_and_what_leads_a_signature_go(line: str) -> None:
    text = text_of(f"{HEAD}{ITEMS}\n{line}\n\nAnna Ek\n")
    assert text.rstrip().endswith("Lamporna är trasiga.")
