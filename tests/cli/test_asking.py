"""What is asked about a doubtful thing, on a narrow terminal."""

from datetime import date

import pytest

from bra.cli import asking
from bra.cli.call import Call
from bra.languages import language
from tests.importing.foreign import of_text

TEXT = """\
Protokoll skolråd 14 februari 2017

Närvarande: Annika Lund, Bengt Fors

1. Trafiken
Bengt berättar om morgnarnas trafik. Bengt Fors kontaktar kommunens trafikingenjör före påsk.
"""


def test_words_are_not_broken_when_one_is_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setattr(asking, "ask_key", lambda _question: "yes")
    call = Call(None, date(2017, 3, 1), None, terminal=True, colour=False)
    asking.settle(call, of_text(TEXT), language("sv"))
    shown = capsys.readouterr().err
    assert max(map(len, shown.splitlines())) <= 50
    assert "Bengt Fors kontaktar kommunens trafikingenjör före påsk." in " ".join(shown.split())


@pytest.mark.parametrize(
    ("name", "shown"), [("a.html", "kontaktar *ny* ingenjör"), ("a.md", r"kontaktar \*ny\* ing")]
)
def test_a_line_is_shown_as_its_author_wrote_it(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    shown: str,
) -> None:
    line = "Bengt Fors kontaktar *ny* ingenjör före påsk."
    there = "Närvarande: Annika Lund, Bengt Fors"
    page = f"<html><p>{there}</p><h2>1. Trafik</h2><p>{line}</p></html>"
    text = f"{there}\n\n## 1. Trafik\n\n{line}\n".replace("*", "\\*")
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.setattr(asking, "ask_key", lambda _question: "yes")
    call = Call(None, date(2017, 3, 1), None, terminal=True, colour=False)
    asking.settle(call, of_text(page if name == "a.html" else text, name), language("sv"))
    source, told = capsys.readouterr().err.splitlines()[2:4]
    assert shown in source
    assert "kontakta *ny* ingenjör" in told
