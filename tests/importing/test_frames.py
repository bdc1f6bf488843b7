"""The frame of minutes: the day in a letterhead, the place with more behind it, rows."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(*lines: str) -> Record:
    return of_text("\n".join(lines)).record


def place(*lines: str) -> str | None:
    found = record(*lines, "", "1. Taket", "Taket läcker.").place
    return found.value if found is not None else None


def day(*lines: str) -> str | None:
    found = record(*lines).date
    return found.value if found is not None else None


PAGES = [
    ("Sida {} av 2", "EKBO KOMMUN      Protokoll", "2031-05-06", "Plats   Salen", "§ 1 Taket"),
    ("Page {} of 2", "ELM COUNCIL      Minutes", "2031-05-06", "Place   Hall", "1 Roof"),
]


@pytest.mark.parametrize(("page", "name", "date", "where", "item"), PAGES)
def test_the_head_of_the_first_page_gives_the_day(
    page: str, name: str, date: str, where: str, item: str
) -> None:
    head = (name, f"                 {date}", "")
    first = (page.format(1), *head, where, "", item, "Text.", "", "Sign: ______", "")
    assert day(*first, page.format(2), *head, "More.", "More.") == "2031-05-06"


@pytest.mark.parametrize(
    ("word", "when"), [("Datum", "fredagen den 2 maj 2031"), ("Date", "Friday 2 May 2031")]
)
def test_a_letterhead_is_dated_when_the_minutes_were_written(word: str, when: str) -> None:
    head = (word, "Asta Lind", "2031-05-07", "Brottsförebyggande rådet, Ekbo,", when)
    assert day(*head, "Plats: Salen", "", "1. Taket", "Taket läcker.") == "2031-05-02"


def test_the_day_beside_its_label_is_that_of_the_meeting() -> None:
    head = ("Väglaget", "Datum: 2031-05-07", "Protokollet skrevs fredagen den 9 maj 2031")
    assert day(*head, "", "1. Taket", "Taket läcker.") == "2031-05-07"


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("Hemma hos Asta, Granvägen 7. Vi började 19.05 och slutade 20.", "Granvägen 7"),
        ("Bygdegården. Vi började 19.05.", "Bygdegården"),
        ("At Ann's house, 7 Elm Lane. We began at 7 pm and finished at 8.", "7 Elm Lane"),
    ],
)
def test_a_place_stands_before_the_sentence_of_the_hours(line: str, where: str) -> None:
    found = place("Väglaget", "Protokoll 3 maj 2031", line, "", "På plats: Asta Lind, Bo Ek")
    assert found is not None
    assert found.endswith(where)


@pytest.mark.parametrize(
    "line", ["På grund av snön kom få. Vi började 19.05.", "Vi var många. Mötet började 19.05."]
)
def test_what_else_stands_before_the_hours_is_no_place(line: str) -> None:
    head = ("Väglaget", "Protokoll 3 maj 2031", line, "", "På plats: Asta Lind, Bo Ek")
    assert place(*head) is None


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("Plats: Tegelhuset, Ekbo. Paus 14.40-14.55 för kaffe", "Tegelhuset, Ekbo"),
        ("Place: Brick House, Elm. Break 2.40 pm for tea", "Brick House, Elm"),
        ("Plats: S:t Olofs gata 5. Porten mot gården", "S:t Olofs gata 5. Porten mot gården"),
    ],
)
def test_a_labelled_place_ends_before_the_sentence_of_a_break(line: str, where: str) -> None:
    assert place("Väglaget", "Tid: 3 maj 2031 kl. 13-16", line, "") == where


@pytest.mark.parametrize(
    ("call", "agenda", "other"),
    [("Kallelse till väglaget", "Dagordning", "Övrigt"), ("Notice of meeting", "Agenda", "Other")],
)
def test_rows_with_two_digits_stand_in_the_same_column(call: str, agenda: str, other: str) -> None:
    rows = [f"{number}.  Staket {'abcdefghi'[number - 1]}     kl. 9" for number in range(1, 10)]
    text = (call, "", agenda, "", *rows, "", f"    {other}", "", "10. Grinden", "11. Taket")
    assert [each.title for each in record(*text).items][-2:] == ["Grinden", "Taket"]


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        (("Protokoll", "Styrelsen den 3 maj 2031", "Ekbo folkhögskola, kl. 10-15"), "folkhögskola"),
        (("Mötet hölls 2031-05-03 i Ekbo ishall, konferensrummet, kl 8",), "hall, konferensrummet"),
        (
            ("The meeting was held on 3 May 2031 at Elm House, the green room, at 8 pm",),
            "green room",
        ),
        (("Mötet hölls 2031-05-03 i Ekbo ishall, ordinarie möte, kl 8",), "Ekbo ishall"),
    ],
)
def test_a_house_may_have_its_room_behind_it(lines: tuple[str, ...], where: str) -> None:
    found = place(*lines, "", "Närvarande: Asta Lind, Bo Ek")
    assert found is not None
    assert found.endswith(where)


@pytest.mark.parametrize(
    ("heads", "yes", "since"),
    [
        ("Namn         Uppdrag     Här    Inte här", "ja ", "(från § 3)"),
        ("Name         Role        Here   Not here", "yes", "(from item 3)"),
    ],
)
def test_a_mark_may_run_on_below_the_next_column(heads: str, yes: str, since: str) -> None:
    rows = (
        f"Asta Lind    kassör      {yes}",
        f"Bo Ek        medlem             {yes}",
        f"Cia Dal      medlem      {yes.strip()} {since}",
    )
    found = record("Väglaget", "Protokoll 3 maj 2031", "", heads, *rows, "", "1. Taket", "Läcker.")
    assert [each.name for each in found.present] == ["Asta Lind", "Cia Dal"]
    assert [each.name for each in found.absent] == ["Bo Ek"]


@pytest.mark.parametrize(
    ("heading", "told", "topics"),
    [
        ("Nästa träff", "Den 7 juni 2031 kl. 13. Grinden står då på dagordningen.", ["Grinden"]),
        ("Next meeting", "7 June 2031 at 1 pm. The gate is then on the agenda.", ["The gate"]),
        (
            "Next meeting",
            "7 June 2031 at 1 pm.\nItems: gate keys (Sgt. Hill), paint",
            ["gate keys", "paint"],
        ),
    ],
)
def test_topics_of_the_next_meeting(heading: str, told: str, topics: list[str]) -> None:
    head = ("Väglaget", "Protokoll 3 maj 2031", "", "1. Taket", "Taket läcker.", "")
    found = record(*head, f"2. {heading}", told).next
    assert [each.title for each in found.topics] == topics
