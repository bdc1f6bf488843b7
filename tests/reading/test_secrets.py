"""Confidential text: exact marks, near misses that fail closed, and how far each reaches."""

import pytest

from bra.reading.confidential import heading_mark, is_near, quote_mark
from tests.reading.texts import codes, minutes_of


@pytest.mark.parametrize(
    "heading",
    ["A {.sekretess}", "A {.confidential}", "A {.beslut .sekretess}", 'A {.sekretess lagrum="x"}'],
)
def test_the_exact_mark(heading: str) -> None:
    mark = heading_mark(heading)
    assert mark is not None
    assert mark.exact


@pytest.mark.parametrize(
    "heading",
    [
        "A {sekretess}",
        "A {.Sekretess}",
        "A {.sekretes}",
        "A {.skretess}",
        "A {.hemligt}",
        "A {.confidental}",
        "A {.konfidentiellt}",
        "A (sekretess)",
        "A [hemlig]",
        "A {.sekretess",
        "A {.sekretess} B",
        "A {.sekretess}.",
        "A (sekretessbelagt)",
        "A .sekretess",
        "A .Confidential",
        "A.sekretes",
        "A .hemligt",
        "A .sekretess}",
        'A .sekretess lagrum="OSL 18:8"',
        "Sekretess: A",
        "**Confidential:** A",
        "Sekretess (OSL 18:8): A",
        "Sekretes: A",
    ],
)
def test_a_near_miss_counts_and_is_an_error(heading: str) -> None:
    mark = heading_mark(heading)
    assert mark is not None
    assert not mark.exact
    meeting = minutes_of(f"## 1. {heading}\n")
    assert "odd-confidential-mark" in codes(meeting.diagnostics)
    assert meeting.items[0].confidential


@pytest.mark.parametrize(
    "heading",
    [
        "Sekretess i skolan",
        "A (information)",
        "A {.beslut}",
        "Sekretess (Jonas Eek)",
        "Sekretess och tystnadsplikt",
        "2. Sekretess",
        "Om sekretess: frågor",
        "Sekreterare: Bo Ek",
        "Val av .sekreterare",
        "Sekretariat: flytt",
        "www.sekretess.se",
    ],
)
def test_words_elsewhere_in_a_heading_hide_nothing(heading: str) -> None:
    assert heading_mark(heading) is None


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("sekretess", True),
        ("SEKRETESS", True),
        ("skretess", True),
        ("skretes", True),
        ("konfidentiell", True),
        ("confidentail", True),
        ("secret", False),
        ("process", False),
        ("sekund", False),
    ],
)
def test_how_near_a_word_is(word: str, *, near: bool) -> None:
    assert is_near(word) is near


@pytest.mark.parametrize(
    "text",
    [
        "> Sekretess: x",
        "> **Sekretess:** x",
        "> **Sekretess**: x",
        "> *Confidential:* x",
        "> ## Sekretess: x",
        "> > Sekretess: x",
        ">\n> Sekretess: x",
        "> - Sekretess: x",
        "> SEKRETESS: x",
        "> Sekretes: x",
        "> <b>Sekretess</b>: x",
    ],
)
def test_a_quote_that_begins_with_the_word_is_confidential(text: str) -> None:
    assert quote_mark(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "> Sekretess (OSL 18:8): x",
        "> Sekretess enligt OSL 18 kap: x",
        "> **Sekretess** x",
        "> Sekretess x",
        "> Sekretessen består",
        "> Skretess – x",
        "> [!SEKRETESS]\n> x",
        "> [!CONFIDENTIAL]\n> x",
        "> [!HEMLIGT]\n> x",
        "> [!NOTE]\n> Sekretess: x",
        "> \\[!SEKRETESS\\] x",
        "> [Sekretess](x.pdf)",
        "> ”Sekretess” x",
        "> &nbsp;Sekretess x",
        "> | Sekretess | x |",
        "> 1. Sekretess x",
        "> <i>Confidential</i> x",
    ],
)
def test_a_quote_that_nearly_begins_so_counts_and_is_an_error(text: str) -> None:
    mark = quote_mark(text)
    assert mark is not None
    assert not mark.exact
    meeting = minutes_of(f"## 1. A\n\n{text}\n>\n> - [ ] a\n")
    assert "odd-confidential-mark" in codes(meeting.diagnostics)
    assert meeting.actions[0].confidential


@pytest.mark.parametrize(
    "text",
    [
        "> Citat: x",
        "> Om sekretess: x",
        "> x",
        "> Sekreteraren läser",
        "> Sekretariatet svarar",
        "> [!SEKRETERARE]",
        "> [!NOTE]\n> Om sekretess: x",
        "> Confident people",
        "> En sekretess x",
    ],
)
def test_any_other_quote_is_public(text: str) -> None:
    assert quote_mark(text) is None


def hidden(body: str) -> list[str]:
    return [each.text for each in minutes_of(body).actions if each.confidential]


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        ("## 1. A {.sekretess}\n\n- [ ] a\n\n### B\n\n- [ ] b\n\n## 2. C\n\n- [ ] c\n", ["a", "b"]),
        ("## 1. A\n\n- [ ] a\n\n### B {.sekretess}\n\n- [ ] b\n\n### C\n\n- [ ] c\n", ["b"]),
        ("# T {.sekretess}\n\n## 1. A\n\n- [ ] a\n\n# U\n\n## 2. B\n\n- [ ] b\n", ["a"]),
        ("## 1. A {.sekretess}\n\n- ## 2. B\n\n- [ ] b\n", ["b"]),
        ("## 1. A\n\n> Sekretess: x\n>\n> - [ ] a\n\n- [ ] b\n", ["a"]),
        ("## 1. A\n\n> Sekretess: x\n\n> - [ ] a\n\ntext\n\n- [ ] b\n", ["a"]),
    ],
    ids=["item", "below", "title", "heading in a list", "quote", "next quote"],
)
def test_how_far_a_mark_reaches(body: str, inside: list[str]) -> None:
    assert hidden(body) == inside


def test_lazy_lines_belong_to_the_quote() -> None:
    meeting = minutes_of("## 1. A\n\n> Sekretess: x\nmer [b](hemlig.pdf)\n\ntext\n")
    assert meeting.items[0].attachments == ()


def test_a_paragraph_right_after_is_a_warning() -> None:
    meeting = minutes_of("## 1. A\n\n> Sekretess: x\n\ntext\n")
    assert codes(meeting.diagnostics) == ["text-after-confidential"]


def test_a_confidential_title_is_told() -> None:
    meeting = minutes_of("# Hemligt råd {.sekretess}\n\n## 1. A\n")
    assert meeting.title_confidential
    assert meeting.items[0].confidential


def test_an_action_is_public_but_not_the_confidential_note_below_it() -> None:
    (action,) = minutes_of(
        "## 1. A\n\n- [ ] **A1** göra\n  mer\n\n  > Sekretess: kodord\n\n  sist\n"
    ).actions
    assert not action.confidential
    assert "kodord" not in action.notes
    assert "mer" in action.notes
    assert "sist" in action.notes


def test_an_attachment_below_a_confidential_heading_is_not_the_items() -> None:
    meeting = minutes_of("## 1. A\n\n[a](a.pdf)\n\n### B {.sekretess}\n\n[b](b.pdf)\n")
    assert meeting.items[0].attachments == ("a.pdf",)
