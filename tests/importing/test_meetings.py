"""A file that holds the minutes of several meetings becomes one file for each."""

import re
import time
from collections import Counter

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.meetings import divided
from bra.importing.outcome import Order, import_bytes
from bra.importing.result.front import Approved
from tests.importing.foreign import import_one

SV = """Minnesanteckningar Hamnrådet {day}

Närvarande:
Sten Berg, ordförande
Ulla Kvist, sekreterare
Pia Holm, räddningstjänsten

1. Mötets öppnande
Sten hälsade alla välkomna.

2. Bojar
Pia tar reda på vad nya bojar kostar till nästa möte.

Vid anteckningarna
Ulla Kvist

"""
EN = """MINUTES OF THE HARBOUR GROUP
{day}, 7 pm, Old Net Store

Present: Nell Orr (Chair), Rob Tate, Jill Marsh
Apologies: Dan Elm

1. Welcome. Nell opened the meeting.
2. Buoys. Rob to ask the yard for prices by the next meeting.

"""
HEADINGS = """## Möte {day}

### Närvarande

- Sten Berg (ordf.)
- Ulla Kvist

### 1 Bojar

Ulla köper bojar till nästa möte.

"""
LABELS = """PROTOKOLL

Hamnrådet

Plats: Sjöboden
Datum: {day}

Deltagare: Sten Berg (ordf.), Ulla Kvist

§ 1 Bojar
Ulla köper bojar till nästa möte.

"""
DAYS = ("2031-02-14", "2031-05-16", "2031-09-12")
WORDS = ("14 februari 2031", "16 maj 2031", "12 september 2031")
DATES = ("Tuesday 14 January 2031", "Tuesday 4 March 2031", "Tuesday 6 May 2031")
YEARS = [
    ("aret.txt", SV, WORDS, "Minnesanteckningar Hamnrådet"),
    ("year.txt", EN, DATES, "MINUTES OF THE HARBOUR GROUP"),
    ("aret.md", HEADINGS, DAYS, "## Möte"),
    ("aret.txt", LABELS, DAYS, "PROTOKOLL"),
]


def year(form: str, days: tuple[str, ...] = DAYS) -> str:
    return "".join(form.format(day=day) for day in days)


def numbers_of(name: str, text: str) -> list[int]:
    """Return the lines on which the meetings of a file begin."""
    return [part.first + 1 for part in divided(read_foreign(name, text.encode()))]


@pytest.mark.parametrize(("name", "form", "days", "title"), YEARS)
def test_each_meeting_of_a_year_becomes_a_file(
    name: str, form: str, days: tuple[str, ...], title: str
) -> None:
    text = year(form, days)
    begins = [at for at, line in enumerate(text.splitlines(), 1) if line.startswith(title)]
    assert numbers_of(name, text) == begins
    outcomes = import_bytes(name, text.encode(), Order())
    assert [each.part for each in outcomes] == [(1, 3), (2, 3), (3, 3)]
    assert len({each.date for each in outcomes}) == 3
    assert len({each.digest for each in outcomes}) == 1
    for number, (outcome, begin) in enumerate(zip(outcomes, begins, strict=True), 1):
        assert outcome.trouble is None
        assert f"({number}/3) sha256:" in outcome.text
        assert outcome.text.count("- [ ]") == 1
        assert not outcome.errors
        lines = {each.line for each in outcome.explained}
        assert min(line for line in lines if line) >= begin
        told = [each.line for each in outcome.doubts if each.code == "import-next-part"]
        assert told == ([] if number == 1 else [begin])


@pytest.mark.parametrize(("name", "form", "days", "title"), YEARS)
def test_no_word_of_a_year_is_lost(name: str, form: str, days: tuple[str, ...], title: str) -> None:
    text = year(form, days)
    assert title in text
    outcomes = import_bytes(name, text.encode(), Order())
    given = Counter(re.findall(r"[^\W\d_]{4,}", text.casefold()))
    written = " ".join(
        "\n".join((each.text, *(line.text for line in each.dropped))) for each in outcomes
    )
    left = given - Counter(re.findall(r"[^\W\d_]{4,}", written.casefold()))
    # A day stands as a date, what is told of a task is told of somebody who is to do it.
    told = set(re.findall(r"[^\W\d_]+", " ".join(days).casefold()))
    assert not set(left) - told - {"möte", "deltagare", "närvarande", "present", "apologies"}


def test_minutes_may_follow_the_day_of_the_next_meeting() -> None:
    ends = "Nästa möte\n{}\n\n"
    text = "".join(
        SV.format(day=day) + ends.format(after)
        for day, after in zip(WORDS, [*WORDS[1:], "5 december 2031"], strict=True)
    )
    assert numbers_of("aret.txt", text) == [1, 20, 39]


@pytest.mark.parametrize("foot", ["Hamnrådet {} (4)", "Sida {} av 4"])
def test_heads_of_pages_between_meetings_are_left_out(foot: str) -> None:
    pages = [
        f"{SV.format(day=day)}{foot.format(number)}\n\n" for number, day in enumerate(WORDS, 1)
    ]
    outcomes = import_bytes("aret.txt", "".join(pages).encode(), Order())
    assert [each.date for each in outcomes] == list(DAYS)
    for number, outcome in enumerate(outcomes, 1):
        assert foot.format(number) not in outcome.text
        assert foot.format(number) in [each.text for each in outcome.dropped]


