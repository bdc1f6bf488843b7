"""Whom a meeting asks to do something, named by one word or several, and what it only asks for."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": "Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind, kassör\n\n1. Lägret\n",
    "en": "Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind, treasurer\n\n1. The camp\n",
}


def tasks(code: str, text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(each.owners, each.text) for each in of_text(f"{HEADS[code]}{text}\n").record.actions]


@pytest.mark.parametrize(
    ("code", "text", "owners", "task"),
    [
        ("sv", "Vi ber Petra kontakta skolan.", ("Petra Lind",), "kontakta skolan"),
        ("sv", "Vi ber Petra Lind kontakta skolan.", ("Petra Lind",), "kontakta skolan"),
        (
            "sv",
            "Vi ber Karin och Petra Lind kontakta skolan.",
            ("Karin Nygård", "Petra Lind"),
            "kontakta skolan",
        ),
    ],
)
def test_who_is_asked(code: str, text: str, owners: tuple[str, ...], task: str) -> None:
    assert tasks(code, text) == [(owners, task)]


@pytest.mark.parametrize("text", ["Vi ber Petra om ursäkt.", "Vi ber Petra Lind om tålamod."])
def test_what_is_asked_for_is_no_task(text: str) -> None:
    assert tasks("sv", text) == []


@pytest.mark.parametrize(
    ("code", "text", "task"),
    [
        ("en", "The treasurer laminates the cards.", "laminate the cards"),
        ("en", "The treasurer will be oiling the lock.", "oil the lock"),
        ("sv", "Kassören laminerar korten.", "laminera korten"),
    ],
)
def test_who_keeps_the_money_acts_in_any_verb(code: str, text: str, task: str) -> None:
    head = HEADS[code].replace(", kassör", "").replace(", treasurer", "")
    found = of_text(f"{head}{text}\n").record.actions
    assert [each.text for each in found] == [task]


@pytest.mark.parametrize(
    ("question", "answer", "read"),
    [
        ("Could Peter copy the plan?", "Yes.", True),
        ("Could Peter copy the plan?", "\n\nYes.", False),
        ("Could Peter copy the plan?", "No.", False),
        (
            "Could Peter copy the plan?",
            "Yes, he could if somebody first found the key to the cupboard in the hall.",
            False,
        ),
    ],
)
def test_questions_with_their_answers(question: str, answer: str, *, read: bool) -> None:
    found = tasks("en", f"{question} {answer}")
    assert found == ([(("Peter Lind",), "copy the plan")] if read else [])
