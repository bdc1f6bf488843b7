"""Who was there, in the forms in which lists say it."""

import pytest

from tests.importing.foreign import of_text

REST = "\n\n1. Mötets öppnande\nMötet öppnades av ordföranden.\n\n2. Ekonomi\nKassan är god.\n"


def present(head: str) -> list[tuple[str, str | None, str | None]]:
    record = of_text(f"Protokoll den 14 mars 2022\n\n{head}{REST}").record
    return [(each.name, each.organisation, each.note) for each in record.present]


@pytest.mark.parametrize(
    "head",
    [
        "Närvarande\nPolisen: Iris Falk och Bo Lund\nEkskolan: Cia Dahl",
        "Närvarande:\n- **Polisen:** Iris Falk, Bo Lund\n- **Ekskolan:** Cia Dahl",
        "Närvarande: Polisen: Iris Falk, Bo Lund; Ekskolan: Cia Dahl",
        "Närvarande: Polisen: Iris Falk och Bo Lund. Ekskolan: Cia Dahl",
        "Närvarande:\nFrån polisen:\nIris Falk\nBo Lund\nFrån Ekskolan:\nCia Dahl",
        "Närvarande\nPolisen – Iris Falk\nPolisen – Bo Lund\nEkskolan – Cia Dahl",
        "Organisation\tDeltagare\nPolisen\tIris Falk, Bo Lund\nEkskolan\tCia Dahl",
    ],
)
def test_names_behind_what_they_represent(head: str) -> None:
    found = [(name, body and body.casefold()) for name, body, _ in present(head)]
    assert found == [("Iris Falk", "polisen"), ("Bo Lund", "polisen"), ("Cia Dahl", "ekskolan")]


@pytest.mark.parametrize(
    ("head", "people"),
    [
        ("Närvarande\nKassör: Iris Falk", [("Iris Falk", None, "Kassör")]),
        (
            "Närvarande\nElevrepresentanter: Iris Falk, Bo Lund",
            [("Iris Falk", None, "Elevrepresentanter"), ("Bo Lund", None, "Elevrepresentanter")],
        ),
        ("Närvarande\nIris Falk: polisen", [("Iris Falk", "polisen", None)]),
        (
            "Närvarande\nKommunen: Iris Falk, Skolnämnden, Bo Lund",
            [("Iris Falk", "Skolnämnden", None), ("Bo Lund", "Kommunen", None)],
        ),
    ],
)
def test_what_stands_before_a_colon_in_a_list(
    head: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert present(head) == people
