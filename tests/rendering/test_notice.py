"""The notice of a meeting is an entry that calendars read, and a mail that opens as a draft."""

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bra.languages import language
from bra.model import Council
from bra.planning.agenda import Agenda
from bra.planning.invitation import plan_invitation
from bra.rendering.calendar import as_bytes, local_time, new_calendar
from bra.rendering.mail import Attachment, Body, draft
from bra.rendering.notice import Entry, agenda_calendar, agenda_mail
from tests.planning.councils import agenda, council, meeting
from tests.rendering.papers import paper

SWEDISH = language("sv")
MEMBERS = """\
members:
  - {name: Åsa Ek, role: ordförande, email: asa@example.org}
  - {name: Bo Ask, organisation: Polisen, email: bo@example.org}
  - {name: Eva Alm, role: sekreterare}
"""
OF = council(MEMBERS)
FRONT = "time: 13.30–15.00\nplace: H-salen; rum 2, plan 3\n"


def planned(front: str = FRONT, body: str = "## 1. A\n", of: Council = OF) -> Agenda:
    return agenda(of, [meeting(of, "2017-10-11", front, body)], "2017-10-11")


def entry(found: Agenda, of: Council = OF, *, sequence: int = 0, internal: bool = False) -> bytes:
    about = Entry("2017-10-04", sequence, "2017-09-01", internal)
    return agenda_calendar(of, SWEDISH, found, plan_invitation(of, found), about)


def event_of(data: bytes) -> Any:  # noqa: ANN401 - the library knows not which value is of what kind
    [event] = Calendar.from_ical(data).walk("VEVENT")
    return event


@pytest.mark.parametrize("role", ["chairman", "Chairwoman", "chairperson", "chair"])
def test_the_english_chair_invites_when_only_she_has_an_address(role: str) -> None:
    of = council(f"members:\n  - {{name: Jane Doe, role: {role}, email: jane@example.org}}\n")
    assert event_of(entry(planned(of=of), of))["organizer"] == "mailto:jane@example.org"


def test_an_entry_says_when_where_and_what() -> None:
    data = entry(planned(body="## 1. Läget (Bo Ask, 15 min)\n\n## 2. X {.sekretess}\n"), sequence=3)
    calendar = Calendar.from_ical(data)
    event = event_of(calendar.to_ical())
    assert calendar["method"] == "REQUEST"
    assert event["uid"] == "2017-10-04@radet"
    assert (event["sequence"], event["status"]) == (3, "CONFIRMED")
    assert event["location"] == "H-salen; rum 2, plan 3"
    assert event["dtstart"].dt == datetime(
        2017, 10, 11, 13, 30, tzinfo=ZoneInfo("Europe/Stockholm")
    )
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=90)
    assert event["dtstamp"].dt == datetime(2017, 9, 1, 10, tzinfo=UTC)
    assert str(event["description"]).splitlines() == [
        "Dagordning:",
        "1. Läget (Bo Ask)",
        "2. Ej offentlig",
    ]
    assert event["organizer"] == "mailto:asa@example.org"
    assert event["attendee"] == ["mailto:asa@example.org", "mailto:bo@example.org"]
    other = vobject.readOne(data.decode()).vevent
    assert other.summary.value == "Möte: Rådet"
    assert other.location.value == "H-salen; rum 2, plan 3"
    assert [each.params["CN"] for each in other.attendee_list] == [["Åsa Ek"], ["Bo Ask"]]
    assert data == entry(
        planned(body="## 1. Läget (Bo Ask, 15 min)\n\n## 2. X {.sekretess}\n"), sequence=3
    )


def test_a_cancelled_meeting_is_taken_out_of_calendars() -> None:
    calendar = Calendar.from_ical(entry(planned(f"status: cancelled\n{FRONT}")))
    [event] = calendar.walk("VEVENT")
    assert (calendar["method"], event["status"]) == ("CANCEL", "CANCELLED")


@pytest.mark.parametrize(
    ("members", "method"),
    [
        ("members: [Per Ask]\n", None),
        ("members:\n  - {name: Per Ask, email: per@example.org}\n", None),
        ("members:\n  - {name: Per Ask, email: fel, role: ordförande}\n", None),
        ("members:\n  - {name: Per Ask, email: per@example.org, role: ordförande}\n", "REQUEST"),
    ],
)
def test_nobody_is_asked_for_an_answer_that_has_nowhere_to_go(
    members: str, method: str | None
) -> None:
    of = council(members)
    calendar = Calendar.from_ical(entry(planned(of=of), of))
    event = event_of(calendar.to_ical())
    assert calendar.get("method") == method
    assert ("attendee" in event) == ("organizer" in event) == (method is not None)


def test_who_invites_and_stays_away_leaves_an_entry_without_attendees() -> None:
    of = council("members:\n  - {name: Per Ask, email: per@example.org, role: ordförande}\n")
    calendar = Calendar.from_ical(entry(planned(f"absent: [Per Ask]\n{FRONT}", of=of), of))
    assert calendar["method"] == "PUBLISH"
    assert "attendee" not in calendar.walk("VEVENT")[0]


