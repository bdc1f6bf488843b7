"""Who owns a task: offices, roles that members hold, organisations of people."""

import pytest

from bra.model import Meeting
from bra.reading.names import member_key
from tests.reading.texts import codes, council_of, minutes_of

COUNCIL = council_of("""\
---
namn: Rådet
ledamöter:
  - name: Jane Smith
    role: Clerk
  - John Smith
  - namn: Åsa Åberg
    organisation: kommunstyrelsen
    roll: samordnare
  - namn: Pia Lo
    roll: vice ordförande
  - namn: Kim Sand
    roll: samordnaren mot våld
  - namn: Bo Ek
    roll: ledamot
  - namn: Eva Dal
    roll: ledamot
organisationer:
  Polismyndigheten: {alias: [polisen]}
---
""")


def read(task: str, front: str = "") -> Meeting:
    return minutes_of(f"## 1. A\n\n- [ ] {task} (löpande)\n", front, COUNCIL)


def owners(task: str, front: str = "") -> list[tuple[str, str]]:
    (line,) = read(task, front).actions
    return [(owner.name, owner.kind) for owner in line.owners]


@pytest.mark.parametrize("who", ["chair", "Chair", "the Chair", "Chairman", "the chairman"])
def test_the_english_chair_is_known(who: str) -> None:
    assert owners(f"{who}: call") == [("chair", "word")]
    assert owners(f"{who} and Jane: call") == [("chair", "word"), ("Jane Smith", "person")]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Clerk", "Jane Smith"),
        ("the clerk", "Jane Smith"),
        ("Samordnaren", "Åsa Åberg"),
        ("vice ordförande", "Pia Lo"),
        ("Vice ordföranden", "Pia Lo"),
        ("samordnare mot våld", "Kim Sand"),
    ],
)
def test_a_member_is_meant_by_her_role(who: str, name: str) -> None:
    assert owners(f"{who}: ringa") == [(name, "person")]


@pytest.mark.parametrize("who", ["Smith", "ledamoten"])
def test_what_two_members_go_by_is_told_of(who: str) -> None:
    assert codes(read(f"{who}: ringa").diagnostics) == ["ambiguous-owner"]


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("kommunstyrelsen", ["kommunstyrelsen"]),
        ("Kommunstyrelsen", ["kommunstyrelsen"]),
        ("Polisen, kommunstyrelsen", ["Polismyndigheten", "kommunstyrelsen"]),
        ("skolan", ["Skolan"]),
        ("Kultur och fritid", ["Kultur och fritid"]),
    ],
)
def test_what_members_and_attendees_represent_is_known(who: str, names: list[str]) -> None:
    front = "närvarande:\n  - Ida Ros, Skolan\n  - Per Ask, Kultur och fritid\n"
    assert owners(f"{who}: a", front) == [(name, "organisation") for name in names]


@pytest.mark.parametrize("words", ["Ek: a", "Almar: a", "skolan: a", "smith: a"])
def test_words_that_nobody_goes_by_are_text(words: str) -> None:
    assert owners(words) == []


@pytest.mark.parametrize(
    ("name", "key"),
    [("Bibbi", "ida dal"), ("Bo Ek", "bo ek"), ("Pim", "pim"), ("Nemo", "nemo")],
)
def test_an_alias_is_hers_who_alone_has_it_and_nobody_s_name(name: str, key: str) -> None:
    council = council_of(
        "---\nnamn: R\nledamöter:\n  - Bo Ek\n"
        "  - {namn: Ida Dal, alias: [Bibbi, Bo Ek, Pim]}\n  - {namn: Eva Al, alias: [Pim]}\n---\n"
    )
    assert member_key(council.members, name) == key


PUPILS = council_of(
    "---\nnamn: Elevrådet\nledamöter: [Hugo, Hugo L, Hugo Ek, Alva, Alva Dal]\n---\n"
)


@pytest.mark.parametrize(
    "front",
    ["", "närvarande: [Hugo L, Hugo]\n", "närvarande: [Hugo, Hugo L]\n", "närvarande: [Hugo L]\n"],
)
def test_a_whole_name_means_the_one_whose_name_it_is(front: str) -> None:
    (line,) = minutes_of("## 1. A\n\n- [ ] Hugo: mäta\n", front, PUPILS).actions
    assert [(owner.name, owner.kind) for owner in line.owners] == [("Hugo", "person")]


def test_a_first_name_of_several_means_nobody_alone() -> None:
    three = council_of("---\nnamn: Elevrådet\nledamöter: [Hugo L, Hugo Ek]\n---\n")
    meeting = minutes_of("## 1. A\n\n- [ ] Hugo: mäta\n", "", three)
    assert "ambiguous-owner" in codes(meeting.diagnostics)


def test_those_present_go_by_their_names_though_a_member_has_one_of_them() -> None:
    front = "närvarande:\n  - Alva, skolan\n  - Hugo L\n"
    (line,) = minutes_of("## 1. A\n\n- [ ] Alva: mäta\n", front, PUPILS).actions
    assert [(owner.name, owner.organisation) for owner in line.owners] == [("Alva", "skolan")]
