"""Clauses beside a clause, titles before names, who answers for it, whoever writes: who acts."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text
from tests.importing.test_promises import EN, SV


def record(text: str, code: str) -> Record:
    """Recognise minutes of a language with a text in them."""
    return of_text((SV if code == "sv" else EN).format(text)).record


def told(text: str, code: str) -> list[tuple[str, str]]:
    """Return the owners, by first name, and the task of each sure action."""
    found = [each for each in record(text, code).actions if each.confidence != "weak"]
    return [
        ("+".join(owner.split()[0] for owner in each.owners), each.text.casefold())
        for each in found
    ]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Kassören Peder Wik ringer banken.", "Peder", "ringa banken"),
        ("Kassör Peder ringer banken.", "Peder", "ringa banken"),
        ("Ordförande Karin Alm och kassör Peder ringer dit.", "Karin+Peder", "ringa dit"),
        ("Vice ordföranden Siv Granath ringer banken.", "Siv", "ringa banken"),
        ("Grinden är trasig, och kassören Peder Wik lagar den.", "Peder", "laga den"),
        ("Skyddsombudet Siv Granath kontaktar banken.", "Siv", "kontakta banken"),
        ("Firmatecknarna Karin och Peder skriver på.", "Karin+Peder", "skriva på"),
        ("Revisorerna Siv Granath och Peder ringer banken.", "Siv+Peder", "ringa banken"),
        ("Herrarna Wik och Granath ska ringa banken.", "Peder+Siv", "ringa banken"),
        ("Det sköter kassören Peder Wik.", "Peder", "sköta det"),
    ],
)
def test_a_title_before_a_name_is_of_the_person(text: str, owner: str, task: str) -> None:
    assert told(text, "sv") == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Treasurer Tom Reed will ring the bank.", "Tom", "ring the bank"),
        ("Trustees Tom Reed and Sian Grant will ring the bank.", "Tom+Sian", "ring the bank"),
        ("The gate is stuck, and wardens Tom and Sian will mend it.", "Tom+Sian", "mend it"),
        ("Auditors Tom and Sian count the cash in May.", "Tom+Sian", "count the cash"),
        ("Secretary Sian Grant books the hall.", "Sian", "book the hall"),
        ("Vice Chair Tom Reed to book the hall.", "Tom", "book the hall"),
    ],
)
def test_an_english_title_before_a_name(text: str, owner: str, task: str) -> None:
    assert told(text, "en") == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Siv tackade kassören Peder Wik.", "sv"),
        ("Bilderna Siv och Peder köper hängs i salen.", "sv"),
        ("Sian thanked Treasurer Tom Reed.", "en"),
        ("Letters Tom and Sian write are filed.", "en"),
    ],
)
def test_a_name_that_is_no_subject_acts_not(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Peder har redan lagat grinden, och Siv ska måla den.", "Siv", "måla den"),
        ("Arbetet är klart, och Siv skriver till kommunen.", "Siv", "skriva till kommunen"),
        ("Salen är klar, och kassören betalar hyran.", "kassören", "betala hyran"),
        ("Siv har rapporterat skadan och ska påminna om den.", "Siv", "påminna om den"),
        ("Peder har redan skickat brevet men ska också ringa.", "Peder", "ringa"),
        ("Grindarna målas om, Siv köper färg.", "Siv", "köpa färg"),
        ("Taket läggs om i juni och Siv köper färg.", "Siv", "köpa färg"),
        ("Diskussion om gräset, Siv ringer entreprenören.", "Siv", "ringa entreprenören"),
        ("Hänvisas till kommunen, Peder ringer dem.", "Peder", "ringa dem"),
        ("Ärendet överlämnas till Siv, Peder skriver svaret.", "Peder", "skriva svaret"),
        ("Tomas (som har nycklarna) ringer dem igen.", "Tomas", "ringa dem igen"),
        ("Kassören (som är bortrest nu) ringer dem igen.", "Kassören", "ringa dem igen"),
        ("Tomas undrade om de får; Siv trodde det men ska fråga värden.", "Siv", "fråga värden"),
        ("Siv: inget svar än, mejlar igen.", "Siv", "mejla igen"),
        ("Siv: två anbud, ska begära in ett till.", "Siv", "begära in ett till"),
    ],
)
def test_a_clause_beside_another_has_its_own_task(text: str, owner: str, task: str) -> None:
    assert told(text, "sv") == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("The hall is done and the treasurer will pay the bill.", "the", "pay the bill"),
        ("Peter has reported it to the landlord and will chase.", "Peter", "chase"),
        ("Peter has already written but will also ring.", "Peter", "ring"),
        ("Peter has booked the hall, and Sian will do the food.", "Sian", "do the food"),
        ("Tom raised the lamp - Peter has reported it and will chase.", "Peter", "chase"),
        ("Tom (who has the keys) will ring them again.", "Tom", "ring them again"),
        ("Tom asked if they may; Sian thought so but will ask the owner.", "Sian", "ask the owner"),
        ("Tom: no reply yet, will chase the council.", "Tom", "chase the council"),
    ],
)
def test_an_english_clause_beside_another(text: str, owner: str, task: str) -> None:
    assert told(text, "en") == [(owner, task)]


def test_who_is_to_do_something_first_leaves_the_rest_to_another() -> None:
    text = "Tom to book the hall on 3 May, and Grant will ring the band."
    assert told(text, "en") == [("Tom", "book the hall"), ("Sian", "ring the band")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Siv skulle skicka brevet och har gjort det.", "sv"),
        ("Siv har skickat brevet och det ska delas ut.", "sv"),
        ("Tomas undrade om Siv köper färg.", "sv"),
        ("Vi vet inte om Siv köper färg.", "sv"),
        ("Siv: kommunen har svarat, stänger vägen i maj.", "sv"),
        ("Siv: kassan 31 207 kr, medlemmar 12.", "sv"),
        ("Siv öppnar mötet och tänder det första ljuset.", "sv"),
        ("Tom was to send the letter and has done so.", "en"),
        ("Peter has sent the letter and it will be printed.", "en"),
        ("Sian opens the meeting and lights the first candle.", "en"),
        ("Tom: the council will cut the field and is putting a gate in.", "en"),
        ("Everyone agreed to that.", "en"),
    ],
)
def test_what_is_only_told_beside_it_is_no_task(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lampan byts i maj, ansvarig Siv.",
        "Lampan ska bytas (ansvarig Siv).",
        "Lampan ska bytas före maj, Siv ansvarig.",
        "Lampan ska bytas, Siv är ansvarig.",
        "Nya skyltar beställs i vår – ansv. Siv",
        "Nya skyltar beställs i vår, ansvarig är Siv.",
    ],
)
def test_who_answers_for_it_owns_it(text: str) -> None:
    assert [owner for owner, _ in told(text, "sv")] == ["Siv"]


@pytest.mark.parametrize(
    "text",
    [
        "The lamp is to be changed, Sian responsible.",
        "The lamp will be changed in May (lead Sian).",
        "The lamp will be changed in May, owner Sian.",
        "New signs to be ordered before May, Sian is responsible.",
        "New signs to be ordered before May (owner Sian).",
    ],
)
def test_who_answers_for_it_in_english(text: str) -> None:
    assert [owner for owner, _ in told(text, "en")] == ["Sian"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Festen hölls i maj, ansvarig Siv.", "sv"),
        ("Lampan byts i maj, ansvarig nämnd.", "sv"),
        ("The fete was held in May, lead Sian.", "en"),
    ],
)
def test_who_answered_for_what_was_has_no_task(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("We discussed the job. Tom disables it after the call.", "disable it after the call"),
        ("Tom repaints the fence by 1 May.", "repaint the fence"),
        ("Tom reupholsters the chairs before the next meeting.", "reupholster the chairs"),
        ("Tom relabels the boxes by 3 May.", "relabel the boxes"),
        ("Tom undercoats them by 3 May.", "undercoat them"),
    ],
)
def test_a_verb_in_no_list_is_known_by_its_ending(text: str, task: str) -> None:
    assert told(text, "en") == [("Tom", task)]


@pytest.mark.parametrize(
    "text",
    [
        "Tom likes the new sign.",
        "Tom works for the council.",
        "Tom thanks the cooks.",
        "Tom has the keys until 3 May.",
        "Tom lives by the hall.",
    ],
)
def test_what_somebody_is_or_likes_is_no_task(text: str) -> None:
    assert told(text, "en") == []


WRITER = {
    "sv": ("Siv Granath, Tomas Råd", "Tomas Råd och jag (Siv Granath)\nSekreterare: Siv Granath"),
    "en": ("Sian Grant, Tom Reed", "Tom Reed and me (Sian Grant)\nSecretary: Sian Grant"),
}


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("Jag skickar listan till Peder.", "sv", [("Siv", "skicka listan till peder")]),
        ("Listan ska in före maj, det sköter jag.", "sv", [("Siv", "sköta det")]),
        ("Peder och jag ringer banken.", "sv", [("Peder+Siv", "ringa banken")]),
        ("I maj ringer Peder banken.", "sv", [("Peder", "ringa banken")]),
        ("Jag tyckte att Peder skulle ringa.", "sv", []),
        ("I'll send the list to Tom.", "en", [("Sian", "send the list to tom")]),
        ("Tom and I will ring the bank.", "en", [("Tom+Sian", "ring the bank")]),
        ("I thought Tom should ring.", "en", []),
    ],
)
def test_whoever_writes_may_be_one_of_them(
    text: str, code: str, found: list[tuple[str, str]]
) -> None:
    frame = (SV if code == "sv" else EN).replace(*WRITER[code]).format(text)
    actions = of_text(frame).record.actions
    names = [("+".join(each.split()[0] for each in a.owners), a.text.casefold()) for a in actions]
    assert names == found
    # Whose words are given without that may be anybody.
    assert "jag" not in text.casefold().split()[:1] or told(text, code) == []


def test_who_approves_may_be_called_by_a_first_name() -> None:
    text = SV.replace("Närvarande: Karin Alm (ordförande), Peder Wik, Siv Granath, Tomas Råd", "")
    text = text.format("Olle mäter dörren.").replace("1. Öpp", "Justerare: Olle Fors\n\n1. Öpp", 1)
    assert [each.owners for each in of_text(text).record.actions] == [("Olle Fors",)]


def test_what_another_body_has_given_is_only_told() -> None:
    text = "Kommunstyrelsen har gett gatukontoret i uppdrag att måla bron, klart i maj 2022."
    assert told(text, "sv") == []
    given = "Styrelsen har gett Peder i uppdrag att måla bron."
    assert told(given, "sv") == [("Peder", "måla bron")]
