"""What is said or done at the meeting itself is no task, and neither is what is done."""

import pytest

from tests.importing.foreign import of_text
from tests.importing.test_that_day import EN, SV, asked


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Disa påminner om att nycklar ska lämnas senast den 20 april.", SV, 0),
        ("Disa informerar om att bryggan ska vara tom före den 20 april.", SV, 0),
        ("Disa påminner hyresgästerna om städningen senast den 20 april.", SV, 1),
        ("Disa rapporterar om vågen senast den 20 april.", SV, 1),
        ("Disa rapporterar till hamnen.", SV, 0),
        ("Disa rapporterar till hamnen skriftligt.", SV, 1),
        ("Disa svarar till kommunen per brev.", SV, 1),
        ("Rob reminds everyone that keys must be returned by 20 April.", EN, 0),
        ("Rob reminds everybody to return their keys by 20 April.", EN, 0),
        ("Rob reports on the scales by 20 April.", EN, 1),
        ("Rob reports to the harbour.", EN, 0),
        ("Rob reports to the harbour in writing.", EN, 1),
    ],
)
def test_the_day_of_what_others_are_told_to_do(text: str, form: str, count: int) -> None:
    """It is no day by which somebody tells."""
    assert len(asked(text, form)) == count


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Tore öppnar mötet och gör en presentationsrunda.", SV, 0),
        ("Tore ska hålla en presentationsrunda på lägret den 20 april.", SV, 1),
        ("Disa läser igenom och justerar.", SV, 0),
        ("Disa läser igenom och justerar hyrorna till den 20 april.", SV, 1),
        ("Disa Rask, Polisen redogör för vajern.", SV, 0),
        ("Disa för listan vidare till hamnen.", SV, 1),
        ("Disa lämnar över ordet till Ove.", SV, 0),
        ("Disa lämnar över listan till Ove.", SV, 1),
        ("Jill opens the meeting and does a round of introductions.", EN, 0),
        ("Jill will open the boathouse on 20 April.", EN, 1),
        ("Rob hands over to Jill.", EN, 0),
        ("Rob hands over the list to Jill.", EN, 1),
        ("Rob reads through and approves the minutes.", EN, 0),
        ("Rob reads through the lease by 20 April.", EN, 1),
    ],
)
def test_what_is_done_for_the_meeting(text: str, form: str, count: int) -> None:
    """Who opens it, greets, or approves its minutes has no task."""
    assert len(asked(text, form)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("- @Rob asks the sailing society to share the crane.", 1),
        ("Rob asks the brewery for a tent.", 1),
        ("- @Rob asks the committee to wait.", 0),
        ("Rob asks the committee for a tent.", 0),
        ("Rob asks about the price.", 0),
        ("Rob asks about the price by 1 May.", 1),
    ],
)
def test_who_is_asked_that_is_not_here(text: str, count: int) -> None:
    """That is done afterwards; what the meeting is asked is answered at once."""
    assert len(asked(text, EN)) == count


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Disa skulle beställa vajer; den har kommit.", SV, 0),
        ("Disa skulle beställa krokar, de anlände i mars.", SV, 0),
        ("Disa lovade att beställa vajer; den har inte kommit.", SV, 1),
        ("Rob had promised to order hooks; they arrived in March.", EN, 0),
        ("Rob promised to order a flag, and it has now gone up.", EN, 0),
        ("Rob promised to order hooks; they have not come.", EN, 1),
        ("- Disa ska smörja kranen. Klart, se mejlet från den 2 april.", SV, 0),
        ("- Disa ska smörja kranen. Klart senast den 20 april.", SV, 1),
        ("- Rob to grease the crane. Done, see the email of 2 April.", EN, 0),
        ("- Rob to grease the crane. Done, thanks to the scouts.", EN, 0),
        ("- Rob to grease the crane. See the email of 2 April.", EN, 1),
    ],
)
def test_what_has_come_is_done(text: str, form: str, count: int) -> None:
    """So is what a mark with a remark says."""
    assert len(asked(text, form)) == count


def test_a_clause_of_a_decision_says_by_whom() -> None:
    """Its first word is none of the task, and an office needs no day."""
    text = "Styrelsen beslutar\natt köpa en våg,\natt uppföljning görs av sekreteraren om ett år."
    assert asked(text) == [("sekreteraren", "göra uppföljning om ett år", None)]
    assert asked("Uppföljning görs av sekreteraren.") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (SV.format("Den som missar passet betalar 90 kr, det bestämde årsmötet 2031."), 0),
        (SV.format("Passet kostar 90 kr, vilket årsmötet beslutade i fjol."), 0),
        (SV.format("Passet kostar 90 kr, det bestämde mötet."), 1),
        (EN.format("A missed shift costs £9, as the AGM decided in 2031."), 0),
        (EN.format("A missed shift costs £9, that was agreed by the AGM last year."), 0),
        (EN.format("It was agreed that a missed shift costs £9."), 1),
    ],
)
def test_what_another_meeting_decided(text: str, count: int) -> None:
    """A clause at the end tells so."""
    assert len(of_text(text).record.decisions) == count


@pytest.mark.parametrize(
    "text",
    [
        "# Möte 12 april 2033\n\n## Vågen\n\n## Beslutat i dag\n\n1. {}\n2. {}\n",
        "# Meeting 12 April 2033\n\n## Scales\n\n## Decided today\n\n1. {}\n2. {}\n",
    ],
)
def test_the_decisions_of_the_day(text: str) -> None:
    """Their heading is a label, and each entry is one."""
    found = of_text(text.format("The gate is shut.", "The key is kept.")).record.decisions
    said = " ".join(each.text for each in found)
    assert "The gate is shut." in said
    assert "The key is kept." in said
