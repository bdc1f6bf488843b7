"""Days and times beside the meeting's own, and dates that may be two days."""

import pytest

from bra.importing.outcome import Order, import_bytes
from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n1. Mötets öppnande\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind\n\n1. Opening of the meeting\n",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Karin hälsade välkommen.\n\nNästa möte: måndag 11/4 kl. 17–19, biblioteket"),
        ("sv", "Karin hälsade välkommen.\n\nTider för vårens möten: 11/4 och 9/5 kl. 17."),
        ("sv", "Karin hälsade välkommen.\n\nStyrelsemötestider våren: 11/4 och 9/5 kl. 17."),
        ("sv", "Karin hälsade välkommen. Årsmötet hålls den 20 april kl. 18.30."),
        ("en", "Karin welcomed everybody.\n\nThe next meeting is on 11 April at 6 pm."),
        ("en", "Karin welcomed everybody. The fair opens on 20 May 2022 at 10:00."),
    ],
)
def test_the_time_of_another_day_is_not_the_meetings(code: str, text: str) -> None:
    assert of_text(HEADS[code] + text).record.time is None


@pytest.mark.parametrize(
    ("code", "text", "time"),
    [
        ("sv", "Karin öppnade mötet kl. 17.30.", "17.30"),
        ("sv", "Karin öppnade mötet måndagen den 14 mars 2022 kl. 17.30.", "17.30"),
        ("sv", "Vi började 17.30. Årsmötet hålls den 20 april kl. 18.30.", "17.30"),
        ("en", "Karin opened the meeting of 14 March 2022 at 5.30 pm.", "17:30"),
    ],
)
def test_the_time_of_opening_may_stand_with_the_day(code: str, text: str, time: str) -> None:
    found = of_text(HEADS[code] + text).record.time
    assert found is not None
    assert found.value == time


PEOPLE = "\n\nPresent: Karin North, Peter Lind\n\n1. Opening\nKarin opened the meeting.\n"


@pytest.mark.parametrize(
    ("head", "body", "name", "date"),
    [
        ("Minutes of the meeting on 06/07/2022", "", "2022-07-06.txt", "2022-07-06"),
        ("Minutes of the meeting on 06/07/2022", "", "minutes 20220607.txt", "2022-06-07"),
        ("Minutes of the meeting on Thursday 07/06/2022", "", "a.txt", None),
        ("Minutes of the meeting on Tuesday 06/07/2022", "", "a.txt", "2022-06-07"),
        ("Minutes of the meeting on Wednesday, 06/07/2022", "", "a.txt", "2022-07-06"),
        ("Minutes of the meeting on 06/07/2022", "The fair was on 28/05/2022.", "a", "2022-07-06"),
        ("Minutes of the meeting on 06/07/2022", "The fair was on 05/28/22.", "a", "2022-06-07"),
        ("Minutes of the meeting on 06/07/2022", "We met on 7 June 2022.", "a", "2022-06-07"),
        ("Minutes of the meeting on 06/06/2022", "", "a.txt", "2022-06-06"),
        ("Minutes of the meeting on 16/07/2022", "", "a.txt", "2022-07-16"),
        ("Minutes of the meeting on 07/16/2022", "", "a.txt", "2022-07-16"),
        ("Minutes of the meeting on 06/07/2022", "See 28/05/2022 and 05/28/22.", "a", None),
        ("Minutes\nDate: 06-07-2022", "", "a.txt", None),
    ],
)
def test_english_dates_in_digits_need_something_that_tells(
    head: str, body: str, name: str, date: str | None
) -> None:
    outcome = import_bytes(name, f"{head}{PEOPLE}{body}\n".encode(), Order())
    assert outcome.date == date
    codes = [doubt.code for doubt in outcome.doubts]
    assert codes == ([] if date else ["import-date-ambiguous"])


def test_a_given_date_ends_the_doubt_which_day_it_was() -> None:
    text = f"Minutes of the meeting on 06/07/2022{PEOPLE}"
    outcome = import_bytes("a.txt", text.encode(), Order(date="2022-06-07"))
    assert outcome.date == "2022-06-07"
    assert outcome.doubts == ()


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        ("Protokoll fredagen den 15 mars 2022", True),
        ("Protokoll tisdagen den 15 mars 2022", False),
        ("Protokoll\nDatum: onsdag 2022-03-15", True),
        ("Protokoll\nDatum: tisdag 2022-03-15", False),
        ("Protokoll onsdag 15/3 2022", True),
        ("Minutes, Monday, March 15, 2022", True),
        ("Minutes, Tuesday 15th March 2022", False),
    ],
)
def test_a_weekday_that_is_not_of_the_day_is_told(head: str, *, wrong: bool) -> None:
    doubts = of_text(f"{head}\n\n1. Val\nVi valde.\n").record.doubts
    assert [each.code for each in doubts] == (["import-wrong-weekday"] if wrong else [])
