"""What stands in brackets or behind a comma of one: initials, and an office of the body itself."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = "Ekby IF\nProtokoll från mötet den 3 maj 2022\n\n{}\n\n1. Start\n{}\n"
ENGLISH = "Elm Council\nMinutes of the meeting on 3 May 2022\n\n{}\n\n1. Start\n{}\n"


def told(record: Record) -> list[tuple[str, str | None, str | None]]:
    return [(each.name, each.organisation, each.note) for each in record.present]


@pytest.mark.parametrize(
    ("form", "people", "said", "owner"),
    [
        (ENGLISH, "Present: Ann Hill, Mia de Sa (MdS)", "MdS will book the bus.", "Mia de Sa"),
        (ENGLISH, "Present: Ann Hill, Mia de Sa (MdS)", "MDS will book the bus.", "Mia de Sa"),
        (ENGLISH, "Present: Ann Hill, Bo McDale (BMcD)", "BMcD will book the bus.", "Bo McDale"),
        (ENGLISH, "Present: Ann Hill, Jan van der Ek", "JvdE will book the bus.", "Jan van der Ek"),
        (SWEDISH, "Närvarande: Alva Ek, Cia von Dal (CvD)", "CvD bokar bussen.", "Cia von Dal"),
    ],
)
def test_initials_have_the_small_letter_of_a_particle(
    form: str, people: str, said: str, owner: str
) -> None:
    record = of_text(form.format(people, said)).record
    assert [each.owners for each in record.actions] == [(owner,)]
    assert [each.organisation for each in record.present] == [None, None]


def test_letters_that_are_not_those_of_the_name_are_a_body() -> None:
    record = of_text(ENGLISH.format("Present: Ann Hill, Mia de Sa (DfE)", "Text.")).record
    assert told(record)[1] == ("Mia de Sa", "DfE", None)


@pytest.mark.parametrize(
    ("form", "people", "note"),
    [
        (ENGLISH, "Present: Ann Hill, Bob Dale (Principal, Secretary to the Board)", True),
        (ENGLISH, "Present: Ann Hill, Bob Dale (Secretary of the Society)", True),
        (ENGLISH, "Present: Ann Hill, Bob Dale (Secretary to Elm Trust)", False),
        (SWEDISH, "Närvarande: Ann Hill, Bob Dale (Rektor, Sekreterare i styrelsen)", True),
        (SWEDISH, "Närvarande: Ann Hill, Bob Dale (Sekreterare i Alby IF)", False),
        (ENGLISH, "Present:\nAnn Hill\nBob Dale, Secretary of the Board", True),
    ],
)
def test_an_office_of_the_body_that_meets_is_a_note(form: str, people: str, note: bool) -> None:  # noqa: FBT001
    record = of_text(form.format(people, "Text.")).record
    assert (record.present[1].organisation is None) is note
    assert ((record.secretary and record.secretary.value) == "Bob Dale") is note


def test_whoever_chairs_another_council_does_not_chair_here() -> None:
    text = ENGLISH.replace("Elm Council", "Elm Committee").format(
        "Present: Ann Hill, Bob Dale (Chair of the Council)", "Text."
    )
    assert of_text(text).record.chair is None


@pytest.mark.parametrize(
    "people",
    [
        "Present: Ann Hill\nIn attendance:\n   Ms Eve Wood (EW), Teaching Administrator (minutes)",
        "Present: Ann Hill\nIn attendance: Eve Wood (EW), Parish Clerk (notes)",
    ],
)
def test_an_office_with_a_bracket_is_of_the_name_before_it(people: str) -> None:
    record = of_text(ENGLISH.format(people, "Text.")).record
    assert [each.name for each in record.present] == ["Ann Hill", "Eve Wood"]
    assert record.secretary is not None
    assert record.secretary.value == "Eve Wood"


def test_a_name_with_a_bracket_is_somebody_else() -> None:
    people = "Present: Ann Hill\nIn attendance: Eve Wood (EW), Ray Fox (notes)"
    record = of_text(ENGLISH.format(people, "Text.")).record
    assert [each.name for each in record.present] == ["Ann Hill", "Eve Wood", "Ray Fox"]


@pytest.mark.parametrize(
    ("form", "people", "bodies"),
    [
        (
            SWEDISH,
            "Deltog: Alva Ek (projektägare), Bo Al (ekonomi), Dan Lo (HR), Ida Ro (inköp)",
            [None, "ekonomi", "HR", "inköp"],
        ),
        (SWEDISH, "Närvarande:\nAlva Ek, ekonomi\nBo Al, IT\nDan Lo, S", ["ekonomi", "IT", None]),
        (SWEDISH, "Närvarande: Alva Ek (S), Hanna Ro (HR), Bo Al (ekonomi och fester)", [None] * 3),
        (
            ENGLISH,
            "Present: Ann Hill (chair), Bob Dale (finance), Cy Lee (HR), Eve Wood (Legal)",
            [None, "finance", "HR", "Legal"],
        ),
    ],
)
def test_a_department_is_what_somebody_represents(
    form: str, people: str, bodies: list[str | None]
) -> None:
    record = of_text(form.format(people, "Text.")).record
    assert [each.organisation for each in record.present] == bodies
