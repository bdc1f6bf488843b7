"""Old tasks that are still to be done."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import Term, When, find_term
from bra.importing.acting.subjects import Context, still_open, subject_before
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbforms import (
    acts_on,
    begins_as_errand,
    infinitive_done,
    is_deed_verb,
    knows_forms,
)
from bra.importing.acting.verbs import (
    as_task,
    begins_with_infinitive,
    infinitive_of,
    perfects,
    present,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.done import tells_of_past
from bra.importing.actions.found import Found, finish, of_task
from bra.importing.actions.tasks import read_task
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import (
    bare,
    either,
    joiners,
    listed,
    name_pattern,
    one_of,
    patterns,
)
from bra.languages.importing import all_of

_MATTER: Final = compiled(r"(?P<what>[^:–.]{3,60}?)(?::|\s[–-])\s+(?P<rest>\S.*)\Z")
_OWNER_FIRST: Final = compiled(
    r"(?P<who>[^:–.]{2,60}):\s+(?P<what>[^:–.]{3,80}?)(?:\s[–—-]\s+|,\s+|\s+\()(?P<state>\S.*)\Z"
)
_BEFORE: Final = 7
"""Within how many letters before "has not" a word may say that it is still so."""
_DASHES: Final = ("–", "—", "-")
_MOST_NAMES: Final = 5
_FEW_WORDS: Final = 8
_LONGEST: Final = 400


@cache
def remaining_words() -> AnyShape:
    """Return whether a text might say what is still to be done, or how a matter of a list stands.

    That the matter remains may be said in the next sentence: `Avtal: Bo har ringt. Kvarstår.`
    """
    return AnyShape(patterns("not_yet"), either("remains"), AnyWord(all_of("auxiliaries")))


def remaining(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what is still to be done: `Anna har inte hunnit boka`, `Anna har ännu inte bokat`."""
    found = _not_yet(text, context, spoken_of)
    if found is not None or not (":" in text or "–" in text or "-" in text):
        return found
    return (
        _behind_colon(text, context, spoken_of)
        or _owner_first(text, context)
        or of_list(text, context)
    )


