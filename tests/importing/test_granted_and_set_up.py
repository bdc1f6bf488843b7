"""Decisions that grant a proposal, that follow from what was, and that set up named groups."""

import pytest

from tests.importing.foreign import EN, SV, of_text


def decided(text: str, form: str = SV) -> list[str]:
    """Return the decisions of a matter."""
    return [each.text for each in of_text(form.format(text)).record.decisions]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Nämnden bifaller elevrådets förslag.", SV),
        ("Styrelsen antar valberedningens förslag.", SV),
        ("I fjol gick festen back, så det beslutades att hoppa över den.", SV),
        ("Förra året regnade det, därför beslutade styrelsen att hyra ett tält.", SV),
        ("Last year the fair lost money, so it was decided to do without it.", EN),
        ("En arbetsgrupp bestående av Ylva Stare och Mette Hall tillsätts.", SV),
        ("A working group consisting of Jill Marsh and Rob Tate was set up.", EN),
    ],
)
def test_what_is_granted_or_follows_is_decided(text: str, form: str) -> None:
    assert decided(text, form) == [text]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Styrelsens förslag\nAvgiften höjs.", SV),
        ("I fjol beslutades att hoppa över festen, så den är borta.", SV),
        ("Last year it was decided to do without the fair, so it is gone.", EN),
        ("En grupp bestående av ungdomar badar vid kajen.", SV),
        ("A group of teenagers was seen on the pier.", EN),
    ],
)
def test_what_is_proposed_or_was_is_not(text: str, form: str) -> None:
    assert decided(text, form) == []


def test_a_group_of_named_people_has_tasks() -> None:
    """The next sentence calls it by its name."""
    text = "En arbetsgrupp bestående av Ylva Stare och Mette Hall tillsätts.\nArbetsgruppen "
    found = of_text(SV.format(text + "lämnar ett utkast senast den 5 maj.")).record.actions
    assert [each.owners for each in found] == [("Arbetsgruppen",)]
