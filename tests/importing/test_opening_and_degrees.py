"""People below the first item, guests among those present, degrees, offices with their holders."""

import pytest

from bra.importing.record import Person, Record
from tests.importing.foreign import of_text

SV = "Styrelsemöte i Ekbo byalag\nDatum: 2021-05-03\n{}\n\n1. Dagordning\nGodkändes.\n"
EN = "Committee meeting of Elm Trust\nDate: 3 May 2021\n{}\n\n1. Agenda\nAgreed.\n"


def names(people: tuple[Person, ...]) -> list[str]:
    return [person.name for person in people]


def swedish(text: str) -> Record:
    return of_text(SV.format(text)).record


def english(text: str) -> Record:
    return of_text(EN.format(text)).record


def told(people: tuple[Person, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(person.name, person.organisation, person.note) for person in people]


@pytest.mark.parametrize(
    "items",
    [
        "1) Nils öppnade mötet.\n   På plats: Nils Ask, Berit Alm.\n   Saknades: Karin Ek.\n",
        "1. Öppnande\nAlla hälsades.\nNärvarande: Nils Ask, Berit Alm\nFrånvarande: Karin Ek\n",
        "§ 1 Öppnande\nMötet öppnades. Deltog: Nils Ask, Berit Alm. Ej med: Karin Ek.\n",
        "1) Opening\n   Present: Nils Ask, Berit Alm.\n   Missing: Karin Ek.\n",
        "1. Welcome\nAll were welcomed.\nAttending: Nils Ask, Berit Alm\nApologies: Karin Ek\n",
    ],
)
def test_lists_of_people_in_the_first_item_are_read(items: str) -> None:
    record = of_text(f"Styrelsemöte i Ekbo\n2024-04-15\n\n{items}\n2) Ekonomi\nKassan.\n").record
    assert (names(record.present), names(record.absent)) == (
        ["Nils Ask", "Berit Alm"],
        ["Karin Ek"],
    )


@pytest.mark.parametrize(
    "items",
    [
        "1. Öppnande\nMötet öppnades.\n\n2. Kursen\nDeltagare: Eva By, Bo Al\n",
        "1. Öppnande\nPå plats: två lådor, en spade\n\n2. Kursen\nVi talade.\n",
        "1. Opening\nPresent: flowers, a card\n\n2. The course\nWe talked.\n",
    ],
)
def test_other_lists_in_items_make_nobody_present(items: str) -> None:
    record = of_text(f"Styrelsemöte i Ekbo\n2024-04-15\n\n{items}").record
    assert record.present == ()


def test_a_list_in_the_head_outdoes_that_of_the_first_item() -> None:
    record = of_text(
        "Styrelsemöte i Ekbo\n2024-04-15\nNärvarande: Nils Ask, Berit Alm\n\n"
        "1. Kursen\nDeltagare: Eva By, Bo Al\n\n2. Ekonomi\nKassan.\n"
    ).record
    assert names(record.present) == ["Nils Ask", "Berit Alm"]


def test_a_list_kept_elsewhere_outdoes_that_of_the_first_item() -> None:
    record = of_text(
        "Styrelsemöte i Ekbo\n2024-04-15\nNärvarande: enligt bifogad lista\n\n"
        "1. Kursen\nDeltagare: Eva By, Bo Al\n\n2. Ekonomi\nKassan.\n"
    ).record
    assert record.present == ()


@pytest.mark.parametrize(
    ("more", "guests"),
    [
        ("samt som gäst Karin Ek från kommunen", [("Karin Ek", "kommunen", None)]),
        ("och gästerna Karin Ek och Eva By", [("Karin Ek", None, None), ("Eva By", None, None)]),
        (
            ", som adjungerade Karin Ek och Eva By",
            [("Karin Ek", None, None), ("Eva By", None, None)],
        ),
        (", dessutom som gäst Karin Ek (kommunen)", [("Karin Ek", "kommunen", None)]),
        ("med Karin Ek som gäst", [("Karin Ek", None, "som gäst")]),
        ("samt gästen Karin Ek, kommunen", [("Karin Ek", "kommunen", None)]),
    ],
)
def test_guests_at_the_end_of_a_list_are_told_apart(
    more: str, guests: list[tuple[str, str | None, str | None]]
) -> None:
    joined = more if more.startswith(",") else f" {more}"
    record = swedish(f"Närvarande: Nils Ask, Berit Alm, Ove Gran{joined}")
    assert names(record.present) == ["Nils Ask", "Berit Alm", "Ove Gran"]
    assert told(record.guests) == guests


@pytest.mark.parametrize(
    ("more", "guests"),
    [
        ("and our guest Kate Oak (Police)", [("Kate Oak", "Police", None)]),
        (
            "; by invitation Kate Oak and Amy Yew",
            [("Kate Oak", None, None), ("Amy Yew", None, None)],
        ),
        (
            "and, as guests, Kate Oak and Amy Yew",
            [("Kate Oak", None, None), ("Amy Yew", None, None)],
        ),
        (", with Kate Oak as a guest", [("Kate Oak", None, "as a guest")]),
    ],
)
def test_guests_at_the_end_of_an_english_list_are_told_apart(
    more: str, guests: list[tuple[str, str | None, str | None]]
) -> None:
    joined = more if more[0] in ",;" else f" {more}"
    record = english(f"Present: Neil Ash, Beth Elm, Owen Fir{joined}")
    assert names(record.present) == ["Neil Ash", "Beth Elm", "Owen Fir"]
    assert told(record.guests) == guests


def test_whoever_plays_as_a_guest_is_none() -> None:
    record = swedish("Närvarande: Nils Ask, gästspelare, Berit Alm")
    assert told(record.present) == [("Nils Ask", None, "gästspelare"), ("Berit Alm", None, None)]
    assert record.guests == ()


def test_degrees_and_honours_are_no_organisations() -> None:
    record = english("Present: Neil Ash, RN, Beth Elm, PharmD, Owen Fir, Ph.D., Kate Oak, CPA, OBE")
    assert told(record.present) == [
        ("Neil Ash", None, "RN"),
        ("Beth Elm", None, "PharmD"),
        ("Owen Fir", None, "Ph.D"),
        ("Kate Oak", None, "CPA, OBE"),
    ]
    record = english("Present: Neil Ash RN, Beth Elm PhD, Mona Dale MD and Owen Fir OBE")
    assert told(record.present)[:2] == [("Neil Ash", None, "RN"), ("Beth Elm", None, "PhD")]
    assert record.present[2].initials == "MD"
    assert told(record.present)[3] == ("Owen Fir", None, "OBE")


def test_abbreviations_of_bodies_stay_organisations() -> None:
    record = english("Present: Neil Ash, NHS, Beth Elm, RSPB")
    assert told(record.present) == [("Neil Ash", "NHS", None), ("Beth Elm", "RSPB", None)]
    record = swedish("Närvarande: Nils Ask, PhD, Berit Alm, SLU")
    assert told(record.present) == [("Nils Ask", None, "PhD"), ("Berit Alm", "SLU", None)]


@pytest.mark.parametrize("by", ["Zoom", "Teams", "Skype", "Google Meet", "länk", "distans"])
def test_that_by_which_somebody_came_is_no_organisation(by: str) -> None:
    record = swedish(f"Närvarande: Nils Ask ({by}), Berit Alm (Polisen)")
    assert told(record.present) == [("Nils Ask", None, by), ("Berit Alm", "Polisen", None)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("HR-chef (Nils Ask) - föräldraledig", [("Nils Ask", None, "HR-chef, föräldraledig")]),
        (
            "säljchef (Nils Ask) – sjuk, platschef (Berit Alm), semester",
            [("Nils Ask", None, "säljchef, sjuk"), ("Berit Alm", None, "platschef, semester")],
        ),
        ("Berit Alm på grund av sjukdom", [("Berit Alm", None, "på grund av sjukdom")]),
        ("Berit Alm (semester), vilket godkändes", [("Berit Alm", None, "semester")]),
    ],
)
def test_those_away_stand_in_brackets_or_before_a_reason(
    text: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert told(swedish(f"Närvarande: Ove Gran\nFrånvarande: {text}").absent) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Absent: HR director (Neil Ash) - on leave",
            [("Neil Ash", None, "HR director, on leave")],
        ),
        (
            "Apologies had been received from Cllr M. Fenn (holiday) and were accepted.",
            [("M. Fenn", None, "Cllr, holiday")],
        ),
        (
            "Apologies were received from Beth Elm and Neil Ash and these were accepted.",
            [("Beth Elm", None, None), ("Neil Ash", None, None)],
        ),
        (
            "Apologies were received from Beth Elm due to illness and were approved by us.",
            [("Beth Elm", None, "due to illness")],
        ),
        ("Apologies were received from Beth Elm, which were noted.", [("Beth Elm", None, None)]),
    ],
)
def test_how_apologies_were_taken_is_no_name(
    text: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert told(english(f"Present: Owen Fir\n{text}").absent) == people


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        (
            (
                "Tillstädes voro ordföranden Nils Ask, vice ordföranden Berit Alm, kassören Ove "
                "Gran och ledamöterna Karin Ek och Eva By. Hindrad att komma var Bo Al."
            ),
            [
                ("Nils Ask", None, "ordföranden"),
                ("Berit Alm", None, "vice ordföranden"),
                ("Ove Gran", None, "kassören"),
                ("Karin Ek", None, "ledamöterna"),
                ("Eva By", None, None),
            ],
            ["Bo Al"],
        ),
        (
            "Närvarande: Nils Ask, Eva By\nFörhindrade att närvara var Bo Al och Ove Gran.",
            [("Nils Ask", None, None), ("Eva By", None, None)],
            ["Bo Al", "Ove Gran"],
        ),
        (
            "Närvarande: Nils Ask, Eva By\nUr stånd att komma var Bo Al.",
            [("Nils Ask", None, None), ("Eva By", None, None)],
            ["Bo Al"],
        ),
    ],
)
def test_offices_before_names_in_a_sentence_are_no_bodies(
    text: str, present: list[tuple[str, str | None, str | None]], absent: list[str]
) -> None:
    record = swedish(text)
    assert told(record.present) == present
    assert names(record.absent) == absent


