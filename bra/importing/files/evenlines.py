"""Lines that a typesetter filled out with wide spaces between all words have one space again."""

from collections.abc import Sequence
from typing import Final

from bra.importing.patterns.kept import compiled

_SPACES: Final = compiled(r"(?<=\S) +(?=\S)")
_MARK: Final = compiled(r"\s*(?:[•◦-]|§?\s*\d{1,3}[.):]?)\s+(?=\S)")
_FEWEST: Final = 4
"""How many words a line has at least that is sure to be text."""
_WIDEST: Final = 5
_WITHIN: Final = ",;)"
_NEARLY_FULL: Final = 0.8


def even_lines(lines: Sequence[str]) -> list[str]:
    """Return lines with one space between the words of those that are filled out.

    Such a line has no narrow space, none much wider than the others, a word in small letters or
    a sign behind one, as cells seldom have, and ends where another line of text ends.
    """
    wide = {at for at, line in enumerate(lines) if "  " in line and _is_filled(line)}
    if not wide:
        return list(lines)
    ends = [len(line) for at, line in enumerate(lines) if at in wide or "   " not in line.strip()]
    return [
        _with_single_spaces(line) if at in wide and _ends_alike(len(line), ends) else line
        for at, line in enumerate(lines)
    ]


def _is_filled(line: str) -> bool:
    mark = _MARK.match(line)
    words = line[mark.end() if mark is not None else 0 :].strip()
    gaps = [len(each) for each in _SPACES.findall(words)]
    even = len(gaps) >= _FEWEST - 1 and min(gaps) > 1 and max(gaps) <= min(_WIDEST, min(gaps) + 1)
    return even and any(word[0].islower() or word[-1] in _WITHIN for word in words.split()[1:])


def _ends_alike(end: int, ends: Sequence[int]) -> bool:
    """Tell whether a line ends about where another does besides itself."""
    return sum(min(end, each) >= _NEARLY_FULL * max(end, each) for each in ends) > 1


def _with_single_spaces(line: str) -> str:
    return line[: len(line) - len(line.lstrip())] + " ".join(line.split())
