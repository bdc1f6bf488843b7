"""Meetings that were held online, and at houses with their number before the street."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record_of(when: str, people: str) -> Record:
    return of_text(f"Ekbo byalag\n{when}\n\n{people}\n\n1. Ekonomi\nKassan.\n").record


def place_of(record: Record) -> str | None:
    return record.place.value if record.place is not None else None


@pytest.mark.parametrize(
    ("when", "place"),
    [
        ("Möte 3, hållet digitalt, onsdag 16 mars 2022 kl. 18-19.45", "digitalt"),
        ("Möte nr 3 hölls online onsdag 16 mars 2022 kl. 18", "online"),
        ("2024-08-29 kl. 15, Zoom-möte", "Zoom-möte"),
        ("16 mars 2022 kl. 18, hölls digitalt", "digitalt"),
        ("Styrelsemöte 16 mars 2022, videosamtal, kl 18", "videosamtal"),
        ("Styrelsemöte 16 mars 2022, om fakturor, kl 18", None),
        ("Möte om digitalt arkiv onsdag 16 mars 2022", None),
    ],
)
def test_a_meeting_held_online_was_there(when: str, place: str | None) -> None:
    assert place_of(record_of(when, "Närvarande: Nils Ask, Berit Alm")) == place


@pytest.mark.parametrize(
    ("when", "place", "time"),
    [
        ("Meeting 3, held online, Wednesday 16 March 2022, 6.00-7.45pm", "online", "18:00"),
        ("Held online on 3 May 2022 at 7pm", "online", "19:00"),
        ("2024-08-29 15:00 UTC, Matrix call", "Matrix call", "15:00"),
        ("Tuesday 3 May 2022, 7pm, Slack huddle", "Slack huddle", "19:00"),
        ("3 May 2022, 7pm, held via Zoom call", "Zoom call", "19:00"),
        ("3 May 2022, 7pm, held online", "online", "19:00"),
        ("Our get-together at 7 Mill Bank on Sunday 3 May 2022, 4pm", "7 Mill Bank", "16:00"),
        ("Meeting held at 22 Canal Wharf, 3 May 2022, 4-5pm", "22 Canal Wharf", "16:00"),
        ("Meeting at 7 on 3 May 2022, Village Hall", "Village Hall", "07:00"),
    ],
)
def test_a_number_before_a_street_is_no_hour(when: str, place: str, time: str) -> None:
    record = record_of(when, "Present: Neil Ash, Beth Elm")
    assert place_of(record) == place
    assert record.time is not None
    assert str(record.time.value).replace(".", ":").startswith(time)
