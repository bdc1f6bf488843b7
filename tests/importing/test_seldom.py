"""Rules that few documents need, each in several forms of what it is about, in both languages."""

import pytest

from bra.importing.explaining import explain
from tests.importing.foreign import of_text
from tests.importing.test_forms import ENGLISH, PEOPLE, SWEDISH

FRAMES = {"sv": SWEDISH, "en": ENGLISH}


def fired(text: str, rule: str) -> list[tuple[str, str]]:
    """Return what one rule recognises in a text: what it is, and its value."""
    return [(each.what, each.value) for each in explain(of_text(text).record) if each.rule == rule]


def said(text: str, code: str, rule: str, head: str | None = None) -> list[tuple[str, str]]:
    """Return what one rule recognises in a sentence of an item."""
    people = PEOPLE[code] if head is None else head
    return fired(FRAMES[code].format(head=people, text=text, lead="", next="–"), rule)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            (
                "Möte i byalaget 14 mars 2022\nNärvarande: Anna Ek, Bo Lund\n"
                "Ekonomi\nKassan är god och alla har betalat.\n"
                "Vägen\nVägen behöver grus före vintern.\n"
                "Övriga frågor\nInget togs upp.\n"
            ),
            ["Ekonomi", "Vägen", "Övriga frågor"],
        ),
        (
            (
                "Samfällighetens årsmöte 14 mars 2022\n"
                "Mötets öppnande\nAnna öppnade mötet.\n"
                "Val av ordförande\nBo Lund valdes.\n"
                "Budget\nBudgeten godkändes.\n"
            ),
            ["Mötets öppnande", "Val av ordförande", "Budget"],
        ),
        (
            (
                "Notes of 14 March 2022\nPresent: Ann Hill, Bob Lane\n"
                "Finance\nThe funds are in order and all have paid.\n"
                "The road\nThe road needs gravel before winter.\n"
                "Any other business\nNothing was raised.\n"
            ),
            ["Finance", "The road", "Any other business"],
        ),
        (
            (
                "Residents' meeting 14 March 2022\nVenue: Saga\nPresent: Ann Hill, Bob Lane\n"
                "Minutes of the last meeting\nThey were agreed.\n"
                "The garden\nIt is to be weeded.\n"
                "Date of next meeting\nIt is on 5 April.\n"
            ),
            ["Minutes of the last meeting", "The garden", "Date of next meeting"],
        ),
    ],
)
def test_a_short_line_between_sentences_is_a_heading(text: str, titles: list[str]) -> None:
    assert fired(text, "heading-flush") == [("item", title) for title in titles]


@pytest.mark.parametrize(
    "text",
    [
        # Nothing that minutes often have, so any line might be short by chance.
        "Möte 14 mars 2022\nGrusvägen\nDen lagas.\nBrevlådan\nDen målas.\nHästen\nDen är såld.\n",
        "Möte 14 mars 2022\nNärvarande:\nAnna Ek\nBo Lund\nCia Dahl\n",
    ],
)
def test_short_lines_by_chance_are_no_headings(text: str) -> None:
    assert fired(text, "heading-flush") == []


@pytest.mark.parametrize(
    ("head", "opening"),
    [
        ("Minnesanteckningar", "1. Öppnande\nAnna öppnade mötet den 14 mars 2022 klockan 18."),
        ("Protokoll", "1. Formalia\nMötet hölls i skolan 14/3 2022."),
        ("Anteckningar", "§ 1 Mötet öppnas\nMöte hölls måndagen den 14 mars 2022."),
        ("Notes", "1. Welcome\nAnn opened the meeting on 14 March 2022 at 6 pm."),
        ("Minutes", "1. Opening\nThe meeting was held in the hall on Monday 14 March 2022."),
    ],
)
def test_the_day_may_stand_in_the_sentence_that_opens_the_meeting(head: str, opening: str) -> None:
    lead = "§ 2" if opening.startswith("§") else "2."
    text = f"{head}\n\nAnna Ek, Bo Lund\n\n{opening}\n\n{lead} Annat\nText.\n"
    assert fired(text, "date-opening") == [("date", "2022-03-14")]


