"""Sentences, days and names that the lines of a narrow column divide."""

from typing import Any

import pytest
import typst

from bra.importing.lines.line import Line, read_lines
from bra.importing.lines.openends import asks_for_more
from bra.importing.lines.paragraphs import paragraphs
from bra.importing.lines.widths import text_width
from bra.importing.outcome import Order
from bra.importing.record import Foreign
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

SV = r"""= Protokoll för Sjöbodens vänner

Datum: 6 maj 2031 \
Plats: Sjöboden \
Ordförande: Hedda Modig \
Sekreterare: Kaj Rask \
Närvarande: Hedda Modig, Kaj Rask, Siv Nordin, Rut Åström

== § 1 Bryggan

Föreningen såg på bryggan och på allt som måste lagas där. Siv Nordin begär in priser på nya
plankor senast den 15 juni 2031 och skickar dem till alla. Rut Åström ringer hamnkaptenen före den
20 juni. Kaj Rask kontaktar Roland Öberg om bojarna senast den 28 juni. Hedda Modig och Siv Nordin
ordnar fika till 45 gäster.

== § 2 Nästa möte

Nästa möte hålls tisdagen den 15 juli 2031 kl. 18.30 i Sjöboden.
"""
EN = r"""= Minutes of the Boathouse Friends

Date: 6 May 2031 \
Place: The Boathouse \
Chair: Hedy Moore \
Secretary: Kay Rusk \
Present: Hedy Moore, Kay Rusk, Sid Norton, Ruth Alder

== 1. The jetty

The friends looked at the jetty and at all that has to be mended there. Sid Norton will order new
planks by 15 June 2031 and send the bill to all. Ruth Alder will call the harbour master by 20 June.
Kay Rusk will contact Roland Oakley about the buoys by 28 June. Hedy Moore and Sid Norton will
arrange tea for 45 guests.

== 2. Next meeting

The next meeting is on Tuesday 15 July 2031 at 18.30 in the Boathouse.
"""
PRESENT = {
    "sv": ["Hedda Modig", "Kaj Rask", "Siv Nordin", "Rut Åström"],
    "en": ["Hedy Moore", "Kay Rusk", "Sid Norton", "Ruth Alder"],
}
TASKS = {
    "sv": [
        (["Siv Nordin"], "2031-06-15"),
        (["Rut Åström"], "2031-06-20"),
        (["Kaj Rask"], "2031-06-28"),
        (["Hedda Modig", "Siv Nordin"], None),
    ],
    "en": [
        (["Sid Norton"], "2031-06-15"),
        (["Ruth Alder"], "2031-06-20"),
        (["Kay Rusk"], "2031-06-28"),
        (["Hedy Moore", "Sid Norton"], None),
    ],
}


def paper(text: str, width: int) -> bytes:
    """Return a PDF whose only column has a width in points."""
    page = f"#set page(width: {width}pt, height: auto, margin: 12pt)\n#set text(10pt)\n"
    return typst.compile(f"{page}#set text(hyphenate: false)\n{text}".encode())


def report_of(name: str, data: bytes) -> dict[str, Any]:
    """Return what is told of a file."""
    report: Any = import_one(name, data, Order("sv")).report
    found: dict[str, Any] = report
    return found


@pytest.mark.parametrize("width", [140, 150, 160, 170, 180, 195, 210, 230])
@pytest.mark.parametrize(("code", "text"), [("sv", SV), ("en", EN)])
def test_a_narrow_page_says_the_same_as_a_wide_one(code: str, text: str, width: int) -> None:
    report = report_of("protokoll.pdf", paper(text, width))
    assert [each["name"] for each in report["present"]] == PRESENT[code]
    assert [(each["owners"], each["due"]) for each in report["actions"]] == TASKS[code]
    assert report["next"]["date"] == "2031-07-15"
    assert len(report["items"]) == 2


