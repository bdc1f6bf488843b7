"""Sentences of people that run over lines: `Runt bordet satt Anna Ek,` / `Bo Al och Cia Dal.`."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bra.importing.head.labelled import label_on
from bra.importing.head.told import sentences_of_people, told_in
from bra.importing.lines.line import Line
from bra.importing.patterns.hyphens import in_one

_MOST_LINES: Final = 8
_ENDS: Final = (".", "!", "?", ":")


def with_whole_sentences(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which each sentence of a text that tells who was there is a line of its own.

    So is every other sentence of that text; a sentence on a single line stays as it stands.
    """
    found: list[Line] = []
    at = 0
    while at < len(lines):
        block = _text_from(lines, at)
        sentences = _told_over_lines(block) if len(block) > 1 else []
        found += sentences or [lines[at]]
        at += len(block) if sentences else 1
    return found


def _text_from(lines: Sequence[Line], at: int) -> list[Line]:
    """Return the lines of running text from one on, none of which begins with a label."""
    first = lines[at]
    runs_on = first.kind == "text" and " " in first.text and not first.text.endswith(_ENDS)
    return [*takewhile(_is_text, lines[at : at + _MOST_LINES])] if runs_on else []


def _is_text(line: Line) -> bool:
    columns = "  " in line.text or "\t" in line.text
    return line.kind == "text" and not columns and label_on(line) is None


def _told_over_lines(block: Sequence[Line]) -> list[Line]:
    """Return the sentences of a text as lines when one of more than a line tells of people."""
    if not block[-1].text.endswith("."):
        return []
    sentences = sentences_of_people(in_one(line.text for line in block))
    within = {part for line in block for part in sentences_of_people(line.text.rstrip(". "))}
    if not any(told_in(each) for each in sentences if each not in within):
        return []
    return [block[0]._replace(text=f"{each}.", raw=f"{each}.") for each in sentences]
