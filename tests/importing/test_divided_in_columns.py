"""Work that is divided in two columns, below a line that says so."""

import pytest

from tests.importing.foreign import EN, SV, of_text

ROWS = (
    "   Glögg och bröd       Ylva Stare\n   Lotterier            Torkel Kvist, Mette Hall\n"
    "   Anslag i bygden      sekreteraren\nMarknaden gav ett överskott.\n"
)


def divided(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each task and who has it."""
    return [(each.text, each.owners) for each in of_text(text).record.actions]


@pytest.mark.parametrize(
    "label", ["Följande fördelning gjordes:", "Arbetet fördelades så här:", "Fördelningen blev:\n"]
)
def test_what_and_who_in_columns(label: str) -> None:
    """An office may stand among the names."""
    assert divided(SV.format(f"{label}\n{ROWS}")) == [
        ("Glögg och bröd", ("Ylva Stare",)),
        ("Lotterier", ("Torkel Kvist", "Mette Hall")),
        ("Anslag i bygden", ("sekreteraren",)),
    ]


def test_rows_of_columns_are_no_running_text() -> None:
    """Though the text is set so narrow that they are as long as its lines."""
    prose = "Torkel visade bilder från museet i stan, som\nalla tyckte om, och berättade om dem.\n"
    text = f"{prose * 6}Följande fördelning gjordes:\n{ROWS}"
    assert len(divided(SV.format(text))) == 3


def test_who_and_what_in_columns() -> None:
    """Who has a task may stand first; in English as well."""
    rows = "Jill     the gate\nRob      teas\n"
    assert divided(EN.format(f"The jobs were shared out as follows:\n{rows}")) == [
        ("the gate", ("Jill Marsh",)),
        ("teas", ("Rob Tate",)),
    ]


def test_columns_below_other_words_divide_no_work() -> None:
    """Such as the results of a game."""
    assert divided(SV.format(f"Så här gick det i tävlingen:\n{ROWS}")) == []


@pytest.mark.parametrize(
    "rows",
    ["   Kvinnor      14\n   Män          12", "Ja       7\nNej      4", "- Ja: 7\n- Nej: 4"],
)
def test_what_else_is_divided_is_no_work(rows: str) -> None:
    """Such as votes, where nobody is named."""
    assert divided(SV.format(f"Fördelningen blev:\n{rows}")) == []


def test_words_that_divide_work_in_english() -> None:
    rows = "  Teas         Rob Tate\n  Visitors     40\n"
    assert divided(EN.format(f"It was shared out as follows:\n{rows}")) == [("Teas", ("Rob Tate",))]


def test_work_is_divided_among_those_whom_nobody_names_as_well() -> None:
    rows = "  Glögg        Ylva Stare\n  Bullar       okända hjälpare\n"
    text = SV.format(f"Arbetet fördelades så här:\n{rows}")
    assert divided(text) == [("Glögg", ("Ylva Stare",)), ("Bullar okända hjälpare", ())]
