"""A plot is a picture that parses, whose words are text, and whose lengths are its numbers."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.rendering.document import Plot
from bra.rendering.plots import (
    WIDTH,
    Bar,
    Line,
    bars,
    lines,
    mark,
    on_page,
    on_paper,
    without_marks,
)
from tests.rendering.papers import paper

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '</text><script>alert("1")</script> & <b onload=x>'


def parsed(plot: Plot) -> ET.Element:
    return ET.fromstring(on_paper(plot))  # noqa: S314 - our own


def test_bars_are_as_long_as_their_shares() -> None:
    plot = bars("Titel", "ord", [Bar("a", 0.5, "50 %"), Bar("b", 1, "100 %"), Bar("c", 0, "0 %")])
    widths = [float(rect.get("width", "")) for rect in parsed(plot).iter(f"{SVG}rect")]
    assert widths == [WIDTH, WIDTH / 2, WIDTH, WIDTH, WIDTH]
    texts = [text.text for text in parsed(plot).iter(f"{SVG}text")]
    assert texts == ["a", "50 %", "b", "100 %", "c", "0 %"]


def test_lines_are_told_apart_by_more_than_colour() -> None:
    plot = lines("T", "o", ("januari", "mars"), (Line("Öppna", (1, 2, 4)), Line("Sena", (0, 1, 1))))
    drawn = list(parsed(plot).iter(f"{SVG}polyline"))
    assert ["stroke-dasharray" in line.attrib for line in drawn] == [True, False]
    heights = [float(point.split(",")[1]) for point in drawn[1].get("points", "").split()]
    assert heights[0] > heights[1] > heights[2]
    assert (heights[0] - heights[1]) * 2 == pytest.approx(heights[1] - heights[2])
    assert {"Öppna 4", "Sena 1"} <= {text.text for text in parsed(plot).iter(f"{SVG}text")}


def test_names_at_the_ends_of_lines_never_cover_one_another() -> None:
    plot = lines("T", "o", ("a", "b"), (Line("A", (3, 3)), Line("B", (2, 3))))
    ends = [text for text in parsed(plot).iter(f"{SVG}text") if text.text in ("A 3", "B 3")]
    first, second = (float(text.get("y", "")) for text in ends)
    assert abs(first - second) >= 13


def test_words_are_never_markup() -> None:
    plot = bars(HOSTILE, HOSTILE, [Bar(HOSTILE[:30], 1, HOSTILE)])
    page = ET.fromstring(on_page("x", plot))  # noqa: S314 - our own
    assert {element.tag for element in page.iter()} == {"svg", "title", "desc", "text", "rect"}
    assert page.findtext("title") == page.findtext("desc") == HOSTILE
    assert page.get("aria-labelledby") == f"{page[0].get('id')} {page[1].get('id')}"


def test_the_text_alone_has_no_marks() -> None:
    plot = bars("Närvaro *per* organisation", "ord", [Bar("a", 1, "1")])
    document = paper(f"# A\n\n{mark('x', plot)}\n\n| a |\n|---|\n")._replace(plots=(("x", plot),))
    assert without_marks(document) == "# A\n\n| a |\n|---|\n"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1, max_size=40))
def test_any_numbers_stay_inside_the_picture(values: list[tuple[int, int]]) -> None:
    first, second = zip(*values, strict=True)
    plot = lines("T", "o", ("a", "b"), (Line("A", first), Line("B", second)))
    for line in parsed(plot).iter(f"{SVG}polyline"):
        for point in line.get("points", "").split():
            x, y = map(float, point.split(","))
            assert 0 <= x <= WIDTH
            assert 0 <= y <= plot.height
