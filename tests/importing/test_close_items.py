"""Items whose headings stand close to others: in columns, below lone numbers, behind notices."""

import pytest

from tests.importing.foreign import of_text

NOTICE_SV = """EKBY KOMMUN

{title}
Tid: kl. 18 - ca 20
Plats: Ekgården

Dagordning
Nr   Ärende                            Bilaga
1    Mötet öppnas
2    Anteckningar från mötet den 3 maj  bifogas
3    Belysning (Anna Ek, polisen, 18.20)  delas ut
     vid dörren

     Fika 19-19.15

4    Bad och bryggor                   KS 2024-17
5    Mötet avslutas
     senast kl. 20

Den som har förhinder hör av sig.
"""
NOTICE_EN = """MILL PARISH

{title}
Time: 6 pm - approx. 8 pm
Place: Mill Hall

Agenda
No.  Item                              Paper
1.   Opening
2.   Notes of the meeting of 3 May     attached
3.   Street lights (Ann Hill, police, 6.20 pm)   to follow
Tea 7 pm
4.   Paths and stiles                  PC 2024-17
5.   Close

Whoever cannot come tells the clerk.
"""


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            NOTICE_SV.format(title="Kallelse till möte den 5 november 2024"),
            ["Mötet öppnas", "Anteckningar från mötet den 3 maj", "Belysning", "Bad och bryggor"],
        ),
        (
            NOTICE_EN.format(title="Notice of the meeting on 5 November 2024"),
            ["Opening", "Notes of the meeting of 3 May", "Street lights", "Paths and stiles"],
        ),
    ],
)
def test_the_agenda_of_a_notice_in_columns(text: str, items: list[str]) -> None:
    found = of_text(text).record
    assert [item.title for item in found.items][:4] == items
    assert len(found.items) == 5
    assert found.date is not None
    assert found.date.value == "2024-11-05"
    assert found.time is not None
    assert found.time.value in ("18.00–20.00", "18:00–20:00")


@pytest.mark.parametrize(
    "title",
    [
        "Kallelse till styrelsemöte den 5 november 2024",
        "Kallelse och dagordning till Ekby byalags årsmöte den 5 november 2024",
        "Notice of meeting, 5 November 2024",
        "Notice of the annual general meeting of 5 November 2024",
    ],
)
def test_the_title_of_a_notice_has_the_day(title: str) -> None:
    found = of_text(f"{title}\n\nDagordning\n\n1. Val\n2. Vägen\n3. Övrigt\n").record
    assert found.date is not None
    assert found.date.value == "2024-11-05"


@pytest.mark.parametrize(
    "line", ["Kallelse skickades den 5 november 2024", "Notice posted 5 November 2024"]
)
def test_a_notice_that_was_sent_has_another_day(line: str) -> None:
    text = f"Protokoll\n{line}\nMöte 20 november 2024\n\n1. Val\nText.\n\n2. Vägen\nText.\n"
    found = of_text(text).record
    assert found.date is not None
    assert found.date.value == "2024-11-20"


ALONE_SV = """Anteckningar 5 mars 2024
Närvarande: Anna Ek, Bo Lund
1
Hamnen
Anna berättade om hamnen. Den är
lagad.
2
Cykelstället
Bo målar det. Färgen är köpt.
3
Nästa möte
Den 4 april 2024.
"""
ALONE_EN = """Notes 5 March 2024
Present: Ann Hill, Bob Lane
1
The harbour
Ann told of the harbour. It has been
mended.
2
The bicycle rack
Bob paints it. The paint is there.
3
Next meeting
On 4 April 2024.
"""


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (ALONE_SV, ["Hamnen", "Cykelstället", "Nästa möte"]),
        (ALONE_EN, ["The harbour", "The bicycle rack", "Next meeting"]),
    ],
)
def test_numbers_alone_without_empty_lines(text: str, items: list[str]) -> None:
    assert [item.title for item in of_text(text).record.items] == items


def test_numbers_within_a_list_of_words_are_no_headings() -> None:
    shop = "1\nPenslar\n2\nFärg\n3\nTerpentin\n4\nTrasor"
    text = f"# Anteckningar 5 mars 2024\n\n## Inköp\n\n{shop}\n\n## Övrigt\n\nInget.\n"
    assert [item.title for item in of_text(text).record.items] == ["Inköp", "Övrigt"]
    plain = f"Anteckningar 5 mars 2024\n\nInköp\n\nVi behöver detta.\n{shop}\n\nÖvrigt\n\nInget.\n"
    assert "Penslar" not in [item.title for item in of_text(plain).record.items]
