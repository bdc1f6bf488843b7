"""The site in a real browser: for everybody's eyes, ears and keys, on any screen and on paper."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from bra.cli.pages import read_page
from bra.folder import Folder
from bra.languages import language
from bra.publishing.publish import Wish, publish
from tests.browser import (
    BLOCKING,
    NARROW,
    OUTSIDE,
    SHIFTS,
    Visit,
    axe_script,
    served,
    violations,
    visiting,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FIXTURE = Path(__file__).parent.parent / "fixtures" / "bjorkviken"
MANUAL = read_page("seal").text
KINDS = {
    "front": "/",
    "years": "/moten/",
    "minutes": "/2024-02-14/",
    "sealed": "/2024-03-06-extra/",
    "agenda": "/2024-05-15/",
    "cancelled": "/2024-04-10/",
    "item": "/2024-02-14/statistik/",
    "action": "/2023-11-22/A2/",
    "actions": "/uppdrag/",
    "owner": "/ansvariga/jonas-ekdahl/",
    "decisions": "/beslut/",
    "attendance": "/narvaro/",
    "reports": "/rapporter/",
    "report": "/rapporter/2024/",
    "seal": "/forsegling/",
    "missing": "/404.html",
}
# Between them they have everything that has a colour; that of words holds by the palette's law.
COLOURFUL = ("front", "minutes", "action", "actions", "report")
MOVED = 0.02
"""What counts as moving: a fifth of what is still called good.

A browser with little time shows a page before all of it has arrived, which moves it by some 0.007.
"""
PHONE = 390
NARROW_RULES = ("target-size", "scrollable-region-focusable", "td-headers-attr", "list")


class Shown(NamedTuple):
    """Hold a browser and the site that it looks at."""

    started: "Browser"
    origin: str
    folder: Path


@pytest.fixture(scope="module")
def shown(started: "Browser", tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    root = tmp_path_factory.mktemp("council")
    shutil.copytree(FIXTURE, root, dirs_exist_ok=True)
    place = tmp_path_factory.mktemp("site")
    folder = Folder(root)
    wish = Wish("2024-05-02", documents=False)
    publish(folder, language("sv"), place, wish, MANUAL)
    with served(place) as origin:
        yield Shown(started, origin, place)


@pytest.fixture(scope="module")
def window(shown: Shown) -> Iterator[Visit]:
    with visiting(shown.started, shown.origin) as visit:
        yield visit


@pytest.fixture
def visit(window: Visit) -> Iterator[Visit]:
    yield window.anew()
    assert window.wrong == []


@pytest.mark.parametrize("kinds", [list(KINDS)[::2], list(KINDS)[1::2]], ids=["odd", "even"])
def test_no_kind_of_page_is_in_anybodys_way(shown: Shown, kinds: list[str]) -> None:
    script = axe_script()
    wrong: list[str] = []
    with visiting(shown.started, shown.origin) as visit:
        for kind in kinds:
            page = visit.open(KINDS[kind])
            moved = page.evaluate(SHIFTS)
            but = "" if kind in COLOURFUL else "color-contrast"
            found = [*visit.wrong, *violations(page, script, but=but), *page.evaluate(BLOCKING)]
            found += [f"moves by {moved}"] if moved > MOVED else []
            page.emulate_media(color_scheme="dark")
            found += violations(page, script, "color-contrast") if kind in COLOURFUL else []
            page.emulate_media(color_scheme="light")
            page.set_viewport_size({"width": NARROW, "height": 800})
            found += [*page.evaluate(OUTSIDE), *violations(page, script, *NARROW_RULES)]
            page.set_viewport_size({"width": 1280, "height": 900})
            wrong += [f"{kind}: {each}" for each in found]
    assert wrong == []


def test_a_page_is_light(shown: Shown) -> None:
    for path in shown.folder.rglob("*.html"):
        assert path.stat().st_size <= 60_000, path
    assert (shown.folder / "site.css").stat().st_size <= 40_000


def test_a_page_has_no_look_or_script_of_its_own(shown: Shown) -> None:
    for path in shown.folder.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:", text), path
        for script in re.findall(r"<script[^>]*>", text):
            assert " src=" in script or 'type="application/json"' in script, path
        assert "built-in method" not in text, path
        assert "default-src 'none'" in text


def test_a_wrong_address_leads_to_a_page_that_helps(shown: Shown) -> None:
    with visiting(shown.started, shown.origin) as visit:
        page = visit.open("/2019-01-01/A7/")
        assert page.get_by_role("heading", level=1).inner_text() == "Sidan finns inte"
        assert page.locator(".masthead").evaluate("(e) => getComputedStyle(e).display") == "flex"
        assert page.locator(".logo").evaluate("(e) => e.naturalWidth > 0")
        follow(page, "Startsida")
        assert page.get_by_role("heading", level=1).inner_text() == "Trygghetsrådet i Björkviken"


def test_dark_is_dark(visit: Visit) -> None:
    page = visit.open("/")
    look = "() => getComputedStyle(document.body.parentElement).backgroundColor"
    light = page.evaluate(look)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(look) != light
    assert max(map(int, re.findall(r"\d+", page.evaluate(look)))) < 60


def test_signs_stay_where_colours_are_the_readers_own(visit: Visit) -> None:
    page = visit.open("/2024-02-14/statistik/")
    page.emulate_media(forced_colors="active")
    sign = """(place) => {
      const look = getComputedStyle(document.querySelector(place), "::before");
      return [look.borderBottomWidth, look.borderBottomColor, look.content];
    }"""
    width, colour, _ = page.evaluate(sign, ".state-done")
    assert width != "0px"
    assert colour == page.evaluate("() => getComputedStyle(document.body).color")
    assert "!" in page.evaluate(sign, ".overdue")[2]


def test_paper_has_the_text_and_nothing_to_press(visit: Visit) -> None:
    page = visit.open("/uppdrag/")
    page.emulate_media(media="print", color_scheme="dark")
    for place in (".places", "#filters", ".colophon", ".skip"):
        assert not page.locator(place).is_visible(), place
    assert page.get_by_text("undersöka om stationen").is_visible()
    look = "(name) => getComputedStyle(document.documentElement)[name]"
    assert page.evaluate(look, "color") == "rgb(0, 0, 0)"
    assert page.evaluate(look, "backgroundColor") == "rgb(255, 255, 255)"


def focused(page: "Page") -> str:
    """Return the words of what has the focus."""
    words: str = page.evaluate("() => document.activeElement.textContent.trim()")
    return words


def tab_to(page: "Page", words: str) -> None:
    """Press the tab key until something with these words has the focus, as it can be seen."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if focused(page) == words:
            width = "() => getComputedStyle(document.activeElement).outlineWidth"
            assert page.evaluate(width) != "0px"
            return
    pytest.fail(f"{words} cannot be reached with the tab key")


