"""Cases that need one condition each: what looks alike, and is to be read otherwise."""

import pytest

from bra.importing.head.namelists import with_for_whom
from bra.importing.items.cases import is_case
from tests.importing.foreign import of_text

_ENGLISH = "Board minutes{0}\n\nPresent: Anna Ek, Bo Al\n\n1. Paint\n\nAnna buys paint.\n\n{1}\n"
_SWEDISH = "Protokoll 4 maj 2023\n\nNärvarande: Anna Ek, Bo Al\n\n1. Färg\n\nAnna köper färg.\n\n"


@pytest.mark.parametrize(
    ("held", "said", "doubts"),
    [
        ("", "05/06", []),
        ("", "05/06/2023", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "05/06/2025", [("2025-06-05", "2025-05-06")]),
        (" 4 May 2023", "04/06", [("2023-06-04", "2024-04-06")]),
        (" 4 May 2023", "13/14 of us can come 05/06", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "0/5 of us can come 05/06", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "05/06 or 07/08", [("2023-06-05", "2023-05-06")]),
    ],
)
def test_a_next_day_that_could_be_two_is_told_with_its_year(
    held: str, said: str, doubts: list[tuple[str, str]]
) -> None:
    record = of_text(_ENGLISH.format(held, f"2. Next meeting: {said}")).record
    assert record.next.date is None
    assert [tuple(value for _, value in each.facts) for each in record.doubts] == doubts


def test_the_same_number_twice_is_one_day() -> None:
    record = of_text(_ENGLISH.format(" 4 May 2023", "2. Next meeting: 06/06")).record
    assert record.next.date is not None
    assert record.next.date.value == "2023-06-06"


def test_a_swedish_day_before_the_meeting_is_not_moved_to_another_year() -> None:
    assert of_text(f"{_SWEDISH}2. Nästa möte: 11/6 2022\n").record.next.date is None


@pytest.mark.parametrize(
    ("held", "said", "date", "time", "place"),
    [
        # Without the meeting's day that of the next has no year; the rest is told.
        ("", "2. Nästa möte: 5 juni kl. 18 i Klubbhuset", None, "18.00", "Klubbhuset"),
        ("", "2. Nästa möte: 5 juni 2024\n\nSedan 7 maj kl. 9 i Salen.", "2024-06-05", None, None),
        ("", "2. Nästa möte\n\nVi ses kl. 18 i Klubbhuset", None, None, None),
        # A place may be a sentence of its own in the same paragraph.
        ("4 maj 2023", "Nästa möte är 5 juni. Klubbhuset.", "2023-06-05", None, "Klubbhuset"),
        ("4 maj 2023", "Nästa möte är 5 juni.\n\nKlubbhuset.", "2023-06-05", None, None),
        ("4 maj 2023", "Nästa möte är 5 juni. Bo bjuder på fika.", "2023-06-05", None, None),
        ("4 maj 2023", "Nästa möte är 5 juni i Aulan. Klubbhuset.", "2023-06-05", None, "Aulan"),
        # The time of this meeting is that of the next only where a line near it says so.
        ("4 maj 2023 kl. 17", "Nästa möte är 5 juni, samma tid.", "2023-06-05", "17.00", None),
        ("4 maj 2023 kl. 17", "Nästa möte är 5 juni.", "2023-06-05", None, None),
        ("4 maj 2023", "Nästa möte är 5 juni, samma tid.", "2023-06-05", None, None),
        (
            "4 maj 2023 kl. 17",
            "Nästa möte är 5 juni kl. 18. Därefter är det samma tid som vanligt.",
            "2023-06-05",
            "18.00",
            None,
        ),
    ],
)
def test_what_is_told_of_the_next_meeting(
    held: str, said: str, date: str | None, time: str | None, place: str | None
) -> None:
    found = of_text(
        f"Protokoll {held}\n\nNärvarande: Anna Ek, Bo Al\n\n1. Färg\n\nAnna köper färg.\n\n{said}\n"
    ).record.next
    values = [each.value if each is not None else None for each in (found.date, found.time)]
    values.append(found.place.value if found.place is not None else None)
    assert values == [date, time, place]


