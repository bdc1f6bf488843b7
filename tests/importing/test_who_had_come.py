"""Who had come, for whom, and by which door: told in whole sentences and above names."""

import pytest

from bra.importing.outcome import Order
from bra.importing.record import Record
from tests.importing.foreign import import_one, of_text

SWEDISH = "Ekby IF\nProtokoll fört vid styrelsens möte den 3 maj 2022\n\n{}\n\n1. Start\nText.\n"
ENGLISH = "Elm Club\nMinutes of the meeting on 3 May 2022\n\n{}\n\n1. Start\nText.\n"


def people(form: str, said: str) -> tuple[list[str], list[str]]:
    record = of_text(form.format(said)).record
    return [each.name for each in record.present], [each.name for each in record.absent]


def represented(record: Record) -> list[tuple[str, str | None]]:
    return [(each.name, each.organisation) for each in record.present]


@pytest.mark.parametrize(
    "said",
    [
        "Till mötet hade kommit Alva Brodin, Bertil Ceder och Cilla af Dahl.",
        "Till sammanträdet kom Alva Brodin, Bertil Ceder och Cilla af Dahl.",
        "Infunnit sig hade Alva Brodin, Bertil Ceder och Cilla af Dahl.",
        "Alva Brodin, Bertil Ceder och Cilla af Dahl hade mött upp.",
        "Av styrelsen hade kommit Alva Brodin, Bertil Ceder och Cilla af Dahl.",
        "Till mötet hade infunnit sig: Alva Brodin, Bertil Ceder, Cilla af Dahl",
        "Mötet besöktes av Alva Brodin, Bertil Ceder och Cilla af Dahl.",
        "Tillstädes voro: Alva Brodin, Bertil Ceder, Cilla af Dahl",
        "Tillstädes voro Alva Brodin, Bertil Ceder och Cilla af Dahl.",
    ],
)
def test_who_had_come(said: str) -> None:
    assert people(SWEDISH, said) == (["Alva Brodin", "Bertil Ceder", "Cilla af Dahl"], [])


@pytest.mark.parametrize("word", ["Tillstädes", "Tillstädes voro", "Närvarande var"])
def test_old_words_for_who_was_there_say_no_more_than_the_key(word: str) -> None:
    text = SWEDISH.format(f"{word}: Alva Brodin, Bertil Ceder").encode()
    outcome = import_one("anteckningar.txt", text, Order(None))
    assert "- Alva Brodin\n" in (outcome.text or "")


@pytest.mark.parametrize(
    "said",
    [
        "The meeting was attended by Ann Hill, Bob Dale and Cy Lee.",
        "Attended by Ann Hill, Bob Dale and Cy Lee",
        "Ann Hill, Bob Dale and Cy Lee had come to the meeting.",
        "To the meeting had come Ann Hill, Bob Dale and Cy Lee.",
    ],
)
def test_who_had_come_in_english(said: str) -> None:
    assert people(ENGLISH, said) == (["Ann Hill", "Bob Dale", "Cy Lee"], [])


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (SWEDISH, "Till mötet hade inte kommit Alva Brodin och Bertil Ceder."),
        (SWEDISH, "Till mötet hade kommit 14 medlemmar."),
        (SWEDISH, "Till mötet hade kallats Alva Brodin och Bertil Ceder."),
        (SWEDISH, "Utställningen besöktes av Alva Brodin och Bertil Ceder."),
        (SWEDISH, "Alva Brodin hade kommit till insikt."),
        (ENGLISH, "The meeting was attended by 14 members."),
        (ENGLISH, "The open day was attended by Ann Hill and Bob Dale."),
        (ENGLISH, "Ann Hill and Bob Dale had not come."),
    ],
)
def test_who_had_not_come_or_came_elsewhere(form: str, said: str) -> None:
    assert people(form, said)[0] == []


