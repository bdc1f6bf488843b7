"""Forms in which minutes say the same thing, many of each kind, in both languages."""

import pytest

from bra.importing.names.fullnames import mentioned
from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = """Protokoll den 14 mars 2022

{head}

{lead}1. Mötets öppnande
Anna öppnade mötet och berättade om kvällen.

{lead}2. Ärendet
{text}

{lead}3. Nästa möte
{next}
"""
ENGLISH = """Minutes of the meeting of 14 March 2022

{head}

{lead}1. Welcome
Ann opened the meeting and told of the evening.

{lead}2. The matter
{text}

{lead}3. Next meeting
{next}
"""
PEOPLE = {
    "sv": "Närvarande: Anna Ek, Bo Lund, Cia Dahl (säkerhetschef)",
    "en": "Present: Ann Hill, Bob Lane, Cora Day (treasurer)",
}
NEXT = {"sv": "Tisdag 12 april 2022 kl. 18.", "en": "Tuesday 12 April 2022 at 6 pm."}


def record(
    text: str, code: str, *, head: str | None = None, following: str | None = None
) -> Record:
    frame = SWEDISH if code == "sv" else ENGLISH
    words = {"head": head or PEOPLE[code], "next": following or NEXT[code], "lead": ""}
    return of_text(frame.format(text=text, **words)).record


def told(text: str, code: str) -> list[tuple[str, str, str | None]]:
    found = record(text, code).actions
    return [
        (" + ".join(each.owners), each.text, each.due)
        for each in found
        if each.confidence != "weak"
    ]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Bo har ännu inte målat staketet, uppdraget kvarstår.", "Bo Lund", "måla staketet"),
        ("Bo har inte hunnit boka lokalen.", "Bo Lund", "boka lokalen"),
        ("Annas uppdrag att boka lokalen kvarstår.", "Anna Ek", "boka lokalen"),
        ("Uppdraget för Bo att måla staketet är inte klart.", "Bo Lund", "måla staketet"),
        ("Punkt 4 kvarstår: Cia tar fram en lista", "Cia Dahl", "ta fram en lista"),
        ("Bo fick i höstas i uppdrag att köpa lås. Uppdraget kvarstår.", "Bo Lund", "köpa lås"),
    ],
)
def test_swedish_tasks_that_remain(text: str, owner: str, task: str) -> None:
    assert [each[:2] for each in told(text, "sv")] == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "owner", "task"),
    [
        ("Bob has not yet booked the hall.", "Bob Lane", "book the hall"),
        ("Bob has still to send the letter.", "Bob Lane", "send the letter"),
        ("Bob's action to paint the fence is carried forward.", "Bob Lane", "paint the fence"),
        ("The action on Cora to find a hall remains open.", "Cora Day", "find a hall"),
        ("Action 6.4 remains open: Bob to recruit two wardens", "Bob Lane", "recruit two wardens"),
    ],
)
def test_english_tasks_that_remain(text: str, owner: str, task: str) -> None:
    assert [each[:2] for each in told(text, "en")] == [(owner, task)]


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Lena Ask bjuds in till nästa möte.", "bjuda in Lena Ask"),
        ("Lena Ask ska bjudas in till nästa möte.", "bjuda in Lena Ask"),
        ("Lena Ask adjungeras till nästa möte.", "adjungera Lena Ask"),
        ("Lena Ask kallas till nästa möte.", "kalla Lena Ask"),
    ],
)
def test_swedish_invitations(text: str, task: str) -> None:
    assert told(text, "sv") == [("", task, "2022-04-12")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Det blir Lena Ask Berg. Hon bjuds in till nästa möte. Vi tackar Lena Ask Berg.", " Berg"),
        ("Det blir Lena Ask Berg. Hon bjuds in till nästa möte. Vi tackar Lena Ask.", ""),
    ],
)
def test_a_name_of_three_words_is_whole_where_it_always_is(text: str, name: str) -> None:
    assert told(text, "sv")[0][1] == f"bjuda in Lena Ask{name}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Det var Lena Ask\nBerg Bohlin. Vi såg Lena Ask\nBerg Bohlin.", "Lena Ask"),
        ("Det var Bo Ek Lena Ask och Cia Dahl. Vi tackar Lena Ask.", "Lena Ask"),
        ("Vi såg filmen ”Lena Ask Berg” om Lena Ask Berg.", None),
    ],
)
def test_a_third_name_is_no_first_one_of_the_next(text: str, name: str | None) -> None:
    found = [each for each in mentioned([text]) if each.startswith("Lena")]
    assert found == ([] if name is None else [name])


@pytest.mark.parametrize(
    "text",
    ["Lena Ask is to be invited to the next meeting.", "Lena Ask is invited for the next meeting."],
)
def test_english_invitations(text: str) -> None:
    assert told(text, "en") == [("", "invite Lena Ask", "2022-04-12")]


