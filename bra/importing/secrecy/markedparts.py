"""Parts of foreign lines that are marked as confidential: entries, pieces of lists, rows.

In minutes a list of people or places has its marks where the reader of the format looks for none:
behind a comma, alone in a cell, beside another remark in a bracket.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import zip_longest
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of
from bra.importing.withheld import is_mark, may_hold, names_law
from bra.languages import languages
from bra.reading.divisions import names_ground
from bra.reading.labels import is_denied, is_marked_value, said_of_heading, said_of_text
from bra.reading.phrases import confidential_phrases
from bra.reading.secretwords import is_label, is_quality
from bra.reading.signs import holds_sign
from bra.reading.words import folded

_WORD: Final = compiled(r"[^\W\d_]+")
_ANY_WORD: Final = compiled(r"\w+")
_ENTRY: Final = compiled(r"\s*(?:[-*+•·]|\d{1,2}[.)])\s+")
_LABELLED: Final = compiled(
    r"\s*(?:(?:[-*+•·]|\d{1,2}[.)])\s+)?[*_]{0,3}[^\W\d_][^:\n]{0,40}[:\uff1a]"
)
# What divides a list, outside brackets; a mark alone is a piece of its own.
_PIECE: Final = compiled(r"(?:\([^()]*\)|\[[^\[\]]*\]|[:\uff1a](?![*_\s]|\Z)|[^,;|\t:\uff1a])+")
_BRACKET: Final = compiled(r"[(\[]([^()\[\]]*)[)\]]")
_BREAK: Final = compiled(r"(?i:<br\s*/?>)")
_PART: Final = compiled(r"[,;]")
_UNDER_HEADS: Final = compiled(r"[\s|:+-]*-[\s|:+-]*")
_SENTENCE: Final = compiled(r"[.!?][*_)\]]*\s*(?:\Z|\s[^\W\d_])")
_SHORT: Final = 60


class MarkedParts(NamedTuple):
    """Hold the words of the marked parts of a line, and those of its other parts.

    With `said` the line is a sentence: of that a mark inside tells only what it may not give to
    the front matter.
    """

    words: frozenset[str]
    others: frozenset[str]
    said: bool


def words_of(texts: Iterable[str]) -> set[str]:
    """Return the words of texts, in small letters."""
    return {word for text in texts for word in _ANY_WORD.findall(text.casefold())}


def marked_parts(lines: Sequence[str], secret: frozenset[int]) -> dict[int, MarkedParts]:
    """Return the marked parts of the lines that are not confidential as a whole, by number."""
    found: dict[int, MarkedParts] = {}
    text = "\n".join(lines)
    if not (holds_sign(text) or names_law(folded(text))):
        # Of most files that have come so far only a part of a word is like a mark: `sekr.`
        return found
    listing = False
    for at, line in enumerate(lines):
        listing = _is_listing(line, lines[at - 1] if at else "", listing=listing)
        if at + 1 in secret or not line.strip() or not may_hold(line):
            continue
        after = lines[at + 1] if at + 1 < len(lines) else ""
        part = None
        if "|" in line or "\t" in line:
            # The heads of columns speak of what the columns hold.
            heads = _UNDER_HEADS.fullmatch(after) is not None
            part = _of_cells(line) if heads else _of_row(line)
        elif _LABELLED.match(line):
            part = _of_list(line) or _of_sentence(line)
        else:
            entry = _is_entry(line, lines[at - 1] if at else "", after)
            part = (_of_entry(line, listing=listing) if entry else None) or _of_sentence(line)
        if part is not None:
            found[at + 1] = part
    return found


def is_marked_line(text: str) -> bool:
    """Tell whether a line is marked exactly, as a heading may be."""
    return said_of_heading(text) is not None or names_ground(text) or _has_marked_bracket(text)


def is_marked_entry(text: str) -> bool:
    """Tell whether an entry has a mark in a bracket, or behind a comma at its end."""
    return _has_marked_bracket(text) or _ends_marked(text)


def _is_listing(line: str, before: str, *, listing: bool) -> bool:
    """Tell whether a line is below one that says whom or what place the list names."""
    if not line.strip():
        # A blank line may stand between the label and its list.
        return listing and before.rstrip().endswith(":")
    label = line.strip(" \t*_#:-+•·")
    return listing or (len(line) <= _SHORT and label_of(bare(label)) is not None)


def _is_entry(line: str, before: str, after: str) -> bool:
    """Tell whether a line stands for itself, and is neither a sentence nor a part of one."""
    if len(line) > _SHORT or after.strip()[:1].islower() or _SENTENCE.search(line):
        return False
    return _ENTRY.match(line) is not None or len(before) <= _SHORT


def _of_cells(line: str) -> MarkedParts | None:
    """Return a row, all of it, when one of several lines in a cell is a mark."""
    pieces = (_BREAK.split(cell) for cell in line.split("|"))
    marked = any(len(each) > 1 and any(map(is_mark, each)) for each in pieces)
    return _whole(line) if marked else None


def _of_row(line: str) -> MarkedParts | None:
    """Return a row, all of it, when a cell is marked, or is a mark behind one with words.

    So is one of several lines in a cell, wherever it stands.
    """
    cells = [cell for cell in re.split(r"[|\t]", line) if cell.strip()]
    named = False
    for cell, after in zip_longest(cells, cells[1:], fillvalue=""):
        alone = named and _is_alone(cell, after)
        if alone or is_marked_entry(cell) or said_of_text(cell, entry=True) is not None:
            return _whole(line)
        named = named or _WORD.search(cell) is not None
    if (part := _of_cells(line)) is not None:
        return part
    return _whole(line)._replace(said=True) if any(map(is_marked_value, cells)) else None


def _ends_marked(text: str) -> bool:
    """Tell whether a text ends in a comma and a word that says what it is, not what it is about."""
    *_, last = _PIECE.findall(text) or [""]
    return last != text and _is_alone(last, "") and all(map(is_quality, _WORD.findall(last)))


def _of_list(line: str) -> MarkedParts | None:
    """Return the marked pieces of a list behind a label; a mark that stands alone speaks of all.

    In the middle of what are no people or places `sekretess` is one of many subjects.
    """
    label, *pieces = _PIECE.findall(line) or [line]
    names = label_of(bare(label.strip(" \t*_-+•·"))) is not None
    for at, (piece, after) in enumerate(zip_longest(pieces, pieces[1:], fillvalue="")):
        sure = names or at == len(pieces) - 1 or all(map(is_quality, _WORD.findall(piece)))
        if at and sure and _is_alone(piece, after):
            return _whole(line)
    marked = [each for each in pieces if is_marked_value(each) or _has_marked_bracket(each)]
    if not marked:
        return None
    others = [label, *(each for each in pieces if each not in marked)]
    return MarkedParts(frozenset(words_of(marked)), frozenset(words_of(others)), said=False)


def _of_entry(line: str, *, listing: bool) -> MarkedParts | None:
    """Return an entry, all of it, when it has a mark at its end; among names any mark counts."""
    text = line.strip()
    marked = is_marked_entry(text) or (listing and is_marked_line(text))
    return _whole(line) if marked else None


def _of_sentence(line: str) -> MarkedParts | None:
    """Return a line with a mark of which nothing may stand in the front matter."""
    return _whole(line)._replace(said=True) if is_marked_line(line.strip()) else None


def _whole(line: str) -> MarkedParts:
    return MarkedParts(frozenset(words_of([line])), frozenset(), said=False)


def _has_marked_bracket(text: str) -> bool:
    """Tell whether a bracket has a mark among its parts: `Bo Ek (sekretess, sjuk)`."""
    parts = (part for inner in _BRACKET.finditer(text) for part in _PART.split(inner[1]))
    return any(_is_alone(part, "") for part in parts)


def _is_alone(piece: str, after: str) -> bool:
    """Tell whether a piece is a mark and nothing else, and what follows does not deny it."""
    words = _WORD.findall(piece)
    if is_denied(f": {after}", 0):
        return False
    if len(words) == 1:
        return is_label(words[0]) and not words[0].casefold().startswith(_subjects())
    return len(words) > 1 and " ".join(words).casefold() in confidential_phrases()


@cache
def _subjects() -> tuple[str, ...]:
    return tuple(each for spoken in languages() for each in spoken.confidential_subjects)
