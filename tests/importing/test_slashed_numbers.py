"""Numbers of items with that of the meeting or the year, which look like days."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.items.slashednumbers import slashed_numbers
from bra.importing.lines.line import read_lines
from tests.importing.foreign import of_text

PEOPLE = "Närvarande: Alva Rung, Bert Sand, Cilla Torv"


def titles(text: str) -> list[tuple[str | None, str]]:
    record = of_text(f"Möte den 3 maj 2022\n\n{PEOPLE}\n\n{text}\n").record
    return [(each.number, each.title) for each in record.items]


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (("1/22", "2/22", "3/22"), ("Mötet inleds", "Bryggan", "Mötets slut")),
        (("9/22", "10/22", "11/22"), ("Kassan", "Bryggan", "Avslut")),
        (("8/1", "8/2", "8/3"), ("Record of meeting", "The pier", "Close")),
        (("8/1.", "8/2.", "8/3."), ("Öppnande", "Bryggan", "Avslut")),
        (("22/11", "22/12", "22/13"), ("Earlier minutes", "The pier", "Close")),
    ],
)
def test_items_are_counted_within_a_meeting_or_a_year(
    numbers: tuple[str, ...], words: tuple[str, ...]
) -> None:
    pairs = list(zip(numbers, words, strict=True))
    text = "\n\n".join(f"{number} {title}\nDet läcker." for number, title in pairs)
    assert titles(text) == [(number.rstrip("."), title) for number, title in pairs]


@pytest.mark.parametrize(
    "days",
    [
        "1/5 Städning\n2/5 Målning\n3/5 Fest",
        "8/1 Styrelsen\n8/2 Styrelsen\n8/3 Styrelsen",
        "8/4 Städning\n9/4 Målning\n11/5 Fest",
        "8/2 Styrelsen\nVi ses.\n8/3 Styrelsen\nVi ses.\n8/4 Styrelsen\nVi ses.",
    ],
)
def test_days_are_no_items(days: str) -> None:
    text = f"1. Öppnande\nAlva öppnade.\n\n2. Våren\nDetta händer:\n{days}\n\n3. Avslut\nSlut."
    assert titles(text) == [("1", "Öppnande"), ("2", "Våren"), ("3", "Avslut")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1/22 Kassan\nTom.\n2/22 Bryggan\nHal.\n3/22 Avslut\nSlut.", {0, 2, 4}),
        ("1/22 Kassan\nTom.\n2/22 Bryggan\nHal.", set()),
        ("1/5 Kassan\nTom.\n2/5 Bryggan\nHal.\n3/5 Avslut\nSlut.", set()),
        ("1/22 Kassan\nTom.\n2/23 Bryggan\nHal.\n3/24 Avslut\nSlut.", set()),
        ("1/22 Kassan\nTom.\n3/22 Bryggan\nHal.\n4/22 Avslut\nSlut.", set()),
        ("- 1/22 The till\n- 2/22 The pier\n- 3/22 The gate", set()),
        ("8/1 The till\nEmpty.\n8/2 The pier\nWet.\n8/3 Close\nDone.", {0, 2, 4}),
        ("8/12 The till\nEmpty.\n8/13 The pier\nWet.\n8/14 Close\nDone.", set()),
        ("22/10 The till\nEmpty.\n22/11 The pier\nWet.\n22/12 Close\nDone.", set()),
        ("8/2 The till\nEmpty.\n8/3 The pier\nWet.\n8/4 Close\nDone.", set()),
        ("8/1 The board\n8/2 The board\n8/3 The board", set()),
        ("8/1 The till\n\n8/2 The pier\n\n8/3 Close\nDone.", set()),
    ],
)
def test_one_half_counts_and_the_other_stays(text: str, found: set[int]) -> None:
    """Nothing else of a text need tell that days are no items."""
    lines, _ = read_lines(read_foreign("notes.txt", text.encode()))
    assert slashed_numbers(lines) == found


def test_an_extract_leaves_paragraphs_out() -> None:
    text = "§ 4 Start\nVi började.\n\n§ 5 Bryggan\nDen ska lagas.\n\n§ 12 Avslut\nVi gick."
    assert titles(text) == [("4", "Start"), ("5", "Bryggan"), ("12", "Avslut")]


def test_numbers_of_a_list_leave_none_out() -> None:
    text = "1. Start\nVi började.\n\n2. Bryggan\nDen ska lagas.\n\n12. Mars\nVi gick."
    assert titles(text) == [("1", "Start"), ("2", "Bryggan")]


@pytest.mark.parametrize("line", ["MINUTES TAKEN BY CILLA", "PROTOKOLL FÖRT AV CILLA"])
def test_who_wrote_in_capitals_is_no_item(line: str) -> None:
    text = f"{line}\n\nBRYGGAN\nDen ska lagas.\n\nGRINDEN\nDen är trasig.\n\nKASSAN\nDen är tom."
    assert titles(text) == [(None, "BRYGGAN"), (None, "GRINDEN"), (None, "KASSAN")]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("DAGORDNING\nDagordningen godkändes.", "DAGORDNING"),
        ("AGENDA\nThe agenda was approved.", "AGENDA"),
        ("DAGORDNING\nDagordningen godkändes", "BRYGGAN"),
        ("DAGORDNING\nBryggan. Kassan.", "BRYGGAN"),
        ("TILL NÄSTA MÖTE\nBryggan lagades.", "BRYGGAN"),
    ],
)
def test_an_agenda_that_is_told_of_is_an_item(text: str, first: str) -> None:
    """In a whole sentence; else it is only listed."""
    found = titles(f"{text}\n\nBRYGGAN\nDen ska lagas.\n\nKASSAN\nDen är tom.")
    assert found[0] == (None, first)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Enkäten 2024, Dana Vik (20 min)", "Enkäten 2024"),
        ("Surveys, Dana Wick (20 min)", "Surveys"),
        ("Vatten, avlopp och el (20 min)", "Vatten, avlopp och el"),
        ("Besök i Byn, Norra Skogen", "Besök i Byn, Norra Skogen"),
    ],
)
def test_who_presents_stands_before_the_minutes(title: str, expected: str) -> None:
    text = f"1. Öppnande\nAlva öppnade.\n\n2. {title}\nVi talade.\n\n3. Avslut\nSlut."
    assert titles(text)[1] == ("2", expected)