def joined(*texts: str) -> list[str]:
    """Return the paragraphs of some lines of a text."""
    lines, _ = read_lines(Foreign("a.txt", "", "utf-8", texts))
    return [each.text for each in paragraphs(lines, text_width(lines))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Vi ska laga bryggan senast den", "15 juni om vädret är bra."),
        ("Vi träffas igen nere vid sjön kl.", "18.30 och grillar."),
        ("Nästa träff är lördagen den 15", "Juni vid sjön."),
        ("Nästa träff är den 15 juni", "2031 vid sjön."),
        ("Nästa träff är vid sjön lördag", "15 juni på kvällen."),
        ("We shall mend the jetty by", "15 June if the sun shines."),
        ("The next visit will be on 15", "June by the lake."),
        ("The next visit is on 15 June", "2031 by the lake."),
        ("The next visit is on Saturday", "15 June by the lake."),
    ],
)
def test_a_line_that_asks_for_more_runs_on(lines: tuple[str, str]) -> None:
    assert joined(*lines) == [" ".join(lines)]


@pytest.mark.parametrize(
    "lines",
    [
        ("Expedieras till", "Hamnkaptenen"),
        ("Copies to", "Harbour master"),
        ("Bryggan lagas av", "15 juni Siv Nordin"),
        ("Vi lagar bryggan i sommar", "15 juni målar vi den"),
        ("We mend the jetty in summer", "15 June is the day to paint"),
        ("Vi såg på paragraf 15", "Bryggan lagas i sommar"),
        ("Siv ringer hamnkaptenen", "Rut köper plankor", "Kaj lagar bryggan"),
        ("Sid calls the harbour", "Ruth buys planks", "Kay mends the jetty"),
    ],
)
def test_lines_of_their_own_stay_apart(lines: tuple[str, ...]) -> None:
    assert joined(*lines) == list(lines)


@pytest.mark.parametrize("title", ["15 april var en bra dag", "15 April was a good day"])
def test_items_that_begin_with_a_number_stay_items(title: str) -> None:
    text = f"Protokoll 2031-05-06\n\n14. Bryggan\n\nVi såg på den.\n\n{title[:2]}. {title}\n\nJa.\n"
    report = report_of("a.txt", text.encode())
    assert [each["number"] for each in report["items"]] == ["14", "15"]


def test_only_the_end_of_a_line_of_prose_asks_for_more() -> None:
    def line(text: str) -> Line:
        return Line(1, text, text, 0, "text")

    long = line("Siv Nordin har lovat att ringa till")
    assert asks_for_more(long, line("Kaj Rask och fråga"), 40)
    assert not asks_for_more(long, line("Kaj Rask och fråga"), 90)
    assert not asks_for_more(long, line("[bilaga]"), 40)
    assert not asks_for_more(line("till"), line("15 juni"), 40)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Hedda Modig, Kaj", "Rask, Siv Nordin"), ["Hedda Modig", "Kaj Rask", "Siv Nordin"]),
        (("Hedda, Kaj", "Siv, Rut"), ["Hedda", "Kaj"]),
        (("Hedda Modig", "(ordförande), Kaj Rask"), ["Hedda Modig", "Kaj Rask"]),
        (("Hedda Modig, Kaj", "Rask (kassör), Siv Alm"), ["Hedda Modig", "Kaj Rask", "Siv Alm"]),
        (("Kaj Rask, Hedda Modig", "(chair)"), ["Kaj Rask", "Hedda Modig"]),
        (("Siv Nordin", "(chair), Ruth Alder"), ["Siv Nordin", "Ruth Alder"]),
    ],
)
def test_a_name_may_go_on_below_a_short_line(lines: tuple[str, str], names: list[str]) -> None:
    first, second = lines
    text = f"Protokoll 2031-05-06\n\nNärvarande: {first}\n{second}\n\n1. Bryggan\n\nLagas.\n"
    report = report_of("a.txt", text.encode())
    assert [each["name"] for each in report["present"]][: len(names)] == names


