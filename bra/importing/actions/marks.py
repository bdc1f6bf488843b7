"""Owners set beside a task by a sign, and tasks that are only candidates."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context, subject_before
from bra.importing.acting.taskwords import without_auxiliary, without_term
from bra.importing.acting.verbforms import begins_as_errand, determined, knows_forms
from bra.importing.acting.verbs import begins_with_infinitive, is_deed, present, reporting
from bra.importing.acting.who import Owners, names_in
from bra.importing.actions.commitments import future
from bra.importing.actions.found import Found, finish, of_task
from bra.importing.actions.goingon import going_on
from bra.importing.actions.ownerslast import behind_arrow
from bra.importing.actions.presents import in_present, of_task_verb
from bra.importing.actions.tasks import read_task
from bra.importing.head.titlewords import has_verb
from bra.importing.next.topics import says_topics
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.languages.importing import all_of

_FEW_WORDS: Final = 3
_HEADING: Final = 2
_WHO: Final = ("person", "office", "all", "own")
"""The kinds of those who may act, of whom what stands behind a dash is told."""

_POST_END: Final = compiled(r"\s*(?:[.,;(]|\s[–—-]\s|\Z)")
_COLON: Final = compiled(r"(?P<head>[^:.]{2,60}):\s+(?P<rest>\S.*)\Z")
_DASH: Final = compiled(
    r"(?P<head>[^–—.→➜⇒>]{2,200}?)(?:\s+[–—-]\s+|\s*(?:[→➜⇒]|\s[-=]+>)\s*)(?P<rest>\S.*)\Z"
)
_ARROW_HEAD: Final = compiled(r"[→➜⇒>]")
_HANDLE: Final = compiled(r"(?<![\w.])@\w")
# How long a point may take, beside who presents it.
_MINUTES: Final = compiled(r"(?<!\w)\d{1,3}\s?min\w*\.?\s?[)\]]")
_BRACKET_FIRST: Final = compiled(r"\[(?P<who>[^\[\]]{2,60})\]:?\s+(?P<rest>\S.*)\Z")


@cache
def to_word() -> AnyWord:
    """Return whether a text holds the word between who acts and what: `AB to book`."""
    return AnyWord(all_of("owner_joints"))


@cache
def _to() -> re.Pattern[str]:
    return compiled(rf"(?P<who>.{{2,60}}?)\s+(?:{one_of('owner_joints')})\s+(?P<verb>[a-z-]+)\b")


@cache
def _behind_owner() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('behind_owners')})\s")


def by_owner_mark(
    text: str, context: Context, spoken_of: str | None, *, entry: bool = False
) -> Found | None:
    """Read `boka lokalen (Anna)`, `Anna: boka lokalen`, `AB to book`, `Hall – AB to book`.

    In an entry of a list a handle is enough: `affischen @anna`.
    """
    people = context.people
    colon = _COLON.match(text) if ":" in text else None
    if colon is not None:
        rest = colon["rest"]
        owners = None if _is_post(rest) else people.owners(colon["head"], spoken_of)
        if owners is not None and owners.names:
            if (
                begins_with_infinitive(rest)
                or _is_errand(rest, context.when.code)
                or (present().match(rest) and reporting().match(rest) is None)
                or _behind_owner().match(rest)
            ):
                return of_task(
                    read_task(text, people, context.when, spoken_of), "owner-colon", "likely"
                )
            return _due_thing(text, rest, owners, context) or _behind_report(
                colon["head"], rest, owners, context
            )
        inner = (
            future(rest, context, spoken_of)
            or in_present(rest, context, spoken_of)
            or _owner_to(rest, context, spoken_of)
            or going_on(rest, context, spoken_of)
        )
        if inner is not None and inner.confidence != "weak":
            return inner._replace(text=_about(inner.text, colon["head"]))
    signed = " –" in text or " -" in text or " —" in text or _ARROW_HEAD.search(text) is not None
    dash = _DASH.match(text) if signed else None
    if dash is not None and not _is_post(dash["rest"]):
        owners = people.owners(dash["head"], spoken_of)
        if (
            owners is not None
            and owners.names
            and (begins_with_infinitive(dash["rest"]) or present().match(dash["rest"]))
        ):
            return of_task(read_task(text, people, context.when, spoken_of), "owner-dash", "likely")
        acts = owners is not None and not owners.kinds.isdisjoint(_WHO)
        inner = None if acts else _owner_to(dash["rest"], context, spoken_of)
        if inner is not None:
            return inner._replace(text=_about(inner.text, dash["head"]))
    behind = behind_arrow(text, people, context.when)
    if behind is not None:
        return of_task(behind, "owner-behind", "likely")
    told = _owner_to(text, context, spoken_of) or _owner_in_bracket(text, context)
    if told is not None:
        return told
    errand = begins_with_infinitive(text) and not _begins_with_name(text, context)
    handled = entry and _HANDLE.search(text) is not None
    if errand or handled:
        task = read_task(text, people, context.when, spoken_of)
        if (
            task.owners is not None
            and task.owners.names
            and task.owners.kinds <= {"person", "office", "all"}
            and errand
        ):
            return of_task(task, "owner-behind", "likely")
        worded = errand or len(task.text.split()) > _HEADING
        if task.owners is not None and worded and _HANDLE.search(text):
            return of_task(task, "owner-mark", "likely")
    return None


def _is_errand(text: str, code: str) -> bool:
    """Tell whether words behind a name are an errand in no list, in English before an article.

    `Ann: tea towels` names things.
    """
    sure = not knows_forms(code) or determined(text.partition(" ")[2], code)
    return sure and begins_as_errand(text, code)


def _behind_report(head: str, rest: str, owners: Owners, context: Context) -> Found | None:
    """Read `Anna: inget svar än, mejlar igen`: in a word how it stands, and what she does next."""
    if not owners.kinds <= {"person", "office"}:
        return None
    for match in reversed(list(_next_part().finditer(rest))):
        report, deed = rest[: match.start()], rest[match.end() :]
        if has_verb(report) or present().search(report) or names_in(report, context.people):
            continue
        said = f"{head} {deed}"
        return future(said, context, None) or of_task_verb(said, context, None)
    return None


@cache
def _next_part() -> re.Pattern[str]:
    """Return the pattern of what divides what somebody tells from what she does."""
    joining = one_of("joining_clauses")
    return compiled(rf"[,;]\s+(?:(?:{joining})\s+)?|\s(?:{joining})\s+", re.IGNORECASE)


def _is_post(text: str) -> bool:
    """Tell whether words begin with a post whose name is a verb too: `Chair`, `Chair, 2 years`."""
    post = _POST_END.split(text, maxsplit=1)[0]
    match = patterns("chair_titles").match(post)
    return match is not None and match.end() == len(post)


def _due_thing(text: str, rest: str, owners: Owners, context: Context) -> Found | None:
    """Read `Anna: kapitel 2, utkast till Bo senast 3/5`: a thing, and by when it is due."""
    term = find_term(rest, context.when) if owners.kinds == {"person"} else None
    if term is None or term.date is None or rest[term.end :].strip(" ."):
        return None
    thing = rest[: term.start].rstrip()
    if thing.endswith(",") or len(thing.split()) < _FEW_WORDS:
        # `Anna: bord, senast 3/5` may be anything.
        return None
    ends = either("strong_leads").match(term.text) is not None
    if not ends or either("range_ends").match(term.text) or either("ahead_leads").match(term.text):
        # `Anna: borta till den 3 maj`
        return None
    told = (
        patterns("past_verbs"),
        either("auxiliaries"),
        either("copulas"),
        patterns("future"),
        patterns("being_away"),
    )
    if (
        any(each.search(rest) for each in told)
        or reporting().search(rest)
        or present().search(rest)
    ):
        return None
    task = read_task(text, context.people, context.when)
    return of_task(task._replace(owners=owners), "owner-colon", "likely")


def _begins_with_name(text: str, context: Context) -> bool:
    """Tell whether a verb that a text begins with is somebody's name: `Lotta föreslår`, `Mark is`.

    She is here, and a verb that tells stands behind her name, the first or the whole.
    """
    words = text.split(maxsplit=3)
    for count in range(1, min(len(words), _HEADING + 1)):
        rest = " ".join(words[count:])
        if context.people.person(" ".join(words[:count])) is not None and (
            reporting().match(rest) or present().match(rest) or either("auxiliaries").match(rest)
        ):
            return True
    return False


def _owner_in_bracket(text: str, context: Context) -> Found | None:
    """Read `[Anna] boka lokalen`."""
    match = _BRACKET_FIRST.match(text) if text[:1] == "[" else None
    owners = context.people.owners(match["who"]) if match is not None else None
    if match is None or owners is None or not owners.kinds <= {"person", "office", "all"}:
        return None
    if not owners.names or not begins_with_infinitive(match["rest"]):
        return None
    return finish(text, match.start("rest"), owners, context, "owner-mark", "likely")


def _owner_to(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `AB to book the hall`."""
    to = None if to_word().misses(text) else _to().match(text)
    if to is not None and " " in to["who"] and patterns("past_verbs").match(to["who"]) is not None:
        # `Took an hour to find` leaves out who.
        return None
    if to is None or (to["verb"] in listed("states") and not is_deed(text[to.start("verb") :])):
        return None
    owners = context.people.owners(without_auxiliary(to["who"]), spoken_of)
    if owners is not None and owners.names and owners.kinds <= {"person", "office", "all"}:
        return finish(text, to.start("verb"), owners, context, "owner-to", "likely")
    return None