@pytest.mark.parametrize(
    "text",
    [
        "Anteckningar\n\n1. Öppnande\nVi ses nästa möte den 14 mars 2022.\n\n2. B\nText.\n",
        "Notes\n\n1. Welcome\nThe previous meeting was held on 14 March 2022.\n\n2. Other\nText.\n",
        "Protokoll 4 april 2022\n\n1. A\nMötet hölls den 14 mars 2022.\n\n2. Annat\nText.\n",
    ],
)
def test_another_day_does_not_open_the_meeting(text: str) -> None:
    assert fired(text, "date-opening") == []


def test_the_day_may_stand_below_the_head() -> None:
    names = "\n".join(
        f"{name} Ek" for name in ("Anna", "Bo", "Cia", "Dan", "Eva", "Per", "Ulf", "Ida")
    )
    text = f"Styrelsen\n\nNärvarande\n{names}\n\n14 mars 2022\n\n1. A\nText.\n\n2. B\nText.\n"
    assert fired(text, "date-head") == [("date", "2022-03-14")]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("KS § 12 Budget", "KS § 13 Skolan", ("KS § 12", "KS § 13")),
        ("BN-14 Bygglov", "BN-15 Tillsyn", ("BN-14", "BN-15")),
        ("SN 3/2024 Hemtjänst", "SN 4/2024 Boende", ("SN 3/2024", "SN 4/2024")),
        ("PC 29 Budget", "PC 30 The school", ("PC 29", "PC 30")),
    ],
)
def test_a_number_may_begin_with_the_letters_of_a_body(
    first: str, second: str, numbers: tuple[str, str]
) -> None:
    text = f"Protokoll 14 mars 2022\n\n{first}\nText här.\n\n{second}\nText där.\n"
    found = of_text(text).record
    assert len(fired(text, "heading-ref")) == 2
    assert tuple(item.number for item in found.items) == numbers


@pytest.mark.parametrize(
    ("text", "code", "rule", "value"),
    [
        ("Anna: boka lokalen.", "sv", "owner-colon", "Anna Ek: boka lokalen"),
        ("Bo och Cia: ta fram mått.", "sv", "owner-colon", "Bo Lund, Cia Dahl: ta fram mått"),
        ("Bob: book the hall.", "en", "owner-colon", "Bob Lane: book the hall"),
        (
            "Bob and Cora: draw up a list.",
            "en",
            "owner-colon",
            "Bob Lane, Cora Day: draw up a list",
        ),
        ("Anna – bokar lokalen.", "sv", "owner-dash", "Anna Ek: boka lokalen"),
        ("Cia - ta fram mått", "sv", "owner-dash", "Cia Dahl: ta fram mått"),
        ("Bob - books the hall", "en", "owner-dash", "Bob Lane: book the hall"),
        ("Bob – draw up a list.", "en", "owner-dash", "Bob Lane: draw up a list"),
        ("Bob to book the hall.", "en", "owner-to", "Bob Lane: book the hall"),
        ("Ansvarig för kaffet: Anna", "sv", "owner-label", "Anna Ek: kaffet"),
        ("Laga dörren, ansvarig: Bo", "sv", "owner-label", "Bo Lund: laga dörren"),
        ("Laga dörren (ansvarig: Bo)", "sv", "owner-label", "Bo Lund: laga dörren"),
        ("Mend the door (lead: Bob)", "en", "owner-label", "Bob Lane: mend the door"),
        ("Ansvarig: Bo – laga dörren.", "sv", "owner-label", "Bo Lund: laga dörren"),
        ("Mend the door, owner: Bob", "en", "owner-label", "Bob Lane: mend the door"),
        ("Responsible for coffee: Bob", "en", "owner-label", "Bob Lane: coffee"),
        ("- [ ] Bo köper lås", "sv", "open-box", "Bo Lund: köpa lås"),
        ("- [ ] Buy locks (Bob)", "en", "open-box", "Bob Lane: buy locks"),
    ],
)
def test_owners_by_a_sign_or_a_label(text: str, code: str, rule: str, value: str) -> None:
    assert said(text, code, rule) == [("action", value)]


