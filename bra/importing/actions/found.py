"""What is found in a sentence: a task, cut out of it without its term and its other owners."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.due import Term, find_term, last_day, read_due_cell
from bra.importing.acting.subjects import Context, owners_after
from bra.importing.acting.taskwords import Task, without_joiners, without_term
from bra.importing.acting.verbs import as_task, infinitives, state
from bra.importing.acting.who import Owners
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.importing.record import Confidence

_LAST_DASH: Final = compiled(r"\s+[–—-]\s+(?P<when>[^–—:;,()]{3,24})\Z")


@cache
def _lead() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('before_infinitives')}),?\s+")


@cache
def _infinitive_lead() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('task')})\s+")


class Found(NamedTuple):
    """Hold a task that was found in a sentence."""

    owners: Owners
    text: str
    term: Term | None
    rule: str
    confidence: Confidence


@cache
def _with_others() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('with_others')})\s+", re.IGNORECASE)


@cache
def _open_behind() -> re.Pattern[str]:
    """Return the pattern of a mark behind a task that it is not done: ` - outstanding`."""
    return compiled(rf"(?:\s+[–-]|:)\s+(?:{one_of('remains')})[\s,.]*\Z", re.IGNORECASE)


@cache
def _said_again() -> re.Pattern[str]:
    """Return the pattern of a last clause that adds nothing: `, will do so`, `, he thinks`."""
    deeds = listed("mere_deeds")
    forms = any_of({form for form, verb in infinitives().items() if verb in deeds} | deeds)
    words = f"{one_of('pronouns')}|{one_of('modals')}|will|{one_of('clause_joiners')}"
    again = rf"(?:(?:{words})(?:['’]ll)?\s+)*(?:{forms})\s+(?:{one_of('things')}|so)"
    hoped = rf"(?:{one_of('pronouns')})\s+(?:{one_of('hoping')})"
    return compiled(rf",\s+(?:{again}|{hoped})\Z", re.IGNORECASE)


def finish(
    text: str,
    start: int,
    owners: Owners,
    context: Context,
    rule: str,
    confidence: Confidence,
) -> Found | None:
    """Cut the task out of a sentence: what follows, without its term and its other owners."""
    term = find_term(text, context.when)
    if term is None and owners.kinds <= {"person", "office"}:
        term = last_day(text, context.when, named=owners.kinds == {"person"})
        term = term or _behind_dash(text, context)
    body = text[start:]
    if term is not None and _is_of_event(body, term):
        term = None
    if term is not None and term.start >= start:
        body = without_term(body, term._replace(start=term.start - start, end=term.end - start))
    body = body.strip(" ,.")
    if " - " in body or " – " in body or ": " in body:
        body = _open_behind().sub("", body)
    if ", " in body:
        body = _said_again().sub("", body)
    match = _lead().match(body)
    body = body[match.end() :] if match is not None else body
    others = _with_others().match(body)
    if others is not None:
        joined = owners_after(body, others.end(), context.people, None)
        # A body from outside only helps.
        if joined is not None and "body" not in joined[0].kinds:
            extra, end = joined
            names = (*owners.names, *(name for name in extra.names if name not in owners.names))
            owners = Owners(names, owners.kinds | extra.kinds)
            body = body[end:].strip(" ,")
            match = _infinitive_lead().match(body)
            body = body[match.end() :] if match is not None else body
    else:
        owners, body = _with_last_others(owners, body, text, context)
    body = without_joiners(body.strip(" .,;!").removesuffix(" -").removesuffix(" –"))
    if not body or not any(map(str.isalpha, body)) or _is_none(body, text):
        return None
    return Found(owners, as_task(body), term, rule, confidence)


def _behind_dash(text: str, context: Context) -> Term | None:
    """Return the day that stands alone behind the last dash: `rita om taket – slutet av maj`."""
    dash = _LAST_DASH.search(text)
    term = read_due_cell(dash["when"], context.when) if dash is not None else None
    if dash is None or term is None or term.date is None:
        return None
    return term._replace(text=text[dash.start() :], start=dash.start(), end=len(text))


def _is_of_event(body: str, term: Term) -> bool:
    """Tell whether a day is that of what somebody goes to: `represent us at the fair on 6 May`."""
    if term.is_next or patterns("going_to").match(body.lstrip()) is None:
        return False
    leads = (either("strong_leads"), either("ahead_leads"))
    return all(lead.match(term.text) is None for lead in leads)


def _with_last_others(owners: Owners, body: str, text: str, context: Context) -> tuple[Owners, str]:
    """Add to people those whom a task ends with as doing it too: `tillsammans med Bo`."""
    if owners.kinds != {"person"} or _together_last().misses(text):
        return owners, body
    match = _together_last().look(body)
    more = context.people.owners(match["who"]) if match is not None else None
    if match is None or more is None or more.kinds != {"person"}:
        return owners, body
    names = (*owners.names, *(name for name in more.names if name not in owners.names))
    return owners._replace(names=names), f"{body[: match.start()]}{body[match.end() :]}"


@cache
def _together_last() -> Shape:
    ends = rf"\Z|\s+(?:{one_of('conditions')})\s"
    words = rf"\s+(?:{one_of('jointly_with')})\s+(?P<who>[^,.;()]{{2,60}}?)(?={ends})"
    return Shape(words, re.IGNORECASE)


def _is_none(body: str, text: str) -> bool:
    """Tell whether what is asked is no deed: a number, `limited to 10`, no waiting, or nothing.

    `text` is the whole sentence, the words of which are looked up already.
    """
    if body[0].isdigit() or (not patterns("no_object").misses(text) and _says_nothing(body)):
        return True
    refused = _refusing().match(body)
    return refused is not None and state().match(body[refused.end() :]) is not None


def _says_nothing(body: str) -> bool:
    """Tell whether the object of the verb that a task begins with is nothing: `söka inget`."""
    if patterns("no_object").match(body) is not None:
        # `tar på sig inga uppdrag`
        return True
    words = body.split(maxsplit=2)
    if len(words) > 1 and bare(words[1]) in listed("verb_particles") | listed("adverbs"):
        words[1:] = words[2:]
    return len(words) > 1 and patterns("no_object").match(" ".join(words[1:])) is not None


@cache
def _refusing() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('negations')})\s+", re.IGNORECASE)


def of_task(task: Task, rule: str, confidence: Confidence) -> Found | None:
    """Return what was found in a task, when there is any."""
    text = without_joiners(task.text)
    if not text:
        return None
    owners = task.owners or Owners((), frozenset(("nobody",)))
    return Found(owners, text, task.term, rule, confidence)
