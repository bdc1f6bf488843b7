"""Sentences behind a task that give nothing but its term."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import EN, SV, asked_in, import_one


@pytest.mark.parametrize(
    ("form", "task", "behind", "due"),
    [
        (SV, "Torkel kontaktar plåtslagaren.", "Klart senast 15 oktober.", "2033-10-15"),
        (SV, "Torkel kontaktar plåtslagaren.", "Senast den 15 oktober.", "2033-10-15"),
        (SV, "Torkel kontaktar plåtslagaren.", "Deadline 15 oktober!", "2033-10-15"),
        (SV, "Torkel kontaktar plåtslagaren.", "Det ska göras före den 3 maj.", "2033-05-03"),
        (SV, "Torkel fick i uppdrag att köpa färg.", "Klart v. 20.", "2033-05-22"),
        (SV, "- Torkel kontaktar plåtslagaren.", "Klart senast 15 oktober.", "2033-10-15"),
        (EN, "Rob will contact the roofer.", "To be done by 15 October.", "2033-10-15"),
        (EN, "Rob will contact the roofer.", "This must be finished by 3 May.", "2033-05-03"),
        (EN, "Rob will contact the roofer.", "Due 15 October.", "2033-10-15"),
    ],
)
def test_the_term_behind_a_task_is_its_own(form: str, task: str, behind: str, due: str) -> None:
    ((_, _, when),) = asked_in(form.format(f"{task} {behind}"))
    assert when == due


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SV, "Torkel kontaktar plåtslagaren. Anmälan senast 15 oktober."),
        (SV, "Torkel kontaktar plåtslagaren. Taket är klart i oktober."),
        (SV, "Torkel kontaktar plåtslagaren. Klart den 3 mars 2033."),
        (SV, "Torkel kontaktar plåtslagaren.\n\nKlart senast 15 oktober."),
        (SV, "Torkel kontaktar plåtslagaren. Han är billig. Senast 15 oktober."),
        (EN, "Rob will contact the roofer. The fair is on 15 October."),
    ],
)
def test_what_says_more_than_a_term_gives_none(form: str, text: str) -> None:
    tasks = asked_in(form.format(text))
    assert [when for _, _, when in tasks] == [None] * len(tasks)


def test_a_term_of_its_own_is_kept() -> None:
    text = SV.format("Torkel ringer plåtslagaren senast 1 maj. Klart senast 15 oktober.")
    assert [when for _, _, when in asked_in(text)] == ["2033-05-01"]


def test_the_term_behind_is_written_as_one() -> None:
    text = SV.format("Torkel kontaktar plåtslagaren. Klart till nästa möte.")
    outcome = import_one("a.txt", text.encode(), Order())
    assert "- [ ] Torkel Kvist: kontakta plåtslagaren (klart till nästa möte)" in outcome.text