def test_english_offices_before_names_in_a_sentence_are_no_bodies() -> None:
    record = english(
        "Present were the chairman Neil Ash, the vice-chairman Beth Elm, the treasurer Owen Fir "
        "and the members Kate Oak and Amy Yew. Prevented from attending was Bob Pine."
    )
    assert told(record.present) == [
        ("Neil Ash", None, "chairman"),
        ("Beth Elm", None, "vice-chairman"),
        ("Owen Fir", None, "treasurer"),
        ("Kate Oak", None, "members"),
        ("Amy Yew", None, None),
    ]
    assert names(record.absent) == ["Bob Pine"]


def test_a_post_right_below_a_table_is_of_somebody_there() -> None:
    table = (
        "Klass   Namn            Här?\n7A      Ebba Falk       ja\n7B      Vera Stolt      nej\n"
    )
    record = swedish(f"{table}Lärare: Kim Ros\nKontaktperson: Tor Ed")
    assert told(record.present) == [("Ebba Falk", "7A", None), ("Kim Ros", None, "Lärare")]
    assert names(swedish(f"{table}\nLärare: Kim Ros").present) == ["Ebba Falk"]
    table = (
        "Class   Name            Here?\n7A      Ebba Falk       yes\n7B      Vera Stout      no\n"
    )
    record = english(f"{table}Teacher: Kim Ross\nContact: Tom Ede")
    assert told(record.present) == [("Ebba Falk", "7A", None), ("Kim Ross", None, "Teacher")]


