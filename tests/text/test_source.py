"""Lines, columns and edits of a file's bytes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.text.source import BOM, Edit, Source, apply

LINES = st.lists(st.sampled_from(("", "a", "åä", "🙂b", "\t", "x y")), max_size=6)
ENDS = st.sampled_from(("\n", "\r\n"))


def source(text: str) -> Source:
    return Source("x.md", text.encode())


@pytest.mark.parametrize(
    ("text", "at", "line", "column"),
    [
        ("abc\ndef", "d", 2, 1),
        ("abc\r\ndef", "e", 2, 2),
        ("åäö x", "x", 1, 5),
        ("🙂 x", "x", 1, 3),
        ("\ufeffx", "x", 1, 1),
        ("\ufeffab\n x", "x", 2, 2),
    ],
    ids=["LF", "CRLF", "two bytes", "four bytes", "byte-order mark", "below the mark"],
)
def test_line_and_column_count_characters_from_one(
    text: str, at: str, line: int, column: int
) -> None:
    file = source(text)
    offset = file.data.index(at.encode())
    assert (file.line(offset), file.column(offset)) == (line, column)


def test_an_offset_inside_a_character_counts_as_that_character() -> None:
    file = source("åx")
    assert [file.column(offset) for offset in range(4)] == [1, 1, 2, 3]


@given(lines=LINES, ends=st.lists(ENDS, min_size=6, max_size=6), marked=st.booleans())
@settings(max_examples=100, deadline=None)
def test_line_spans_hold_the_lines_without_their_ends(
    lines: list[str], ends: list[str], *, marked: bool
) -> None:
    text = "".join(line + end for line, end in zip(lines, ends, strict=False))
    file = source("\ufeff" * marked + text)
    for number, line in enumerate(lines, 1):
        start, end = file.line_span(number)
        assert file.line_text(number) == line
        assert file.slice(start, end).removeprefix("\ufeff") == line
        assert file.line(start) == file.line(end) == number
        assert file.column(end) == len(line) + 1
    assert file.line_span(len(lines) + 5) == (len(file.data), len(file.data))


@pytest.mark.parametrize(
    ("text", "newline"),
    [("a\nb\r\n", b"\n"), ("a\r\nb\n", b"\r\n"), ("a", b"\n"), ("\n", b"\n"), ("", b"\n")],
)
def test_the_first_line_says_which_newline_the_file_has(text: str, newline: bytes) -> None:
    assert source(text).newline() == newline


def test_no_edit_gives_the_same_bytes() -> None:
    data = BOM + b"a\r\n\xffb\n"
    assert apply(data, []) == data


def test_edits_are_made_in_any_order_and_at_one_place_in_the_order_given() -> None:
    edits = [Edit(3, 4, b"D"), Edit(0, 1, b"A"), Edit(2, 2, b"1"), Edit(2, 2, b"2")]
    assert apply(b"abcd", edits) == b"Ab12cD"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 2, b""), Edit(1, 3, b"")],
        [Edit(3, 5, b"")],
        [Edit(2, 1, b"")],
        [Edit(-1, 0, b"")],
    ],
    ids=["overlap", "past the end", "backwards", "before the beginning"],
)
def test_an_edit_that_does_not_fit_is_a_fault(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        apply(b"abcd", edits)


@given(st.binary(max_size=40), st.data())
@settings(max_examples=100, deadline=None)
def test_an_edit_touches_only_the_bytes_that_it_names(data: bytes, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, len(data)))
    new = draw.draw(st.binary(max_size=5))
    made = apply(data, [Edit(start, end, new)])
    assert made[:start] == data[:start]
    assert made[start : start + len(new)] == new
    assert made[start + len(new) :] == data[end:]
