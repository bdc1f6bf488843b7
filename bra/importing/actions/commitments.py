"""Commitments: somebody promises, or is to."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term, last_day
from bra.importing.acting.subjects import (
    Context,
    first_word_end,
    may_act,
    owners_after,
    subject_before,
    subject_before_term,
    told_of_others,
    told_of_the_past,
)
from bra.importing.acting.tenses import futures, promised
from bra.importing.acting.verbforms import minds_not
from bra.importing.acting.verbs import (
    begins_with_infinitive,
    is_deed,
    known_infinitives,
    perfects,
    state,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.actions.fronted import fronted, with_object
from bra.importing.actions.outside import (
    are_represented,
    is_given_in_clause,
    is_made_responsible,
    is_of_other_body,
    is_office_outside,
    is_other_organ,
    is_part_of_ours,
    may_be_ours,
)
from bra.importing.names.fullnames import stranger
from bra.importing.names.looks import looks_like_entry
from bra.importing.next.topics import mention, says_topics
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import (
    bare,
    either,
    joining_words,
    listed,
    one_of,
    patterns,
    whole_patterns,
)
from bra.languages.importing import all_of

_CLAUSE_ENDS: Final = (",", ";", ":")
_FIRST_WORDS: Final = compiled(r"(?:\s+\S+){1,4}")
"""Where a time stands before the verb of what somebody was to do."""


@cache
def telling_words() -> AnyShape:
    """Return whether a text might say what somebody is to do, other than by a verb or a sign."""
    fields = ("passive_invitation", "not_yet", "future", "our_promises")
    words = (either("remains"), whole_patterns("committed"))
    return AnyShape(*words, *(patterns(field) for field in fields))


def committed(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna åtar sig att`, `Bo lovar`, `Cia agreed to`."""
    for match in whole_patterns("committed").finditer(text):
        owners = subject_before(text, match.start(), context.people, spoken_of)
        end = match.end()
        start = end
        if owners is None:
            promises = patterns("mere_promise").search(bare(match[0])) is not None
            owners = _named_stranger(text[: match.start()], match[0]) if promises else None
        if owners is None:
            inverted = owners_after(text, first_word_end(match), context.people, spoken_of)
            if inverted is None:
                continue
            owners, start = inverted
            if not text[start:].strip(" .,;!)"):
                # "Det ordnar sig, lovade Anna" only says who said so.
                continue
        if not owners.names or (
            owners.kinds & {"own", "stranger", "nobody"} and rule_agreed(match[0])
        ):
            continue
        before = text[: match.start()]
        given = _takes_on(owners, match[0]) or is_made_responsible(text, owners)
        if not (may_act(owners, context) or given):
            continue
        if told_of_others(before, owners) and not _answers_what_was_told(before, match[0]):
            continue
        past = told_of_the_past(text, match.start(), context)
        if past or _says_how_it_will_be(match, owners):
            continue
        words = bare(match[0])
        clause = _clause().match(text, end) is not None
        clause = clause and not words.endswith(all_of("owner_for"))
        keeps = patterns("mere_promise").search(words) is None and not clause
        if keeps:
            start = match.start()
        elif start == end and (adverbs := _first_adverbs().match(text, end)) is not None:
            start = adverbs.end()
        found = finish(text, start, owners, context, "committed", "likely")
        if found is not None and rule_agreed(match[0]) and bare(found.text) in listed("things"):
            # "Everyone agreed to that" is no task.
            continue
        if found is not None and bare(found.text) not in listed("attending"):
            return found
    return None


def _takes_on(owners: Owners, words: str) -> bool:
    """Tell whether a part of the body that meets takes something on: `Festkommittén åtar sig`."""
    if owners.kinds != {"body"} or patterns("taken_on").search(words) is None:
        return False
    return may_be_ours(owners)


