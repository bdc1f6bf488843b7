"""The live preview has what the site has: search, feeds, calendars, data, what is held back."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bra.folder import Folder
from bra.git import Repository
from bra.proving.verdict import Verification
from bra.proving.verify import verify
from bra.publishing.engine import Engine
from bra.publishing.finding import Bundle, bundle_files
from bra.publishing.serving.preview import Preview
from tests.publishing.previews import preview_of, serving
from tests.publishing.sites import (
    SECOND,
    made,
    sealed,
    without_address,
    write_council,
    write_meeting,
)
from tests.repositories import Council

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DRAFT = "minutes/2026-03-18.md"
LISTING = "search/bundles.json"
TABLE = "search/2025-2026/table.json"

pytestmark = pytest.mark.usefixtures("nothing_is_kept")


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """Return a council whose site stands nowhere yet."""
    root = tmp_path / "council"
    write_council(root)
    without_address(root)
    return root


def save(preview: Preview, path: Path, old: bytes, new: bytes) -> None:
    """Change a file as an editor does, and let the preview know."""
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))
    preview.bell.ring()


def test_what_stands_beside_the_pages_is_as_it_would_be(council: Path) -> None:
    write_meeting(council, "2026-03-20-b", "status: final\nmoved-from: 2026-03-01\n", "## 1. A\n")
    preview = preview_of(council)
    there = made(council, ".xml", ".ics", ".json", drafts=True)
    assert {"new-minutes.xml", "calendar.ics", "data.json", "data/2026.json"} <= set(there)
    for path, data in there.items():
        if not path.startswith("search/"):
            answer = preview.answer(path)
            assert (answer.status, answer.body) == (200, data), path
    assert b'href="../2026-03-20-b/"' in preview.answer("2026-03-01/").body


def test_every_page_leads_to_feeds_calendar_and_data(council: Path) -> None:
    page = preview_of(council).answer("2026-03-18/").body
    for path in (b"new-minutes.xml", b"new-decisions.xml", b"calendar.ics", b"data.json"):
        assert b'href="../' + path in page


def test_what_is_searched_is_made_when_it_is_asked_for_and_then_only_what_changed(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = sys.modules["bra.publishing.serving.shelf"]
    times: list[str] = []

    def counted(bundle: Bundle, engine: Engine) -> Mapping[str, bytes]:
        times.append(bundle.name)
        return bundle_files(bundle, engine)

    monkeypatch.setattr(module, "bundle_files", counted)
    preview = preview_of(council)
    preview.prepare()
    before = json.loads(preview.answer(LISTING).body)
    assert preview.answer("search/").status == 200
    assert times == []
    first = preview.answer(TABLE)
    assert (first.status, first.type) == (200, "application/json")
    assert "2026-03-18" in json.loads(first.body)["meetings"]
    for path in ("search.js", "words.js", "engine/pagefind.js", "engine/wasm.unknown.pagefind"):
        assert preview.answer(f"search/{path}").status == 200, path
    save(preview, council / "minutes/council.md", b"the town", b"our town")
    assert preview.answer(TABLE).body == first.body
    assert times == ["2025-2026"]
    save(preview, council / DRAFT, b"DRAFTWORD\n", b"NEWWORD\n")
    assert json.loads(preview.answer(LISTING).body) != before
    assert b"NEWWORD" in preview.answer("search/2025-2026/texts/2026-03-18.json").body
    assert times == ["2025-2026"] * 2
    assert preview.answer("search/2025-2026/texts/../../x.json").status == 404


def test_a_page_that_is_open_still_loads_what_it_began_with(council: Path) -> None:
    preview = preview_of(council)
    preview.answer(TABLE)
    bundle = json.loads(preview.answer("search/2025-2026/pagefind-entry.json").body)
    [language] = bundle["languages"].values()
    meta = f"search/2025-2026/pagefind.{language['hash']}.pf_meta"
    old = preview.answer(meta)
    assert old.status == 200
    save(preview, council / DRAFT, b"DRAFTWORD\n", b"NEWWORD\n")
    preview.answer(TABLE)
    assert preview.answer(meta).body == old.body


def test_drafts_are_found_in_the_preview(started: "Browser", council: Path) -> None:
    with serving(council) as running:
        page = started.new_page()
        page.set_default_timeout(5000)
        page.goto(running.server.address)
        page.get_by_role("searchbox").fill("draftword")
        page.get_by_role("button", name="Search").click()
        page.locator(".search-results a").first.wait_for()
        assert "/2026-03-18/" in str(page.locator(".search-results a").first.get_attribute("href"))
        page.close()


def test_without_the_engine_the_page_says_what_it_takes(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    preview = preview_of(council)
    page = preview.answer("search/").body.decode()
    assert "pip install" in page
    assert "bra search" in page
    assert "search.js" not in page
    assert preview.answer(LISTING).status == 404


def test_an_engine_that_fails_is_told_to_the_page(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Engine(Path(sys.executable), "2")
    monkeypatch.setattr(
        sys.modules["bra.publishing.serving.preview"], "find_engine", lambda: broken
    )
    preview = preview_of(council)
    told: list[Exception] = []
    preview.fault = told.append
    assert preview.answer(TABLE).status == 503
    assert [type(each).__name__ for each in told] == ["EngineError"]
    assert preview.answer("2026-03-18/").status == 200


def test_what_was_sealed_anew_is_held_back_without_drafts(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def noted(folder: Folder, found: Repository | None, stems: list[str]) -> Verification:
        asked.append(stems)
        return verify(folder, found, stems)

    monkeypatch.setattr(sys.modules["bra.proving.doubts"], "verify", noted)
    repository = Council(council)
    repository.commit("approved")
    preview = preview_of(council, drafts=False)
    assert b"No cameras after all" in preview.answer("2026-01-14/").body
    save(preview, council / DRAFT, b"DRAFTWORD\n", b"NEWWORD\n")
    preview.answer("")
    assert asked == [["2026-01-14"]]  # the draft concerns no approval
    file = council / "minutes" / "2026-01-14.md"
    right = file.read_bytes()
    file.write_bytes(sealed(SECOND.replace("No cameras", "Many cameras")).encode())
    preview.bell.ring()
    page = preview.answer("2026-01-14/").body
    assert b"Many cameras" not in page[: page.index(b"<aside")]
    assert b"the text is not what was approved" in page
    assert b"Many cameras" in preview_of(council).answer("2026-01-14/").body
    forged = file.read_bytes()
    file.write_bytes(right)
    preview.bell.ring()
    assert b"No cameras after all" in preview.answer("2026-01-14/").body
    file.write_bytes(forged)
    repository.commit("forged")
    file.write_bytes(right)
    preview.bell.ring()
    # What history tells counts also where the file is as it was.
    assert b"the text is not what was approved" in preview.answer("2026-01-14/").body
