"""Who has a task, told by signs, labels, brackets, initials, and what is done or left of it."""

import pytest

from tests.importing.foreign import Told, asked_in, of_text

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Ylva Stare (ordförande), Torkel Kvist, Mette Hall, "
    "Lotta Wik\n\n1. Början\nYlva öppnade mötet och Mette visade bilder.\n\n2. Ärenden\n{}\n\n"
    "3. Nästa möte\nNästa möte är den 10 maj 2033.\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh (Chair), Rob Tate, Nell Orr, "
    "Mark Fell\n\n1. Start\nJill opened the meeting and Rob showed pictures.\n\n2. Matters\n{}\n\n"
    "3. Next meeting\nThe next meeting is on 10 May 2033.\n"
)


def asked(text: str, form: str = SV) -> list[Told]:
    """Return who, what and by when of each sure action."""
    return asked_in(form.format(text))


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("- Ny skylt → Torkel, senast 3/5", SV, ("Torkel", "Ny skylt", "2033-05-03")),
        ("- Läsk ➜ Mette (hämtas före 1 maj)", SV, ("Mette", "Läsk", "2033-05-01")),
        (
            "- Walking bus ➜ Rob + Nell (at next meeting)",
            EN,
            ("Rob+Nell", "Walking bus", "2033-05-10"),
        ),
        ("- Letter home ➜ Nell, by 14 May", EN, ("Nell", "Letter home", "2033-05-14")),
    ],
)
def test_a_term_may_stand_behind_who_an_arrow_points_to(text: str, form: str, told: Told) -> None:
    """Behind a comma, or in a bracket."""
    assert asked(text, form) == [told]
    heading = "Att göra" if form is SV else "Actions"
    assert asked(f"{heading}\n{text}", form) == [told]


def test_who_was_not_there_stands_before_no_errand() -> None:
    """Who is only named elsewhere is part of the task."""
    signed = f"{SV}\nVid pennan: Bo Ek\n"
    assert asked("- [ ] Bo Ek ringa banken", signed) == [("", "Bo Ek ringa banken", None)]


def test_an_arrow_to_no_one_gives_no_owner() -> None:
    """It may mean that one thing leads to another, or that others are told."""
    assert asked("- Regn → blöta stigar") == []
    assert asked("- Ny skylt → kommunen") == []
    assert asked("- New sign → the council", EN) == []


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("- [ ] **TK** ringa banken senast 3/5", SV, [("Torkel", "ringa banken", "2033-05-03")]),
        ("- [ ] Torkel ringa banken", SV, [("Torkel", "ringa banken", None)]),
        ("- [ ] **RT/NO** book a room by 15 May", EN, [("Rob+Nell", "book a room", "2033-05-15")]),
        (
            "- [ ] Ordföranden ringa banken",
            SV,
            [("", "Ordföranden ringa banken", None)],
        ),
        ("- [ ] Chair book a room", EN, [("", "Chair book a room", None)]),
        ("- [ ] get a new banner printed", EN, [("", "get a new banner printed", None)]),
    ],
)
def test_names_and_initials_stand_before_an_errand(text: str, form: str, told: list[Told]) -> None:
    """No sign need stand between."""
    assert asked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "[ ] Tackbrev till kören (ordföranden) - tackat muntligen, skrivs i maj",
            SV,
            ("ordföranden", "Tackbrev till kören"),
        ),
        (
            "[ ] Letter of thanks to the crew (Chair) - told by phone, still to be written",
            EN,
            ("Chair", "Letter of thanks to the crew"),
        ),
    ],
)
def test_a_remark_may_stand_behind_who_a_bracket_names(
    text: str, form: str, told: tuple[str, str]
) -> None:
    """It tells how far the task has come."""
    assert [each[:2] for each in asked(text, form)] == [told]


@pytest.mark.parametrize(
    ("text", "form", "due"),
    [
        (
            "- korv och bröd - Torkel och Mette, hämtas senast 15/5\n- priser - Ylva",
            SV,
            "2033-05-15",
        ),
        ("- burgers and rolls - Rob and Nell, collect by 15/5\n- prizes - Jill", EN, "2033-05-15"),
    ],
)
def test_a_verb_may_stand_before_the_term_of_a_share(text: str, form: str, due: str) -> None:
    """It says what is to be done by then."""
    assert asked(text, form)[0][2] == due


