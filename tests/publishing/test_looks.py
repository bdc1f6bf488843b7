"""What long names, wide tables and many owners do to the pages, measured in a real browser."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing.publish import Wish, publish
from tests.browser import (
    DIVIDED,
    NARROW,
    OUTSIDE,
    WIDE,
    Visit,
    axe_script,
    served,
    violations,
    visiting,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BESIDE = 1100
TABLET = 768
WIDTHS = (WIDE, BESIDE, TABLET, 390, NARROW)
COUNCIL = """\
---
namn: Samverkansrådet
språk: sv
dokument: protokoll
godkännande: ingen
ledamöter:
  - Anna-Karin Söderström Lindqvist-Björkmarker, Samhällsbyggnadsförvaltningen
  - Maria Fernanda Rodríguez de la Cruz-Andersson, Utbildningsförvaltningen
  - Per Granqvist, Räddningstjänstförbundet Södra Bohuslän
  - Bo Tenland, Samhällsbyggnadsförvaltningen
organisationer:
  Samhällsbyggnadsförvaltningen: {}
---

Ett råd.
"""
HELD = """\
---
datum: 2025-11-12
tid: 13.30–15.00
status: färdigställt
ordförande: Bo Tenland
närvarande:
  - Anna-Karin Söderström Lindqvist-Björkmarker
  - Maria Fernanda Rodríguez de la Cruz-Andersson
  - Bo Tenland
frånvarande:
  - Per Granqvist (utryckning)
---

## 1. Otrygghetsundersökningens resultat

| Område | 2020 | 2021 | 2022 | 2023 | 2024 | Förändring, % | Kommentar |
|:--|--:|--:|--:|--:|--:|--:|:--|
| Gästhamnarna | 71 | 55 | 62 | 58 | 60 | +3,4 | Båtmotorstölder |
| Resecentrum | 58 | 61 | 49 | 41 | 37 | -9,8 | Extra patruller |

| Samhällsbyggnad | Räddningstjänst | Utbildning | Ledning | Arbetsmarknad |
|---|---|---|---|---|
| trygghetsvandringarna | krisberedskapsfunktion | sommarlov | förvaltningen | samverkansorgan |

| Samhällsbyggnadsförvaltningen | Räddningstjänstförbundet | Utbildning | Ledning |
|---|---|---|---|
| trygghetsvandringar | krisberedskapsfunktion | skolsocialtjänstsamverkan | överenskommelse |

**Protokollsanteckning:** Länsstyrelsen är inte bunden av beslutet.

**Beslut D1:** Överenskommelsen godkänns.

**Beslut D2:** Ordföranden undertecknar den.

- [ ] **A1** Samhällsbyggnadsförvaltningen: ta in pris på ny belysning (senast 2025-12-01)
- [ ] **A2** Maria Fernanda Rodríguez de la Cruz-Andersson: hålla listan aktuell (senast 2026-12-15)
- [ ] **A3** Bo Tenland: ordna skyltning (senast 2026-12-15)
- [ ] **A4** Bo Tenland, Per Granqvist: måla om (löpande)

## 2. Annat

### Först

Text.

### Sedan

Text.

## 3. Sist

Text.
"""
LATER = """\
---
datum: 2026-01-14
status: färdigställt
---

## 1. Något

**Beslut D1:** Ett senare beslut.
"""
DRAFT = "---\ndatum: 2026-02-11\nstatus: utkast\n---\n\n## 1. Något\n"
COMING = """\
---
datum: 2026-09-24
tid: 13.30–15.00
status: planerat
---

## 1. Mötets öppnande (5 min)

## 2. Sommarlovet (Bo Tenland, 20 min)

