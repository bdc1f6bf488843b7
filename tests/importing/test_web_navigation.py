"""What leads to other pages is no part of minutes on a web page, and told as left out."""

import pytest

from bra.importing.files.webbounds import is_beyond_bounds
from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one

MINUTES = {
    "sv": (
        "<h1>Byrådet 3 maj 2031</h1><p>Närvarande: Asta Lind, Bo Ek</p>"
        "<h2>1. Bryggan</h2><p>Bryggan är murken.</p><h2>2. Båten</h2><p>Båten flyter.</p>"
    ),
    "en": (
        "<h1>Village council 3 May 2031</h1><p>Present: Ann Hill, Bob Dale</p>"
        "<h2>1. Jetty</h2><p>The jetty is rotten.</p><h2>2. Boat</h2><p>The boat floats.</p>"
    ),
}
TOP = {
    "sv": "<nav><ul><li><a href='/'>Start</a></li><li>Här är du</li></ul></nav>",
    "en": "<nav><ul><li><a href='/'>Home</a></li><li>You are here</li></ul></nav>",
}
BESIDE = {
    "sv": "<aside><h2>Läs mer</h2><ul><li><a href='/b'>Fler möten</a></li></ul></aside>",
    "en": "<aside><h2>See also</h2><ul><li><a href='/b'>More meetings</a></li></ul></aside>",
}
GONE = {
    "sv": ["- Start", "- Här är du", "## Läs mer", "- Fler möten"],
    "en": ["- Home", "- You are here", "## See also", "- More meetings"],
}


def page(*parts: str) -> Outcome:
    text = f"<!DOCTYPE html><html><body>{''.join(parts)}</body></html>"
    return import_one("page.html", text.encode(), Order())


def left_out(outcome: Outcome) -> list[str]:
    return [each.text for each in outcome.dropped if each.rule == "navigation"]


def listed_in(outcome: Outcome, key: str) -> list[object]:
    assert outcome.report is not None
    found = outcome.report[key]
    assert isinstance(found, list)
    return found


def headings(outcome: Outcome) -> list[str]:
    return [line for line in outcome.text.splitlines() if line.startswith("## ")]


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("more", ["", "<p><b>.</b></p>" * 1600], ids=["short", "long"])
def test_navigation_is_left_out_and_told(code: str, more: str) -> None:
    found = page(TOP[code], MINUTES[code], more, BESIDE[code])
    assert not is_beyond_bounds(more)
    assert left_out(found) == GONE[code]
    assert headings(found) == headings(page(MINUTES[code]))
    assert not any(line.lstrip("#- ") in found.text for line in GONE[code])


@pytest.mark.parametrize(
    "beside",
    [
        "<aside><p>Frånvarande: Ida Al</p></aside>",
        "<aside><p>Apologies: Ida Al <a href='/i'>(mail)</a></p></aside>",
        "<footer><p>Ida Al</p></footer>",
        "<nav><p>Ida Al</p></nav>",
        "<table><tr><td><nav><a href='/'>Ida Al</a></nav></td><td>2</td></tr></table>",
    ],
)
def test_what_has_words_of_its_own_is_kept(beside: str) -> None:
    found = page(MINUTES["sv"], beside)
    assert left_out(found) == []
    assert "Ida Al" in found.text


def test_navigation_that_may_hold_a_mark_stays_under_it() -> None:
    link = "<ul><li><a href='/b'>Ida Als skuld</a></li></ul>"
    found = page(MINUTES["sv"], f"<aside><h2>Mer (sekretess)</h2>{link}</aside>")
    assert left_out(found) == []
    assert "## Mer (sekretess)\n\n- Ida Als skuld" in found.text


def test_a_page_of_nothing_but_links_is_read() -> None:
    found = page(TOP["sv"])
    assert left_out(found) == []
    assert "Start" in found.text