@pytest.mark.parametrize(
    "remark", ["hämtas senast 15/5 i Lund", "ska hämtas hos bagaren i byn senast 15/5"]
)
def test_more_than_a_verb_before_a_term_is_no_share(remark: str) -> None:
    """Nor is what goes on behind it."""
    assert asked(f"- korv och bröd - Torkel och Mette, {remark}") == []


def test_what_is_done_stands_alone_only_behind_a_label() -> None:
    """Behind a sentence it may be said of something else."""
    assert len(asked("Torkel ringer banken. Har redovisats skriftligt.")) == 1
    assert len(asked("Rob will ring the bank. Has been sent out.", EN)) == 1


def test_a_word_for_what_is_done_may_lead_a_term() -> None:
    """Before a day it says by when, as no form of a verb does."""
    assert [each[:2] for each in asked("- Torkel: boka buss, klart 3/5")] == [
        ("Torkel", "boka buss")
    ]
    assert [each[:2] for each in asked("- Torkel: boka buss, klart 3/3")] == [
        ("Torkel", "boka buss")
    ]
    assert asked("- Torkel: boka buss, bokad 3/3") == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (
            "Att göra\n- tältet – redan bokat\n- priser - köpta\n- läsk (beställd)\n- korv - Mette",
            SV,
        ),
        ("Jobs:\n- castle - booked already\n- tent (booked)\n- cups - ordered\n- bell - Nell", EN),
    ],
)
def test_a_form_of_a_verb_behind_a_dash_says_that_it_is_done(text: str, form: str) -> None:
    """So it does in a bracket; a name there has the task."""
    assert len(asked(text, form)) == 1


def test_a_number_and_a_comma_may_stand_before_the_owner_of_a_label() -> None:
    """A sentence behind it says what has come of it."""
    text = (
        "Uppgift 8, Torkel: kontakt med bussbolaget. Återstår, redovisas i augusti.\n\n"
        "Uppgift 9, Mette: enkät till klasserna. Genomförd.\n\n"
        "Uppgift 10, Ylva: siffror om buller. Har redovisats skriftligt.\n\n"
        "Uppgift 11, Lotta: siffror om snö. Är inte redovisade."
    )
    assert asked(text) == [
        ("Torkel", "kontakt med bussbolaget", "2033-08-31"),
        ("Lotta", "siffror om snö", None),
    ]
    english = "Action 3, Rob: price of paint. Has been sent out.\n\nAction 4, Nell: price of lamps."
    assert asked(english, EN) == [("Nell", "price of lamps", None)]


def test_an_owner_on_a_line_of_its_own_may_have_the_errand_behind() -> None:
    """And the term may have a label behind that."""
    text = "The motion was carried.\nOwner: Nell Orr. Find a shed by the pier. Due: 31 May."
    assert asked(text, EN) == [("Nell", "Find a shed by the pier", "2033-05-31")]
    text = "Motionen bifölls.\nAnsvarig: Mette. Söka pengar till bryggan. Klart: 31 maj."
    assert asked(text) == [("Mette", "Söka pengar till bryggan", "2033-05-31")]


def test_an_owner_below_an_errand_has_that() -> None:
    """The next line is of another."""
    text = "Find a shed.\nOwner: Nell Orr.\nBook the hall.\nOwner: Rob Tate."
    assert asked(text, EN) == [("Nell", "find a shed", None), ("Rob", "book the hall", None)]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "Mette ser över brevet tillsammans med Torkel.",
            SV,
            ("Mette+Torkel", "se över brevet", None),
        ),
        (
            "Nell will draft the letter together with Rob by 1 May.",
            EN,
            ("Nell+Rob", "draft the letter", "2033-05-01"),
        ),
        (
            "Mette ska se över brevet gemensamt med Torkel.",
            SV,
            ("Mette+Torkel", "se över brevet", None),
        ),
        (
            "Nell will draft the letter jointly with Rob.",
            EN,
            ("Nell+Rob", "draft the letter", None),
        ),
        (
            "Nell will draft the letter along with Rob.",
            EN,
            ("Nell+Rob", "draft the letter", None),
        ),
        (
            "Mette ser över brevet tillsammans med kommunen.",
            SV,
            ("Mette", "se över brevet tillsammans med kommunen", None),
        ),
        (
            "Mette ska tillsammans med kommunen se över brevet.",
            SV,
            ("Mette", "tillsammans med kommunen se över brevet", None),
        ),
        (
            "Mette ska tillsammans med Torkel se över brevet.",
            SV,
            ("Mette+Torkel", "se över brevet", None),
        ),
        (
            "Ordföranden ser över brevet tillsammans med Torkel.",
            SV,
            ("Ordföranden", "se över brevet tillsammans med Torkel", None),
        ),
    ],
)
def test_who_does_it_together_with_somebody_shares_the_task(
    text: str, form: str, told: Told
) -> None:
    """A body outside only helps."""
    assert asked(text, form) == [told]


