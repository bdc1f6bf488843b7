"""Lists of tasks with owners nobody knows, with columns without heads, and open owners."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, of_text


def listed_in(entries: str, form: str = SV) -> list[tuple[str, str]]:
    """Return who and what of each sure action in a list of tasks with some entries."""
    heading = "Att göra" if form is SV else "To do"
    text = form.partition("2. ")[0] + f"2. {heading}\n{entries}\n"
    return [each[:2] for each in asked_in(text)]


@pytest.mark.parametrize(
    ("entries", "form", "last"),
    [
        ("Ylva: ringa\nTorkel: boka\nSkepparna: lämna listor", SV, ("Skepparna", "lämna listor")),
        ("Ylva - ringa\nMette - boka\nHamnvakten - måla", SV, ("Hamnvakten", "måla")),
        ("Jill: ring\nRob: book\nSkippers: paint the hut", EN, ("Skippers", "paint the hut")),
    ],
)
def test_who_begins_an_entry_as_names_do_owns_it(
    entries: str, form: str, last: tuple[str, str]
) -> None:
    """Nobody need know who that is."""
    told = listed_in(entries, form)
    assert (len(told), told[-1]) == (3, last)


@pytest.mark.parametrize(
    ("entries", "form"),
    [
        ("Ylva: ringa\nHemsidan: byta bild\nBryggan: måla", SV),
        ("Jill: ring\nWebsite: change the picture\nPier: paint", EN),
    ],
)
def test_a_matter_before_a_colon_is_no_owner(entries: str, form: str) -> None:
    """Where most entries begin with no name, the words before the sign are of the matter."""
    assert {who for who, _ in listed_in(entries, form)} <= {"Ylva", "Jill", ""}


@pytest.mark.parametrize(
    ("entries", "form", "last"),
    [
        ("Ylva - ringa\n? - hitta en svetsare", SV, ("", "hitta en svetsare")),
        ("Jill: ring\n??: find a welder", EN, ("", "find a welder")),
        ("Ylva: ringa\nalla: ta med kikare", SV, ("alla", "ta med kikare")),
        ("Jill: ring\neveryone: find a friend", EN, ("everyone", "find a friend")),
    ],
)
def test_all_and_nobody_yet_begin_entries(entries: str, form: str, last: tuple[str, str]) -> None:
    """A sign stands for somebody who is still to be found."""
    assert listed_in(entries, form)[-1] == last


@pytest.mark.parametrize(
    ("entry", "form", "task"),
    [
        ("NN: ta ut båten", SV, "ta ut båten"),
        ("(?) hitta en svetsare", SV, "hitta en svetsare"),
        ("Laga taket – ?", SV, "Laga taket"),
        ("Måla staketet (vakant)", SV, "Måla staketet"),
        ("Måla taket - vem?", SV, "Måla taket"),
        ("TBC: paint the hut", EN, "paint the hut"),
        ("Nobody yet - mend the gate", EN, "mend the gate"),
        ("Find a welder (tbd)", EN, "Find a welder"),
    ],
)
def test_a_sign_for_nobody_yet_is_no_part_of_a_task(entry: str, form: str, task: str) -> None:
    """It is no owner either, however many entries have one."""
    known = "Ylva: ringa\nTorkel: boka\nMette: måla" if form is SV else "Jill: ring\nRob: book"
    assert listed_in(f"{known}\n{entry}", form)[-1] == ("", task)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Åtgärd: måla staketet. Ansvarig: NN", SV),
        ("Ansvarig: oklart. Åtgärd: måla staketet", SV),
        ("- Måla staketet. Ansvarig: vakant", SV),
        ("| Åtgärd | Ansvarig |\n|---|---|\n| Måla staketet | ej utsedd |", SV),
        ("Action: paint the fence. Owner: TBC", EN),
        ("| Action | Owner |\n|---|---|\n| Paint the fence | ? |", EN),
    ],
)
def test_a_sign_for_nobody_yet_behind_a_label_or_in_a_table_is_no_owner(
    text: str, form: str
) -> None:
    assert [who for who, _, _ in asked_in(form.format(text))] == [""]


def test_a_question_in_a_list_of_tasks_is_none() -> None:
    """Only a sign in an owner's place is taken off."""
    for entry in ("Vem har nycklarna?", "Nycklarna - vem har dem?"):
        assert listed_in(f"Ylva: ringa\n{entry}") == [("Ylva", "ringa")]


def test_a_word_for_all_within_prose_begins_no_line() -> None:
    """A line that is full runs on."""
    long = "Ylva visade en plan för sommaren och sade att den gäller varje båt i hela hamnen och"
    text = SV.format(f"{long}\nalla: ta med båtarna dit.\n{long}\nalla: lyfta dem.")
    assert asked_in(text.replace("2. Ärenden", "2. Att göra")) == []


LOG_SV = "Skyltar   Ylva     klart\nNy matta   Torkel   kvarstår, 3 maj\nLista   Mette   pågår"
LOG_EN = (
    "4  Rob   Paint the hut      Done 3 March\n6  Jill  Map the paths      Open - 20 June\n"
    "7  Gus   Count the boats    Open\n9  Nell  Brief the stewards  Closed"
)


def test_columns_that_end_in_a_state_are_a_log() -> None:
    """What is closed is done, and who has left needs only a capital."""
    head = SV.partition("2. ")[0]
    found = of_text(f"{head}2. Åtgärdslista\n{LOG_SV}\n").record.actions
    assert [(each.closed, each.due) for each in found] == [
        ("x", None),
        ("", "2033-05-03"),
        ("", None),
    ]
    found = of_text(f"{EN.partition('2. ')[0]}2. Action log\n\n{LOG_EN}\n").record.actions
    assert [(each.owners, each.text, each.due, each.closed) for each in found] == [
        (("Rob Tate",), "paint the hut", None, "x"),
        (("Jill Marsh",), "map the paths", "2033-06-20", ""),
        (("Gus",), "count the boats", None, ""),
        (("Nell Orr",), "brief the stewards", None, "x"),
    ]


def test_columns_are_no_log_without_a_state_or_people() -> None:
    """They may hold anything."""
    for rows in (
        LOG_EN.replace("Open", "Pier").replace("Closed", "Gate"),
        "a  b  Open\nc  d  Open",
    ):
        found = of_text(f"{EN.partition('2. ')[0]}2. Action log\n\n{rows}\n").record.actions
        assert all(each.rule != "task-table" for each in found)


@pytest.mark.parametrize(
    ("text", "form", "task"),
    [
        ("Torkel lägger in våren i kalendern.", SV, ("Torkel", "lägga in våren i kalendern", None)),
        ("Mette tar in hösten i planen.", SV, ("Mette", "ta in hösten i planen", None)),
        ("Rob paints the hut in spring.", EN, ("Rob", "paint the hut", "2033-05-31")),
    ],
)
def test_a_particle_of_a_verb_leads_no_term(
    text: str, form: str, task: tuple[str, str, str | None]
) -> None:
    """English `in` is a preposition, Swedish `in` is none."""
    assert asked_in(form.format(text)) == [task]
