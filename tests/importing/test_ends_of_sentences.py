"""Dots that end a sentence, and dots behind a number, an initial or what is written short."""

import pytest

from tests.importing.foreign import of_text

HEAD = "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n1. Lägret\n"


def tasks(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(each.owners, each.text) for each in of_text(f"{HEAD}{text}\n").record.actions]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Petra ska köpa färg, t.ex. Alcro, och penslar.", "köpa färg, t.ex. Alcro, och penslar"),
        ("Petra ska tacka Ek m.fl. (laget) för lånet.", "tacka Ek m.fl. (laget) för lånet"),
        ("Petra ska ringa ca. Tio hushåll.", "ringa ca. Tio hushåll"),
        ("Petra ska tacka J. Berg för lånet.", "tacka J. Berg för lånet"),
        ("Petra ska tacka B2 J. Berg.", "tacka B2 J. Berg"),
    ],
)
def test_a_dot_within(text: str, task: str) -> None:
    assert tasks(text) == [(("Petra Lind",), task)]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Petra ska köpa färg. Alcro är dyrt.", "köpa färg"),
        ("Petra ska måla sal B2. Hus A väntar.", "måla sal B2"),
        ("Petra ska köpa färg till boden. Den är grå.", "köpa färg till boden"),
    ],
)
def test_a_dot_at_the_end(text: str, task: str) -> None:
    assert tasks(text) == [(("Petra Lind",), task)]
