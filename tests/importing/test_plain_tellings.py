"""What somebody is told to do in plain words, and what such words only tell."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in, of_text


@pytest.mark.parametrize(
    "text",
    [
        "Ylva anmäler att hon äger en av lägenheterna och lämnar salen.",
        "Torkel anmäler för nämnden att hans bror har lämnat anbud.",
        "Mette uppgav att även hon har sökt tjänsten.",
        "Ylva disputerar den 23 maj.",
        "Torkel opponerar på avhandlingen den 3 juni.",
        "Mette är ny i styrelsen. Hon efterträder Sten Å som slutade i juni.",
    ],
)
def test_what_somebody_tells_of_herself_is_no_task(text: str) -> None:
    """Nor is a day in her life."""
    assert asked_in(SV.format(text)) == []


def test_what_somebody_says_that_she_will_do_is_a_task() -> None:
    text = SV.format("Ylva uppger att hon ringer banken senast den 3 maj.")
    assert asked_in(text) == [("Ylva", "ringa banken", "2033-05-03")]


@pytest.mark.parametrize("what", ["att klubben deltar i cupen", "att de nya vill vara med"])
def test_what_is_reported_elsewhere_is_a_task(what: str) -> None:
    """As who is to take part."""
    assert asked_in(SV.format(f"Ylva anmäler {what}.")) == [("Ylva", f"anmäla {what}", None)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Torkel skulle ta in pris på nya lås och har fått det, 9 400 kr.", 0),
        ("Torkel skulle hämta nycklarna och har nu fått dem.", 0),
        ("Torkel skulle söka bidrag och fick det.", 0),
        ("Torkel skulle laga bryggan och har fått det gjort.", 0),
        ("Torkel skulle ta in pris på nya lås och har inte fått det.", 1),
        ("Torkel skulle fråga om nyckeln och har fått den utlovad till maj.", 1),
    ],
)
def test_what_somebody_was_to_get_and_has_got_is_done(text: str, count: int) -> None:
    """Unless it is only promised."""
    assert len(asked_in(SV.format(text))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("- *Ylva:* träffade rektor, högskolan ska flytta biblioteket under sommaren", 0),
        ("Ylva träffade rektor, högskolan ska flytta biblioteket under sommaren.", 0),
        ("Ylva och vår rektor ska flytta biblioteket under sommaren.", 1),
    ],
)
def test_whom_somebody_met_is_no_owner(text: str, count: int) -> None:
    """A verb of the past before an office says what was done to it."""
    assert len(asked_in(SV.format(text))) == count


def test_an_office_with_a_clause_is_the_owner() -> None:
    """Its clause is of something else."""
    text = "Ekonomen, som inte var med på mötet, ombeds räkna på kostnaderna."
    assert asked_in(SV.format(text)) == [("Ekonomen", "räkna på kostnaderna", None)]
    text = "Kassören, som också sköter kiosken, ringer banken."
    assert asked_in(SV.format(text)) == [("Kassören", "ringa banken", None)]
    text = "The caretaker, who was away for most of it, is asked to mend the gate."
    (action,) = of_text(EN.format(text)).record.actions
    assert (action.owners, action.text) == (("The caretaker",), "mend the gate")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Frågan om cyklarna kvarstår, Ylva sätter upp en lapp senast den 30 april.",
            [("Ylva", "sätta upp en lapp", "2033-04-30")],
        ),
        (
            "Styrelsen vill att grannarna får en folder och Ylva ritar ett förslag.",
            [("Ylva", "rita ett förslag", None)],
        ),
        ("Torkel vill att Mette ringer smeden och Ylva ritar ett förslag.", []),
        ("Torkel föreslår att Mette ringer smeden och Ylva ritar ett förslag.", []),
        (
            "Frågan hör till regionen och sekreteraren vidarebefordrar den.",
            [("sekreteraren", "vidarebefordra den", None)],
        ),
        (
            "Torkel ber om hjälp från Ylva och kassören.",
            [("Torkel", "be om hjälp från Ylva och kassören", None)],
        ),
    ],
)
def test_what_follows_how_a_matter_stands(text: str, found: list[Told]) -> None:
    """Or what the meeting itself wishes; what one of them wishes goes on."""
    assert asked_in(SV.format(text)) == found


def test_what_follows_an_open_matter_in_english() -> None:
    """In English as well."""
    text = "The question of prams is outstanding, Jill will put up a notice by 30 April."
    assert asked_in(EN.format(text)) == [("Jill", "put up a notice", "2033-04-30")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Torkel kalibrerar mätarna och riggar scenen.",
            [("Torkel", "kalibrera mätarna och rigga scenen", None)],
        ),
        (
            "Ylva gör ett schema och anslår det på tavlan.",
            [("Ylva", "göra ett schema och anslå det på tavlan", None)],
        ),
        (
            "Sekreteraren arbetar in svaren till den 10 maj.",
            [("Sekreteraren", "arbeta in svaren", "2033-05-10")],
        ),
        (
            "Ylva går igenom avtalet med kommunens jurister.",
            [("Ylva", "gå igenom avtalet med kommunens jurister", None)],
        ),
        ("Ylva går igenom avtalet med styrelsen.", []),
        ("Ylva går igenom avtalet med ändringarna.", []),
        ("Ylva går igenom läget med taket.", []),
    ],
)
def test_more_plain_deeds(text: str, found: list[Told]) -> None:
    """To go through something with others is done elsewhere."""
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ansökan ska vara inne senast den 1 maj; Ylva skriver den.", ["2033-05-01"]),
        ("Ylva skriver brevet senast den 1 maj och Mette läser det.", ["2033-05-01", None]),
        ("Ansökan ska vara inne senast den 1 maj; Ylva ringer smeden.", [None]),
        ("Priset gäller till den 1 maj; Ylva köper den.", [None]),
    ],
)
def test_who_sees_to_a_thing_has_its_term(text: str, due: list[str | None]) -> None:
    """Not that of what somebody else does."""
    assert [each[2] for each in asked_in(SV.format(text))] == due


def test_who_sees_to_a_thing_in_english() -> None:
    """In English as well."""
    text = EN.format("The form must be in by 1 May; Jill fills it in.")
    assert [each[2] for each in asked_in(text)] == ["2033-05-01"]
