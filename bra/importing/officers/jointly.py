"""Several officers chosen at once: `Bo och Cia valdes till ordförande respektive sekreterare`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from bra.importing.acting.phrases import speaks_of_officers
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import CAPITAL, joiners, one_of
from bra.languages.importing import all_of, all_pairs

_SEVERAL: Final = 2
_NAME: Final = compiled(rf"{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'.-]+){{0,2}}")


def one_by_one(line: Line) -> Line:
    """Return a line in which each of those who were chosen together has a sentence of her own."""
    if _election_words().misses(line.text) or _divider().search(line.text) is None:
        return line
    for pattern, each in _elections():
        match = pattern.search(line.text)
        told = _told(match["who"], match["offices"], each) if match is not None else ""
        if match is not None and told:
            before, after = line.text[: match.start()], line.text[match.end() :].lstrip(" .,")
            return line._replace(text=f"{before}{told} {after}".strip())
    return line


def below_headings(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, those with who was chosen below a heading of several offices told one by one.

    `Val av ordförande och sekreterare` has two names below it, in that order.
    """
    heading: tuple[str, str] | None = None
    for line in lines:
        if heading is not None and not line.blank:
            match = _named().fullmatch(line.text.strip(" ."))
            told = _told(match["who"], *heading) if match is not None else ""
            yield line._replace(text=told) if told else line
            heading = None
            continue
        text = line.text
        if text and speaks_of_officers(text):
            heading = _heading_of(text)
        yield line


def _heading_of(text: str) -> tuple[str, str] | None:
    # Without what ends it, a text has no more words.
    if _heading_words().misses(text) or _divider().search(text) is None:
        return None
    for pattern, each in _headings():
        match = pattern.search(text.rstrip(".: "))
        if match is not None:
            return match["offices"], each
    return None


def _told(who: str, offices: str, sentence: str) -> str:
    """Return a sentence for each office, if there are as many names as offices."""
    names = _divider().split(who.rstrip("."))
    posts = _divider().split(offices)
    whole = all(_NAME.fullmatch(name) for name in names)
    if not whole or len(names) != len(posts) or len(names) < _SEVERAL:
        return ""
    pairs = zip(names, posts, strict=True)
    return " ".join(sentence.format(who=name, office=post) for name, post in pairs)


@cache
def _divider() -> re.Pattern[str]:
    """Return the pattern of what divides names, or the offices in the same order."""
    words = f"{joiners()}|{one_of('respectively')}"
    return compiled(rf",?\s+(?:{words})\s+(?:{one_of('office_leads')}\s+)?|,\s+", re.IGNORECASE)


@cache
def _elections() -> list[tuple[Shape, str]]:
    return [(_filled(each), sentence) for each, sentence in all_pairs("joint_elections")]


@cache
def _election_words() -> AnyShape:
    return AnyShape(*(shape for shape, _ in _elections()))


@cache
def _headings() -> list[tuple[Shape, str]]:
    return [(_filled(each), sentence) for each, sentence in all_pairs("joint_headings")]


@cache
def _heading_words() -> AnyShape:
    return AnyShape(*(shape for shape, _ in _headings()))


def _filled(pattern: str) -> Shape:
    """Return a pattern with what stands for several names, and for several offices."""
    name = rf"(?-i:{CAPITAL})[\w’'-]+(?:\s(?-i:{CAPITAL})[\w’'.-]+){{0,2}}"
    office = "|".join(all_of("joint_offices"))
    divider = _divider().pattern
    who = rf"(?P<who>{name}(?:(?:{divider}){name})+)"
    offices = rf"(?P<offices>(?:{office})(?:(?:{divider})(?:{office}))+)"
    like = pattern.replace("{who}", r"\S+").replace("{offices}", rf"(?:{office}).+")
    whole = pattern.replace("{who}", who).replace("{offices}", offices)
    return Shape(whole, re.IGNORECASE, like)


@cache
def _named() -> re.Pattern[str]:
    """Return the pattern of names alone, or with the word that they were chosen."""
    chosen = one_of("chosen")
    return compiled(rf"(?i:{chosen})?\s*(?P<who>{CAPITAL}.*?)\s*(?i:{chosen})?")
