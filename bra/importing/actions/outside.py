"""What bodies outside the meeting do, or are given to do by others, of which it only hears."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.called import GENITIVE
from bra.importing.acting.due import find_term
from bra.importing.acting.joined import means_represented
from bra.importing.acting.offices import is_held_here, is_known_here
from bra.importing.acting.subjects import Context
from bra.importing.acting.tenses import promised
from bra.importing.acting.who import Owners
from bra.importing.actions.decided import without_deciding
from bra.importing.names.endings import words_of_bodies
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.languages.importing import all_of

_SEVERAL: Final = 2


def is_told_of_outside(text: str, start: int, words: str, owners: Owners, context: Context) -> bool:
    """Tell whether a task is one of a body outside that this meeting neither gave nor waits for.

    `words` are those by which it is given, and `start` is where they or their owner begin.  A body
    that somebody is here for, and what is due by the next meeting, are of the meeting.
    """
    if not owners.kinds <= {"body", "stranger"}:
        return False
    known = context.people.organisations
    if any(name.casefold() in known or _is_person(name) for name in owners.names):
        return False
    if patterns("reported_by").search(text) is not None or another_gives(text, start, context):
        return True
    if patterns("merely_to").match(words) is None or _is_awaited(text, context):
        return False
    return all(is_outside(name) or _is_no_organ(name, owners) for name in owners.names)


def _is_no_organ(name: str, owners: Owners) -> bool:
    """Tell whether a name is of a body, but of none that meets: `the bus company`, `all clubs`."""
    return "body" in owners.kinds and not bare(name).endswith(words_of_bodies())


def is_part_of_ours(owners: Owners) -> bool:
    """Tell whether bodies are parts of the one that meets, as they are called: `festkommittén`."""
    names = [bare(name) for name in owners.names]
    parts, others = all_of("own_parts"), all_of("no_parts")
    ours = all(name.endswith(parts) and not name.endswith(others) for name in names)
    return ours and owners.kinds == {"body"} and not any(map(_is_of_others, owners.names))


def may_be_ours(owners: Owners) -> bool:
    """Tell whether bodies may be parts of the one that meets: none is called as outsiders are."""
    outside = any(is_outside(name) or _is_of_others(name) for name in owners.names)
    return not outside and all(bare(name).endswith(words_of_bodies()) for name in owners.names)


def _is_of_others(name: str) -> bool:
    """Tell whether a word before that for a body says whose it is: `the Council's working group`.

    So does one for another level: `the county committee`.
    """
    levels, outside = listed("other_levels"), all_of("outside")
    before = bare(name).split()[:-1]
    return any(word in levels or GENITIVE.sub("", word).endswith(outside) for word in before)


def are_represented(owners: Owners, context: Context) -> bool:
    """Tell whether all who send somebody to the meeting are meant: `de fackliga organisationerna`.

    Several must have sent somebody.
    """
    if owners.kinds != {"body"} or len(context.people.organisations) < _SEVERAL:
        return False
    return all(means_represented(bare(name)) for name in owners.names)


def is_given_in_clause(text: str, owners: Owners, context: Context) -> bool:
    """Tell whether a clause of a decision gives a body of the meeting's own something by a day.

    `att kansliet gör om arkivet, klart 2031-01-31`
    """
    if owners.kinds != {"body"} or _clause_first().match(text) is None:
        return False
    return not any(map(is_outside, owners.names)) and promised(
        find_term(text, context.when), context
    )


def is_made_responsible(text: str, owners: Owners) -> bool:
    """Tell whether a clause of a decision begins with a body of the meeting's own.

    `att kansliet ansvarar för utskicket`, alone or behind who decides it
    """
    if owners.kinds != {"body"} or any(map(is_outside, owners.names)):
        return False
    begins = _clause_first().match(text)
    clause = text[begins.end() :] if begins is not None else without_deciding(text)
    first, _, rest = clause.partition(" ")
    plain = rest if bare(first) in listed("definite_articles") else clause
    return clause != text and plain.casefold().startswith(owners.names[0].casefold())


@cache
def _clause_first() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('clause')})\s", re.IGNORECASE)


def another_gives(text: str, start: int, context: Context) -> bool:
    """Tell whether a body outside says or gives it: `Regeringen ger Trafikverket i uppdrag`."""
    if _another_has_given(text, start, context):
        return True
    match = _begins_outside().match(text)
    if match is None or match.end("who") >= start:
        return False
    who = bare(match["who"])
    return not context.people.is_own(who) and who not in context.people.organisations


def _another_has_given(text: str, start: int, context: Context) -> bool:
    """Tell whether it is only told that another body gave it: `Kommunstyrelsen har gett`."""
    words = text[:start].split(maxsplit=_SEVERAL + 1)
    for count in range(1, min(len(words), _SEVERAL + 1)):
        owners = context.people.owners(" ".join(words[:count]))
        if owners is None or either("auxiliaries").match(words[count]) is None:
            continue
        known = any(name.casefold() in context.people.organisations for name in owners.names)
        return owners.kinds == {"body"} and not known
    return False


def _is_person(name: str) -> bool:
    first, space, _ = name.partition(" ")
    article = bare(first) in listed("definite_articles")
    return bool(space) and not article and looks_like_entry(name, strict=True)


def is_outside(name: str) -> bool:
    """Tell whether a name is of a body that is no part of one that meets: `County Highways`."""
    return bare(name).endswith(all_of("outside"))


def _is_awaited(text: str, context: Context) -> bool:
    term = find_term(text, context.when)
    strong = term is not None and either("strong_leads").match(term.text) is not None
    return strong or (term is not None and term.is_next)


@cache
def _begins_outside() -> re.Pattern[str]:
    return compiled(rf"(?:\w+\s){{0,2}}?(?P<who>\w*(?:{one_of('outside')}))(?!\w)", re.IGNORECASE)


def is_other_organ(owners: Owners) -> bool:
    """Tell whether auditors or the like are meant, whose work others only hear of."""
    return all(bare(name) in listed("other_organs") for name in owners.names)


def is_of_other_body(owners: Owners, context: Context) -> bool:
    """Tell whether an office is named by whose it is and nobody here has it: `kommunens jurist`."""
    return owners.kinds == {"office"} and all(
        GENITIVE.search(name.split()[0]) is not None
        and len(name.split()) > 1
        and not is_known_here(name.split()[-1], context.people)
        and not context.people.is_own(GENITIVE.sub("", bare(name.split()[0])))
        for name in owners.names
    )


def is_office_outside(owners: Owners, context: Context) -> bool:
    """Tell whether an office is one of nobody here, such as that of the landlord."""
    outside = listed("outside_offices")
    return bool(owners.names) and all(
        bare(name) in outside and not is_held_here(name, context.people) for name in owners.names
    )
