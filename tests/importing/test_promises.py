"""Ways of saying in minutes who is to do something, and what only sounds like it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV = """Protokoll styrelsemöte 14 mars 2022

Närvarande: Karin Alm (ordförande), Peder Wik, Siv Granath, Tomas Råd

1. Öppnande
Ordföranden öppnade mötet och hälsade alla välkomna.

2. Frågor
{}

3. Avslutning
Mötet avslutades.
"""
EN = """Minutes of the committee meeting on 14 March 2022

Present: Clare Dunn (Chair), Peter Wick, Sian Grant, Tom Reed

1. Welcome
The Chair welcomed everyone and opened the meeting.

2. Matters
{}

3. Close
The meeting closed.
"""


def record(text: str) -> Record:
    """Recognise minutes with a text in them, in the language that its names are of."""
    swedish = any(name in text for name in ("Peder", "Siv", "Tomas"))
    return of_text((SV if swedish else EN).format(text)).record


def told(text: str) -> list[tuple[str, str]]:
    """Return the owners, by first name, and the task of each sure action."""
    found = [each for each in record(text).actions if each.confidence != "weak"]
    return [
        ("+".join(owner.split()[0] for owner in each.owners), each.text.casefold())
        for each in found
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kallelsen mejlas av Siv en vecka innan.", [("Siv", "mejla kallelsen en vecka innan")]),
        ("Nya skyltar köps in av Tomas.", [("Tomas", "köpa in nya skyltar")]),
        ("Lokalen ska bokas av Peder och Siv.", [("Peder+Siv", "boka lokalen")]),
        ("The hall will be booked by Sian.", [("Sian", "book the hall")]),
        ("Signs are to be ordered by Tom before May.", [("Tom", "order signs")]),
        ("Mötet leds av Siv.", []),
        ("Protokollet justeras av Siv.", []),
        ("Rapporten presenteras av Siv.", []),
        ("Vägen underhålls av kommunen, sa Siv.", []),
        ("The hall was booked by Sian.", []),
        ("The path is maintained by the council.", []),
    ],
)
def test_who_acts_stands_behind_a_passive_verb(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sian and Tom are doing the posters.", [("Sian+Tom", "do the posters")]),
        ("Peter is getting prices for a shed.", [("Peter", "get prices for a shed")]),
        ("Tom is looking into prices.", [("Tom", "look into prices")]),
        ("Tom's happy to look into it.", [("Tom", "look into it")]),
        ("Tom will get two quotes.", [("Tom", "get two quotes")]),
        ("Tom will run it.", [("Tom", "run it")]),
        ("Siv ska öppna ett nytt konto.", [("Siv", "öppna ett nytt konto")]),
        ("Tom must renew the policy by June.", [("Tom", "renew the policy")]),
        ("Tom agreed he would draft a reply.", [("Tom", "draft a reply")]),
        ("Tom said he'd draft a reply.", [("Tom", "draft a reply")]),
        ("Peter is leaving in May.", []),
        ("Peter is attending the county meeting.", []),
        ("Tom will get married in May.", []),
        ("Tom will miss the next meeting.", []),
        ("Tomas ska på semester i juli.", []),
        ("Tomas sköter hemsidan sedan flera år.", []),
        ("Members must not park there, Tom said.", []),
    ],
)
def test_verbs_of_being_are_tasks_when_somebody_is_at_something(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Läget är känt. Siv meddelar de sökande.", [("Siv", "meddela de sökande")]),
        ("Siv informerar hyresgästerna.", [("Siv", "informera hyresgästerna")]),
        ("Tomas lyfter den på nästa personalmöte.", [("Tomas", "lyfta den på nästa personalmöte")]),
        ("Tomas lyfter frågan med kommunen.", [("Tomas", "lyfta frågan med kommunen")]),
        ("Siv informerar om läget.", []),
        ("Siv informerar styrelsen om läget.", []),
        ("Siv meddelar att allt är klart.", []),
        ("Siv meddelar förhinder.", []),
        ("Tomas lyfter frågan om skräp.", []),
        ("Tomas lyfter frågan om buller i skolan.", []),
    ],
)
def test_telling_is_a_task_when_it_is_elsewhere(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It was agreed that the Treasurer should ask the bank.",
            [("the", "ask the bank")],
        ),
        ("The committee resolved that Tom would write to them.", [("Tom", "write to them")]),
        ("Mötet enades om att Tomas hör av sig till dem.", [("Tomas", "höra av sig till dem")]),
        (
            "Styrelsen beslutade att uppdra till Siv att söka tillstånd och åt Tomas att ringa.",
            [("Siv", "söka tillstånd"), ("Tomas", "ringa")],
        ),
        (
            "Siv får i uppdrag att söka bidrag och Peder att skriva till banken.",
            [("Siv", "söka bidrag"), ("Peder", "skriva till banken")],
        ),
        (
            "The Chair asked Sian to get a price and Tom to ring them.",
            [("Sian", "get a price"), ("Tom", "ring them")],
        ),
        ("Siv får med sig att höra arkivarien.", [("Siv", "höra arkivarien")]),
        ("It was left with Tom to ring the plumber.", [("Tom", "ring the plumber")]),
        ("It was agreed that the fence should be painted.", []),
        ("The Chair asked everyone to introduce themselves.", []),
        ("Tom said the lane is due to be resurfaced.", []),
    ],
)
def test_the_meeting_gives_it_to_somebody(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Det blir Tomas som bokar lokalen.", [("Tomas", "boka lokalen")]),
        ("Can Tom please send the list round?", [("Tom", "send the list round")]),
        ("Tom's job is to collect the money.", [("Tom", "collect the money")]),
        ("Om det regnar flyttar Tomas in borden.", [("Tomas", "flytta in borden")]),
        ("If it rains, Tom will move the stalls.", [("Tom", "move the stalls")]),
        ("Det visste Siv inte men hon undersöker saken.", [("Siv", "undersöka saken")]),
        ("Ny lampa behövs i källaren. Tomas.", [("Tomas", "ny lampa behövs i källaren")]),
        ("New lock needed for the shed. Tom.", [("Tom", "new lock needed for the shed")]),
        (
            "Siv skickar listan till Tomas, som vidarebefordrar den.",
            [("Siv", "skicka listan till tomas"), ("Tomas", "vidarebefordra den")],
        ),
        (
            "Tom's job from last time (writing to the bank) is still outstanding.",
            [("Tom", "write to the bank")],
        ),
        ("Det ordnar sig, lovade Siv.", []),
        ("Can we afford a new roof, Tom asked?", []),
        ("Det var trevligt. Tomas.", []),
    ],
)
def test_said_in_a_roundabout_way(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Siv – fika\nTomas – musik", [("Siv", "fika"), ("Tomas", "musik")]),
        ("Fika – Siv\nMusik – Tomas", [("Siv", "fika"), ("Tomas", "musik")]),
        ("Tea: Tom\nRaffle: Sian and Peter", [("Tom", "tea"), ("Sian+Peter", "raffle")]),
        ("[ ] Köpa kaffe - Siv\n[x] Boka salen - Tomas", [("Siv", "köpa kaffe")]),
        ("☐ Köpa kaffe - Siv", [("Siv", "köpa kaffe")]),
        ("Siv – ordförande\nTomas – kassör", []),
        ("Siv – sjuk\nTomas – bortrest", []),
        ("Ordförande: Siv\nKassör: Tomas", []),
        ("Grupp 1: Siv\nGrupp 2: Tomas", []),
        ("Tom – apologies\nSian – away", []),
    ],
)
def test_lines_that_divide_the_work(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


MARGIN = """BYGGMÖTE NR 3
Datum: 2024-01-30