@pytest.mark.parametrize("bracket", ["(ordförande)", "(chair)"])
def test_a_bracket_on_a_line_of_its_own_is_of_the_last_of_several(bracket: str) -> None:
    text = f"Protokoll 2031-05-06\n\nNärvarande: Kaj Rask, Hedda Modig\n{bracket}\n\n1. Ö\n\nJa.\n"
    assert report_of("a.txt", text.encode())["chair"] == "Hedda Modig"


@pytest.mark.parametrize("bracket", ["(K = kom, B = borta)", "(alla utom en)"])
def test_another_bracket_below_a_list_is_of_nobody(bracket: str) -> None:
    text = f"Protokoll 2031-05-06\n\nNärvarande:\nKaj Rask\nHedda Modig\n{bracket}\n\n1. Ö\n\nJa.\n"
    people = report_of("a.txt", text.encode())["present"]
    assert [(each["name"], each["note"]) for each in people][:2] == [
        ("Kaj Rask", None),
        ("Hedda Modig", None),
    ]


COLUMNS = {
    "sv": (
        (
            "*Anteckningar från Bryggans vänner*\\ Onsdag 7 maj 2031 kl. 18.00–19.30 i den stora "
            "salen hos Roddarna\\ Alla i föreningen var kallade till mötet om bryggan i viken"
        ),
        "Närvarande: Hedda Modig (ordförande), Kaj Rask, Siv Nordin (kassör), Rut Åström, Lo Berg",
        ("Bryggan", "Isen har tagit plankor och pollare. Det är mycket att göra innan sommaren."),
        (
            "Siv Nordin köper plankor av Bygghuset i Ekby",
            "Lo Berg hyr en pump hos firman Pumpar i Norrby",
            "Kaj Rask målar skylten vid den gamla grinden",
        ),
        ("Båtarna", "Årorna är oljade. Rut Åström frågar Skolan om eleverna vill hjälpa till."),
    ),
    "en": (
        (
            "*Notes of the Friends of the Jetty*\\ Wednesday 7 May 2031, 18.00–19.30 in the large "
            "hall of the Rowers\\ All the friends had been called to this meeting on the jetty"
        ),
        "Present: Hedy Moore (chair), Kay Rusk, Sid Norton (treasurer), Ruth Alder, Lou Berry",
        ("The jetty", "The ice took planks and posts. There is much to do before the summer."),
        (
            "Sid Norton will buy planks from the House of Timber",
            "Lou Berry will hire a pump from the firm Pumps of Norby",
            "Kay Rusk will paint the sign beside the old gate",
        ),
        ("The boats", "The oars are oiled. Ruth Alder will ask the School about some help."),
    ),
}


@pytest.mark.parametrize("foot", ["", "Sida #h(1fr) 1"])
@pytest.mark.parametrize("code", ["sv", "en"])
def test_only_the_head_of_a_page_in_two_columns_is_wide(code: str, foot: str) -> None:
    head, present, first, tasks, second = COLUMNS[code]
    entries = "\n".join(f"- {task}" for task in tasks)
    told = "\n\n".join(
        f"*{n}. {name}*\\ {text} {text}" for n, (name, text) in enumerate((first, second), 1)
    )
    body = f"{told}\n{entries}\n\n{told.replace('*1', '*3').replace('*2', '*4')}"
    source = (
        f"#set page(width: 15cm, height: 12cm, margin: 12mm, footer: [{foot}])\n"
        "#set text(10pt, hyphenate: false)\n"
        f"#align(center)[{head}]\n#columns(2, gutter: 9mm)[{present}\n\n{body}]\n"
    )
    report = report_of("a.pdf", typst.compile(source.encode()))
    assert len(report["present"]) == 5
    assert report["chair"] == present.partition(": ")[2].partition(" (")[0]
    assert [item["title"] for item in report["items"]] == [first[0], second[0]] * 2
    last = {" ".join(each["owners"]): each["text"].split()[-1] for each in report["actions"]}
    for task in tasks:
        words = task.split()
        assert last[f"{words[0]} {words[1]}"] == words[-1]
