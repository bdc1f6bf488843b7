"""Labels that only the names below or behind them tell."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelends import FEW_WORDS, GAP
from bra.importing.head.labelled import Given, away_label
from bra.importing.head.told import told_in
from bra.importing.head.worded import worded_kind
from bra.importing.lines.line import Line
from bra.importing.names.groups import is_heading, names_many
from bra.importing.names.looks import is_title, names_somebody
from bra.importing.names.remarks import remarks_apart
from bra.importing.patterns.words import bare, either, label_of, listed

_LONGEST_LABEL: Final = 160
_FAR: Final = 40


def told_apart(lines: Sequence[Line], labels: Sequence[Given | None]) -> dict[int, Given]:
    """Return labels that only the names below or behind them tell; `labels` are those of each line.

    A line that says that some could not come, and where no label says who was there, a line of
    any word with a colon, or of a body, above names.
    """
    found: dict[int, Given] = {}
    named = any(label is not None and label.label == "present" for label in labels)
    for at, line in enumerate(lines):
        if line.kind != "text" or not _is_open(labels[at], line):
            continue
        if labels[at] is None and _is_office(line) and _leads_names(lines, labels, at):
            found[at] = Given(label_of(line.text) or "", "", line, ())
            continue
        told = told_in(line.text.rstrip(". ")) if at < _FAR else None
        if told is not None:
            found[at] = Given(told.label, "", line, ((told.names, line),))
            continue
        if labels[at] is not None or len(line.text) > _LONGEST_LABEL:
            continue
        below = [each.text for each in lines[at + 1 : at + 3] if not each.blank]
        if not below and ":" not in line.text:
            continue
        names = bool(below) and names_somebody(below[0])
        if names and _tells_absence(line.text):
            found[at] = Given("absent", line.text, line, ())
        elif names and (worded := _worded(line.text)) is not None:
            found[at] = Given(worded, line.text, line, ())
        elif not named or names_many(line.text.partition(":")[0]):
            given = _present_apart(line, names=names, several=sum(map(_names_one, below)) > 1)
            if given is not None:
                found[at] = given
    return found


def _is_open(label: Given | None, line: Line) -> bool:
    """Tell whether a line has no label, or one whose verb ends it: `På Teams var Anna Ek med.`."""
    if label is None:
        return True
    told = told_in(line.text.rstrip(". ")) if label.values and ":" not in line.text else None
    return told is not None and label.values[0][0].startswith(f"{told.names} ")


def _leads_names(lines: Sequence[Line], labels: Sequence[Given | None], at: int) -> bool:
    """Tell whether offices from a line on stand each above its name: a name ends their block.

    Among signatures they stand below the names, and an office ends the block.
    """
    while at + 1 < len(lines) and _is_office(lines[at]):
        if labels[at + 1] is not None or not names_somebody(lines[at + 1].text):
            return False
        if _is_title_above_day(lines[at].text, lines[at + 1].text):
            return False
        at += 2
        if at == len(lines) or lines[at].blank or labels[at] is not None:
            return True
    return False


def _is_office(line: Line) -> bool:
    return line.kind == "text" and label_of(line.text) in ("chair", "secretary")


def _is_title_above_day(office: str, named: str) -> bool:
    """Tell whether an office is a title above what met and when: `Norra rådet, 2023-10-05`."""
    titled = either("title_words").fullmatch(office) is not None
    return titled and any(map(str.isdigit, named))


def _names_one(text: str) -> bool:
    """Tell whether a line is somebody's, whose office may stand first: `Treasurer: Ann Hill`."""
    post, _, name = text.partition(": ")
    return names_somebody(text) or (is_title(post) and names_somebody(name))


def _present_apart(line: Line, *, names: bool, several: bool) -> Given | None:
    head, colon, rest = line.text.partition(":")
    if len(head.split()) > FEW_WORDS or bare(line.text) in listed("next_headings"):
        return None
    if rest.strip():
        told = (is_heading(head) or names_many(head)) and names_somebody(rest.strip())
        return Given("present", "", line, ((line.text, line),)) if told else None
    other = is_heading(head) and bare(head) not in listed("bodies")
    if colon and several:
        return Given("present", line.text, line, ((line.text, line),) if other else ())
    if not colon and names and is_heading(head):
        return Given("present", "", line, ((f"{head}:", line),))
    return None


def _worded(text: str) -> str | None:
    """Return what list a line of words and nobody's name announces."""
    worded = worded_kind(text)
    return worded if worded is not None and not names_somebody(text) else None


def _tells_absence(text: str) -> bool:
    """Tell whether a short line says that somebody could not come."""
    few = len(text.split()) <= FEW_WORDS and not text.endswith(".") and text[:1].isupper()
    if not few or names_somebody(GAP.split(text)[0]):
        return False
    away = away_label().match(f"{text.rstrip(':')}: ") is not None
    return away and not _is_entry(text)


def _is_entry(text: str) -> bool:
    """Tell whether a line is an entry of a list with a remark: `Anna Ek förhindrad`."""
    name, remarks = remarks_apart(text)
    return bool(remarks) and names_somebody(name)
