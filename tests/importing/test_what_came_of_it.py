"""Decisions without a verb of deciding, behind a count of votes, and of a body of few letters."""

import pytest

from tests.importing.foreign import of_text

SV = "Hagby Byalag (HBL)\nMöte 14 mars 2031\nNärvarande: Anna Ek, Bo Lund\n\n"
EN = "Hagby Village Association (HVA)\nMeeting 14 March 2031\nPresent: Ann Hill, Bob Lane\n\n"


def decided(head: str, text: str) -> list[str]:
    body = f"1. Val av färg\nBo talade.\n{text}\n\n2. Slut\nVi slöt.\n"
    return [each.text for each in of_text(head + body, "a.txt").record.decisions]


@pytest.mark.parametrize(
    "text",
    [
        "Vi tar tre turer som förra året, byalaget är överens om det.",
        "Vi tar tre turer i sommar, det är alla överens om.",
        "Städdagen läggs i maj, gruppen är enig om det.",
        "Vi börjar när isen är borta, det var alla överens om.",
        "Staketet målas rött, mötet var överens om detta.",
        "Två städdagar, vi är helt eniga om det.",
        "Mötet hade därmed antagit förslaget.",
        "Byalaget hade således avslagit motionen.",
        "Därmed har byalaget fastställt avgiften.",
        "HBL beslutar att köpa en båt.",
        "HBL enades om att köpa en båt.",
        "Slutsatsen blev att avvakta med målningen.",
        "Enighet om att köpa en ny motor.",
        "Full samstämmighet rådde om att köpa en ny motor.",
        "Det rådde enighet om att stänga bryggan.",
        "Godkänt: budgeten för 2032.",
        "Fastställd: den nya verksamhetsplanen.",
        "Avslaget.",
        "Bifallet.",
    ],
)
def test_what_came_of_it_is_decided(text: str) -> None:
    assert decided(SV, text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Three trips as last year, the association agrees on that.",
        "Three trips this summer, everyone is agreed on that.",
        "Two clean-up days, we are all agreed on this.",
        "The fence is to be red, the association agrees on that.",
        "The association had thus rejected the motion.",
        "The association will therefore pay for the paint.",
        "We will therefore pay for the paint.",
        "By 4 votes to 1 the association will buy the engine.",
        "Consensus was to buy a new engine.",
        "The consensus was that the fence should stay.",
        "General agreement was to buy a new engine.",
        "There was general agreement to buy a new engine.",
        "There was consensus that we should buy one.",
        "Confirmed: the minutes of the meeting held on 3 March 2031.",
        "Accepted: the revised terms of reference.",
        "HVA agreed to buy a boat.",
        "The HVA resolved to buy a boat.",
    ],
)
def test_what_came_of_it_is_decided_in_english(text: str) -> None:
    assert decided(EN, text) == [text]


@pytest.mark.parametrize(
    ("head", "count", "told"),
    [
        (SV, "Röstning: motor 4, åror 1.", "Byalaget köper därför en motor."),
        (SV, "Omröstning: motor 4, åror 1.", "Det blir en motor."),
        (SV, "Handuppräckning: 5 för, 2 emot.", "Alltså köper vi motorn."),
        (SV, "Vi röstade: bullar fick 7 röster och tårta 3.", "Vi tar bullar."),
        (SV, "Vid votering avgavs 9 röster för grönt och 4 för rött.", "Valet föll på grönt."),
        (EN, "Show of hands: engine 4, oars 1.", "So the association will pay for an engine."),
        (EN, "Vote: engine 4, oars 1.", "It will be an engine."),
        (EN, "The vote was 6 for green and 2 for red.", "We will go with green."),
        (EN, "We took a straw poll: buns 7, cake 3.", "Therefore buns."),
    ],
)
def test_the_sentence_behind_a_count_of_votes_says_what_was_decided(
    head: str, count: str, told: str
) -> None:
    assert decided(head, f"{count} {told}") == [told]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (SV, "Grannbyn, kommunen är överens om det."),
        (SV, "Två städdagar, vi är inte överens om det."),
        (SV, "Bryggan är ful, alla är överens om det."),
        (EN, "The jetty is ugly, everyone agrees on that."),
        (EN, "The party went well, the association agrees on that."),
        (SV, "Två städdagar, är vi överens om det?"),
        (SV, "Kommunen hade därmed antagit planen."),
        (SV, "Byalaget hade tidigare antagit ett förslag."),
        (SV, "SBF beslutar att höja avgiften."),
        (SV, "HBL beslutade i fjol att köpa en båt."),
        (SV, "Enighet om att det var kallt."),
        (SV, "Det rådde enighet om att vägen är dålig."),
        (SV, "Slutsatsen i rapporten är att ån är ren."),
        (SV, "Godkänt: alla klarade provet."),
        (SV, "Protokollet godkänt per capsulam den 29 maj."),
        (SV, "Det kom 12 personer. Det blir kaffe."),
        (SV, "Omröstning: motor 4, åror 1. Det blir kallt."),
        (SV, "Omröstning: motor 4, åror 1. Bo tackade."),
        (EN, "Three new roads, the county agrees on that."),
        (EN, "The consensus among doctors is to rest."),
        (EN, "The consensus last year was to wait."),
        (EN, "There was no consensus to buy an engine."),
        (EN, "The council will therefore pay for the road."),
        (EN, "The association will therefore need money."),
        (EN, "We will therefore be late."),
        (EN, "So the school will be closed on Friday."),
        (EN, "Confirmed: Ann and Bob are coming."),
        (EN, "Approved by correspondence on 29 May 2031."),
        (EN, "NHS agreed to buy a boat."),
        (EN, "HVA agreed last year to buy a boat."),
        (EN, "Vote: engine 4, oars 1. It was a close vote."),
        (EN, "Twelve people came, 4 of them new. So we moved to the hall."),
    ],
)
def test_what_tells_of_something_else_is_not(head: str, text: str) -> None:
    assert decided(head, text) == []


def test_the_letters_of_a_person_are_those_of_no_body() -> None:
    head = "Nadia Fall (NF)\nMöte 14 mars 2031\nNärvarande: Nadia Fall, Bo Lund\n\n"
    assert decided(head, "NF beslutade att köpa båten.") == []
    head = "Notes of the Tidal Working Group (NTWG), 3 May 2031\n\nPresent: Ann Hill, Bob Lane\n\n"
    assert decided(head, "NTWG decided to wait.") == ["NTWG decided to wait."]
