"""Entries of lists of people: first names alone, and the items for which somebody was there."""

import pytest

from bra.importing.outcome import Order
from bra.model import Part
from bra.reading.titles import make_attendees, titles_of
from tests.importing.foreign import import_one, of_text

ITEMS = "\n\n1. Öppnande\nMötet öppnades.\n\n2. Grinden\nGrinden är rostig.\n"


def names(people: str) -> list[str]:
    found = of_text(f"Protokoll den 14 mars 2031\n\n{people}{ITEMS}").record
    return [each.name for each in found.present]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ("Närvarande: Asta, Bo, Cecilia Dahl", ["Asta", "Bo", "Cecilia Dahl"]),
        ("Närvarande: Asta, Bo och Cecilia Dahl", ["Asta", "Bo", "Cecilia Dahl"]),
        ("Närvarande:\nAsta, Bo, Cecilia Dahl", ["Asta", "Bo", "Cecilia Dahl"]),
        ("Närvarande: Asta, Bo E, Cecilia Dahl, Dan", ["Asta", "Bo E", "Cecilia Dahl", "Dan"]),
        ("Present: Ann, Bob and Cathy Dale", ["Ann", "Bob", "Cathy Dale"]),
        ("Attendees: Ann, Bob, Cathy Dale, Dan Ash", ["Ann", "Bob", "Cathy Dale", "Dan Ash"]),
    ],
)
def test_first_names_alone_are_people_and_stay_as_they_are(
    people: str, expected: list[str]
) -> None:
    assert names(people) == expected


@pytest.mark.parametrize(
    "people",
    [
        "Närvarande: Cecilia Dahl, Polisen, Vägstad",
        "Närvarande:\nAsta Lind, Vägföreningen\nCecilia Dahl, Polisen",
        "Present: Cathy Dale, Police, Ashford",
        "Närvarande: Asta, Polisen, Cecilia Dahl",
    ],
)
def test_whom_somebody_represents_is_nobody(people: str) -> None:
    assert not {"Polisen", "Police", "Vägföreningen", "Vägstad", "Ashford"} & set(names(people))


@pytest.mark.parametrize(
    ("entry", "written"),
    [
        ("Bo Al (M) §§ 9-10", "Bo Al (M) (fr.o.m. § 9, t.o.m. § 10)"),
        ("Bo Al (M), §§ 9–10", "Bo Al (M) (fr.o.m. § 9, t.o.m. § 10)"),
        ("Bo Al §§ 1-8", "Bo Al (fr.o.m. § 1, t.o.m. § 8)"),
        ("Bo Al punkt 3-5", "Bo Al (fr.o.m. punkt 3, t.o.m. punkt 5)"),
        ("Bo Al (M) § 4", "Bo Al (M) (fr.o.m. § 4, t.o.m. § 4)"),
        ("Bo Al (M) ej § 5", "Bo Al (M) (ej § 5)"),
        ("Bo Al (M) fr.o.m. § 5", "Bo Al (M) (fr.o.m. § 5)"),
        ("Bo Al (M) t.o.m. punkt 3, Vägnämnden", "Bo Al (M), Vägnämnden (t.o.m. punkt 3)"),
        ("Bo Al §§ 1-3, 7", "Bo Al (§§ 1-3, 7)"),
    ],
)
def test_the_items_for_which_somebody_was_there(entry: str, written: str) -> None:
    text = f"Protokoll den 14 mars 2031\n\nNärvarande:\nAsta Lind\n{entry}\n{ITEMS}"
    assert f"  - {written}\n" in import_one("a.txt", text.encode(), Order()).text


@pytest.mark.parametrize(
    ("entry", "written"),
    [
        ("Bob Lane (Con) items 3-5", "Bob Lane (Con) (from item 3, until item 5)"),
        ("Bob Lane until item 4", "Bob Lane (until item 4)"),
        ("Bob Lane not item 2", "Bob Lane (not item 2)"),
    ],
)
def test_the_items_for_which_somebody_was_there_in_english(entry: str, written: str) -> None:
    items = "\n1. Opening\nThe meeting was opened.\n\n2. Gate\nThe gate is rusty.\n"
    text = f"Minutes of the meeting of 14 March 2031\n\nPresent:\nAnn Hill\n{entry}\n{items}"
    assert f"  - {written}\n" in import_one("a.txt", text.encode(), Order()).text


def test_what_is_written_of_items_is_understood() -> None:
    (found,) = make_attendees("Bo Al (M) (fr.o.m. § 9, t.o.m. § 10)", 1, 0, 1, titles_of((), ()))
    assert found.parts == (Part("from", "9"), Part("until", "10"))


def test_a_name_with_a_number_of_another_kind_stays_as_it_is() -> None:
    assert names("Närvarande:\nAsta Lind, klass 7\nBo Al")[0] == "Asta Lind"
