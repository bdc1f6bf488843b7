"""Officers told in one breath, by whoever writes, with their post for the day, or by a stroke."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text
from tests.importing.test_who_led_and_wrote import english, officers, swedish


def approvers(record: Record) -> list[str]:
    return [fact.value for fact in record.approvers]


@pytest.mark.parametrize(
    "told",
    [
        "Nils höll i klubban och Berit i pennan.",
        "Nils höll klubban och Berit pennan.",
        "Nils hade klubban, Berit pennan.",
        "Nils svingade klubban och Berit skötte pennan.",
        "Nils tog klubban och Berit pennan.",
        "Nils satt vid klubban och Berit vid pennan.",
        "Nils Ask vid klubban, Berit Alm vid tangenterna.",
        "Nils ledde som vanligt och jag skrev (Berit).",
        "Jag som skrev heter Berit Alm. Nils ledde mötet.",
        "Den som skriver detta är Berit Alm, Nils ledde.",
        "Undertecknad, Berit Alm, skrev. Nils var ordförande.",
        "Nils ledde mötet och undertecknad (Berit Alm) förde protokoll.",
        "Jag (Berit) antecknade, Nils höll i mötet.",
        "Jag heter Berit Alm och skrev det här. Nils ledde.",
        "Berit Alm heter jag som skrev. Nils ledde.",
        "Den som antecknade heter Berit Alm. Den som ledde heter Nils Ask.",
        "Nils var mötesledare. Själv antecknade jag (Berit Alm).",
    ],
)
def test_whoever_held_gavel_and_pen_is_found(told: str) -> None:
    assert officers(swedish(said=told)) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize(
    "told",
    [
        "Neil held the gavel and Beth the pen.",
        "Neil took the chair and Beth the minutes.",
        "Neil was in the chair and Beth on the keyboard.",
        "Neil chaired as usual and I took the notes (Beth).",
        "Neil chaired and I (Beth Elm) took notes.",
        "I, Beth Elm, took the minutes. Neil was in the chair.",
        "The undersigned (Beth Elm) kept the minutes. Neil chaired.",
        "I am Beth Elm and wrote these notes. Neil chaired.",
        "Notes by me, Beth Elm. Neil led the meeting.",
        "The minutes were mine (Beth Elm). Neil chaired.",
    ],
)
def test_whoever_held_chair_and_notes_is_found(told: str) -> None:
    assert officers(english(said=told)) == ("Neil Ash", "Beth Elm")


@pytest.mark.parametrize(
    "told",
    [
        "Nils höll klubbans kassa och Berit pennan som var slut.",
        "Nils tog klubban och slog in tältpinnen.",
        "Nils hade klubban med sig till träningen.",
        "Nils skötte klubban och golfbanan i fjol.",
        "Jag (Berit) skrev till kommunen.",
        "Jag som skrev insändaren heter Nils Ask.",
        "Jag antecknade mig på listan, Nils Ask likaså.",
    ],
)
def test_other_clubs_and_letters_make_no_officer(told: str) -> None:
    assert officers(swedish(said=told)) == (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "I took notes on the survey (Beth).",
        "I, Beth Elm, took notes about the roof.",
        "Neil had the chair repaired.",
        "Neil held the chair of physics.",
        "I wrote a letter (Beth).",
        "Neil put the chair by the window and Beth the notes on the wall.",
    ],
)
def test_other_chairs_and_notes_make_no_officer(told: str) -> None:
    assert officers(english(said=told)) == (None, None)


@pytest.mark.parametrize(
    "head",
    [
        "ordf Nils / antecknar Berit",
        "Ordf. Nils, sekr. Berit",
        "Ordförande Nils Ask / sekreterare Berit Alm",
        "leder Nils | skriver Berit",
        "Ordförande för kvällen: Nils Ask (Karin var sjuk). Vid tangenterna: Berit Alm.",
        "Kvällens ordförande: Nils Ask. Kvällens sekreterare: Berit Alm.",
        "Ordförande på mötet: Nils Ask. Protokollförare för dagen: Berit Alm",
    ],
)
def test_labels_for_the_day_and_on_one_line_name_officers(head: str) -> None:
    record = swedish(head)
    assert officers(record) == ("Nils Ask", "Berit Alm")
    assert [person.name for person in record.absent] == []
    assert [person.name for person in record.present] == [
        "Nils Ask",
        "Berit Alm",
        "Ove Gran",
        "Karin Ek",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "chair Neil / notes Beth",
        "Chair Neil, minutes Beth",
        "Chair for the evening: Neil Ash (Kate was ill). At the keyboard: Beth Elm.",
        "Tonight's chair: Neil Ash. Tonight's scribe: Beth Elm.",
        "In the chair: Bro. Neil Ash\nMinutes taken by Sis. Beth Elm",
        "Chair: Cde. Neil Ash\nMinutes: Sister Beth Elm",
    ],
)
def test_labels_for_the_day_and_forms_of_address_name_officers(head: str) -> None:
    assert officers(english(head)) == ("Neil Ash", "Beth Elm")


def test_two_papers_by_a_stroke_name_nobody() -> None:
    assert officers(english("Minutes Finance / Notes Planning")) == (None, None)
    assert officers(swedish("Ordförande / Sekreterare")) == (None, None)


@pytest.mark.parametrize(
    ("end", "who"),
    [
        ("Justerat av Ove Gran via e-post 26/4.", ["Ove Gran"]),
        ("Digitalt justerat av Ove Gran 2024-03-10", ["Ove Gran"]),
        ("Protokollet är justerat av Ove Gran och Karin Ek.", ["Ove Gran", "Karin Ek"]),
        ("Avgiften justerad av Ove Gran.", []),
        ("Justerat av Ove Gran och Karin Ek till 300 kr.", []),
        ("Föregående protokoll justerades av Ove Gran.", []),
    ],
)
def test_whoever_approved_by_letter_is_an_approver(end: str, who: list[str]) -> None:
    assert approvers(swedish(end=end)) == who


@pytest.mark.parametrize(
    ("end", "who"),
    [
        ("These minutes were approved by Owen Fir via email on 9 March", ["Owen Fir"]),
        ("Minutes checked by Owen Fir by e-mail.", ["Owen Fir"]),
        ("Minutes of the last meeting approved by Owen Fir.", []),
        ("Invoice approved by Owen Fir by email.", []),
    ],
)
def test_whoever_checked_by_letter_is_an_approver(end: str, who: list[str]) -> None:
    assert approvers(english(end=end)) == who


def test_approval_below_the_next_meeting_is_of_this_one() -> None:
    later = "3. Nästa möte\n5 maj 2024 kl. 18. Karin leder mötet.\n\n"
    record = swedish(end=f"{later}Justerat av Ove Gran via e-post 26/4.")
    assert approvers(record) == ["Ove Gran"]
    assert officers(record) == (None, None)
    later = "3. Next meeting\n5 May 2024 at 6 pm. Kate will chair the meeting.\n\n"
    record = english(end=f"{later}Minutes checked by Owen Fir by e-mail.")
    assert approvers(record) == ["Owen Fir"]
    assert officers(record) == (None, None)


def test_the_name_bro_is_no_form_of_address() -> None:
    record = of_text(
        "Styrelsemöte\nDatum: 2024-03-05\nNärvarande: Bro Ask, Berit Alm\n\n1. Ny bro. Vi talade.\n"
    ).record
    assert [person.name for person in record.present] == ["Bro Ask", "Berit Alm"]
