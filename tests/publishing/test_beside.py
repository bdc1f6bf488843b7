"""What stands beside the pages: for programs, where moved meetings were, the logo, PDFs."""

import io
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pypdf
import pytest

from bra.errors import UserError
from bra.folder import Folder
from bra.languages import language
from bra.publishing.logo import logo_problem
from bra.publishing.press import Press
from bra.publishing.robots import sitemap_leaves
from bra.publishing.site import site_of
from tests.publishing.sites import (
    build,
    change_council,
    files_of,
    made,
    without_address,
    write_council,
    write_meeting,
)
from tests.transcript import run_bra

ROOT = "https://example.org/council/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path fill="url(#a)" d="M0 0h1"/></svg>'


@pytest.fixture
def council(tmp_path: Path) -> Path:
    write_council(tmp_path)
    return tmp_path


def addresses(data: bytes) -> list[str]:
    return [each.text or "" for each in ET.fromstring(data).iter(f"{SITEMAP}loc")]  # noqa: S314 - our own


def test_the_sitemap_has_every_page_and_nothing_else(council: Path) -> None:
    site = made(council, "")
    pages = {path.removesuffix("index.html") for path in site if path.endswith("index.html")}
    assert sorted(addresses(site["sitemap.xml"])) == sorted(ROOT + page for page in pages)
    assert f"Sitemap: {ROOT}sitemap.xml\n" in site["robots.txt"].decode()


def test_a_long_sitemap_is_divided(council: Path) -> None:
    folder = Folder(council)
    press = Press(council, site_of(folder, language("en"), "2026-03-20"), extras={})
    paths = ["index.html", *(f"{n}/index.html" for n in range(4)), "404.html", "site.css"]
    found = {leaf.path: leaf.make() for leaf in sitemap_leaves(press, paths, most=2)}
    names = [f"sitemap-{n}.xml" for n in (1, 2, 3)]
    assert addresses(found["sitemap.xml"]) == [ROOT + name for name in names]
    told = [each for name in names for each in addresses(found[name])]
    assert told == [ROOT, *(f"{ROOT}{n}/" for n in range(4))]


def test_a_site_without_an_address_has_no_sitemap_and_no_canonical_pages(council: Path) -> None:
    without_address(council)
    site = made(council, ".xml", ".txt", ".html")
    assert "sitemap.xml" not in site
    assert site["robots.txt"] == b"User-agent: *\nAllow: /\n"
    assert not any(b"canonical" in data for data in site.values())


def test_drafts_are_for_no_robot(council: Path) -> None:
    site = made(council, ".xml", ".txt", "index.html", drafts=True)
    assert site["robots.txt"] == b"User-agent: *\nDisallow: /\n"
    assert "sitemap.xml" not in site
    assert all(b"noindex" in data for path, data in site.items() if path.endswith(".html"))


def test_every_page_says_where_it_stands_and_where_the_feeds_are(council: Path) -> None:
    for path, data in made(council, ".html").items():
        canonical = re.findall(r'<link rel="canonical" href="([^"]*)">', data.decode())
        assert canonical == ([] if path == "404.html" else [ROOT + path.removesuffix("index.html")])
        feeds = re.findall(r'<link rel="alternate"[^>]* href="([^"]*)">', data.decode())
        root = "/council/" if path == "404.html" else "../" * path.count("/") or "./"
        assert feeds == [f"{root}new-minutes.xml", f"{root}new-decisions.xml"]


@pytest.mark.parametrize("told", [True, False])
def test_the_page_for_nothing_works_at_any_depth(council: Path, *, told: bool) -> None:
    change_council(council, "site:\n", "site:\n  logo: logo.svg\n")
    (council / "logo.svg").write_bytes(SVG)
    if not told:
        without_address(council)
    page = made(council, "404.html")["404.html"].decode()
    root = "/council/" if told else "/"
    links = re.findall(r'(?:href|src|action)="([^"]*)"', page)
    assert all(link.startswith((root, "#")) for link in links)
    assert f"{root}site.css" in links


def test_former_addresses_of_a_moved_meeting_lead_on(council: Path) -> None:
    front = "status: final\nmoved-from: [2026-01-28, 2026-02-01]\n"
    body = "## 1. A\n\n- [ ] **A1** Jonas Eek: SOMETHING\n- [ ] **2026-01-28/A2** Jonas Eek: x\n"
    write_meeting(council, "2026-02-04", front, body)
    site = made(council, ".html", ".xml")
    for old in ("2026-01-28", "2026-02-01"):
        for former, now in (("", ""), ("A1/", "A1/")):
            page = site[f"{old}/{former}index.html"].decode()
            up = "../" * (1 + former.count("/"))
            assert f'<a href="{up}2026-02-04/{now}">' in page
            assert f'<link rel="canonical" href="{ROOT}2026-02-04/{now}">' in page
            assert "SOMETHING" not in page
            assert f"{ROOT}{old}/{former}" not in addresses(site["sitemap.xml"])
    # What has an id of the old stem itself is no forwarding.
    assert "2026-02-04/A2/" not in site["2026-01-28/A2/index.html"].decode()


def test_a_file_left_behind_by_a_move_leads_on(council: Path) -> None:
    write_meeting(council, "2026-05-13", "status: cancelled\n", "")
    write_meeting(council, "2026-05-20", "moved-from: 2026-05-13\n", "## 1. A\n")
    page = made(council, "2026-05-13/index.html")["2026-05-13/index.html"].decode()
    assert '<a href="../2026-05-20/">' in page


@pytest.mark.parametrize(
    ("name", "data"),
    [("logo.png", PNG), ("a/b.svg", SVG), ("logo.jpg", b"\xff\xd8\xff\xe0rest")],
)
def test_a_logo_is_published(council: Path, name: str, data: bytes) -> None:
    change_council(council, "site:\n", f"site:\n  logo: {name}\n")
    (council / name).parent.mkdir(exist_ok=True)
    (council / name).write_bytes(data)
    published = f"logo{Path(name).suffix}"
    site = made(council, published, "2025-11-05/index.html")
    assert site[published] == data


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("logo.png", None, "link-to-nothing"),
        ("logo.png", PNG + b"\0" * 500_000, "too-large"),
        ("logo.png", SVG, "logo-no-picture"),
        ("logo.jpg", PNG, "logo-no-picture"),
        ("logo.svg", b"<html></html>", "logo-no-picture"),
        ("logo.svg", SVG.decode().encode("utf-16"), "logo-no-picture"),
        ("logo.svg", SVG.replace(b"<path", b"<script>x</script><path"), "logo-active"),
        ("logo.svg", SVG.replace(b"<path", b"<path onclick='x'"), "logo-active"),
        ("logo.svg", SVG.replace(b"<path", b"<image href='https://x/'/><path"), "logo-active"),
        ("logo.svg", SVG.replace(b"url(#a)", b"url(http://x/)"), "logo-active"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_left_out(
    tmp_path: Path, name: str, data: bytes | None, code: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    found = logo_problem(tmp_path, name)
    assert isinstance(found, UserError)
    assert found.code == code


def test_why_there_is_no_logo_is_said(council: Path) -> None:
    change_council(council, "site:\n", "site:\n  logo: logo.svg\n")
    (council / "logo.svg").write_bytes(SVG.replace(b"<path", b"<script>x</script><path"))
    arguments = ("publish", "site", "--no-pdf", "--today", "2026-03-20")
    result = run_bra(*arguments, cwd=council)
    assert result.code == 0
    said = "the logo logo.svg is not shown: the picture does more than show itself"
    assert said in result.stderr.decode()
    assert not (council / "site" / "logo.svg").exists()
    assert b"logo" not in (council / "site" / "index.html").read_bytes()


def test_a_logo_cannot_lie_outside_through_a_link(
    council: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "logo.png"
    outside.write_bytes(PNG)
    change_council(council, "site:\n", "site:\n  logo: logo.png\n")
    try:
        (council / "logo.png").symlink_to(outside)
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert "logo.png" not in made(council, ".png")


def test_a_pdf_is_the_same_on_any_day_and_says_no_more_than_it_should(
    council: Path, tmp_path: Path
) -> None:
    build(council, tmp_path / "a", documents=True)
    build(council, tmp_path / "b", today="2026-04-10", documents=True)
    first, second = files_of(tmp_path / "a"), files_of(tmp_path / "b")
    papers = [path for path in first if path.endswith(".pdf")]
    assert papers == ["2025-11-05/notes.pdf", "2026-01-14/notes.pdf"]
    for path in papers:
        assert first[path] == second[path]
    earlier = pypdf.PdfReader(io.BytesIO(first[papers[0]]))
    words = " ".join("".join(page.extract_text() for page in earlier.pages).split())
    assert "D1 is superseded by 2026-01-14/D1." in words
    reader: Any = pypdf.PdfReader(io.BytesIO(first[papers[1]]))
    about = reader.metadata
    assert (about.title, about.author) == (
        "Meeting notes, 14 January 2026, Skargard council",
        "Skargard council",
    )
    assert about.creation_date.date().isoformat() == "2026-01-20"
    assert reader.root_object["/Lang"] == "en"
    told = repr(about) + reader.root_object["/Metadata"].get_data().decode()
    assert str(council) not in told
