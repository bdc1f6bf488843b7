"""Tasks behind a code or a matter, of somebody told of before a comma, or of each and all."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("* AI-12 Torkel: fråga kommunen.", [("Torkel", "fråga kommunen", None)]),
        ("* U-7 Ylva ska måla räcket.", [("Ylva", "måla räcket", None)]),
        ("* Å-3 Mette målar räcket.", [("Mette", "måla räcket", None)]),
        ("* AI-12 Torkel: fråga kommunen. Utgår, behövs inte längre.", []),
        ("* U-7 Ylva har målat.", []),
        ("* SS-3 Säker brygga, en skrift av Ylva", []),
        (
            "Ylva har kartan, lägger ut den på sidan i morgon.",
            [("Ylva", "lägga ut den på sidan", None)],
        ),
        ("Mette har ritat skylten, målar den i juni.", [("Mette", "måla den", "2033-06-30")]),
        ("Ylva sa att Mette är sjuk, ringer henne i morgon.", []),
        ("Kommunen har kartan, skickar den i morgon.", []),
        ("Ylva är ny, sköter bryggan sedan i fjol.", []),
        (
            "Ylva nämnde att Torkel sagt i telefon att han lägger upp kartan.",
            [("Torkel", "lägga upp kartan", None)],
        ),
        (
            "Ylva nämnde att hon lägger upp kartan.",
            [("Ylva", "lägga upp kartan", None)],
        ),
    ],
)
def test_tasks_behind_codes_and_clauses(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Buoys - Rob to measure the depth.", [("Rob", "measure the depth – Buoys", None)]),
        (
            "Hooks – Nell to order more and tell Rob.",
            [("Nell", "order more and tell Rob – Hooks", None)],
        ),
        ("Hooks - too many to count.", []),
        ("Closing - Rob to be thanked.", []),
        ("* AI-12 Rob: ask the council. Carried over.", [("Rob", "ask the council", None)]),
        ("* AI-13 Nell to paint the rail in June", [("Nell", "paint the rail", "2033-06-30")]),
        ("* AI-14 Nell and Rob to paint it", [("Nell+Rob", "paint it", None)]),
        ("* AI-12 Rob: ask the council. Closed, no longer needed.", []),
        ("* AI-13 Rob reported that it is painted.", []),
        (
            "Rob has the key, brings it to Nell by 30 May.",
            [("Rob", "bring it to Nell", "2033-05-30")],
        ),
        ("Rob says Nell is ill, calls her tomorrow.", []),
        ("Rob has been ill, plans to be back.", []),
        ("Rob has left, runs the café now.", []),
        (
            "Jill mentioned that Rob had said that he will post a map.",
            [("Rob", "post a map", None)],
        ),
        (
            "Everyone sends a photo to Rob by 30 May.",
            [("everyone", "send a photo to Rob", "2033-05-30")],
        ),
        ("Everyone brings a cup.", []),
        ("Everyone pays the fee by 30 May each year.", []),
        ("All posts go to Rob by 30 May.", []),
    ],
)
def test_tasks_behind_codes_and_matters_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found


PAST_SV = "Ylva hade varit där. Mette berättade om taket. Torkel ville veta mer. {}"
PAST_EN = "Jill had been there. Nell told us about the roof. Rob asked for more. {}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Torkel meddelar målarfirman.", [("Torkel", "meddela målarfirman", None)]),
        ("Torkel påminner banken om kortet.", [("Torkel", "påminna banken om kortet", None)]),
        ("Torkel meddelar att målaren är sjuk.", []),
        ("Torkel meddelar priset.", []),
    ],
)
def test_firms_and_craftsmen_are_told_afterwards(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(PAST_SV.format(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rob notifies the painter.", [("Rob", "notify the painter", None)]),
        (
            "Rob informs the bank that it is lost.",
            [("Rob", "inform the bank that it is lost", None)],
        ),
        ("Rob informs the meeting that he is away.", []),
        ("Rob reports that the painter is ill.", []),
    ],
)
def test_firms_are_told_afterwards_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(PAST_EN.format(text))) == found
