"""Lines of several labels: `Ansvarig: Anna. Klart: 3 maj. Åtgärd: boka`, in any order.

A line that labels both a task and who has it is a task of its own, and says nothing of the others.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.actions.tasklabels import owner_label
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of

_KINDS: Final = ("owner", "action", "due", "state")
_LEAST: Final = 2
_AROUND: Final = " .,;|–—*_"


class _Field(NamedTuple):
    """Hold the kind of a label on a line, the label, and what stands behind it."""

    kind: str
    label: str
    value: str


def with_label_lines(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return sentences where each line of labels is one that every rule reads alike.

    It begins with the label of the task and then its owner: `Åtgärd: Ansvarig: Anna – boka`.
    What such a line says of the state of its task stays a sentence behind it.
    """
    with_colon = [each.text for each in sentences if ":" in each.text]
    if not any(map(_may_hold, with_colon)):
        return sentences
    return [each for line in _lines(sentences) for each in _in_order(line)]


def _may_hold(text: str) -> bool:
    return ":" in text and owner_label().search(text) is not None


def _lines(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Give sentences together that begin on the same line of a paragraph."""
    line: list[Sentence] = []
    for each in sentences:
        if line and (each.line != line[0].line or each.paragraph != line[0].paragraph):
            yield line
            line = []
        line.append(each)
    if line:
        yield line


def _in_order(line: list[Sentence]) -> Sequence[Sentence]:
    """Return the sentences of a line as one for each task, where its labels give such."""
    text = " ".join(each.text for each in line)
    if not _may_hold(text):
        return line
    tasks = _tasks(_fields(text))
    if not tasks or not all("owner" in task and "action" in task for task in tasks):
        return line
    found: list[Sentence] = []
    for task in tasks:
        owner, due, state = task["owner"], task.get("due"), task.get("state")
        when = f", {due.label}: {due.value}" if due is not None else ""
        who = f"{task['action'].label}: {owner.label}: {owner.value}{when}"
        whole = f"{who} – {task['action'].value}"
        found.append(line[0]._replace(text=whole, last=line[-1].last))
        if state is not None:
            said = f"{state.label}: {state.value}"
            found.append(line[0]._replace(text=said, last=line[-1].last, first=False))
    return found


def _tasks(fields: Sequence[_Field]) -> list[dict[str, _Field]]:
    """Divide the labels of a line into those of each task: one that comes again begins another."""
    found: list[dict[str, _Field]] = []
    for field in fields:
        if not found or field.kind in found[-1]:
            found.append({})
        found[-1][field.kind] = field
    return found


def _fields(text: str) -> list[_Field]:
    """Return the labels of a line that begins with one, each with words behind it; else none."""
    matches = list(_label().finditer(text))
    if len(matches) < _LEAST or matches[0].start():
        return []
    ends = [*(match.start() for match in matches), len(text)]
    found: list[_Field] = []
    for match, (_, end) in zip(matches, pairwise(ends), strict=True):
        value = text[match.end() : end].strip(_AROUND)
        if not value:
            return []
        found.append(_Field(str(match.lastgroup), match[str(match.lastgroup)], value))
    return found


@cache
def _label() -> re.Pattern[str]:
    """Return the pattern of a label where a line begins, or behind what ends a part of it."""
    kinds = "|".join(f"(?P<{kind}>{one_of(f'{kind}_labels')})" for kind in _KINDS)
    return compiled(rf"(?:\A|(?<=[.,;|–—])\s+)[*_]*(?:{kinds})\s*:[*_]*(?=\s)", re.IGNORECASE)
