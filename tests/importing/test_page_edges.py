"""Heads and feet of two pages, which come again at the same edge of both."""

from pathlib import Path

import pytest
import typst

from bra.importing.files.paperedges import edges, running_lines
from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

SV = (
    "{head}\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n§ 1 Öppnande\nYlva öppnade mötet.\n\n"
    "§ 2 Kabeln\nRådet talade om kabeln som ska läggas\n\n{foot}\n\f{head2}\n\n"
    "i augusti nästa år.\n\n§ 3 Båten\nBåten är gammal.\n\n{foot2}\n"
)
EN = (
    "{head}\n\nPresent: Jill Marsh, Rob Tate\n\n1. Start\nJill opened the meeting.\n\n"
    "2. Cable\nThe board spoke of the cable that is to be laid\n\n{foot}\n\f{head2}\n\n"
    "in August next year.\n\n3. Boat\nThe boat is old.\n\n{foot2}\n"
)


def of_pages(text: str, heads: tuple[str, str], feet: tuple[str, str]) -> Outcome:
    whole = text.format(head=heads[0], head2=heads[1], foot=feet[0], foot2=feet[1])
    return import_one("2031-05-03.txt", whole.encode(), Order())


def body(outcome: Outcome) -> str:
    return outcome.text.partition("\n# ")[2].partition("\n## ")[2]


@pytest.mark.parametrize(
    "feet",
    [
        ("Ö kabelråd, Box 5   Sida 1 (2)", "Ö kabelråd, Box 5   Sida 2 (2)"),
        ("Ö kabelråd\n1/2", "Ö kabelråd\n2/2"),
        ("Telefon 08-123 45   www.kabel.se", "Telefon 08-123 45        www.kabel.se"),
        ("Ö kabelråd 2031-05-03   1", "Ö kabelråd 2031-05-03   2"),
    ],
)
def test_the_feet_of_two_pages_are_no_text(feet: tuple[str, str]) -> None:
    found = of_pages(SV, ("Ö kabelråd 2031-05-03  1", "Ö kabelråd 2031-05-03  2"), feet)
    assert "som ska läggas i augusti nästa år." in found.text
    assert not {"kabelråd", "Telefon", "Box"} & set(body(found).replace(",", " ").split())
    assert "# Ö kabelråd 2031-05-03\n" in found.text
    assert found.date == "2031-05-03"


@pytest.mark.parametrize(
    "feet",
    [
        ("Cable Board\nPage 1 of 2", "Cable Board\nPage 2 of 2"),
        ("clerk@cable.org", "clerk@cable.org"),
    ],
)
def test_english_feet_are_no_text_either(feet: tuple[str, str]) -> None:
    heads = (
        "Cable Board, 3 May 2031\nMinutes   Page 1 of 2",
        "Cable Board, 3 May 2031\nMinutes   Page 2 of 2",
    )
    found = of_pages(EN, heads, feet)
    assert "that is to be laid in August next year." in found.text
    assert "Page" not in found.text
    assert "Cable Board" not in body(found)
    assert "clerk" not in body(found)


@pytest.mark.parametrize(
    "feet",
    [
        ("Frågan bordlades.", "Frågan bordlades."),
        ("Ordet var fritt", "Ordet var fritt"),
        ("Beslut: Avslag enligt förslag 2031:15", "Beslut: Avslag enligt förslag 2032:15"),
        ("Rummet har plats för 14", "Rummet har plats för 16"),
    ],
)
def test_a_line_of_the_text_stays_though_it_comes_again(feet: tuple[str, str]) -> None:
    found = of_pages(SV, ("Ö kabelråd 2031-05-03", ""), feet)
    for foot in feet:
        assert foot.removeprefix("Beslut: ").rstrip(".") in body(found)


def test_headings_that_are_alike_stay() -> None:
    heads = ("§ 7 Rapport 2031", "§ 8 Rapport 2031")
    found = of_pages(EN.replace("1. ", "").replace("2. ", "").replace("3. ", ""), heads, ("", ""))
    assert found.text.count("Rapport 2031") == len(heads)


def test_the_head_and_foot_of_a_paper_of_two_pages_are_no_text(tmp_path: Path) -> None:
    source = tmp_path / "m.typ"
    source.write_text(
        "#set page(header: context [Ö kabelråd #h(1fr) 2031-05-03 #h(1fr) "
        'Sida #counter(page).display("1 (1)", both: true)], '
        "footer: [Ö kabelråd, Box 5 #h(1fr) kabel\\@o.se])\n"
        "*Protokoll*\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n§ 1 Öppnande\n\nYlva öppnade.\n\n"
        "§ 2 Kabeln\n\nRådet talade om kabeln som ska läggas\n#pagebreak()\ni augusti nästa år.\n",
        encoding="utf-8",
    )
    found = import_one("m.pdf", typst.compile(source), Order())
    assert "som ska läggas i augusti nästa år." in found.text
    assert "Sida" not in found.text
    assert "Box 5" not in found.text


@pytest.mark.parametrize("number", ["1", "- 1 -", "\u2013 1 \u2013"])
def test_the_number_far_below_a_single_page_is_no_text(number: str) -> None:
    text = f"Möte 2031-05-03\n\n§ 1 Båten\nBåten är gammal.\n\n\n\n          {number}\n"
    found = import_one("a.txt", text.encode(), Order())
    assert found.text.endswith("Båten är gammal.\n")
    assert [each.text for each in found.dropped] == [number]