def follow(page: "Page", words: str) -> None:
    """Go with keys alone to a link with these words, and where it leads."""
    tab_to(page, words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_the_first_key_leads_past_the_menu(visit: Visit) -> None:
    page = visit.open("/2024-02-14/")
    page.keyboard.press("Tab")
    assert focused(page) == "Till innehållet"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


def numbers(page: "Page") -> list[str]:
    """Return the actions that are shown, from the top."""
    return page.locator("#actions tbody tr:visible th").all_inner_texts()


def test_actions_are_filtered_and_sorted_with_keys(visit: Visit) -> None:
    page = visit.open("/uppdrag/")
    every = numbers(page)
    assert every == ["2023-11-22/A2", "2024-02-14/A1", "2024-03-06-extra/A1", "2024-02-14/A3"]
    page.locator("#words").focus()
    page.keyboard.type("STATIONEN mätas")
    assert numbers(page) == ["2024-02-14/A1"]
    assert page.get_by_role("status").inner_text() == "Visar 1 av 4"
    assert page.url.endswith("?words=STATIONEN+m%C3%A4tas")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focused(page) == "Visa alla"
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('#shown').textContent === '4'")
    tab_to(page, "Klart senast")
    page.keyboard.press("Enter")
    assert numbers(page) == every
    page.keyboard.press("Enter")
    # What has no day stands last in either direction.
    assert numbers(page) == [*every[2::-1], every[3]]
    head = page.get_by_role("columnheader", name="Klart senast")
    assert head.get_attribute("aria-sort") == "descending"


def test_a_choice_of_actions_can_be_sent_to_somebody(visit: Visit) -> None:
    page = visit.open("/uppdrag/?owner=Jonas+Ekdahl&overdue=yes&sort=-0")
    assert numbers(page) == ["2024-02-14/A1"]
    assert page.locator("[name=overdue]").is_checked()
    assert page.locator("#owner").input_value() == "Jonas Ekdahl"
    page.set_viewport_size({"width": NARROW, "height": 800})
    assert numbers(page) == ["2024-02-14/A1"]
    page = visit.open("/uppdrag/?owner=Nobody&sort=9&words=&other=1")
    assert len(numbers(page)) == 4


def test_without_a_script_the_list_is_whole(shown: Shown) -> None:
    with visiting(shown.started, shown.origin, java_script_enabled=False) as visit:
        page = visit.open("/uppdrag/")
        assert len(numbers(page)) == 4
        assert not page.locator("#filters").is_visible()
        assert not page.get_by_role("status").is_visible()


def test_a_member_finds_what_is_to_be_done_before_the_next_meeting(visit: Visit) -> None:
    page = visit.open("/")
    follow(page, "Öppna uppdrag")
    follow(page, "Jonas Ekdahl")
    assert page.get_by_role("heading", level=1).inner_text() == "Jonas Ekdahl"
    todo = page.locator("section", has=page.get_by_role("heading", name="Öppna uppdrag"))
    assert "undersöka om stationen" in todo.inner_text()
    assert "Försenat" in todo.inner_text()
    follow(page, "Uppdrag 2024-02-14/A1")
    assert "underlaget dröjer" in page.get_by_role("main").inner_text()


def test_an_auditor_finds_how_to_prove_the_text(visit: Visit) -> None:
    page = visit.open("/moten/2024/")
    follow(page, "Onsdag 6 mars 2024")
    main = page.get_by_role("main").inner_text()
    assert "Godkänt" in main
    assert "Eva Lindmark, godkänt 11 mars 2024" in main
    seal = re.search(r"sha256:[0-9a-f]{64}", main)
    assert seal is not None
    written = (FIXTURE / "minutes" / "2024-03-06-extra.md").read_text(encoding="utf-8")
    assert seal[0] in written
    follow(page, "Så kontrolleras förseglingen")
    assert "sha256sum" in page.get_by_role("main").inner_text()


def test_a_citizen_follows_a_subject_through_the_years(visit: Visit) -> None:
    page = visit.open("/")
    follow(page, "Beslut")
    follow(page, "2023-11-22/D1")
    assert "Lägesbilden tas fram en gång i månaden." in page.locator("#D1").inner_text()
    assert "2024-02-14/D1" in page.locator("#D1").inner_text()
    follow(page, "2024-02-14/D1")
    assert page.url.endswith("/2024-02-14/#D1")
    assert "varje vecka" in page.locator("#D1").inner_text()
    follow(page, "Statistik")
    path = page.locator("ol.history").inner_text()
    assert path.index("22 november 2023") < path.index("detta ärende") < path.index("6 mars 2024")


TEXTS = """
() => [...document.querySelectorAll(".plot svg")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")].map((each) => each.getBoundingClientRect());
  return boxes.flatMap((one, place) => [
    ...(one.right > frame.right + 1 || one.left < frame.left - 1 ? ["outside"] : []),
    ...boxes.slice(place + 1)
      .filter((other) => one.left < other.right && other.left < one.right
        && one.top + 4 < other.bottom && other.top + 4 < one.bottom)
      .map(() => "covers another"),
  ]);
})
"""
"""List the words of plots that cover one another or stand outside their picture."""


@pytest.mark.parametrize("width", [NARROW, PHONE])
def test_the_plots_of_a_report_can_be_read_on_a_phone(shown: Shown, width: int) -> None:
    with visiting(shown.started, shown.origin, width) as visit:
        page = visit.open("/rapporter/2024/")
        assert page.locator(".plot svg text").count() > 10
        assert page.evaluate(TEXTS) == []
        assert page.evaluate(OUTSIDE) == []


def test_the_days_of_a_report_are_in_words_and_lead_to_the_meetings(visit: Visit) -> None:
    page = visit.open("/rapporter/2024/")
    main = page.get_by_role("main").inner_text()
    assert "31 mars 2024" in main
    assert not re.search(r"\b\d{4}-\d{2}-\d{2}(?!\S)", main)
    follow(page, "6 mars 2024")
    page.wait_for_url("**/2024-03-06-extra/")


def test_nothing_held_back_is_wider_than_a_phone(shown: Shown, tmp_path: Path) -> None:
    wish = Wish("2024-05-02", documents=False, doubted=frozenset(["2024-03-06-extra"]))
    publish(Folder(FIXTURE), language("sv"), tmp_path, wish, MANUAL)
    with served(tmp_path) as origin, visiting(shown.started, origin, PHONE) as visit:
        page = visit.open("/moten/2024/")
        assert "inte den som godkändes" in page.get_by_role("main").inner_text()
        assert page.evaluate(OUTSIDE) == []


def test_a_word_longer_than_a_phone_is_broken_where_items_are_listed(
    shown: Shown, tmp_path: Path
) -> None:
    root = tmp_path / "council"
    (root / "minutes").mkdir(parents=True)
    word = "Trafiksäkerhetsanordningsbestämmelsetillämpningsföreskrifternas"
    items = "".join(f"## {place}. {word} verkan\n\nText.\n\n" for place in (1, 2, 3))
    (root / "minutes" / "council.md").write_text("---\nnamn: R\n---\n", encoding="utf-8")
    path = root / "minutes" / "2024-03-06.md"
    path.write_text(f"---\nstatus: färdigställt\n---\n\n{items}", encoding="utf-8")
    wish = Wish("2024-05-02", documents=False)
    publish(Folder(root), language("sv"), tmp_path / "site", wish, MANUAL)
    with served(tmp_path / "site") as origin, visiting(shown.started, origin, PHONE) as visit:
        page = visit.open("/2024-03-06/")
        assert page.locator(".contents li").count() == 3
        assert page.evaluate(OUTSIDE) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
