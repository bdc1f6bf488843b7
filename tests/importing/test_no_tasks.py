"""What only looks like a task: asked of the meeting, news of somebody, nothing, plans elsewhere."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, of_text

SV_NOW = SV.replace("öppnade", "öppnar").replace("visade", "visar")
EN_NOW = EN.replace("opened", "opens").replace("showed", "shows")


def asked(text: str, form: str = SV) -> list[tuple[str, str]]:
    """Return who and what of each sure action."""
    return [each[:2] for each in asked_in(form.format(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Ylva ber styrelsen att tänka på barnen.",
        "Torkel ber också mötet tänka på priset.",
        "Mette uppmanar styrelsen att spara på värmen.",
    ],
)
def test_what_is_asked_of_the_meeting_is_no_task(text: str) -> None:
    """What came of it is told by sentences of their own."""
    assert asked(text) == []


def test_what_is_asked_of_others_is_a_task() -> None:
    """Somebody from the meeting is to ask them."""
    assert asked("Ylva ber grannarna flytta bilarna.") == [("Ylva", "be grannarna flytta bilarna")]
    english = asked("Jill asks the council to move the bins.", EN)
    assert english == [("Jill", "ask the council to move the bins")]
    assert asked("Jill asks the committee to think of the children.", EN) == []


@pytest.mark.parametrize(
    "text",
    [
        "Torkel föreslår att Mette ringer banken.",
        "Torkel föreslår att Mette ringer banken och Ylva skriver.",
        "Torkel föreslår att Mette ringer banken och att Ylva skriver till länet.",
    ],
)
def test_what_somebody_suggests_that_others_do_is_no_task(text: str) -> None:
    """All clauses of it are suggested."""
    assert asked(text) == []


def test_what_somebody_does_behind_a_suggestion_is_a_task() -> None:
    """A comma, or a word against it, begins what comes of it."""
    assert asked("Torkel föreslår att vi väntar, men Ylva ringer banken.") == [
        ("Ylva", "ringa banken")
    ]
    against = asked("Torkel vill att Mette skriver men Ylva ringer banken.")
    assert against == [("Ylva", "ringa banken")]
    assert asked("Rob suggests that Nell rings and Jill writes.", EN) == []
    english = asked("Rob suggests that Nell rings, but Jill writes to the bank.", EN)
    assert english == [("Jill", "write to the bank")]


def test_two_clauses_joined_with_their_word_are_two_tasks() -> None:
    """`och att` begins what another does."""
    assert asked("Det beslutades att Torkel köper färg och att Mette målar räcket.") == [
        ("Torkel", "köpa färg"),
        ("Mette", "måla räcket"),
    ]
    assert asked("It was agreed that Rob books the barn and that Nell orders cups.", EN) == [
        ("Rob", "book the barn"),
        ("Nell", "order cups"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ylva meddelade att hon lämnar valberedningen vid årsmötet.",
        "Torkel lämnar sitt uppdrag som kassör.",
        "Mette hoppar av festkommittén.",
        "Mette flyttar till Kiruna i maj.",
        "Ylva tar över som ordförande efter årsmötet.",
        "Torkel höll i loppisen i höstas.",
    ],
)
def test_news_of_somebody_is_no_task(text: str) -> None:
    """That she leaves a post, moves, or did something long ago."""
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Ylva lämnar styrelsen ett förslag.", "lämna styrelsen ett förslag"),
        ("Ylva lämnar nycklarna till Torkel.", "lämna nycklarna till Torkel"),
        ("Ylva flyttar bänkarna till Norra parken.", "flytta bänkarna till Norra parken"),
        ("Ylva tar över nycklarna.", "ta över nycklarna"),
    ],
)
def test_what_is_done_with_a_thing_is_no_news(text: str, task: str) -> None:
    """The same verbs tell of tasks."""
    assert asked(text) == [("Ylva", task)]


def test_news_and_tasks_are_told_apart_in_english() -> None:
    """By what the verb is about."""
    for text in ("Rob moves to Perth in May.", "Rob starts as a baker in May."):
        assert asked(text, EN) == []
    assert asked("Rob takes over as chair after the AGM.", EN) == []
    assert asked("Rob moves the bins to Mill Lane.", EN) == [("Rob", "move the bins to Mill Lane")]
    assert asked("Rob takes over the keys.", EN) == [("Rob", "take over the keys")]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Ylva söker inga bidrag i år.", SV),
        ("Torkel köper inget.", SV),
        ("Ylva söker nu inga bidrag.", SV),
        ("Nell makes also no changes this year.", EN),
        ("Torkel ska köpa ingenting.", SV),
        ("Torkel tar på sig inga nya uppdrag.", SV),
        ("Mette kommer inte att söka pengar.", SV),
        ("Nell makes no changes this year.", EN),
        ("Rob will make no further payments.", EN),
        ("Jill takes on no new work.", EN),
    ],
)
def test_what_somebody_does_not_do_is_no_task(text: str, form: str) -> None:
    """Nothing is its object."""
    assert asked(text, form) == []


@pytest.mark.parametrize(
    ("text", "form", "task"),
    [
        ("Ylva kontrollerar att ingen parkerar.", SV, "kontrollera att ingen parkerar"),
        ("Jill puts up no parking signs.", EN, "put up no parking signs"),
        ("Jill will check that no dogs come in.", EN, "check that no dogs come in"),
    ],
)
def test_a_task_may_be_about_nobody(text: str, form: str, task: str) -> None:
    """A clause behind it, or the words of a sign, tell that."""
    assert [each[1] for each in asked(text, form)] == [task]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Mette har varit på kurs i Bollnäs och delar ut en sammanfattning.", SV_NOW),
        ("Torkel delar ut ett papper med siffror.", SV_NOW),
        ("Torkel skickar runt en lista.", SV_NOW),
        ("Nell hands out a summary of the course.", EN_NOW),
        ("Nell passes round a list.", EN_NOW),
    ],
)
def test_what_is_handed_out_at_the_meeting_is_no_task(text: str, form: str) -> None:
    """A text in the present tells of it."""
    assert asked(text, form) == []


@pytest.mark.parametrize(
    ("text", "form", "task"),
    [
        ("Mette delar ut lappar i trapporna.", SV_NOW, "dela ut lappar i trapporna"),
        (
            "Mette delar ut broschyrer till alla medlemmar.",
            SV_NOW,
            "dela ut broschyrer till alla medlemmar",
        ),
        ("Mette delar ut en sammanfattning.", SV, "dela ut en sammanfattning"),
        ("Nell hands out leaflets in Mill Lane.", EN_NOW, "hand out leaflets in Mill Lane"),
    ],
)
def test_what_is_handed_out_elsewhere_is_a_task(text: str, form: str, task: str) -> None:
    """So is what a text in the past tells in the present."""
    assert [each[1] for each in asked(text, form)] == [task]


@pytest.mark.parametrize(
    "text",
    [
        "Torkel fick då även i uppdrag att skriva om listan, den är uppsatt.",
        "Mette fick i uppdrag att köpa ett skåp, det är inköpt.",
        "Ylva skulle enligt punkt 4 tala med skolan; samtalet ägde rum den 2 mars.",
        "Ylva skulle tala med skolan och samtalet hölls den 2 mars.",
        "Mette skulle skriva till länet. Brevet skickades den 3 februari.",
    ],
)
def test_what_was_to_be_done_and_was_is_no_task(text: str) -> None:
    """A clause or a sentence behind it says what came of it."""
    assert asked(text) == []


def test_what_was_to_be_done_and_was_not_is_a_task() -> None:
    """What came of it may be nothing."""
    for text in (
        "Torkel fick i uppdrag att måla en skylt, den är inte uppsatt.",
        "Mette skulle skriva till länet. Brevet skickades inte.",
    ):
        assert len(asked(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "All clubs are to report results online from next season.",
        "Volunteers are to sign in at the desk.",
        "The bus company is to change its timetable.",
        "County Highways is due to look at the bridge in June.",
        "The council's engineer will measure the noise.",
    ],
)
def test_what_bodies_outside_are_to_do_is_no_task(text: str) -> None:
    """A rule for all of a kind is none, nor what others plan."""
    assert asked(text, EN) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The sub-committee is to look at the rules.", "sub-committee"),
        ("All clubs are to send their lists to Jill by 1 May.", "All"),
        ("Jill and Rob are to meet the bank.", "Jill+Rob"),
        ("Everyone is to bring a cake.", "everyone"),
    ],
)
def test_what_is_expected_by_this_meeting_is_a_task(text: str, owner: str) -> None:
    """Its own parts, its people, and what others are to do by a day."""
    assert [each[0] for each in asked(text, EN)] == [owner]


def test_what_an_office_of_another_body_is_to_do_is_told_of() -> None:
    """Unless there is a day to ask about, or the office is of this body."""
    assert asked("Kommunens ingenjör ska mäta bullret.") == []
    assert asked("Banken och facket förhandlar just nu om ett avtal, klart den 1 maj.") == []
    assert len(asked("Kommunens ingenjör ska mäta bullret senast den 1 maj.")) == 1
    assert len(asked("Styrelsens kassör ska betala räkningen.")) == 1


def test_a_row_that_is_struck_or_done_by_a_day_before_is_closed() -> None:
    """Its cells or its term say so; by a day to come they say by when."""
    table = (
        "| Vem | Vad | När |\n|---|---|---|\n| ~~Torkel~~ | ~~trycka affischer~~ | |\n"
        "| Mette | laga dörren | klart 3/3 |\n| Ylva | köpa färg | klart 15/5 |"
    )
    found = of_text(SV.format(table)).record.actions
    told = [(each.owners[0], each.text, each.closed) for each in found]
    assert told == [
        ("Torkel Kvist", "trycka affischer", "x"),
        ("Mette Hall", "laga dörren", "x"),
        ("Ylva Stare", "köpa färg", ""),
    ]


def test_a_row_of_somebody_and_a_post_is_no_task() -> None:
    """A table of who came may head its column so."""
    table = "| Namn | Uppdrag |\n|---|---|\n| Torkel Kvist | kassör |\n| Mette Hall | ledamot |"
    assert asked(table) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Torkel och Mette gifter sig i juni.", SV),
        ("Ylva vikarierar för Torkel.", SV),
        ("Ordföranden ska kalla till möte minst fyra gånger om året.", SV),
        ("Frågor besvaras av Mette på telefon.", SV),
        ("Nell looks forward to the fair.", EN),
        ("Rob is doing well at school.", EN),
        ("Nell is getting married in June.", EN),
        ("Rob joins by phone.", EN),
        ("The Chair shall call a meeting four times a year.", EN),
        ("If nobody else will, Nell can take the notes.", EN),
    ],
)
def test_how_somebody_is_and_how_often_something_is_done_are_no_tasks(text: str, form: str) -> None:
    """Nor what one can do if another will not."""
    assert asked(text, form) == []


@pytest.mark.parametrize(
    ("text", "form", "who"),
    [
        ("Torkel bjuder in dem som gifter bort sina barn.", SV, "Torkel"),
        ("Torkel besvarar frågorna på telefon.", SV, "Torkel"),
        ("Nell is doing the flyer.", EN, "Nell"),
        ("Rob is getting three quotes.", EN, "Rob"),
        ("If it rains, Nell will move the chairs.", EN, "Nell"),
    ],
)
def test_a_deed_in_the_same_words_is_a_task(text: str, form: str, who: str) -> None:
    """What is done to something."""
    assert [each[0] for each in asked(text, form)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Jill Marsh - Chair\nRob Tate - Secretary",
        "Jill Marsh: Chair (two years)",
        "Jill Marsh – Chair.",
    ],
)
def test_a_post_that_is_a_verb_too_is_no_task(text: str) -> None:
    assert asked(text, EN) == []
    assert asked("Jill Marsh – chair the hearing", EN) == [("Jill", "chair the hearing")]
