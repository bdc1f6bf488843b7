"""Titles of items beside who tells of them, and beside the number of a case."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind\n\n",
}


@pytest.mark.parametrize(
    ("code", "line", "title"),
    [
        ("sv", "Vinterns halka, Petra Lind redovisar", "Vinterns halka"),
        ("sv", "Vinterns halka - Petra Lind informerar", "Vinterns halka"),
        ("sv", "Vinterns halka (Petra Lind berättar)", "Vinterns halka"),
        ("sv", "Vinterns halka, alla berättar", "Vinterns halka, alla berättar"),
        ("sv", "Ny bro, TN 2021/37", "Ny bro"),
        ("sv", "Ny bro – TN 2021-00037", "Ny bro"),
        ("sv", "Budget, KS 2025/26", "Budget, KS 2025/26"),
        ("sv", "Karin Nygård, avtackning", "Karin Nygård, avtackning"),
        ("en", "Icy paths, Peter Lind reports", "Icy paths"),
        ("en", "Icy paths (Peter Lind reports)", "Icy paths"),
    ],
)
def test_title_alone(code: str, line: str, title: str) -> None:
    found = of_text(f"{HEADS[code]}§ 1 {line}\nAlla lyssnade.\n\n§ 2 Slut\nTack.\n").record.items
    assert found[0].title == title
