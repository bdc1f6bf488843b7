import re

import pytest

from bra.rendering import html
from bra.rendering.html import to_html
from tests.rendering.papers import TEXT, paper
from tests.rendering.readback import Page


def elements(page: Page, tag: str) -> list[dict[str, str | None]]:
    return [attributes for name, attributes in page.found if name == tag]


def test_a_page_has_what_readers_need() -> None:
    text = to_html(paper())
    page = Page(text)
    assert not page.open
    assert text.startswith("<!DOCTYPE html>\n")
    assert elements(page, "html") == [{"lang": "sv"}]
    assert [tag for tag, _ in page.found if re.fullmatch(r"h\d", tag)] == ["h1", "h2", "h3"]
    assert page.tags >= {"header", "main", "title", "caption", "thead", "dl", "ol", "ul", "code"}
    assert elements(page, "th") == [{"scope": "col"}, {"scope": "col", "class": "right"}]
    assert elements(page, "ol") == [{"start": "3"}]
    assert {each["datetime"] for each in elements(page, "time")} == {"2017-08-18", "2017-10-11"}
    assert "<time" not in text.partition("/A1")[0].rpartition("Nummer")[2]
    assert '<div class="apart">\n<p><strong>Beslut D1:</strong> Ja.</p>' in text
    assert "<blockquote>\n<p>Ett citat.</p>" in text
    assert '<span class="fill-in"></span>' in text
    assert "kod &lt;b&gt;" in text


def test_it_needs_nothing_beside_it() -> None:
    text = to_html(paper())
    assert not re.search(r"<(?:script|link|img)|url\(|@import|src=", text)
    (link,) = elements(Page(text), "a")
    assert link["href"] == "https://example.org/a?b=1&c=2"
    assert "filen (bilagor/a.pdf)" in text


def test_what_every_page_says_is_said_once_on_the_screen_and_on_each_sheet() -> None:
    text = to_html(paper(internal='Internt; "x" </style><b>\''))
    sheet = text.partition("@page {\n  @top-left")[2].partition("</style>")[0]
    assert "Inte godkända" in sheet
    assert "counter(page)" in sheet
    assert "counter(pages)" in sheet
    assert "</style><b>" not in text
    body = text.partition("<body>")[2]
    assert body.count("Inte godkända") == 1
    assert '<p class="mark"><strong>Inte godkända</strong></p>' in body
    assert '<p class="mark">Internt; ' in body


def test_html_in_the_text_is_text() -> None:
    text = to_html(paper(TEXT + "\n<div onclick=x style=y>z</div>\n", language='"><script>'))
    assert "script" not in Page(text).tags
    assert "&lt;div onclick=x style=y&gt;" in text


def test_what_is_not_allowed_does_not_survive_a_fault_of_the_writer_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(html, "escape", lambda text: text)
    evil = (
        "<script>alert(1)</script> <img src=x onerror=alert(2)> <p onclick=x style=y>z</p> "
        "<iframe src=https://evil.example></iframe> <style>p{}</style> <svg><a xlink:href=x></svg>"
    )
    page = Page(to_html(paper(f"# T\n\n{evil}\n")).partition("<main>")[2].partition("</main>")[0])
    assert page.tags <= {"h1", "p", "a"}
    assert all(not attributes for tag, attributes in page.found if tag != "a")


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (["kort", "en mening med många korta ord som får delas var som helst på raden"], None),
        (["Anna-Karin Söderström-Lindqvist"] * 3, None),
        (["Samhällsbyggnadsförvaltningen"] * 2, None),
        (["Samhällsbyggnadsförvaltningen"] * 3, "wide"),
        (["år 2024"] * 11, "wide"),
        (["Samhällsbyggnadsförvaltningen"] * 4, "wide widest"),
    ],
)
def test_a_table_says_when_its_words_need_more_room_than_text(
    columns: list[str], said: str | None
) -> None:
    row = "| " + " | ".join(columns) + " |\n"
    rule = "|---" * len(columns) + "|\n"
    text = to_html(paper()._replace(text=f"{'| ' * len(columns)}|\n{rule}{row}"))
    (table,) = elements(Page(text), "table")
    assert table.get("class") == said
