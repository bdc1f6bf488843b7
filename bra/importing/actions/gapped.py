"""Entries of tasks set in columns without heads: `[ ] Byta lampor     Anna     december`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.who import People
from bra.importing.actions.ownedrows import LEADER, owned_row
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_GAP: Final = compiled(r"\t+|\s{2,}")
# It begins with one set of signs, and so passes over all others at once.
_HAS_GAP: Final = compiled(r"\s(?:(?<=\t)|\s)")
_MOST_CELLS: Final = 3
_NEAR: Final = 2
"""How many lines further on the next row may stand: a blank one between is a gap as well."""


def with_dashes(
    sentences: Sequence[Sentence], lines: Sequence[Line], context: Context, *, tasks: bool
) -> Sequence[Sentence]:
    """Return sentences with a dash for each gap where what, who and by when stand in columns.

    `tasks` tells that they stand in a list of tasks, where none of them needs a box; elsewhere a
    row that reads as a task without one keeps a tab for each gap.  Those right
    below a line that says that the work is divided become entries of a list; if it only says that
    something is divided, those that name somebody.
    """
    people = context.people
    led = not tasks and any(each.text[-1:] == ":" for each in sentences)
    work = _below_labels(sentences, "task_headings") if led else set()
    shares = _below_labels(sentences, "division_labels") if led else set()
    sentences = [
        _without_leaders(each) if tasks or each.tick is not None else each for each in sentences
    ]
    gapped = {line.number: line.text for line in lines if _HAS_GAP.search(line.text) is not None}
    if not gapped:
        return sentences
    others = _below_labels(sentences, None) - work - shares if led else set()
    return [
        each
        if at in others or each.line not in gapped
        else _as_entry(each, gapped, people, always=at in work)
        if at in work | shares
        else _with_dashes(each, gapped, people, tasks=tasks)
        if tasks or each.tick is not None
        else _with_tabs(each, gapped, context)
        for at, each in enumerate(sentences)
    ]


def _below_labels(sentences: Sequence[Sentence], field: str | None) -> set[int]:
    """Return the places of the lines right below one such as `Arbetet fördelades så här:`.

    `field` is that of the words of such lines, None for those with any words.
    """
    found: set[int] = set()
    last = -_NEAR
    for at, each in enumerate(sentences):
        if each.text.endswith(":") and (field is None or bare(each.text) in listed(field)):
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
    cells = _GAP.split(gapped[sentence.line].strip())
    if " ".join(cells) != sentence.text or not 1 < len(cells) <= _MOST_CELLS:
        return sentence
    named = _names_somebody(cells[1], people) or (leads and _names_somebody(cells[0], people))
    return sentence._replace(text=" – ".join(cells)) if named else sentence


def _with_tabs(sentence: Sentence, gapped: dict[int, str], context: Context) -> Sentence:
    """Return a row with a tab for each gap if it tells what, who and by when."""
    _, *last = cells = _GAP.split(gapped[sentence.line].strip())
    whole = " ".join(cells).endswith(sentence.text) and sentence.line == sentence.last
    behind = " ".join(last)
    if not whole or not 1 < len(cells) <= _MOST_CELLS or not sentence.text.endswith(behind):
        return sentence
    # Another sentence may stand before it on the line.
    first = sentence.text.removesuffix(behind).strip()
    row = "\t".join((first, *last))
    return sentence._replace(text=row) if owned_row(row, context) is not None else sentence


def _without_leaders(sentence: Sentence) -> Sentence:
    """Return a sentence with a dash for each row of dots that leads to its next column."""
    if not LEADER.search(sentence.text):
        return sentence
    return sentence._replace(text=LEADER.sub(" – ", sentence.text).strip())


def _names_somebody(cell: str, people: People) -> bool:
    owners = people.owners(cell)
    return owners is not None and bool(owners.names) and owners.kinds <= {"person", "office"}
