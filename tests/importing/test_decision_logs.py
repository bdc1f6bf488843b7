"""Tables of nothing but decisions: those of the meeting's day are what it decided."""

import pytest

from tests.importing.foreign import decided_in

SV = "Bymöte 4 september 2032\n\nNärvarande: Ida Falk\n\n## Öppnande\n\nIda kom.\n\n## Logg\n\n{}\n"
EN = "Meeting 4 September 2032\n\nPresent: Ida Falk\n\n## Start\n\nIda came.\n\n## Log\n\n{}\n"


def table(*rows: str) -> str:
    head, *below = rows
    rule = "|---" * len(head.split("|")) + "|"
    return "\n".join((f"| {head} |", rule, *(f"| {row} |" for row in below)))


@pytest.mark.parametrize(
    ("form", "rows", "decided"),
    [
        (
            SV,
            ("Nr | Beslut | Datum", "32/7 | Ny brygga, 900 kr | 2032-09-04", "32/8 | Ny båt | 4/9"),
            ["Ny brygga, 900 kr", "Ny båt"],
        ),
        (SV, ("Nr | Beslut", "7 | Ny brygga", "8 | Avgiften blir 50 kr"), None),
        (
            EN,
            ("Decision | Date", "A new jetty, £900 | 4 September 2032", "A boat | 3 May 2032"),
            ["A new jetty, £900"],
        ),
        (EN, ("No | Decision | Date", "7 | A new jetty | ", "8 | – | "), ["A new jetty"]),
    ],
)
def test_rows_of_the_day_are_decisions(
    form: str, rows: tuple[str, ...], decided: list[str] | None
) -> None:
    expected = ["Ny brygga", "Avgiften blir 50 kr"] if decided is None else decided
    assert decided_in(form.format(table(*rows))) == expected


@pytest.mark.parametrize(
    "rows",
    [
        ("Nr | Beslut | Datum", "31/7 | Ny brygga | 2031-09-04"),
        ("Nr | Beslut | Läge", "31/7 | Ny brygga | Byggd"),
        ("Beslut | Pris", "Ny brygga | 900 kr"),
        ("Punkt | Beslut", "Fyren | Lampan byts"),
        ("Beslut", "Ny brygga"),
    ],
)
def test_other_tables_hold_no_decisions_of_the_meeting(rows: tuple[str, ...]) -> None:
    assert decided_in(SV.format(table(*rows))) == []


PLANNING = "Meeting 4 September 2032\n\nPresent: Ida Falk\n\n## Plans\n\nIda came.\n\n{}\n"


@pytest.mark.parametrize(
    ("entry", "count"),
    [
        ("- 24/01877 Two dwellings, Mill Lane: Agreed to object on grounds of access.", 1),
        ("- 24/01902 New porch: **Resolved** to make no comment.", 1),
        ("- Grinden i norr: beslöt att måla den.", 1),
        ("- Ida Falk: agreed to call the county.", 0),
        ("- Tom Reed: agreed to call the county.", 0),
        ("- Tom: agreed to call the county.", 0),
        ("- The county council: resolved to close the road.", 0),
        ("- 24/01533 Barn: granted by the District Council in May.", 0),
    ],
)
def test_a_verb_behind_a_matter_says_what_was_decided_of_it(entry: str, count: int) -> None:
    assert len(decided_in(PLANNING.format(entry))) == count
