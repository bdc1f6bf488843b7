"""Tasks that are given, permitted, promised and reported in words of their own."""

import pytest

from tests.importing.test_forms import record, told


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Sekreteraren besvarar brevet.", "Sekreteraren", "besvara brevet"),
        ("Bo får fortsätta leta lokal.", "Bo Lund", "fortsätta leta lokal"),
        ("Cia är uppskriven på lotteriet.", "Cia Dahl", "lotteriet"),
        ("Annas lista över nycklar saknas ännu.", "Anna Ek", "lista över nycklar"),
        ("Annas uppgift att räkna lådorna är ännu inte påbörjad.", "Anna Ek", "räkna lådorna"),
        ("Bo skulle laga grinden, det arbetet är inte färdigt.", "Bo Lund", "laga grinden"),
        ("Bo skulle laga grinden, vilket inte är gjort.", "Bo Lund", "laga grinden"),
        ("Bo ska granska protokollet från i fjol.", "Bo Lund", "granska protokollet från i fjol"),
    ],
)
def test_tasks_in_swedish(text: str, owner: str, task: str) -> None:
    assert [(each[0], each[1]) for each in told(text, "sv")] == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        (
            "Resolved:\nthat the Treasurer be asked to pay the rent.",
            "the Treasurer",
            "pay the rent",
        ),
        ("That Bob be authorised to sign the lease.", "Bob Lane", "sign the lease"),
        ("Bob's list of keys, promised in May, is still outstanding.", "Bob Lane", "list of keys"),
        ("Bob's report is awaited.", "Bob Lane", "report"),
        ("Cora, who was away, is down for the raffle.", "Cora Day", "the raffle"),
        ("Bob has put his name down for the barbecue.", "Bob Lane", "the barbecue"),
        ("Bob's down for the raffle.", "Bob Lane", "the raffle"),
        ("Ann answers the letter by 1 April.", "Ann Hill", "answer the letter"),
    ],
)
def test_tasks_in_english(text: str, owner: str, task: str) -> None:
    assert [(each[0], each[1]) for each in told(text, "en")] == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Leave to go on, or to use something, is no errand.
        ("Bo får fortsätta till och med maj.", "sv"),
        ("Bo får använda lokalen under våren.", "sv"),
        ("Rådet beslutar att Bo får fortsätta som ombud.", "sv"),
        # To check the notes is the duty of who approves them.
        ("Bo utsågs att granska anteckningarna.", "sv"),
        ("Bob was asked to check the notes.", "en"),
        # What was to be done before, and has been.
        ("Bo skulle efter förra mötet köpa skyltar.", "sv"),
        ("Bo skulle köpa skyltar. De sitter nu uppe.", "sv"),
        ("Bo skulle fråga kommunen och har fått till svar att det går.", "sv"),
        ("Bo fick den 2 februari i uppdrag att räkna träden. En lista visades.", "sv"),
        ("Bo fick i uppdrag att räkna träden. En lista visades. Uppdraget är slutfört.", "sv"),
        ("Bob was asked to count the trees. A list was shown. The action is closed.", "en"),
        # What is somebody's does nothing.
        ("Bob's photographs were handed to the museum.", "en"),
    ],
)
def test_no_tasks(text: str, code: str) -> None:
    assert told(text, code) == []


def test_what_is_done_is_told_from_what_another_has_left() -> None:
    text = (
        "Bo skulle fråga kommunen och har fått till svar att det går. "
        "Cia skulle laga grinden, det arbetet är inte färdigt."
    )
    assert [(each[0], each[1]) for each in told(text, "sv")] == [("Cia Dahl", "laga grinden")]


def test_whoever_is_to_check_the_notes_approves_them() -> None:
    found = record("Bo Lund utsågs att granska anteckningarna.", "sv")
    assert [each.value for each in found.approvers] == ["Bo Lund"]


@pytest.mark.parametrize(
    ("text", "code", "decided"),
    [
        ("Read and agreed.", "en", True),
        ("The accounts were presented and adopted.", "en", True),
        ("The letter was read and discussed.", "en", False),
        ("The plan was considered and approved by the county.", "en", False),
        ("Lästa och godkända.", "sv", True),
        ("Lästa och utdelade.", "sv", False),
    ],
)
def test_decisions_in_few_words(text: str, code: str, decided: bool) -> None:  # noqa: FBT001
    assert bool(record(text, code).decisions) is decided
