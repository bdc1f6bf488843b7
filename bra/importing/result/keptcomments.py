"""Comments in a source's own front matter, which stay comments there."""

from collections.abc import Sequence
from typing import Final

from bra.importing.files.fronts import IN_TOML, YAML
from bra.importing.patterns.kept import compiled
from bra.importing.record import Foreign
from bra.importing.withheld import may_hold
from bra.reading.secretwords import is_near

_WORD: Final = compiled(r"\w+")
_QUOTES: Final = "\"'"
_BEFORE_QUOTED: Final = (" ", "\t", "[", ",", ":", "=")


def kept_comments(source: Foreign, written: Sequence[str]) -> list[str]:
    """Return the comments of front matter that none of the lines that are `written` of it holds.

    Nobody can tell what a mark of confidentiality in one covers: then none is written.
    """
    return [] if may_be_marked(source) else [each for _, each in _left(source, written)]


def withheld_comments(source: Foreign, written: Sequence[str]) -> list[int]:
    """Return the numbers of the lines whose comments are not written for what they may say."""
    return [number for number, _ in _left(source, written)] if may_be_marked(source) else []


def _left(source: Foreign, written: Sequence[str]) -> list[tuple[int, str]]:
    """Return the comments that none of the written lines holds, with the numbers of their lines."""
    if source.lines[0].rstrip() not in (YAML, IN_TOML):
        return []
    there = "\n".join(written)
    return [
        (number, each)
        for number, each in enumerate(_comments(source), 2)
        if each.strip("# ") and each not in there
    ]


def may_be_marked(source: Foreign, *values: str) -> bool:
    """Tell whether a comment of front matter, or a value, may say that something is secret."""
    said = "\n".join((*_comments(source), *values))
    return may_hold(said) or any(map(is_near, _WORD.findall(said)))


def _comments(source: Foreign) -> list[str]:
    return [comment_of(line) for line in source.lines[1 : source.first - 1]]


def comment_of(line: str) -> str:
    """Return the comment that ends a line of YAML or TOML, with its sign; or nothing."""
    if "#" not in line:
        return ""
    within = ""
    for at, sign in enumerate(line):
        begins = not at or line[at - 1] in _BEFORE_QUOTED
        if within:
            within = "" if sign == within else within
        elif sign in _QUOTES and begins:
            within = sign
        elif sign == "#" and (not at or line[at - 1].isspace()):
            return line[at:].rstrip()
    return ""