def _answers_what_was_told(before: str, words: str) -> bool:
    """Tell whether an office takes on what was found: `konstaterade att den är trasig, och Y tog`.

    The comma before the joiner ends what was told.
    """
    if patterns("taken_on").search(words) is None:
        return False
    last = before.rpartition(", ")[2].split(maxsplit=1)
    return len(last) > 1 and bare(last[0]) in joining_words()


def _reported(text: str, match: re.Match[str]) -> bool:
    """Tell whether a verb goes on with what somebody told: `said that they dig and would fill`."""
    if match[0].casefold() not in listed("reported"):
        return False
    before = text[: match.start()]
    last = before.split()[-1:] or [""]
    return bare(last[0]) in joining_words() and patterns("telling").search(before) is not None


def _is_of_next_meeting(text: str, start: int, owners: Owners) -> bool:
    """Tell whether a body meets again, or will do something there: `Då ska rådet behandla det`.

    `start` is where its verb begins, behind which the word for that meeting may stand as well.
    """
    if "own" not in owners.kinds:
        return False
    if mention().search(text) is not None or either("then_words").match(text) is not None:
        return True
    behind = text[start:].partition(" ")[2]
    return either("then_words").match(behind) is not None and says_topics(text)


def _named_stranger(before: str, words: str) -> Owners | None:
    """Return whom a full name before a promise means, though no list names her."""
    name = before.strip(" ,")
    article = bare(name.partition(" ")[0]) in listed("definite_articles")
    plans = article and patterns("planning").search(bare(words)) is not None
    if plans or (article and bare(name).endswith(all_of("outside"))):
        # `The Government`; `The Institute is going to` tells what others plan.
        return None
    if " " not in name or not looks_like_entry(name, strict=True) or stranger(name) != name:
        return None
    return Owners((name,), frozenset(("person",)))


def _is_state(body: str, kinds: frozenset[str]) -> bool:
    """Tell whether a verb is no task: `will be away`, but not `will get two quotes`."""
    if state().match(body) is None:
        return False
    return not (kinds <= {"person", "office"} and is_deed(body))


def _says_how_it_will_be(match: re.Match[str], owners: Owners) -> bool:
    """Tell whether somebody only says how she will be: `said he would be late`."""
    if either("reported", before=r"\s", after=r"\s*\Z").search(match[0]) is None:
        return False
    body = match.string[match.end() :].lstrip()
    return _is_state(body, owners.kinds) or _minds(body)


def _minds(body: str) -> bool:
    """Tell whether somebody only would mind something: `would welcome company`."""
    verb, _, rest = body.strip().partition(" ")
    return bare(verb) in listed("minding") - known_infinitives() and not minds_not(rest)


def _is_left_undone(body: str, context: Context) -> bool:
    """Tell whether somebody was to have done what remains: `skulle ha ringt. Det kvarstår.`."""
    have, _, done = body.partition(" ")
    left = context.remains and have in listed("have_infinitives")
    return left and perfects().match(done) is not None


def _passive(body: str, context: Context) -> bool:
    """Tell whether a verb says what is done with the subject: `ska visas`."""
    return context.when.code == "sv" and re.match(r"[a-zåäö]{2,}as(?!\w)", body) is not None


@cache
def _clause() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('clause')})\s")


@cache
def _first_adverbs() -> re.Pattern[str]:
    """Return the pattern of adverbs before a task: `får gärna titta`."""
    return compiled(rf"\s*(?:(?:{one_of('adverbs')})\s+)*", re.IGNORECASE)


@cache
def _skipped() -> re.Pattern[str]:
    """Return the pattern of what may stand between an owner and the verb."""
    words = f"{one_of('adverbs')}|{one_of('task')}|{_to_next()}"
    return compiled(rf"\s*(?:(?:{words})\s+)*", re.IGNORECASE)


@cache
def _to_next() -> str:
    """Return the pattern of the next meeting as a term, which may stand before a verb."""
    return rf"(?:{one_of('due_leads')})\s+(?:{one_of('next_headings')})"


def rule_agreed(words: str) -> bool:
    """Tell whether a commitment is the word by which bodies decide."""
    return any(stem in words.casefold() for stem in all_of("agreeing"))


