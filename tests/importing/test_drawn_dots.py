"""Lists of papers whose dots are drawn and no signs."""

from typing import Any

import pytest
import typst

from bra.importing.files.paperdots import Dots
from bra.importing.outcome import Order
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

PLACE = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
SV = (
    "Protokoll 5 juni 2031",
    "Närvarande: Asta Lind, Bo Ekvall, Mette Hall",
    "Bryggan",
    "Isen har tagit två plankor och en pollare.",
    (
        "Köpa plankor av Byggvaruhuset – Bo Ekvall",
        (
            "Fråga Hamnkontoret i Norrby om vi kan få hyra en större pump av dem i sommar och "
            "vad Roddarna skulle få betala för den – Mette Hall"
        ),
        "Skriva till kommunen – Asta Lind",
    ),
)
EN = (
    "Minutes 5 June 2031",
    "Present: Jill Marsh, Rob Tate, Sue Hale",
    "The pier",
    "The ice has taken two planks and a post.",
    (
        "Buy planks from the timber merchant – Rob Tate",
        (
            "Ask the Harbour Office at Norby whether we may hire a larger pump for the summer and "
            "what the Rowers would have to pay for it – Sue Hale"
        ),
        "Write to the county council – Jill Marsh",
    ),
)
Form = tuple[str, str, str, str, tuple[str, ...]]


def paper(form: Form, marker: str) -> bytes:
    title, present, item, text, tasks = form
    entries = "\n".join(f"- {task}" for task in tasks)
    source = (
        "#set page(width: 16cm, height: auto)\n#set text(11pt, hyphenate: false)\n"
        f"#set list(marker: box(inset: (bottom: 2pt), {marker}), indent: 8mm)\n"
        f"#text(18pt)[{title}]\n\n{present}\n\n= {item}\n{text}\n{entries}\n\n"
        f"= {item} 2\n{text}\n"
    )
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


@pytest.mark.parametrize(
    "marker", ["circle(radius: 1.8pt, fill: black)", "circle(radius: 1.8pt)", "square(size: 3.4pt)"]
)
@pytest.mark.parametrize("form", [SV, EN], ids=["sv", "en"])
def test_entries_with_drawn_dots_are_told_apart(form: Form, marker: str) -> None:
    found: Any = import_one("a.pdf", paper(form, marker), Order()).report
    tasks = [(each["text"].split()[-1], each["owners"][0]) for each in found["actions"]]
    said = [task.split(" – ") for task in form[4]]
    assert tasks == [(what.split()[-1], who) for what, who in said]


def circle(dots: Dots, size: float, across: float = 0.0) -> None:
    """Draw a circle as four curves, whose lowest point is two points above the line."""
    half = size / 2
    dots.draw(b"m", (across + half, 2), PLACE, None)
    for x, y in ((across + size, 2 + half), (across + half, 2 + size), (across, 2 + half)):
        dots.draw(b"c", (0, 0, 0, 0, x, y), PLACE, None)
    dots.draw(b"v", (0, 0, across + half, 2), PLACE, None)
    dots.draw(b"f", (), PLACE, None)


def test_a_dot_is_of_the_text_close_behind_it_alone() -> None:
    dots = Dots()
    assert not dots.stands_before((12, 0), 11)
    circle(dots, 4)
    assert dots.stands_before((12, 0), 11)
    assert not dots.stands_before((12, 0), 11)
    for place, size in (((60, 0), 11), ((2, 0), 11), ((12, 5), 11), ((12, -20), 11), ((12, 0), 0)):
        circle(dots, 4)
        assert not dots.stands_before(place, size)


@pytest.mark.parametrize("size", [0.0, 9.0, 40.0])
def test_what_is_as_large_as_letters_is_no_dot(size: float) -> None:
    dots = Dots()
    circle(dots, size)
    assert not dots.stands_before((45, 0), 11)


def test_lines_and_bars_are_no_dots() -> None:
    dots = Dots()
    line, bar, large = (
        ((b"m", (0, 3)), (b"l", (4, 3))),
        (b"re", (0, 2, 4, 1)),
        (b"re", (0, 2, 9, 90)),
    )
    for orders in (line, (bar,), (large,)):
        for sign, given in (*orders, (b"S", ())):
            dots.draw(sign, given, PLACE, None)
        assert not dots.stands_before((12, 0), 11)
    for end in (b"n", b"f"):
        dots.draw(b"re", (0, 2, 4, 4), PLACE, None)
        dots.draw(end, (), PLACE, None)
        assert dots.stands_before((12, 0), 11) == (end == b"f")
