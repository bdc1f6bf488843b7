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


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            (
                "Ekby trygghetsråd\nKallelse och dagordning\n\nTid: 5 november 2024 kl. 08.30\n\n"
                "08.30  1. Välkomna\n08.45  2. Läget i byn (Bo Ek, Polisen)\n"
                "09.20  3. Enkäten (Anna Lind, elevhälsan)\n09.50     Bensträckare\n"
                "10.00  4. Bidrag 2025\n       5. Nästa möte\n\nVälkomna!\n"
            ),
            ["Välkomna", "Läget i byn", "Enkäten", "Bidrag 2025", "Nästa möte"],
        ),
        (
            (
                "Mill Forum\nNotice and agenda\n\nTime: 5 November 2024, 8.30 am\n\n"
                "8.30 am  1. Welcome\n8.45 am  2. State of the village\n9.20 am  3. Survey\n"
                "9.50 am     Break\n10.00 am  4. Grants for 2025\n          5. Next meeting\n"
            ),
            ["Welcome", "State of the village", "Survey", "Grants for 2025", "Next meeting"],
        ),
    ],
)
def test_a_timetable_with_the_hour_before_the_number(text: str, items: list[str]) -> None:
    assert [item.title for item in of_text(text).record.items] == items


def test_a_line_without_number_only_heads_the_numbers_right_below() -> None:
    text = (
        "Ekby råd\nProtokoll 5 november 2024\n\n1. Upprop\nAlla var där.\n\n"
        "   Informationspunkter\n2. Läget\nBo berättade.\n\n   Beslutspunkter\n3. Bidrag\n"
        "Bidraget höjs.\n\n"
        "Övriga frågor\nBo tackade.\n\n4. Avslutning\nMötet slöt.\n"
    )
    titles = [item.title for item in of_text(text).record.items]
    assert titles == ["Upprop", "Läget", "Bidrag", "Övriga frågor", "Avslutning"]


def test_a_heading_that_minutes_often_have_over_a_short_sentence() -> None:
    text = (
        "Ekby råd\nProtokoll 5 november 2024\n\nMötets öppnande\nBo öppnade mötet.\n\n"
        "Val av sekreterare för dagen\nAnna Ek valdes.\n\n"
        "Skogen\nBo berättade om allt som har hänt i skogen sedan det förra mötet.\n\n"
        "Vägen\nBo berättade om allt som har hänt på vägen sedan det förra mötet.\n"
    )
    titles = [item.title for item in of_text(text).record.items]
    assert titles == ["Mötets öppnande", "Val av sekreterare för dagen", "Skogen", "Vägen"]


WRAPPED = (
    "Ekby råd\nMöte 5 november 2024\nNärvarande: Anna Ek, Bo Lund\n"
    "Inledning\nAnna hälsade välkommen till mötet.\n"
    "Bo Lund redovisade\nBrott under året. Inbrotten är färre.\n"
    "Vägarna\nSnöröjningen har kostat mer än väntat under hela vintern. Bo tror att\n"
    "det blir bättre.\n"
    "Badplatsen i viken\nAnna Ek berättade att bryggan har ruttnat och att hon har sett\n"
    "flera hål.\nÖvrigt\nInget.\n"
)


def test_headings_close_above_text_that_is_wrapped() -> None:
    titles = [item.title for item in of_text(WRAPPED).record.items]
    assert titles == ["Inledning", "Vägarna", "Badplatsen i viken", "Övrigt"]
