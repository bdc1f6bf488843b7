"""Days and times beside the meeting's own, and dates that may be two days."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

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
    outcome = import_one(name, f"{head}{PEOPLE}{body}\n".encode(), Order())
    assert outcome.date == date
    codes = [doubt.code for doubt in outcome.doubts]
    assert codes == ([] if date else ["import-date-ambiguous"])


def test_a_given_date_ends_the_doubt_which_day_it_was() -> None:
    text = f"Minutes of the meeting on 06/07/2022{PEOPLE}"
    outcome = import_one("a.txt", text.encode(), Order(date="2022-06-07"))
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


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Sammanträdesdatum 2022-03-14\nKallelse utsänd 2022-03-01", None),
        ("Kallelse utskickad 2022-03-01\nSammanträdesdatum 2022-03-14", None),
        ("Handlingarna skickades ut den 1 mars 2022\nDatum: 2022-03-14", None),
        ("Datum: 2022-03-14\nUtsänd 2022-03-01", None),
        ("Kallelse till årsmöte\nDatum: 2022-03-14", "Kallelse till årsmöte"),
        ("Protokoll Byrådet\nDatum 2022-03-14\nDagordning utsänd 2022-03-01", "Protokoll Byrådet"),
        ("Date: 14 March 2022\nAgenda circulated 1 March 2022", None),
        ("Date: 14 March 2022\nNotice of the meeting was sent 1 March 2022", None),
        ("Notice of meeting\nDate: 14 March 2022", "Notice of meeting"),
    ],
)
def test_a_line_of_when_papers_were_sent_is_neither_title_nor_place(
    head: str, title: str | None
) -> None:
    found = of_text(f"{head}\n\nNärvarande: Karin Nygård, Petra Lind\n\n1. Val\nVi valde.\n").record
    assert (found.title and found.title.value) == title
    assert found.place is None
    assert found.date is not None
    assert found.date.value == "2022-03-14"


@pytest.mark.parametrize(
    ("head", "place", "time"),
    [
        ("Minutes, 14 March 2022 at 18:00, at 12 Mill Lane", "12 Mill Lane", "18:00"),
        (
            "Minutes of the meeting held at 27a Old Mill Road on 14 March 2022",
            "27a Old Mill Road",
            None,
        ),
        ("Minutes\n14 March 2022, 6 pm\nAt 12 Mill Lane", "12 Mill Lane", "18:00"),
        ("Minutes\nDate: 14 March 2022\nPlace: at 12 Mill Lane", "12 Mill Lane", None),
        (
            "Minutes\nTime and place: 14 March 2022 at 7 pm at 9 St. John Street",
            "9 St. John Street",
            "19:00",
        ),
        ("Minutes, 14 March 2022 at 12, Mill House", "Mill House", "12:00"),
    ],
)
def test_a_house_has_its_number_before_the_street(head: str, place: str, time: str | None) -> None:
    found = of_text(
        f"{head}\n\nPresent: Karin North, Peter Lind\n\n1. Election\nNobody stood.\n"
    ).record
    assert found.place is not None
    assert found.place.value == place
    assert (found.time and found.time.value.replace(".", ":")) == time


def test_the_next_meeting_may_be_at_a_house_with_a_number() -> None:
    text = (
        f"{HEADS['en']}Karin opened.\n\nThe next meeting is on 11 April at 6 pm at 12 Mill Lane.\n"
    )
    following = of_text(text).record.next
    assert following.place is not None
    assert following.place.value == "12 Mill Lane"
    assert following.time is not None
    assert following.time.value.replace(".", ":") == "18:00"


# In 2022 the 8th of June was a Wednesday, the 6th of August a Saturday.
@pytest.mark.parametrize(
    ("words", "date", "time"),
    [
        ("Wednesday 8/6 at 6-8 pm", "2022-06-08", "18:00–20:00"),
        ("Wednesday 8/6/2022 from 6 to 8 pm", "2022-06-08", "18:00–20:00"),
        ("Saturday 8/6 at 11-1 pm", "2022-08-06", "11:00–13:00"),
        ("Saturday 8/6/2022 at 10 am", "2022-08-06", "10:00"),
        ("Saturday 6/8 at 10 am", "2022-08-06", "10:00"),
        ("Wednesday 1/2 at 6 pm", "2023-02-01", "18:00"),
        ("28/6 at 6 pm", "2022-06-28", "18:00"),
        ("6/28 at 6 pm", "2022-06-28", "18:00"),
        ("Thursday 8/6 at 6-8 pm", None, "18:00–20:00"),
        ("8/6 at 6-8 pm", None, "18:00–20:00"),
        ("8/6/2022 at 6 pm", None, "18:00"),
    ],
)
@pytest.mark.parametrize("said", ["2. Next meeting\n{}", "Next meeting: {}"])
def test_the_next_day_in_english_digits_needs_something_that_tells(
    said: str, words: str, date: str | None, time: str
) -> None:
    text = f"{HEADS['en']}Karin opened the meeting.\n\n{said.format(words)}\n"
    found = of_text(text).record
    assert (found.next.date.value if found.next.date else None) == date
    assert found.next.time is not None
    assert found.next.time.value == time
    doubts = [(each.code, *(value for _, value in each.facts)) for each in found.doubts]
    assert doubts == ([] if date else [("import-next-ambiguous", "2022-06-08", "2022-08-06")])


def test_other_dates_in_digits_tell_which_day_the_next_is() -> None:
    text = f"{HEADS['en']}The fair was on 05/28/22.\n\nNext meeting: 8/6 at 6 pm\n"
    found = of_text(text).record
    assert found.next.date is not None
    assert found.next.date.value == "2022-08-06"


def test_a_share_far_behind_the_word_for_the_next_meeting_is_no_doubt() -> None:
    text = (
        f"{HEADS['en']}The next meeting of the club is also the one at which it needs the votes of"
        " 3/4 of all.\n"
    )
    assert of_text(text).record.doubts == ()
