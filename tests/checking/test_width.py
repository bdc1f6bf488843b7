"""Findings on a terminal: each line fits, and the carets stand below what is meant."""

from pathlib import Path

import pytest

from bra.cli.findings import Told, tell
from bra.cli.findings.text import as_text
from bra.languages import language
from tests.checking.councils import check

TERM = "(senast 2017-09-01)"
LONG = "ta fram en lista över de platser i centrum där belysningen saknas eller är trasig"
WIDTHS = (40, 60, 80, 120)


def told(root: Path, text: str) -> Told:
    (found,) = check(root, text)
    return tell(found, language("sv"), internal=False)


def marked(shown: str) -> str:
    """Return what stands above the carets."""
    lines = shown.splitlines()
    at = next(place for place, line in enumerate(lines) if line.lstrip(" |").startswith("^"))
    carets = lines[at]
    return lines[at - 1][carets.index("^") : carets.rindex("^") + 1]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("after", ["", f", och {LONG}, {LONG}"])
def test_a_finding_fits_the_terminal(tmp_path: Path, width: int, after: str) -> None:
    text = f"- [ ] **A1** Kim Berg: {LONG} {TERM}"
    if after:
        text = f"- [ ] **A1** Kim Borg: {LONG}{after} (löpande)"
    shown = as_text(told(tmp_path, text), width)
    assert max(map(len, shown.splitlines())) <= width
    assert marked(shown) == ("Kim Borg" if after else TERM[1:-1])


def test_words_are_not_broken(tmp_path: Path) -> None:
    each = told(tmp_path, f"- [ ] **A1** Kim Berg: {LONG} {TERM}")
    words = f"{each.message} {each.remedy}".split()
    assert set(words) <= set(as_text(each, 40).split())


def test_a_line_that_fits_is_shown_from_its_beginning(tmp_path: Path) -> None:
    each = told(tmp_path, f"- [ ] **A1** Kim Berg: {LONG} {LONG[:30]} {TERM}")
    assert "| - [ ] **A1**" in as_text(each)
    assert "| - [ ] **A1**" in as_text(each, 170)


def test_without_a_width_no_line_is_broken(tmp_path: Path) -> None:
    each = told(tmp_path, f"- [ ] **A1** Kim Berg: {LONG} {TERM}")
    assert len(as_text(each).splitlines()) == 4
