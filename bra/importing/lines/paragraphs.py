"""Lines become paragraphs: which of them run on, and which begin something new."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.files.softhyphens import SOFT
from bra.importing.lines.line import Line
from bra.importing.lines.openends import asks_for_more
from bra.importing.lines.spaces import single_spaced
from bra.importing.lines.widths import WRAPPED, is_wide, wrapped
from bra.importing.patterns.hyphens import halves_name, hyphened, joins, keeps_hyphen
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, joiners, label_of, listed, one_of

_ENDS: Final = (".", "!", "?", ":", ";", "…")
_CLOSING: Final = "\"”’')]"
# "Anna - boka lokalen" on a line of its own.
_DASHED: Final = compiled(
    r"(?:[^\W\d_][\w.-]*)(?:\s+(?:och|and|&)?\s*[^\W\d_][\w.-]*){0,3}\s+[–-]\s+[^\W\d_]"
)
# The line stops after the first words of a sentence.
_FRAGMENT: Final = compiled(rf"[^\W\d]{{2}}[.!?]\s+{CAPITAL}[\w-]*(?:\s[\w-]+){{0,2}}\Z")
# A day or a week in a column of its own at the right of a line.
_DAY_BESIDE: Final = compiled(
    r"\w\s{4,}(?:[^\W\d_]+\.?\s)?\d{1,4}(?:[./-]\d{1,2}){0,2}(?:\s[^\W\d_]{3,9}\.?)?\Z"
)
# A second column.
_COLUMN_GAP: Final = compiled(r"(?<=\S)\s{4,}(?=\S)")
_NO_TEXT: Final = ("rule", "row", "atx", "code")
_FULL: Final = 0.9
_LONGEST_LABEL: Final = 40
_MOST_OWNERS: Final = 5


# `[open] Anna: book the hall`, how far a task has come
_STATE: Final = compiled(r"\[[^\W\d_][^\[\]]{1,20}\]:?\s+(?=\S)")


@cache
def _clause_word() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('clause')})\s")


class Paragraph(NamedTuple):
    """Hold a paragraph as one line, and where in it each line of the file begins."""

    text: str
    places: tuple[tuple[int, int], ...]
    kind: str
    indent: int
    tick: str | None = None
    bold: bool = False

    def line(self, offset: int) -> int:
        """Return the line that an offset stands on."""
        behind = bisect_right(self.places, (offset + 1,))
        return self.places[behind - 1][1]


_new = tuple.__new__  # as for lines: most paragraphs are one


def paragraphs(lines: Sequence[Line], width: int) -> tuple[Paragraph, ...]:
    """Join the lines of running text, and undo hyphens at their ends.

    A line runs on when it does not end a sentence and the next begins small, when it asks for
    more, or when it is as long as lines are in this text.
    """
    found: list[list[Line]] = []
    parts: list[Line] = []
    gap = False
    for line in lines:
        if line.kind == "blank":
            gap = True
        elif line.kind == "rule" and parts and hyphened(parts[-1].text):
            gap = True  # the foot of a page within a word
        elif line.kind in _NO_TEXT:
            parts = []
        elif parts and (_torn(parts[-1], line) if gap else _runs_on(parts, line, width)):
            gap = False
            parts.append(line)
        else:
            gap = False
            parts = [line]
            found.append(parts)
    return tuple(map(_joined, found))


def _torn(before: Line, line: Line) -> bool:
    """Tell whether a sentence goes on over an empty line, as over the foot of a page."""
    return _halves_word(before, line) or (
        before.kind == line.kind == "text"
        and line.text[:1].islower()
        and not _ends_sentence(before.text)
        and len(before.text.split()) > 4  # a line of prose
        and not _begins_alone(line.text)
    )


def _runs_on(parts: Sequence[Line], line: Line, width: int) -> bool:
    before = parts[-1]
    if line.bold:
        return parts[0].kind == line.kind == "quote"
    if _halves_word(before, line):
        return True
    if line.kind == "entry":
        return False
    small = line.text[:1].islower()
    wide = is_wide(before, line, width)
    asks = not small and asks_for_more(before, line, width)
    if not (small or wide or asks or _stops_early(before.text)):
        return False
    of_entry = before.kind == "entry" and line.kind == "text" and line.indent > parts[0].indent
    if (line.kind != before.kind and not of_entry) or _ends_apart(before, line):
        return False
    if not small and line.indent < parts[0].indent and _clause_word().match(parts[0].text):
        # Behind a list of clauses that is set in the text goes on.
        return False
    if small and hyphened(before.text):
        return True
    if _begins_alone(line.text) and not (
        _clause_word().match(line.text) and _goes_on(before, line, parts[0], width)
    ):
        return False
    if asks or _stops_early(before.text):
        return True
    if small and _calls_all(line.text) and not wide:
        return False
    if small and not before.text.endswith((".", "!", "?", ":")):
        return True
    if _ends_sentence(before.text):
        return wide and line.number == before.number + 1 and wrapped(before, line, width)
    return wide


def _ends_apart(before: Line, line: Line) -> bool:
    """Tell whether a line ends in what stands beside the text, or in who has a task."""
    if ": " in before.text and line.text[:1].isupper() and _ends_with_owner(before.text):
        return True
    if _is_next_row(before, line):
        return True
    if "   " not in before.raw:
        return False
    in_margin = ":" in before.raw and _in_margin().search(before.raw) is not None
    return in_margin or ("    " in before.raw and _DAY_BESIDE.search(before.raw) is not None)


def _is_next_row(before: Line, line: Line) -> bool:
    """Tell whether a line is set in two columns, below another row or the words that lead to it.

    What is set further out behind a row is no part of it either.
    """
    above, gap = _column_gap(before), _column_gap(line)
    if gap is None:
        return above is not None and line.indent < before.indent and line.text[:1].isupper()
    led = before.text.endswith(":") and line.indent > before.indent
    return led if above is None else above.end() == gap.end()


def _column_gap(line: Line) -> re.Match[str] | None:
    return _COLUMN_GAP.search(line.raw) if "    " in line.raw else None


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _stops_early(text: str) -> bool:
    """Tell whether a line ends with the first words of a sentence."""
    if text[-1:] in ".!?":
        return False
    sign = max(text.rfind("."), text.rfind("!"), text.rfind("?"))
    return 1 < sign < len(text) - 1 and _FRAGMENT.match(text, sign - 2) is not None


def _task_labels() -> str:
    return f"{one_of('action_labels')}|{one_of('owner_labels')}"


@cache
def _in_margin() -> re.Pattern[str]:
    """Return the pattern of a label of tasks at the right of a line, as in a margin."""
    # A wide space is looked behind once, and not from each of its signs anew.
    gap = r"\s(?<!\s\s)\s{2,}+"
    return compiled(rf"{gap}(?:{_task_labels()})\s*:\s*\S.{{0,40}}\Z", re.IGNORECASE)


def _ends_with_owner(text: str) -> bool:
    """Tell whether a line ends in a label of tasks and who has the one before: `ACTION: Clerk`."""
    who = text.rpartition(": ")[2]
    few = who is not text and who[:1].isupper() and len(who.split()) <= _MOST_OWNERS
    return few and _owner_last().search(text) is not None


@cache
def _owner_last() -> re.Pattern[str]:
    """Return the pattern of a label of tasks at the end with nothing behind it but names."""
    name = rf"(?-i:{CAPITAL})[\w/&’'-]*"
    return compiled(
        rf"(?:\A|[.!?)]\s+)(?:{_task_labels()}):\s+{name}(?:(?:,|\s+(?:{joiners()}))?\s+{name})*\Z",
        re.IGNORECASE,
    )


def _goes_on(before: Line, line: Line, first: Line, width: int) -> bool:
    """Tell whether a full line stops in mid-sentence, so that "att" begins no clause of its own.

    In a list of such clauses, which `first` begins, the line must be quite full.
    """
    full = is_wide(before, line, width) and not _open_end().search(before.text)
    if not full or _clause_word().match(first.text) is None:
        return full
    return width <= WRAPPED and len(before.raw.rstrip()) >= width * _FULL


@cache
def _open_end() -> re.Pattern[str]:
    return compiled(rf"[.,:;]\Z|(?<!\w)(?:{joiners()})\Z")


@cache
def _clause() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('clause')})\s", re.IGNORECASE)


def _begins_alone(text: str) -> bool:
    """Tell whether a line begins something new: a clause, a label, a number."""
    if _clause().match(text) is not None:
        return True
    label, colon, _ = text.partition(":")
    if colon and len(label) < _LONGEST_LABEL and (label_of(label) or bare(label) in _label_words()):
        return True
    short = len(text) < _LONGEST_LABEL and not text.endswith(".")
    if text[:1] == "@" or (short and bare(text) in _label_words()):
        return True
    if text[:1] == "[" and _STATE.match(text) is not None:
        return True
    return ("-" in text or "–" in text) and _DASHED.match(text) is not None


def _calls_all(text: str) -> bool:
    """Tell whether a line begins with a word for everybody and a colon: `alla: ta med kikare`."""
    who, colon, _ = text.partition(":")
    return bool(colon) and bare(who) in listed("everybody")


@cache
def _label_words() -> frozenset[str]:
    fields = ("decision_labels", "sub_labels", "action_labels", "owner_labels", "topic_leads")
    return frozenset(word for field in fields for word in listed(field))


def _joined(parts: Sequence[Line]) -> Paragraph:
    number, _, text, indent, kind, _, _, tick, bold, _, _ = parts[0]
    if len(parts) == 1:
        fields = (single_spaced(text), ((0, number),), kind, indent, tick, bold)
        return _new(Paragraph, fields)
    pieces: list[str] = []
    length = 0
    places: list[tuple[int, int]] = []
    for line in parts:
        piece = single_spaced(line.text)
        if pieces and hyphened(pieces[-1]) and piece[:1].islower() and not joins(piece):
            if not keeps_hyphen(pieces[-1], piece):
                pieces[-1] = pieces[-1][:-1]
                length -= 1
        elif pieces and (
            halves_name(pieces[-1], piece) or _halves_word(parts[len(places) - 1], line)
        ):
            pass
        elif length:
            pieces.append(" ")
            length += 1
        places.append((length, line.number))
        pieces.append(piece)
        length += len(piece)
    return Paragraph("".join(pieces), tuple(places), kind, indent, tick, bold)


def _halves_word(before: Line, line: Line) -> bool:
    """Tell whether a soft hyphen divides a word between lines, which are on two pages."""
    return (
        SOFT in before.raw
        and before.raw.rstrip().endswith(SOFT)
        and line.kind == "text"
        and line.text[:1].islower()
    )