def test_a_column_for_offices_may_hold_whom_somebody_represents() -> None:
    record = swedish(
        "Namn             Roll                      Närvaro\n"
        "Nils Ask         platschef, ordförande     X\n"
        "Berit Alm        skyddsombud packen        X\n"
        "Karin Ek         företagshälsovården       X\n"
        "Eva By           HR, protokollförare       X\n"
        "Ida Falk         vårdenhetschef avd 34     X\n"
        "Bo Al            kassören                  X\n"
        "Uno Berg         ny i gruppen              X\n"
        "Ove Gran         ledamot styrelsen         X\n"
        "Eli Hed          festkommittén             X\n"
    )
    assert told(record.present) == [
        ("Nils Ask", None, "platschef, ordförande"),
        ("Berit Alm", "packen", "skyddsombud"),
        ("Karin Ek", "företagshälsovården", None),
        ("Eva By", "HR", "protokollförare"),
        ("Ida Falk", "avd 34", "vårdenhetschef"),
        ("Bo Al", None, "kassören"),
        ("Uno Berg", None, "ny i gruppen"),
        ("Ove Gran", None, "ledamot styrelsen"),
        ("Eli Hed", None, "festkommittén"),
    ]


def test_a_ward_behind_a_title_is_whom_somebody_represents() -> None:
    record = english("Present:\nNeil Ash, head nurse ward 5, chair\nBeth Elm, teacher year 4")
    assert told(record.present) == [
        ("Neil Ash", "ward 5", "head nurse, chair"),
        ("Beth Elm", "year 4", "teacher"),
    ]
    record = swedish("Närvarande:\nNils Ask, sjuksköterska avd 34\nBerit Alm, överläkare")
    assert told(record.present) == [
        ("Nils Ask", "avd 34", "sjuksköterska"),
        ("Berit Alm", None, "överläkare"),
    ]
    assert record.chair is None


def test_citizens_advice_and_a_warehouse_are_no_people() -> None:
    record = english(
        "Present: Neil Ash, manager; Beth Elm, warehouse\nInvited: Owen Fir, Citizens Advice"
    )
    assert told(record.present) == [("Neil Ash", None, "manager"), ("Beth Elm", "warehouse", None)]
    assert told(record.guests) == [("Owen Fir", "Citizens Advice", None)]
