"""Lines that fit a terminal: words stay whole, and in a pipe nothing is broken."""

import sys

import pytest

from bra.cli.commands import help as help_command
from bra.cli.folding import fold, width_of
from bra.cli.output import tell
from bra.cli.pages import all_pages
from bra.languages import codes
from bra.languages.calling import call_words

LINE = "  import        Turn foreign minutes into minutes of this format, as drafts."


@pytest.mark.parametrize("width", [30, 40, 60])
def test_a_line_is_broken_between_words(width: int) -> None:
    lines = fold(LINE, width, 4).splitlines()
    assert len(lines) > 1
    assert max(map(len, lines)) <= width
    assert " ".join(lines).split() == LINE.split()
    assert all(line.startswith("    ") and line[4] != " " for line in lines[1:])


@pytest.mark.parametrize("width", [None, len(LINE), 200])
def test_a_line_that_fits_stays_as_it_is(width: int | None) -> None:
    assert fold(LINE, width, 4) == LINE


def test_only_a_terminal_has_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    assert width_of(terminal=True) == 72
    assert width_of(terminal=False) is None


@pytest.mark.parametrize("code", codes())
def test_the_contents_of_the_manual_fit_a_terminal(code: str) -> None:
    words = call_words(code)
    shown = help_command.contents(80, words)
    assert max(map(len, shown.splitlines())) <= 80
    assert shown.split() == help_command.contents(None, words).split()
    assert max(len(words.of(page.summary)) for page in all_pages()) > 80 - 16


@pytest.mark.parametrize("terminal", [True, False])
def test_what_is_told_fits_a_terminal_and_stays_whole_elsewhere(
    terminal: bool,  # noqa: FBT001 - as given
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    tell("aret.txt:12: här börjar ett annat möte\nskrev ut/2031-02-14.md")
    told = capsys.readouterr().err
    assert told.split() == [
        "aret.txt:12:",
        "här",
        "börjar",
        "ett",
        "annat",
        "möte",
        "skrev",
        "ut/2031-02-14.md",
    ]
    assert told.count("\n") == (3 if terminal else 2)
