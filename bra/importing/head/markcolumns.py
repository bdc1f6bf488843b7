"""Marks for who came that stand in columns of their own beside several lists side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bra.importing.head.labelled import Given
from bra.importing.lines.presencecolumns import yes_and_no
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_MARK_END: Final = compiled(r"[,(]")


def with_marks(given: Sequence[Given]) -> list[Given]:
    """Return labels of people without those whose values are marks, each told of by its mark.

    `Ledamöter   Närvarande   Ersättare   Närvarande` heads four columns; whoever has a mark for
    not being there is of the absent.
    """
    found: list[Given] = []
    for each in given:
        if found and _are_marks_of(each, found[-1]):
            found += _marked(found.pop(), each)
        else:
            found.append(each)
    return found


def _are_marks_of(marks: Given, names: Given) -> bool:
    if marks.label != "present" or names.label != "present" or not marks.values:
        return False
    named = {line.number for _, line in names.values}
    beside = all(line.number in named for _, line in marks.values)
    return beside and all(_mark(value) in yes_and_no() for value, _ in marks.values)


def _marked(names: Given, marks: Given) -> list[Given]:
    """Return the names of those who came, with what stands behind their marks, and the others."""
    told = {line.number: value for value, line in marks.values}
    here: list[tuple[str, Line]] = []
    away: list[tuple[str, Line]] = []
    for name, line in names.values:
        value = told.get(line.number, "")
        rest = value[len(_MARK_END.split(value)[0]) :].strip(" ,()")
        entry = f"{name}, {rest}" if rest else name
        (away if _mark(value) in listed("no") else here).append((entry, line))
    lists = [names._replace(values=tuple(here))]
    return lists + ([names._replace(label="absent", values=tuple(away))] if away else [])


def _mark(value: str) -> str:
    return bare(_MARK_END.split(value)[0])