Närvarande: Karin Alm (KA), Peder Wik (PW)

Nr    Text                                                Ansvar   Tid

3.1   Tidplan
      Golven ligger efter. KA tar fram en reviderad
      tidplan.                                            KA       6/2
      Besiktning är planerad till v. 25.

3.2   El
      Strömmen räcker inte.                               PW       --

3.3   Övrigt
      Inget.
"""


def test_a_margin_beside_running_text() -> None:
    found = of_text(MARGIN).record.actions
    assert [(each.owners, each.text, each.due) for each in found] == [
        (("Karin Alm",), "ta fram en reviderad tidplan", "2024-02-06"),
        (("Peder Wik",), "Strömmen räcker inte", None),
    ]


WIKI = "Protokoll 2019-03-18\n\nNärvarande: Siv Ek, Bo Alm\n\n== Kassan ==\nAllt väl.\n\n"


def test_headings_as_wikis_set_them() -> None:
    found = of_text(f"{WIKI}== Nästa möte ==\n29 april 18:30 hos Siv. Kom i tid!\n").record
    assert [each.title for each in found.items] == ["Kassan", "Nästa möte"]
    assert found.next.date is not None
    assert found.next.date.value == "2019-04-29"


NEXT = (
    "Protokoll 14 mars 2022\n\nNärvarande: Siv Ek, Bo Alm\n\n1. Läget\nBra.\n\n2. Nästa möte\n{}\n"
)
NEXT_EN = "Minutes 14 March 2022\n\nPresent: Ann Hill, Bo Lane\n\n1. News\nFine.\n\n2. {}\n"


@pytest.mark.parametrize(
    ("text", "place", "topics"),
    [
        ("5 april kl. 18.30, Folkets hus om inte läget ändras.", "Folkets hus", []),
        ("5 april kl. 18.30 i sal 3, Siv bjuder på fika.", "sal 3", []),
        ("5 april kl. 18.30. Budgeten och taket behandlas då.", None, ["Budgeten", "taket"]),
        ("5 april kl. 18.30. Vi ska prata om hyran och taket.", None, ["hyran", "taket"]),
        ("5 april kl. 18.30\n3 maj kl. 18.30\n7 juni (årsmöte)", None, []),
    ],
)
def test_the_next_meeting(text: str, place: str | None, topics: list[str]) -> None:
    found = of_text(NEXT.format(text)).record.next
    assert found.date is not None
    assert found.date.value == "2022-04-05"
    assert (found.place.value if found.place is not None else None) == place
    assert [each.title for each in found.topics] == topics


@pytest.mark.parametrize(
    ("text", "place", "topics"),
    [
        ("Next one\n5 April, 7pm, Scout Hut. Want to talk about: rota, keys.", "Scout Hut", 2),
        ("Dates of meetings\n5 April 2022, 7pm, Scout Hut\n3 May 2022", "Scout Hut", 0),
        ("Next meeting\n5 April at 17:00 UTC. Main item will be the fair.", None, 1),
        ("Next meeting\n5 April, 7pm, Scout Hut (the heating is on again).", "Scout Hut", 0),
    ],
)
def test_the_next_meeting_in_english(text: str, place: str | None, topics: int) -> None:
    found = of_text(NEXT_EN.format(text)).record.next
    assert found.date is not None
    assert found.date.value == "2022-04-05"
    assert (found.place.value if found.place is not None else None) == place
    assert len(found.topics) == topics


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Avgiften sätts till 60 kr, tyckte Siv.", 1),
        ("Siv vald till kassör.", 1),
        ("Parterna, sa Siv, är eniga. Parterna är överens om att höja bidraget.", 1),
        ("The proposal was not supported.", 1),
        ("The Panel did not support the proposal.", 1),
        ("Proposed by Tom, seconded by Sian and RESOLVED to raise the fee.", 1),
        ("Minutes agreed.", 1),
        ("Sivs förslag: Att en chef tillsätts.", 0),
        ("Klubbar som är med får hjälp, sa Siv.", 0),
        ("Hyran höjs till 5 000 kr av värden, sa Siv.", 0),
        ("Minutes to be agreed next time.", 0),
        ("The county is going to review all grants in the summer.", 0),
    ],
)
def test_decisions_in_short(text: str, count: int) -> None:
    assert len(record(text).decisions) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Stugan är inte målad. Siv har kvar uppdraget och ska måla den.",
            [("Siv", "måla den")],
        ),
        (
            "Beslut:\natt ge Siv i uppdrag att måla stugan, samt\natt höja avgiften.",
            [("Siv", "måla stugan")],
        ),
        (
            "Frågan gick till festgruppen, som fick i uppdrag att boka lokal. Siv tackade.",
            [("festgruppen", "boka lokal")],
        ),
        (
            "Clare Dunn agreed to write the answer before the deadline of 21st April.",
            [("Clare", "write the answer")],
        ),
    ],
)
def test_what_joins_a_task_to_other_words_is_no_part_of_it(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert told(text) == found
