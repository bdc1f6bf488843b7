"""Explicit assignments: somebody is given a task, in so many words."""

import re
from functools import cache

from bra.importing.acting.called import GENITIVE
from bra.importing.acting.due import find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import (
    Context,
    first_word_end,
    owners_after,
    raw_subject,
    still_open,
    subject_before,
    told_of_the_past,
)
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbs import infinitives, is_deed, known_infinitives, state
from bra.importing.acting.who import Owners, People
from bra.importing.actions.found import Found, finish
from bra.importing.actions.giving import (
    agreeing_words,
    asking_in,
    assigned_in,
    assigning_in,
    assigning_words,
    turn_shape,
)
from bra.importing.actions.outside import is_outside, is_told_of_outside
from bra.importing.actions.spoken import UNSURE
from bra.importing.names.fullnames import stranger
from bra.importing.names.looks import looks_like_entry, without_brackets
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed, name_pattern, one_of, patterns
from bra.languages.importing import all_of, all_pairs


def asked(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Det är Annas tur att köpa fika` and `Vi ber Bo kontakta skolan`: whom all know."""
    for match in (turn_shape().search(text), asking_in(text)):
        if match is None:
            continue
        words = match["who"]
        owners = context.people.owners(words, spoken_of) or context.people.owners(
            GENITIVE.sub("", words), spoken_of
        )
        if owners is None or not owners.names or not owners.kinds <= {"person", "office", "all"}:
            continue
        if patterns("suggesting").search(text[: match.start()]) is not None:
            continue
        asker = _who_asks_others(text, match, owners, context, spoken_of)
        if asker is not None:
            return finish(text, asker[1], asker[0], context, "assigned-to", "explicit")
        if not told_of_the_past(text, match.start(), context):
            return finish(text, match.end(), owners, context, "assigned-to", "explicit")
    return None


def each_assigned(text: str, context: Context) -> list[str]:
    """Divide a sentence that gives tasks to several in one breath, each with the verb of giving.

    `uppdra åt Anna att boka och åt Bo att ringa` is two tasks.
    """
    if assigning_words().misses(text):
        return [text]
    given = assigning_in(text)
    told = assigned_in(text) if given is None else None
    match = given or told
    if match is None:
        return [text]
    who = next((each for each in match.groupdict().values() if each), "")
    lead = match[0][: match[0].find(who)] if given is not None else ""
    task = match[0].rpartition(" ")[2] if given is not None else ""
    found = [text]
    for more in _more_shape().finditer(text, match.end()):
        name = next(value for value in more.groupdict().values() if value)
        owners = context.people.owners(name)
        if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
            continue
        before = found[-1][: len(found[-1]) - (len(text) - more.start())].rstrip(" ,")
        rest = text[more.end() :]
        verb = f"{lead}{name} {task}" if given is not None else f"{name} {match[0]}"
        if given is None and context.when.code == "sv":
            verb = f"{verb} {more[0].split()[-1]}"
        found[-1:] = [before, f"{verb} {rest}"]
    return found


@cache
def _more_shape() -> re.Pattern[str]:
    found = [
        each.replace("{who}", rf"(?P<who_{number}>(?:[^\s,]+\s+){{0,3}}?[^\s,]+)")
        for number, each in enumerate(all_of("assigning_more"))
    ]
    return compiled("|".join(rf"(?<!\w){each}" for each in found), re.IGNORECASE)


def agreed_that(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `It was agreed that the Treasurer should ask the bank`: a body gives it to somebody."""
    match = agreeing_words().search(text)
    if match is None or patterns("past_times").search(text[: match.end()]) is not None:
        return None
    words = next(value for value in match.groupdict().values() if value)
    owners = context.people.owners(words, spoken_of)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return None
    body = text[match.end() :]
    if state().match(body) is not None and not is_deed(body):
        return None
    return finish(text, match.end(), owners, context, "agreed-that", "likely")


def assigned(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read an explicit assignment, the owner before it or within it."""
    people = context.people
    match = assigning_in(text)
    if match is not None and not _other_asks(text, match):
        words = next(value for value in match.groupdict().values() if value)
        words = _first_adverbs().sub("", words)
        few = len(words.split()) <= 4 and "," not in words
        few = few and (context.when.code == "sv" or words[:1].isupper())
        given = people.owners(words, spoken_of) or Owners(
            (without_brackets(words.strip(" ,"))[0],), frozenset(("stranger",))
        )
        if (
            given.names
            and (few or "stranger" not in given.kinds)
            and not told_of_the_past(text, match.start(), context)
            and not approves(text[match.end() :])
            and not is_told_of_outside(text, match.start(), match[0], given, context)
            and not (given.kinds == {"all"} and _at_the_table(text, context))
            and not (given.kinds == {"own"} and _asked_by_one(text[: match.start()], people))
        ):
            asker = _who_asks_others(text, match, given, context, spoken_of)
            if asker is not None:
                return finish(text, asker[1], asker[0], context, "assigned-to", "explicit")
            return finish(text, match.end(), given, context, "assigned-to", "explicit")
    match = assigned_in(text)
    if match is None or told_of_the_past(text, match.end(), context):
        return None
    if either("pluperfect").match(match[0]) and not context.remains and not still_open(text):
        return None
    if approves(text[match.end() :]) or _is_done_to(text, match):
        return None
    by = _by().match(text, match.end())
    if by is not None and not people.is_own(bare(by["who"])):
        return None
    owners = subject_before(text, match.start(), people, spoken_of)
    if owners is None:
        inverted = owners_after(text, first_word_end(match), people, spoken_of)
        owners = (
            inverted[0]
            if inverted is not None
            else raw_subject(
                text[: match.start()],
                named=match[0].split()[0].casefold() in listed("copulas")
                and patterns("to_each").match(match[0]) is None,
            )
        )
    if owners is None or (not owners.names and owners.kinds == {"nobody"}):
        return None
    if _is_of_others(match[0], text, owners, context):
        return None
    if is_told_of_outside(text, match.start() - len(owners.names[0]), match[0], owners, context):
        return None
    start = match.end() if by is None else by.end()
    return finish(text, start, owners, context, "assigned", "explicit")


@cache
def _first_adverbs() -> re.Pattern[str]:
    """Return the pattern of what stands before who is given a task: `ger i stället Anna`."""
    return compiled(rf"\A(?:(?:{one_of('adverbs')})\s+)+(?=\S)", re.IGNORECASE)


def _is_of_others(words: str, text: str, owners: Owners, context: Context) -> bool:
    """Tell whether a body from outside has a task of its own: `Länsstyrelsen har i uppdrag att`.

    By the next meeting, or a day after a strong word, it is one that this meeting waits for.
    """
    if patterns("of_others").match(words) is None or owners.kinds & {"person", "all", "own"}:
        return False
    known = context.people.organisations
    named = any(
        looks_like_entry(name, strict=True)
        and name.split()[0].casefold() not in listed("definite_articles")
        and not is_outside(name)
        for name in owners.names
    )
    if named or all(name.casefold() in known for name in owners.names):
        return False
    term = find_term(text, context.when)
    strong = term is not None and either("strong_leads").match(term.text) is not None
    return not (strong or (term is not None and term.is_next)) and "office" not in owners.kinds


def _is_done_to(text: str, match: re.Match[str]) -> bool:
    """Tell whether something is to be done to the subject: `is due to be resurfaced`."""
    rest = text[match.end() :].lstrip().split(maxsplit=1)
    return bool(rest) and rest[0] in listed("being") and match[0].endswith(all_of("task"))


def _who_asks_others(
    text: str, match: re.Match[str], given: Owners, context: Context, spoken_of: str | None
) -> tuple[Owners, int] | None:
    """Return the person who is to ask somebody who is not here, and where the asking begins.

    `Anna ber byggaren att komma`, `Ann will ask the builder to come`.
    """
    start = match.start()
    first, space, rest = match[0].casefold().partition(" ")
    if first in listed("task"):
        start += len(first + space)
        first = rest.partition(" ")[0]
    if first not in listed("asking") or "person" in given.kinds:
        return None
    before = text[:start]
    if first in known_infinitives():
        coming = _to_come().search(before)
        if coming is None:
            return None
        before = before[: coming.start()]
    elif first not in infinitives():
        return None
    if "office" in given.kinds and any(is_held_here(name, context.people) for name in given.names):
        return None
    owners = subject_before(before, len(before), context.people, spoken_of)
    return (owners, start) if owners is not None and owners.kinds == {"person"} else None


@cache
def _to_come() -> re.Pattern[str]:
    """Return the pattern of what ends before an infinitive of what is to come: `will`, `ska`."""
    promised = "|".join(f"(?:{each})" for each in all_of("committed"))
    words = rf"(?:(?:{promised}|{one_of('coming')})\s+)?(?:{one_of('modals')}|{one_of('task')})"
    return compiled(rf"(?<!\w)(?:{words}|{promised})\s+\Z", re.IGNORECASE)


def _asked_by_one(before: str, people: People) -> bool:
    """Tell whether one person asks, and not a body: `She asked the council to encourage them`."""
    owners = people.owners(before)
    return bare(before) in listed("pronouns") or (owners is not None and owners.kinds == {"person"})


def _at_the_table(text: str, context: Context) -> bool:
    """Tell whether all are asked for something here and now: `to introduce themselves`."""
    return find_term(text, context.when) is None


def approves(task: str) -> bool:
    """Tell whether a task is that of approvers, which is none."""
    # At the beginning of a text a pattern tells sooner than a look at all words.
    return (
        patterns("approving").pattern.match(task) is not None
        or patterns("meeting_duties").pattern.match(task) is not None
    )


@cache
def _by() -> re.Pattern[str]:
    """Return the pattern of who gives a task: `i uppdrag av styrelsen att`."""
    tail = one_of("task")
    return compiled(
        rf"\s+(?:{one_of('by_whom')})\s+(?P<who>(?:(?!(?:{tail})\s)\S+\s+){{1,6}}?)(?={tail}\s)",
        re.IGNORECASE,
    )


def _other_asks(text: str, match: re.Match[str]) -> bool:
    """Tell whether somebody asks who is no body: `ber att få`, a wish, a motion."""
    return patterns("suggesting").search(text[: match.start()]) is not None and match[
        0
    ].casefold().split()[0] in listed("asking")


def invited(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Hon bjuds in till nästa möte`: nobody is named who is to invite."""
    match = patterns("passive_invitation").search(text)
    if match is None:
        return None
    before = text[: match.start()].strip(" ,")
    last = before.split()[-1] if before.split() else ""
    known = bare(last) in listed("pronouns") and spoken_of != UNSURE
    who = spoken_of if known else None
    if who is None:
        names = re.findall(rf"{name_pattern()}\Z", before)
        who = names[0] if names and not patterns("suggesting").search(before) else None
    if who is None:
        who = stranger(before) or (
            before
            if 0 < len(before.split()) <= 5 and not patterns("suggesting").search(before)
            else None
        )
    if who is None or either("not_invited").search(before):
        return None
    term = find_term(text, context.when)
    if term is None:
        return None
    verb = next(word for stem, word in all_pairs("invite_verbs") if stem in match[0].casefold())
    rest = (
        without_term(
            text[match.end() :],
            term._replace(start=term.start - match.end(), end=term.end - match.end()),
        )
        if term.start >= match.end()
        else text[match.end() :]
    )
    words = " ".join(f"{verb} {who} {rest.strip(' .,')}".split())
    return Found(Owners((), frozenset(("nobody",))), words, term, "invitation", "likely")
