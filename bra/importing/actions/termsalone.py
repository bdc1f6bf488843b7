"""Terms that stand apart from their task: `Klart senast 15 oktober`, or in a clause before it."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.due import Term, find_term
from bra.importing.acting.subjects import Context
from bra.importing.days.times import read_time
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.words import bare, either, listed, patterns
from bra.importing.record import Action

_MOST_WORDS: Final = 10
_MOST_HEAD: Final = 5
_LAST: Final = 2
"""Among how many last words a clause names the thing that it is about: `fills it in`."""


def with_term_behind(found: list[Action], sentence: Sentence, context: Context) -> bool:
    """Give the last task the term that the sentence behind it gives; tell whether there was one."""
    task = found[-1] if found else None
    if task is None or task.due_text is not None or sentence.first:
        return False
    if len(sentence.text.split()) > _MOST_WORDS:
        return False
    given = _time_given(sentence.text, context)
    if given is not None:
        found[-1] = task._replace(due=given.date, due_text=given.text)
        return True
    term = find_term(sentence.text, context.when)
    if term is None or sentence.text[term.end :].strip(" .!"):
        return False
    past = term.date is not None and term.date < (context.when.day or "")
    if past or not _gives_only(sentence.text[: term.start], term.text):
        # `Klart 1 mars`, told later in March, is what was done.
        return False
    words = term.text[:1].lower() + term.text[1:]
    found[-1] = task._replace(due=term.date, due_text=words)
    return True


def _time_given(text: str, context: Context) -> Term | None:
    """Return until when somebody has for a task: `Hon får april på sig`, `He has until 3 May`."""
    shape = patterns("time_given")
    match = None if shape.misses(text) else shape.search(text)
    words = match[match.lastgroup or 0] if match is not None else ""
    term = read_time(words, "", context.when) if words else None
    term = term or (find_term(words, context.when) if words else None)
    return term._replace(text=words) if term is not None and term.date is not None else None


def led_by_term(text: str, context: Context) -> tuple[str, Term | None]:
    """Return a text without the term that heads it, and that term: `Till nästa möte: Bo ringer`."""
    head, colon, rest = text.partition(": ")
    if not colon or len(head.split()) > _MOST_HEAD or not head[:1].isupper():
        return text, None
    term = find_term(head, context.when)
    if term is None or term.start > 0 or term.end < len(head):
        return text, None
    leads = ("strong_leads", "ahead_leads", "next_only_leads", "that_leads")
    led = any(either(lead).match(head) is not None for lead in leads)
    ahead = term.is_next or term.date is None or term.date > (context.when.day or "")
    named = term._replace(text=term.text[:1].lower() + term.text[1:])
    return (rest, named) if led and ahead else (text, None)


def _gives_only(before: str, term: str) -> bool:
    """Tell whether a sentence with some words before its term says no more than by when."""
    if before.strip():
        return patterns("before_terms").match(before) is not None
    leads = (either("strong_leads", before=r"\A"), either("due_labels", before=r"\A"))
    return any(lead.match(term) is not None for lead in leads)


def term_of_thing(clauses: Sequence[str], context: Context) -> Term | None:
    """Return by when a thing must be there, if the next clause tells only who sees to it.

    `Ansökan ska vara inne senast den 1 maj; Bo skriver den`
    """
    if len(clauses) != _LAST:
        return None
    needed, deed = clauses
    if listed("things").isdisjoint(map(bare, deed.split()[-_LAST:])):
        return None
    term = find_term(needed, context.when)
    if term is None or either("strong_leads").match(term.text) is None:
        return None
    # "Priset gäller till den 1 maj" only lasts until then.
    awaited = either("future_words").search(needed[: term.end]) is not None
    return term if awaited else None
