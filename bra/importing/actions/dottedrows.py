"""Entries of tasks in parts that end in dots, as `Offert på radon. Anna. Klart till mars.`."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from bra.importing.acting.due import When, find_term
from bra.importing.acting.who import People
from bra.importing.actions.done import is_mark_of_done
from bra.importing.actions.taskrows import is_begun
from bra.importing.days.times import read_time
from bra.importing.lines.prose import Sentence

_FEWEST: Final = 2
_MOST: Final = 4
_SIGNS: Final = " .!"


def with_dotted_parts(
    sentences: Sequence[Sentence], people: People, when: When, *, tasks: bool
) -> Sequence[Sentence]:
    """Return sentences with each entry of a task, whom it is for and by when as one with dashes.

    `tasks` tells that they stand in a list of tasks, where none of them needs a box.
    """
    if not any(each.kind == "entry" and not each.first for each in sentences):
        return sentences
    found: list[Sentence] = []
    for _, group in groupby(sentences, attrgetter("paragraph")):
        parts = list(group)
        whole = _joined(parts, people, when) if tasks or parts[0].tick is not None else None
        found += parts if whole is None else [whole]
    return found


def _joined(parts: Sequence[Sentence], people: People, when: When) -> Sentence | None:
    """Return an entry as one sentence, if it ends in who it is for, and when or how far it is."""
    if parts[0].kind != "entry" or not parts[0].first or not _FEWEST <= len(parts) <= _MOST:
        return None
    task, *rest = [each.text.strip(_SIGNS) for each in parts]
    # A small letter begins no sentence: `Anna. v. 12`.
    rest = [each for part in rest for each in part.split(". ", maxsplit=1)]
    for back in (1, 2):
        who, *state = rest[-back:]
        if len(state) == back - 1 and _names_somebody(who, people):
            if not all(_tells_state(each, when) for each in state):
                return None
            text = f"{task} – {', '.join((who, *map(_small, state)))}"
            return parts[0]._replace(text=text, last=parts[-1].last)
    return None


def _names_somebody(text: str, people: People) -> bool:
    owners = people.owners(text) if people.may_end(text.rpartition(" ")[2]) else None
    named = owners is not None and bool(owners.names)
    return named and owners is not None and owners.kinds <= {"person", "office", "all"}


def _tells_state(text: str, when: When) -> bool:
    """Tell whether a part says no more than by when a task is due, or how far it has come."""
    return is_mark_of_done(text) or is_begun(text) or _is_term(text, when)


def _is_term(text: str, when: When) -> bool:
    """Tell whether a part says nothing but by when: `Klart till mars`, `V. 12`, `Nästa möte`."""
    term = find_term(text, when)
    if term is not None:
        return term.end >= len(text) and not text[: term.start].strip()
    return read_time(text, "", when) is not None


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