def _was_to_before(text: str, match: re.Match[str], context: Context) -> bool:
    """Tell whether somebody was to do something by a time before: `skulle efter förra mötet`."""
    if patterns("was_to").match(match[0]) is None or begins_with_infinitive(text[match.end() :]):
        return False
    near = _FIRST_WORDS.match(text, match.end())
    return near is not None and told_of_the_past(text[match.end() :], len(near[0]), context)


def _is_expected(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether somebody is to act for this meeting, or by a clause of what it decides.

    What an office of another body plans is only told of, unless it is due.
    """
    given = is_given_in_clause(text, owners, context) or _is_to_bring(text, owners, context)
    expected = given or may_act(owners, context)
    ours = is_part_of_ours(owners) or are_represented(owners, context)
    if not (expected or ours) or _is_event(text, owners, context):
        return False
    other = is_of_other_body(owners, context) or is_office_outside(owners, context)
    return not (other or (ours and not expected)) or promised(
        find_term(text, context.when), context
    )


def _is_to_bring(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether a part of the body that meets is to have something ready for it to meet again.

    `Festkommittén ska ta fram ett förslag till nästa möte`
    """
    if owners.kinds != {"body"} or not may_be_ours(owners):
        return False
    term = find_term(text, context.when)
    leads = map(either, ("next_only_leads", "strong_leads", "ahead_leads"))
    return term is not None and term.is_next and any(lead.match(term.text) for lead in leads)


def _is_event(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether a body is only told to do something on a day: `will close the road on 3 May`."""
    if owners.kinds != {"body"}:
        return False
    term = find_term(text, context.when) or last_day(text, context.when, named=True)
    if term is None or not any(map(str.isdigit, term.text)):
        return False
    return term.date is not None and not promised(term, context)


def future(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna ska boka`, `Bo kommer till nästa möte att undersöka`, `Cia will draft`."""
    for match in futures(text, context.people):
        word = match[0].casefold()
        coming = word in listed("coming")
        rest = text[match.end() :]
        if coming:
            tail = one_of("task")
            to = re.match(rf"\s+(?:(?!(?:{tail})\b)\S+\s+){{0,6}}?(?:{tail})\s+", rest)
            if to is None or either("negations").search(to[0]) is not None:
                continue
            start = match.end() + to.end()
        else:
            start = match.end()
        owners, between = subject_before_term(text, match.start(), context, spoken_of)
        thing = fronted(text[: match.start()], context) if context.when.code == "sv" else ""
        if owners is None or (thing and not owners.names):
            # In `If nobody will, Ann can` the next clause is of its own.
            clause_ends = text[match.end() : match.end() + 1] in _CLAUSE_ENDS
            inverted = owners_after(text, match.end() + 1, context.people, spoken_of)
            if inverted is None or clause_ends or begins_with_infinitive(text[match.end() + 1 :]):
                continue
            owners, start = inverted
        else:
            thing = ""
        if not _is_expected(text, owners, context) or _was_to_before(text, match, context):
            continue
        if _is_of_next_meeting(text, match.start(), owners):
            continue
        if word in listed("musts") and owners.kinds != {"person"}:
            continue
        others = is_other_organ(owners) or is_of_other_body(owners, context)
        if coming and (not owners.kinds & {"person", "office"} or others):
            continue
        if told_of_others(text[: match.start()], owners) or _reported(text, match):
            continue
        if word in listed("reported") and _minds(text[start:]):
            continue
        skipped = _skipped().match(text[start:])
        body = text[start + (skipped.end() if skipped is not None else 0) :]
        if (
            (_is_state(body, owners.kinds) and not _is_left_undone(body, context))
            or _passive(body, context)
            or either("negations").match(body)
        ):
            continue
        found = finish(text, len(text) - len(body), owners, context, "future", "likely")
        if found is not None:
            found = found._replace(text=with_object(found.text, thing)) if thing else found
            return found if found.term is not None else found._replace(term=between)
    return None
