"""What those who meet promise together is a task that has no owner yet."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in

_NEXT_SV = SV + "\n3. Nästa möte\n17 maj 2033 kl. 18.\n"
_NEXT_EN = EN + "\n3. Next meeting\n17 May 2033 at 6 pm.\n"


def _asked(sentence: str, *, swedish: bool) -> list[Told]:
    return asked_in((_NEXT_SV if swedish else _NEXT_EN).format(sentence))


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        ("Vi åtar oss att sopa gården.", ("", "sopa gården", None)),
        ("Vi har erbjudit oss att baka bullar.", ("", "baka bullar", None)),
        ("Vi lovar att städa förrådet till den 2 maj.", ("", "städa förrådet", "2033-05-02")),
        ("Vi kontaktar grannarna före nästa möte.", ("", "kontakta grannarna", "2033-05-17")),
        ("Vi ska sedan mejla listan senast 3 maj.", ("", "mejla listan", "2033-05-03")),
        ("Före nästa möte målar vi grinden.", ("", "måla grinden", "2033-05-17")),
        ("Till den 3 maj ska vi måla grinden.", ("", "måla grinden", "2033-05-03")),
    ],
)
def test_what_we_promise_or_do_by_a_day_is_a_task_in_swedish(sentence: str, task: Told) -> None:
    assert _asked(sentence, swedish=True) == [task]


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        ("We undertake to sweep the yard.", ("", "sweep the yard", None)),
        ("We volunteer to bake buns.", ("", "bake buns", None)),
        ("We have offered to bake buns.", ("", "bake buns", None)),
        ("We'll email the list by 3 May.", ("", "email the list", "2033-05-03")),
        (
            "We will contact the neighbours before the next meeting.",
            ("", "contact the neighbours", "2033-05-17"),
        ),
        ("We will get two quotes by 3 May.", ("", "get two quotes", "2033-05-03")),
        ("Before the next meeting we will paint the gate.", ("", "paint the gate", "2033-05-17")),
    ],
)
def test_what_we_promise_or_do_by_a_day_is_a_task_in_english(sentence: str, task: Told) -> None:
    assert _asked(sentence, swedish=False) == [task]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi träffas varje torsdag.",
        "Vi tackar för fikat.",
        "Vi sopar gården varje vår före midsommar.",
        "Vi sopar gården.",
        "Vi sopade gården före den 3 maj.",
        "Vi målar grinden på nästa möte.",
        "Vi tar upp frågan till nästa möte.",
        "Vi flyttar frågan till nästa möte.",
        "Vi hyr lokalen till den 30 juni.",
        "Vi lovar att inte störa grannarna.",
        "Vi lovade i fjol att måla grinden.",
        "Vi föreslår att grannen målar grinden före den 3 maj.",
        "Vi skulle måla grinden före den 3 maj.",
        "Vi kommer att få besked senast den 3 maj.",
        "Vi målar inte grinden före den 3 maj.",
        "Vi mejlar listan varje år senast den 3 maj.",
        "Vi ser fram emot festen före sommaren.",
    ],
)
def test_what_we_tell_is_no_task_in_swedish(sentence: str) -> None:
    assert _asked(sentence, swedish=True) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "We meet every Thursday.",
        "We thank everybody for the coffee.",
        "We sweep the yard every spring.",
        "We will sweep the yard.",
        "We will meet again before the end of May.",
        "We will discuss the gate before the next meeting.",
        "We will move this to the next meeting.",
        "We promise not to make noise.",
        "We promised last year to paint the gate.",
        "We would paint the gate by 3 May.",
        "We will have a new gate by 3 May.",
    ],
)
def test_what_we_tell_is_no_task_in_english(sentence: str) -> None:
    assert _asked(sentence, swedish=False) == []


def test_our_own_is_no_spring() -> None:
    found = asked_in(SV.format("Ylva mejlar inbjudan till vår egen lista."))
    assert found == [("Ylva", "mejla inbjudan till vår egen lista", None)]
    assert asked_in(SV.format("Ylva målar grinden till våren.")) == [
        ("Ylva", "måla grinden", "2033-05-31")
    ]
