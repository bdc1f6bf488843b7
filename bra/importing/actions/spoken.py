"""Whom `hon` or `he` means: the first whom the sentence before names, unless it names another."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.called import GENITIVE
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.who import People, names_in
from bra.importing.actions.beginnings import names_first
from bra.importing.names.somebody import may_be_body
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import (
    CAPITAL,
    either,
    joiners,
    joining_words,
    listed,
    one_of,
    patterns,
)
from bra.languages.importing import all_of, all_pairs

UNSURE: Final = "?"
"""The name of who is meant where it may be one or another: no owner is better than a wrong one."""
_ANY: Final = frozenset(("",))
"""Stands for every pronoun."""
_NONE: Final[frozenset[str]] = frozenset()
_MOST_WORDS: Final = 4
_CLAUSES: Final = 2
_ENDS: Final = ".,;:"


class Spoken(NamedTuple):
    """Hold whom a sentence speaks of, and which pronouns might mean another that it names."""

    name: str
    others: frozenset[str] = _NONE

    def meant_by(self, pronoun: str) -> str:
        """Return whom a pronoun means."""
        return UNSURE if self.others & {pronoun, *_ANY} else self.name


@cache
def any_pronoun() -> AnyWord:
    """Return what tells whether it matters whom the sentences before one speak of."""
    return AnyWord(all_of("pronouns"))


def meant_in(text: str, before: Spoken | None, people: People) -> str | None:
    """Return whom the pronoun of a clause means, by its own words or by those before it."""
    pronoun = either("pronouns").search(text)
    if pronoun is None:
        return before.name if before is not None else None
    own = text[: pronoun.start()]
    asked = patterns("asked_by").search(own)
    # In `På fråga från Bo lovar hon` another is meant than who asked.
    own = own if asked is None else own[: asked.start()]
    own = _last_said(own, people)
    names = names_in(own, people)
    # In `Bo och hon ringer` another is meant.
    names = names[:-1] if _joined().search(own) is not None else names
    name = _known(names, people)
    spoken = Spoken(name, _others(own, name, people)) if name is not None else before
    if name is None and (holder := _holder_first(own, people)) is not None:
        spoken = Spoken(holder)
    if not names and (office := _office_first(own, people)) is not None:
        spoken = Spoken(office)
    return spoken.meant_by(pronoun[0].casefold()) if spoken is not None else None


def _holder_first(text: str, people: People) -> str | None:
    """Return of whom a clause before a pronoun tells first: `Ann's form was late; she was to`."""
    first = text.partition(" ")[0]
    return people.person(GENITIVE.sub("", first)) if people.is_genitive(first) else None


def _office_first(text: str, people: People) -> str | None:
    """Return the office of somebody here that a clause before a pronoun begins with, if it tells.

    `Kassören sade att hon skulle ringa`
    """
    if patterns("telling").search(text) is None:
        return None
    for count in range(1, _MOST_WORDS):
        owners = people.owners(" ".join(text.split(maxsplit=count)[:count]))
        if owners is not None and owners.kinds == {"office"}:
            return owners.names[0] if is_held_here(owners.names[0], people) else None
    return None


def _last_said(text: str, people: People) -> str:
    """Return the clause about who said last what comes: `Bo nämnde att Cia sagt att` is of Cia."""
    said = list(either("clause").finditer(text))
    if len(said) < _CLAUSES or text[said[-1].end() :].strip():
        return text
    clause = text[said[-2].end() :].strip()
    own = names_first(clause.split(), people) and patterns("telling").search(clause)
    return clause if own else text


def speaks_of(text: str, people: People, before: Spoken | None) -> Spoken | None:
    """Return whom a pronoun in the next sentence means: the first that is named.

    Two words in capitals that name nobody known may be a place, and leave who was meant before.
    """
    first = either("pronouns").match(text)
    if first is not None and before is not None:
        # `Hon ringde Bo` goes on about her.
        meant = before.meant_by(first[0].casefold())
        return before if meant == UNSURE else Spoken(meant, _others(text, meant, people))
    names = names_in(text, people)
    known = _known(names, people)
    if known is not None:
        return Spoken(known, _others(text, known, people))
    return before or (Spoken(names[0]) if names else None)


def _known(names: list[str], people: People) -> str | None:
    return next((name for name in names if people.person(name) is not None), None)


@cache
def _joined() -> re.Pattern[str]:
    return compiled(rf"\s(?:{joiners()})\s+\Z", re.IGNORECASE)


def _others(text: str, name: str, people: People) -> frozenset[str]:
    """Return the pronouns that might mean another whom a sentence names beside somebody."""
    met = (match["who"] for match in _met().finditer(text))
    if any(_is_another(who, name, people) for who in met) or _met_holder(text, people):
        return _ANY
    # In a clause of its own, `Anna sade att Bo ringt henne`, the form may mean her.
    clause = either("clause").search(text)
    first = text if clause is None else text[: clause.start()]
    question = patterns("asked_whether").search(first)
    first = first if question is None else first[: question.start()]
    for word in name.split():
        # `Hans` is a name as well, and so are the first letters of `Hans-Erik`.
        first = first.replace(word, "")
    return frozenset(
        pronoun for form, pronoun in all_pairs("pronoun_forms") if _form(form).search(first)
    )


@cache
def _form(form: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){form}(?!\w)", re.IGNORECASE)


@cache
def _met() -> re.Pattern[str]:
    """Return the pattern of a name behind words for meeting somebody, or joined to another."""
    leads = any_of([*all_of("before_met"), *joining_words()])
    return compiled(rf"(?<!\w)(?i:{leads})\s+(?P<who>{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+)*)")


def _met_holder(text: str, people: People) -> bool:
    """Tell whether who holds an office was met: `med rektorn`, but `ringt firman`, who is no he.

    Where more is told of who met her, as in `men har inte fått svar`, it goes on so.
    """
    for match in _met_by().finditer(text):
        words = text[match.end() :].split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
        for count in range(1, len(words) + 1):
            owners = people.owners(" ".join(words[:count]))
            one = not words[count - 1].rstrip(_ENDS).endswith(all_of("no_pronoun_endings"))
            if owners is not None and owners.kinds == {"office"} and one:
                return _goes_on().search(text, match.end()) is None
            if words[count - 1][-1] in _ENDS:
                break
    return False


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of a clause without a subject of its own: `men har`, `and will`."""
    relative = listed("relatives") | listed("object_relatives")
    joining = any_of((listed("clause_joiners") | joining_words()) - relative)
    return compiled(rf"(?<!\w)(?:{joining})\s+(?:{one_of('auxiliaries')})\s", re.IGNORECASE)


@cache
def _met_by() -> Words:
    """Return the pattern of words for meeting somebody, before who that is."""
    return Words(r"(?<!\w)", all_of("before_met"), r"\s+(?=[^\W\d_])", re.IGNORECASE)


def _is_another(who: str, name: str, people: People) -> bool:
    """Tell whether somebody else than a name was met, be it no body: `med Märta`."""
    person = people.person(who)
    if person is not None:
        return person != name
    return not (who.isupper() or people.owners(who) is not None or may_be_body(who))
