"""Tables whose columns strokes divide, without strokes at the ends of their rows."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

HEAD = (
    "Meeting 14 November 2023\n\nPresent: Helen Foley (HF), Colin Marsh (CM), Jack Stone (JS)\n\n"
)
ROWS = "1 | Share the analysis | HF | 30 Nov\n2 | Review the draft | JS/CM | 12 Jan\n"


@pytest.mark.parametrize("rule", ["", "--- | --- | --- | ---\n", "---|:--|--:|---\n"])
def test_tasks_in_rows_without_strokes_at_their_ends(rule: str) -> None:
    table = f"No | Action | Who | When\n{rule}{ROWS}"
    text = f"{HEAD}1. Budget\nFine.\n\nActions\n{table}\nThat was all.\n"
    found = of_text(text).record.actions
    assert [(each.text, each.owners, each.due) for each in found] == [
        ("share the analysis", ("Helen Foley",), "2023-11-30"),
        ("review the draft", ("Jack Stone", "Colin Marsh"), "2024-01-12"),
    ]
    written = import_one("a.txt", text.encode(), Order()).text
    assert "| No | Action | Who | When |\n| --- | --- | --- | --- |\n| 1 | Share" in written
    assert written.count("That was all.") == 1


def test_rows_end_where_a_line_has_other_columns() -> None:
    found = of_text(f"{HEAD}1. Budget\nNo | Action | Who | When\n{ROWS}One | two\n").layout
    rows = [line.text for lines in found.bodies for line in lines if line.kind == "row"]
    assert len(rows) == 3
    assert not any("two" in row for row in rows)


def test_people_in_rows_without_strokes_at_their_ends() -> None:
    rows = "Namn | Organisation | Närvaro\nAnna Ek | polisen | ja\nBo Lund | skolan | nej\n"
    record = of_text(f"Möte 14 november 2023\n\n{rows}\n1. Budget\nBra.\n").record
    assert [(each.name, each.organisation) for each in record.present] == [("Anna Ek", "polisen")]
    assert [each.name for each in record.absent] == ["Bo Lund"]


@pytest.mark.parametrize(
    "text",
    [
        # No head of columns that is known.
        "Rött | grönt | blått\nRosor | löv | klint\n",
        # Two columns.
        "Action | Who\nShare the analysis | HF\n",
        # Other columns than the head, or a single row.
        "No | Action | Who | When\nOne | two\n",
        "No | Action | Who | When\n",
    ],
)
def test_strokes_in_text_stay_text(text: str) -> None:
    found = of_text(f"{HEAD}1. Colours\n{text}").layout
    assert not any(line.kind == "row" for lines in found.bodies for line in lines)


def test_an_entry_of_a_list_with_strokes_is_no_row_and_heads_none() -> None:
    head = "No | Action | Who | When\n"
    found = of_text(f"{HEAD}1. Budget\n{head}{ROWS}- 3 | Fix it | HF | 1 May\n").layout
    rows = [line.text for lines in found.bodies for line in lines if line.kind == "row"]
    assert len(rows) == 3
    assert not any("Fix it" in row for row in rows)
    found = of_text(f"{HEAD}1. Budget\n- {head}{ROWS}").layout
    assert not [line for lines in found.bodies for line in lines if line.kind == "row"]


def test_a_row_may_have_an_empty_cell() -> None:
    rows = (
        "HF | Share the analysis | | open\nJS | Review the draft | 12 Jan |\n | Buy ink | | open\n"
    )
    text = f"{HEAD}1. Budget\nFine.\n\nActions\nWho | Action | When | Status\n{rows}"
    assert [(each.text, each.owners, each.due) for each in of_text(text).record.actions] == [
        ("share the analysis", ("Helen Foley",), None),
        ("review the draft", ("Jack Stone",), "2024-01-12"),
        ("buy ink", (), None),
    ]