@pytest.mark.parametrize(
    ("text", "form", "due"),
    [
        ("Torkel bokar ladan till festen, som är den 21 maj.", SV, None),
        ("Torkel bokar ladan till den 21 maj.", SV, "2033-05-21"),
        ("Nell books the barn for the fair, which is on 21 May.", EN, None),
        ("Torkel ska representera byn på konferensen den 6 maj.", SV, None),
        ("The Chair is to represent the club at the county conference on 6 May.", EN, None),
        ("Rob is to report to the county conference by 6 May.", EN, "2033-05-06"),
        ("Rob will attend the fair by 6 May.", EN, None),
        ("Rob will speak at the next meeting.", EN, "2033-05-10"),
        ("Torkel ska representera byn i rådet före den 6 maj.", SV, "2033-05-06"),
    ],
)
def test_the_day_of_what_somebody_goes_to_is_no_term(text: str, form: str, due: str | None) -> None:
    """Nor that of what a task is for."""
    assert [each[2] for each in asked(text, form)] in ([due], [])


def test_a_week_takes_its_preposition_along() -> None:
    """It is no part of the task."""
    assert asked("Torkel ringer banken i v. 42 och skriver ett brev.") == [
        ("Torkel", "ringa banken och skriva ett brev", "2033-10-23")
    ]
    assert asked("Nell will test the pump in week 42 whatever happens.", EN)[0][1] == (
        "test the pump whatever happens"
    )


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("Stegen är trasig, Mette lagar den.", SV, ["Mette"]),
        ("Ylva vill sluta i juryn, Torkel letar efter en ersättare.", SV, ["Torkel"]),
        ("Ylva vill att Torkel, Mette och Lotta hjälper till.", SV, []),
        ("Ylva vill att skolan väntar, Torkel letar efter en ersättare.", SV, []),
        ("Jill wants that we wait, Rob looks for a successor.", EN, []),
        ("Jill wants to leave the jury, Rob looks for a successor.", EN, ["Rob"]),
    ],
)
def test_somebody_answers_what_another_wishes(text: str, form: str, told: list[str]) -> None:
    """Behind a comma."""
    assert [each[0] for each in asked(text, form)] == told


def test_offices_of_the_meeting_have_what_is_done_by_them() -> None:
    """A text in the past tells of what comes; what is led or decided by them is no task."""
    assert asked("Brevet från Sixten besvaras av ordföranden.") == [
        ("ordföranden", "besvara brevet från Sixten", None)
    ]
    assert asked("The letter from Mr Black will be answered by the Chair.", EN) == [
        ("the", "answer the letter from Mr Black", None)
    ]
    for text in ("Mötet leds av ordföranden.", "Brevet besvaras av kommunen."):
        assert asked(text) == []


