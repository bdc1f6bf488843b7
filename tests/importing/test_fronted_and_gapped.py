"""English things before who acts, clauses without their verb, errands, offices, and habits."""

import pytest

from tests.importing.foreign import EN, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The benches Rob returns to the school.",
            [("Rob", "return the benches to the school", None)],
        ),
        (
            "What is left over Nell takes to the shelter.",
            [("Nell", "take what is left over to the shelter", None)],
        ),
        ("The posters Nell prints by 3 May.", [("Nell", "print the posters", "2033-05-03")]),
        ("The invitations Rob will post on Monday.", [("Rob", "post the invitations", None)]),
        (
            "Nell packs the cups, as she did in spring, and the benches Rob returns to the school.",
            [("Nell", "pack the cups", None), ("Rob", "return the benches to the school", None)],
        ),
        ("The book Nell likes is out of print.", []),
        ("The benches Rob keeps are old.", []),
        ("The cakes Nell bakes for the fair sell well.", []),
        ("The shop Rob runs in town closes at five.", []),
        ("The letter Rob wrote was read.", []),
    ],
)
def test_a_thing_stands_before_who_acts(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Rob would look for a tent and Nell for a stove.",
            [("Rob", "look for a tent", None), ("Nell", "look for a stove", None)],
        ),
        (
            "Rob paints the gate and Nell the fence.",
            [("Rob", "paint the gate", None), ("Nell", "paint the fence", None)],
        ),
        (
            "Rob sandpapers the bench and Nell waxes the floor.",
            [("Rob", "sandpaper the bench", None), ("Nell", "wax the floor", None)],
        ),
        (
            "The membership secretary laminates the cards and the chair relabels the box.",
            [("The", "laminate the cards", None), ("the", "relabel the box", None)],
        ),
        ("Rob loathes the chairs and Nell the tables.", []),
        ("Rob said the school repaints the lines and the council relays the turf.", []),
    ],
)
def test_each_of_two_does_something(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Rob nips round to the hall for the key.",
            [("Rob", "nip round to the hall for the key", None)],
        ),
        ("Nell haggles with the brewery.", [("Nell", "haggle with the brewery", None)]),
        (
            "Nell culls anything older than a year.",
            [("Nell", "cull anything older than a year", None)],
        ),
        (
            "Rob steps in on Tuesdays until Christmas.",
            [("Rob", "step in on Tuesdays until Christmas", None)],
        ),
        ("Rob and Nell are having a go at rebuilding it.", [("Rob+Nell", "rebuild it", None)]),
        ("Rob, who has a trailer, shifts the skips.", [("Rob", "shift the skips", None)]),
        ("Nell, who lives next door, nips round.", [("Nell", "nip round", None)]),
        ("For the fete Nell borrows a tent.", [("Nell", "borrow a tent for the fete", None)]),
        ("The treasurer unblocks the account.", [("The", "unblock the account", None)]),
        (
            "Nell is putting her up for the night and Rob collects her.",
            [("Nell", "put her up for the night", None), ("Rob", "collect her", None)],
        ),
        ("Nell turns eighty on 3 May.", []),
        ("Rob marries Jill's sister in May.", []),
        ("Nell shines with the choir.", []),
        ("Nell reads the meter daily.", []),
        ("Rob presses on Sundays in season.", []),
        ("Rob maintains it in his own time.", []),
        ("Rob empties the bins of a Monday.", []),
        ("Nell keeps the urn at her place.", []),
        ("Rob sets his watch by the town hall.", []),
        ("HR runs the checks.", []),
        ("Took 40 minutes to find.", []),
    ],
)
def test_errands_are_none_where_they_are_habits(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
