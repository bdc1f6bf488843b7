"""Notices whose agenda is a programme with times, with or without a heading or numbers."""

import pytest

from tests.importing.foreign import of_text

ROWS = {
    "sv": ("Mötet öppnas", "Budget och bokslut", "Skolornas läge"),
    "en": ("Opening", "Budget and accounts", "The schools"),
}


def titles(text: str) -> list[tuple[str | None, str]]:
    return [(each.number, each.title) for each in of_text(text).record.items]


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("sv", "Kallelse till styrgruppen\n\nTisdag 5 mars 2024 kl 9.00, Rådhuset\n\n"),
        ("sv", "BERGA KOMMUN\nTrygghetsrådet\nDagordning\n\nTisdag 5 mars 2024 kl 9, Rådhuset\n\n"),
        ("en", "Notice of meeting\n\nTuesday 5 March 2024 at 9.00, Town Hall\n\n"),
        ("en", "Agenda\n\nSteering group, Tuesday 5 March 2024 at 9.00, Town Hall\n\n"),
    ],
)
def test_rows_with_times_are_items(code: str, head: str) -> None:
    first, second, third = ROWS[code]
    rows = f"9.00 {first}\n9.10 {second}\n9.45 {third} (Anna Ek)\n"
    assert titles(head + rows) == [(None, first), (None, second), (None, third)]


@pytest.mark.parametrize("code", ["sv", "en"])
def test_numbers_behind_the_times(code: str) -> None:
    head = {"sv": "Kallelse\n\n5 mars 2024\n\n", "en": "Notice of meeting\n\n5 March 2024\n\n"}
    first, second, third = ROWS[code]
    rows = f"13:15  1  {first}\n13:20  2  {second}\n       Bo Ek\n14:00  3  {third}\n"
    assert titles(head[code] + rows) == [("1", first), ("2", second), ("3", third)]


def test_times_of_minutes_are_no_programme() -> None:
    head = "Dagordning och protokoll 2024-03-05\n\nNärvarande: Anna Ek, Bo Al\n\n1. Bussen\n"
    rows = "9.00 Avgång från torget\n9.40 Ankomst\n10.00 Guidning\n"
    more = "\n2. Kassan\nKassan är god.\n\n3. Val\nValet sköts upp.\n"
    assert [title for _, title in titles(head + rows + more)] == ["Bussen", "Kassan", "Val"]


def test_a_break_among_numbers_is_no_item() -> None:
    rows = "9.00  1  Val\n9.10  2  Budget\n9.30  Kaffe\n9.45  3  Skolorna\n"
    assert titles(f"Kallelse\n\n5 mars 2024\n\n{rows}") == [
        ("1", "Val"),
        ("2", "Budget"),
        ("3", "Skolorna"),
    ]


def test_a_programme_with_who_was_there_calls_to_nothing() -> None:
    head = "Kallelse och protokoll 5 mars 2024\n\nNärvarande: Anna Ek, Bo Al\n\n"
    rows = "9.00 Val\n9.10 Budget\n9.45 Skolorna\n"
    assert titles(head + rows) == []