def test_a_name_that_is_a_verb_begins_no_errand() -> None:
    """Where a verb stands behind it."""
    assert asked("Lotta föreslår att gruppen besöker grannarna.") == []
    assert asked("- Lotta bokar ladan") == [("Lotta", "boka ladan", None)]
    assert asked("Mark asks if the path is dry.", EN) == []
    assert asked("- Mark the path (Rob)", EN) == [("Rob", "mark the path", None)]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "Däremot är tvättlistan inte ordnad än, så Mette har kvar den uppgiften.",
            SV,
            [("Mette", "tvättlistan", None)],
        ),
        ("The rota is not fixed yet, so Rob keeps the task.", EN, [("Rob", "The rota", None)]),
        (
            "The rota is not fixed yet, so Rob still has the action.",
            EN,
            [("Rob", "The rota", None)],
        ),
        ("The rota is not fixed yet, so Rob still has the job.", EN, [("Rob", "The rota", None)]),
        ("The rota is fixed, so Rob still has the job.", EN, []),
        (
            "Tvättlistan är inte ordnad än, så Mette har kvar uppdraget.",
            SV,
            [("Mette", "Tvättlistan", None)],
        ),
        ("Däremot är tvättlistan ordnad, så Mette har inget kvar.", SV, []),
    ],
)
def test_who_keeps_a_task_still_has_it(text: str, form: str, told: list[Told]) -> None:
    """What is not done names it."""
    assert asked(text, form) == told


@pytest.mark.parametrize("said", ["still has the job", "keeps the job", "keeps that task"])
def test_who_keeps_the_job_has_no_second_task(said: str) -> None:
    """The job is what was given before."""
    told = asked(f"Rob was asked to paint the rail. He {said}.", EN)
    assert told == [("Rob", "paint the rail", None)]
    assert asked("Rob keeps the jobs list up to date until May.", EN) != []


def test_who_is_meant_by_they_has_what_they_will_do() -> None:
    """By a verb in the present, or one of what is to come."""
    told = asked("Torkel och Mette träffar polisen. De ska måla räcket.")
    assert told[1] == ("Torkel+Mette", "måla räcket", None)
    assert asked("Rob and Nell met the police. They will paint the rail.", EN) == [
        ("Rob+Nell", "paint the rail", None)
    ]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("a) Torkel målar räcket", SV),
        ("a/ Torkel målar räcket", SV),
        ("b) Rob: paint the rail", EN),
    ],
)
def test_a_letter_may_stand_before_a_task(text: str, form: str) -> None:
    """As a number may."""
    assert [each[0] for each in asked(text, form)] == [text.split()[1].rstrip(":")]


def test_what_is_told_in_writing_is_told_later() -> None:
    """What is told without more was told at the meeting."""
    text = "Torkel och Mette träffar polisen. De rapporterar skriftligt till styrelsen."
    assert asked(text)[1] == ("Torkel+Mette", "rapportera skriftligt till styrelsen", None)
    assert asked("Torkel rapporterar till styrelsen om läget.") == []
    assert len(asked("Nell reports in writing to the trustees.", EN)) == 1


def test_an_initial_and_a_last_name_mean_somebody_known() -> None:
    """They make her last name no name of two."""
    signed = f"{SV}\nVid protokollet\nT. Kvist, sekreterare\n"
    assert asked("[ ] Måla grinden (Kvist)", signed) == [("Torkel", "måla grinden", None)]
    other = signed.replace("T. Kvist", "A. Kvist")
    assert [each[0] for each in asked("[ ] Måla grinden (Kvist)", other)] == [""]


def test_a_list_of_tasks_may_be_called_a_list() -> None:
    """An errand below such a heading is a task."""
    text = "ATT GÖRA-LISTA\n\n* Ta fram en lista\n* Olja grinden - KLART"
    found = of_text(f"{SV.partition('2. Ärenden')[0]}\n{text}\n").record.actions
    assert [each.confidence for each in found] == ["explicit"]


def test_the_meeting_that_a_month_names_is_part_of_the_term() -> None:
    """What else a month names is part of the task."""
    text = "Nell will draft the survey for the June meeting."
    assert asked(text, EN) == [("Nell", "draft the survey", "2033-06-30")]
    text = "Nell will draft a piece for the June newsletter."
    assert asked(text, EN) == [("Nell", "draft a piece for the June newsletter", None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Action on Rob: chase the bill by 1 June.", [("Rob", "chase the bill", "2033-06-01")]),
        ("Action for Nell: ring the bank.", [("Nell", "ring the bank", None)]),
        ("Nell volunteered for the raffle.", [("Nell", "the raffle", None)]),
        ("Nell volunteered for many years.", []),
    ],
)
def test_words_of_taking_and_giving_a_task_in_english(text: str, told: list[Told]) -> None:
    """A label may name whom it is on."""
    assert asked(text, EN) == told
