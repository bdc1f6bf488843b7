"""Who led, wrote or approved, told in other words or beside something else."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = "Ekby IF\nMöte 3 maj 2022\nNärvarande: Anna Ek, Bo Lind, Cia Ström\n\n1. Start\n{}\n"
ENGLISH = "Elm Club\nMinutes 3 May 2022\nPresent: Ann Hill, Bob Dale, Cia Lane\n\n1. Start\n{}\n"


def chair(record: Record) -> str | None:
    return record.chair and record.chair.value


def approvers(record: Record) -> list[str]:
    return [each.value for each in record.approvers]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (SWEDISH.format("Bo är sammankallande och ledde mötet."), "Bo Lind"),
        (SWEDISH.format("Bo bjöd på kaffe och höll i träffen."), "Bo Lind"),
        (SWEDISH.format("Mötet i valberedningen leddes av Bo."), "Bo Lind"),
        (SWEDISH.format("Anna berättade att hon kom och ledde mötet med hyresgästerna."), None),
        (SWEDISH.format("Anna tackade gästen som kom och ledde mötet."), None),
        (ENGLISH.format("Bob is the convener and led the meeting."), "Bob Dale"),
        (ENGLISH.format("Ann brought cake and ran the meeting."), "Ann Hill"),
        (
            ENGLISH.format("The meeting of the Panel was opened by Chairman Dale."),
            "Bob Dale",
        ),
        (ENGLISH.format("Vice Chair Dale called the meeting to order at 6 pm."), "Bob Dale"),
        (ENGLISH.format("Bob rang the guest who came and led the meeting."), None),
    ],
)
def test_whoever_led_may_have_done_other_things(text: str, name: str | None) -> None:
    assert chair(of_text(text).record) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (ENGLISH.format("Text.\n\nMinutes by C. Lane. Approved by B. Dale, 4/6/22."), ["Bob Dale"]),
        (ENGLISH.format("Text.\n\nTaken by Cia Lane; agreed as correct by Ann Hill"), ["Ann Hill"]),
        (ENGLISH.format("Text.\n\nApproved by Ann Hill, 4 June 2022"), ["Ann Hill"]),
        (ENGLISH.format("The budget was approved by Ann Hill."), []),
        (SWEDISH.format("Text.\n\nVid pennan C. Ström. Godkänt av A. Ek 4/6 2022."), ["Anna Ek"]),
        (SWEDISH.format("Budgeten är godkänd av Anna Ek."), []),
    ],
)
def test_whoever_approved_may_stand_behind_whoever_wrote(text: str, names: list[str]) -> None:
    assert approvers(of_text(text).record) == names


@pytest.mark.parametrize(
    "title",
    [
        "Protokoll nr 1-2024                2024-02-21",
        "Protokoll nr 3-24, 2024-02-21",
        "Protokoll nr 2/2024 den 21 februari 2024",
        "Minutes no. 1-2024              21 February 2024",
        "Minutes No 4/24, 21/02/2024",
    ],
)
def test_the_day_may_stand_behind_the_number_of_the_minutes(title: str) -> None:
    text = f"Skyddskommittén\n{title}\n\nNärvarande: Anna Ek, Bo Lind\n\n1. Start\nText.\n"
    date = of_text(text).record.date
    assert date is not None
    assert date.value == "2024-02-21"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ENGLISH.format("Text.\n\nB. Dale, Branch Secretary"), "Bob Dale"),
        (ENGLISH.format("Text.\n\nCia Lane, Parish Clerk\n"), "Cia Lane"),
        (ENGLISH.format("Text.\n\nB. Dale, Deputy Secretary"), None),
        (ENGLISH.format("Text.\n\nB. Dale, Branch Treasurer"), None),
        (SWEDISH.format("Text.\n\nC. Ström, klubbsekreterare"), "Cia Ström"),
        (SWEDISH.format("Text.\n\nCia Ström, föreningssekreterare"), "Cia Ström"),
        (SWEDISH.format("Text.\n\nC. Ström, klubbkassör"), None),
    ],
)
def test_whoever_signs_as_secretary_of_the_body_wrote(text: str, name: str | None) -> None:
    secretary = of_text(text).record.secretary
    assert (secretary and secretary.value) == name
