"""Who visited belongs to the title of an item, who presents it does not."""

import pytest

from bra.importing.record import Item
from tests.importing.foreign import of_text

HEAD = "Styrelsemöte 4 maj 2022\n\nNärvarande: Ada Holm, Bo Dal\nGäst: Cia Ny, Norr Vind AB\n\n"
HEAD_EN = "Board meeting, 4 May 2022\n\nPresent: Ann Hill, Bob Dale\nGuest: Cy Lee, Moor Ltd\n\n"


def first(head: str, title: str) -> Item:
    return of_text(f"{head}1. {title}\nTexten lästes.\n\n2. Taket\nDet läcker.\n").record.items[0]


@pytest.mark.parametrize(
    "title",
    ["Gästföredrag: Cia Ny", "Presentation: Cia Ny", "Besök från: Cia Ny", "Dagens gäst: Cia Ny"],
)
def test_who_visited_is_of_the_title(title: str) -> None:
    item = first(HEAD, title)
    assert (item.title, item.presenters) == (title, ())


@pytest.mark.parametrize("title", ["Guest speaker: Cy Lee", "Presentation: Moor Ltd"])
def test_who_visited_is_of_an_english_title(title: str) -> None:
    assert first(HEAD_EN, title).title == title


@pytest.mark.parametrize("title", ["Presentation av taket: Bo Dal", "Besöksrutiner: Bo Dal"])
def test_who_presents_a_matter_is_not(title: str) -> None:
    item = first(HEAD, title)
    assert (item.title, item.presenters) == (title.partition(":")[0], ("Bo Dal",))


def test_who_presents_an_english_matter_is_not() -> None:
    item = first(HEAD_EN, "Visits policy: Bob Dale")
    assert (item.title, item.presenters) == ("Visits policy", ("Bob Dale",))
