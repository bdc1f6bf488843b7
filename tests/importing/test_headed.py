"""What heads minutes: their title, the day on which they were written, the form of the meeting."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

ITEMS = "1. Spår\nRakt.\n\n2. Väg\nKrokig.\n"

TABLE = {
    "sv": (
        "| | |\n|---|---|\n| **När** | 2022-05-03, 9–11.45 |\n"
        "| **Var** | Ladan |\n| **Mötesledare** | Alva Rung |"
    ),
    "en": (
        "| | |\n|---|---|\n| **When** | 2022-05-03, 9–11.45 |\n"
        "| **Where** | Scout Hut |\n| **Chair** | Ann Reed |"
    ),
}


def of_markdown(text: str) -> Record:
    return of_text(text, "anteckningar.md").record


@pytest.mark.parametrize(
    ("body", "title", "code"),
    [
        ("**Byarådet i Rönn**", "Sammanfattning av möte 3/2022", "sv"),
        ("Byarådet i Rönn", "Minnesanteckningar nr 3", "sv"),
        ("**Elm Lane Forum**", "Notes of meeting 3/2022", "en"),
    ],
)
def test_a_heading_below_the_name_of_the_body_is_the_title(
    body: str, title: str, code: str
) -> None:
    text = f"{body}\n\n## {title}\n\n{TABLE[code]}\n\n### 1 Spår\n\nRakt.\n\n### 2 Väg\n\nKrokig.\n"
    found = of_markdown(text)
    assert [item.title for item in found.items] == ["Spår", "Väg"]
    assert found.title is not None
    assert found.title.value == title
    assert found.date is not None
    assert found.date.value == "2022-05-03"
    assert found.time is not None
    assert found.place is not None
    assert found.chair is not None


def test_a_table_of_labels_below_a_heading_of_the_same_level_makes_it_the_title() -> None:
    text = f"## Anteckningar från mötet\n\n{TABLE['sv']}\n\n## Spår\n\nRakt.\n\n## Väg\n\nKrokig.\n"
    assert [item.title for item in of_markdown(text).items] == ["Spår", "Väg"]


def test_a_heading_below_prose_is_an_item() -> None:
    text = "Vi sågs den 3 maj 2022.\n\n## Förra årets möte\n\nDet var bra.\n\n### Väg\n\nKrokig.\n"
    assert "Förra årets möte" in [item.title for item in of_markdown(text).items]


@pytest.mark.parametrize(
    "written",
    [
        "Upprättad 2022-05-08",
        "Utskriven den 8 maj 2022",
        "Reviderad 2022-05-08",
        "Anteckningar, utskrivna 2022-05-08",
        "Printed 8 May 2022",
        "Revised on 8 May 2022",
    ],
)
def test_the_day_of_writing_is_not_that_of_the_meeting(written: str) -> None:
    text = f"Byalaget Rönn     {written}\n\nFrån träffen i byn\n3 maj 2022, kl 10.00\n\n{ITEMS}"
    found = of_text(text).record
    assert found.date is not None
    assert found.date.value == "2022-05-03"


@pytest.mark.parametrize(
    "title",
    ["Protokoll upprättat 2022-05-08", "Protokoll upprättat vid möte i Rönn den 8 maj 2022"],
)
def test_the_only_day_is_that_of_the_meeting_all_the_same(title: str) -> None:
    found = of_text(f"{title}\n\n{ITEMS}").record
    assert found.date is not None
    assert found.date.value == "2022-05-08"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Form: Zoom", "Zoom"),
        ("Form\tZoom", "Zoom"),
        ("Mötesform: Teams", "Teams"),
        ("Format: Microsoft Teams", "Microsoft Teams"),
        ("Mötesform: ordinarie", None),
        ("Meeting type: Ordinary", None),
    ],
)
def test_the_form_of_a_meeting_may_be_its_only_place(line: str, place: str | None) -> None:
    text = f"Byalaget Rönn\nDatum: 3 maj 2022\n{line}\n\n{ITEMS}"
    found = of_text(text).record.place
    assert (found.value if found is not None else None) == place


def test_a_place_goes_before_the_form() -> None:
    text = f"Byalaget Rönn\nMötesform: Teams\nPlats: Ladan\n\n{ITEMS}"
    found = of_text(text).record.place
    assert found is not None
    assert found.value == "Ladan"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Kl 18:15-20:00, Folkets Hus, lilla salen", "Folkets Hus, lilla salen"),
        ("Kl 18:15-20:00, Rönnskolan, lärarrummet", "Rönnskolan, lärarrummet"),
        ("Time: 6.15 pm, Elm Library, upper room", "Elm Library, upper room"),
    ],
)
def test_a_house_has_its_hall_behind_it(line: str, place: str) -> None:
    text = f"Möte den 3 maj 2022\n{line}\n\n{ITEMS}"
    found = of_text(text).record.place
    assert found is not None
    assert found.value == place


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("STYRELSEN FÖR RÖNNS VÄGAR", []),
        ("LEDAMÖTER I BYALAGET RÖNN", []),
        ("MEMBERS OF THE ELM LANE FORUM", []),
        ("NÄRVARANDE ALVA RUNG, BERT SAND", ["ALVA RUNG", "BERT SAND"]),
    ],
)
def test_the_name_of_a_body_in_capitals_lists_nobody(head: str, names: list[str]) -> None:
    text = (
        f"{head}\nProtokoll nr 4\nDen 3 maj 2022, Ladan\n\nDeltog: Cilla Torv, Dan Ulv\n\n{ITEMS}"
    )
    found = of_text(text).record
    assert [each.name for each in found.present][-2:] == ["Cilla Torv", "Dan Ulv"]
    if not names:
        assert len(found.present) == 2


@pytest.mark.parametrize(
    "line", ["AB2044, rev 3, 2013-02-11", "Mötesprotokoll # 4", "Blankett 1044", "Form 2044 rev 3"]
)
def test_the_number_of_a_form_is_nobody(line: str) -> None:
    people = "Närvarande: Alva Rung, Bert Sand\nFrånvarande: Cilla Torv"
    text = f"Möte den 3 maj 2022\n\n{people}\n{line}\n{ITEMS}"
    found = of_text(text).record
    assert [each.name for each in (*found.present, *found.absent)] == [
        "Alva Rung",
        "Bert Sand",
        "Cilla Torv",
    ]


@pytest.mark.parametrize(
    ("entry", "organisation"),
    [
        ("Alva Rung (AR), Vandringsfrämjandet", "Vandringsfrämjandet"),
        ("Alva Rung, biträdande områdeschef hemvård", None),
        ("Alva Rung, chef äldreomsorg", None),
        ("Alva Rung, chef hemtjänsten", "hemtjänsten"),
        ("Alva Rung, chef Vattenverket", "Vattenverket"),
    ],
)
def test_what_stands_behind_a_title_or_initials(entry: str, organisation: str | None) -> None:
    text = f"Möte den 3 maj 2022\n\nNärvarande:\n{entry}\nBert Sand, Polisen\n\n{ITEMS}"
    found = of_text(text).record
    assert [(each.name, each.organisation) for each in found.present] == [
        ("Alva Rung", organisation),
        ("Bert Sand", "Polisen"),
    ]


def test_a_long_word_for_one_that_is_known_is_a_body_on_the_line_of_a_label() -> None:
    people = "Närvarande: Bert Sand\nInte med: Alva Rung (AR), Vandringsfrämjandet"
    text = f"Möte den 3 maj 2022\n\n{people}\n\n{ITEMS}"
    found = of_text(text).record
    assert [(each.name, each.organisation) for each in found.absent] == [
        ("Alva Rung", "Vandringsfrämjandet")
    ]


@pytest.mark.parametrize(
    ("absent", "noted"),
    [
        (
            "Ej närvarande: Eva Hed (kassör), ersatt av Folke Is",
            [("Eva Hed", "kassör, ersatt av Folke Is")],
        ),
        (
            "Frånvarande: Eva Hed, ersätts av Alva Rung, Cia Dal",
            [("Eva Hed", "ersätts av Alva Rung"), ("Cia Dal", None)],
        ),
        (
            "Apologies: Eve Wood, replaced by Bert Sand",
            [("Eve Wood", "replaced by Bert Sand")],
        ),
    ],
)
def test_who_came_instead_is_not_absent(absent: str, noted: list[tuple[str, str | None]]) -> None:
    people = f"Närvarande: Alva Rung, Bert Sand\n{absent}"
    found = of_text(f"Möte den 3 maj 2022\n\n{people}\n\n{ITEMS}").record
    assert [each.name for each in found.present] == ["Alva Rung", "Bert Sand"]
    assert [(each.name, each.note) for each in found.absent] == noted
