"""What other secretaries write: who acts together, for others, earlier, and by when."""

import pytest

from tests.importing.test_promises import record, told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # English verbs of several people are like infinitives.
        ("Tom and Sian book the hall.", [("Tom+Sian", "book the hall")]),
        ("Tom, Sian and Peter paint the shed.", [("Tom+Sian+Peter", "paint the shed")]),
        ("Tom and Sian report that all is well.", []),
        ("Tom and Sian run the bar every Friday.", []),
        ("Clare suggested that Tom and Sian paint it.", []),
        ("Tom and Sian put up the posters.", []),
        # Who is to ask others has not asked yet.
        ("Tom will ask the warden to mow.", [("Tom", "ask the warden to mow")]),
        ("Tom agreed to ask the vicar to come.", [("Tom", "ask the vicar to come")]),
        ("Tom will ask Sian to paint.", [("Sian", "paint")]),
        ("Siv ska be byggaren att komma.", [("Siv", "be byggaren att komma")]),
        ("Siv lovade att be rektorn att svara.", [("Siv", "be rektorn att svara")]),
        # Behind a question another answers.
        ("Tom asked if the gate is locked and Sian will check.", [("Sian", "check")]),
        ("Tom asked if Peter will paint the gate.", []),
        (
            "Siv undrade när isen läggs och Tomas ringer vaktmästaren.",
            [("Tomas", "ringa vaktmästaren")],
        ),
        ("Siv frågade vad det kostar och Tomas svarade.", []),
        # Pronouns joined with names, and on the line below.
        ("Siv visade bilder. Hon och Peder gör en affisch.", [("Siv+Peder", "göra en affisch")]),
        ("Siv visade bilder. Peder och hon gör en affisch.", [("Peder+Siv", "göra en affisch")]),
        ("Siv visade bilder.\nHon gör en affisch.", [("Siv", "göra en affisch")]),
        ("Siv visade bilder.\n\nHon gör en affisch.", []),
        # Bodies with an article are nobody's name.
        ("The Government is going to pay for a barrier.", []),
        ("The League agreed to pay for petrol.", [("The", "pay for petrol")]),
        # An invitation that is sent is a task.
        ("Siv skickar inbjudan till skolorna.", [("Siv", "skicka inbjudan till skolorna")]),
        # A sum ends a sentence.
        ("Balance £12.40. Tom will bank it.", [("Tom", "bank it")]),
    ],
)
def test_who_acts_together_or_for_others(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Siv lovade i maj att laga grinden och den går bra.", []),
        ("Siv lovade att laga grinden.", [("Siv", "laga grinden")]),
        ("Siv skulle efter majmötet köpa stolar. De är köpta.", []),
        ("Siv skulle ringa banken. Det gjorde hon i maj.", []),
        ("Siv skulle hämta båten. Den är skadad.", [("Siv", "hämta båten")]),
        ("Siv ska köpa stolar. De är beställda.", [("Siv", "köpa stolar")]),
        ("Tom offered last year to mend it and it works.", []),
        ("Tom will mend the door. It was damaged in May.", [("Tom", "mend the door")]),
        # Old tasks behind a genitive.
        ("Sivs utredning om hissen kvarstår.", [("Siv", "utredning om hissen")]),
        ("Sivs plats i styrelsen kvarstår.", []),
        ("Tom's survey of the roof is outstanding.", [("Tom", "survey of the roof")]),
        ("Tom's report was open and honest.", []),
    ],
)
def test_what_was_promised_earlier_is_done_or_open(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Siv ringer banken före april månads utgång.", "2022-04-30"),
        ("Siv ringer banken innan april månad är slut.", "2022-04-30"),
        ("Siv ringer banken före april.", "2022-03-31"),
        ("Tom will ring the bank before April is out.", "2022-04-30"),
        ("Tom will ring the bank by April's end.", "2022-04-30"),
    ],
)
def test_a_month_that_is_to_end_is_a_term(text: str, due: str) -> None:
    assert [each.due for each in record(text).actions] == [due]
