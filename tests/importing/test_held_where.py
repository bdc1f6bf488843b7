"""Heads that say in a sentence where the meeting was held, and what ends their lists of people."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV = (
    "Minnesanteckningar 12 april 2033\nByalaget\n\nNärvarande: Ylva Stare, Torkel Kvist\n"
    "Frånvarande: Mette Hall\n{}\n\n1. Början\nYlva öppnade mötet.\n\n2. Slut\nSlut.\n"
)
EN = (
    "Minutes 12 April 2033\nVillage Association\n\nPresent: Jill Marsh, Rob Tate\n"
    "Apologies: Nell Orr\n{}\n\n1. Start\nJill opened the meeting.\n\n2. End\nEnd.\n"
)


def _head(line: str, form: str) -> Record:
    """Return what is read of a head with one more line below its lists."""
    record = of_text(form.format(line)).record
    assert len(record.present) == 2
    return record


def _place(line: str, form: str) -> str | None:
    """Return the place, where the line makes nobody absent."""
    record = _head(line, form)
    assert len(record.absent) == 1
    return record.place.value if record.place is not None else None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Vi sågs i Ekstugan, Åsgatan 4.", "Ekstugan, Åsgatan 4"),
        ("Mötet hölls i kaféet vid torget.", "kaféet vid torget"),
        ("Vi sågs i personalrummet mellan 17.45 och 19.15.", "personalrummet"),
        (
            "Sammanträdet ägde rum på Lillgården, stora salen, tisdag kl. 18-20.",
            "Lillgården, stora salen",
        ),
        ("Byalaget möttes i augusti också.", None),
        ("Mötet hölls digitalt via Teams.", "digitalt via Teams"),
        ("Gruppen möttes i Kvarnen och åt lunch.", "Kvarnen"),
        ("Styrelsen träffades i stora och lilla salen.", "stora och lilla salen"),
        ("Mötet hölls på engelska.", None),
        ("Mötet hölls i god stämning.", None),
        ("Vi träffades på initiativ av Ylva.", None),
        ("Förra mötet hölls i Kvarnen.", None),
    ],
)
def test_a_sentence_below_the_people_says_where_it_was_held(line: str, place: str | None) -> None:
    """A house or a name is a place; a language, a month or a mood is none."""
    assert _place(line, SV) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("We met in the Old Barn, 4 Mill Lane.", "Old Barn, 4 Mill Lane"),
        ("We met in the staff room between 5.45 pm and 7.15 pm.", "staff room"),
        ("The meeting was held at the Scout Hut, Quay Street.", "Scout Hut, Quay Street"),
        ("The committee met at the White Hart on Tuesday at 7 pm.", "White Hart"),
        ("The meeting took place online via Zoom.", "online via Zoom"),
        ("The meeting was held in English.", None),
        ("We met in good spirits.", None),
        ("The last meeting was held in the Old Barn.", None),
    ],
)
def test_where_it_was_held_in_english(line: str, place: str | None) -> None:
    """That of the last meeting is another place."""
    assert _place(line, EN) == place


def test_a_sentence_is_surer_than_a_letterhead() -> None:
    """The office that sent the notes is no place where somebody met."""
    text = SV.format("Vi sågs i Ekstugan, Åsgatan 4.").replace(
        "Byalaget\n", "Kansliet  2033-04-12\n"
    )
    record = of_text(text).record
    assert record.place is not None
    assert record.place.value == "Ekstugan, Åsgatan 4"


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Att justera protokollet utses Ylva Stare (V)", SV),
        ("Till justerare valdes Ylva Stare", SV),
        ("To check the minutes, the committee elected Jill Marsh", EN),
    ],
)
def test_who_is_chosen_to_approve_ends_a_list(line: str, form: str) -> None:
    """The line names nobody who was away."""
    record = _head(line, form)
    assert len(record.absent) == 1
    assert len(record.approvers) == 1


def test_an_entry_with_what_somebody_was_chosen_for_ends_no_list() -> None:
    """It begins with a full name."""
    record = of_text(
        "Protokoll 12 april 2033\n\nNärvarande:\nYlva Stare\nTorkel Kvist, valdes till justerare\n"
        "Mette Hall\n\n1. Början\nYlva öppnade mötet.\n"
    ).record
    assert [each.name for each in record.present] == ["Ylva Stare", "Torkel Kvist", "Mette Hall"]


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Som gäst: Disa Rask från Smeds AB", SV),
        ("Som inbjudna: Disa Rask", SV),
        ("As guest: Una Vale", EN),
    ],
)
def test_whoever_came_as_a_guest_is_one(line: str, form: str) -> None:
    """The label may begin with the word for being something."""
    record = _head(line, form)
    assert len(record.guests) == 1
    assert len(record.absent) == 1


def test_an_organisation_approves_nothing() -> None:
    """The head of a page below the approvers is none of them."""
    record = of_text(
        "Protokoll 12 april 2033\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n"
        "Justerare: Torkel Kvist\nProtokollet omfattar §§ 3–4\n\nSMEDBY KOMMUN\n\n"
        "§ 3 Början\nYlva öppnade.\n\n§ 4 Slut\nSlut.\n"
    ).record
    assert [each.value for each in record.approvers] == ["Torkel Kvist"]


@pytest.mark.parametrize("sign", [",", ")", ":"])
def test_a_sign_divides_the_number_that_a_word_leads_from_its_title(sign: str) -> None:
    """What several items are said of, or a sentence about one, is no heading."""
    record = of_text(
        "Protokoll 12 april 2033\n\nNärvarande: Ylva Stare, Torkel Kvist\n\n"
        f"Punkt 1{sign} öppnande\nYlva öppnade mötet.\nPunkt 2{sign} ny brygga\n"
        "Punkt 3, 4 och 5 bordlades.\nPunkt 3, om taket, bordlades till nästa möte.\n"
        f"Punkt 3{sign} avslutning\nSlut.\n"
    ).record
    assert [each.title for each in record.items] == ["öppnande", "ny brygga", "avslutning"]


def test_a_sign_behind_the_number_in_english() -> None:
    """And so with another word for an item."""
    record = of_text(
        "Minutes 12 April 2033\n\nPresent: Jill Marsh, Rob Tate\n\nItem 1, welcome\n"
        "Jill opened the meeting.\nItem 2, new jetty\nRob will hire a boat.\n"
        "Item 3, close\nThe end.\n"
    ).record
    assert [each.title for each in record.items] == ["welcome", "new jetty", "close"]


@pytest.mark.parametrize(
    ("line", "form", "chair"),
    [
        ("Ylva Stare (ordf) hälsade alla välkomna", SV, "Ylva Stare"),
        ("Ylva Stare öppnade mötet", SV, None),
        ("Jill Marsh (chair) welcomed everyone", EN, "Jill Marsh"),
    ],
)
def test_a_line_about_how_it_began_names_nobody_in_a_list(
    line: str, form: str, chair: str | None
) -> None:
    """But the office in a bracket is hers."""
    form = form.replace("Ylva öppnade mötet.", "Alla satte sig.").replace(
        "Jill opened", "We opened"
    )
    record = _head(line, form)
    assert len(record.absent) == 1
    assert (record.chair.value if record.chair is not None else None) == chair


@pytest.mark.parametrize(
    ("lead", "form", "body"),
    [("Från kommunen", SV, "kommunen"), ("From the council", EN, "council")],
)
def test_a_line_among_names_that_says_for_whom_they_came_is_no_name(
    lead: str, form: str, body: str
) -> None:
    """Those below it came for that body, without an empty line before it as well."""
    form = form.replace("Frånvarande: ", "Frånvarande\n").replace("Apologies: ", "Apologies\n")
    record = _head(f"{lead}\nUna Vale", form)
    assert [each.organisation for each in record.absent] == [None, body]


def test_an_article_or_the_last_line_heads_no_names() -> None:
    """A body may stand among names, and what ends a list is of the name above it."""
    form = "Minutes 12 April 2033\n\nPresent:\nJill Marsh\n{}\n\n1. Start\nWe began.\n"
    record = of_text(form.format("The council\nRob Tate")).record
    assert [each.name for each in record.present] == ["Jill Marsh", "The council", "Rob Tate"]
    record = of_text(form.format("From Ekby\nRob Tate\nFrom Alby")).record
    assert "Ekby" not in [each.organisation for each in record.present if each.name == "Rob Tate"]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("10 am to 12 noon", "10:00–12:00"),
        ("10.30 am - noon", "10:30–12:00"),
        ("noon to 2 pm", "12:00–14:00"),
        ("12 midday", "12:00"),
    ],
)
def test_noon_is_twelve(words: str, time: str) -> None:
    """And no place."""
    record = of_text(EN.format(f"\nTime: {words}")).record
    assert record.time is not None
    assert record.time.value == time
    assert record.place is None


def test_a_house_may_be_named_for_noon() -> None:
    """A name begins with it then."""
    record = of_text(EN.format("\nTime: 10.30 am\nVenue: the noon Rest, Mill Lane")).record
    assert record.place is not None
    assert record.place.value == "noon Rest, Mill Lane"
