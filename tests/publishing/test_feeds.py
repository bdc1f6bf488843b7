"""The feeds are Atom (RFC 4287), say only what is public, and stay the same while minutes do."""

from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest
from lxml import etree  # type: ignore[import-untyped]

from tests.publishing.sites import TODAY, made, without_address, write_council, write_meeting

ATOM = "{http://www.w3.org/2005/Atom}"
MINUTES, DECISIONS = "new-minutes.xml", "new-decisions.xml"
SCHEMA = Path(__file__).with_name("atom.rng")


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("council")
    write_council(root)
    return root


@pytest.fixture(scope="module")
def site(council: Path) -> dict[str, bytes]:
    return made(council, ".xml", "index.html")


def feed_of(data: bytes) -> ET.Element:
    """Return a feed that is what the standard says, by its schema and by what no schema can say."""
    schema = etree.RelaxNG(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(data))
    feed = ET.fromstring(data)  # noqa: S314 - our own
    ids = [each.text for each in feed.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))
    for parent in (feed, *feed.iter(f"{ATOM}entry")):
        links = [(each.get("rel"), each.get("type")) for each in parent.findall(f"{ATOM}link")]
        assert links.count(("alternate", "text/html")) == 1
        assert len(links) == len(set(links))
    return feed


def told(feed: ET.Element, name: str) -> list[str]:
    return [entry.findtext(f"{ATOM}{name}") or "" for entry in feed.iter(f"{ATOM}entry")]


def leads(feed: ET.Element) -> list[str]:
    links = [each.find(f"{ATOM}link") for each in feed.iter(f"{ATOM}entry")]
    return [each.get("href") or "" for each in links if each is not None]


def test_the_newest_minutes_come_first(site: dict[str, bytes]) -> None:
    feed = feed_of(site[MINUTES])
    assert told(feed, "title") == [
        "Meeting notes, 14 January 2026",
        "Meeting notes, 5 November 2025",
    ]
    assert leads(feed)[0] == "https://example.org/council/2026-01-14/"
    assert feed.findtext(f"{ATOM}updated") == max(told(feed, "updated"))


def test_days_are_those_of_the_minutes(site: dict[str, bytes]) -> None:
    feed = feed_of(site[MINUTES])
    # The day of the approval; the day of the meeting, and of the later one that corrects it.
    assert told(feed, "published") == ["2026-01-20T12:00:00Z", "2025-11-05T12:00:00Z"]
    assert told(feed, "updated") == ["2026-01-20T12:00:00Z", "2026-01-14T12:00:00Z"]


def test_a_decision_tells_what_it_is_and_what_came_of_it(site: dict[str, bytes]) -> None:
    feed = feed_of(site[DECISIONS])
    assert told(feed, "title") == [
        "Decision D1: The cameras at the station",
        "Decision D1: Cameras at the station",
    ]
    assert "for 2, against 1" in told(feed, "content")[0]
    assert (
        'Superseded by <a href="https://example.org/council/2026-01-14/#D1">'
        in told(feed, "content")[1]
    )
    assert told(feed, "updated")[1] == "2026-01-14T12:00:00Z"


def test_every_entry_leads_to_a_page(site: dict[str, bytes]) -> None:
    for name in (MINUTES, DECISIONS):
        for address in leads(feed_of(site[name])):
            path = address.removeprefix("https://example.org/council/").partition("#")[0]
            assert f"{path}index.html" in site


def test_without_an_address_links_are_relative_and_ids_the_same(
    site: dict[str, bytes], tmp_path: Path
) -> None:
    write_council(tmp_path / "c")
    without_address(tmp_path / "c")
    for name, data in made(tmp_path / "c", ".xml").items():
        assert b"example.org" not in data
        here, there = feed_of(data), feed_of(site[name])
        assert told(here, "id") == told(there, "id")
        base = "https://example.org/council/new.xml"
        assert [urljoin(base, each) for each in leads(here)] == leads(there)


def test_a_feed_without_entries_is_valid(tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    for stem in ("2025-11-05", "2026-01-14"):
        (tmp_path / "c" / "minutes" / f"{stem}.md").unlink()
    assert not told(feed_of(made(tmp_path / "c", ".xml")[MINUTES]), "id")


def test_a_feed_holds_fifty_and_what_xml_can_hold(tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    for day in range(1, 61):
        stem = f"2024-{day // 28 + 1:02}-{day % 28 + 1:02}"
        body = "## 1. A\x07&\uffff <b> ]]>\n\n**Decision:** a\x02b \x1f ]]> &amp; <i>\n"
        write_meeting(tmp_path / "c", stem, "status: final\n", body)
    files = made(tmp_path / "c", ".xml")
    feed = feed_of(files[DECISIONS])
    assert len(told(feed, "id")) == len(told(feed_of(files[MINUTES]), "id")) == 50
    assert told(feed, "title")[2] == "Decision D1: A\ufffd&\ufffd <b> ]]>"
    assert "a\ufffdb \ufffd ]]&gt; &amp; &lt;i&gt;" in told(feed, "content")[2]


def test_a_moved_meeting_keeps_its_id(tmp_path: Path) -> None:
    body = "## 1. A\n\n**Decision D1:** yes\n"
    write_council(tmp_path / "c")
    write_meeting(tmp_path / "c", "2024-05-02", "status: final\nmoved-from: 2024-04-25\n", body)
    moved = told(feed_of(made(tmp_path / "c", ".xml")[MINUTES]), "id")
    (tmp_path / "c" / "minutes" / "2024-05-02.md").unlink()
    write_meeting(tmp_path / "c", "2024-04-25", "status: final\n", body)
    assert told(feed_of(made(tmp_path / "c", ".xml")[MINUTES]), "id") == moved


def test_another_day_changes_no_feed(council: Path, site: dict[str, bytes]) -> None:
    assert TODAY != "2026-04-10"
    for name, data in made(council, ".xml", today="2026-04-10").items():
        assert data == site[name]
