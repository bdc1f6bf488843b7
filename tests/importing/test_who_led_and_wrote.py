"""Who led the meeting and who wrote, in the many ways in which minutes say it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV = "Närvarande: Nils Ask, Berit Alm, Ove Gran, Karin Ek"
EN = "Present: Neil Ash, Beth Elm, Owen Fir, Kate Oak"
SV_ITEMS = "1. Ekonomi\n{}\n\n2. Avslut\nMötet avslutades kl. 20.\n\n"
EN_ITEMS = "1. Finance\n{}\n\n2. Close\nThe meeting closed at 8 pm.\n\n"


def swedish(head: str = "", people: str = SV, said: str = "Vi talade.", end: str = "") -> Record:
    items = SV_ITEMS.format(said)
    return of_text(f"Styrelsemöte\nDatum: 2024-03-05\n{people}\n{head}\n\n{items}{end}\n").record


def english(head: str = "", people: str = EN, said: str = "We talked.", end: str = "") -> Record:
    items = EN_ITEMS.format(said)
    return of_text(
        f"Committee meeting\nDate: 5 March 2024\n{people}\n{head}\n\n{items}{end}\n"
    ).record


def officers(record: Record) -> tuple[str | None, str | None]:
    chair, secretary = record.chair, record.secretary
    return (chair.value if chair else None, secretary.value if secretary else None)


@pytest.mark.parametrize(
    "told",
    [
        "Nils Ask var mötesordförande och Berit Alm protokollförare.",
        "Berit var sekreterare och Nils ordförande.",
        "Mötesledare var Nils och protokollförare Berit.",
        "Protokollförare denna gång är Berit, mötesledare Nils.",
        "Ordförande för dagen var Nils Ask och vid pennan satt Berit Alm.",
        "Nils Ask ledde förhandlingarna, Berit Alm skrev.",
        "Eftersom Karin är sjuk leder Nils mötet. Berit skriver protokollet.",
        "Då ordföranden är bortrest tar Nils Ask klubban; pennan sköts av Berit Alm.",
        "Då sekreteraren är sjuk förs protokollet av Berit. Nils är mötesordförande.",
        "Eftersom Karin är bortrest skriver Berit anteckningarna, och Nils leder mötet.",
        "Nils ledde första halvan av mötet och Ove den andra. Berit skrev hela tiden.",
        "Nils höll i mötet. Den som skrev var Berit.",
        "Samtalet leddes av Nils och dokumenterades av Berit.",
        "Sammanträdet leddes av Nils Ask med Berit Alm som sekreterare.",
        "Mötet hölls i sporthallen med Nils Ask som ordförande. Berit Alm förde protokoll.",
        "Under ledning av Nils Ask. Berit Alm vid protokollet.",
        "Som mötesordförande valdes Nils Ask och som sekreterare Berit Alm.",
        "Till att leda dagens möte valdes Nils Ask. Till att föra protokoll valdes Berit Alm.",
        "Ordföranden Nils Ask hälsade välkommen. Sekreteraren Berit Alm ropade upp.",
        "Mötet leddes denna gång av Nils Ask. För protokollet svarade Berit Alm.",
        "Nils åtog sig att leda mötet eftersom Karin var sjuk. Berit åtog sig att skriva.",
        "Nils vikarierade som ordförande. Berit hoppade in som sekreterare.",
        "Nils fungerade som ordförande och Berit som sekreterare.",
        "Nils Ask hade klubban. Berit Alm hade pennan.",
        "Ordförandeklubban sköttes av Nils. Berit förde protokoll.",
        "Den som ledde mötet var Nils. Den som skrev var Berit.",
    ],
)
def test_sentences_tell_who_led_and_who_wrote(told: str) -> None:
    assert officers(swedish(told)) == ("Nils Ask", "Berit Alm")
    assert officers(swedish(said=told)) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize(
    "told",
    [
        "Mr Ash took the chair and Ms Elm kept the record.",
        "In Kate's absence Neil took the chair. Beth stood in as minute-taker.",
        "As the secretary is away, Beth is writing the minutes; Neil is chairing.",
        "Neil Ash presided, with Beth Elm as secretary.",
        "Neil was voted into the chair. Beth was asked to minute the meeting.",
        "Neil Ash chaired items 1 to 3 and Owen Fir the rest. Beth Elm took minutes throughout.",
        "The Chair, Neil Ash, welcomed everyone. The Secretary, Beth Elm, called the roll.",
        "Neil stepped in as chair. The notes were typed up by Beth.",
        "Neil Ash acted as chair and Beth Elm as secretary.",
        "The meeting was led by Neil and minuted by Beth.",
        "Neil ran the meeting. Beth kindly took the minutes.",
        "Neil agreed to take the chair as Kate was ill. Beth was on minutes.",
        "It was agreed that Neil would chair and Beth would take the minutes.",
        "The meeting was held in the hall with Neil Ash as chair. Beth Elm took the minutes.",
    ],
)
def test_so_they_do_in_english(told: str) -> None:
    assert officers(english(told)) == ("Neil Ash", "Beth Elm")
    assert officers(english(said=told)) == ("Neil Ash", "Beth Elm")


@pytest.mark.parametrize(
    "told",
    [
        "En arbetsgrupp tillsattes med Nils Ask som ordförande och Berit Alm som sekreterare.",
        "Nils Ask var ordförande i klubben åren 2001–2009 och Berit Alm sekreterare i kretsen.",
        "I våras ledde Nils mötet med grannföreningen. Berit skrev ett brev.",
        "Ove tar hand om klubban till ishockeyn. Karin har pennan kvar.",
        "Kommunsekreteraren Berit Alm har svarat. Ordföranden är sjuk.",
        "Ove hoppade in som sekreterare i kretsen. Karin har pennan kvar.",
        "Till styrelse valdes Nils Ask ordförande i sektionen, Berit Alm sekreterare i sektionen.",
        "Nils skrev anteckningar om bron. Berit för anteckningar över bommen.",
    ],
)
def test_who_leads_something_else_did_not_lead_the_meeting(told: str) -> None:
    assert officers(swedish(said=told)) == (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "A working group was formed with Neil Ash as chair and Beth Elm as secretary.",
        "Neil kept the record straight. Beth keeps the record of members.",
        "Neil is chairing the working party. Beth took the record for the fastest mile.",
        "Owen stood in as chair of the trust. Kate was asked to record the birds.",
        "Neil would chair the working party. Beth would take the notes to the bank.",
        "Kate agreed to chair the autumn meeting. Owen was on minutes of silence.",
    ],
)
def test_nor_does_she_in_english(told: str) -> None:
    assert officers(english(said=told)) == (None, None)


@pytest.mark.parametrize(
    "head",
    [
        "Presidium: Nils Ask (ordf.), Berit Alm (sekr.)",
        "Presidium: Nils Ask, ordförande, och Berit Alm, sekreterare",
        "Mötets presidium: ordf. Nils Ask, sekr. Berit Alm",
        "Mötesfunktionärer: Nils Ask (ordförande) och Berit Alm (sekreterare)",
        "Ordf/sekr: Nils Ask / Berit Alm",
        "Ordförande/sekreterare: Nils Ask/Berit Alm",
        "Ordförande och sekreterare: Nils Ask respektive Berit Alm",
        "Sekreterare & ordförande: Berit Alm & Nils Ask",
        "Ordförande denna gång: Nils\nSekreterare denna gång: Berit",
        "Klubban: Nils Ask\nPennan: Berit Alm",
        "Vid klubban: Nils Ask. Vid pennan: Berit Alm.",
        "Mötespresidium: Nils Ask (ordf.), Berit Alm (sekr.)",
        "Stämmans presidium: Nils Ask (ordf.), Berit Alm (sekr.)",
        "Vem leder mötet: Nils\nVem antecknar: Berit",
        "Ordförande i dag: Nils\nVem för protokoll: Berit",
        "Ordförande i kväll: Nils\nAntecknare denna gång: Berit",
        "Mötesordförande denna gång: Nils\nSkribent denna gång: Berit",
    ],
)
def test_labels_of_both(head: str) -> None:
    record = swedish(head)
    assert officers(record) == ("Nils Ask", "Berit Alm")
    assert [each.name for each in record.present] == [
        "Nils Ask",
        "Berit Alm",
        "Ove Gran",
        "Karin Ek",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Presidium: Neil Ash (chair), Beth Elm (minutes)",
        "Officers: Neil Ash (Chair), Beth Elm (Secretary)",
        "Chair/Secretary: Neil Ash / Beth Elm",
        "Chair and secretary: Neil Ash and Beth Elm",
        "Chair this time: Neil\nNotes this time: Beth",
        "Chairing: Neil. Scribing: Beth.",
        "Who leads: Neil\nWho writes: Beth",
        "Who is chairing: Neil\nWho takes the notes: Beth",
        "Chair today: Neil\nNotes today: Beth",
        "Chair for today: Neil\nMinutes today: Beth",
        "Chair tonight: Neil\nSecretary this time: Beth",
        "Today's chair: Neil\nMinutes this time: Beth",
        "Chair: Neil Ash\nHon. Sec.: Beth Elm",
        "Chair: Neil Ash\nHonorary Secretary: Beth Elm",
        "Chair: Neil Ash\nRecord kept by: Beth Elm",
        "Chair: Neil Ash\nMinutes typed by: Beth Elm",
    ],
)
def test_labels_of_both_in_english(head: str) -> None:
    assert officers(english(head)) == ("Neil Ash", "Beth Elm")


def test_one_may_have_both_offices() -> None:
    assert officers(swedish("Ordförande och sekreterare: Nils Ask")) == ("Nils Ask", "Nils Ask")
    assert officers(english("Chair/Secretary: Neil Ash")) == ("Neil Ash", "Neil Ash")


@pytest.mark.parametrize(
    "people",
    [
        "Närvarande:\n- Nils Ask, ordförande för mötet\n- Berit Alm, för dagens protokoll",
        "Närvarande:\nNils Ask, parkchef, ordförande för mötet\nBerit Alm, nämndsekreterare",
        "Närvarande:\nOve Gran, fältsekreterare\nNils Ask, ordf\nBerit Alm, nämndsekreterare",
        "Närvarande:\nNils Ask, leder mötet\nBerit Alm, som skriver\nOve Gran, kassör",
    ],
)
def test_words_behind_a_name_of_a_list(people: str) -> None:
    record = swedish(people=people)
    assert officers(record) == ("Nils Ask", "Berit Alm")
    assert all(each.organisation is None for each in record.present)


def test_another_bodys_chair_did_not_lead() -> None:
    assert swedish(people="Närvarande:\nNils Ask, ordförande för kretsen\nOve Gran").chair is None
    assert english(people="Present:\nNeil Ash, President, Elm Rotary\nOwen Fir").chair is None
    assert english(people="Present:\nNeil Ash, vice president\nOwen Fir").chair is None


def test_a_president_leads_when_nobody_else_does() -> None:
    people = "Present:\nNeil Ash, President\nBeth Elm, Secretary\nOwen Fir, Treasurer"
    assert officers(english(people=people)) == ("Neil Ash", "Beth Elm")
    assert officers(english("Chair: Owen Fir", people)) == ("Owen Fir", "Beth Elm")


@pytest.mark.parametrize(
    "end",
    [
        "Nils Ask, ordf.        Berit Alm, sekr.",
        "Undertecknat\nBerit Alm, sekreterare\nNils Ask, ordförande",
        "Berit Alm\nSekreterare\nNils Ask        Ove Gran\nOrdförande      Justerare",
        "N. Ask, ordförande\nB. Alm, sekreterare",
    ],
)
def test_signatures_with_offices(end: str) -> None:
    assert officers(swedish(end=end)) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize(
    "end",
    [
        "Björkby som ovan\nBerit Alm",
        "Dag som ovan\n\nBerit Alm\n\nJusteras: Ove Gran",
        "Björkby den 7 mars 2024\nBerit Alm",
        "Berit Alm / utsänt 2024-03-08",
        "Utskickat 2024-03-08, Berit Alm",
        "2024-03-08, Berit Alm",
        "Vid tangentbordet: Berit Alm",
        "Antecknat den 8 mars av Berit Alm",
        "Antecknat 2024-03-08/Berit Alm",
        "Protokollet renskrivet av Berit Alm 2024-03-09.",
        "//BA",
        "/Berit Alm, sekr.",
        "För anteckningarna: Berit",
    ],
)
def test_who_writes_signs_with_no_office(end: str) -> None:
    assert officers(swedish("Ordförande: Nils Ask", end=end)) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize("end", ["Notes typed up by Beth Elm on 7 March.", "Closed 18:50. BE"])
def test_so_she_does_in_english(end: str) -> None:
    assert officers(english("Chair: Neil Ash", end=end)) == ("Neil Ash", "Beth Elm")
    assert officers(english(end="N. Ash, Chair\nB. Elm, Secretary")) == ("Neil Ash", "Beth Elm")


@pytest.mark.parametrize(
    "end",
    [
        "Justerat 2024-03-10 / Ove Gran",
        "Justeras\n\nOve Gran",
        "Berit Alm          Ove Gran",
        "Vi ses. OK",
        "Nästa möte: 2024-05-03, Berit Alm bjuder",
        "Björkby som ovan\nBerit Alm          Ove Gran",
        "Kaffe kl. 8, Berit Alm",
    ],
)
def test_whoever_else_stands_at_the_end_did_not_write(end: str) -> None:
    assert swedish("Ordförande: Nils Ask", end=end).secretary is None


def test_an_approver_who_signs_did_not_write() -> None:
    head = "Ordförande: Nils Ask\nJusterare: Ove Gran"
    assert swedish(head, end="Björkby den 7 mars 2024\nOve Gran").secretary is None
    assert swedish("Ordförande: Nils Ask", end="Björkby den 7 mars 2024\nOve Gran").secretary


def test_an_initial_stands_for_somebody_of_the_list() -> None:
    record = english("Chair: N. Ash\nMinutes: B. Elm")
    assert officers(record) == ("Neil Ash", "Beth Elm")
    assert [each.name for each in record.present] == [
        "Neil Ash",
        "Beth Elm",
        "Owen Fir",
        "Kate Oak",
    ]


@pytest.mark.parametrize(
    "end", ["Recorded by Beth Elm, 7 March 2024", "Beth Elm, Clerk to the Council", "//Beth Elm"]
)
def test_who_recorded_signs(end: str) -> None:
    assert officers(english("Chair: Neil Ash", end=end)) == ("Neil Ash", "Beth Elm")


@pytest.mark.parametrize(("label", "present"), [("Ordförande", "Närvarande"), ("Chair", "Present")])
def test_who_led_in_turn_is_no_organisation(label: str, present: str) -> None:
    text = (
        f"# Möte 3 maj 2031\n\n{present}: Anna Ek, Bo Lund\n\n{label}: Cia Dahl, Bo Lund\n\n"
        "## 1. Taket\n\nTätt.\n"
    )
    record = of_text(text, "a.md").record
    assert [(each.name, each.organisation) for each in record.present] == [
        ("Anna Ek", None),
        ("Bo Lund", None),
        ("Cia Dahl", None),
    ]
    assert record.chair is not None
    assert record.chair.value == "Cia Dahl"


def test_a_body_on_the_list_is_one_behind_who_led() -> None:
    text = (
        "Möte 3 maj 2031\n\nNärvarande: Anna Ek, Kommunens hemtjänst\n\n"
        "Ordförande: Cia Dahl, Kommunens hemtjänst\n\n1. Taket\nTätt.\n"
    )
    last = of_text(text).record.present[-1]
    assert (last.name, last.organisation) == ("Cia Dahl", "Kommunens hemtjänst")
