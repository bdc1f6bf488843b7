"""A title behind an organisation is no part of its name."""

import pytest

from bra.languages import language
from bra.ledger.attendance import attendance, by_organisation
from bra.reading.titles import after_name, titles_of
from tests.planning.councils import council, meeting

REGISTER = council("""\
organisationer:
  Kultur, fritid och ordförande: {alias: ["kultur, chef"]}
  Polismyndigheten: {alias: [polisen]}
roller:
  Trygghetsvärden: {organisation: Polismyndigheten}
""")
KNOWN = titles_of(REGISTER.organisations, REGISTER.roles)


@pytest.mark.parametrize(
    ("text", "organisation", "titles"),
    [
        ("arbetsgivaren, ordförande", "arbetsgivaren", ["ordförande"]),
        ("arbetsgivaren, HR-chef", "arbetsgivaren", ["HR-chef"]),
        ("arbetsgivaren, vice ordf.", "arbetsgivaren", ["vice ordf."]),
        (
            "arbetsgivaren, tf. enhetschef för skolan",
            "arbetsgivaren",
            ["tf. enhetschef för skolan"],
        ),
        ("arbetsgivaren, ordförande, HR-chef", "arbetsgivaren", ["ordförande", "HR-chef"]),
        ("ordförande, arbetsgivaren", "arbetsgivaren", ["ordförande"]),
        ("ordförande, HR-chef", None, ["ordförande", "HR-chef"]),
        ("skolan, trygghetsvärd", "skolan", ["trygghetsvärd"]),
        ("polisen, gruppchefernas man", "polisen", ["gruppchefernas man"]),
        ("Northshire Council, chair", "Northshire Council", ["chair"]),
        ("Northshire Council, Head of Service", "Northshire Council", ["Head of Service"]),
        ("Northshire Council, Children’s Lead", "Northshire Council", ["Children’s Lead"]),
        ("Växjö kommun, socialförvaltningen", "Växjö kommun, socialförvaltningen", []),
        ("kultur, fritid", "kultur, fritid", []),
        ("Kultur, fritid och ordförande", "Kultur, fritid och ordförande", []),
        ("kultur, chef", "kultur, chef", []),
        ("kultur, chef, sekr.", "kultur, chef", ["sekr."]),
        ("Chefernas hus", "Chefernas hus", []),
        ("HR-chef", "HR-chef", []),
        ("polisen,", "polisen", []),
        ("polisen,, ordförande", "polisen", ["ordförande"]),
    ],
)
def test_what_stands_after_a_name(text: str, organisation: str | None, titles: list[str]) -> None:
    assert after_name(text, KNOWN) == (organisation, tuple(titles))


def test_a_title_behind_a_members_organisation_is_her_role() -> None:
    of = council("ledamöter:\n  - Birgitta Ek, arbetsgivaren, HR-chef\n  - Bo Al, arbetsgivaren\n")
    assert [(each.organisation, each.role) for each in of.members] == [
        ("arbetsgivaren", "HR-chef"),
        ("arbetsgivaren", None),
    ]


def test_an_employer_is_one_whatever_titles_its_people_have() -> None:
    of = council(
        "ledamöter:\n  - Birgitta Ek, arbetsgivaren, ordförande\n  - Bo Al, arbetsgivaren\n"
    )
    front = (
        "närvarande:\n  - Birgitta Ek, arbetsgivaren, ordförande\n"
        "  - Cia Dal, arbetsgivaren, HR-chef\n"
    )
    body = "## 1. A\n\n- [ ] Birgitta: mäta\n"
    held = meeting(of, "2017-08-18", front, body)
    people = attendance(of, [held], "2017-12-31", language("sv"))
    assert [each.name for each in by_organisation(people, language("sv"))] == ["arbetsgivaren"]
    assert [each.note for each in held.present] == ["ordförande", "HR-chef"]
    assert held.actions[0].owners[0].organisation == "arbetsgivaren"
