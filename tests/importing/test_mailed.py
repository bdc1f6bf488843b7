"""Minutes that were pasted from a mail: its head and marks of quoting are no words of theirs."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

MINUTES = (
    "Hej!\n\nMöte i odlarlaget den 12 februari 2024\n\nNärvarande: Anna Ek, Bo Lund\n\n"
    "1. Jorden\nBo beställer jord.\n\n2. Nästa möte\nDen 18 mars kl. 18.00\n"
)
HEAD = (
    "Från: Cia Dahl <cia@example.org>\nSkickat: den 14 februari 2024 22:14\n"
    "Till: styrelsen@example.org\nÄmne: SV: Anteckningar från mötet\n\n"
)
ENGLISH = (
    "From: Cia Dahl\nDate: 14 February 2024, 10:14\nTo: all\nCc: Dan Elm\n"
    "Subject: Fwd: Re: Notes from the meeting\n\n"
)
INTRODUCED = "-----Ursprungligt meddelande-----\n"


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" if line else ">\n" for line in text.splitlines())


@pytest.mark.parametrize("text", [HEAD + MINUTES, quoted(HEAD + MINUTES), HEAD + quoted(MINUTES)])
def test_a_mail_is_no_part_of_the_minutes(text: str) -> None:
    record = of_text(text).record
    assert record.title is not None
    assert record.title.value == "Anteckningar från mötet"
    assert record.date is not None
    assert record.date.value == "2024-02-12"
    assert record.time is None
    assert [each.name for each in record.present] == ["Anna Ek", "Bo Lund"]
    assert [each.title for each in record.items] == ["Jorden", "Nästa möte"]
    assert [(each.text, each.line) for each in record.actions] == [("beställa jord", 13)]


@pytest.mark.parametrize("head", [HEAD, ENGLISH, f"{INTRODUCED}{HEAD}"])
def test_what_is_left_out_of_a_mail_is_listed(head: str) -> None:
    dropped = [each for each in of_text(head + MINUTES).record.dropped if each.rule == "mail-head"]
    lines = head.splitlines()
    assert all(lines[each.line - 1].startswith(each.text) for each in dropped)
    assert len(dropped) == len([line for line in lines if ": " in line])
    assert dropped[-1].text.endswith(":")


@pytest.mark.parametrize(
    "text",
    [
        # A label or two are no head of a mail.
        "Från: styrelsen\nDatum: 12 februari 2024\n\n",
        "Till: alla\nDatum: 12 februari 2024\nPlats: skolan\n\n",
        "Från: styrelsen\nÄmne: höstmötet\n\n",
        # Nor is one without a sender or a subject.
        "Till: alla\nDatum: 12 februari 2024\nÄmne: höstmötet\n\n",
        "Från: styrelsen\nTill: alla\nDatum: 12 februari 2024\n\n",
        # Some lines are quoted, not all.
        "> Datum: 12 februari 2024\n\nMötet i skolan\n\n",
    ],
)
def test_what_only_looks_like_a_mail_stays(text: str) -> None:
    found = of_text(text + MINUTES)
    assert found.record.source.lines[0] == text.splitlines()[0]
    assert not [each for each in found.record.dropped if each.rule == "mail-head"]


@pytest.mark.parametrize("mark", ["Sekretess:", "**Sekretess**\n>\n>", "[Sekretess]"])
@pytest.mark.parametrize("end", ["", "> Tack!\n"])
def test_a_confidential_quote_in_a_mail_stays_one(end: str, mark: str) -> None:
    health = f"> {mark} Bos hälsa.\n>\n> Mer om Bos hälsa.\n"
    text = f"{quoted(HEAD + MINUTES)}>\n{health}{end}"
    outcome = import_one("a.txt", text.encode(), Order())
    public = [line for line in outcome.text.splitlines() if not line.startswith(">")]
    assert "hälsa" not in "\n".join(public)


@pytest.mark.parametrize(
    ("head", "present"),
    [
        (HEAD, "Närvarande: Anna Ek, Bo Lund och jag"),
        (HEAD, "Närvarande: Anna Ek, Bo Lund, jag."),
        (HEAD, "Närvarande:\n- Anna Ek\n- Bo Lund\n- jag"),
        (ENGLISH, "Present: Anna Ek, Bo Lund and I"),
        (quoted(HEAD), "Närvarande: Anna Ek, Bo Lund, jag själv"),
    ],
)
def test_who_sent_the_minutes_and_counts_herself_was_there_and_wrote(
    head: str, present: str
) -> None:
    text = head + MINUTES.replace("Närvarande: Anna Ek, Bo Lund", present)
    record = of_text(text).record
    assert [each.name for each in record.present] == ["Anna Ek", "Bo Lund", "Cia Dahl"]
    assert record.secretary is not None
    assert (record.secretary.value, record.secretary.rule) == ("Cia Dahl", "mail-sender")


@pytest.mark.parametrize(
    ("head", "present", "secretary"),
    [
        (HEAD, "Närvarande: Anna Ek, Bo Lund", None),
        (HEAD, "Närvarande: Anna Ek (sekreterare), Bo Lund och jag", "Anna Ek"),
        (
            HEAD.replace("Cia Dahl <cia@example.org>", "cia@example.org"),
            "Närvarande: Bo och jag",
            None,
        ),
        ("", "Närvarande: Anna Ek, Bo Lund och jag", None),
    ],
)
def test_who_only_sends_minutes_did_not_write_them(
    head: str, present: str, secretary: str | None
) -> None:
    text = head + MINUTES.replace("Närvarande: Anna Ek, Bo Lund", present)
    found = of_text(text).record.secretary
    assert (None if found is None else found.value) == secretary
