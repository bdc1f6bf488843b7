"""Tasks told in the present: `Anna bokar lokalen`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import Term, find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import (
    Context,
    may_act,
    owners_after,
    subject_before,
    subject_before_term,
    told_of_others,
)
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.tenses import is_ahead, is_for_now, promised
from bra.importing.acting.verbforms import knows_forms
from bra.importing.acting.verbs import (
    as_of_one,
    as_task,
    idle,
    infinitives,
    present,
    reporting,
    together,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.clausebefore import told_of_before
from bra.importing.actions.conditions import on_condition
from bra.importing.actions.found import Found, finish
from bra.importing.actions.fronted import before_verb, last_thing, with_thing
from bra.importing.actions.outside import (
    are_represented,
    is_given_in_clause,
    is_of_other_body,
    is_office_outside,
    is_part_of_ours,
)
from bra.importing.actions.thirdperson import verb_of_one, verb_of_several
from bra.importing.actions.unlisted import unknown_verb
from bra.importing.decisions.elsewhere import told_elsewhere
from bra.importing.names.described import is_part_of_workplace
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.languages.importing import all_of

_COUPLE: Final = 2


def in_present(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what somebody who was there does, by any verb in the present."""
    return (
        of_task_verb(text, context, spoken_of)
        or of_several(text, context, spoken_of)
        or unknown_verb(text, context, spoken_of)
        or verb_of_one(text, context, spoken_of)
        or verb_of_several(text, context, spoken_of)
    )


