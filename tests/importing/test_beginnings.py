"""Headings that begin their text, stand above it with a colon, or have somebody beside them."""

import pytest

from tests.importing.foreign import of_text
from tests.importing.test_headings import titles

PARTS = ("Taket", "Gården", "Övriga frågor")
TEXTS = (
    "Det läcker vid skorstenen sedan i höstas.",
    "Häcken är klippt och grinden gnisslar.",
    "Bo undrade över cyklarna i porten.",
)


@pytest.mark.parametrize(
    "shape",
    ["{} - {}", "{} – {}", "{} — {}", "{}:\n{}", "{}:\n\n{}", "{}:\n- {}\n- Mer sades inte."],
)
def test_headings_that_a_sign_divides_from_their_text(shape: str) -> None:
    text = "\n\n".join(shape.format(*pair) for pair in zip(PARTS, TEXTS, strict=True))
    assert titles(text) == [(None, title) for title in PARTS]


def test_english_headings_that_begin_their_paragraph() -> None:
    text = (
        "Minutes, 14 March 2022\n\nPresent: Ann Hill, Bob Lane\n\n"
        "Roof - It leaks by the chimney since autumn.\n\nMatters arising - None were raised by "
        "anybody.\n\nNext meeting - 5 April at 7 pm in the hall.\n"
    )
    found = of_text(text).record
    assert [item.title for item in found.items] == ["Roof", "Matters arising", "Next meeting"]
    assert found.next.date is not None


@pytest.mark.parametrize(
    "text",
    [
        # What somebody says, and what a label leads, is no heading.
        (
            "Anna Ek - Taket läcker vid skorstenen.\n\nBo Lund - Häcken är klippt nu.\n\n"
            "Cia Dahl - Grinden gnisslar fortfarande."
        ),
        (
            "Beslut:\nTaket lagas i vår av en firma.\n\nBakgrund:\nDet läcker vid skorstenen.\n\n"
            "Förslag:\nTaket lagas i vår av en firma."
        ),
        # Two are no row.
        "Taket - Det läcker vid skorstenen.\n\nÖvrigt - Häcken är klippt och grinden gnisslar.",
        # Nor are short words beside others.
        "Taket - plåt\n\nGården - grus\n\nÖvrigt - inget",
    ],
)
def test_what_only_resembles_them(text: str) -> None:
    found = {title for _, title in titles(text)}
    assert not found & {"Taket", "Anna Ek", "Beslut", "Bakgrund"}


def test_a_bold_heading_with_its_text_beside() -> None:
    text = (
        "**Taket**\nDet läcker.\n\n**Gården**\nHäcken är klippt. **Bo** tackades.\n\n"
        "**Nästa möte:** 5 april kl. 18 i klubbhuset"
    )
    head = "# Möte 14 mars 2022\n\nNärvarande: Anna Ek, Bo Lund\n\n"
    found = of_text(head + text, "a.md").record
    assert [item.title for item in found.items] == ["Taket", "Gården", "Nästa möte"]
    assert found.next.date is not None
    assert found.next.date.value == "2022-04-05"


@pytest.mark.parametrize(
    ("first", "middle", "last"),
    [
        ("Anna Ek öppnade mötet.", "Kassören läste rapporten. Den godkändes.", "Mötet slutade."),
        ("Anna öppnade. Alla hälsades.", "Taket lagades i höstas. Det håller.", "Anna tackade."),
    ],
)
def test_numbered_sentences_among_headings(first: str, middle: str, last: str) -> None:
    text = f"1. {first}\n\n2. Val\nBo valdes.\n\n3. {middle}\n\n4. Gården\nTom.\n\n5. {last}"
    assert [number for number, _ in titles(text)] == ["1", "2", "3", "4", "5"]
    assert titles(text)[2][1].rstrip(".") == middle.split(".", maxsplit=1)[0]


def test_a_numbered_list_within_an_item_is_no_row_of_headings() -> None:
    text = (
        "1. Val\nBo valdes.\n\n2. Gården\n\n1. Häcken klipptes. Den är låg.\n\n"
        "2. Grinden målades. Den är röd.\n\n3. Slut\nMötet slutade."
    )
    assert [title for _, title in titles(text)] == ["Val", "Gården", "Slut"]


@pytest.mark.parametrize(
    "title",
    [
        "Taket – Anna Ek",
        "Taket - Anna",
        "Taket – Anna Ek och Bo Lund",
        "Taket – Anna Ek, 10 min",
        "Taket, Anna Ek",
        "Taket          Anna Ek, 10 min",
        "Taket          Ordföranden",
        "Taket\tFastighetschef Cia Dahl",
    ],
)
def test_who_presents_an_item_stands_beside_its_title(title: str) -> None:
    (_, found, _) = titles(f"1. Val\nBo valdes.\n\n2. {title}\nDet läcker.\n\n3. Slut\nSlut.")
    assert found == ("2", "Taket")


@pytest.mark.parametrize(
    "title",
    [
        "Val av kassör – Anna Ek",
        "Avtackning av Cia Dahl, Anna Ek",
        "Rapport från Bo Lund, Anna Ek",
        "Motion från Bo Lund, Anna Ek",
        "Taket – beslut",
        "Taket, grinden",
        "Gamla taket – nya taket",
    ],
)
def test_what_belongs_to_a_title(title: str) -> None:
    (_, found, _) = titles(f"1. Val\nBo valdes.\n\n2. {title}\nDet läcker.\n\n3. Slut\nSlut.")
    assert found == ("2", title)


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [("Agenda", "1. Roof", "2. Yard"), ("Dagordning", "- Roof", "- Yard")],
)
def test_an_agenda_of_the_headings_below_is_no_item(heading: str, first: str, second: str) -> None:
    text = (
        f"# Notes, 14 March 2022\n\nPresent: Ann Hill\n\n## {heading}\n\n{first}\n{second}\n\n"
        "## Roof\n\nIt leaks.\n\n## Yard\n\nSwept.\n"
    )
    assert [item.title for item in of_text(text, "a.md").record.items] == ["Roof", "Yard"]


def test_an_item_about_the_agenda_stays_one() -> None:
    text = (
        "# Notes, 14 March 2022\n\nPresent: Ann Hill\n\n## Agenda\n\nThe agenda was adopted.\n\n"
        "## Roof\n\nIt leaks.\n\n## Yard\n\nSwept.\n"
    )
    found = [item.title for item in of_text(text, "a.md").record.items]
    assert found == ["Agenda", "Roof", "Yard"]


def test_the_time_of_opening_in_a_numbered_sentence() -> None:
    text = "1. Anna Ek förklarade mötet öppnat kl. 14.00.\n\n2. Val\nBo valdes.\n\n3. Slut\nSlut."
    found = of_text(f"Årsmöte 14 mars 2022\n\n{text}\n").record
    assert found.time is not None
    assert found.time.value == "14.00"
