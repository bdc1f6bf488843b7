"""What is quoted, told of others or of earlier times, or says nothing: no task, no topic."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": """Protokoll 2022-03-14 styrelsen

Närvarande: Karin Nygård, Petra Lind, Cia Dahl (Hembygdsföreningen)

1. Lägret
""",
    "en": """Minutes of the Board 2022-03-14

Present: Karin North, Peter Lind, Cia Dale (the Museum)

1. The camp
""",
}


def actions(text: str, code: str) -> list[tuple[str, ...]]:
    found = of_text(f"{HEADS[code]}{text}\n").record.actions
    return [each.owners for each in found if each.confidence != "weak"]


def decisions(text: str, code: str) -> list[str]:
    return [each.text for each in of_text(f"{HEADS[code]}{text}\n").record.decisions]


def topics(text: str, code: str) -> list[tuple[str, tuple[str, ...]]]:
    found = of_text(f"{HEADS[code]}{text}\n").record.next.topics
    return [(topic.title, topic.presenters) for topic in found]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "I stadgarnas § 4 står: ”Kassören ska lämna rapport varje kvartal.”"),
        ("sv", "Policyn lyder ”Karin ska låsa förrådet. Petra ska släcka ljuset.”"),
        ("sv", "Ur reglerna: »Sekreteraren ska skicka protokollet till alla.«"),
        ("sv", '"Petra ska städa köket varje vecka."'),
        ("en", "Rule 4 says: “The Treasurer is to report every quarter.”"),
        (
            "en",
            'The policy states that "Karin will lock the store. Peter will turn off the light."',
        ),
    ],
)
def test_a_quoted_rule_is_no_task(code: str, text: str) -> None:
    assert actions(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("sv", "Beslut: ”Karin får i uppdrag att ringa skolan.”", "Karin Nygård"),
        ("sv", "Karin skriver artikeln ”Läger för alla” till nästa möte.", "Karin Nygård"),
        ("sv", "Där står: ”Alla ska vara med.” Petra ska ringa skolan.", "Petra Lind"),
        ("sv", 'Skärmen är 19" bred. Petra ska ringa skolan om den.', "Petra Lind"),
        ("en", "The sign says: “All dogs must be led.” Peter will paint a new one.", "Peter Lind"),
    ],
)
def test_what_stands_beside_a_quote_is_a_task(code: str, text: str, owner: str) -> None:
    assert actions(text, code) == [(owner,)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council is to build a new bridge."),
        ("en", "The police are to close the road."),
        ("en", "The county council is also to pay for the bus."),
        ("sv", "Trafikverket får i uppdrag att bygga en ny bro, skriver regeringen."),
        ("sv", "Regeringen ger Trafikverket i uppdrag att bygga en ny bro."),
        ("sv", "Länsstyrelsen meddelar att Skogsverket får i uppdrag att fälla träden."),
        ("sv", "Enligt kommunen får entreprenören i uppdrag att laga vägen."),
        ("en", "The Roads Office was asked to build a bridge, said the minister."),
    ],
)
def test_what_bodies_outside_do_is_no_task(code: str, text: str) -> None:
    assert actions(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("sv", "Hembygdsföreningen får i uppdrag att låna ut tälten.", "Hembygdsföreningen"),
        ("sv", "Uppdras åt Trafikverket att bygga en ny bro.", "Trafikverket"),
        ("sv", "Karin får i uppdrag att ringa skolan, meddelar Petra.", "Karin Nygård"),
        ("en", "The Museum is to lend the tents.", "The Museum"),
        ("en", "The council is to answer before the next meeting.", "council"),
        ("en", "The working group is to report back.", "working group"),
        ("en", "The Board is to write to the council.", "The Board"),
    ],
)
def test_who_is_here_or_is_asked_from_here_has_a_task(code: str, text: str, owner: str) -> None:
    assert actions(text, code) == [(owner,)]


@pytest.mark.parametrize("here", [True, False])
def test_a_body_that_somebody_is_here_for_gives_tasks(*, here: bool) -> None:
    body = "Regeringen" if here else "Museet"
    head = HEADS["sv"].replace("Hembygdsföreningen", body)
    text = f"{head}Regeringen ger Trafikverket i uppdrag att bygga en ny bro.\n"
    assert len(of_text(text).record.actions) == here


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Det beslutades 2019 att Petra ska sköta förrådet."),
        ("sv", "År 2019 beslutades att Petra ska sköta förrådet."),
        ("sv", "Årsmötet beslutade 2021 att Petra ska sköta förrådet."),
        ("sv", "På årsmötet 2021 beslutades att Petra ska sköta förrådet."),
        ("sv", "I fjol bestämde vi att Petra ska sköta förrådet."),
        ("sv", "Det bestämdes i höstas att Petra ska sköta förrådet."),
        ("en", "It was decided in 2019 that Peter will look after the store."),
        ("en", "In 2019 the Board decided that Peter will look after the store."),
        ("en", "The Board agreed last year that Peter will look after the store."),
    ],
)
def test_what_was_decided_earlier_is_neither_decided_nor_asked_now(code: str, text: str) -> None:
    assert decisions(text, code) == []
    assert actions(text, code) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Styrelsen beslutade den 14 mars 2022 att Petra ska sköta förrådet."),
        ("sv", "Det beslutades att Petra ska sköta förrådet 2023."),
        ("en", "It was decided that Peter will look after the store of 2023."),
    ],
)
def test_what_is_decided_now_may_name_a_year(code: str, text: str) -> None:
    assert len(decisions(text, code)) == 1
    assert len(actions(text, code)) == 1


def test_what_was_decided_earlier_and_remains_is_asked_again() -> None:
    text = "Det beslutades i höstas att Petra ska sköta förrådet. Uppdraget kvarstår."
    assert actions(text, "sv") == [("Petra Lind",)]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("sv", "Vi diskuterar vidare på nästa möte.", []),
        ("sv", "Vi diskuterar frågan vidare på nästa möte.", []),
        ("sv", "Vi tar upp det igen på nästa möte.", []),
        ("sv", "Vi diskuterar festen vidare på nästa möte.", ["festen"]),
        ("sv", "Styrelsen diskuterar vidare vid nästa möte om festen.", ["festen"]),
        ("sv", "Vi tar upp festen och resan på nästa möte.", ["festen", "resan"]),
        ("en", "We will discuss this further at the next meeting.", []),
        ("en", "We will discuss the matter again at the next meeting.", []),
        ("en", "We will discuss the fair at the next meeting.", ["the fair"]),
    ],
)
def test_a_topic_says_what_it_is_of(code: str, text: str, found: list[str]) -> None:
    assert [title for title, _ in topics(text, code)] == found


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (
            "en",
            "We meet again on 8 June.\n\nTopics for the next meeting:\n- Camp (Peter)\n- Roof",
            [("Camp", ("Peter Lind",)), ("Roof", ())],
        ),
        (
            "sv",
            "Bra.\n\nAtt ta upp på nästa möte:\n- Lägret (Petra)\n- Boka buss (Karin)",
            [("Lägret", ("Petra Lind",)), ("Boka buss", ("Karin Nygård",))],
        ),
    ],
)
def test_a_list_below_words_for_topics_needs_no_heading(
    code: str, text: str, found: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert topics(text, code) == found
    assert actions(text, code) == []


def test_a_list_of_what_is_done_until_the_next_meeting_is_of_tasks() -> None:
    text = "Bra.\n\nTill nästa möte:\n- Petra bokar bussen\n- Karin ringer skolan"
    assert topics(text, "sv") == []
    assert actions(text, "sv") == [("Petra Lind",), ("Karin Nygård",)]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Action 2: contact web team to mend the page (Peter)", "Peter Lind"),
        (
            "Action 2: FD to the list (Peter)\n\nWe saw the Final Draft. Of Final Draft all tell.",
            "Peter Lind",
        ),
        ("Action: Karin to write to the camp (Peter knows)", "Karin North"),
        ("Action: The Museum to write to the camp (Peter)", "The Museum"),
    ],
)
def test_a_bracket_with_somebody_who_is_here_is_surer_than_words(text: str, owner: str) -> None:
    assert actions(text, "en")[:1] == [(owner,)]


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 2: @media check is a good idea.",
        "- [Resolution #2](#two): @media plan is kept as it was",
    ],
)
def test_what_looks_like_a_handle_behind_a_label_is_nobody(text: str) -> None:
    assert actions(text, "en") == []


def test_a_handle_behind_a_label_with_what_it_will_do_is_an_owner() -> None:
    assert actions("Resolution 2: @pixie will mend the page.", "en") == [("pixie",)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Karin är uppskriven på väntelistan."),
        ("sv", "Petra står antecknad för en plats i kön."),
        ("sv", "Petra tecknade sig för ett abonnemang."),
        ("sv", "Karins bil saknas ännu."),
        ("en", "Karin signed up for a gym."),
        ("en", "Peter has signed up for the newsletter."),
    ],
)
def test_what_somebody_has_or_misses_is_no_task(code: str, text: str) -> None:
    assert actions(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("sv", "Petra skrev upp sig för kaffet.", "Petra Lind"),
        ("sv", "Karins rapport saknas ännu.", "Karin Nygård"),
        ("en", "Karin signed up for the teas.", "Karin North"),
    ],
)
def test_what_somebody_took_on_or_owes_is_a_task(code: str, text: str, owner: str) -> None:
    assert actions(text, code) == [(owner,)]
