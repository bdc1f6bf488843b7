"""What somebody is told to do in plain words, and what such words only tell."""

import pytest

from tests.importing.foreign import SV, asked_in


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


def test_what_is_reported_elsewhere_is_a_task() -> None:
    """As who is to take part."""
    text = SV.format("Ylva anmäler att klubben deltar i cupen.")
    assert asked_in(text) == [("Ylva", "anmäla att klubben deltar i cupen", None)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Torkel skulle ta in pris på nya lås och har fått det, 9 400 kr.", 0),
        ("Torkel skulle hämta nycklarna och har nu fått dem.", 0),
        ("Torkel skulle söka bidrag och fick det.", 0),
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
