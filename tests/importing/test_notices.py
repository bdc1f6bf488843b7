"""Notices of meetings to come, and how their agendas, days and officers are written."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = """Kallelse till styrelsemöte i Hallonbyns byalag
Välkomna! Vi ses torsdagen den 6 oktober 2022 kl. 19 i Gamla mejeriet (övre salen, en trappa upp).

{heading}
{agenda}

{next}

Klas Orrby          Ritva Salo
byalagets ordförande          sekreterare i byalaget
"""
ENGLISH = """You are invited to a meeting of the Heron Lane Gardeners
We meet on Thursday 6 October 2022 at 7 pm in the Old Dairy.

{heading}
{agenda}

{next}

Ken Orr
the Gardeners' chairman
"""


def called(heading: str, agenda: str, following: str, code: str) -> Record:
    frame = SWEDISH if code == "sv" else ENGLISH
    return of_text(frame.format(heading=heading, agenda=agenda, next=following)).record


@pytest.mark.parametrize(
    ("heading", "agenda", "code", "titles"),
    [
        (
            "Förslag till dagordning",
            (
                "a) Öppnande\nb) Kassan: hur mycket är kvar?\n   - medlemsavgiften\n"
                "c) Ny pump (Bo Ek, 10 min)"
            ),
            "sv",
            ["Öppnande", "Kassan: hur mycket är kvar?", "Ny pump"],
        ),
        (
            "Dagordning",
            "A. Öppnande\nB. Kassan\nC. Brunnen (ingenjör Lo Berg och brunnsgruppen)",
            "sv",
            ["Öppnande", "Kassan", "Brunnen"],
        ),
        (
            "Agenda",
            "I. Welcome\nII. The hedge\nIII. The pond",
            "en",
            ["Welcome", "The hedge", "The pond"],
        ),
        (
            "Draft agenda",
            "(a) Welcome\n(b) The hedge (Ann Hill, 5 min)\n- who pays?\n(c) The pond",
            "en",
            ["Welcome", "The hedge", "The pond"],
        ),
    ],
)
def test_an_agenda_counts_with_letters(
    heading: str, agenda: str, code: str, titles: list[str]
) -> None:
    record = called(heading, agenda, "", code)
    assert [item.title for item in record.items] == titles
    assert record.date is not None
    assert record.date.value == "2022-10-06"
    assert not record.actions


@pytest.mark.parametrize(
    ("heading", "agenda", "code", "titles"),
    [
        (
            "Program",
            "8.30   Öppnande\n9.15   Kassan\n       Lo Berg visar\n10.20  Brunnen och dammen",
            "sv",
            ["Öppnande", "Kassan", "Brunnen och dammen"],
        ),
        (
            "Agenda",
            "9.00-9.30   Welcome\n9.30   The hedge\n10.15   The pond",
            "en",
            ["Welcome", "The hedge", "The pond"],
        ),
        ("Program", "9.30   Öppnande\n8.30   Kassan\n7.30   Brunnen", "sv", []),
        ("Program", "9.30   Öppnande\n10.15   Kassan", "sv", []),
    ],
)
def test_an_agenda_says_when_each_point_begins(
    heading: str, agenda: str, code: str, titles: list[str]
) -> None:
    """Three of them count up; what is set in is below the one before."""
    record = called(heading, agenda, "", code)
    assert [each.title for each in record.items] == titles


@pytest.mark.parametrize(
    ("text", "code", "day"),
    [
        ("Därefter träffas styrelsen torsdagen den 3 november kl. 19.", "sv", "2022-11-03"),
        ("Mötet efter det här blir den 3 november.", "sv", "2022-11-03"),
        ("Sammanträdet därefter hålls den 3 november.", "sv", "2022-11-03"),
        ("Vi ses sedan den 3 november kl. 19.", "sv", "2022-11-03"),
        ("Fika finns den 3 november.", "sv", None),
        ("The meeting after this one will be on 3 November.", "en", "2022-11-03"),
        ("Thereafter we shall meet on 3 November at 7 pm.", "en", "2022-11-03"),
        ("The pond will be emptied on 3 November.", "en", None),
    ],
)
def test_the_meeting_after_the_one_called_to(text: str, code: str, day: str | None) -> None:
    heading = {"sv": "Dagordning", "en": "Agenda"}[code]
    found = called(heading, "a) Ett\nb) Två\nc) Tre", text, code).next.date
    assert (found.value if found is not None else None) == day


def test_who_signs_with_the_office_of_a_body() -> None:
    swedish = called("Dagordning", "a) Ett\nb) Två\nc) Tre", "", "sv")
    english = called("Agenda", "a) One\nb) Two\nc) Three", "", "en")
    assert swedish.chair is not None
    assert english.chair is not None
    assert (swedish.chair.value, english.chair.value) == ("Klas Orrby", "Ken Orr")
    assert swedish.place is not None
    assert swedish.place.value == "Gamla mejeriet (övre salen, en trappa upp)"


def test_a_label_for_papers_is_no_task() -> None:
    agenda = (
        "1.   Öppnande           Klas Orrby\n"
        "2.   Pumpen             Ritva Salo\n     Handling: bilaga 2\n"
        "3.   Avslutning"
    )
    record = called("Ärenden", agenda, "", "sv")
    assert [item.title for item in record.items] == ["Öppnande", "Pumpen", "Avslutning"]
    assert record.actions == ()


def test_who_signs_below_a_place_and_a_day() -> None:
    text = (
        "Kallelse till möte i Hallonbyns byalag\nDag: den 6 oktober 2022\n\nDagordning\n"
        "1. Öppnande\n2. Pumpen\n3. Övrigt\n\n"
        "Hallonby den 2 september 2022\nKlas Orrby, ordförande\n"
    )
    record = of_text(text).record
    assert record.chair is not None
    assert record.chair.value == "Klas Orrby"
    assert record.date is not None
    assert record.date.value == "2022-10-06"
