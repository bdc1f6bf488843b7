"""Guests who are introduced by what they are: `skolsköterskan Pia Lund`."""

import pytest

from tests.importing.foreign import of_text


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Inbjuden", "skolsköterskan"),
        ("Inbjudna", "distriktssköterskan"),
        ("Gäst", "bibliotekarien"),
        ("Gäst", "kommunjuristen"),
    ],
)
def test_the_title_of_a_guest_is_no_part_of_the_name(label: str, title: str) -> None:
    people = f"Närvarande: Ida Al, Ola Ek\n{label}: {title} Pia Lund"
    record = of_text(f"Möte 2024-03-05\n\n{people}\n\n1. Läget\nVi talade.\n").record
    assert [(each.name, each.note) for each in record.guests] == [("Pia Lund", title)]
