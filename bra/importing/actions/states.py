"""The state of a task in a bracket before it, as a box is: `[klar] Anna: boka lokalen`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.actions.taskrows import is_begun, is_done
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_STATE: Final = compiled(r"[\[(](?P<state>[^\W\d_][^\[\]()]{1,20})[\])]:?\s+(?=\S)")


def with_boxes(sentences: Sequence[Sentence], *, tasks: bool) -> Sequence[Sentence]:
    """Return sentences with a box for each bracket that tells how far a task has come.

    `tasks` tells that they stand in a list of tasks, where what is open is one whatever its words.
    """
    if not any(each.text[:1] in ("[", "(") for each in sentences):
        return sentences
    return [_with_box(each, tasks=tasks) for each in sentences]


def _with_box(sentence: Sentence, *, tasks: bool) -> Sentence:
    match = _STATE.match(sentence.text) if sentence.first and sentence.tick is None else None
    tick = _tick(match["state"]) if match is not None else None
    if match is None or tick is None:
        return sentence
    tick = tick if tasks or tick == "x" else None
    return sentence._replace(text=sentence.text[match.end() :], tick=tick)


def _tick(state: str) -> str | None:
    """Return what a box would hold for a word of how far a task has come."""
    if bare(state) in listed("open_words"):
        return " "
    if is_done(state):
        return "x"
    return "/" if is_begun(state) else None
