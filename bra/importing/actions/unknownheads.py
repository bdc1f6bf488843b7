"""Entries of a list of tasks that begin with somebody nobody knows, as others do with names."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive
from bra.importing.actions.done import says_done
from bra.importing.actions.found import Found
from bra.importing.actions.openowners import as_written, is_open_owner
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled

_HEADED: Final = compiled(r"(?P<who>[^\W\d_][^:–—\d.]{2,40}?)(?::|\s[–—-])\s+(?P<what>\S.*)\Z")
_MOST_WORDS: Final = 3
_LEAST: Final = 2


def of_unknown_heads(sentences: Sequence[Sentence], context: Context) -> dict[int, Found]:
    """Return the tasks of entries such as `Lagledarna: lämna listor`, by their places in a list.

    Most entries of that list of tasks must begin with those whom all know, and each with what they
    are to do behind the sign: then the other words before one mean somebody too.
    """
    found: dict[int, Found] = {}
    known = 0
    for at, sentence in enumerate(sentences):
        match = _HEADED.match(sentence.text) if sentence.first and not sentence.tick else None
        if match is None or not begins_with_infinitive(match["what"]):
            continue
        owners = context.people.owners(match["who"])
        if owners is not None and owners.names:
            known += 1
        elif owners is None and _is_head(match["who"]):
            found[at] = _task(match["who"].strip(), match["what"], context)
    found = {at: each for at, each in found.items() if not says_done(sentences[at].text)}
    return found if known >= max(_LEAST, len(found) + 1) else {}


def _is_head(words: str) -> bool:
    return len(words.split()) <= _MOST_WORDS and not is_open_owner(words)


def _task(who: str, what: str, context: Context) -> Found:
    term = find_term(what, context.when)
    return Found(as_written(who), as_task(without_term(what, term)), term, "task-list", "explicit")
