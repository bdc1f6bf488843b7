"""The site's calendar is one that programs read (RFC 5545), and agrees with the notices."""

from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]
from icalendar import Calendar

from tests.publishing.sites import (
    TODAY,
    change_council,
    made,
    without_address,
    write_council,
    write_meeting,
)
from tests.transcript import run_bra

NAME = "calendar.ics"


@pytest.fixture
def council(tmp_path: Path) -> Path:
    write_council(tmp_path)
    return tmp_path


def events(data: bytes) -> dict[str, Any]:
    """Return the events of a calendar by UID, read by two programs and by the standard's rules."""
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    read = list(vobject.readComponents(data.decode(), validate=True))
    assert len(read) == 1
    calendar: Any = Calendar.from_ical(data)
    assert calendar["version"] == "2.0"
    found: dict[str, Any] = {}
    zones = {str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")}
    for event in calendar.walk("VEVENT"):
        assert not event.errors
        assert event["uid"] not in found
        found[str(event["uid"])] = event
        assert event["dtstamp"].to_ical().endswith(b"Z")
        assert {*event.keys()} >= {"SUMMARY", "DTSTART", "SEQUENCE", "STATUS", "DESCRIPTION"}
        assert set(event["dtstart"].params.get("tzid", "").split()) <= zones
    assert len(found) == len(read[0].contents.get("vevent", ()))
    return found


def test_every_meeting_is_there_with_its_page(council: Path) -> None:
    found = events(made(council, ".ics")[NAME])
    stems = ["2025-11-05", "2026-01-14", "2026-03-18", "2026-04-15"]
    assert [uid.partition("@")[0] for uid in found] == stems
    assert [str(each["url"]) for each in found.values()] == [
        f"https://example.org/council/{stem}/" for stem in stems
    ]
    coming = found["2026-04-15@skargard-council"]
    assert str(coming["description"]).splitlines() == [
        "Agenda:",
        "1. Cameras again (Jonas Eek)",
        "2. Not public",
    ]
    assert str(coming["location"]) == "Town hall, room H"
    assert coming["dtstart"].dt.isoformat() == "2026-04-15T13:30:00+02:00"


def test_a_meeting_and_its_notice_are_one_entry(council: Path) -> None:
    write_meeting(council, "2026-05-20", "moved-from: 2026-05-13\ntime: 10.00\n", "## 1. A\n")
    found = events(made(council, ".ics")[NAME])
    for stem in ("2026-04-15", "2026-05-20"):
        result = run_bra("agenda", stem, "--to", "ics", "--today", TODAY, cwd=council)
        [notice] = Calendar.from_ical(result.stdout).walk("VEVENT")
        entry = found[str(notice["uid"])]
        for key in ("sequence", "summary", "dtstart", "description", "status"):
            assert entry[key].to_ical() == notice[key].to_ical()
    assert "2026-05-13@skargard-council" in found


def test_a_file_left_behind_by_a_move_is_the_same_meeting(council: Path) -> None:
    write_meeting(council, "2026-05-13", "status: cancelled\n", "")
    write_meeting(council, "2026-05-20", "moved-from: 2026-05-13\n", "## 1. A\n")
    moved = events(made(council, ".ics")[NAME])["2026-05-13@skargard-council"]
    assert (moved["status"], int(moved["sequence"])) == ("CONFIRMED", 1)
    assert moved["dtstart"].dt.isoformat()[:10] == "2026-05-20"


def test_a_cancelled_meeting_stays_as_cancelled_and_says_no_more(council: Path) -> None:
    write_meeting(council, "2026-05-13", "status: cancelled\n", "## 1. WHATEVER\n")
    data = made(council, ".ics")[NAME]
    found = events(data)["2026-05-13@skargard-council"]
    assert (found["status"], int(found["sequence"])) == ("CANCELLED", 1)
    assert b"WHATEVER" not in data


def test_a_next_meeting_that_only_minutes_name_is_there(council: Path) -> None:
    (council / "minutes" / "2026-04-15.md").unlink()
    found = events(made(council, ".ics")[NAME])
    assert list(found)[-1] == "2026-04-15@skargard-council"
    url = found["2026-04-15@skargard-council"]["url"]
    assert str(url) == "https://example.org/council/2026-04-15/"
    assert len(events(made(council, ".ics", today="2026-04-16")[NAME])) == 3


def test_without_an_address_nothing_leads_anywhere(council: Path) -> None:
    without_address(council)
    assert not any("url" in each for each in events(made(council, ".ics")[NAME]).values())


def test_another_day_changes_nothing_until_a_meeting_is_held(council: Path) -> None:
    first = made(council, ".ics")[NAME]
    assert made(council, ".ics", today="2026-04-14")[NAME] == first
    assert made(council, ".ics", today="2026-04-16")[NAME] != first


def test_calendars_of_owners_name_nobody_where_the_site_does_not(council: Path) -> None:
    change_council(council, "site:\n", "site:\n  names: no\n")
    found = made(council, ".ics")
    assert set(found) == {
        NAME,
        "organisations/police/actions.ics",
        "organisations/rescue-service/actions.ics",
    }
    tasks = found["organisations/rescue-service/actions.ics"]
    assert b"SUMMARY:draw a map of the harbour" in tasks
    assert b"Mats" not in tasks
    # Nothing is to be done any more, and an empty calendar would be none.
    assert Calendar.from_ical(found["organisations/police/actions.ics"]).walk("VTIMEZONE")


def test_a_council_that_never_met_has_a_calendar_too(council: Path) -> None:
    for path in (council / "minutes").glob("2*.md"):
        path.unlink()
    assert events(made(council, ".ics")[NAME]) == {}
