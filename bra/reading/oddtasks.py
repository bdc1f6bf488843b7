"""What is odd about a task entry, and what was probably meant."""

from typing import Final

from bra.reading.brackets import last_bracket
from bra.reading.given import Given
from bra.reading.names import NameIndex
from bra.reading.tasks import Task
from bra.reading.terms import missed_terms, read_terms

_NEAR: Final = 0.7
"""How much of two names must be the same."""


def report_odd(given: Given, task: Task, text: str, start: int, notes: str) -> None:
    """Report what is odd about a task line that begins at a byte offset.

    `notes` are the lines below it.
    """
    add = given.notes.add

    def span(first: int, last: int) -> tuple[int, int]:
        return start + len(text[:first].encode()), start + len(text[:last].encode())

    if task.odd_id is not None:
        add("odd-id", "error", span(*task.odd_id), id=text[slice(*task.odd_id)].strip("*_"))
    for name, first, last in task.unknown:
        hint = _near(given.names, name) or None
        add("unknown-owner", "error", span(first, last), hint=hint, name=name)
    for name, candidates, first, last in task.ambiguous:
        facts = ", ".join(candidates)
        add("ambiguous-owner", "error", span(first, last), name=name, candidates=facts)
    if task.terms is not None and task.terms_span is not None:
        for code, words in task.terms.problems:
            add(code, "warning", span(*task.terms_span), words=words)
        return
    bracket = last_bracket(text)
    if bracket is not None:
        inside = text[bracket[0] + 1 : bracket[1]]
        for code, words in missed_terms(inside, given.day, given.code, task.state):
            add(code, "warning", span(bracket[0], bracket[1] + 1), words=words)
    if notes:
        first_line = notes.split("\n", 1)[0]
        if first_line.rstrip(" .").endswith(")") and _wrapped(given, first_line, task):
            add("wrapped-terms", "warning", span(0, len(text)), words=first_line)


def _wrapped(given: Given, line: str, task: Task) -> bool:
    """Tell whether terms stand on the line below the action, where they are not read."""
    bracket = last_bracket(line)
    return (
        bracket is not None
        and read_terms(line[bracket[0] + 1 : bracket[1]], given.day, given.code, task.state)
        is not None
    )


def _near(names: NameIndex, name: str) -> str:
    """Return the known name that an unknown one is nearly, or nothing."""
    known: dict[str, str] = {}
    for owners in (*names.attendance.values(), *names.members.values()):
        known[owners[0].name.casefold()] = owners[0].name
    for form, owner in names.register.items():
        known.setdefault(form, owner.name)
    word = name.casefold()
    letters = set(word)
    likely = [each for each in known if _may_be_near(each, word, letters)]
    if not likely:
        return ""
    from difflib import get_close_matches

    near = get_close_matches(word, likely, n=1, cutoff=_NEAR)
    return known[near[0]] if near else ""


def _may_be_near(one: str, other: str, letters: set[str]) -> bool:
    """Tell whether two names have enough letters in common; `letters` are those of the other.

    A letter that only one of them has cannot be the same in both, however often it stands there.
    """
    length = len(one) + len(other)
    if 2.0 * min(len(one), len(other)) < _NEAR * length:
        return False
    own = set(one)
    both = len(own & letters)
    most = min(len(one) - len(own), len(other) - len(letters)) + both
    return not length or 2.0 * most / length >= _NEAR
