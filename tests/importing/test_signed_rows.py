"""Signatures side by side with one space between the names, beside their offices."""

import pytest

from tests.importing.foreign import EN, SV, of_text

Officers = tuple[str | None, str | None, list[str]]


def signed(text: str, row: str) -> Officers:
    record = of_text(f"{text}\n{row}\n").record
    chair, secretary = (fact and fact.value for fact in (record.chair, record.secretary))
    return chair, secretary, [fact.value for fact in record.approvers]


SWEDISH = SV.format("Rådet talade om kabeln.")
ENGLISH = EN.format("The board spoke of the cable.")


@pytest.mark.parametrize(
    ("row", "officers"),
    [
        (
            "Ordförande   Justerare\n\nYlva Stare Torkel Kvist",
            ("Ylva Stare", None, ["Torkel Kvist"]),
        ),
        (
            "Ordförande      Sekreterare     Justerare\nYlva Stare Mette Hall Torkel Kvist",
            ("Ylva Stare", "Mette Hall", ["Torkel Kvist"]),
        ),
        (
            "Ordförande Justerare Justerare\n_____ _____ _____\nYlva Stare Mette Hall Torkel Kvist",
            ("Ylva Stare", None, ["Mette Hall", "Torkel Kvist"]),
        ),
        (
            "Ylva Stare Mette Hall Torkel Kvist\nOrdförande Sekreterare Justerare",
            ("Ylva Stare", "Mette Hall", ["Torkel Kvist"]),
        ),
    ],
)
def test_each_name_has_the_office_of_its_column(row: str, officers: Officers) -> None:
    assert signed(SWEDISH, row) == officers


def test_names_that_stand_apart_stay_so() -> None:
    row = "Vid protokollet         Justeras\nYlva Stare              Mette Hall      Torkel Kvist"
    assert signed(SWEDISH, row) == (None, "Ylva Stare", ["Mette Hall", "Torkel Kvist"])


def test_the_columns_of_the_offices_tell_where_a_name_begins() -> None:
    row = "Ordförande  Justerare\nBo Ek Sture Åsa Alm Lind"
    assert signed(SWEDISH, row) == ("Bo Ek Sture", None, ["Åsa Alm Lind"])
    row = "Ordförande Justerare\nBo Sten Ek Åsa Alm"
    assert signed(SWEDISH, row) == ("Bo Sten Ek", None, ["Åsa Alm"])


@pytest.mark.parametrize(
    ("row", "officers"),
    [
        ("Chair   Approved by\n\nJill Marsh Rob Tate", ("Jill Marsh", None, ["Rob Tate"])),
        ("Chair Secretary\nJill Marsh Nell Orr", ("Jill Marsh", "Nell Orr", [])),
    ],
)
def test_english_names_have_theirs_too(row: str, officers: Officers) -> None:
    assert signed(ENGLISH, row) == officers


@pytest.mark.parametrize("row", ["Ordförande Justerare\nYlva öppnade", "Ordförande\nBo Ek Alm"])
def test_other_lines_are_left_as_they_stand(row: str) -> None:
    assert signed(SWEDISH, row)[2] == []
