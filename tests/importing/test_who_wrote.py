"""Whom lists and titles name as the one who wrote, and how items are named beside their cases."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def found(head: str, body: str = "1. Läget\nVi talade.\n") -> Record:
    return of_text(f"Protokoll den 5 mars 2024\n\n{head}\n\n{body}").record


def titles(found: Record) -> list[str]:
    return [each.title for each in found.items]


@pytest.mark.parametrize(
    "people",
    [
        "Bo Lund, socialsekreterare\nAnna Ek, planerare, protokollförare",
        "Bo Lund, kommunsekreterare\nAnna Ek, sekreterare",
        "Bo Lund, sekreterare\nAnna Ek, vid protokollet",
        "Bo Lund, sekreterare\nAnna Ek, mötessekreterare",
        "Bo Lund, secretary\nAnna Ek, minute-taker",
        "Bo Lund, clerk\nAnna Ek, taking minutes",
    ],
)
def test_who_wrote_goes_before_the_secretary_by_office(people: str) -> None:
    record = found(f"Närvarande:\n{people}")
    assert record.secretary is not None
    assert record.secretary.value == "Anna Ek"


def test_a_case_worker_is_no_secretary() -> None:
    assert found("Närvarande:\nBo Lund, socialsekreterare\nAnna Ek").secretary is None


def test_an_officer_among_the_absent_did_not_serve() -> None:
    record = found(
        "Närvarande\n    ledamot       Anna Ek\n    ledamot       Cia Al\n"
        "Frånvarande\n    sekreterare   Bo Lund (sjuk)\n    ordförande    Dan Ros"
    )
    assert [each.name for each in record.absent] == ["Bo Lund", "Dan Ros"]
    assert record.secretary is None
    assert record.chair is None


@pytest.mark.parametrize("rank", ["Chief Supt", "Det Insp", "Chief Constable", "Major", "Revd"])
def test_a_rank_is_no_part_of_a_name(rank: str) -> None:
    record = of_text(
        f"Minutes of 5 March 2024\n\nPresent: {rank} Ann Hill, Bob Lane\n\n1. News\nWe talked.\n"
    ).record
    assert [each.name for each in record.present] == ["Ann Hill", "Bob Lane"]


@pytest.mark.parametrize(
    "line",
    [
        "§ 6   KS/2023:412\nLarm i hamnen",
        "§ 6 KS 2021/88 Larm i hamnen",
        "§ 6 SBN 2021-00088 Larm i hamnen",
        "§ 6 KS/2021:88, Larm i hamnen",
    ],
)
def test_the_number_of_a_case_before_a_title(line: str) -> None:
    body = f"§ 5 Start\nVi talade.\n\n{line}\nVi talade mer.\n"
    assert titles(found("Närvarande: Anna Ek", body)) == ["Start", "Larm i hamnen"]


@pytest.mark.parametrize("title", ["BRÅ 2021-03-12 Uppföljning", "BRÅ 2021/22 Uppföljning"])
def test_a_day_or_a_season_is_no_case(title: str) -> None:
    body = f"§ 5 Start\nVi talade.\n\n§ 6 {title}\nVi talade mer.\n"
    assert titles(found("Närvarande: Anna Ek", body)) == ["Start", title]


@pytest.mark.parametrize(
    ("language", "ending"),
    [
        ("sv", "samma tid och ställe"),
        ("sv", "samma tid och lokal"),
        ("en", "same time and venue"),
        ("en", "same time & place"),
    ],
)
def test_the_next_meeting_is_where_this_was(language: str, ending: str) -> None:
    record = of_text(
        {
            "sv": "Protokoll den 5 mars 2024 kl. 18\nPlats: Ladan\nNärvarande: Bo Ek\n\n"
            f"1. Start\nVi talade.\n\n2. Nästa möte\nVi ses den 2 april, {ending}.\n",
            "en": "Minutes of 5 March 2024, 6 pm\nPlace: The Barn\nPresent: Bob Lane\n\n"
            f"1. News\nWe talked.\n\n2. Next meeting\nWe meet on 2 April, {ending}.\n",
        }[language]
    ).record
    assert record.next.place is not None
    assert record.next.place.value == {"sv": "Ladan", "en": "The Barn"}[language]
