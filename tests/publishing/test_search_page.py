"""The page on which to search, in a real browser: only the keyboard is used."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

import pytest

from bra.publishing.finding import Found
from bra.publishing.words import searched
from tests.browser import Visit, served, visiting
from tests.publishing.searchpage import DAY, write_page
from tests.publishing.sites import build, write_council

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

HOSTILE: Final = (
    "<script>window.hurt = 1</script> <img src=x onerror='window.hurt = 2'>"
    " <svg onload=window.hurt=3> [a](javascript:window.hurt=4) &lt;b&gt; {{ 7 * 7 }} -->"
    ' " onfocus="window.hurt=5" data:text/html,x ___PAGEFIND_WEIGHT___9 svartmes'
)
IN_WORDS: Final = "1 juni 2018"
"""What the day of the site is in words."""
LONG: Final = " ".join(f"ord{number}" for number in range(200))


def item(day: str, name: str, title: str, text: str) -> Found:
    return Found(f"{day}/{name}/", title, text, "item", day)


def action(day: str, number: int, text: str, owner: str, state: str, due: str = "") -> Found:
    also = f"{day}/A{number} {owner}"
    return Found(f"{day}/A{number}/", "Trygghet", text, "action", day, (owner,), state, also, due)


FOUND: Final = (
    item("2016-05-01", "kameror", "Kameror", "Kamerorna vid stationen ska bytas."),
    item("2016-05-01", "vald", "Våld", "Våldet på torget minskar. Åtgärderna följs upp."),
    item("2017-08-18", "val", "Val", "Bo Ek valdes till sekreterare, mot ordföranden."),
    item("2017-08-18", "moten", "Möten", "Mötena hålls i skolan. De nya rutinerna gäller."),
    item("2017-08-18", "skola", "Övrigt", f"{LONG} En skola har frågat. {LONG}"),
    item("2018-02-02", "elakt", HOSTILE, HOSTILE),
    action("2017-08-18", 1, "undersöka belysningen i parken", "Jonas Eek", "open", DAY),
    action("2017-08-18", 2, "räkna cyklar i parken", "Jonas Eek", "done"),
    action("2018-02-02", 1, "ta upp parken med polisen", "Åsa Berg", "open", "2018-03-01"),
    Found(
        "2018-02-02/#D1", "Rutiner", "Rutiner för parken antas.", "decision", "2018-02-02",
        (), "in-force", "2018-02-02/D1",
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    top = tmp_path_factory.mktemp("site")
    # Each year is a bundle of its own; the site lies in a folder, as a forge's pages do.
    write_page(top / "council", FOUND, most=1)
    (top / "council" / "2016-05-01" / "vald").mkdir(parents=True)
    (top / "council" / "2016-05-01" / "vald" / "index.html").write_text(
        "<link rel=icon href=data:,>"
    )
    with served(top) as found:
        yield f"{found}/council"


@pytest.fixture(scope="module")
def visit(started: "Browser", origin: str) -> Iterator[Visit]:
    with visiting(started, origin) as found:
        yield found


@pytest.fixture
def look(visit: Visit) -> "Callable[[str], list[str]]":
    """Look for words on a page that is there already, and return the addresses found."""
    if "/sok/" not in visit.page.url:
        visit.open("/sok/")
        visit.page.wait_for_selector(".search-status:not(:empty)")

    def looked(words: str) -> list[str]:
        visit.page.evaluate("() => document.querySelector('.search-status').textContent = ''")
        visit.page.fill("#q", words)
        visit.page.press("#q", "Enter")
        return results(visit.page)

    return looked


def results(page: "Page") -> list[str]:
    page.wait_for_selector(".search-status:not(:empty)")
    links = page.eval_on_selector_all(
        ".search-results h2 a", "(all) => all.map((each) => each.getAttribute('href'))"
    )
    return [link.partition("/council/")[2] for link in links]


def status(page: "Page") -> str:
    return page.inner_text(".search-status")


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("kamera", {"2016-05-01/kameror/"}),
        ("kameran", {"2016-05-01/kameror/"}),
        ("mötet", {"2017-08-18/moten/"}),
        ("skolorna", {"2017-08-18/moten/", "2017-08-18/skola/"}),
        ("åtgärd", {"2016-05-01/vald/"}),
        ("belys", {"2017-08-18/A1/"}),
        # Letters of their own, but who types without them finds them too.
        ("våld", {"2016-05-01/vald/"}),
        ("vald", {"2016-05-01/vald/", "2017-08-18/val/"}),
        ("BELYSNING", {"2017-08-18/A1/"}),
        ("parken polis", {"2018-02-02/A1/"}),
        # A word that is nowhere is not taken for the beginning of it that is.
        ("iskällare", set()),
        ("parken iskällare", set()),
        ('"nya rutinerna"', {"2017-08-18/moten/"}),
        ('"rutinerna nya"', set()),
        ("mot", {"2017-08-18/val/", "2017-08-18/moten/"}),
        ('"', set()),
        # By what they are called in print, which is in no text; by whom they are up to.
        ("2017-08-18/A2", {"2017-08-18/A2/"}),
        ('"2017-08-18/A2"', {"2017-08-18/A2/"}),
        ("A1", {"2017-08-18/A1/", "2018-02-02/A1/"}),
        ("d1", {"2018-02-02/#D1"}),
        ("2018-02-02/D1 rutiner", {"2018-02-02/#D1"}),
        ("Åsa", {"2018-02-02/A1/"}),
        ("asa bergs", {"2018-02-02/A1/"}),
        ("jonas cyklar", {"2017-08-18/A2/"}),
        # The language of `bra search`.
        ("parken -polisen", {"2017-08-18/A1/", "2017-08-18/A2/", "2018-02-02/#D1"}),
        ("parken utan:cyklar not:rutin", {"2017-08-18/A1/", "2018-02-02/A1/"}),
        ('skola -"de nya rutinerna"', {"2017-08-18/skola/"}),
        ("skola -iskällare", {"2017-08-18/moten/", "2017-08-18/skola/"}),
        ("-parken year:2018", {"2018-02-02/elakt/"}),
        ("parken owner:jonas is:open", {"2017-08-18/A1/"}),
        ("ansvarig:asa", {"2018-02-02/A1/"}),
        ('ägare:"Eek Jonas" är:klart', {"2017-08-18/A2/"}),
        ("owner:onas", set()),
        ("typ:beslut", {"2018-02-02/#D1"}),
        ("kind:decision Är:Försenat", set()),
        ("kind:decision kind:action år:2018", {"2018-02-02/#D1", "2018-02-02/A1/"}),
        ("möte:2016-05-01 våld", {"2016-05-01/vald/"}),
        ("is:gäller", {"2018-02-02/#D1"}),
    ],
)
def test_words_are_found(
    look: "Callable[[str], list[str]]", words: str, addresses: set[str]
) -> None:
    assert set(look(words)) == addresses


def test_a_filter_that_means_nothing_here_is_told(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    for odd in ("organisation:polisen", "is:blå", "year:nyss", "möte:last", "typ:<b>"):
        assert look(f"våld {odd}") == ["2016-05-01/vald/"]
        assert visit.page.inner_text(".search-note").startswith(f"Här förstås inte {odd}, ")
    assert look("kl:våld") == []
    assert not visit.page.is_visible(".search-note")
    assert visit.wrong == []


def test_what_is_found_is_shown_with_what_it_is(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    assert look("räkna cyklar") == ["2017-08-18/A2/"]
    assert status(visit.page) == "1 träff"
    facts = visit.page.inner_text(".search-facts")
    assert facts == "Uppdrag A2 · 18 augusti 2017 · klart · Jonas Eek"
    look("kamera")
    assert visit.page.inner_text(".search-facts") == "Ärende · 1 maj 2016"
    look("räkna cyklar")
    assert visit.page.eval_on_selector_all("mark", "(all) => all.map((m) => m.textContent)") == [
        "räkna",
        "cyklar",
    ]


def test_an_excerpt_shows_the_words_around(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    look("frågat")
    text = visit.page.inner_text(".search-excerpt")
    assert text.startswith("… ord197 ord198 ord199 En skola har frågat.")
    assert text.endswith(" …")
    look("fragat")
    assert visit.page.inner_text("mark") == "frågat."


def test_filters_by_keyboard_with_counts_and_the_way_back(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    page = visit.page
    assert len(look("parken")) == 4
    labels = page.eval_on_selector_all(
        ".search-filters label, .search-filters option",
        "(all) => all.map((each) => each.textContent.trim())",
    )
    assert {"Uppdrag (3)", "Beslut (1)", "öppet (2)", "2017 (2)", "Jonas Eek (2)"} <= set(labels)
    page.press("#q", "Tab")
    page.keyboard.press("Tab")
    while page.evaluate("() => document.activeElement.value") != "open":
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_function("() => document.querySelectorAll('.search-results li').length === 2")
    assert status(page) == "2 träffar"
    assert page.evaluate("() => document.activeElement.value") == "open"
    # The other values of the same filter keep their numbers, so that one can be added.
    assert "klart (1)" in page.inner_text(".search-filters")
    page.keyboard.press("Tab")
    while page.evaluate("() => document.activeElement.name") != "owner":
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("() => document.querySelectorAll('.search-results li').length === 1")
    assert page.url.endswith("/sok/?q=parken&state=open&owner=Jonas+Eek")
    page.go_back()
    page.wait_for_function("() => document.querySelectorAll('.search-results li').length === 2")
    page.reload()
    assert set(results(page)) == {"2017-08-18/A1/", "2018-02-02/A1/"}
    assert page.is_checked("input[value=open]")
    assert page.input_value("#q") == "parken"


def test_words_beside_the_text_are_not_shown_nor_marked(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    assert look("2018-02-02/A1 åsa") == ["2018-02-02/A1/"]
    assert visit.page.inner_text(".search-excerpt") == "ta upp parken med polisen"
    assert visit.page.query_selector("mark") is None
    assert visit.wrong == []


def test_where_nothing_is_found_the_page_says_what_helps(visit: Visit) -> None:
    page = visit.open("/sok/?q=cyklar&kind=decision")
    assert results(page) == []
    assert status(page) == "0 träffar"
    said = page.inner_text(".search-help")
    assert "färre eller kortare ord" in said
    links = page.eval_on_selector_all(
        ".search-help a", "(all) => all.map((each) => each.getAttribute('href'))"
    )
    ways = [link.partition("/council/")[2] for link in links]
    assert ways == ["moten/", "beslut/", "uppdrag/"]
    page.press(".search-help button", "Enter")
    page.wait_for_function("() => document.querySelectorAll('.search-results li').length === 1")
    assert page.url.endswith("/sok/?q=cyklar")
    assert page.evaluate("() => document.activeElement.name") == "q"
    assert not page.is_visible(".search-help")
    page.fill("#q", "iskällare")
    page.wait_for_selector(".search-help:visible")
    assert page.query_selector(".search-help button") is None
    assert visit.wrong == []


def test_what_looks_like_a_filter_is_told_where_nothing_is_found(
    visit: Visit, look: "Callable[[str], list[str]]"
) -> None:
    for odd in ("foo:bar", "kl:cyklar", "onwer:jonas"):
        assert look(f"våld {odd}") == []
        said = visit.page.inner_text(".search-help")
        name = odd.partition(":")[0]
        assert f"{name}: är inget filter här" in said
        assert "Filter är ansvarig:, är:, år:, typ:, möte:, utan:" in said
    for plain in ("iskällare", "http://a.se", 'foo:"två ord"', "13:30"):
        assert look(f"våld {plain}") == []
        assert "inget filter" not in visit.page.inner_text(".search-help")
    assert visit.wrong == []


def test_what_is_overdue_on_the_day_of_the_site_is_also_open(visit: Visit) -> None:
    page = visit.open("/sok/?state=overdue")
    assert results(page) == ["2018-02-02/A1/"]
    assert page.inner_text(".search-facts") == "Uppdrag A1 · 2 februari 2018 · försenat · Åsa Berg"
    assert f"Läget den {IN_WORDS}" in page.inner_text(".search-filters")
    page.uncheck("input[value=overdue]")
    page.check("input[value=open]")
    # On its last day an action is not overdue.
    page.wait_for_function("() => document.querySelectorAll('.search-results li').length === 2")
    assert "öppet (2)" in page.inner_text(".search-filters")


def test_filters_alone_list_the_newest_first(visit: Visit) -> None:
    visit.open("/sok/?kind=action&state=open")
    assert results(visit.page) == ["2018-02-02/A1/", "2017-08-18/A1/"]


def test_the_form_of_the_front_page_leads_there(visit: Visit) -> None:
    page = visit.open("/")
    page.fill("#q", "våld")
    page.press("#q", "Enter")
    assert results(page) == ["2016-05-01/vald/"]
    assert not page.is_visible("#search-without")
    page.press(".search-results a", "Enter")
    page.wait_for_url("**/council/2016-05-01/vald/")


def test_hostile_text_stays_text(visit: Visit) -> None:
    page = visit.open("/sok/?q=svartmes")
    assert results(page) == ["2018-02-02/elakt/"]
    assert page.evaluate("() => window.hurt") is None
    assert page.query_selector("#search script, #search img, #search svg") is None
    assert page.inner_text(".search-results h2").startswith("<script>window.hurt = 1</script> <img")
    assert "&lt;b&gt; {{ 7 * 7 }} -->" in page.inner_text(".search-results h2")
    assert visit.wrong == []


def test_nothing_is_asked_of_others_and_nothing_goes_wrong(visit: Visit) -> None:
    visit.open("/sok/?q=parken&year=2018")
    assert len(results(visit.page)) == 2
    assert visit.wrong == []


def test_without_script_a_sentence_says_so(started: "Browser", origin: str) -> None:
    with visiting(started, origin, java_script_enabled=False) as visit:
        assert "listorna" in visit.open("/sok/?q=parken").inner_text("#search-without")


def test_where_bundles_are_missing_a_sentence_says_so(started: "Browser", origin: str) -> None:
    with visiting(started, origin) as visit:
        visit.page.route(re.compile("table.json"), lambda route: route.abort())
        page = visit.open("/sok/?q=parken")
        page.wait_for_selector(".search-status:not(:empty)")
        assert "listorna" in status(page)


def test_a_citizen_finds_on_the_site_what_was_decided(started: "Browser", tmp_path: "Path") -> None:
    write_council(tmp_path / "council")
    build(tmp_path / "council", tmp_path / "site")
    with served(tmp_path / "site") as origin, visiting(started, origin) as visit:
        page = visit.open("/search/?q=cameras&kind=decision&state=in-force")
        page.wait_for_selector(".search-status:not(:empty)")
        assert status(page) == "1 result"
        page.press(".search-results a", "Enter")
        page.wait_for_url("**/2026-01-14/#D1")
        assert [each for each in visit.wrong if "404" not in each] == []


def test_script_and_program_make_the_same_of_words(visit: Visit) -> None:
    page = visit.open("/sok/")
    texts = [
        "Åsa",
        "cafe\u0301",
        "ÉTÉ",
        "Rådet",
        "naïve",
        "§12",
        "KS/2017",
        "ﬁ",
        "Ærø",
        "日本",
        "A\u02e3B",
    ]
    made = page.evaluate(
        """async (texts) => {
            const { asked } = await import("../look/words.js");
            const words = (text) => asked(`"${text}"`, /$^/u).map((part) => part.needed);
            return texts.map((text) => words(text)[0].replaceAll(/["]/g, "").split(" "));
        }""",
        texts,
    )
    for text, words in zip(texts, made, strict=True):
        assert searched(text).split(" ")[0].split("-") == words, text


def test_what_takes_long_to_load_is_said(started: "Browser", origin: str) -> None:
    with visiting(started, origin) as visit:
        held: list[Route] = []

        def hold(route: "Route") -> None:
            held.append(route)

        visit.page.route(re.compile(r"bundles\.json"), hold)
        page = visit.open("/sok/?q=parken")
        assert page.inner_text(".search-loading") == "Sökningen läses in …"
        held[0].continue_()
        assert len(results(page)) == 4
        assert page.query_selector(".search-loading") is None
