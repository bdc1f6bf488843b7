"""The next free number: highest used or mentioned, plus one."""

import pytest

from bra.ledger.numbers import DECISION, highest_numbers, next_number

IDS = ("2017-08-18/A2", None, "2017-08-18/A10", "2017-08-18-extra/A40", "2017-08-18/D3", "A7")


@pytest.mark.parametrize(
    ("stem", "letter", "number"),
    [
        ("2017-08-18", "A", 11),
        ("2017-08-18", DECISION, 4),
        ("2017-08-18-extra", "A", 41),
        ("2017-10-11", "A", 1),
    ],
)
def test_the_next_number_is_one_more_than_the_highest(stem: str, letter: str, number: int) -> None:
    assert next_number(stem, IDS, letter) == number


def test_letters_are_counted_apart() -> None:
    assert highest_numbers(IDS) == {"2017-08-18": 10, "2017-08-18-extra": 40}
