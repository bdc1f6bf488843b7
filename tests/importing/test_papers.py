"""How the pages of a PDF are laid out, and what of it is text."""

import pytest

from bra.importing.papercolumns import in_columns

LEFT = tuple(f"Rad {n} om hur taket på stugan lagas" for n in range(14))
RIGHT = tuple(f"Rad {n} om vad färgen till den kostar" for n in range(14))
WIDTH = 48


def page(left: tuple[str, ...], right: tuple[str, ...], *, head: str = "") -> list[str]:
    """Return the lines of a page with two columns below its head."""
    count = max(len(left), len(right))
    rows = zip(
        (*left, *[""] * (count - len(left))), (*right, *[""] * (count - len(right))), strict=True
    )
    beside = [f"{one:{WIDTH}}{two}".rstrip() for one, two in rows]
    return [head, "", "", *beside] if head else beside


@pytest.mark.parametrize(
    "head", ["", "Byalaget   Protokoll   2023-03-14   1 (2)", f"{'Protokoll':60}1 (2)"]
)
@pytest.mark.parametrize("right", [RIGHT, RIGHT[:3], RIGHT[:9]])
@pytest.mark.parametrize("left", [LEFT, LEFT[:12]])
def test_the_right_column_stands_below_the_left(
    head: str, left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    found = [line for line in in_columns(page(left, right, head=head)) if line]
    assert found == [*filter(None, [head]), *left, *right]


def test_what_runs_over_both_columns_stays_where_it_stands() -> None:
    over = "Det här stycket går över sidans hela bredd och hör till den nedre delen av den."
    foot = ["", "", "", "Sida 1 av 2"]
    lines = [*page(LEFT, RIGHT), "", "Färgen", over]
    assert [line for line in in_columns(lines) if line] == [*LEFT, *RIGHT, "Färgen", over]
    assert in_columns([*page(LEFT, RIGHT[:9]), *foot])[-5:] == [RIGHT[8], *foot]


@pytest.mark.parametrize(
    "lines",
    [
        page(
            ("Närvarande", *[""] * 13), tuple(f"Anna Berg {n}, kommunstyrelsen" for n in range(14))
        ),
        page(tuple(f"Anna Berg {n}, skolan" for n in range(14)), LEFT),
        page(LEFT[:2], RIGHT[:2]),
        page((*LEFT[:3], ""), RIGHT[:3]) + [f"{line}, och det här är en lång rad" for line in LEFT],
        page(LEFT[:8], RIGHT[:8]) + [f"{line}, och det här är en lång rad" for line in LEFT],
        [
            f"{n:2}  {one}    {two}   ja"
            for n, (one, two) in enumerate(zip(LEFT, LEFT, strict=True))
        ],
    ],
    ids=["list", "names", "few", "table", "long table", "three columns"],
)
def test_lists_and_tables_stay_as_they_stand(lines: list[str]) -> None:
    assert in_columns(lines) == lines
