"""Numbered headings whose titles begin with a sign, headings in capitals, dates as headings."""

import pytest

from tests.importing.foreign import of_text

SV = "# Byalagets möte\n\n## {}\n\n## Närvarande\n\n- Ida Falk\n- Bo Lind\n\n## Öppnande\n\nIda.\n"
HEAD = "Byalagets möte 3 maj 2031\n\nNärvarande: Ida Falk, Bo Lind\n\n"
ENGLISH = "Parish meeting 3 May 2031\n\nPresent: Ida Falk, Bo Lind\n\n"


def titles(text: str, name: str = "a.md") -> list[str]:
    return [each.title for each in of_text(text, name).record.items]


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("2.1. @import", "2.1", "@import"),
        ("2.1. [vänta] Diket", "2.1", "[vänta] Diket"),
        ("2.1. 2030-05-01/A2: grinden", "2.1", "2030-05-01/A2: grinden"),
        ('2.1 "Första" gången', None, None),
    ],
)
def test_a_title_among_numbered_ones_may_begin_with_a_sign(
    heading: str, number: str | None, title: str | None
) -> None:
    text = (
        "# Möte 3 maj 2031\n\nNärvarande: Ida Falk\n\n## 1. Öppnande\n\nIda kom.\n\n"
        f"## 2. Saker\n\nTvå saker.\n\n### {heading}\n\nVi talade.\n\n### 2.2. Bryggan\n\nHel.\n"
    )
    items = [(each.number, each.title) for each in of_text(text, "a.md").record.items]
    assert ((number, title) in items) == (title is not None)
    assert ("2.2", "Bryggan") in items


def test_a_sign_behind_a_number_makes_no_item_where_no_other_has_a_number() -> None:
    text = (
        "# Möte 3 maj 2031\n\nNärvarande: Ida Falk\n\n## Öppnande\n\nIda kom.\n\n"
        "### 2. @ida\n\nVi talade.\n"
    )
    assert titles(text) == ["Öppnande"]


@pytest.mark.parametrize("day", ["18 August 2031", "18 augusti 2031", "18 Augusti 2031"])
def test_a_heading_of_a_day_is_no_item_whatever_its_month_begins_with(day: str) -> None:
    record = of_text(SV.format(day), "a.md").record
    assert record.date is not None
    assert record.date.value == "2031-08-18"
    assert [each.title for each in record.items] == ["Öppnande"]


def test_a_month_alone_behind_a_number_is_a_title() -> None:
    text = (
        "# Meeting 3 May 2031\n\nPresent: Ida Falk\n\n## 1 Welcome\n\nIda came.\n\n"
        "## 2 May fair\n\nIt went well.\n"
    )
    assert titles(text) == ["Welcome", "May fair"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                f"{HEAD}MÖTETS ÖPPNANDE\nIda öppnade mötet och hälsade alla som hade kommit till\n"
                "stugan välkomna.\nBRYGGAN\nBo lagar bryggan.\nVÄGEN\nVägen är hel.\n"
            ),
            ["MÖTETS ÖPPNANDE", "BRYGGAN", "VÄGEN"],
        ),
        (
            (
                f"{ENGLISH}CALL TO ORDER\nThe chair opened the meeting and greeted all who came\n"
                "through the snow.\nROADS\nBo will mend the road.\nBILLS\nAll bills were paid.\n"
            ),
            ["CALL TO ORDER", "ROADS", "BILLS"],
        ),
        (
            f"{ENGLISH}CALL TO ORDER\n7.00\nHall 2.\n\nROADS\nBo came.\n\nBILLS\nPaid.\n",
            ["ROADS", "BILLS"],
        ),
        (
            (
                f"{ENGLISH}CALL TO ORDER: Ida opened the meeting at 7 pm.\n\nPUBLIC COMMENT: None "
                "spoke.\n\nNEW BUSINESS: Bo will mend the road.\n"
            ),
            ["CALL TO ORDER", "PUBLIC COMMENT", "NEW BUSINESS"],
        ),
        (
            (
                f"{HEAD}ÖPPNANDE: Ida öppnade mötet.\n\nBRYGGAN: Bo lagar bryggan.\n\n"
                "ÖVRIGA FRÅGOR: Inga ställdes.\n"
            ),
            ["ÖPPNANDE", "BRYGGAN", "ÖVRIGA FRÅGOR"],
        ),
        # Names before what they say, and labels, are no titles.
        (f"{HEAD}IDA FALK: Jag öppnar nu.\n\nBO LIND: Det gör du.\n\nBESLUT: Vi går hem.\n", []),
    ],
)
def test_capitals_above_or_before_sentences_are_items(text: str, found: list[str]) -> None:
    assert titles(text, "a.txt") == found


@pytest.mark.parametrize("title", ["Kassan", "Förslag"])
def test_headings_of_the_usual_level_are_items_below_one_with_text(title: str) -> None:
    text = (
        "# Möte 3 maj 2031\n\n## Ärenden\n\n### Grinden\n\nHel.\n\n### Taket\n\nTätt.\n\n"
        f"### Diket\n\nDjupt.\n\n## Rapport för april\n\nBra.\n\n### {title}\n\nSju.\n"
    )
    kept = [] if title == "Förslag" else [title]
    assert titles(text) == ["Grinden", "Taket", "Diket", "Rapport för april", *kept]


def test_headings_of_parts_stay_in_the_first_items_with_text() -> None:
    text = (
        "# Meeting 3 May 2031\n\n## Roof\n\nIt leaks.\n\n### Costs\n\nHigh.\n\n"
        "### Helpers\n\nMany.\n\n## Gate\n\nShut.\n"
    )
    assert titles(text) == ["Roof", "Gate"]


@pytest.mark.parametrize("title", ["Nästa möte", "7. Nästa möte", "Next meeting"])
def test_a_day_below_the_next_meeting_is_no_number_of_a_page(title: str) -> None:
    text = f"{HEAD}Båten\n\nDen är hel och målad.\n\n{title}\n\n14/6\n"
    record = of_text(text).record
    assert [each.text for each in record.dropped if each.rule == "page-furniture"] == []


def test_the_number_of_a_page_below_the_next_meeting_is_one_as_others_are() -> None:
    text = f"{HEAD}1. Båten\nDen är hel.\n1/2\n\n2. Nästa möte\n2/2\n"
    dropped = [each.text for each in of_text(text).record.dropped if each.rule == "page-furniture"]
    assert dropped == ["1/2", "2/2"]