BELOW = {
    "sv": (
        "Hjälpte informationen på sidan dig?",
        "Kontakta oss",
        "3 kommentarer",
        "Senaste nytt",
        "Relaterade sidor",
    ),
    "en": (
        "Was this page helpful?",
        "Contact us",
        "3 comments",
        "Latest news",
        "Related pages",
    ),
}
NEXT = {"sv": "3. Nästa möte", "en": "3. Next meeting"}


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("level", [2, 3, 4])
def test_what_a_site_sets_below_minutes_is_no_item_and_no_topic(code: str, level: int) -> None:
    whole = f"{MINUTES[code]}<h2>{NEXT[code]}</h2><p>2031-06-07</p>"
    for heading in BELOW[code]:
        below = f"<h{level}>{heading}</h{level}><ul><li>Bo Ek: <b>Ida Al</b> 14 kr</li></ul>"
        found = page(whole, f"<div>{below}</div>")
        assert len(listed_in(found, "items")) == 3
        assert listed_in(found, "topics") == listed_in(found, "actions") == []
        # It is told of, for somebody may have meant it.
        assert heading.rstrip("?") in found.text
        assert "Ida Al" in found.text


@pytest.mark.parametrize("heading", ["Kommentarer", "Kontakta oss om bryggan", "Comments"])
def test_an_item_called_much_like_it_is_one(heading: str) -> None:
    found = page(MINUTES["sv"], f"<h2>{heading}</h2><p>Bryggan är ny.</p>")
    assert headings(found)[-1].endswith(heading)


def test_what_a_site_sets_below_an_item_with_a_mark_stays_under_it() -> None:
    marked = "<h2>3. Ida (sekretess)</h2><p>Om Ida.</p>"
    found = page(MINUTES["sv"], marked, "<h3>Senaste nytt</h3><p>Ida är skyldig.</p>")
    assert headings(found)[-1].endswith("Ida (sekretess)")
    assert found.text.index("Ida är skyldig") > found.text.index("Ida (sekretess)")


@pytest.mark.parametrize("number", ["", "2. "])
@pytest.mark.parametrize(
    ("people", "heading", "task"),
    [
        ("Närvarande", "Kontakta oss", "Bo Ek skriver en ny sida."),
        ("Närvarande", "Senaste nytt", "Bo Ek skriver en ny sida."),
        ("Present", "Contact us", "Bo Ek will write a new page."),
    ],
)
def test_an_item_among_others_may_be_called_like_it(
    number: str, people: str, heading: str, task: str
) -> None:
    first, last = ("1. ", "3. ") if number else ("", "")
    text = (
        f"# 2031-05-03\n\n{people}: Asta Lind, Bo Ek\n\n## {first}Bryggan\n\nBryggan.\n\n"
        f"## {number}{heading}\n\n{task}\n\n## {last}Båten\n\nBåten.\n"
    )
    found = import_one("a.md", text.encode(), Order())
    assert [line.partition(". ")[2] or line[3:] for line in headings(found)][1] == heading
    assert [each["owners"] for each in _actions(found)] == [["Bo Ek"]]


def test_a_numbered_item_called_like_it_may_be_the_last() -> None:
    text = "# Möte 2031-05-03\n\n## 1. Bryggan\n\nNy.\n\n## 2. Kontakta oss\n\nGör.\n"
    assert headings(import_one("a.md", text.encode(), Order()))[-1] == "## 2. Kontakta oss"


def test_a_line_called_like_it_within_an_item_begins_no_part() -> None:
    text = (
        "Protokoll 2031-05-03\n\nNärvarande: Asta Lind, Bo Ek\n\n1. HUSET\n\nHuset är rött.\n\n"
        "KONTAKTA OSS\n\nBo Ek målar huset.\n\n2. VÄGEN\n\nVägen är ny.\n"
    )
    found = import_one("a.txt", text.encode(), Order())
    assert headings(found) == ["## 1. HUSET", "## 2. VÄGEN"]
    assert [each["owners"] for each in _actions(found)] == [["Bo Ek"]]


def _actions(outcome: Outcome) -> list[dict[str, object]]:
    assert outcome.report is not None
    found = outcome.report["actions"]
    assert isinstance(found, list)
    return found
