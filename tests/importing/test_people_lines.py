"""A line of a group and who came for it is no heading, unless somebody tells something below."""

import pytest

from bra.importing.items.peoplelines import lists_people
from bra.importing.lines.line import Line


def made(*texts: str) -> list[Line]:
    kinds = ("text" if each else "blank" for each in texts)
    numbered = enumerate(zip(texts, kinds, strict=True), 1)
    return [Line(number, text, text, 0, kind) for number, (text, kind) in numbered]


def listed(text: str, above: str = "", below: str = "", right_below: str = "") -> bool:
    """Tell whether a line lists people that stands between others, over which are empty ones."""
    return lists_people(made(above, "", text, right_below, "", below), 2)


SWEDISH, ENGLISH = "Från sjukhuset: Anna Ek", "Apologies: Ann Hill"


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        (SWEDISH, True),
        ("Anmälda hinder: Bo Al", True),
        (ENGLISH, True),
        ("From the hospital: Ann Hill", True),
        ("Från sjukhuset: en ny rutin prövas", False),
        ("From the hospital: a new routine", False),
        ("Från sjukhuset", False),
        ("Taket: Anna Ek", False),
        ("The roof: Ann Hill", False),
        ("Datum: Anna Ek", False),
    ],
)
def test_a_group_or_a_label_of_people_and_names_are_needed(text: str, *, lists: bool) -> None:
    assert listed(text) is lists


@pytest.mark.parametrize("text", [SWEDISH, ENGLISH])
@pytest.mark.parametrize("sentence", ["Kön är lång.", "Who comes next?", "Kom igen!"])
def test_among_sentences_it_is_a_heading_with_who_told_them(text: str, sentence: str) -> None:
    assert not listed(text, right_below=sentence)
    assert not listed(text, above=sentence, below=sentence)
    assert listed(text, above=sentence)
    assert listed(text, below=sentence)
    assert listed(text, above=sentence, below="Bo Al")
    assert listed(text, above="Bo Al", below=sentence)
    assert listed(text, right_below="Bo Al", below=sentence)
    assert listed(text, above=sentence, right_below="Bo Al", below=sentence)


@pytest.mark.parametrize("text", [SWEDISH, ENGLISH])
def test_it_may_be_the_first_line_or_the_last(text: str) -> None:
    assert lists_people(made(text), 0)
    assert not lists_people(made(text, "Kön är lång."), 0)
    assert lists_people(made("Kön är lång.", "", text), 2)
    assert lists_people(made(text, "", "Kön är lång."), 0)
