"""Whether what a verb says was done by this meeting: chosen, granted, put off."""

import re
from functools import cache

from bra.importing.acting.verbs import begins_with_infinitive
from bra.importing.acting.who import People
from bra.importing.names.endings import words_of_bodies
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.languages.importing import all_of


def only_names(before: str, after: str, people: People) -> bool:
    """Tell whether nothing but who was chosen stands beside a verb: `Anna Ek valdes`.

    In short notes the verb may stand first: `Valdes Anna Ek`.
    """
    names = [words for words in (before, after) if words.strip(" .,!")]
    owners = people.owners(names[0]) if len(names) == 1 else None
    return owners is not None and bool(owners.names) and owners.kinds == {"person"}


def passive_here(text: str, match: re.Match[str], people: People) -> bool:
    """Tell whether a passive verb says what this meeting did: `Ansökan beviljades`."""
    reason = _reason().search(text, match.end())
    told = text if reason is None else text[: reason.start()]
    past = patterns("past_times")
    if not past.misses(text) and past.search(_not_put_off(_without_decided(told, match))):
        return False
    before = told[: match.start()]
    if _may_be().search(before) is not None or _is_cause(before):
        return False
    if _elsewhere(told, match, people):
        return False
    if _says_what(text, match):
        return True
    after = _clause().split(text[match.end() :], maxsplit=1)[0]
    # Where the verb stands first, whoever decided stands right behind it.
    by = _by_whom().search(after) if before.strip() else _by_whom().match(after.lstrip())
    if by is None or people.is_own(by[1].casefold()):
        return True
    return by[1][0].islower() and not _is_other_body(by[1])


def _says_what(text: str, match: re.Match[str]) -> bool:
    """Tell whether what was decided stands right behind a verb, and names in it are no deciders.

    `Beslöts köpa bergkross av Peab`.
    """
    words = text[match.end() :].split()
    while words and bare(words[0]) in _beside_verbs():
        words.pop(0)
    led = match[0].split()[-1].casefold() in listed("clause")
    return led or begins_with_infinitive(" ".join(words[:2]))


@cache
def _beside_verbs() -> frozenset[str]:
    return listed("adverbs") | listed("before_verb")


def _without_decided(text: str, match: re.Match[str]) -> str:
    """Return a sentence up to what was decided, in which a month is of what is to come.

    `Det beslutades att sälja båten i juni` tells of no earlier June.
    """
    leads = listed("clause") | listed("task")
    words = [*match[0].split()[-1:], *text[match.end() :].split(maxsplit=1)[:1]]
    if not leads.isdisjoint(map(bare, words)):
        return text[: match.end()]
    clause = _clause().search(text, match.end())
    return text if clause is None else text[: clause.start()]


def _is_cause(before: str) -> bool:
    """Tell whether a verb ends a clause that only says why: `dyrt, eftersom köpet sköts upp`.

    One that begins the sentence ends before the verb, and so does one with a comma behind it.
    """
    for match in _cause().finditer(before):
        rest = before[match.end() :].strip()
        if match.start() and rest and "," not in rest and not begins_with_infinitive(rest):
            return True
    return False


@cache
def _cause() -> Shape:
    return either("causes")


def _is_other_body(word: str) -> bool:
    """Tell whether a word that means no body here means another: `fullmäktige`."""
    known = word in listed("bodies") and word not in listed("bodies_elsewhere")
    return not known and word.endswith((*words_of_bodies(), *all_of("outside")))


def _not_put_off(text: str) -> str:
    """Return a text without the meeting that something is put off to: `till mötet i maj`."""
    put_off = patterns("put_off_to")
    return text if put_off.misses(text) else put_off.pattern.sub("", text)


@cache
def _by_whom() -> re.Pattern[str]:
    return compiled(rf"\b(?:{one_of('by_whom')})\s+(?:the\s+)?([^\W\d_]+)")


@cache
def _clause() -> re.Pattern[str]:
    """Return the pattern of the word behind which stands what was decided, not by whom."""
    return compiled(rf"\s(?:{one_of('clause')})\s", re.IGNORECASE)


@cache
def _reason() -> Shape:
    """Return the pattern of a clause that says why, and may tell of what was."""
    return Shape(rf",?\s+(?:{one_of('reasons')})\s+(?=\S)", re.IGNORECASE)


@cache
def _may_be() -> re.Pattern[str]:
    """Return the pattern of a verb behind which a passive is an infinitive: `får medges`."""
    return compiled(
        rf"(?<!\w)(?:{one_of('permitting')})(?:\s+[^\s,.;:]+){{0,6}}\s+\Z", re.IGNORECASE
    )


@cache
def _at_whose() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('at_whose')})\s+([^\W\d_]+)\W*\Z", re.IGNORECASE)


def _elsewhere(text: str, match: re.Match[str], people: People) -> bool:
    """Tell whether the words behind a verb say at whose meeting it was: `på årsmötet`."""
    head, colon, _ = text[: match.start()].partition(":")
    teller = bare(head.partition("(")[0]) if colon else ""
    if teller.endswith(all_of("bodies")) and len(teller.split()) == 1 and not people.is_own(teller):
        # A member tells what another body did, behind its name and a colon.
        return True
    at = _at_whose().match(text, match.end())
    where = "" if at is None else at[1].casefold()
    return where.endswith(all_of("bodies")) and where not in people.own


def chosen_here(text: str) -> bool:
    """Tell whether a sentence about a choice says to what, and none of an earlier one."""
    return (
        patterns("chosen_as").search(text) is not None
        and patterns("past_times").search(text) is None
    )