def test_what_stands_above_the_first_meeting_is_of_it() -> None:
    text = f"Hamnrådet 2031\nAnteckningar från årets möten\n\n{year(SV, WORDS)}"
    assert numbers_of("aret.txt", text) == [1, 20, 36]


@pytest.mark.parametrize(
    "text",
    [
        SV.format(day=WORDS[0]),
        # A meeting of two days, with those present on each.
        year(SV, ("14 februari 2031", "15 februari 2031")),
        # What it was called to with, and what came of it.
        year(LABELS, ("2031-02-14", "2031-02-14")),
        # Earlier minutes are an item, and those present are named once.
        SV.format(day=WORDS[1])
        + "3. Minnesanteckningar 14 februari 2031\nNärvarande politiker hade inget emot dem.\n",
        # Only their days are listed.
        f"Årets möten\nMöte 14 februari 2031\nMöte 16 maj 2031\n\n{SV.format(day=WORDS[0])}",
        # The day of the next one stands over those who signed that they were there.
        f"{SV.format(day=WORDS[0])}Nästa möte\n\n16 maj 2031 kl. 18\n\nNärvarande:\n\nSten Berg\n",
        f"{EN.format(day=DATES[0])}Next meeting\nTuesday 4 March 2031\nPresent: Nell Orr\n",
        # Those present are named for each item.
        f"{SV.format(day=WORDS[0])}3. Lotsen\nNärvarande: Sten Berg\nLotsen kommer.\n",
    ],
)
def test_minutes_of_one_meeting_stay_together(text: str) -> None:
    assert numbers_of("aret.txt", text) == [1]


def test_minutes_with_a_head_or_a_given_day_stay_together() -> None:
    text = year(HEADINGS)
    assert numbers_of("aret.md", f"---\ntitle: Hamnrådet\n---\n{text}") == [4]
    outcome = import_one("aret.md", text.encode(), Order(date="2031-02-14"))
    assert outcome.part is None
    assert "## Möte 2031-09-12" in outcome.text


@pytest.mark.parametrize("place", range(3))
def test_a_file_of_which_one_meeting_is_confidential_is_refused_whole(place: int) -> None:
    parts = [SV.format(day=day) for day in WORDS]
    parts[place] = parts[place].replace("\n\n", "\n\nKONFIDENTIELLT\n\n", 1)
    (outcome,) = import_bytes("aret.txt", "".join(parts).encode(), Order())
    assert outcome.trouble is not None
    assert outcome.trouble[0].startswith("import-confidential")
    assert not outcome.text


def test_nothing_is_sealed_while_one_meeting_names_nobody_who_approved() -> None:
    text = year(SV, WORDS)
    approved = Order(approved=Approved("2032-01-01", "pärm 3"))
    outcomes = import_bytes("aret.txt", text.encode(), approved)
    assert [each.trouble for each in outcomes] == [None, None, None]
    without = text.replace("Sten Berg, ordförande", "Sten Berg")
    (outcome,) = import_bytes("aret.txt", without.encode(), approved)
    assert outcome.trouble is not None
    assert outcome.part == (1, 3)


def test_many_years_in_one_file_are_read_in_a_process_of_their_own() -> None:
    days = tuple(f"20{year}-{month:02}-14" for year in range(10, 50) for month in (2, 5, 9))
    text = year(LABELS, days).replace("Ulla köper", "Ulla mätte alla kajer. " * 25 + "Ulla köper")
    assert len(text) > 60_000
    outcomes = import_bytes("aren.txt", text.encode(), Order(told="text"))
    assert [each.date for each in outcomes] == list(days)


@pytest.mark.parametrize("sign", ["`", "``", "\\", ">", "**", "#", "|", "§", "-", "☐", "[]"])
@pytest.mark.parametrize("name", ["aret.txt", "aret.md"])
def test_lines_of_signs_between_meetings_end_nothing(sign: str, name: str) -> None:
    meeting = "Möte {day}\n{sign}\nNärvarande: Sten Berg\n{sign}\n\n1. Bojar\nText.\n\n{sign}\n"
    text = "".join(meeting.format(day=day, sign=sign) for day in DAYS)
    outcomes = import_bytes(name, text.encode(), Order())
    assert {each.date for each in outcomes} <= set(DAYS)
    assert outcomes[0].date == DAYS[0]


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 19_000 + "Närvarande: Sten Berg\n" * 2,
        ("*" * 40 + "\n") * 9_000 + "Närvarande: Sten Berg\n" * 2,
        "".join(f"{day}-03-04\nNärvarande: Sten Berg\n" for day in range(1000, 9999)),
    ],
)
def test_nothing_makes_it_long_to_look_for_meetings(text: str) -> None:
    foreign = read_foreign("aren.txt", text.encode())
    began = time.process_time()
    assert len(divided(foreign)) <= 200
    assert time.process_time() - began < 4
