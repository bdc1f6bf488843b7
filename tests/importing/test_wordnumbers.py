"""How a Word document counts the entries of its lists."""

from xml.etree.ElementTree import Element, SubElement

import pytest

from bra.importing.files.wordnumbers import Numbers, whole_number, written


def numbering(*levels: tuple[str, str, str]) -> Numbers:
    """Return the counter of one list whose levels have these forms, texts and first numbers."""
    tree = Element("numbering")
    abstract = SubElement(tree, "abstractNum", abstractNumId="7")
    for at, (form, text, start) in enumerate(levels):
        level = SubElement(abstract, "lvl", ilvl=str(at))
        for name, value in (("numFmt", form), ("lvlText", text), ("start", start)):
            SubElement(level, name, val=value)
    SubElement(SubElement(tree, "num", numId="1"), "abstractNumId", val="7")
    return Numbers(tree)


def test_a_deeper_level_is_counted_anew_below_the_next_entry() -> None:
    numbers = numbering(
        ("decimal", "%1.", "1"), ("decimal", "%1.%2", "1"), ("lowerLetter", "%3)", "1")
    )
    asked = (0, 1, 1, 2, 1, 2, 0, 1, 2)
    assert [numbers.next("1", level) for level in asked] == [
        "1.", "1.1", "1.2", "a)", "1.3", "a)", "2.", "2.1", "a)",
    ]  # fmt: skip


def test_a_deeper_level_without_one_above_has_the_first_number_of_that() -> None:
    numbers = numbering(("decimal", "%1.", "4"), ("decimal", "%1.%2", "3"))
    assert numbers.next("1", 1) == "4.3"


def test_signs_are_no_numbers_and_an_unknown_list_says_nothing() -> None:
    numbers = numbering(("bullet", "o", "1"), ("bullet", " ", "1"), ("none", "%3", "1"))
    assert [numbers.next("1", level) for level in range(4)] == ["-", "", "", None]
    assert numbers.next("2", 0) is None


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (3, "lowerLetter", "c"),
        (26, "upperLetter", "Z"),
        (27, "upperLetter", "27"),
        (14, "lowerRoman", "xiv"),
        (39, "upperRoman", "XXXIX"),
        (40, "upperRoman", "40"),
        (0, "lowerRoman", "0"),
        (5, "decimal", "5"),
    ],
)
def test_numbers_as_their_list_writes_them(number: int, form: str, text: str) -> None:
    assert written(number, form) == text


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("-1", 7), ("100000", 7), ("99999", 99999), (None, 7)]
)
def test_absurd_numbers_of_a_file_are_none(text: str | None, number: int) -> None:
    assert whole_number(text, 7) == number