_TABLE = "2. Nästa möte\n\n| {} | Tid | Plats |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("rows", "date"),
    [
        ("|  |  |  |\n| 5 juni | kl. 18 | Aulan |\n| 7 juni | kl. 19 | Skolan |\n", "2023-06-05"),
        ("|  |  |  |\n", None),
    ],
)
def test_a_table_tells_the_next_meeting_in_its_first_row_that_is_filled_in(
    rows: str, date: str | None
) -> None:
    found = of_text(f"{_SWEDISH}{_TABLE.format('Datum')}{rows}").record.next
    assert (found.date.value if found.date is not None else None) == date


def test_a_table_of_other_things_tells_no_next_meeting() -> None:
    row = "| Bo 5 juni | kl. 18 | Aulan |\n"
    assert of_text(f"{_SWEDISH}{_TABLE.format('Namn')}{row}").record.next.date is None


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("2. Next meeting: 14 June or 05/06", "2023-06-14"),
        ("2. Next meeting: 14 June\n\nWe also meet on 05/06.", "2023-06-14"),
        ("2. Next meeting: 05/06\n\nThe one after is on 07/08.", None),
        ("2. Next meeting: 05/06\n\nThe one after is on 14 July.", "2023-07-14"),
    ],
)
def test_a_sure_day_goes_before_one_that_could_be_two(said: str, date: str | None) -> None:
    record = of_text(_ENGLISH.format(" 4 May 2023", said)).record
    assert (record.next.date.value if record.next.date is not None else None) == date
    told = [(each.code, each.facts[0][1]) for each in record.doubts]
    assert told == ([] if date else [("import-next-ambiguous", "2023-06-05")])


def test_a_day_that_could_be_two_far_below_the_next_one_gives_it_no_time() -> None:
    said = "2. Next meeting: 14 June\n\nBring cake.\n\nBring tea.\n\nLater 05/06 at 7 pm."
    found = of_text(_ENGLISH.format(" 4 May 2023", said)).record.next
    assert found.date is not None
    assert found.time is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Nästa möte är 5 juni kl. 18 i Aulan.", "Aulan"),
        (f"Nästa möte är {'som alltid i god tid ' * 3}före 5 juni kl. 18 i Aulan.", None),
    ],
)
def test_a_day_without_a_year_far_behind_the_words_is_another(said: str, place: str | None) -> None:
    text = f"Protokoll\n\nNärvarande: Anna Ek, Bo Al\n\n1. Färg\n\nAnna köper färg.\n\n{said}\n"
    found = of_text(text).record.next
    assert (found.place.value if found.place is not None else None) == place


@pytest.mark.parametrize(
    ("told", "texts"),
    [("fick i uppdrag att måla staketet", []), ("ska måla staketet", ["måla staketet"])],
)
def test_only_what_was_given_before_is_settled_by_a_later_sentence(
    told: str, texts: list[str]
) -> None:
    text = f"{_SWEDISH}2. Staket\n\nBo Al {told}. Listan visades. Uppdraget är slutfört.\n"
    assert [each.text for each in of_text(text).record.actions if each.item == 1] == texts


@pytest.mark.parametrize(
    ("title", "apart", "alone"),
    [
        ("KFN 2018/19", True, False),
        ("KFN 2018/12", True, True),
        ("2018/19", False, False),
        ("2018/12", True, True),
    ],
)
def test_a_register_apart_makes_a_case_of_what_looks_like_a_season(
    title: str,
    apart: bool,  # noqa: FBT001 - as given
    alone: bool,  # noqa: FBT001 - as given
) -> None:
    assert is_case(title, apart=True) is apart
    assert is_case(title) is alone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bo Al, ersätter Anna Ek, Cia Ost", "Bo Al (ersätter Anna Ek), Cia Ost"),
        ("Bo Al (M), ersätter Anna Ek (M)", "Bo Al (M) ersätter Anna Ek (M)"),
        ("Bo Al, för Anna Ek (M)", "Bo Al för Anna Ek (M)"),
        ("Bo Al, för Anna Ek", "Bo Al, för Anna Ek"),
        ("Bo Al, ersätter ingen", "Bo Al, ersätter ingen"),
    ],
)
def test_for_whom_somebody_serves_stands_behind_the_name(text: str, found: str) -> None:
    assert with_for_whom(text) == found
