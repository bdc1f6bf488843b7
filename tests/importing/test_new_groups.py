"""Groups that the meeting sets up, and what they are to do."""

import pytest

from tests.importing.foreign import EN, SV, sure_actions


def asked(text: str, form: str) -> list[tuple[str, str]]:
    """Return who and what of each sure action."""
    return [("+".join(each.owners), each.text) for each in sure_actions(form.format(text))]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "En arbetsgrupp tillsattes med Ylva Stare. Arbetsgruppen återkommer med en plan.",
            SV,
            ("Arbetsgruppen", "återkomma med en plan"),
        ),
        (
            "En festkommitté bildades. Kommittén köper ballonger.",
            SV,
            ("Kommittén", "köpa ballonger"),
        ),
        (
            "A working group was set up. The working group will come back with a plan.",
            EN,
            ("The working group", "come back with a plan"),
        ),
        (
            "It was agreed to form a small group. The group is to look at the fees.",
            EN,
            ("The group", "look at the fees"),
        ),
        (
            "En arbetsgrupp bildades. Gruppen rapporterar till styrelsen senast den 1 maj.",
            SV,
            ("Gruppen", "rapportera till styrelsen"),
        ),
        (
            "A group was formed. The group reports to the board by 1 May.",
            EN,
            ("The group", "report to the board"),
        ),
    ],
)
def test_a_group_that_is_set_up_has_tasks(text: str, form: str, told: tuple[str, str]) -> None:
    """The next sentences call it by the same word."""
    assert asked(text, form) == [told]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("En arbetsgrupp bildades. Gruppen består av Ylva och Mette.", SV),
        ("En arbetsgrupp bildades. Gruppen rapporterar till styrelsen.", SV),
        ("En arbetsgrupp bildades. Gruppen ska vara liten.", SV),
        ("A group was formed. The group is to be small.", EN),
        ("En grupp ungdomar syntes i parken. Gruppen kastar sten.", SV),
        ("A group was formed. The group consists of Jill and Rob.", EN),
        ("The council set up a task force. The task force will clear the road.", EN),
    ],
)
def test_what_a_group_is_and_what_others_set_up_is_no_task(text: str, form: str) -> None:
    """Nor what it tells, where no time is given."""
    assert asked(text, form) == []
