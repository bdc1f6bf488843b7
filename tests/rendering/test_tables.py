import csv
import io
import json

from hypothesis import example, given
from hypothesis import strategies as st

from bra.rendering.tables import as_csv, as_json, as_markdown_table

COLUMNS = (("a", "Ett"), ("b", "Två"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
@example("\x9b\u2028\ud800")
@example([])
def test_json_says_the_same_and_moves_no_cursor(value: object) -> None:
    text = as_json(value)
    assert json.loads(text) == value
    assert text.endswith("\n")
    assert not set(text) & {"\x9b", "\u2028", "\ud800"}
    text.encode()


def test_a_list_has_a_line_an_entry() -> None:
    assert as_json([{"a": 1}, {"a": "å"}]) == '[\n{"a": 1},\n{"a": "å"}\n]\n'


@given(st.lists(st.fixed_dictionaries({"a": st.text(), "b": st.none() | st.integers()})))
def test_csv_reads_back(rows: list[dict[str, object]]) -> None:
    text = as_csv(rows, COLUMNS)
    assert text.startswith("Ett,Två\r\n")
    back = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert len(back) == len(rows)
    for row, cells in zip(rows, back, strict=True):
        assert cells[0].removeprefix("'") == str(row["a"]).removeprefix("'")
        # A spreadsheet takes none of them for a formula.
        assert not cells[0].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_markdown_table_is_aligned() -> None:
    rows: list[dict[str, object]] = [{"a": "x|y", "b": 1}, {"a": "en\nrad", "b": None}]
    assert as_markdown_table(rows, COLUMNS) == (
        "| Ett    | Två |\n| ------ | --- |\n| x\\|y   | 1   |\n| en rad |     |\n"
    )
