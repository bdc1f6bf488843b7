"""What somebody promises in a sentence that tells of another first, and errands behind dashes."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Torkel föreslog en fest och Ylva sa att hon frågar skolan.",
            [("Ylva", "fråga skolan", None)],
        ),
        (
            "Torkel föreslog en fest och Mette lovade fråga skolan.",
            [("Mette", "fråga skolan", None)],
        ),
        (
            "Torkel vill ha en fest, och Ylva åtog sig att fråga skolan till 3 maj.",
            [("Ylva", "fråga skolan", "2033-05-03")],
        ),
        (
            "Torkel föreslog att vi har fest och Mette sade att hon skulle fråga skolan.",
            [("Mette", "fråga skolan", None)],
        ),
        (
            "Torkel visade bilden, och Ylva sade att hon kopierar den.",
            [("Ylva", "kopiera den", None)],
        ),
        ("Torkel åkte och Ylva lovade städa hallen.", [("Ylva", "städa hallen", None)]),
        # Both promise it.
        (
            "Torkel Kvist och Ylva lovade städa hallen.",
            [("Torkel+Ylva", "städa hallen", None)],
        ),
        # What is put forward is no promise, and who agrees has nothing to do.
        ("Torkel föreslog att Ylva och Mette åtar sig att fråga skolan.", []),
        ("Torkel tycker om bilden och Ylva sa att hon håller med.", []),
        ("Torkel föreslog en fest och Ylva sa att hon blir sen.", []),
    ],
)
def test_somebody_promises_beside_what_another_did_in_swedish(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Rob suggested a fair, and Jill said she would ask the school.",
            [("Jill", "ask the school", None)],
        ),
        (
            "Rob wants a fair and Nell said she'd ask the school.",
            [("Nell", "ask the school", None)],
        ),
        ("Rob likes fairs and Nell offered to run one.", [("Nell", "run one", None)]),
        (
            "Rob suggested that we hold a fair and Jill said she would ask the school.",
            [("Jill", "ask the school", None)],
        ),
        ("Rob suggested that Jill and Nell agree to ask the school.", []),
        ("Jill was tired and Rob said he would be late.", []),
    ],
)
def test_somebody_promises_beside_what_another_did_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It was agreed to spend up to 90 pounds on paint for the long bench - Nell to order.",
            ("Nell", "order", None),
        ),
        ("Brushes are needed - Nell to order them.", ("Nell", "order them", None)),
        ("Hut - Nell to sweep", ("Nell", "sweep – Hut", None)),
    ],
)
def test_an_errand_stands_behind_a_dash(text: str, found: Told) -> None:
    assert asked_in(EN.format(text)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mette: vädja till kyrkan om ett tält.",
            [("Mette", "vädja till kyrkan om ett tält", None)],
        ),
        ("Mette: krita upp linjerna.", [("Mette", "krita upp linjerna", None)]),
        ("@Torkel lacka om bryggan till 3 maj", [("Torkel", "lacka om bryggan", "2033-05-03")]),
        ("Kan Ylva krita upp linjerna? Ja.", [("Ylva", "krita upp linjerna", None)]),
        ("Ylva reserverar salen.", [("Ylva", "reservera salen", None)]),
        # Words that end as infinitives do and are none, and verbs of what is no deed.
        ("Mette: stora problem med taket.", []),
        ("Mette: hemma med barn.", []),
        ("Mette: klara till fredag.", []),
        ("Mette: bra möte.", []),
        ("Mette: tycka till om ritningen", []),
        ("Ylva reserverar sig mot beslutet.", []),
    ],
)
def test_an_infinitive_in_no_list_is_known_behind_a_name(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Rob sandpaper the bench by 3 May", [("Rob", "sandpaper the bench", "2033-05-03")]),
        ("Rob: sandpaper the bench", [("Rob", "sandpaper the bench", None)]),
        ("@Rob is away", []),
        ("Rob: the bench is wet", []),
    ],
)
def test_an_english_errand_is_known_behind_a_handle(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jill to draft the plan by 3 May; all to comment by 10 May.",
            [("Jill", "draft the plan", "2033-05-03"), ("all", "comment", "2033-05-10")],
        ),
        (
            "Jill will draft the plan and everyone will comment by 10 May.",
            [("Jill", "draft the plan", None), ("everyone", "comment", "2033-05-10")],
        ),
        ("It was agreed that all to comment is too much.", []),
    ],
)
def test_all_are_to_do_something_in_a_clause_of_their_own(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
