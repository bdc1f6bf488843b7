"""A meeting's file: its keys in every spelling, its people, its next meeting."""

import pytest

from bra.model import Approval, Meeting, NextMeeting, Part, TimeRange
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import page_of, read_meeting
from bra.reading.page import read_page
from bra.text.source import Source
from tests.reading.texts import FRONT, PATH, STEM, codes, council_of, facts, meeting_of, minutes_of


def front(lines: str) -> Meeting:
    return minutes_of("", lines)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("plats: Sal A", "place", "Sal A"),
        ("lokal: Sal A", "place", "Sal A"),
        ("place: Sal A", "place", "Sal A"),
        ("PLATS: Sal A", "place", "Sal A"),
        ("dnr: KS 2017/123", "dnr", "KS 2017/123"),
        ("diarienummer: '1'", "dnr", "1"),
        ("ordförande: Bo Ek", "chair", "Bo Ek"),
        ("facilitator: Bo Ek", "chair", "Bo Ek"),
        ("sekreterare: Bo Ek", "secretary", "Bo Ek"),
        ("scribe: Bo Ek", "secretary", "Bo Ek"),
        ("justerare: [Bo Ek, Eva Ny]", "approvers", ("Bo Ek", "Eva Ny")),
        ("flyttat-från: 2017-08-11", "moved_from", ("2017-08-11",)),
        ("moved-from: 2017-08-11, 2017-08-14-x", "moved_from", ("2017-08-11", "2017-08-14-x")),
        ("moved-from: [2017-08-11, 2017-08-14]", "moved_from", ("2017-08-11", "2017-08-14")),
        ("källa: protokoll.docx", "source", "protokoll.docx"),
        ("plats: no", "place", "no"),
    ],
)
def test_each_key_has_its_spellings(line: str, field: str, value: object) -> None:
    meeting = front(f"{line}\n")
    assert getattr(meeting, field) == value
    assert codes(meeting.diagnostics) == []


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("planned", "planned"),
        ("draft", "draft"),
        ("final", "final"),
        ("approved", "approved"),
        ("cancelled", "cancelled"),
        ("planerat", "planned"),
        ("utkast", "draft"),
        ("färdigställda", "final"),
        ("Justerat", "approved"),
        ("godkända", "approved"),
        ("inställt", "cancelled"),
    ],
)
def test_status_in_any_inflection(word: str, status: str) -> None:
    assert front(f"status: {word}\n").status == status


def test_an_unknown_status_is_an_error() -> None:
    meeting = front("status: klart\n")
    assert (meeting.status, codes(meeting.diagnostics)) == (None, ["bad-value"])


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("13.30–15.00", TimeRange("13:30", "15:00")),
        ("13:30-15:00", TimeRange("13:30", "15:00")),
        ("13.30 -15", TimeRange("13:30", "15:00")),
        ("kl. 13.30", TimeRange("13:30", None)),
        ("18:30", TimeRange("18:30", None)),
    ],
)
def test_time(written: str, time: TimeRange) -> None:
    assert front(f"tid: {written}\n").time == time


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("15–13", ["backward-time"]),
        ("13.30–13.30", ["backward-time"]),
        ("9-10", []),
        ("19.00–00.30", []),
        ("1.30–3 pm", []),
        ("13.30", []),
    ],
)
def test_a_time_that_goes_back_is_told_of(written: str, told: list[str]) -> None:
    assert codes(front(f"tid: {written}\n").diagnostics) == told


@pytest.mark.parametrize(
    ("text", "name", "party", "organisation", "note"),
    [
        ("Bo Ek", "Bo Ek", None, None, None),
        ("Bo Ek, skolan", "Bo Ek", None, "skolan", None),
        ("Bo Ek, kultur, fritid", "Bo Ek", None, "kultur, fritid", None),
        ("Bo Ek (S)", "Bo Ek", "S", None, None),
        ("Bo Ek (s), skolan", "Bo Ek", "s", "skolan", None),
        ("Bo Ek (sjuk)", "Bo Ek", None, None, "sjuk"),
        ("Bo Ek (S), skolan (kom sent)", "Bo Ek", "S", "skolan", "kom sent"),
        ("Jonas Eek", "Jonas Eek", None, "Polismyndigheten", None),
        ("Jonas Eek (S), ordförande", "Jonas Eek", "S", "Polismyndigheten", "ordförande"),
        ("Jonas Eek, ordf.", "Jonas Eek", None, "Polismyndigheten", "ordf."),
        ("Jonas Eek, chair (kom sent)", "Jonas Eek", None, "Polismyndigheten", "chair, kom sent"),
        ("Bo Ek, Sekreteraren", "Bo Ek", None, None, "Sekreteraren"),
        ("Bo Ek, ordförande i KS", "Bo Ek", None, "ordförande i KS", None),
        ("Bo Ek för Ida Dal", "Bo Ek", None, None, "för Ida Dal"),
        ("Bo Ek (S) för Ida Dal (S), skolan", "Bo Ek", "S", "skolan", "för Ida Dal"),
        ("Bo Ek for Ida Dal, skolan (kom sent)", "Bo Ek", None, "skolan", "for Ida Dal, kom sent"),
        ("Föreningen för Gamla Hus", "Föreningen för Gamla Hus", None, None, None),
        ("Jonas Eek, Region Nord", "Jonas Eek", None, "Region Nord", None),
    ],
)
def test_an_attendee_is_name_party_organisation_note(
    text: str, name: str, party: str | None, organisation: str | None, note: str | None
) -> None:
    (found,) = front(f"närvarande:\n  - {text}\n").present
    assert found[:4] == (name, party, organisation, note)