@pytest.mark.parametrize(
    ("text", "code", "head"),
    [
        ("Nästa möte: 5 april, samma tid.", "sv", "Tid: 18.00"),
        ("Vi ses igen den 5 april, samma tid och plats.", "sv", "Tid: 18.00"),
        ("Next meeting: 5 April, same time.", "en", "Time: 18:00"),
        ("We meet again on 5 April at the same time and place.", "en", "Time: 18:00"),
    ],
)
def test_the_next_meeting_may_be_at_the_same_time(text: str, code: str, head: str) -> None:
    time = head.partition(": ")[2]
    whole = f"{head}\n{PEOPLE[code]}"
    assert said(text, code, "next-same-time", whole) == [("next time", time)]


@pytest.mark.parametrize(
    ("head", "code", "name"),
    [
        ("Närvarande: Anna Ek, Bo Lund. Cia Dahl kunde inte komma.", "sv", "Cia Dahl"),
        ("Närvarande: Anna Ek och Bo Lund. Förhinder hade Eva Sten.", "sv", "Eva Sten"),
        ("Present: Ann Hill, Bob Lane. Apologies came from Cora Day.", "en", "Cora Day"),
    ],
)
def test_a_sentence_behind_the_names_may_tell_who_was_away(head: str, code: str, name: str) -> None:
    assert said("Text.", code, "absent-sentence", head) == [("absent", name)]


@pytest.mark.parametrize(
    ("head", "code", "name"),
    [
        ("Närvarande:\nAnna Ek\nBo Lund (förhinder)", "sv", "Bo Lund"),
        ("Närvarande:\nAnna Ek\nBo Lund, polisen (anmält förhinder)", "sv", "Bo Lund"),
        ("Present:\nAnn Hill\nBob Lane (apologies)", "en", "Bob Lane"),
    ],
)
def test_a_remark_in_the_list_may_tell_who_was_away(head: str, code: str, name: str) -> None:
    assert said("Text.", code, "absent-noted", head) == [("absent", name)]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "Närvarande:\nAnna Ek\nBo Lund\nPolisen\nNorrmo kommun",
            ["Anna Ek", "Bo Lund"],
        ),
        (
            "Närvarande:\nAnna Ek\nBo Lund\nCia Dahl\nLänsstyrelsen\nKommunen\nRäddningstjänsten",
            ["Anna Ek", "Bo Lund", "Cia Dahl"],
        ),
        (
            "Present:\nAnn Hill\nBob Lane\nNorton Council\nNorton Police",
            ["Ann Hill", "Bob Lane"],
        ),
    ],
)
def test_names_and_what_they_represent_may_stand_in_columns(head: str, names: list[str]) -> None:
    code = "en" if head.startswith("Present") else "sv"
    assert said("Text.", code, "present-columns", head) == [("present", name) for name in names]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Byalaget 14 mars 2022\n\nEKONOMI\nKassan är god.\n\nVÄGEN\nDen lagas.\n",
            ["EKONOMI", "VÄGEN"],
        ),
        (
            "Residents 14 March 2022\n\nFINANCE\nAll have paid.\n\nTHE ROAD\nIt is mended.\n",
            ["FINANCE", "THE ROAD"],
        ),
    ],
)
def test_a_line_in_capitals_is_a_heading(text: str, titles: list[str]) -> None:
    assert fired(text, "heading-caps") == [("item", title) for title in titles]


@pytest.mark.parametrize(
    ("text", "code"),
    [("Nästa möte: 5 april, samma plats.", "sv"), ("Next meeting: 5 April, same place.", "en")],
)
def test_the_next_meeting_may_be_at_the_same_place(text: str, code: str) -> None:
    where = "Plats: Saga" if code == "sv" else "Venue: Saga"
    found = said(text, code, "next-same-place", f"{where}\n{PEOPLE[code]}")
    assert found == [("next place", "Saga")]


def test_what_somebody_does_is_no_place() -> None:
    text = "Bo ska till nästa sammanträde, den 21 april, ta fram en lista."
    assert said(text, "sv", "next-place") == []
