"""Items that list who was there, under labels or under none."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

REST = {
    "sv": "\n2. Lokalen\nVi talade.\n\n3. Slut\nMötet slöt.\n",
    "en": "\n2. The hall\nWe talked.\n\n3. Close\nThe meeting closed.\n",
}


def record(code: str, below: str) -> Record:
    head = (
        "Protokoll 2022-03-14\n\n1. Upprop"
        if code == "sv"
        else "Minutes 2022-03-14\n\n1. Roll call"
    )
    return of_text(f"{head}\n{below}\n{REST[code]}").record


def names(people: tuple[object, ...]) -> list[str]:
    return [str(getattr(each, "name", "")) for each in people]


@pytest.mark.parametrize(
    ("code", "below", "present", "absent"),
    [
        ("sv", "Anna Ek\nBo Lund", ["Anna Ek", "Bo Lund"], []),
        ("en", "Ann Hill\nBob Lane", ["Ann Hill", "Bob Lane"], []),
        ("sv", "Närvarande: Anna Ek\nFrånvarande: Bo Lund", ["Anna Ek"], ["Bo Lund"]),
        ("sv", "Frånvarande:\nBo Lund", [], ["Bo Lund"]),
        ("en", "Present: Ann Hill\nAbsent: Bob Lane", ["Ann Hill"], ["Bob Lane"]),
        ("sv", "Anna Ek\nFrånvarande:\nBo Lund", ["Anna Ek"], ["Bo Lund"]),
        # A label of something else ends the list that a label begins.
        (
            "sv",
            "Frånvarande: Bo Lund\nPlats: Stora salen\nAnna Ek",
            ["Anna Ek"],
            ["Bo Lund"],
        ),
        ("sv", "Anna Ek\nSekreterare Bo Lund.\nVi var få den här gången.", ["Anna Ek"], []),
        ("sv", "Anna Ek\nListan gick runt", ["Anna Ek"], []),
    ],
)
def test_a_roll_call(code: str, below: str, present: list[str], absent: list[str]) -> None:
    found = record(code, below)
    assert (names(found.present), names(found.absent)) == (present, absent)
    assert not [each for each in found.doubts if each.code == "import-in-both-lists"]


@pytest.mark.parametrize(
    "title", ["UPPROP", "upprop", "Upprop:", "Upprop\t", "Roll  call", "ROLL CALL"]
)
def test_a_roll_call_is_known_in_any_letters(title: str) -> None:
    found = of_text(f"Protokoll 2022-03-14\n\n1. {title}\nAnna Ek\nBo Lund\n{REST['sv']}").record
    assert names(found.present) == ["Anna Ek", "Bo Lund"]


def test_a_label_of_something_else_in_a_roll_call_names_nobody() -> None:
    found = record("sv", "Anna Ek\nPlats: Stora Salen\nBo Lund")
    assert names(found.present) == ["Anna Ek", "Bo Lund"]


def test_the_names_of_a_roll_call_are_one_list() -> None:
    found = record("sv", "Anna Ek, Ekbo Energi\nBo Lund, Alby Energi\nCia Dal, Norrby Energi")
    assert [(each.name, each.organisation) for each in found.present] == [
        ("Anna Ek", "Ekbo Energi"),
        ("Bo Lund", "Alby Energi"),
        ("Cia Dal", "Norrby Energi"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Roll call: Members present were Ann Hill, Bob Marsh, Cat Moss. Absent: Ted Wills (ill).",
        "Members present were Ann Hill, Bob Marsh, and Cat Moss. Absent: Ted Wills (excused).",
        "Roll call: Present were Ann Hill, Bob Marsh and Cat Moss. Absent was Ted Wills.",
        "Närvarande var Ann Hill, Bob Marsh och Cat Moss. Frånvarande: Ted Wills (sjuk).",
    ],
)
def test_a_sentence_behind_a_label_or_before_one_tells_who_came(line: str) -> None:
    found = of_text(f"Board 14 March 2022\n\n{line}\n\n1. Hall\nWe talked.\n").record
    assert names(found.present) == ["Ann Hill", "Bob Marsh", "Cat Moss"]
    assert names(found.absent) == ["Ted Wills"]
