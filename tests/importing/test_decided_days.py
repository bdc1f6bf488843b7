"""The day beside the verb of a decision tells whether this meeting took it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll styrelsemöte 2022-03-14\nNärvarande: Anna Ek, Bo Lund\n\n1. Lokalen\n",
    "en": "Minutes of the board, 2022-03-14\nPresent: Ann Hill, Bob Lane\n\n1. The hall\n",
}


def record(code: str, text: str) -> Record:
    return of_text(f"{HEADS[code]}{text}\n").record


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Styrelsen beslutade {} att Anna ska köpa en båt."),
        ("sv", "Beslutades {} att Anna ska köpa en båt."),
        ("sv", "Det bestämdes, {}, att Anna ska köpa en båt."),
        ("sv", "Styrelsen beslutade {} § 14 att Anna ska köpa en båt."),
        ("sv", "Styrelsen beslöt vid sitt möte {} att Anna ska köpa en båt."),
        ("en", "The board decided on {} that Ann should buy a boat."),
        ("en", "It was resolved on {} that Ann buys a boat."),
        ("en", "The board agreed at its meeting on {} that Ann buys a boat."),
    ],
)
@pytest.mark.parametrize(
    ("day", "earlier"), [("2022-02-07", True), ("7/2 2022", True), ("2022-03-14", False)]
)
def test_a_decision_of_an_earlier_day_is_none_of_this_meeting(
    code: str, text: str, day: str, *, earlier: bool
) -> None:
    day = day.replace("7/2 2022", "7 February 2022") if code == "en" else day
    found = record(code, text.format(day))
    assert len(found.decisions) == (0 if earlier else 1)
    if earlier:
        assert found.actions == ()


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("sv", "Den 7 februari beslutade styrelsen att sälja båten.", 0),
        ("sv", "Vid möte den 7 februari beslutade styrelsen att sälja båten.", 0),
        ("sv", "Styrelsen har 2022-02-07 beslutat att sälja båten.", 0),
        ("sv", "Den 14 mars beslutade styrelsen att sälja båten.", 1),
        ("sv", "Styrelsen beslutade per capsulam den 7 februari att sälja båten.", 1),
        ("sv", "Styrelsen beslutade via mejl den 7 februari att sälja båten.", 1),
        ("sv", "Styrelsen beslutade att betala räkningen av den 7 februari.", 1),
        ("sv", "Styrelsen beslutade att hålla stämma den 7 maj.", 1),
        ("sv", "Enligt förslag av den 7 februari beslutade styrelsen att sälja båten.", 1),
        ("en", "On 7 February the board decided to sell the boat.", 0),
        ("en", "At the meeting on 7 February, the board decided to sell the boat.", 0),
        ("en", "On 14 March the board decided to sell the boat.", 1),
        ("en", "The board decided by e-mail on 7 February to sell the boat.", 1),
        ("en", "The board decided by email on 7 February to sell the boat.", 1),
        ("en", "The board decided to pay the bill of 7 February.", 1),
    ],
)
def test_where_the_day_stands_tells_what_it_is_of(code: str, text: str, count: int) -> None:
    assert len(record(code, text).decisions) == count


def test_a_month_before_a_verb_is_no_part_of_an_owner() -> None:
    assert record("sv", "Den 14 mars beslutade styrelsen att sälja båten.").actions == ()


def test_a_day_without_a_day_of_the_meeting_tells_nothing() -> None:
    head = "Protokoll\nNärvarande: Anna Ek, Bo Lund\n\n1. Lokalen\n"
    found = of_text(f"{head}Styrelsen beslutade den 7 februari att sälja båten.\n").record
    assert len(found.decisions) == 1