@pytest.mark.parametrize("foot", ["\n\n\n2", "\n1", "\n\n\n1 båt"])
def test_what_is_not_the_number_of_the_page_or_stands_near_stays(foot: str) -> None:
    text = f"Möte 2031-05-03\n\n§ 1 Båten\nBåten är gammal.\n{foot}\n"
    found = import_one("a.txt", text.encode(), Order())
    assert not found.dropped
    assert foot.strip() in body(found).split("gammal.")[1]


def test_only_the_last_page_may_have_a_number() -> None:
    text = "Möte 2031-05-03\n\n§ 1 Båten\nBåten är gammal.\n\f§ 2 Bryggan\nDen är ny.\n\n\n\n   2\n"
    found = import_one("a.txt", text.encode(), Order())
    assert [each.text for each in found.dropped] == ["2"]


@pytest.mark.parametrize(
    ("number", "rest"),
    [
        ("1 (3)", "Kulturnämnden   2024-03-05"),
        ("1/3", "Kulturnämnden   2024-03-05"),
        ("Sida 1", "Kulturnämnden   den 5 mars 2024"),
        ("Sida 1 av 3", "Kulturnämnden   2024-03-05"),
        ("Page 1 of 3", "Parish Council   5 March 2024"),
        ("Page 1", "Parish Council   5 March 2024"),
    ],
)
@pytest.mark.parametrize("gap", ["   ", "\t", " " * 30])
def test_a_first_head_that_begins_with_the_page_gives_the_day(
    number: str, rest: str, gap: str
) -> None:
    present = "Närvarande" if "nämnden" in rest else "Present"
    text = f"{number}{gap}{rest}\n\n{present}: Asta Lind, Bo Ek\n\n§ 1 Båten\nBåten är gammal.\n"
    found = import_one("a.txt", text.encode(), Order())
    assert found.date == "2024-03-05"
    assert found.text.split("\n# ")[1].startswith(rest.split("  ", maxsplit=1)[0])


@pytest.mark.parametrize("line", ["1 (3) närvarande", "2 (3)   Byarådet", "1   Båten"])
def test_other_numbers_at_the_beginning_stay(line: str) -> None:
    text = f"Byarådet\n{line}\n\n§ 1 Båten\nBåten är gammal.\n"
    assert line.split(maxsplit=1)[0] in import_one("2024-03-05.txt", text.encode(), Order()).text


@pytest.mark.parametrize("gap", ["   ", "\t"])
@pytest.mark.parametrize("rest", ["Styrelsemöte hos Lind", "Årsmöte 2024"])
def test_a_first_head_that_begins_with_the_day_keeps_it(gap: str, rest: str) -> None:
    text = f"1/3{gap}{rest}\n\nNärvarande: Asta Lind, Bo Ek\n\n§ 1 Båten\nBåten är gammal.\n"
    assert import_one("2024.txt", text.encode(), Order()).date == (
        "2024-03-01" if "2024" in rest else None
    )
    assert "1/3" in import_one("a.txt", text.encode(), Order()).text
    pages = text + "".join(f"\f§ {n} Bryggan\nBryggan är ny.\n" for n in (2, 3))
    assert "1/3" not in import_one("a.txt", pages.encode(), Order()).text


WORDS = [
    "båten",
    "bryggan",
    "skjulet",
    "vintern",
    "sommaren",
    "föreningen",
    "kostnaden",
    "på",
    "med",
    "av",
    "lilla",
    "gamla",
]


def columned(head: str, foot: str) -> bytes:
    """Return minutes of several pages with two columns of running text."""
    texts = [
        " ".join(WORDS[(n * k + k) % len(WORDS)] for k in range(1, 150)).capitalize() + "."
        for n in range(1, 7)
    ]
    items = "\n\n".join(f"*§ {n} Ärende {n}a*\n\n{text}" for n, text in enumerate(texts, 1))
    source = (
        f'#set page(paper: "a5", header: [{head}], footer: [{foot}])\n'
        '#set text(lang: "sv", size: 9pt)\n#set par(justify: true)\n*Protokoll 2024-03-05*\n\n'
        f"Närvarande: Asta Lind, Bo Ek\n\n#columns(2)[\n{items}\n]\n"
    )
    return typst.compile(source.encode())


@pytest.mark.parametrize(
    "head",
    [
        "Sjöviks byalag #h(1fr) Fört 2024",
        "Sjöviks byalag #h(1fr) Fört #h(1fr) #context counter(page).display()",
        "#grid(columns: (1fr, 1fr), [Sjöviks byalag], [Fört 2024])",
    ],
)
def test_heads_and_feet_of_pages_with_columns_are_in_no_paragraph(head: str) -> None:
    found = import_one("a.pdf", columned(head, "Box 5, Sjövik #h(1fr) www.sjovik.example"), Order())
    assert "\f" in "".join(read_foreign("a.pdf", columned(head, "Box 5")).lines)
    text = found.text.split("## § 1")[1]
    assert "byalag" not in text
    assert "Fört" not in text
    assert "www" not in text


def test_the_head_of_a_table_at_the_top_of_pages_is_of_it() -> None:
    head = "Nr     Åtgärd     Ansvarig"
    running = running_lines([f"{head}\n1     Måla     Bo", f"{head}\n2     Laga     Asta"])
    assert edges([head, "2     Laga     Asta"], running) == (0, 2)
    assert edges([head, "", "Laga bryggan"], running) == (2, 3)
    assert edges(["Laga bryggan", "", head], running) == (0, 1)
    assert edges([head], running) == (0, 1)
    assert running_lines([f"{head}\n{head}"]) == set()
