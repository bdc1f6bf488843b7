"""A line that labels a task and who has it is a task of its own, in any order of its labels."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, sure_actions

_ROOF = ("Torkel+Mette", "titta på taket", "2033-04-25")
_YARD = ("Ylva", "sopa gården", "2033-05-01")


@pytest.mark.parametrize(
    "line",
    [
        "Ansvarig: Ylva. Klart: 2033-05-01. Åtgärd: sopa gården",
        "Klart: 2033-05-01. Ansvarig: Ylva. Åtgärd: sopa gården",
        "Ansvarig: Ylva, åtgärd: sopa gården, klart: 2033-05-01.",
        "Åtgärd: sopa gården. Klart: 2033-05-01. Ansvarig: Ylva.",
        "Åtgärd: sopa gården. Ansvarig: Ylva. Klart: 2033-05-01.",
        "Vem: Ylva | När: 1/5 | Vad: sopa gården",
    ],
)
def test_labels_on_a_line_make_a_task_of_its_own_in_swedish(line: str) -> None:
    before = "Torkel och Mette tittar på taket till den 25/4."
    assert asked_in(SV.format(f"{before}\n{line}")) == [_ROOF, _YARD]


@pytest.mark.parametrize(
    "line",
    [
        "Responsible: Jill. Due: 2033-05-01. Action: sweep the yard",
        "Due: 1 May. Owner: Jill. Action: sweep the yard.",
        "Who: Jill. When: 1 May. What: sweep the yard",
        "Action: sweep the yard. Due: 2033-05-01. Owner: Jill.",
    ],
)
def test_labels_on_a_line_make_a_task_of_its_own_in_english(line: str) -> None:
    before = "Rob and Nell look at the roof by 25 April."
    assert asked_in(EN.format(f"{before}\n{line}")) == [
        ("Rob+Nell", "look at the roof", "2033-04-25"),
        ("Jill", "sweep the yard", "2033-05-01"),
    ]


def test_each_of_several_lines_keeps_its_own_owner() -> None:
    lines = "Åtgärd: sopa gården. Ansvarig: Ylva.\nÅtgärd: måla grinden. Ansvarig: Mette."
    assert asked_in(SV.format(lines)) == [
        ("Ylva", "sopa gården", None),
        ("Mette", "måla grinden", None),
    ]


def test_what_a_line_says_of_the_state_of_its_task_holds() -> None:
    line = "Ansvarig: Ylva. Status: {}. Åtgärd: sopa gården."
    assert sure_actions(SV.format(line.format("klar"))) == []
    assert [each.under_way for each in sure_actions(SV.format(line.format("pågår")))] == [True]


def test_a_line_without_a_task_of_its_own_is_of_the_task_above() -> None:
    lines = "Gården måste sopas.\nAnsvarig: Ylva. Klart: 2033-05-01."
    assert [(who, due) for who, _, due in asked_in(SV.format(lines))] == [("Ylva", "2033-05-01")]
    lines = "Jill calls the school.\nOwner: Rob. Due: 1 May."
    assert [(who, due) for who, _, due in asked_in(EN.format(lines))] == [("Rob", "2033-05-01")]


def test_a_label_that_comes_again_begins_another_task() -> None:
    line = "Åtgärd: måla grinden. Ansvarig: Ylva. Åtgärd: sopa gården. Ansvarig: Torkel."
    told = [("Ylva", "måla grinden", None), ("Torkel", "sopa gården", None)]
    assert asked_in(SV.format(line)) == told
