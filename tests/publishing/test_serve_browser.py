"""The live preview in a real browser: a save shows by itself, with what was found."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser import axe_script, violations
from tests.publishing.previews import serving
from tests.publishing.sites import write_council

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DRAFT = "minutes/2026-03-18.md"
SECONDS = 3.0
"""What a save may take here, where other tests run as well; alone it is some tenths."""
MOVED = 150
"""How many pixels what is loaded late may move a text whose place is kept."""
STATUS = "[role=status]"
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")

pytestmark = pytest.mark.usefixtures("nothing_is_kept")


@pytest.fixture
def page(started: "Browser") -> Iterator["Page"]:
    """Open an empty page that notes what goes wrong in it."""
    context = started.new_context(viewport={"width": 1400, "height": 500})
    context.set_default_timeout(SECONDS * 1000)
    found = context.new_page()
    wrong: list[str] = []
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    yield found
    context.close()
    # A page that cannot be shown, or a preview that has ended, is no fault of the script.
    assert not [each for each in wrong if not each.startswith("Failed to load resource")]


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """Return a council with a draft that is longer than a window."""
    write_council(tmp_path)
    file = tmp_path / DRAFT
    file.write_text(file.read_text("utf-8") + "\n\nA line.\n" * 60, "utf-8")
    return tmp_path


def test_a_save_shows_by_itself(page: "Page", council: Path) -> None:
    file = council / DRAFT
    text = file.read_text("utf-8")
    # A browser that keeps the place itself would hide whether the script does.
    page.add_init_script("history.scrollRestoration = 'manual'")
    with serving(council) as running:
        page.goto(f"{running.server.address}2026-03-18/")
        page.locator(f"{STATUS}:text-is('Nothing odd was found.')").wait_for()
        there = page.evaluate("() => { scrollTo(0, 400); return scrollY; }")
        assert there > 100
        file.write_text(f"{text}\n- [ ] **A9** Nobody Known: NEWWORD\n", "utf-8")
        saved = perf_counter()
        page.locator("main:has-text('NEWWORD')").wait_for()
        page.locator(".bra-error:has-text('Nobody Known')").wait_for()
        assert perf_counter() - saved < SECONDS
        # What is new is said a moment later, so that it is read aloud.
        page.locator(f"{STATUS}:text-matches('^[0-9]+ finding')").wait_for()
        assert abs(page.evaluate("() => scrollY") - there) < MOVED
        # A file that cannot be read does not end it.
        file.write_bytes(b"\xff")
        page.locator(".bra-trouble").wait_for()
        file.write_text(f"{text}\nMENDED\n", "utf-8")
        page.locator("main:has-text('MENDED')").wait_for()
        page.set_viewport_size({"width": 320, "height": 500})
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    page.locator(f"{STATUS}:has-text('has ended')").wait_for()


def test_findings_of_all_files_come_into_the_page(page: "Page", council: Path) -> None:
    script = axe_script()
    with serving(council) as running:
        page.goto(f"{running.server.address}decisions/")
        page.locator("aside:not([data-waiting]) li").first.wait_for()
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert violations(page, script) == []
        page.get_by_role("complementary", name="Check").get_by_role("link").first.click()
        page.wait_for_url("**/~/rules/*/")


def test_open_actions_are_filtered_here_too(page: "Page", council: Path) -> None:
    with (council / DRAFT).open("a", encoding="utf-8") as file:
        file.write("\n- [ ] **A5** Jonas Eek: ask\n- [ ] **A6** Mats Norén: draw\n")
    with serving(council) as running:
        page.goto(f"{running.server.address}actions/")
        rows = page.locator("main tbody tr:visible")
        rows.nth(1).wait_for()
        page.locator("select[name=owner]").select_option("Jonas Eek")
        page.locator("main tbody tr:visible:not(:has-text('Jonas Eek'))").wait_for(state="hidden")
        assert rows.count() == 1
