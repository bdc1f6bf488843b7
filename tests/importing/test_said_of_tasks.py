"""What stands around a task: adverbs, ranges of time, what it is done to, who only comes."""

import pytest

from tests.importing.foreign import Told, asked_in, of_text

SV = (
    "Styrelsemöte 12 april 2033\n\nNärvarande: Tore Malm, Disa Rask, Ove Lind, "
    "Maximilian Berg\n\n1. Början\nTore öppnade mötet och Disa visade bilder.\n\n2. Ärenden\n{}\n"
)
EN = (
    "Committee meeting, 12 April 2033\n\nPresent: Jill Marsh, Rob Tate, Alexandra Moss\n\n"
    "1. Start\nJill opened the meeting and Rob showed pictures.\n\n2. Matters\n{}\n"
)


def asked(text: str, form: str = SV) -> list[Told]:
    """Return who, what and by when of each sure action."""
    return asked_in(form.format(text))


@pytest.mark.parametrize("adverb", ["i stället", "därför", "dessutom"])
def test_an_adverb_is_no_part_of_who_is_given_a_task(adverb: str) -> None:
    """It stands between the verb and the owner."""
    text = f"Styrelsen ger {adverb} kansliet i uppdrag att senast i oktober hitta en plats."
    assert asked(text) == [("kansliet", "hitta en plats", "2033-10-31")]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ove ges i uppdrag att anlita vakter för perioden oktober 2033 till mars 2034.", None),
        ("Ove hyr ut stugan maj till juni.", None),
        ("Ove hyr ut stugan till juni.", "2033-06-30"),
        ("Ove anlitar en vakt som kan komma i maj, klart till juni.", "2033-06-30"),
    ],
)
def test_a_range_of_time_is_no_term(text: str, due: str | None) -> None:
    """It tells how long something lasts."""
    assert [each[2] for each in asked(text)] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Rob will hire a guard May until June.", None),
        ("Rob will hire a guard by June.", "2033-06-30"),
        ("Rob will find players before the autumn term.", "2033-07-31"),
    ],
)
def test_a_range_of_time_is_no_term_in_english(text: str, due: str | None) -> None:
    """And what is due before a term of school is due before it begins."""
    (found,) = asked(text, EN)
    assert (found[2] is None) == (due is None)
    assert due is None or (found[2] or "") <= due


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Disa Rask: se bilaga", 0),
        ("Disa Rask: se protokoll 4", 0),
        ("Disa Rask: se över avtalet", 1),
        ("Disa Rask ber att få tacka för sig.", 0),
        ("Disa Rask ber att få återkomma till det på nästa möte.", 1),
        ("Rektor besöker laget den 9 maj", 0),
        ("Rektor besöker laget senast den 9 maj", 1),
        ("Disa besöker laget den 9 maj", 1),
    ],
)
def test_a_reference_or_a_visit_is_no_task(text: str, count: int) -> None:
    """Who only comes, or asks for the floor, has none."""
    assert len(asked(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rob Tate: see appendix 2", 0),
        ("Rob Tate: see the attached report", 0),
        ("Rob to see the bank about the loan", 1),
        ("The Mayor visits the club on 9 May.", 0),
    ],
)
def test_an_english_reference_or_visit_is_no_task(text: str, count: int) -> None:
    """The same in English."""
    assert len(asked(text, EN)) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Allt är klart utom 3 b, nya skyltar, som Ove tar hand om under juni.",
            [("Ove", "ta hand om nya skyltar", "2033-06-30")],
        ),
        ("Vi behöver ett nytt lås, vilket Ove ska köpa.", [("Ove", "köpa ett nytt lås", None)]),
        ("Allt är klart utom stugan, som Ove sköter.", []),
        ("Stugan, som Ove sköter, är såld.", []),
    ],
)
def test_a_clause_tells_what_is_done_to_what_is_left(text: str, found: list[Told]) -> None:
    """Without a time, or a word for what is to come, it tells whose the thing is."""
    assert asked(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("All is done except the sign, which Rob will paint.", [("Rob", "paint the sign", None)]),
        ("We need a lock, which Rob will buy by 3 May.", [("Rob", "buy a lock", "2033-05-03")]),
        ("Rob will be asking the school to help.", [("Rob", "ask the school to help", None)]),
        ("Rob and Jill will be writing to the bank.", [("Rob+Jill", "write to the bank", None)]),
        ("Rob will be away in May.", []),
        ("Alex will send the list.", [("Alexandra", "send the list", None)]),
        ("Alex and Rob will send the list.", [("Alexandra+Rob", "send the list", None)]),
        ("Alek will send the list.", []),
        ("Alexandr will send the list.", []),
    ],
)
def test_english_ways_of_telling_who_does_what(text: str, found: list[Told]) -> None:
    """What somebody will be doing, she will do; a long name may be cut short."""
    assert asked(text, EN) == found


def test_a_name_cut_short_is_of_one_person() -> None:
    """In small letters, or of fewer letters, it may be any word."""
    assert asked("Maxim ringer banken.") == [("Maximilian", "ringa banken", None)]
    assert asked("Max ringer banken.") == []
    assert asked("En maxim ringer banken.") == []


@pytest.mark.parametrize(("name", "owner"), [("Anna", "Annalisa"), ("Mari", "Marianne")])
def test_a_name_of_its_own_is_nobody_whose_name_begins_so(name: str, owner: str) -> None:
    text = f"Styrelsemöte 12 april 2033\n\nNärvarande: {owner} Malm, Ove Lind\n\n1. Gården\n"
    actions = of_text(f"{text}{name} ska ringa målaren.\n").record.actions
    assert [each for each in actions if f"{owner} Malm" in each.owners] == []
