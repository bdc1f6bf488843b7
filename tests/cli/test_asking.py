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