@pytest.mark.parametrize(
    ("text", "owner", "task", "due"),
    [
        ("Ansvarig: Bo\nUppdrag: Köpa lås", "Bo Lund", "köpa lås", None),
        ("Uppdrag: Köpa lås\nAnsvarig: Bo\nKlart: 1 april", "Bo Lund", "köpa lås", "2022-04-01"),
        ("Laga dörren. Utförs av: Bo", "Bo Lund", "laga dörren", None),
        ("Köpa lås. Huvudansvarig: Cia", "Cia Dahl", "köpa lås", None),
        (
            "Ansvarig person: Bo, klart 1 april – laga dörren.",
            "Bo Lund",
            "laga dörren",
            "2022-04-01",
        ),
        ("Dörren lagas. -> Bo", "Bo Lund", "dörren lagas", None),
        ("AP3 Bo – laga dörren (1 april)", "Bo Lund", "laga dörren", "2022-04-01"),
        ("Lappar sätts upp (Bo, v. 13).", "Bo Lund", "sätta upp lappar", "2022-04-03"),
        ("Bo ska:\n- laga dörren", "Bo Lund", "laga dörren", None),
    ],
)
def test_owners_beside_tasks(text: str, owner: str, task: str, due: str | None) -> None:
    found = [(who, what.casefold(), when) for who, what, when in told(text, "sv")]
    assert found == [(owner, task, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Målet är att bygga klart i vår.",
        "Cia förklarade att rektorn bestämmer om reglerna.",
        "Polisen gör tillsyn fyra kvällar om året.",
        "Kontoret fick 2017 i uppdrag av nämnden att rita om vägen.",
        "Bo hade i uppgift att ta fram statistik och delade ut den.",
        "Förslaget ska visas för de boende.",
        "Skriv till info@exempel.se om lokalen.",
    ],
)
def test_what_is_no_swedish_task(text: str) -> None:
    assert told(text, "sv") == []


@pytest.mark.parametrize(
    "text",
    [
        "The goal is to finish in the spring.",
        "One option is to wait.",
        "All issues were closed.",
        "The police patrol the square twice a week.",
        "Cora explained that the council plans to replace all lamps.",
        "Bob wondered whether a bench might be welcome.",
    ],
)
def test_what_is_no_english_task(text: str) -> None:
    assert told(text, "en") == []


def test_speech_is_no_promise() -> None:
    turns = "\n\n".join(f"**Bob:** we will do number {n} and I agreed to it" for n in range(24))
    found = of_text(
        f"# Call 2022-03-14\n\n**Present:** Ann Hill, Bob Lane\n\n## Talk\n\n{turns}\n\n"
        "ACTION: Ann to write it down\n",
        "call.md",
    ).record
    assert [(each.owners, each.text) for each in found.actions] == [
        (("Ann Hill",), "write it down")
    ]
    assert found.decisions == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Vi bestämde att vänta.", "sv"),
        ("Styrelsen fattade beslut om att köpa en pump.", "sv"),
        ("Till kassör omvaldes Bo Lund.", "sv"),
        ("Överenskommelse: vändplatsen behålls.", "sv"),
        ("Godkänd.", "sv"),
        ("Kostnaden blir 20 kronor, det beslutades direkt.", "sv"),
        ("The board voted to wait.", "en"),
        ("Agreement: the turning place stays.", "en"),
        ("Approved.", "en"),
        ("Bob Lane was co-opted as a member.", "en"),
    ],
)
def test_what_decides(text: str, code: str) -> None:
    assert len(record(text, code).decisions) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nämnden beslutade i juni att bygga.", "sv"),
        ("Mötet kunde inte enas.", "sv"),
        ("Bo berättade att styrelsen beslutade så.", "sv"),
        ("The action was carried forward.", "en"),
        ("No agreement was reached.", "en"),
        ("Bob reported that the board had agreed.", "en"),
    ],
)
def test_what_does_not_decide(text: str, code: str) -> None:
    assert record(text, code).decisions == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tisdag 12 april kl. 18. Då tas budgeten och staketet upp.", "sv"),
        ("Tisdag 12 april kl. 18. Vi tar då upp budgeten och staketet.", "sv"),
        ("Tisdag 12 april kl. 18. På dagordningen står budgeten och staketet.", "sv"),
        ("Tisdag 12 april kl. 18. Frågor till dess: budgeten, staketet", "sv"),
        ("Tisdag 12 april kl. 18. Då diskuteras budgeten och staketet.", "sv"),
        ("Tuesday 12 April, 6 pm. The meeting will cover budgeten and staketet.", "en"),
        ("Tuesday 12 April, 6 pm. On the agenda are budgeten and staketet.", "en"),
        ("Tuesday 12 April, 6 pm. Items so far: budgeten, staketet", "en"),
    ],
)
def test_topics(text: str, code: str) -> None:
    following = record("Inget.", code, following=text).next
    assert [topic.title for topic in following.topics] == ["budgeten", "staketet"]
    assert following.date is not None
    assert following.date.value == "2022-04-12"


