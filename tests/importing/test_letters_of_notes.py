"""Minutes sent as a letter: when they were sent, who signed it, whom we had invited."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = """Från: Alva Brodin <alva@byn.example>
Till: byalagets lista
Skickat: den 3 februari 2025 08:12
Ämne: Anteckningar från byalagsmötet i torsdags

Hej alla!

Här kommer det jag hann skriva ner från mötet torsdag {day} i bystugan.

Vi som var där: Alva Brodin, Bertil och Cilla Dahl, Eva Falk. {guest}

Bertil var ordförande.

Macken
Bolaget stänger. Bertil ringer regionen.

{end}
"""
ENGLISH = """From: Ann Hill <ann@elm.example>
To: all
Date: Mon, 3 Feb 2025 08:12:00 +0000
Subject: Notes of our meeting last Thursday

Dear all,

Here are my notes of the meeting on Thursday {day} in the barn.

Those who were there: Ann Hill, Bob Dale, Cy Lee. {guest}

Bob chaired.

The pump
The pump broke. Bob will call the firm.

{end}
"""


def record(form: str, *, day: str, guest: str = "", end: str = "") -> Record:
    return of_text(form.format(day=day, guest=guest, end=end)).record


@pytest.mark.parametrize(
    ("form", "day", "iso"),
    [
        (SWEDISH, "30 januari", "2025-01-30"),
        (SWEDISH, "19 december", "2024-12-19"),
        (ENGLISH, "30 January", "2025-01-30"),
        (ENGLISH, "19 December", "2024-12-19"),
    ],
)
def test_the_year_is_that_nearest_to_when_the_mail_was_sent(form: str, day: str, iso: str) -> None:
    date = record(form, day=day).date
    assert date is not None
    assert date.value == iso


@pytest.mark.parametrize(
    ("form", "day", "end", "who"),
    [
        (SWEDISH, "30 januari", "Hälsningar\nAlva\n\nPS. Nyckeln är hittad.", "Alva Brodin"),
        (SWEDISH, "30 januari", "Vänliga hälsningar, Alva", "Alva Brodin"),
        (SWEDISH, "30 januari", "Tack för i dag. Mvh /Alva", "Alva Brodin"),
        (SWEDISH, "30 januari", "Hälsningar\nBertil", None),
        (SWEDISH, "30 januari", "Hälsningar\nstyrelsen", None),
        (ENGLISH, "30 January", "Best wishes,\nAnn\n\nPS. The key is found.", "Ann Hill"),
        (ENGLISH, "30 January", "Kind regards, Ann", "Ann Hill"),
        (ENGLISH, "30 January", "See you there!\nBob", None),
    ],
)
def test_who_signs_the_letter_wrote(form: str, day: str, end: str, who: str | None) -> None:
    """Whoever led may sign what another wrote."""
    secretary = record(form, day=day, end=end).secretary
    assert (secretary and secretary.value) == who


@pytest.mark.parametrize(
    ("form", "day", "guest", "found"),
    [
        (
            SWEDISH,
            "30 januari",
            "Gun Ek var inbjuden av oss och kom från Alby IF för att prata om den nya hallen.",
            ("Gun Ek", "Alby IF"),
        ),
        (
            SWEDISH,
            "30 januari",
            "Gun Ek var inbjuden och representerade Alby IF.",
            ("Gun Ek", "Alby IF"),
        ),
        (
            SWEDISH,
            "30 januari",
            "Vi hade bjudit in Gun Ek från Alby IF för att tala om bilar.",
            ("Gun Ek", "Alby IF"),
        ),
        (
            SWEDISH,
            "30 januari",
            (
                "Gun Ek var gäst hos oss och berättade länge om hur det går till när man köper en "
                "buss tillsammans med en by till."
            ),
            ("Gun Ek", None),
        ),
        (
            ENGLISH,
            "30 January",
            "Eve Wood was invited by us and came from Elm Trust to talk about pumps.",
            ("Eve Wood", "Elm Trust"),
        ),
        (
            ENGLISH,
            "30 January",
            "We had invited Eve Wood from Elm Trust to tell us about pumps.",
            ("Eve Wood", "Elm Trust"),
        ),
    ],
)
def test_whom_we_had_invited(
    form: str, day: str, guest: str, found: tuple[str, str | None]
) -> None:
    told = record(form, day=day, guest=guest)
    assert [(each.name, each.organisation) for each in told.guests] == [found]


@pytest.mark.parametrize(
    ("form", "day", "guest"),
    [
        (SWEDISH, "30 januari", "Gun Ek var inbjuden men kom inte."),
        (SWEDISH, "30 januari", "Gun Ek var inbjuden av oss men hade förhinder."),
        (ENGLISH, "30 January", "Gun Ek was invited but could not come."),
        (ENGLISH, "30 January", "Gun Ek was invited by us, but was ill."),
        (SWEDISH, "30 januari", "Vi hade bjudit in Gun Ek från Alby IF, men hon kom inte."),
        (SWEDISH, "30 januari", "Gun Ek kom inte."),
        (ENGLISH, "30 January", "We had invited Gun Ek from the Trust, but she was ill."),
    ],
)
def test_who_was_invited_and_did_not_come_was_away(form: str, day: str, guest: str) -> None:
    told = record(form, day=day, guest=guest)
    assert (told.guests, [each.name for each in told.absent]) == ((), ["Gun Ek"])
