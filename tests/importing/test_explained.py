"""What is shown of an imported file is what stood there."""

import pytest

from bra.importing.files.plainsigns import escaped, unescaped
from bra.importing.outcome import Order
from tests.importing.foreign import import_one

PAGE = (
    "<html><body><p>Protokoll 4 maj 2031</p><p>Närvarande: Asta Lind</p><h2>§ 1 Taket</h2>"
    "<p>Beslut: Rådet köper färg_ och lack* (se # 3).</p><p>Vid protokollet</p><p>{}</p>"
    "<p>Asta Lind</p></body></html>"
)
ROW = "_" * 22
TEXT = "Minutes 4 May 2031\n\nPresent: Jill Marsh\n\n1. Roof\n\nDecision: We buy paint\\_2 \\* 3.\n"


def shown(name: str, text: str) -> tuple[list[str], list[str]]:
    """Return the lines shown for what was recognised, and what is told as left out."""
    explained = import_one(name, text.encode(), Order()).explained
    dropped = [each.value for each in explained if each.what == "dropped"]
    return [each.source for each in explained], dropped


def test_no_sign_of_a_document_is_shown_as_escaped() -> None:
    lines, dropped = shown("a.html", PAGE.format(ROW))
    assert "Beslut: Rådet köper färg_ och lack* (se # 3)." in lines
    assert ROW in dropped
    assert "\\" not in "".join((*lines, *dropped))


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_sign_that_was_escaped_in_a_text_is_shown_so(name: str) -> None:
    assert "Decision: We buy paint\\_2 \\* 3." in shown(name, TEXT)[0]


@pytest.mark.parametrize("text", ["_ * `x` <!-- a_b", "a | b", "C:\\x", "\\n"])
def test_what_was_escaped_is_shown_as_it_was(text: str) -> None:
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["# 3", "> 3", "+ 3", "- # 3", "1. | x", "====", "~~~"])
def test_a_mark_at_the_beginning_is_shown_as_it_was(text: str) -> None:
    lead, sign = ("", text) if text[0] not in "-1" else text.split(" ", 1)
    assert unescaped(f"{lead} \\{sign}".strip()) == text
