"""How far a task has come: done on a day, in a bracket before it, left, put off."""

import pytest

from tests.importing.foreign import Told, asked_in

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind\n\n"
    "1. Början\nTore öppnade mötet och Disa visade bilder.\n\n2. {}\n{}\n\n3. Slut\nSlut.\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\n"
    "1. Start\nJill opened the meeting and Rob showed pictures.\n\n2. {}\n{}\n\n3. End\nEnd.\n"
)


def asked(text: str, form: str = SV, heading: str = "Från sist") -> list[Told]:
    """Return who, what and by when of each sure action."""
    return asked_in(form.format(heading, text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ove skulle boka bussen - bokad 28/3", 0),
        ("Ove: söker bidrag, ansökan inlämnad 2 mars.", 0),
        ("Ove: söker bidrag, ansökan inlämnas 2 maj.", 1),
        ("Ove skickar ut listan (skickad den 3 mars)", 0),
        ("Ove skickar ut listan, klart 3/5", 1),
        ("Ove skickar listan som trycktes 3 mars.", 1),
        ("Ove skulle ordna en lista; den kom i mars.", 0),
        ("Ove lovade att ordna en lista, den är nu utdelad.", 0),
        ("Ove lovade att ordna en lista, den är inte utdelad.", 1),
    ],
)
def test_what_was_done_on_a_day_is_no_task(text: str, count: int) -> None:
    """A mark behind the task says so; a day to come does not."""
    assert len(asked(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rob - mend the gate (done 14 January)", 0),
        ("Rob - mend the gate (done by 14 May)", 1),
        ("Rob to mend the gate, mended on 3 March", 0),
        ("Rob had agreed to send a list; this was received on 2 March.", 0),
        ("Rob was to send a list, and it has since been sent.", 0),
        ("Rob had agreed to send a list; this was not sent. It is still outstanding.", 1),
        ("Rob agreed to send a list, it was needed at once.", 1),
    ],
)
def test_english_marks_of_what_was_done(text: str, count: int) -> None:
    """What arrived is done; what was needed is not."""
    assert len(asked(text, EN)) == count


BRACKETS = "[klar] Ove: lämna nycklarna\n[öppen] Disa: skriva registret, under maj\n"


def test_a_bracket_with_a_state_is_a_box() -> None:
    """Each such entry begins a line of its own."""
    text = (
        f"{BRACKETS}[öppen] Ove + Tore: söka tillstånd, senast 2033-05-19\n[struken] Tore: vimplar"
    )
    found = asked(text, heading="Uppdrag att följa upp")
    assert found == [
        ("Disa", "skriva registret", "2033-05-31"),
        ("Ove+Tore", "söka tillstånd", "2033-05-19"),
    ]
    text = "[done] Rob: return the keys\n[open] Jill: sort the register, by 3 May\n"
    assert asked(text, EN, "Actions") == [("Jill", "sort the register", "2033-05-03")]


def test_a_bracket_that_is_no_state_stays() -> None:
    """What a bracket names else is no box, and what is open elsewhere is no task."""
    assert asked("[kl. 10] Ove kom.", heading="Övrigt") == []
    assert asked("[öppen] Grinden mot parken.", heading="Övrigt") == []
    assert asked("[klar] Ove: lämna nycklarna", heading="Övrigt") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Disa skulle ha ringt banken om lånet. Då hon är borta i dag ligger uppdraget kvar.",
            [("Disa", "ringa banken om lånet", None)],
        ),
        ("Disa skulle ha ringt banken om lånet.", []),
        (
            "Disa lovar att skicka en karta. Frågan bordläggs till den 3 maj.",
            [("Disa", "skicka en karta", None)],
        ),
        (
            "Disa skulle skicka en karta. Det kvarstår till den 3 maj.",
            [("Disa", "skicka en karta", "2033-05-03")],
        ),
        (
            "Park- och naturchefens uppdrag att räkna träden är försenat, klart den 1 juni 2033.",
            [("Park-", "räkna träden", "2033-06-01")],
        ),
    ],
)
def test_what_is_left_and_till_when(text: str, found: list[Told]) -> None:
    """A matter that is put off says nothing of when a promise is kept."""
    assert asked(text) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rob's survey of clubs isn't finished yet, so it stays on the list.", 1),
        ("Rob's survey of clubs is finished.", 0),
        ("Rob's car isn't ready yet.", 0),
    ],
)
def test_english_ways_of_saying_that_something_is_left(text: str, count: int) -> None:
    """Short forms say so as well."""
    assert len(asked(text, EN)) == count


@pytest.mark.parametrize(
    ("text", "form", "task"),
    [
        ("Ove ser till att bryggan är klar före midsommar.", SV, "se till att bryggan är klar"),
        ("Ove ringer smeden och ser till att det är gjort.", SV, "ringa smeden och se till att"),
        ("Rob will make sure that the gate is finished.", EN, "make sure that the gate is"),
        ("Ove ser till att bryggan tjäras. Klart.", SV, None),
        ("Bryggan är klar.", SV, None),
    ],
)
def test_what_somebody_is_to_make_sure_of_is_not_done_yet(
    text: str, form: str, task: str | None
) -> None:
    assert [each.startswith(task or "") for _, each, _ in asked(text, form, "Nytt")] == (
        [] if task is None else [True]
    )


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Disa skriver kallelsen, som enligt stadgarna ska gå ut i maj.", SV, 1),
        ("Disa bokar salen, vilken enligt avtalet ska städas.", SV, 1),
        ("Jill will send the notice, which must go out under the constitution.", EN, 1),
        ("Disa ska enligt stadgarna skriva kallelsen, som sänds i maj.", SV, 0),
        ("Medlemmarna ska enligt stadgarna betala avgiften.", SV, 0),
    ],
)
def test_a_rule_about_the_thing_is_none_about_the_task(text: str, form: str, count: int) -> None:
    assert len(asked(text, form, "Nytt")) == count