@pytest.mark.parametrize("key", ["närvarande", "attendees", "attending", "present"])
def test_present_has_its_spellings(key: str) -> None:
    assert [each.name for each in front(f"{key}:\n  - Bo Ek\n").present] == ["Bo Ek"]


@pytest.mark.parametrize("key", ["frånvarande", "förhinder", "regrets", "absent"])
def test_absent_has_its_spellings(key: str) -> None:
    (found,) = front(f"{key}:\n  - Bo Ek (sjuk)\n").absent
    assert (found.name, found.note) == ("Bo Ek", "sjuk")


@pytest.mark.parametrize("key", ["adjungerade", "inbjudna", "övriga", "guests"])
def test_the_word_for_guests_is_kept(key: str) -> None:
    meeting = front(f"{key}:\n  - Bo Ek\n")
    assert (meeting.guests_word, [each.name for each in meeting.guests]) == (key, ["Bo Ek"])


@pytest.mark.parametrize(
    ("note", "parts"),
    [
        ("t.o.m. punkt 5", [Part("until", "5")]),
        ("until item 5", [Part("until", "5")]),
        ("fr.o.m. punkt 3", [Part("from", "3")]),
        ("from item 3", [Part("from", "3")]),
        ("ej punkt 4", [Part("not", "4")]),
        ("not item 4", [Part("not", "4")]),
        ("ej § 12 a", [Part("not", "12 a")]),
        ("ej punkt 4 och 6", [Part("not", "4"), Part("not", "6")]),
        ("ej punkt 4–6", [Part("not", "4"), Part("not", "5"), Part("not", "6")]),
        ("fr.o.m. § 2, t.o.m. § 3", [Part("from", "2"), Part("until", "3")]),
        ("kom sent", []),
    ],
)
def test_a_note_says_who_took_part_in_what(note: str, parts: list[Part]) -> None:
    (found,) = front(f"närvarande:\n  - Bo Ek, skolan ({note})\n").present
    assert (list(found.parts), found.note) == (parts, note)


@pytest.mark.parametrize("note", ["för Eva Ny", "for Eva Ny", "tjänstgörande för Eva Ny"])
def test_a_note_says_for_whom_a_substitute_serves(note: str) -> None:
    (found,) = front(f"närvarande:\n  - Bo Ek ({note})\n").present
    assert found.substitute_for == "Eva Ny"


def test_two_people_on_a_line_are_two_and_reported() -> None:
    meeting = front("närvarande:\n  - Bo Ek och Eva Ny, skolan\n")
    assert [(each.name, each.organisation) for each in meeting.present] == [
        ("Bo Ek", "skolan"),
        ("Eva Ny", "skolan"),
    ]
    assert facts(meeting.diagnostics, "two-people") == {"first": "Bo Ek", "second": "Eva Ny"}


def test_a_list_on_one_line_is_read_and_reported() -> None:
    meeting = front("närvarande: Bo Ek, Eva Ny\n")
    assert [each.name for each in meeting.present] == ["Bo Ek", "Eva Ny"]
    assert codes(meeting.diagnostics) == ["list-on-one-line"]


@pytest.mark.parametrize(
    ("lines", "following"),
    [
        ("nästa: 2017-10-11", NextMeeting("2017-10-11", None, None)),
        ("next: 2017-10-11", NextMeeting("2017-10-11", None, None)),
        (
            "nästa:\n  datum: 2017-10-11\n  tid: 13.30\n  plats: Sal A",
            NextMeeting("2017-10-11", TimeRange("13:30", None), "Sal A"),
        ),
        ("nästa: {date: 2017-10-11}", NextMeeting("2017-10-11", None, None)),
    ],
)
def test_the_next_meeting(lines: str, following: NextMeeting) -> None:
    assert front(f"{lines}\n").next == following


def test_approval_is_kept_as_written() -> None:
    meeting = front("approved:\n  by:\n    - Bo Ek, 2017-08-30\n  seal: sha256:9f2c\n")
    assert meeting.approved == Approval(("Bo Ek, 2017-08-30",), "sha256:9f2c")