def _about(task: str, matter: str) -> str:
    """Return a task with the matter that stands before its colon: `boka – lokalen`.

    A clause before the colon tells who else is at it, and stands in the text above the task.
    """
    known = matter.casefold() in task.casefold() or bare(matter) in listed("note_leads")
    told = has_verb(matter) or present().search(matter) or len(matter.split()) > _FEW_WORDS
    return task if known or told else f"{task} – {matter}"


@cache
def _clause_word() -> re.Pattern[str]:
    words = listed("adverbs") | listed("task")
    return compiled(rf"\A(?:(?:{any_of(words)})\s+)+", re.IGNORECASE)


def in_bracket(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read `Lapp sätts upp (Anna, v. 46)`: the bracket at the end names who does it.

    In `Genomgång av höstens aktiviteter (Anna, 10 min)` it names who presents it.
    """
    if ": " in text or not text.rstrip(" .").endswith((")", "]")) or tells_of_deed(text):
        return None
    if reporting().search(text) or len(text.split()) <= _FEW_WORDS or _MINUTES.search(text):
        return None
    if says_topics(text) or _by_means().search(text):
        return None
    task = read_task(text, context.people, context.when)
    owners = task.owners
    if owners is None or not owners.names or not owners.kinds <= {"person", "all"}:
        return None
    return of_task(task, "owner-behind", "likely")


def tells_of_deed(text: str) -> bool:
    """Tell whether a text tells what was done; in `Lock to be changed` that is to come."""
    if patterns("past_verbs").search(text) is None:
        return False
    coming = patterns("passive_leads").search(text)
    if coming is None or patterns("past_verbs").match(coming[0]) is not None:
        return True
    return patterns("past_verbs").search(text[: coming.start()]) is not None


@cache
def _by_means() -> re.Pattern[str]:
    """Return the pattern of a bracket that tells how somebody took part: `(Finn by text)`."""
    return compiled(rf"\s(?:{'|'.join(all_of('means'))})\s*[)\]][\s.]*\Z", re.IGNORECASE)


def weak_candidate(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what might become a task: `bör`, `någon borde`, an errand without owner."""
    match = either("weak").search(text)
    if match is not None:
        owners = subject_before(text, match.start(), context.people, spoken_of)
        rest = _clause_word().sub("", text[match.end() :].strip())
        task = begins_with_infinitive(rest) or match[0].casefold() in listed("weak_whole")
        if task and owners is not None and (owners.names or owners.kinds & {"nobody"}):
            start = len(text) - len(rest) if begins_with_infinitive(rest) else match.start()
            return finish(text, start, owners, context, "weak-verb", "weak")
    errand = begins_with_infinitive(text) and not _begins_with_name(text, context)
    if errand and len(text.split()) > _HEADING:
        term = find_term(text, context.when)
        return Found(
            Owners((), frozenset(("nobody",))), without_term(text, term), term, "errand", "weak"
        )
    return None
