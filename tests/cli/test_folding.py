"""Lines that fit a terminal: words stay whole, and in a pipe nothing is broken."""

import pytest

from bra.cli.commands import help as help_command
from bra.cli.folding import fold, width_of
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
