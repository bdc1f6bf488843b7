"""Headings of items: number, title, presenters, duration, attributes."""

import pytest

from bra.model import Item
from bra.reading.headings import heading_text, means_of
from tests.reading.texts import codes, minutes_of

PRESENT = "närvarande:\n  - Jonas Eek, Polismyndigheten\n"


def item(heading: str) -> Item:
    (found,) = minutes_of(f"{heading}\n\nText.\n", PRESENT).items
    return found


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("## 3. Statistik", "3", "Statistik"),
        ("## § 12 Statistik", "12", "Statistik"),
        ("## §12 Statistik", "12", "Statistik"),
        ("## § 12 a Statistik", "12 a", "Statistik"),
        ("## § 12. Statistik", "12", "Statistik"),
        ("## 5.1. Statistik", "5.1", "Statistik"),
        ("##   3.   Statistik   ##", "3", "Statistik"),
    ],
)
def test_a_leading_number_is_the_items(heading: str, number: str, title: str) -> None:
    found = item(heading)
    assert (found.written, found.title) == (number, title)


@pytest.mark.parametrize(
    "heading", ["3", "2018 års plan", "3 Statistik", "C# och F#", "1.5 tjänst"]
)
def test_a_bare_number_is_title(heading: str) -> None:
    found = item(f"## {heading}")
    assert (found.written, found.title) == (None, heading)


def test_items_without_numbers_are_numbered_by_place() -> None:
    meeting = minutes_of("## A\n\n## B\n")
    assert [(each.number, each.written) for each in meeting.items] == [("1", None), ("2", None)]
    assert codes(meeting.diagnostics) == []


def test_one_without_a_number_among_numbered_ones_has_none_and_is_reported() -> None:
    meeting = minutes_of("## 1. A\n\n## B\n")
    assert [each.number for each in meeting.items] == ["1", None]
    assert codes(meeting.diagnostics) == ["unnumbered-item"]


@pytest.mark.parametrize(
    ("bracket", "presenters", "minutes"),
    [
        ("Jonas Eek", [("Jonas Eek", "Polismyndigheten", False)], None),
        ("Jonas Eek, 15 min", [("Jonas Eek", "Polismyndigheten", False)], 15),
        ("15 min", [], 15),
        ("15 minuter", [], 15),
        ("polisen", [("Polismyndigheten", "Polismyndigheten", False)], None),
        ("säkerhetschef", [("säkerhetschefen", "kommunledningsförvaltningen", False)], None),
        ("Eva Ny, inbjuden", [("Eva Ny", None, True)], None),
        ("Eva Ny, länsstyrelsen, inbjuden", [("Eva Ny", "länsstyrelsen", True)], None),
        ("Eva Ny, invited", [("Eva Ny", None, True)], None),
        (
            "Jonas Eek och Åsa",
            [
                ("Jonas Eek", "Polismyndigheten", False),
                ("Åsa Karlsson Björkmarker", "kommunstyrelsen", False),
            ],
            None,
        ),
    ],
)
def test_a_bracket_names_presenters(
    bracket: str, presenters: list[tuple[str, str | None, bool]], minutes: int | None
) -> None:
    found = item(f"## 1. Läge ({bracket})")
    assert found.title == "Läge"
    assert [tuple(each) for each in found.presenters] == presenters
    assert found.minutes == minutes


def test_where_a_guest_comes_from_is_no_second_guest_once_she_is_in_the_attendance() -> None:
    front = "adjungerade:\n  - Eva Ny, Södra Biföreningen\n"
    (found,) = minutes_of("## 1. Bin (Eva Ny, Södra Biföreningen, inbjuden)\n", front).items
    assert [tuple(each) for each in found.presenters] == [("Eva Ny", "Södra Biföreningen", True)]


@pytest.mark.parametrize(
    "title", ["Lägesbild (EST)", "Plan (2018–2020)", "Läge (Eva Ny)", "A (b) c"]
)
def test_any_other_bracket_is_title(title: str) -> None:
    found = item(f"## 1. {title}")
    assert (found.title, found.presenters, found.minutes) == (title, (), None)


def test_attributes_say_what_the_item_is() -> None:
    found = item('## 2. Plan (Jonas Eek) {.beslut #plan dnr="KS 2017/123" lagrum="OSL 18:8"}')
    assert (found.title, found.kind, found.anchor) == ("Plan", "decision", "plan")
    assert (found.dnr, found.law) == ("KS 2017/123", "OSL 18:8")
    assert [each.name for each in found.presenters] == ["Jonas Eek"]


@pytest.mark.parametrize(
    ("attribute", "kind"),
    [
        (".decision", "decision"),
        (".information", "information"),
        (".diskussion", "discussion"),
        (".discussion", "discussion"),
        (".BESLUT", "decision"),
    ],
)
def test_each_kind_has_its_words(attribute: str, kind: str) -> None:
    assert item(f"## 1. Plan {{{attribute}}}").kind == kind


def test_an_unknown_attribute_is_information() -> None:
    meeting = minutes_of("## 1. Plan {.besult}\n")
    assert [(each.code, each.severity) for each in meeting.diagnostics] == [
        ("unknown-attribute", "info")
    ]


@pytest.mark.parametrize(
    "body",
    ["- ## A\n", "> ## A\n", "```\n## A\n```\n", "    ## A\n", "##A\n", "#### A\n", "\\## A\n"],
    ids=["list", "quote", "fence", "indented", "no space", "deeper", "escaped"],
)
def test_only_a_second_level_heading_outside_others_is_an_item(body: str) -> None:
    assert minutes_of(body).items == ()


def test_an_underlined_heading_is_reported_and_is_no_item() -> None:
    meeting = minutes_of("Plan\n----\n\nText\n")
    assert (meeting.items, codes(meeting.diagnostics)) == ((), ["setext-heading"])


def test_deeper_headings_belong_to_the_item() -> None:
    meeting = minutes_of("## 1. A\n\n### B\n\n- [ ] **A1** göra\n\n## 2. C\n")
    assert [each.title for each in meeting.items] == ["A", "C"]
    assert meeting.actions[0].item == 0


def test_an_item_without_text_is_empty() -> None:
    meeting = minutes_of("## 1. A\n\n## 2. B\n\ntext\n\n## 3. C\n\n- entry\n")
    assert [each.empty for each in meeting.items] == [True, False, False]


@pytest.mark.parametrize(
    ("title", "means"),
    [
        ("Nästa möte", "next"),
        ("Nästa möte:", "next"),
        ("NÄSTA MÖTE", "next"),
        ("Nästa möte den 11 oktober", "next"),
        ("Next meeting", "next"),
        ("Nästa mötesplats", None),
        ("Föregående protokoll", "previous"),
        ("Uppföljning", "actions"),
        ("Uppföljning av skolan", None),
        ("Anmälda ämnen", "topics"),
    ],
)
def test_what_a_heading_is_for(title: str, means: str | None) -> None:
    assert means_of(title) == means


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("## A ##", "A"),
        ("## A#", "A#"),
        ("##", ""),
        ("## ##", ""),
        ("> ## A", "A"),
        ("A\n===", "A"),
    ],
)
def test_the_text_of_a_heading(raw: str, text: str) -> None:
    assert heading_text(raw) == text
