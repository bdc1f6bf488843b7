"""Questions at the meeting and their answers, quotes between, statements, and shifts."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, of_text

# Minutes that tell in the present.
SV_NOW = SV.replace("öppnade", "öppnar").replace("visade", "visar")
EN_NOW = EN.replace("opened", "opens").replace("showed", "shows")


def asked(text: str, form: str = SV) -> list[tuple[str, str]]:
    """Return who and what of each sure action."""
    return [each[:2] for each in asked_in(form.format(text))]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("Torkel frågar om färjan i sommar.", SV, []),
        ("Rob asks about the ferry in June.", EN, []),
        ("Torkel frågar rektorn om salen senast den 3 maj.", SV, ["Torkel"]),
        ("Mette lämnar ett skriftligt svar före månadsskiftet.", SV_NOW, ["Mette"]),
        ("Mette lämnar ett skriftligt svar.", SV_NOW, []),
        ("Nell gives a written answer before the summer.", EN_NOW, ["Nell"]),
        ("Nell gives a written answer.", EN_NOW, []),
        ("Ordföranden svarar på skrivelsen omgående.", SV, ["Ordföranden"]),
        ("Mette svarar på brevet med att båten är såld.", SV_NOW, []),
        ("Ordföranden svarar på frågor om skrivelsen.", SV, []),
        ("Rob replies to the letter.", EN_NOW, ["Rob"]),
        ("Rob replies to questions.", EN_NOW, []),
    ],
)
def test_what_is_asked_here_and_answered_later(text: str, form: str, told: list[str]) -> None:
    """A question about what comes is no task, an answer in writing is."""
    assert [who for who, _ in asked(text, form)] == told


QUOTE = "> Den som fryser ska stanna hemma. (Hamnen)"


def test_a_quote_stands_between_what_is_told_of_one_person() -> None:
    """Without a quote, or where two are named, a pronoun of a new paragraph means nobody sure."""
    sure = f"Mette berättar om vintern.\n\n{QUOTE}\n\nHon skickar listan till alla senast 3/5."
    named = [
        "+".join(each.owners)
        for text in (
            sure,
            sure.replace(f"{QUOTE}\n\n", ""),
            sure.replace("vintern", "Torkel Kvist"),
        )
        for each in of_text(
            SV.format(text).replace("2. Ärenden", "## 2. Ärenden"), "x.md"
        ).record.actions
    ]
    assert named == ["Mette Hall"]


@pytest.mark.parametrize(
    ("text", "form", "who"),
    [
        (
            "Rob asked whether boats could call straight to him. He was asked to write rules.",
            EN,
            "Rob",
        ),
        (
            "Torkel undrade om båtarna kan ringa honom. Han fick i uppdrag att skriva regler.",
            SV,
            "Torkel",
        ),
        ("Rob spoke to him about the boats. He was asked to write rules.", EN, ""),
        ("Torkel frågade om honom. Han fick i uppdrag att skriva regler.", SV, ""),
    ],
)
def test_in_a_question_a_pronoun_may_mean_who_asks(text: str, form: str, who: str) -> None:
    """Beside the verb it means another."""
    assert [each[0] for each in asked(text, form)] == [who]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Torkel Kvist (M) lämnar ett särskilt yttrande.", SV),
        ("Mette lämnar en skriftlig reservation.", SV),
        ("Torkel avger en röstförklaring.", SV),
        ("Mette anmäler avvikande mening.", SV),
        ("Torkel inkommer med ett särskilt yttrande senast den 3 maj.", SV),
        ("Nell asks for her dissent to be recorded.", EN),
        ("Rob submits a dissenting statement.", EN),
        ("Nell enters a note of dissent.", EN),
    ],
)
def test_a_statement_against_a_decision_is_no_task(text: str, form: str) -> None:
    assert asked(text, form) == []


def test_an_opinion_asked_for_is_one() -> None:
    """It is due, and so is what is booked."""
    assert asked("Rob makes a reservation for the hut by 3 May.", EN) != []
    assert asked("Torkel lämnar ett yttrande till hamnen senast den 3 maj.") != []


def test_a_number_makes_a_proposal_of_a_sentence() -> None:
    """Behind an errand a name in a bracket is of who is to do it."""
    assert asked("Förslag 1: klubben skriver ett eget program. (Mette)") == []
    assert asked("Alternativ B: boka salen i maj. (Mette)") == []
    assert asked("Option 2: book the hall in May (Rob)", EN) == []
    assert asked("Boka salen i maj. (Mette)") == [("Mette", "boka salen")]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("Will and Rob are to move the nets.", EN, ["Will+Rob"]),
        ("Will has the keys and Rob will move the nets.", EN, ["Rob"]),
        ("The group: Jill Marsh, Rob Tate, Will Dobbs.", EN, []),
        ("Jill Marsh and Will Dobbs sit in the group.", EN, []),
        ("- @Torkel + @Mette står i kassan första passet", SV, ["Torkel+Mette"]),
        ("Torkel står i kö.", SV, []),
    ],
)
def test_names_that_are_verbs_and_shifts(text: str, form: str, told: list[str]) -> None:
    """Somebody called Will may be named first."""
    form = form.replace("Nell Orr", "Nell Orr, Will Dobbs")
    assert [who for who, _ in asked(text, form)] == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "Styrelsen beslutar\natt köpa bojar,\natt kansliet ansvarar för utskicket.",
            SV,
            [("kansliet", "ansvara för utskicket")],
        ),
        ("Styrelsen beslutar\natt köpa bojar,\natt polisen ansvarar för vakten.", SV, []),
        (
            "Styrelsen beslutade att kansliet ansvarar för utskicket.",
            SV,
            [("kansliet", "ansvara för utskicket")],
        ),
        (
            "The committee agreed that the harbour team is responsible for the ropes.",
            EN,
            [("harbour", "is responsible for the ropes")],
        ),
        ("Gus sade att kansliet ansvarar för utskicket.", SV, []),
        ("Kansliet ansvarar för utskicket.", SV, []),
    ],
)
def test_a_clause_of_a_decision_makes_a_body_responsible(
    text: str, form: str, told: list[tuple[str, str]]
) -> None:
    """Elsewhere it is only told of."""
    assert asked(text, form) == told
