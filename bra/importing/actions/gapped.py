"""Entries of tasks set in columns without heads: `[ ] Byta lampor     Anna     december`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.who import People
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled

_GAP: Final = compiled(r"\t+|\s{2,}")
_MOST_CELLS: Final = 3


def with_dashes(
    sentences: Sequence[Sentence], lines: Sequence[Line], people: People, *, tasks: bool
) -> Sequence[Sentence]:
    """Return sentences with a dash for each gap where what, who and by when stand in columns.

    `tasks` tells that they stand in a list of tasks, where none of them needs a box.
    """
    if not tasks and all(each.tick is None for each in sentences):
        return sentences
    gapped = {line.number: line.text for line in lines if _GAP.search(line.text) is not None}
    if not gapped:
        return sentences
    return [_with_dashes(each, gapped, people, tasks=tasks) for each in sentences]


def _with_dashes(
    sentence: Sentence, gapped: dict[int, str], people: People, *, tasks: bool
) -> Sentence:
    if not (tasks or sentence.tick is not None) or sentence.line != sentence.last:
        return sentence
    text = gapped.get(sentence.line, "")
    cells = _GAP.split(text.strip())
    if " ".join(cells) != sentence.text or not 1 < len(cells) <= _MOST_CELLS:
        return sentence
    owners = people.owners(cells[1])
    named = owners is not None and owners.names and owners.kinds <= {"person", "office"}
    return sentence._replace(text=" – ".join(cells)) if named else sentence
