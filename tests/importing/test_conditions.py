"""Cases that need one condition each: what looks alike, and is to be read otherwise."""

import pytest

from tests.importing.foreign import of_text

_ENGLISH = "Board minutes{0}\n\nPresent: Anna Ek, Bo Al\n\n1. Paint\n\nAnna buys paint.\n\n{1}\n"
_SWEDISH = "Protokoll 4 maj 2023\n\nNärvarande: Anna Ek, Bo Al\n\n1. Färg\n\nAnna köper färg.\n\n"


@pytest.mark.parametrize(
    ("held", "said", "doubts"),
    [
        ("", "05/06", []),
        ("", "05/06/2023", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "05/06/2025", [("2025-06-05", "2025-05-06")]),
        (" 4 May 2023", "04/06", [("2023-06-04", "2024-04-06")]),
        (" 4 May 2023", "13/14 of us can come 05/06", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "0/5 of us can come 05/06", [("2023-06-05", "2023-05-06")]),
        (" 4 May 2023", "05/06 or 07/08", [("2023-06-05", "2023-05-06")]),
    ],
)
def test_a_next_day_that_could_be_two_is_told_with_its_year(
    held: str, said: str, doubts: list[tuple[str, str]]
) -> None:
    record = of_text(_ENGLISH.format(held, f"2. Next meeting: {said}")).record
    assert record.next.date is None
    assert [tuple(value for _, value in each.facts) for each in record.doubts] == doubts


def test_the_same_number_twice_is_one_day() -> None:
    record = of_text(_ENGLISH.format(" 4 May 2023", "2. Next meeting: 06/06")).record
    assert record.next.date is not None
    assert record.next.date.value == "2023-06-06"


def test_a_swedish_day_before_the_meeting_is_not_moved_to_another_year() -> None:
    assert of_text(f"{_SWEDISH}2. Nästa möte: 11/6 2022\n").record.next.date is None
