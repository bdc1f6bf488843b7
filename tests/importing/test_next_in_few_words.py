"""What is put forward for the next meeting without a word that says so, or by its own."""

import pytest

from tests.importing.test_topics import EN, SV, following


def _told(said: str, head: str, where: str) -> tuple[list[str], str | None]:
    """Return the topics and the place of the next meeting, told in its section or elsewhere."""
    swedish = head == SV
    if where == "section":
        found = following(
            said, heading="2. Nästa möte\n" if swedish else "2. Next meeting\n", head=head
        )
    else:
        lead = "Nästa möte: " if swedish else "Next meeting: "
        found = following(
            f"{lead}{said}", heading="2. Övrigt\n" if swedish else "2. Other\n", head=head
        )
    place = found.place.value if found.place is not None else None
    return [each.title for each in found.topics], place


@pytest.mark.parametrize("where", ["section", "line"])
@pytest.mark.parametrize(
    ("head", "said", "topics", "place"),
    [
        (
            SV,
            "i Ekbo. Båten, regattan och avgifter för hösten.",
            "Båten|regattan|avgifter för hösten",
            "Ekbo",
        ),
        (SV, "i Ekbo. Budget 2023; hyran av kiosken.", "Budget 2023|hyran av kiosken", "Ekbo"),
        (SV, "i Ekbo. Budget 2023 och hissen.", "Budget 2023|hissen", "Ekbo"),
        (SV, "i Ekbo. Taket föredras av Bo Lund.", "Taket", "Ekbo"),
        (
            SV,
            "i Ekbo. Brukarenkäten presenteras av Anna. Rutin för nycklar.",
            "Brukarenkäten|Rutin för nycklar",
            "Ekbo",
        ),
        (
            SV,
            "i Ekbo. Bo presenterar brukarenkäten. Rutin för nycklar.",
            "brukarenkäten|Rutin för nycklar",
            "Ekbo",
        ),
        (SV, "i Ekbo. Tas upp: taket, julfest för barnen.", "taket|julfest för barnen", "Ekbo"),
        (
            SV,
            "i Ekbo. Vid detta behandlas stipendier för 2023 samt taket.",
            "stipendier för 2023|taket",
            "Ekbo",
        ),
        (SV, "i Ekbo. Vid detta möte tas taket och hissen upp.", "taket|hissen", "Ekbo"),
        (SV, "på Zoom. taket, hissen, cyklar", "taket|hissen|cyklar", "Zoom"),
        (
            EN,
            "the town hall. Quiz for the club, volunteers rota, tickets.",
            "Quiz for the club|volunteers rota|tickets",
            "town hall",
        ),
        (EN, "online. tent times, first aid, parking", "tent times|first aid|parking", "online"),
        (EN, "Saga. Budget 2023; rent of the kiosk.", "Budget 2023|rent of the kiosk", "Saga"),
        (EN, "Saga. Plan for 2024, the lift.", "Plan for 2024|the lift", "Saga"),
        (
            EN,
            "Saga. The survey is presented by Ann. Rules for keys.",
            "The survey|Rules for keys",
            "Saga",
        ),
        (
            EN,
            "Saga. At this meeting the grants for 2023 and the roof will be discussed.",
            "the grants for 2023|the roof",
            "Saga",
        ),
        (EN, "Saga. Up for discussion: the roof, the lift.", "the roof|the lift", "Saga"),
    ],
)
def test_matters_behind_the_day(head: str, said: str, topics: str, place: str, where: str) -> None:
    day = "Tisdag 5 april kl. 18" if head == SV else "Tuesday 5 April, 6 pm,"
    assert _told(f"{day} {said}", head, where) == (topics.split("|"), place)


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (SV, "Inbjudan skickas av Anna. Salen bokas av Bo."),
        (SV, "Bokar sal, köper fika, dukar bord."),
        (SV, "Kaffe, fika, en frågesport."),
        (SV, "Kallelsen skickas av Anna. Biblioteket."),
        (EN, "Invitations are sent by Ann. Town hall."),
        (EN, "Sandwiches, coffee, a quiz."),
        (EN, "North Road, Hill Street, Ekby."),
        (EN, "Bring: hats, gloves."),
    ],
)
def test_what_is_said_behind_the_day_but_put_forward_for_nothing(head: str, said: str) -> None:
    day = "5 april kl. 18." if head == SV else "Tuesday 5 April, 6 pm, Saga."
    assert _told(f"{day} {said}", head, "section")[0] == []


@pytest.mark.parametrize("words", ["Next huddle", "next catch-up", "Next get-together"])
def test_a_meeting_by_another_name(words: str) -> None:
    found = following(f"{words} Tues 5 April 6 pm online.", heading="2. Other\n", head=EN)
    assert found.date is not None
    assert found.date.value == "2022-04-05"