def test_a_meeting_without_a_time_takes_the_day() -> None:
    event = event_of(entry(planned("place: H\n")))
    assert event["dtstart"].dt == date(2017, 10, 11)
    assert "dtend" not in event


ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "day", ["2017-03-26", "2017-10-29", "2017-11-05", "2044-03-27", "2044-07-01"]
)
@pytest.mark.parametrize("clock", ["01:30", "02:30", "03:30", "13:30"])
def test_a_calendar_that_knows_only_what_the_file_says_finds_the_moment(
    zone: str, day: str, clock: str
) -> None:
    from icalendar import Event

    of = council(f"timezone: {zone}\n")
    at = local_time(of, day, clock)
    if (
        at.astimezone(UTC).astimezone(at.tzinfo) != at
        or at.utcoffset() != at.replace(fold=1).utcoffset()
    ):
        at += timedelta(hours=3)  # a time that the clocks pass over, or show twice
    calendar = new_calendar(of, SWEDISH, "x")
    event = Event()
    event.add("dtstart", at)
    calendar.add_component(event)
    own = f"Own/{zone}-{day}-{clock[:2]}"  # the library remembers zones by their names
    text = as_bytes(calendar).decode().replace("\r\n ", "").replace(zone, own)
    read = vobject.readOne(text).vevent.dtstart.value
    assert read.tzinfo is not at.tzinfo
    assert read.astimezone(UTC) == at.astimezone(UTC)


def test_summer_time_begins_by_the_clock_before_it() -> None:
    data = entry(planned()).decode().replace("\r\n", "\n")
    daylight = data[data.index("BEGIN:DAYLIGHT") :]
    assert "DTSTART:20160327T020000\n" in daylight
    assert "DTSTART:20171029T030000\nTZNAME:CET\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n" in data


def mail(found: Agenda, pdf: bytes | None = b"%PDF-x") -> tuple[bytes, EmailMessage]:
    document = paper(
        "# Kallelse\n\n- **Plats:** H\n\n1. Läget\n\n| a | b |\n|---|---|\n| c | d |\n"
    )
    invitation = plan_invitation(OF, found)
    data = agenda_mail(SWEDISH, found, invitation, document, calendar=entry(found), pdf=pdf)
    return data, message_from_bytes(data, policy=default)


def test_a_mail_opens_as_a_draft_with_all_that_belongs_to_it() -> None:
    data, read = mail(planned())
    assert read["X-Unsent"] == "1"
    assert "From" not in read
    assert [each.addr_spec for each in read["To"].addresses] == [
        "asa@example.org",
        "bo@example.org",
    ]
    assert [part.get_content_type() for part in read.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html",
        "application/pdf", "text/calendar",
    ]  # fmt: skip
    files = list(read.iter_attachments())
    assert [each.get_filename() for each in files] == [
        "kallelse-2017-10-11.pdf",
        "kallelse-2017-10-11.ics",
    ]
    assert files[0].get_content() == b"%PDF-x"
    assert files[1].get_content_charset() == "utf-8"
    assert event_of(files[1].get_content().encode())["uid"] == "2017-10-04@radet"
    text = read.get_body(("plain",))
    assert text is not None
    assert text.get_content().splitlines() == [
        "Kallelse", "========", "", "- Plats: H", "", "1. Läget", "", "- c; d",
    ]  # fmt: skip
    page = read.get_body(("html",))
    assert page is not None
    assert "<h1>Kallelse</h1>" in page.get_content()
    assert not any(part.defects for part in read.walk())
    assert data == mail(planned())[0]
    assert max(map(len, data.split(b"\r\n"))) < 998


def test_a_mail_without_a_pdf_and_without_anybody_is_still_one() -> None:
    _, read = mail(planned("absent: [Åsa Ek, Bo Ask]\n"), pdf=None)
    assert "To" not in read
    assert [each.get_content_type() for each in read.iter_attachments()] == ["text/calendar"]


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=200), data=st.binary(max_size=300))
def test_no_text_ends_a_part_before_its_end(text: str, data: bytes) -> None:
    text = text.encode("utf-8", "replace").decode()
    made = draft(
        [], "x", Body(text, f"<p>{text}</p>"), [Attachment("a.pdf", "application/pdf", data)]
    )
    read = message_from_bytes(made, policy=default)
    [file] = read.iter_attachments()
    assert file.get_content() == data
    assert [part.get_content_type() for part in read.walk()].count("text/html") == 1


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


@settings(max_examples=40, deadline=None)
@given(place=TEXT, name=TEXT)
def test_any_place_and_name_are_read_back_by_two_libraries(place: str, name: str) -> None:
    found = planned()._replace(place=place)
    invited = plan_invitation(OF, found)
    people = tuple(each._replace(name=name) for each in invited.people)
    about = Entry("x", 0, "2017-09-01", internal=False)
    data = agenda_calendar(OF, SWEDISH, found, invited._replace(people=people), about)
    event = event_of(data)
    other = vobject.readOne(data.decode()).vevent
    if place:
        assert str(event.get("location", "")) == other.location.value
    assert [str(each) for each in event["attendee"]] == [each.value for each in other.attendee_list]
    assert set(other.contents) - {"location"} == {
        "uid", "dtstamp", "sequence", "summary", "status", "dtstart", "dtend", "description",
        "organizer", "attendee",
    }  # fmt: skip
