"""What is looked for behind a space is found behind a wide one too, and behind no part of it."""

import re

import pytest

from bra.importing.items.cases import REFERENCE_COLUMN
from bra.importing.items.find import said_above
from bra.importing.items.parts import Part
from bra.importing.lines.line import Line
from bra.importing.names.looks import GAP
from bra.importing.names.remarks import remarks_apart

GAPS = (" ", "  ", "\t", "\t\t", " \t", "\u00a0 ", " " * 40)


def test_a_gap_is_found_where_spaces_before_a_word_are() -> None:
    plain, once = re.compile(r"\s+(?P<word>ab|b)"), re.compile(rf"{GAP}(?P<word>ab|b)")
    for gap in GAPS:
        for text in (f"x{gap}ab", f"{gap}b", f"ab{gap}c{gap}b{gap}", f"x{gap}", "xab"):
            found = [match.span() for match in plain.finditer(text)]
            assert [match.span() for match in once.finditer(text)] == found


@pytest.mark.parametrize("gap", GAPS)
def test_remarks_stand_behind_any_space(gap: str) -> None:
    assert remarks_apart(f"Anna Ek{gap}sjuk") == ("Anna Ek", ["sjuk"])
    assert remarks_apart(f"Anna Ek{gap}tjg ers för Bo Alm") == ("Anna Ek", ["tjg ers för Bo Alm"])


@pytest.mark.parametrize(
    ("title", "alone"),
    [
        ("Taket  2018/12", "Taket"),
        ("Taket\t2018/12", "Taket"),
        ("Taket \t2018/12", "Taket"),
        ("Taket" + " " * 40 + "Dnr 2018/12", "Taket"),
        ("Taket  nytt  KS 2018/12", "Taket  nytt"),
        ("Taket 2018/12", "Taket 2018/12"),
        ("Taket" + " " * 40 + "Bo Ek", "Taket" + " " * 40 + "Bo Ek"),
    ],
)
def test_the_number_of_a_case_stands_in_a_column(title: str, alone: str) -> None:
    assert REFERENCE_COLUMN.sub("", title) == alone


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (("Näs-", "ta möte är den 4 maj."), ["Nästa möte är den 4 maj."]),
        (("The next meet-", "ing is on 4 May."), ["The next meeting is on 4 May."]),
        (("Nästa möte är den 4 maj.",), ["Nästa möte är den 4 maj."]),
        (("Anna Ek - ordförande.",), []),
    ],
)
def test_words_for_the_next_meeting_are_found_over_a_hyphen(
    rows: tuple[str, ...], told: list[str]
) -> None:
    lines = tuple(Line(number, row, row, 0, "text") for number, row in enumerate(rows, 1))
    assert [each.text for each in said_above([Part(None, None, lines)], 80)] == told
