"""The state of a task before it, as a box is: `[klar] Anna: boka lokalen`, `KLART - ringa`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.subjects import still_open
from bra.importing.acting.who import People
from bra.importing.actions.taskrows import is_begun, is_done
from bra.importing.days.timewords import tells_time
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, whole_patterns

_OPENING: Final = ("[", "(")
_STATE: Final = compiled(r"[\[(](?P<state>[^\W\d_][^\[\]()]{1,20})[\])]:?\s+(?=\S)")
_WORD: Final = compiled(
    r"(?:(?P<who>[^:–—]{2,40}):\s+)?(?P<state>[^\W\d_][^\W\d_ ]{2,20})(?P<sign>:|\s[–—-]+)\s+(?=\S)"
)


def with_boxes(sentences: Sequence[Sentence], people: People, *, tasks: bool) -> Sequence[Sentence]:
    """Return sentences with a box for each word before a task that tells how far it has come.

    `tasks` tells that they stand in a list of tasks, where what is open is one whatever its words.
    """
    if tasks:
        sentences = [_without_done(each, people) for each in sentences]
    if not [each for each in sentences if each.text[:1] in _OPENING]:
        return sentences
    return [_with_box(each, tasks=tasks) for each in sentences]


def _without_done(sentence: Sentence, people: People) -> Sentence:
    """Read `KLART - tacka Bo` and `Anna: KLART - tacka Bo` as a ticked box before the task.

    `Klart: 3 maj` tells by when, and `Grinden: klart – målning återstår` of a matter.
    """
    match = _WORD.match(sentence.text) if sentence.first and sentence.tick is None else None
    if match is None or not _is_done_word(match["state"]):
        return sentence
    rest = sentence.text[match.end() :]
    if match["sign"] == ":" and bare(match["state"]) in listed("due_labels"):
        return sentence
    if still_open(rest) or tells_time(rest.split()[0]):
        return sentence
    who = match["who"]
    owners = people.owners(who) if who is not None else None
    if who is not None and (owners is None or not owners.kinds <= {"person", "office", "all"}):
        return sentence
    return sentence._replace(text=f"{who}: {rest}" if who is not None else rest, tick="x")


def _is_done_word(word: str) -> bool:
    """Tell whether a word says that something is done; `ja` and `ok` may begin an answer."""
    match = whole_patterns("done_words").match(word)
    return match is not None and match.end() == len(word) and bare(word) not in listed("yes")


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