def _behind_colon(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Punkt 4 kvarstår: Anna tar fram en lista`."""
    head, colon, rest = text.partition(": ")
    if not colon or len(head.split()) > _FEW_WORDS or not still_open(head):
        return None
    task = read_task(rest, context.people, context.when, spoken_of)
    return of_task(task, "remains", "likely") if task.owners is not None else None


def _owner_first(text: str, context: Context) -> Found | None:
    """Read `Bo: ny tabell – ej påbörjat, flyttas till 3 maj`: who, what, and that it is open."""
    match = _OWNER_FIRST.match(text) if len(text) <= _LONGEST else None
    owners = context.people.owners(match["who"]) if match is not None else None
    if match is None or owners is None or not owners.names:
        return None
    said = either("remains").match(match["state"])
    behind = match["state"][said.end() :].strip(" .)") if said is not None else ""
    ends = not behind or behind[0] in ",;("
    if said is None or not ends or not owners.kinds <= {"person", "office"}:
        return None
    term = find_term(match["state"], context.when)
    return Found(owners, as_task(match["what"]), term, "remains", "likely")


def without_state(text: str, when: When) -> str:
    """Return an entry of a list without that it is open still: `Köp färg (Bo), kvar till maj`."""
    head, comma, last = text.rpartition(", ")
    said = (either("open_words").match(last) or either("remains").match(last)) if comma else None
    if said is None:
        return text
    rest = last[said.end() :].strip(" .")
    if not rest:
        return head
    term = find_term(rest, when)
    mere = term is not None and term.start == 0 and term.end >= len(rest)
    return f"{head}, {rest}" if mere else text


def of_list(text: str, context: Context) -> Found | None:
    """Read a matter of an old list, who has it, and that it is open or what comes next.

    `Skylt i porten: Anna, ej klart`, `Avtal – Bo har inte fått svar, påminner igen`.
    """
    match = _MATTER.match(text) if len(text) <= _LONGEST else None
    words = match["rest"].split() if match is not None else []
    for count in range(min(len(words) - 1, _MOST_NAMES), 0, -1):
        if words[count - 1] in _DASHES:
            continue
        owners = context.people.owners(" ".join(words[:count]))
        if match is None or owners is None or not owners.names:
            continue
        if not owners.kinds <= {"person", "office"}:
            return None
        state = " ".join(words[count:])
        divided = words[count - 1].endswith(",") or words[count] in _DASHES
        if not divided and bare(words[count]) not in listed("auxiliaries"):
            return None
        last = state.rpartition(", ")[2].rstrip(" .!")
        says_next = not divided and ", " in state and present().match(last) is not None
        if says_next:
            return Found(owners, f"{as_task(last)} – {match['what']}", None, "remains", "likely")
        open_still = still_open(state) or (context.remains and not divided)
        term = find_term(state, context.when)
        return Found(owners, match["what"], term, "remains", "likely") if open_still else None
    return None


def _not_yet(text: str, context: Context, spoken_of: str | None) -> Found | None:
    match = patterns("not_yet").search(text)
    if match is None:
        return None
    owners = subject_before(text, match.start(), context.people, spoken_of)
    rest = text[match.end() :].strip()
    verb = perfects().match(rest)
    other = _other_verb(rest, match[0], context) if verb is None else None
    known = (verb is not None or other is not None) and (
        still_open(text)
        or context.remains
        or either("yet").search(text[max(match.start() - _BEFORE, 0) :]) is not None
    )
    if patterns("awaiting").match(rest) is not None:
        # An answer comes from others.
        return None
    if owners is None or not owners.names or owners.kinds == {"body"}:
        # Only those who are here have tasks of this meeting.
        return None
    if not (known or begins_with_infinitive(rest)):
        return None
    found = finish(text, match.end(), owners, context, "remains", "likely")
    if found is None:
        return None
    # Signs before the verb may be of a name: `Per-Olof har inte hunnit …`.
    cut = _tail().search(text[match.end() :])
    body = found.text if cut is None else text[match.end() :][: cut.start()].strip(" ,.")
    body = _goes_on().sub("", body)
    if other is not None:
        body = other + body[len(rest.split(maxsplit=1)[0]) :]
    return found._replace(text=_yet().sub("", as_task(body))) if body else found


def _other_verb(rest: str, before: str, context: Context) -> str | None:
    """Return the infinitive of a verb in no list, of what somebody has not done to something."""
    verb, _, thing = rest.partition(" ")
    if not knows_forms(context.when.code) or not acts_on(thing):
        return None
    if before.endswith(all_of("task")):
        return verb if begins_as_errand(rest, context.when.code) else None
    found = infinitive_done(verb, context.when.code)
    return found if found is not None and is_deed_verb(found) else None


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of a clause that goes on about the same person: `, hon ringer`."""
    goes_on = rf"(?:{joiners()})\s+(?:{one_of('future_words')})\s"
    but = rf"(?:{one_of('joining_clauses')})\s+(?:{one_of('future_words')})\s"
    return compiled(rf",\s+(?:{one_of('pronouns')})\s.*|,?\s+(?:{goes_on}|{but}).*", re.IGNORECASE)


@cache
def _yet() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('yet')})\Z", re.IGNORECASE)


@cache
def _tail() -> Shape:
    """Return the pattern of a clause at the end that says that the task remains."""
    return Shape(
        rf"\s*[,;.–-]\s*(?:[^,;.]{{0,40}}\s)?(?:{one_of('remains')})(?!\w)[^,;]*\Z", re.IGNORECASE
    )


@cache
def _shapes() -> tuple[Shape, ...]:
    # `Kultur- och fritidschefens uppdrag` is of one office.
    who = rf"(?P<who>(?-i:{name_pattern()})|[^\W\d_]+-\s\S+\s\S+|\S+)"
    task = r"(?P<task>[^.]+?)"
    errand = r"(?P<errand>[^.()]+?)"
    found = []
    for each in all_of("remaining_tasks"):
        shape = each.replace("{who}", who).replace("{task}", task).replace("{errand}", errand)
        shape = shape.replace("{remains}", f"(?:{one_of('remains')})")
        found.append(Shape(shape, re.IGNORECASE))
    return tuple(found)


def _of_gerund(words: str) -> str:
    """Return a task from how English names it behind a noun: `writing to the bank`."""
    first, space, rest = words.partition(" ")
    return f"{infinitive_of(first) or first}{space}{rest}"


def old_task(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read a sentence that names an old task and says that it remains."""
    if len(text) > _LONGEST or not still_open(text):
        return None
    for shape in _shapes():
        match = shape.search(text)
        if match is None:
            continue
        given = match.groupdict()
        owners = context.people.owners(given["who"], spoken_of) if given.get("who") else None
        if given.get("who") and (owners is None or not owners.names):
            continue
        errand = given.get("errand")
        if errand and not begins_with_infinitive(errand):
            # In `Eva (Bo) kvarstår i styrelsen` nothing is to be done.
            continue
        task = errand or given.get("task") or _of_gerund(given["gerund"])
        term = find_term(task, context.when)
        body = as_task(without_term(task.strip(), term))
        term = term or find_term(text[match.end() :], context.when)
        nobody = Owners((), frozenset(("nobody",)))
        return Found(owners or nobody, body, term, "remains", "likely")
    return None


def _is_decided(text: str) -> bool:
    """Tell whether a sentence says what was decided; in `Carried forward` nothing was carried."""
    decided = either("decided_passive").search(text)
    behind = text[decided.end() :].split(maxsplit=1) if decided is not None else []
    return decided is not None and bare("".join(behind[:1]).rstrip(",")) not in listed(
        "verb_particles"
    )


def put_off_to(rest: str, text: str, context: Context) -> Term | None:
    """Return by when a task is to be done that a sentence behind it says remains.

    In `Anna lovar att ringa. Frågan bordläggs till maj.` it is the matter that is put off, and
    in `Då hon är borta i dag kvarstår det` a mere time tells of something else.
    """
    term = find_term(rest, context.when)
    if term is None or (_is_decided(rest) and not tells_of_past(text)):
        return None
    said = either("remains").search(rest)
    mere = term.date is None and not term.is_next
    return None if mere and said is not None and term.end <= said.start() else term
