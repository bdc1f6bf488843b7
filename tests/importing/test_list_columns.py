"""Tables of bodies with a column of people for each list that these are on."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

People = list[tuple[str, str | None]]


def record(*rows: str) -> Record:
    head, *below = rows
    rule = "|---" * len(head.split("|")) + "|"
    table = "\n".join((f"| {head} |", rule, *(f"| {row} |" for row in below)))
    return of_text(f"# Råd 2032-10-03\n\n{table}\n\n## Bron\n\nHel.\n\n## Slut\n\nSlut.\n").record


@pytest.mark.parametrize(
    ("rows", "present", "absent"),
    [
        (
            (
                "Organisation | Ordinarie | Ersättare | Frånvarande",
                "Byalaget | Dr Ida Falk (C) | | ",
                "Skolnämnden | | Ola Kvist (M) | Eva Dahl (S)",
                "Polisen | Per Ask | | ",
            ),
            [
                ("Ida Falk", "Byalaget"),
                ("Per Ask", "Polisen"),
                ("Ola Kvist", "Skolnämnden"),
            ],
            [("Eva Dahl", "Skolnämnden")],
        ),
        (
            ("Organisation | Present | Apologies", "Police | Ann Hill, Bob Dale | Eve Ford"),
            [("Ann Hill", "Police"), ("Bob Dale", "Police")],
            [("Eve Ford", "Police")],
        ),
    ],
)
def test_each_is_on_the_list_of_the_column(
    rows: tuple[str, ...], present: People, absent: People
) -> None:
    found = record(*rows)
    assert [(each.name, each.organisation) for each in found.present] == present
    assert [(each.name, each.organisation) for each in found.absent] == absent


def test_marks_below_the_word_for_those_away_name_nobody() -> None:
    found = record(
        "Namn | Organisation | Frånvarande", "Ida Falk | Byalaget | ", "Ola Ek | Sjön | X"
    )
    assert [each.name for each in found.present] == ["Ida Falk"]
    assert [each.name for each in found.absent] == ["Ola Ek"]


def test_a_mark_among_names_makes_a_table_of_something_else() -> None:
    found = record(
        "Organisation | Närvarande | Frånvarande",
        "Byalaget | Ida Falk | ",
        "Skolan | Per Ask | ",
        "Sjön | Ola Ek | X",
    )
    assert [each.name for each in found.absent] != ["X"]
    assert "X" not in [each.name for each in (*found.present, *found.guests)]
