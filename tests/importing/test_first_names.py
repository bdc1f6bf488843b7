"""Lists of first names over several lines."""

import pytest

from tests.importing.foreign import of_text

SV = "Möte 12 april 2033\n\nNärvarande:{}\n\n1. Början\nHedda öppnade.\n\n2. Taket\nDet läcker.\n"
EN = "Meeting 12 April 2033\n\nPresent:{}\n\n1. Start\nHedda opened.\n\n2. Roof\nIt leaks.\n"


@pytest.mark.parametrize("text", [SV, EN])
@pytest.mark.parametrize(
    ("names", "told"),
    [
        (" Hedda, Kaj\nSiv, Rut", ["Hedda", "Kaj", "Siv", "Rut"]),
        (" Hedda, Kaj,\nSiv, Rut", ["Hedda", "Kaj", "Siv", "Rut"]),
        ("\nHedda, Kaj, Ulf\nSiv, Rut", ["Hedda", "Kaj", "Ulf", "Siv", "Rut"]),
        (" Hedda, Kaj\nSiv och Rut", ["Hedda", "Kaj", "Siv", "Rut"]),
    ],
)
def test_each_first_name_is_somebody(text: str, names: str, told: list[str]) -> None:
    assert [each.name for each in of_text(text.format(names)).record.present] == told


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("\nHedda\nKaj, Norrby\nSiv", [("Hedda", None), ("Kaj", "Norrby"), ("Siv", None)]),
        (" Hedda\nKaj, Norrby\nSiv", [("Hedda", None), ("Kaj", "Norrby"), ("Siv", None)]),
        ("\nHedda, Alby\nKaj, Norrby", [("Hedda", "Alby"), ("Kaj", "Norrby")]),
    ],
)
def test_what_stands_behind_one_name_a_line_is_where_she_is_from(
    names: str, told: list[tuple[str, str | None]]
) -> None:
    present = of_text(SV.format(names)).record.present
    assert [(each.name, each.organisation) for each in present] == told