@pytest.mark.parametrize(
    "heading", ["Frågor till nästa möte", "Att ta upp nästa gång", "Items for the next agenda"]
)
def test_topics_under_a_heading_of_their_own(heading: str) -> None:
    text = f"Protokoll 14 mars 2022\n\n1. Ekonomi\nKassan är god.\n\n2. {heading}\nBudget; staket\n"
    assert [topic.title for topic in of_text(text).record.next.topics] == ["Budget", "staket"]


@pytest.mark.parametrize(
    ("first", "second", "titles"),
    [
        ("KS § 12 Budget", "KS § 13 Staket", ["Budget", "Staket"]),
        ("BRÅ 12. Budget", "BRÅ 13. Staket", ["Budget", "Staket"]),
        ("SN 3/2022 Budget", "SN 4/2022 Staket", ["Budget", "Staket"]),
        ("24/053  BUDGET", "24/054  STAKET", ["BUDGET", "STAKET"]),
        ("Punkt 1: Budget", "Punkt 2: Staket", ["Budget", "Staket"]),
        ("§ 1 Val. Till kassör valdes Bo Lund.", "§ 2 Övrigt. Inget fanns.", ["Val", "Övrigt"]),
    ],
)
def test_numbers_of_items(first: str, second: str, titles: list[str]) -> None:
    text = (
        f"Protokoll 14 mars 2022\n\n{first}\nText om det som sades.\n\n{second}\nMera text här.\n"
    )
    assert [item.title for item in of_text(text).record.items] == titles


@pytest.mark.parametrize(
    ("head", "absent"),
    [
        ("Kunde inte komma: Bo Lund", "Bo Lund"),
        ("Frånvarande utan anmälan: Bo Lund", "Bo Lund"),
        ("Ej anmälda: Bo Lund", "Bo Lund"),
        ("Not there: Bob Lane", "Bob Lane"),
        ("Apologies for absence were received from Bob Lane.", "Bob Lane"),
        ("Deltog                 Deltog inte\nCia Dahl               Bo Lund", "Bo Lund"),
    ],
)
def test_who_was_not_there(head: str, absent: str) -> None:
    found = record("Inget.", "sv", head=head).absent
    assert [each.name for each in found] == [absent]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Vi som var med: Anna, Bo och Cia (på länk)", ["Anna", "Bo", "Cia"]),
        ("Present: Cllr Mrs J. Hill, County Cllr P. Lane", ["J. Hill", "P. Lane"]),
        ("Present: the Clerk (Mrs F. Moss), Ann Hill and 4 residents", ["F. Moss", "Ann Hill"]),
        ("Närvarande: Anna Ek från polisen, Bo Lund", ["Anna Ek", "Bo Lund"]),
        ("Övriga: bibliotekschef Eva Malm, rektor Bo Lund", ["Eva Malm", "Bo Lund"]),
        ("Närvarande:\nPRO\n  Anna Ek\nSkolan\n  Bo Lund", ["Anna Ek", "Bo Lund"]),
        ("Deltagare\tFöreträder\nAnna Ek (ordf)\tSkolan\nBo Lund\tPRO", ["Anna Ek", "Bo Lund"]),
    ],
)
def test_who_was_there(head: str, names: list[str]) -> None:
    assert [each.name for each in record("Inget.", "sv", head=head).present] == names


@pytest.mark.parametrize(
    ("head", "chair", "secretary"),
    [
        ("Ordförande: Anna Ek. Sekreterare: Bo Lund.", "Anna Ek", "Bo Lund"),
        ("Närvarande: Anna Ek (ordf.), Bo Lund (ant.)", "Anna Ek", "Bo Lund"),
        (
            "Närvarande: Anna Ek, Bo Lund\nAnna ledde mötet. Bo förde anteckningar.",
            "Anna Ek",
            "Bo Lund",
        ),
        ("Närvarande: Anna Ek (leder mötet), Bo Lund (vid pennan)", "Anna Ek", "Bo Lund"),
        ("Present: Ann Hill (in the chair), Bob Lane (taking the minutes)", "Ann Hill", "Bob Lane"),
    ],
)
def test_who_led_and_who_wrote(head: str, chair: str, secretary: str) -> None:
    found = record("Inget.", "sv", head=head)
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == (chair, secretary)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Styrelsemöte i klubbhuset den 3 maj 2022", "klubbhuset"),
        ("Styrelsemöte i styrelsen den 3 maj 2022", None),
        (
            "Minutes of the meeting held in the Reading Room on 3 May 2022 at 7 pm",
            "Reading Room",
        ),
        ("Möte 3 maj 2022 kl. 18.00, matsalen", "matsalen"),
        ("3 maj 2022 i bygdegården, började 19.15", "bygdegården"),
    ],
)
def test_the_place_in_a_title(title: str, place: str | None) -> None:
    text = f"{title}\n\n1. Ekonomi\nKassan är god.\n\n2. Övrigt\nInget fanns att säga.\n"
    found = of_text(text).record.place
    assert (found and found.value) == place