@pytest.mark.parametrize(
    ("lines", "code", "severity"),
    [
        ("statsu: utkast", "misspelt-key", "warning"),
        ("färg: röd", "unknown-key", "info"),
        ("plats: A\nlokal: B", "duplicate-key", "error"),
        ("tid: sen", "bad-time", "warning"),
        ("nästa: i höst", "bad-date", "error"),
        ("approved: ja", "bad-approval", "error"),
    ],
)
def test_what_is_odd_is_reported(lines: str, code: str, severity: str) -> None:
    (found,) = front(f"{lines}\n").diagnostics
    assert (found.code, found.severity) == (code, severity)
    assert found.line >= 3


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("---\ndatum: 2017-08-19\n---\n", "date-differs"),
        ("---\nplats: A\n---\n", "no-date"),
        ("---\ndatum: 2017-02-30\n---\n", "bad-date"),
        ("# T\n", "no-front-matter"),
    ],
)
def test_the_date_is_the_file_names(text: str, code: str) -> None:
    meeting = meeting_of(text)
    assert (meeting.date, codes(meeting.diagnostics)) == (STEM, [code])


def test_unreadable_front_matter_leaves_the_body() -> None:
    meeting = meeting_of("---\n- a\n---\n\n## 1. A\n\n- [ ] **A1** göra\n")
    assert (meeting.readable, meeting.status) == (False, None)
    assert [each.id for each in meeting.actions] == [f"{STEM}/A1"]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# Rådet\n", "Rådet"),
        ("# A\n\n# B\n", "A"),
        ("## 1. A\n", "Brottsförebyggande rådet"),
        ("- # A\n", "Brottsförebyggande rådet"),
    ],
)
def test_the_title(body: str, title: str) -> None:
    assert minutes_of(body).title == title


def test_topics_are_the_top_entries_without_a_box_in_the_next_meetings_item() -> None:
    meeting = minutes_of(
        "## 1. A\n\n- ingen\n\n## 2. Nästa möte\n\nOnsdag.\n\n- Läge (Jonas Eek, 15 min)\n"
        "  - under\n- [ ] **A1** göra\n- Samordning (Eva Ny, inbjuden)\n- Plan (EST)\n"
    )
    found = [
        (each.title, [p.name for p in each.presenters], each.minutes) for each in meeting.topics
    ]
    assert found == [
        ("Läge", ["Jonas Eek"], 15),
        ("Samordning", ["Eva Ny"], None),
        ("Plan (EST)", [], None),
    ]
    assert meeting.topics[1].presenters[0].invited


def test_confidential_topics_are_internal() -> None:
    meeting = minutes_of("## 1. Nästa möte\n\n- A\n\n### B {.sekretess}\n\n- C\n")
    assert [(each.title, each.confidential) for each in meeting.topics] == [
        ("A", False),
        ("C", True),
    ]


def test_links_to_files_are_attachments() -> None:
    meeting = minutes_of(
        "## 1. A\n\n[a](bilagor/a.pdf) [b](https://x.se) [c](#c) <mailto:a@b.se>\n"
    )
    assert meeting.items[0].attachments == ("bilagor/a.pdf",)


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [(b"a\xff", "not-utf-8", (4, 2)), ("åå\0".encode(), "nul-byte", (4, 3))],
)
def test_what_is_no_text_says_where(data: bytes, code: str, place: tuple[int, int]) -> None:
    with pytest.raises(UnreadableTextError) as raised:
        read_meeting(Source(PATH, FRONT.encode() + data), STEM, council_of())
    assert (raised.value.code, (raised.value.line, raised.value.column)) == (code, place)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n",
            [("conflict-marker", 4), ("setext-heading", 4), ("conflict-marker", 8)],
        ),
        ("Rubrik\n=======\n", [("setext-heading", 4)]),
        ("a\x1b[31m\n", [("control-character", 4)]),
        ("a\x9b b\u202e\n", [("control-character", 4), ("control-character", 4)]),
        ("\x07" * 50 + "\n", [("control-character", 4)] * 5),
        ("a\tb\r\n", []),
    ],
)
def test_marks_of_a_merge_and_control_characters(body: str, found: list[tuple[str, int]]) -> None:
    assert [(each.code, each.line) for each in minutes_of(body).diagnostics] == found


def test_a_page_read_alone_is_the_page_of_the_meeting() -> None:
    text = (
        f"{FRONT}# T\n\n- [ ] före\n\n## 1. A (Jonas Eek)\n\n- [ ] **A1** Jonas: a (senast 15/9)\n"
        "  - [x] b\n\n> Sekretess: x\n>\n> - [ ] c\n\n## 2. B {.sekretess}\n\n1. [/] **A3** d\n"
    )
    source = Source(PATH, text.encode())
    page, _ = read_page(source, STEM, council_of())
    assert page == page_of(read_meeting(source, STEM, council_of()))
    assert len(page.lines) == 5