## 3. Nästa möte
"""
PAGES = (
    *("/", "/moten/", "/2025-11-12/", "/uppdrag/", "/beslut/2025/", "/narvaro/"),
    *("/rapporter/2025/", "/sok/?q=belysning"),
)


class Shown(NamedTuple):
    """Hold a browser and the site that it looks at."""

    started: "Browser"
    origin: str


@pytest.fixture(scope="module")
def shown(started: "Browser", tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    root, place = tmp_path_factory.mktemp("council"), tmp_path_factory.mktemp("site")
    (root / "minutes").mkdir()
    texts = (COUNCIL, HELD, LATER, DRAFT, COMING)
    for text in texts:
        name = "council" if text is COUNCIL else text[11:21]
        (root / "minutes" / f"{name}.md").write_bytes(text.encode())
    publish(Folder(root), language("sv"), place, Wish("2026-03-02", documents=False), "# F\n")
    with served(place) as origin:
        yield Shown(started, origin)


@pytest.fixture(scope="module")
def window(shown: Shown) -> Iterator[Visit]:
    with visiting(shown.started, shown.origin) as visit:
        yield visit


@pytest.fixture
def visit(window: Visit) -> Iterator[Visit]:
    yield window.anew()
    assert window.wrong == []


def opened(visit: Visit, address: str) -> "Page":
    page = visit.open(address)
    if "sok" in address:
        page.wait_for_selector(".search-results li")
    return page


COVERED = """
() => {
  const side = document.querySelector(".side");
  return [...document.querySelectorAll(side ? "main *" : "main > none")]
    .filter((each) => !side.contains(each) && !each.contains(side))
    .filter((each) => each.getBoundingClientRect().right > side.getBoundingClientRect().left)
    .map((each) => each.outerHTML.slice(0, 80));
}
"""
"""List what reaches under the contents of a meeting, which stay where they are as one reads on."""
CROWDED = """
() => [...document.querySelectorAll("main :is(td, th)")].filter((cell) => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const next = cell.nextElementSibling;
  return next && range.getBoundingClientRect().right > next.getBoundingClientRect().left;
}).map((cell) => cell.textContent.trim())
"""
"""List the cells whose words reach into the next one."""
ACROSS = "document.documentElement.scrollWidth - innerWidth"


def test_nothing_is_wider_than_the_window_or_covers_anything_else(visit: Visit) -> None:
    wrong: list[tuple[object, ...]] = []
    for address in PAGES:
        page = opened(visit, address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found = page.evaluate(OUTSIDE)
            if width >= TABLET:
                found += page.evaluate(CROWDED)
            if width >= BESIDE:
                found += page.evaluate(COVERED)
            if found or page.evaluate(ACROSS) > 0:
                wrong.append((address, width, *found))
    assert wrong == []


def lines(page: "Page", place: str) -> int:
    """Return on how many lines the words of an element stand."""
    count: int = page.locator(place).first.evaluate(
        """(each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set([...range.getClientRects()].map((box) => Math.round(box.top / 4))).size;
        }"""
    )
    return count


def test_words_that_every_council_has_stand_on_one_line(visit: Visit) -> None:
    page = visit.open("/2025-11-12/")
    for width in (WIDE, TABLET):
        page.set_viewport_size({"width": width, "height": 900})
        assert lines(page, ".label:has-text('Protokollsanteckning')") == 1
        assert lines(page, ".contents a:has-text('Otrygghets') span:last-child") <= 2
    page = visit.open("/uppdrag/")
    for width in (TABLET, WIDE):
        page.set_viewport_size({"width": width, "height": 900})
        assert lines(page, "#actions a:text-is('2025-11-12/A1')") == 1
    for words in ("a:text-is('Samhällsbyggnadsförvaltningen')", "time:text-is('15 december 2026')"):
        assert lines(page, f"#actions {words}") == 1


def test_no_word_or_day_in_a_register_is_divided_on_a_tablet(visit: Visit) -> None:
    wrong: list[str] = []
    for address in ("/narvaro/", "/beslut/", "/rapporter/2025/"):
        page = visit.open(address)
        for width in (TABLET, 900, WIDE):
            page.set_viewport_size({"width": width, "height": 900})
            wrong += [f"{address} {width} {word}" for word in page.evaluate(DIVIDED)]
    assert wrong == []


def test_a_name_on_a_telephone_is_not_divided_where_it_has_no_hyphen(visit: Visit) -> None:
    page = visit.open("/2025-11-12/")
    page.set_viewport_size({"width": NARROW, "height": 900})
    item = page.locator(".facts li", has_text="Samhällsbyggnadsförvaltningen")
    boxes = item.evaluate(
        """(each) => {
          const [text] = each.childNodes;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf("Samhälls"));
          range.setEnd(text, text.data.length);
          return range.getClientRects().length;
        }"""
    )
    assert boxes == 1


def test_headings_of_one_level_look_the_same(visit: Visit) -> None:
    page = visit.open("/2025-11-12/")
    first = page.get_by_role("heading", name="Först", level=3)
    assert first.count() == page.get_by_role("heading", name="Sedan", level=3).count() == 1


def test_an_agenda_has_its_numbers_beside_its_headings(visit: Visit) -> None:
    page = visit.open("/2026-09-24/")
    size = "(each) => getComputedStyle(each).fontSize"
    number, heading = page.locator(".short .number").first, page.locator(".short h3").first
    assert number.evaluate(size) == heading.evaluate(size)
    assert "kl. 13.35" in page.locator(".short").nth(1).inner_text()


def test_the_front_page_leaves_no_hole_above_the_search(visit: Visit) -> None:
    page = visit.open("/")
    above, search = page.locator(".lead").bounding_box(), page.locator("form").bounding_box()
    assert above is not None
    assert search is not None
    assert search["y"] - above["y"] - above["height"] < 60


def test_decisions_are_listed_by_meeting_and_say_what_they_are_about(visit: Visit) -> None:
    page = visit.open("/")
    found = page.locator("section", has=page.get_by_role("heading", name="Nya beslut"))
    assert found.locator("li .text").all_inner_texts() == [
        "Ett senare beslut.",
        "Överenskommelsen godkänns.",
        "Ordföranden undertecknar den.",
    ]
    assert found.locator(".about").all_inner_texts()[1] == "Otrygghetsundersökningens resultat"
    page = visit.open("/beslut/2025/")
    assert page.locator("tbody .text").all_inner_texts()[0] == "Överenskommelsen godkänns."
    assert page.locator("tbody .about").count() == 2


def test_minutes_that_are_not_public_say_what_they_wait_for(visit: Visit) -> None:
    page = visit.open("/2026-02-11/")
    said = page.get_by_role("main").inner_text()
    assert "Protokollet visas här när det är färdigställt." in said


def test_an_owner_stands_once_on_the_page_of_their_own(visit: Visit) -> None:
    page = visit.open("/ansvariga/bo-tenland/")
    assert page.get_by_role("main").get_by_role("link", name="Bo Tenland").count() == 1
    assert page.get_by_role("link", name="Per Granqvist").count() == 1
    below = page.locator("h1 + .as-of")
    assert below.inner_text().startswith("Läget den 2 mars 2026")
    assert page.get_by_role("link", name="Prenumerera på uppdragen").count() == 1


def test_what_is_found_has_the_sign_of_its_state(visit: Visit) -> None:
    page = opened(visit, "/sok/?q=belysning")
    facts = page.locator(".search-facts")
    assert facts.locator("b").inner_text() == "Uppdrag A1"
    sign = "(each) => getComputedStyle(each, '::before').content"
    assert "!" in facts.locator(".overdue").evaluate(sign)
    page.fill("#words", "godkänns")
    page.locator(".search-facts .state-good").wait_for()


def test_keys_lead_past_the_filters_to_what_was_found(visit: Visit) -> None:
    page = opened(visit, "/sok/?q=belysning")
    page.locator("[name=q]").focus()
    focused = "() => document.activeElement.textContent"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Till träffarna"
    assert page.locator(".onward").bounding_box()["x"] > 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate(focused) == "Otrygghetsundersökningens resultat"
    page.fill("[name=q]", "finnsinte")
    page.wait_for_selector(".search-help:visible")
    assert page.locator(".onward").is_hidden()


def test_signs_of_what_is_found_can_be_seen_in_light_and_dark(visit: Visit) -> None:
    script = axe_script()
    page = opened(visit, "/sok/?q=belysning")
    assert violations(page, script) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, script, "color-contrast") == []


def test_paper_has_no_years_to_choose_and_nothing_to_download(visit: Visit) -> None:
    page = visit.open("/beslut/2025/")
    assert page.locator(".years").is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".years").is_visible()
