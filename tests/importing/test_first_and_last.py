"""The first line of minutes, which is their title, and the last ones, which are signatures."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

ITEMS = "\n1. Öppnande\nMötet öppnades.\n\n2. Grinden\nGrinden är rostig.\n"
PEOPLE = "Närvarande: Asta Lind, Bo Ek\n"
ENGLISH = "\n1. Opening\nThe meeting was opened.\n\n2. Gate\nThe gate is rusty.\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Protokoll nr 4/2031 fört vid styrelsemöte i Väglaget den 3 mars 2031\n",
            "Protokoll nr 4/2031 fört vid styrelsemöte i Väglaget den 3 mars 2031",
        ),
        ("Protokoll nr 3 Styrelsemöte 2031-03-03\n", "Protokoll nr 3 Styrelsemöte 2031-03-03"),
        (
            "PROTOKOLL NR 7\nfört vid styrelsemöte med Bryggans Vänner\nDatum: 2031-03-03\n",
            "PROTOKOLL NR 7 fört vid styrelsemöte med Bryggans Vänner",
        ),
        ("Protokoll nr: 3\nVägföreningen\n2031-03-03\n", "Vägföreningen"),
        (
            "Minutes No 4/2031 of the board of Lane End, 3 March 2031\n",
            "Minutes No 4/2031 of the board of Lane End, 3 March 2031",
        ),
    ],
)
def test_a_number_at_the_head_of_minutes_begins_their_title(head: str, title: str) -> None:
    found = of_text(f"{head}{PEOPLE}{ITEMS}").record
    assert found.title is not None
    assert found.title.value == title


@pytest.mark.parametrize(
    "head", ["Protokoll nr 4\n", "Protokoll nr: 4/2031\n", "Protokoll nr 4 2031-03-03\n"]
)
def test_a_number_alone_is_no_title(head: str) -> None:
    found = of_text(f"{head}Vägföreningen\nDatum: 2031-03-03\n{ITEMS}").record
    assert found.title is not None
    assert found.title.value == "Vägföreningen"


@pytest.mark.parametrize(
    ("items", "tail"),
    [
        (ITEMS, "Ort och datum\n\nVid protokollet\n\n………………\nBo Ek"),
        (ITEMS, "Ort och datum: ________\n\nUnderskrift: ________\n\nNamnförtydligande: ________"),
        (ITEMS, "Vid protokollet      Justeras\n________      ________\nBo Ek      Asta Lind"),
        (ITEMS, "Vid protokollet\n________\nBo Ek\nByn den 3 april 2031"),
        (ITEMS, "________\nBo Ek, sekreterare\n\n________\nAsta Lind, justerare\n\nByn 2031-04-03"),
        (ITEMS, "Justeras\n\n________\n\nAsta Lind\n\nStora Byn, 3 april 2031"),
        (ENGLISH, "Minutes taken by\n\n________\nBo Ek\n\nPlace and date\n\n________"),
        (ENGLISH, "Signed: ________ (Chair)\n\nPrint name: ________\n\nDate: ________"),
        (
            ENGLISH,
            "________\nBo Ek, secretary\n\n________\nAsta Lind, chair\n\nLane End, 3 May 2031",
        ),
    ],
)
def test_signatures_stand_in_no_item(items: str, tail: str) -> None:
    text = f"Protokoll 2031-03-03\n{PEOPLE}{items}{tail}\n"
    found = import_one("a.txt", text.encode(), Order())
    last = items.rstrip().rpartition("\n")[2]
    assert found.text.rstrip().endswith(f"\n{last}")
    words = {line for line in tail.split("\n") if any(map(str.isalpha, line))}
    assert words <= {each.text for each in found.dropped}


@pytest.mark.parametrize(
    "last",
    [
        "Nästa arbetsdag:\n\nByn den 3 april 2031",
        "Valda blev\n\nBo Ek, sekreterare\n\nAsta Lind, ordförande",
        "Vi ses i Byn den 3 april 2031",
        "Ort och datum för festen är inte bestämda.",
    ],
)
def test_what_only_resembles_a_signature_stays_in_its_item(last: str) -> None:
    text = f"Protokoll 2031-03-03\n{PEOPLE}{ITEMS}\n{last}\n"
    found = import_one("a.txt", text.encode(), Order()).text
    assert [line for line in last.split("\n") if line not in found] == []
