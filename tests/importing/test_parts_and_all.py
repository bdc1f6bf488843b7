"""Tasks of parts of the body that meets, of all who are represented there, and of each of them."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in, sure_actions

SENT_SV = SV.replace("Torkel Kvist", "Torkel Kvist (Kommunal)").replace(
    "Mette Hall", "Mette Hall (Vision)"
)
SENT_EN = EN.replace("Rob Tate", "Rob Tate (Unison)").replace("Nell Orr", "Nell Orr (Unite)")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Festkommittén redovisar kostnaderna senast den 3 maj.", ["Festkommittén"]),
        ("Festkommittén ska redovisa kostnaderna på nästa möte.", ["Festkommittén"]),
        ("Trädgårdsgruppen väljer ut en granne under maj.", ["Trädgårdsgruppen"]),
        ("Festkommittén redovisar kostnaderna.", []),
        ("Festkommittén ordnar lotteriet.", []),
        ("Ledningsgruppen ska redovisa kostnaderna på nästa möte.", []),
        ("Målgruppen ska besöka oss senast den 3 maj.", []),
        ("Olympiska kommittén ska lämna besked senast den 3 maj.", []),
        ("Den socialdemokratiska gruppen lämnar sitt svar senast den 3 maj.", []),
        ("Länsstyrelsens arbetsgrupp ska ta fram ett förslag till nästa möte.", []),
        ("Länsstyrelsens arbetsgrupp åtar sig att skriva ett förslag.", []),
        ("Den lilla festkommittén redovisar allt senast den 3 maj.", ["lilla festkommittén"]),
    ],
)
def test_a_part_of_the_body_that_meets_acts_by_a_day(text: str, who: list[str]) -> None:
    """Without a day it is only told of, and so is a body that meets for itself."""
    assert [each.owners[0] for each in sure_actions(SV.format(text))] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The working group will report by 3 May.", ["working group"]),
        ("The working group will meet in May.", []),
        ("The subgroup meets on 3 May.", []),
        ("The subgroup cleans the hall in May.", ["subgroup"]),
        ("The government working group will report by 3 May.", []),
        ("The Council's working group will report by 3 May.", []),
        ("The county planning committee will bring a plan to the next meeting.", []),
    ],
)
def test_a_part_in_english(text: str, who: list[str]) -> None:
    """A working group is one; to meet is no task."""
    assert [each.owners[0] for each in sure_actions(EN.format(text))] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "De fackliga organisationerna lämnar skriftliga synpunkter senast den 3 maj.",
            ["De fackliga organisationerna"],
        ),
        ("Föreningarna ska lämna synpunkter senast den 3 maj.", ["Föreningarna"]),
        (
            "Idrottsorganisationerna inkommer med synpunkter till Ylva senast den 3 maj.",
            ["Idrottsorganisationerna"],
        ),
        ("De fackliga organisationerna lämnar skriftliga synpunkter.", []),
        ("Övriga föreningarna lämnar in sina bidrag senast den 3 maj.", []),
        ("Föreningarna kommer att ordna en fest i maj.", []),
    ],
)
def test_all_who_are_represented_act_by_a_day(text: str, who: list[str]) -> None:
    """Where several have sent somebody; else they are outside."""
    assert [each.owners[0] for each in sure_actions(SENT_SV.format(text))] == who
    assert sure_actions(SV.format(text)) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The unions will send written comments by 3 May.", ["The unions"]),
        ("The unions will send written comments.", []),
        ("Other unions will strike by 3 May.", []),
    ],
)
def test_all_who_are_represented_in_english(text: str, who: list[str]) -> None:
    """In English as well."""
    assert [each.owners[0] for each in sure_actions(SENT_EN.format(text))] == who
    assert sure_actions(EN.format(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Var och en ska ringa tre grannar före nästa möte.",
            [("var", "ringa tre grannar", None)],
        ),
        ("Var och en svarar för sina egna kostnader.", []),
        ("Var och en som spelar ska betala 100 kr.", []),
    ],
)
def test_each_of_them_is_one_owner(text: str, found: list[Told]) -> None:
    """Their word for each holds one that joins names; what each pays for is a rule."""
    assert asked_in(SV.format(text)) == found
