"""Items of who could not come, and the numbers that items of a parish council have."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

HEAD = (
    "Elm Parish Council\nMinutes of the meeting of 14 April 2031\n\nPresent: Ann Hill, Bob Lane\n"
)
SWEDISH = "Väglaget\nProtokoll 2031-04-14\n\nNärvarande: Asta Lind, Bo Ek\n"


def record(*items: str, head: str = HEAD) -> Record:
    return of_text("\n".join((head, *items))).record


def absent(*items: str, head: str = HEAD) -> list[str]:
    return [each.name for each in record(*items, head=head).absent]


@pytest.mark.parametrize("numbers", ["31/021 31/022", "021/31 022/31", "21/16 22/16"])
def test_numbers_with_a_year_are_those_of_items(numbers: str) -> None:
    one, other = numbers.split()
    items = (f"{one} Roads\nThe roads are bad.\n", f"{other} Trees\nThe trees are old.\n")
    found = [(each.number, each.title) for each in record(*items).items]
    assert found == [(one, "Roads"), (other, "Trees")]


@pytest.mark.parametrize(
    "item",
    [
        "31/021 Apologies\nApologies were received from Cllr Eve Ford and Cllr Finn Gray.\n",
        "31/021 APOLOGIES\nEve Ford (ill), Finn Gray\n",
        "31/021 Apologies for absence\nEve Ford\nFinn Gray\n",
        "31/021 Apologies: Eve Ford, Finn Gray\n",
        "31/021 To receive apologies\nApologies had been received from Eve Ford and Finn Gray.\n",
        "31/021 To receive and accept apologies\nEve Ford and Finn Gray sent their apologies.\n",
        "31/021 To note absences\nEve Ford, Finn Gray\n",
    ],
)
def test_apologies_are_of_those_who_are_absent(item: str) -> None:
    assert absent(item, "31/022 Roads\nThe roads are bad.\n") == ["Eve Ford", "Finn Gray"]


@pytest.mark.parametrize(
    "item",
    [
        "1. Anmälda förhinder\nEva Ros och Finn Gren hade anmält förhinder.\n",
        "1. Frånvarande\nEva Ros, Finn Gren\n",
        "1. Anmälan om frånvaro\nEva Ros\nFinn Gren\n",
    ],
)
def test_items_of_who_is_absent_in_swedish(item: str) -> None:
    names = absent(item, "2. Grinden\nGrinden är rostig.\n", head=SWEDISH)
    assert names == ["Eva Ros", "Finn Gren"]


@pytest.mark.parametrize(
    "item",
    [
        "31/021 Apologies\nNone.\n",
        "31/021 Apologies\nThere were no apologies.\n",
        "31/021 To receive a report from Eve Ford\nEve Ford reported.\n",
        "31/021 To receive declarations of interest\nFinn Gray declared one.\n",
    ],
)
def test_nobody_is_absent_without_an_apology(item: str) -> None:
    assert absent(item, "31/022 Roads\nThe roads are bad.\n") == []


def test_a_surname_with_a_title_is_one_who_is_named_in_full() -> None:
    head = f"{HEAD}Apologies: Eve Ford, Finn Gray\n"
    items = ("1. Apologies\nCllrs Ford and Gray sent apologies.\n", "2. Roads\nAll bad.\n")
    assert absent(*items, head=head) == ["Eve Ford", "Finn Gray"]
