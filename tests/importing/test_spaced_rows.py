"""Minutes in columns that spaces alone set apart: each row is an item with its text and tasks."""

import pytest

from tests.importing.foreign import asked_in, decided_in, of_text

SV = """Styrelsemöte 12 april 2033

Närvarande: Ylva Stare, Torkel Kvist, Mette Hall

ÄRENDE              DISKUSSION                               ÅTGÄRD / ANSVARIG / KLART

1. Öppnande         Ylva öppnade mötet. Protokollet från     Inget
                    mars godkändes.

2. Hinkarna         Sju hinkar läcker, och två är borta.     Väga hinkarna /
   i ladan          Styrelsen beslutade att laga dem.        T. Kvist / 3 maj

3. Vagnen           Hjulet gnisslar. Mette ringer smeden.    Smörja hjulet / Ylva / 5 maj

4. Avslutning       Nästa möte är den 10 maj 2033 kl. 18.

Vid protokollet
Mette Hall
"""
EN = """Committee meeting, 12 April 2033

Present: Jill Marsh, Rob Tate, Nell Orr

Topic              Discussion                               Action            Owner   Due
1. Start           Jill opened the meeting. The minutes     None
                   of March were approved.
2. Buckets         Seven buckets leak, and two are gone.    Weigh the         Rob     3 May
                   The committee agreed to mend them.       buckets
3. Cart            The wheel squeaks and nobody knows why.  Clean the wheel   Jill    5 May
4. End             The next meeting is on 10 May 2033.
"""


@pytest.mark.parametrize(
    ("text", "titles", "asked"),
    [
        (
            SV,
            ["Öppnande", "Hinkarna i ladan", "Vagnen", "Avslutning"],
            {
                ("Torkel", "väga hinkarna", "2033-05-03"),
                ("Ylva", "smörja hjulet", "2033-05-05"),
                ("Mette", "ringa smeden", None),
            },
        ),
        (
            EN,
            ["Start", "Buckets", "Cart", "End"],
            {
                ("Rob", "weigh the buckets", "2033-05-03"),
                ("Jill", "clean the wheel", "2033-05-05"),
            },
        ),
    ],
)
def test_rows_are_items(text: str, titles: list[str], asked: set[tuple[str, str, str]]) -> None:
    """A cell may run over lines, and one head may name several columns."""
    record = of_text(text).record
    assert [each.title for each in record.items] == titles
    assert set(asked_in(text)) == asked
    assert len(decided_in(text)) == 2
    assert record.next.date is not None
    assert record.next.date.value == "2033-05-10"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ÄRENDE              DISKUSSION  ", "FÄRG                DISKUSSION  "),
        ("ÅTGÄRD / ANSVARIG / KLART", "VÄDER"),
        ("Hjulet gnisslar.", "Sekretess: hjulet gnisslar."),
        ("2. Hinkarna         Sju", "2. Hinkarna i den gamla ladan där Sju"),
    ],
)
def test_other_columns_stay_as_they_stand(old: str, new: str) -> None:
    """So do those of which a line runs over two, and those that hold anything confidential."""
    assert old in SV
    titles = [each.title for each in of_text(SV.replace(old, new)).record.items]
    assert "Hinkarna i ladan" not in titles


def test_a_list_of_tasks_is_no_table_of_items() -> None:
    """Without what was said of them its rows are tasks."""
    head, *_ = SV.partition("ÄRENDE")
    text = (
        f"{head}1. Läget\nAllt är bra.\n\n2. Att göra\n"
        "Fråga      Åtgärd              Ansvarig    Klart\n"
        "Hinkarna   Väga hinkarna       Torkel      3 maj\n"
        "Vagnen     Smörja hjulet       Ylva        5 maj\n"
    )
    assert [each.title for each in of_text(text).record.items] == ["Läget", "Att göra"]