def test_a_hospital_is_no_illness() -> None:
    said = (
        "Från föreningarna: Alva Brodin (Reumatikerna), Bertil Ceder (Afasi)\n\n"
        "Från Norra sjukhuset: Cilla Dahl, verksamhetschef, Dan Ek, chefsjuksköterska\n\n"
        "Anmälda hinder: Eva Falk"
    )
    record = of_text(SWEDISH.format(said)).record
    assert represented(record) == [
        ("Alva Brodin", "Reumatikerna"),
        ("Bertil Ceder", "Afasi"),
        ("Cilla Dahl", "Norra sjukhuset"),
        ("Dan Ek", "Norra sjukhuset"),
    ]
    assert [each.name for each in record.absent] == ["Eva Falk"]


@pytest.mark.parametrize(
    ("label", "away"),
    [
        ("Sjuka", True),
        ("Sjukanmäld", True),
        ("Sjukskrivna", True),
        ("Hinder anmält", True),
        ("Laga hinder", True),
        ("Från sjukvården", False),
    ],
)
def test_words_for_those_who_were_ill_or_hindered(label: str, away: bool) -> None:  # noqa: FBT001
    said = f"Närvarande: Alva Brodin, Bertil Ceder\n{label}: Eva Falk"
    assert people(SWEDISH, said)[1] == (["Eva Falk"] if away else [])


@pytest.mark.parametrize(
    "said",
    [
        "Eva Falk hade anmält laga förfall.",
        "Sitt förhinder hade Eva Falk anmält.",
        "Anmält förhinder hade Eva Falk.",
    ],
)
def test_who_had_told_of_a_hindrance(said: str) -> None:
    text = f"Närvarande: Alva Brodin, Bertil Ceder\n{said}"
    assert people(SWEDISH, text) == (["Alva Brodin", "Bertil Ceder"], ["Eva Falk"])


@pytest.mark.parametrize("label", ["Unavailable", "Otherwise engaged", "Prevented from attending"])
def test_english_words_for_those_who_were_hindered(label: str) -> None:
    said = f"Present: Ann Hill, Bob Dale\n{label}: Cy Lee"
    assert people(ENGLISH, said) == (["Ann Hill", "Bob Dale"], ["Cy Lee"])


@pytest.mark.parametrize(
    ("form", "said", "found"),
    [
        (
            SWEDISH,
            "Företrädare för sjukvården: Alva Brodin, Bertil Ceder\nOmbud för byn: Dan Ek, Eva Lo",
            ["sjukvården", "sjukvården", "byn", "byn"],
        ),
        (
            ENGLISH,
            "Delegates of the unions: Ann Hill, Bob Dale\nDelegates from owners: Cy Lee, Di Orr",
            ["unions", "unions", "owners", "owners"],
        ),
    ],
)
def test_words_for_those_who_came_for_others(form: str, said: str, found: list[str]) -> None:
    assert [body for _, body in represented(of_text(form.format(said)).record)] == found


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Protokoll från mötet den 3 maj 2022 i hörsalen, uppgång B. Kaffe bjöds.", "uppgång B"),
        ("Protokoll från mötet den 3 maj 2022 i Eklunden, entré 3", "entré 3"),
        ("Minutes of the meeting on 3 May 2022 in Elm House, entrance C. Tea was served.", "e C"),
    ],
)
def test_the_door_is_of_the_place(title: str, place: str) -> None:
    text = f"Rådet\n{title}\n\nNärvarande: Alva Brodin, Bertil Ceder\n\n1. Start\nText.\n"
    found = of_text(text).record.place
    assert found is not None
    assert found.value.endswith(place)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        (
            "Styrelsemöte tisdag 3 maj 2022 kl 18.30, gästlägenheten Lindvägen 6",
            "gästlägenheten Lindvägen 6",
        ),
        ("Styrelsemöte tisdag 3 maj 2022 kl 18.30, klubbhuset Ekvägen 3", "klubbhuset Ekvägen 3"),
        ("Styrelsemöte tisdag 3 maj 2022 kl 18.30, möte nr 3", None),
        ("Board meeting on Tuesday 3 May 2022, 7 pm, the guest flat, 6 Elm Road", "guest flat, 6"),
    ],
)
def test_a_house_with_its_street_is_a_place(title: str, place: str | None) -> None:
    text = f"Rådet\n{title}\n\nNärvarande: Alva Brodin, Bertil Ceder\n\n1. Start\nText.\n"
    found = of_text(text).record.place
    assert (found and found.value[: len(place or "")]) == place