def of_task_verb(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna bokar lokalen`: a verb of tasks in the present, somebody who was there."""
    may_deny = not either("negations").misses(text)
    for match in present().finditer(text):
        if may_deny and negated().match(text, match.end()) is not None:
            continue
        owners, between = subject_before_term(text, match.start(), context, spoken_of)
        if _is_preposition(text, match, owners):
            continue
        start = match.start()
        if owners is not None and context.people.is_genitive(text[:start].rstrip()):
            # "Bob's photographs" are no deed of his.
            continue
        if owners is not None and not owners.names and last_thing(text[:start].strip(" ,")):
            owners = None
        if owners is None and match.start():
            inverted = owners_after(text, match.end() + 1, context.people, spoken_of)
            if inverted is None:
                continue
            owners, end = inverted
            thing = before_verb(text, match, end, owners, context)
            if thing is None:
                continue
            body = with_thing(match[0], thing, text[end:])
            found = _present_found(text, body, owners, context)
        elif owners is not None:
            told = told_of_others(text[:start], owners) or _is_habit(text, owners, context)
            if told or on_condition(text[:start], context, spoken_of):
                continue
            found = _present_found(text, text[start:], owners, context)
            if found is not None and _opens_meeting(text[:start], context):
                # "Anna öppnar mötet och tänder ett ljus" tells what she does there.
                found = found if promised(found.term, context) else None
        else:
            continue
        if found is not None:
            return found if found.term is not None else found._replace(term=between)
    return None


def behind_clause(text: str, context: Context, _: str | None) -> Found | None:
    """Read `Anna har kartan, lägger ut den i morgon`."""
    for match in present().finditer(text) if ", " in text else ():
        owners = told_of_before(text, match, context.people)
        found = owners and _present_found(text, text[match.start() :], owners, context)
        if found is None:
            continue
        thing = bare(text[match.end() :].split(maxsplit=1)[0]) in listed("things")
        if is_ahead(found.term, context) or (context.past and thing):
            return found
    return None


def of_several(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Ann and Bo book the hall`, whose verb is like an infinitive."""
    for match in together().finditer(text):
        verb = as_of_one(match["verb"])
        owners = subject_before(text, match.start("verb"), context.people, spoken_of)
        if verb is None or owners is None or len(owners.names) < _COUPLE:
            continue
        if not owners.kinds <= {"person", "office"} or patterns("habits").search(text) is not None:
            continue
        if on_condition(text[: match.start("verb")], context, spoken_of):
            continue
        found = _present_found(text, verb + text[match.end() :], owners, context)
        if found is not None:
            return found
    return None


def _opens_meeting(before: str, context: Context) -> bool:
    """Tell whether somebody was said to open the meeting before a verb: `Anna öppnar mötet och`."""
    match = None if either("opening").misses(before) else either("opening").search(before)
    words = [] if match is None else before[match.end() :].split()[:_COUPLE]
    return any(context.people.is_own(bare(word)) for word in words)


@cache
def negated() -> re.Pattern[str]:
    """Return the pattern of what behind a verb says that somebody does not: `svarar inte`."""
    between = rf"{one_of('adverbs')}|{one_of('things')}"
    return compiled(rf"\s+(?:(?:{between})\s+)?(?:{one_of('negations')})(?!\w)", re.IGNORECASE)


def _is_preposition(text: str, match: re.Match[str], before: Owners | None) -> bool:
    """Tell whether a verb's form is a preposition behind an office: `ny chef för enheten`.

    In `Anna Ek ringer för att höra` it begins a purpose.
    """
    if before is None:
        return False
    mere = match[0].casefold() in listed("from_words")
    if mere and _purpose().match(text, match.end()) is not None:
        return True
    if mere and reporting().fullmatch(text[: match.start()].rstrip().rpartition(" ")[2]):
        # `Anna Ek, Polisen redogör för läget`
        return True
    if "person" in before.kinds:
        # A post of the list: `Ansvarig för fester`.
        return any(f" {match[0]} " in name for name in before.names)
    return mere


@cache
def _purpose() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('task')})\s", re.IGNORECASE)


def _is_habit(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether an office or a body does something time and again: `fyra gånger om året`.

    What anybody has done for years is no task either.  In English a person's habit is none, but
    with a time from when or until when she keeps it.
    """
    if patterns("long_since").search(text) is not None:
        return True
    told = "person" not in owners.kinds or (
        knows_forms(context.when.code) and not is_for_now(text, context)
    )
    return told and patterns("habits").search(text) is not None


def _present_found(text: str, body: str, owners: Owners, context: Context) -> Found | None:
    ours = is_part_of_ours(owners)
    given = may_act(owners, context) or is_given_in_clause(text, owners, context)
    given = given or ours or are_represented(owners, context)
    if not given or "own" in owners.kinds or _is_news_of_others(text, owners, context):
        return None
    if (
        owners.kinds == {"all"}
        and context.when.code == "en"
        and not _each_acts(owners, text, context)
    ):
        # "All issues" is a noun.
        return None
    verb = present().match(body)
    phrase = verb is not None and " " in verb[0] and verb[0] not in listed("informing")
    told = None if phrase else reporting().match(body)
    term = find_term(text, context.when)
    if term is None and _is_of_a_workplace(owners):
        # What bodies do is told more often than promised.
        return None
    ahead = is_ahead(term, context)
    acts = ours and ahead and _does_something(body, context)
    if owners.kinds == {"body"} and not (promised(term, context) or acts):
        # "The fire service holds an open day on 7 December" tells of an event.
        return None
    if _is_at_meeting(body, context, ahead=ahead) or _asks_here(body, term, context):
        return None
    if told is not None and not told_elsewhere(body, context):
        if not ahead and not (context.past and owners.kinds == {"person"}):
            return None
        informs = bare(told[0]) in listed("informing")
        if informs and (not promised(term, context) or _is_in_clause(body, term)):
            return None
    if told is not None and bare(told[0]) not in infinitives():
        # "Bo lämnar synpunkter senast den 1 maj" is told of what is to come.
        verb_alone = told[0].split()[0]
        if verb_alone not in infinitives() or not promised(term, context):
            return None
    if not phrase and verb is not None and _is_idle(body, verb):
        return None
    if verb is not None and _only_appears(verb, owners, term, context):
        return None
    start = len(text) - len(body) if text.endswith(body) else None
    if start is not None:
        return finish(text, start, owners, context, "present", "likely")
    inner = find_term(body, context.when)
    return Found(owners, as_task(without_term(body, inner)), term, "present", "likely")


def _is_news_of_others(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether an office of another body does something: `Kommunens jurist kommer i juni`."""
    others = is_office_outside(owners, context) or is_of_other_body(owners, context)
    return others and not promised(find_term(text, context.when), context)


def _is_of_a_workplace(owners: Owners) -> bool:
    """Tell whether owners are bodies, or parts of a workplace: `HR runs the checks`."""
    parts = owners.kinds == {"office"} and all(map(is_part_of_workplace, owners.names))
    return parts or owners.kinds == {"body"}


def _each_acts(owners: Owners, text: str, context: Context) -> bool:
    """Tell whether each one does something by a time: `Everyone sends a photo by 1 May`."""
    one = all(name.casefold().endswith(all_of("each_one")) for name in owners.names)
    return one and promised(find_term(text, context.when), context)


def _does_something(body: str, context: Context) -> bool:
    """Tell whether more than a verb and a day is told of a body: no `The subgroup meets in May`."""
    return len(without_term(body, find_term(body, context.when)).split()) > 1


def _is_in_clause(body: str, term: Term | None) -> bool:
    """Tell whether a term is of what others are to do: `påminner om att svara före 1 maj`."""
    clause = patterns("told_clauses").match(body)
    return clause is not None and term is not None and body.find(term.text) >= clause.end()


def _is_at_meeting(body: str, context: Context, *, ahead: bool) -> bool:
    """Tell whether what somebody does was done at the meeting: asked, wished, handed out."""
    if _asks_meeting(body, context):
        return True
    if ahead:
        return False
    if patterns("asking_here").match(body) is not None and not told_elsewhere(body, context):
        return True
    return not context.past and patterns("showing_here").match(body) is not None


def _asks_here(body: str, term: Term | None, context: Context) -> bool:
    """Tell whether somebody asked about what is to come: `frågar om färjan i sommar`."""
    asks = all(patterns(field).match(body) for field in ("asking_here", "asked_here"))
    return asks and not promised(term, context) and not told_elsewhere(body, context)


def _asks_meeting(body: str, context: Context) -> bool:
    """Tell whether somebody asks the meeting itself to do something: `ber styrelsen att vänta`.

    What the meeting answers is told by sentences of their own.
    """
    match = _asking_somebody().match(body)
    return match is not None and context.people.is_own(bare(match["who"]))


@cache
def _asking_somebody() -> re.Pattern[str]:
    return compiled(
        rf"(?:{one_of('urging')})\s+(?:(?:{one_of('adverbs')})\s+)?"
        rf"(?P<who>(?:(?:{one_of('definite_articles')})\s+)?[^\s,.;:]+)(?=\s)",
        re.IGNORECASE,
    )


def _only_appears(verb: re.Match[str], owners: Owners, term: Term | None, context: Context) -> bool:
    """Tell whether an office that nobody here has only comes: `Rektor besöker laget den 9 maj`."""
    if owners.kinds != {"office"} or infinitives()[verb[0]] not in listed("appearing"):
        return False
    held = any(is_held_here(name, context.people) for name in owners.names)
    return not held and not promised(term, context)


def _is_idle(body: str, verb: re.Match[str]) -> bool:
    """Tell whether somebody only leads the meeting or keeps its minutes: `Loa skriver`."""
    alone = not body[verb.end() :].strip(" .,;!)")
    return alone and infinitives()[verb[0]] in idle()
