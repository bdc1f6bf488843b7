"""Entries of tasks set in columns without heads: `[ ] Byta lampor     Anna     december`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.who import People
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_GAP: Final = compiled(r"\t+|\s{2,}")
_MOST_CELLS: Final = 3
_NEAR: Final = 2
"""How many lines further on the next row may stand: a blank one between is a gap as well."""


def with_dashes(
    sentences: Sequence[Sentence], lines: Sequence[Line], people: People, *, tasks: bool
) -> Sequence[Sentence]:
    """Return sentences with a dash for each gap where what, who and by when stand in columns.

    `tasks` tells that they stand in a list of tasks, where none of them needs a box.  Those right
    below a line that says that the work is divided become entries of a list; if it only says that
    something is divided, those that name somebody.
    """
    led = not tasks and any(each.text[-1:] == ":" for each in sentences)
    work = _below_labels(sentences, "task_headings") if led else set()
    shares = _below_labels(sentences, "division_labels") if led else set()
    if not (tasks or work or shares or [each for each in sentences if each.tick is not None]):
        return sentences
    gapped = {line.number: line.text for line in lines if _GAP.search(line.text) is not None}
    if not gapped:
        return sentences
    return [
        _as_entry(each, gapped, people, always=at in work)
        if at in work | shares and each.line in gapped
        else _with_dashes(each, gapped, people, tasks=tasks)
        for at, each in enumerate(sentences)
    ]


def _below_labels(sentences: Sequence[Sentence], field: str) -> set[int]:
    """Return the places of the lines right below one such as `Arbetet fördelades så här:`.

    `field` is that of the words of such lines.
    """
    found: set[int] = set()
    last = -_NEAR
    for at, each in enumerate(sentences):
        if each.text.endswith(":") and bare(each.text) in listed(field):
            last = each.last
        elif each.kind == "text" and each.first and each.line - last <= _NEAR:
            found.add(at)
            last = each.last
        else:
            last = -_NEAR
    return found


def _as_entry(
    sentence: Sentence, gapped: dict[int, str], people: People, *, always: bool
) -> Sentence:
    """Return a row that names somebody, or `always`, as an entry, any other as it is."""
    row = _with_dashes(sentence, gapped, people, tasks=True, leads=True)
    if always:
        return row._replace(kind="entry")
    # With a box it is a task, though no list of tasks holds it.
    return row if row is sentence else row._replace(kind="entry", tick=" ")


def _with_dashes(
    sentence: Sentence, gapped: dict[int, str], people: People, *, tasks: bool, leads: bool = False
) -> Sentence:
    """Return a sentence with dashes; `leads` tells that who has the task may stand first."""
    if not (tasks or sentence.tick is not None) or sentence.line != sentence.last:
        return sentence
    text = gapped.get(sentence.line, "")
    cells = _GAP.split(text.strip())
    if " ".join(cells) != sentence.text or not 1 < len(cells) <= _MOST_CELLS:
        return sentence
    named = _names_somebody(cells[1], people) or (leads and _names_somebody(cells[0], people))
    return sentence._replace(text=" – ".join(cells)) if named else sentence


def _names_somebody(cell: str, people: People) -> bool:
    owners = people.owners(cell)
    return owners is not None and bool(owners.names) and owners.kinds <= {"person", "office"}
