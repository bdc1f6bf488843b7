"""What is written of an action into a calendar is what calendars read, and updates itself."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bra.errors import UserError
from bra.languages import language
from bra.ledger import Action, build_ledger
from bra.model import Council
from bra.reading.meeting import page_of
from bra.rendering.calendar import actions_calendar, as_bytes, local_time, new_calendar
from bra.rendering.zones import described
from tests.planning.councils import council, meeting

OF = council("members: [Jonas Eek]\n")
SWEDISH = language("sv")


def actions(*lines: str, later: str = "", day: str = "2017-12-01") -> list[Action]:
    body = "## 1. Läge, m.m.\n\n" + "".join(f"- {line}\n" for line in lines)
    meetings = [
        meeting(OF, "2017-08-18", "status: draft\n", body),
        meeting(OF, "2017-10-11", "status: draft\n", f"## 1. B\n\n{later}\n"),
    ]
    return list(build_ledger([page_of(each) for each in meetings]).actions(day))


def written(found: list[Action], of: Council = OF) -> list[dict[str, object]]:
    calendar = Calendar.from_ical(actions_calendar(of, SWEDISH, found))
    return [
        {key.lower(): getattr(value, "dt", value) for key, value in todo.items()}
        for todo in calendar.walk("VTODO")
    ]


def test_a_task_says_what_is_to_be_done() -> None:
    [task] = written(actions("[ ] **A1** Jonas Eek: göra; en, två (till nästa möte)"))
    assert task["uid"] == "2017-08-18/A1@radet"
    assert task["summary"] == "göra; en, två"
    assert task["due"] == date(2017, 10, 11)
    assert task["status"] == "NEEDS-ACTION"
    assert task["sequence"] == 0
    assert task["last-modified"] == datetime(2017, 8, 18, 10, tzinfo=UTC)
    assert str(task["description"]).splitlines() == [
        "Nr: 2017-08-18/A1",
        "Ansvarig: Jonas Eek",
        "Ärende: Läge, m.m.",
        "Tid: till nästa möte",
    ]


@pytest.mark.parametrize(
    ("line", "later", "status", "sequence", "changed"),
    [
        ("[/] **A1** x", "", "IN-PROCESS", 0, "2017-08-18"),
        ("[x] **A1** x (klart 2017-09-14)", "", "COMPLETED", 1, "2017-09-14"),
        ("[ ] **A1** x", "- [-] **2017-08-18/A1** nej", "CANCELLED", 1, "2017-10-11"),
        ("[ ] **A1** x", "- [ ] **2017-08-18/A1** x (senast 2017-11-01)", "NEEDS-ACTION", 1,
         "2017-10-11"),
        ("[ ] **A1** x", "- [ ] **2017-08-18/A1** x", "NEEDS-ACTION", 0, "2017-08-18"),
    ],
)  # fmt: skip
def test_a_change_counts_on(
    line: str, later: str, status: str, sequence: int, changed: str
) -> None:
    [task] = written(actions(line, later=later))
    day = task["last-modified"]
    assert isinstance(day, datetime)
    assert (task["uid"], task["status"]) == ("2017-08-18/A1@radet", status)
    assert (task["sequence"], day.date().isoformat()) == (sequence, changed)
    assert ("completed" in task) == (status == "COMPLETED")


def test_a_beginning_stands_only_before_the_end() -> None:
    found = actions(
        "[ ] **A1** x (senast 2017-10-01, tidigast 2017-09-01)",
        "[ ] **A2** x (senast 2017-10-01, tidigast 2017-10-01)",
        "[ ] **A3** x (löpande)",
    )
    assert ["dtstart" in task for task in written(found)] == [True, False, False]
    assert ["due" in task for task in written(found)] == [True, True, False]


def test_what_has_no_number_is_left_out() -> None:
    assert written(actions("[ ] x")) == []


def test_noon_is_that_of_the_council() -> None:
    away = council("timezone: America/New_York\n")
    [task] = written(actions("[ ] **A1** x"), away)
    assert task["last-modified"] == datetime(2017, 8, 18, 16, tzinfo=UTC)
    assert local_time(away, "2017-12-01", "13:30").isoformat() == "2017-12-01T13:30:00-05:00"


def test_a_time_zone_that_is_used_is_described() -> None:
    from icalendar import Event

    calendar = new_calendar(OF, SWEDISH, "x")
    event = Event()
    event.add("dtstart", local_time(OF, "2017-10-11", "13:30"))
    calendar.add_component(event)
    data = as_bytes(calendar)
    assert data.count(b"\r\nTZID:Europe/Stockholm\r\n") == 1
    assert b"DTSTART;TZID=Europe/Stockholm:20171011T133000" in data


def test_summer_time_of_a_single_week_is_described() -> None:
    found = described(ZoneInfo("America/Recife"), 2000, 2000)
    onsets = [str(part.decoded("dtstart"))[:10] for part in found.subcomponents]
    assert onsets == ["1999-12-31", "2000-02-27", "2000-10-08", "2000-10-15"]


def test_a_time_zone_that_does_not_exist_is_a_sentence() -> None:
    with pytest.raises(UserError, match="there is no time zone Europe/Ekby"):
        actions_calendar(council("timezone: Europe/Ekby\n"), SWEDISH, [])


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=150)


@settings(max_examples=60, deadline=None)
@given(text=TEXT)
def test_any_text_is_read_back_by_two_libraries(text: str) -> None:
    [action] = actions("[ ] **A1** x")
    data = actions_calendar(OF, SWEDISH, [action._replace(text=text, item=text)])
    lines = data.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(len(line) for line in lines) <= 75
    [task] = Calendar.from_ical(data).walk("VTODO")
    other = vobject.readOne(data.decode())
    assert str(task["summary"]) == other.vtodo.summary.value
    assert set(other.contents) == {"version", "prodid", "vtodo", "x-wr-calname", "x-wr-timezone"}
    assert (
        "\N{REPLACEMENT CHARACTER}" in str(task["summary"])
        or text.isprintable()
        or (str(task["summary"]) == " ".join(text.split()))
    )
