"""The site tells of the next meeting before it has a file, and of nothing that is kept in."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing.findable import Findable
from bra.publishing.site import site_of
from bra.publishing.texts import Texts
from tests.publishing.previews import preview_of
from tests.publishing.sites import (
    TODAY,
    build,
    change_council,
    files_of,
    made,
    write_council,
    write_meeting,
)
from tests.transcript import run_bra

NEXT = "2026-05-06"
FRONT = f"""\
status: final
next:
  date: {NEXT}
  time: 18.30
  place: The school
"""
TOPICS = """\
## 1. Next meeting

- Lights in the park (Ida Wall, School, invited)

- The *harbour* quay <!-- COMMENT -->
"""
AGENDA = """\
agenda:
  - Opening
  - previous
  - "SECRETITEM (Jonas Eek, 20 min) {.confidential}"
  - topics
  - next
yearly:
  - {month: 5, item: SECRETYEARLY {.confidential}, presenter: Mats Norén}
  - {month: 5, item: Plan of the summer, presenter: Mats Norén}
members:
"""


@pytest.fixture
def council(tmp_path: Path) -> Path:
    write_council(tmp_path)
    agenda = AGENDA.replace("SECRETYEARLY {.confidential}", '"SECRETYEARLY {.confidential}"')
    change_council(tmp_path, "members:\n", agenda)
    (tmp_path / "minutes" / "2026-04-15.md").unlink()
    write_meeting(tmp_path, "2026-03-18", FRONT, TOPICS)
    return tmp_path


def agenda_of(page: bytes) -> list[str]:
    """Return the items of a page of a meeting to come, as they are heard."""
    found = re.findall(r'<h3><span class="hidden">([^<]*) </span>(.*?)</h3>', page.decode())
    return [f"{number}. {unescape(re.sub('<[^>]+>', '', title))}" for number, title in found]


def noticed(root: Path, *options: str) -> list[str]:
    """Return the items of the notice of the next meeting, without who presents them."""
    text = run_bra("agenda", "next", "--today", TODAY, *options, cwd=root).stdout.decode()
    items = re.findall(r"^(?:\d+\. |- (?=§ )).*$", text, re.MULTILINE)
    return [re.sub(r" \([^)]*\).*| <!--.*|[*\r]", "", each) for each in items]


def test_the_front_page_tells_when_and_where_and_leads_to_the_agenda(council: Path) -> None:
    site = made(council, "index.html", ".xml", ".ics", ".json")
    front = site["index.html"].decode()
    told = front[front.index('id="next"') : front.index("</section>")]
    assert f'<time datetime="{NEXT}">Wednesday 6 May 2026</time>' in told
    assert "<p>18:30, The school</p>" in told
    assert f'href="./{NEXT}/"' in told
    items = agenda_of(site[f"{NEXT}/index.html"])
    assert items == noticed(council)
    assert items[2:5] == ["3. Not public", "4. Lights in the park", "5. The harbour quay"]
    assert items[5:7] == ["6. Not public", "7. Plan of the summer"]
    assert f"<loc>https://example.org/council/{NEXT}/</loc>" in site["sitemap.xml"].decode()
    assert f"URL:https://example.org/council/{NEXT}/" in site["calendar.ics"].decode()
    data = json.loads(site["data/2026.json"])["meetings"][-1]
    assert (data["stem"], data["path"], data["shows"]) == (NEXT, None, "agenda")
    assert [each["title"] for each in data["items"]][-2:] == ["Plan of the summer", "Next meeting"]


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("", "18:30, The school"),
        ("time: 17.00\n", "17:00, The school"),
        ("place: The quay\n", "18:30, The quay"),
    ],
)
def test_a_file_without_time_or_place_takes_them_from_the_minutes_before(
    council: Path, own: str, said: str
) -> None:
    write_meeting(council, NEXT, f"status: planned\n{own}", "## 1. Lights\n")
    site = made(council, "index.html", ".json")
    clock, place = said.split(", ")
    assert f"<p>{said}</p>" in site["index.html"].decode()
    page = site[f"{NEXT}/index.html"].decode()
    assert f'<span class="nowrap">{clock}</span>' in page
    assert f"<dd>{place}</dd>" in page
    data = json.loads(site["data/2026.json"])["meetings"][-1]
    assert (data["time"]["start"], data["place"]) == (clock, place)


def test_a_file_without_time_or_place_takes_the_council_s_when_no_minutes_tell(
    council: Path,
) -> None:
    write_meeting(council, "2026-03-18", "status: draft\n", TOPICS)
    write_meeting(council, NEXT, "status: planned\n", "## 1. Lights\n")
    front = made(council, "index.html")["index.html"].decode()
    assert "<p>13:30–15:00, Town hall, room H</p>" in front


def test_a_page_follows_the_minutes_that_name_its_time(council: Path, tmp_path: Path) -> None:
    write_meeting(council, NEXT, "status: planned\n", "## 1. Lights\n")
    build(council, tmp_path / "site")
    later = FRONT.replace("18.30", "19.15")
    write_meeting(council, "2026-03-18", later, TOPICS)
    build(council, tmp_path / "site")
    shown = files_of(tmp_path / "site")[f"{NEXT}/index.html"].decode()
    assert '<span class="nowrap">19:15</span>' in shown


def test_nothing_kept_in_leaves_with_it(council: Path) -> None:
    for path, data in made(council, "").items():
        assert b"SECRET" not in data, path
        assert b"COMMENT" not in data, path
    page = made(council, f"{NEXT}/index.html")[f"{NEXT}/index.html"].decode()
    assert "Lights in the park" in page
    # Of what is not public, who presents it and how long it takes are not either.
    assert "Jonas Eek" not in page[page.index(">Agenda<") : page.index("follow up")]
    assert "20 min" not in page


def test_topics_put_forward_in_confidence_keep_their_numbers(council: Path) -> None:
    path = council / "minutes" / "2026-03-18.md"
    text = path.read_text(encoding="utf-8").replace("Next meeting", "Next meeting {.confidential}")
    path.write_text(text.replace("Lights", "SECRETLIGHTS"), encoding="utf-8")
    site = made(council, "")
    assert not any(b"SECRET" in data or b"harbour quay" in data for data in site.values())
    items = agenda_of(site[f"{NEXT}/index.html"])
    assert items == noticed(council)
    assert items[2:6] == [f"{number}. Not public" for number in (3, 4, 5, 6)]
    held = json.loads(site["data/2026.json"])["meetings"]
    assert not any(each["topics"] for each in held)
    topics = site_of(Folder(council), language("en"), TODAY).by_stem["2026-03-18"].meeting.topics
    assert [(each.title, each.written, each.presenters) for each in topics] == [("", "", ())] * 2


def test_it_is_found_as_its_page_shows_it(council: Path) -> None:
    folder = Folder(council)
    site = site_of(folder, language("en"), TODAY)
    shown = site.by_stem[NEXT]
    [found] = Findable(site, Texts(site, folder.source)).of_meeting(shown)
    assert found.address == f"{NEXT}/"
    assert "Plan of the summer (Mats Norén)" in found.text


def test_its_entry_in_the_calendar_is_that_of_the_notice(council: Path) -> None:
    notice = run_bra("agenda", "next", "--to", "ics", "--today", TODAY, cwd=council).stdout
    calendar = made(council, "calendar.ics")["calendar.ics"]
    mine = notice[notice.index(b"BEGIN:VEVENT") :]
    for line in (b"UID", b"SEQUENCE", b"DTSTART", b"LOCATION"):
        [said] = re.findall(rb"^" + line + rb"[;:].*$", mine, re.MULTILINE)
        assert said in calendar


def test_items_go_on_in_the_years_numbers(council: Path) -> None:
    change_council(council, "record: notes", "record: notes\nnumbering: year")
    write_meeting(council, "2026-03-19", f"status: draft\nnext: {NEXT}\n", "## A\n\n## B\n")
    # The draft is not public, but its items have their numbers.
    items = agenda_of(made(council, "index.html")[f"{NEXT}/index.html"])
    assert [each.partition(".")[0] for each in items][:2] == ["§ 5", "§ 6"]
    assert noticed(council)[0].startswith("- § 5 ")


@pytest.mark.parametrize(
    ("stem", "front", "body"),
    [
        (NEXT, "status: cancelled\n", ""),
        ("2026-04-29", f"moved-from: {NEXT}\n", "## 1. A\n"),
        (NEXT, "status: [\n", "## 1. A\n"),
        (NEXT, "", "\0\udcff"),
        ("2026-05-13", "", "## 1. A\n"),
    ],
    ids=["cancelled", "moved", "unreadable front matter", "no text", "a later one"],
)
def test_a_file_tells_of_it_instead(council: Path, stem: str, front: str, body: str) -> None:
    path = council / "minutes" / f"{stem}.md"
    text = f"---\ndate: {stem}\n{front}---\n\n{body}"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    page = made(council, "index.html").get(f"{NEXT}/index.html", b"")
    assert b"Opening" not in page


def test_what_only_a_draft_names_is_shown_with_drafts(council: Path) -> None:
    path = council / "minutes" / "2026-03-18.md"
    path.write_bytes(path.read_bytes().replace(b"status: final", b"status: draft"))
    assert f"{NEXT}/index.html" not in made(council, "index.html")
    assert f"{NEXT}/index.html" in made(council, "index.html", drafts=True)


def test_it_is_gone_after_its_day(council: Path) -> None:
    assert f"{NEXT}/index.html" in made(council, "index.html", today=NEXT)
    assert f"{NEXT}/index.html" not in made(council, "index.html", today="2026-05-07")


@pytest.mark.usefixtures("nothing_is_kept")
def test_the_preview_shows_it_until_its_file_is_there(council: Path) -> None:
    preview = preview_of(council)
    answer = preview.answer(f"{NEXT}/")
    assert answer.status == 200
    assert agenda_of(answer.body) == noticed(council)
    write_meeting(council, NEXT, "", "## 1. Of its own\n")
    preview.renew()
    assert agenda_of(preview.answer(f"{NEXT}/").body) == ["1. Of its own"]