HEADINGS = """{title}

{people}

{first}
{said}

{heading}
{more}
"""


@pytest.mark.parametrize("gap", ["", "\n"])
def test_behind_an_item_such_a_line_over_a_sentence_is_a_heading(gap: str) -> None:
    text = HEADINGS.format(
        title="Ekby IF\nProtokoll från mötet den 3 maj 2022",
        people="Närvarande: Alva Brodin, Bertil Ceder",
        first="Ekonomi",
        said="Kassan är god och alla avgifter har kommit in i rätt tid.",
        heading="Från kommunen: Eva Falk",
        more=f"{gap}Hon berättade om vägen och den nya bron som kommunen har byggt.",
    )
    record = of_text(text).record
    assert [each.title for each in record.items] == ["Ekonomi", "Från kommunen: Eva Falk"]


def test_behind_an_item_such_a_line_over_an_english_sentence_is_a_heading() -> None:
    text = HEADINGS.format(
        title="Elm Club\nMinutes of the meeting on 3 May 2022",
        people="Present: Ann Hill, Bob Dale",
        first="Money",
        said="There is enough in the bank, and all fees have been paid in good time.",
        heading="From the council: Eve Wood",
        more="She spoke of the road and of the new bridge that the council has built.",
    )
    record = of_text(text).record
    assert [each.title for each in record.items] == ["Money", "From the council: Eve Wood"]


@pytest.mark.parametrize(
    ("head", "present", "absent"),
    [
        (
            "Deltog på plats: Anna Ek, Bo Alm\nDeltog på länk: Cia Dal",
            ["Anna Ek", "Bo Alm", "Cia Dal"],
            [],
        ),
        (
            "Attended in person: Ann Hill, Bob Dale\nAttended online: Cy Lee",
            ["Ann Hill", "Bob Dale", "Cy Lee"],
            [],
        ),
        (
            "Vi som var där: Anna, Micke, Lotta P, Lotta W och jag.",
            ["Anna", "Micke", "Lotta P", "Lotta W"],
            [],
        ),
        ("Who was there: Ann, Bob W, Bob H and me", ["Ann", "Bob W", "Bob H"], []),
        (
            "Närvarande voro hrr Anna Ek, Bo Alm, Erik Lund\nsamt fröken Siri Hall.",
            ["Anna Ek", "Bo Alm", "Erik Lund", "Siri Hall"],
            [],
        ),
        (
            "Närvarande: Anna Ek, Bo Alm. Herr Erik Lund hade låtit anmäla förfall.",
            ["Anna Ek", "Bo Alm"],
            ["Erik Lund"],
        ),
    ],
)
def test_who_came_in_what_way_and_who_let_it_be_known(
    head: str, present: list[str], absent: list[str]
) -> None:
    """Each of the lists counts, and an excuse sent by another is one."""
    record = of_text(f"Protokoll 2019-03-05\n\n{head}\n\n1. Taket\nDet läcker.\n").record
    assert [each.name for each in record.present] == present
    assert [each.name for each in record.absent] == absent
    assert {each.organisation for each in record.present} == {None}


def test_an_officer_named_behind_the_office_is_who_the_list_has() -> None:
    """`Chair Moss` is no new person."""
    text = (
        "Minutes, 5 March 2019\n\nPresent: Cat Moss, Dan Reed\n\n1. Opening\n"
        "Chair Moss called the meeting to order at 6 p.m.\n"
    )
    chair = of_text(text).record.chair
    assert chair is not None
    assert chair.value == "Cat Moss"
