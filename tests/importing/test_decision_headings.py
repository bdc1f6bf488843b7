"""Decisions below a heading that is only their label, and those that are an item's whole text."""

import pytest

from bra.importing.outcome import Order
from bra.importing.own import council
from bra.reading.meeting import read_meeting
from bra.text.source import Source
from tests.importing.foreign import import_one

HEAD = "# Möte 2031-04-02\n\nNärvarande: Ada Berg, Ivar Sund\n\n"
TAIL = "\n\n## 9. Slut\n\nMötet slutade.\n"


def decided(text: str, name: str = "x.md") -> list[str]:
    """Return the decisions that stand in what was written."""
    found = import_one(name, text.encode(), Order())
    source = Source("2031-04-02.md", found.text.encode())
    meeting = read_meeting(source, "2031-04-02", council("sv"))
    return [each.text for each in meeting.statements if each.kind == "decision"]


@pytest.mark.parametrize("item", ["## 2. Taket\n\n", "## Taket\n\nDet läcker.\n\n", "## Taket\n\n"])
@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("### Beslut", False),
        ("### Beslut:", False),
        ("### Styrelsens beslut", True),
        ("#### Årsmötets beslut", True),
        ("### Decision", False),
        ("### Resolution", True),
    ],
)
def test_what_stands_below_the_label_is_decided(item: str, label: str, *, kept: bool) -> None:
    text = f"{HEAD}{item}{label}\n\nTaket läggs om i maj.\n\n### Bakgrund\n\nDet är gammalt.{TAIL}"
    assert decided(text) == ["Taket läggs om i maj."]
    written = import_one("x.md", text.encode(), Order()).text
    assert (label.lstrip("#") in written) is kept
    assert "### Bakgrund\n" in written


def test_points_below_the_label_are_one_decision() -> None:
    points = "1. Taket läggs om i maj.\n2. Hyran höjs."
    text = f"{HEAD}## 2. Taket\n\n### Beslut\n\n{points}{TAIL}"
    assert len(decided(text)) == 1
    written = import_one("x.md", text.encode(), Order()).text
    assert f"\n\n**Beslut:**\n\n{points}\n" in written


@pytest.mark.parametrize(
    "sentence",
    [
        "Hyran fastställdes till 900 kr.",
        "Styrelsen beslutade att hyran höjs.",
        "Till revisor valdes Siv Lod.",
        "Det beslutades att sälja båten.",
    ],
)
@pytest.mark.parametrize("lead", ["§2. ", "§ 2 ", "2. "])
def test_a_sentence_that_is_a_whole_item_is_written_as_decided(sentence: str, lead: str) -> None:
    first, last = (lead.replace("2", number) for number in "13")
    head = f"Styrelsemöte 2031-04-02\n\n{first}Mötet öppnades.\n\n"
    text = f"{head}{lead}{sentence}\n\n{last}Mötet slöt.\n"
    assert decided(text, "x.txt") == [sentence]
    written = import_one("x.txt", text.encode(), Order()).text
    assert written.count(sentence) == 2


def test_a_decision_beside_its_title_is_written_once() -> None:
    text = (
        "Styrelsemöte 2031-04-02\n\n§ 1 Öppnande. Mötet öppnades.\n\n"
        "§ 2 Hyran. Hyran fastställdes till 900 kr.\n\n§ 3 Slut. Mötet slöt.\n"
    )
    written = import_one("x.txt", text.encode(), Order()).text
    assert written.count("Hyran fastställdes") == 1


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("**Resolution:** Taket läggs om.", "**Resolution:** Taket läggs om."),
        ("Ställningstagande: Taket läggs om.", "Ställningstagande: Taket läggs om."),
        ("- **Resolution**: Taket läggs om.", "- **Resolution**: Taket läggs om."),
        ("> **Resolution:** Taket läggs om.", "**Resolution:** Taket läggs om."),
        ("> Beslut: Taket läggs om\n> i maj.", "**Beslut:** Taket läggs om\ni maj."),
        (
            "> ***Resolution #1: Taket läggs om***",
            "**Beslut:** ***Resolution #1: Taket läggs om***",
        ),
    ],
)
def test_a_decision_has_one_label_and_stands_in_no_quote(said: str, written: str) -> None:
    text = f"{HEAD}## 1. Taket\n\n{said}{TAIL}"
    found = import_one("x.md", text.encode(), Order()).text
    assert f"\n\n{written}\n\n" in found
    assert len(decided(text)) == 1


@pytest.mark.parametrize("label", ["Resolution", "Ställningstagande"])
def test_a_label_of_the_format_stays_the_label_in_plain_text(label: str) -> None:
    text = f"Möte 2031-04-02\n\nNärvarande: Ada Berg\n\n1. Taket\n{label}: Taket läggs om.\n"
    found = import_one("x.txt", text.encode(), Order()).text
    assert f"\n\n**{label}:** Taket läggs om.\n" in found
    assert decided(text, "x.txt") == ["Taket läggs om."]
