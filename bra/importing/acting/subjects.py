"""Who acts: the owners before a verb, or behind one that comes first."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Final, NamedTuple

from bra.importing.acting.beforesubject import begins_anew, begins_clause, behind_object, is_clean
from bra.importing.acting.due import Term, When, find_term
from bra.importing.acting.taskwords import without_auxiliary
from bra.importing.acting.titlesbefore import behind_title
from bra.importing.acting.who import Owners, People
from bra.importing.names.looks import looks_like_entry, without_brackets
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import (
    bare,
    either,
    joiners,
    joining_words,
    listed,
    one_of,
    patterns,
)
from bra.languages.importing import all_of


class Context(NamedTuple):
    """Hold what actions are read by: who was there, the days, how the text narrates."""

    people: People
    when: When
    past: bool
    """Whether the text tells in the past tense, so that the present tense is of what comes."""
    speech: bool = False
    """Whether the text is a record of speech, in which only labels tell."""
    remains: bool = False
    """Whether the next sentence says that the task is still to be done."""


_MOST_WORDS: Final = 13
_MOST_BEHIND: Final = 8


_CLAUSE_DASHES: Final = compiled(r"\s[–—-]\s+(?=[^\W\d_])|;\s+")


_WORD: Final = compiled(r"\S+")
_APPOSED: Final = compiled(r"(?P<who>[^,(]+?)\s*(?:,\s*[^,]+,?|\([^()]*\))")
_APPOSITION: Final = compiled(r"[,(]")


def subject_before(text: str, end: int, people: People, spoken_of: str | None) -> Owners | None:
    """Return whom the words before a verb mean: the longest that mean somebody.

    What stands before them must not make them an object, and ends a clause or is a time.
    """
    before = without_auxiliary(text[:end].rstrip(" ,"))
    if not people.may_end(before.rpartition(" ")[2]) and not _APPOSITION.search(before):
        return _subject_of_first_clause(before, people, spoken_of)
    starts = [match.start() for match in _WORD.finditer(before)][-_MOST_WORDS:]
    for start in starts:
        phrase = before[start:]
        owners = people.owners(phrase, spoken_of)
        if owners is None:
            closed = text[:end].rstrip().endswith(",")
            owners = _with_apposition(phrase, people, spoken_of, closed=closed)
        if owners is None:
            continue
        if is_clean(before[:start]) or begins_anew(before[:start], phrase):
            return owners
        if (anew := behind_object(before[:start], phrase, people)) is not None:
            return anew
        # "Han svarade inte alla, han återkommer": the comma divides no names.
        if ", " in phrase and begins_clause(before[:start], phrase, people):
            behind = people.owners(phrase.rpartition(", ")[2])
            if behind is not None:
                return behind
        elif behind_title(phrase) is None:
            return None
        # The title may be of more words: `Vice ordföranden Anna Ek`.
    return _subject_of_first_clause(before, people, spoken_of)


def subject_before_term(
    text: str, end: int, context: Context, spoken_of: str | None
) -> tuple[Owners | None, Term | None]:
    """Return whom the words before a verb mean, and the time that may stand between.

    `att Anna senast i maj ska boka`
    """
    owners = subject_before(text, end, context.people, spoken_of)
    before = text[:end].rstrip(" ")
    term = find_term(before, context.when) if owners is None else None
    if term is None or term.end < len(before):
        return owners, None
    words = before[: term.start].split()
    if not words or words[-1].endswith(",") or bare(words[-1]) in listed("clause_joiners"):
        # "Hon ringer, och i maj ska Bo": what follows has a subject of its own.
        return None, None
    owners = subject_before(text, term.start, context.people, spoken_of)
    return owners, term if owners is not None else None


def _with_apposition(
    phrase: str, people: People, spoken_of: str | None, *, closed: bool
) -> Owners | None:
    """Read `Anna Ek, polisen` and `Anna Ek (S)` as Anna Ek, and `Ekonomen, som var sjuk,`.

    Of an office only a clause tells more; it must be `closed`, as its own verb is told of it.
    """
    match = _APPOSED.fullmatch(phrase)
    if match is None:
        return None
    owners = people.owners(match["who"], spoken_of)
    if owners is None or not owners.names:
        return None
    closed = closed or phrase.endswith(")")
    aside = _APPOSITION.split(phrase, maxsplit=1)[1].split(maxsplit=1)[:1]
    if bare(" ".join(aside)) in listed("relatives"):
        return owners if closed and owners.kinds <= {"person", "office"} else None
    return owners if owners.kinds == {"person"} and len(owners.names) == 1 else None


@cache
def _joining_ends() -> tuple[str, ...]:
    return tuple(f" {word}" for word in all_of("joining_clauses"))


def _subject_of_first_clause(before: str, people: People, spoken_of: str | None) -> Owners | None:
    """Return the sentence's first words when the verb is joined to an earlier one by "and"."""
    if not before.casefold().endswith(_joining_ends()):
        return None
    # A dash begins a clause of its own.
    words = _CLAUSE_DASHES.split(before)[-1].split()
    for count in range(min(6, len(words) - 1), 0, -1):
        owners = people.owners(" ".join(words[:count]), spoken_of)
        if owners is not None and words[count - 1].endswith(":"):
            # In "Ann: the council will mend it and is asking a firm" another acts.
            return None
        if owners is not None and not _suggests_that(before):
            return _with_unknown(owners, words[count:])
    return None


def _suggests_that(text: str) -> bool:
    """Tell whether a clause only says what somebody wishes or asks others to do."""
    match = patterns("suggesting").search(text)
    return match is not None and _clause().search(text, match.start()) is not None


@cache
def _clause() -> re.Pattern[str]:
    words = f"{one_of('clause')}|{one_of('task')}|{one_of('conditions')}|{one_of('subordinators')}"
    return compiled(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _with_unknown(owners: Owners, rest: Sequence[str]) -> Owners | None:
    """Add to owners a name behind them that is not known; what else is joined to them is lost."""
    if bare(rest[0]) not in joining_words():
        return owners
    if len(rest) < 2 or not rest[1][:1].isupper():  # a joiner and a name
        return None
    return Owners((*owners.names, rest[1]), owners.kinds)


def owners_after(
    text: str, start: int, people: People, spoken_of: str | None
) -> tuple[Owners, int] | None:
    """Return who stands behind a verb that came first, and where the words go on."""
    tokens = list(islice(_WORD.finditer(text, start), _MOST_BEHIND))
    for count in range(len(tokens), 0, -1):
        if not people.may_end(tokens[count - 1][0]):
            continue
        end = tokens[count - 1].end()
        if text[end - 1] in ",.;:" and count > 1 and end < len(text.rstrip()):
            continue
        owners = people.owners(text[start:end], spoken_of)
        if owners is not None and not _owns_more(tokens[:count], owners, people):
            return owners, end
    return None


def _owns_more(tokens: Sequence[re.Match[str]], owners: Owners, people: People) -> bool:
    """Tell whether a body behind a verb is somebody, and what she does it to: `Bo skolans kök`."""
    if len(tokens) == 1 or owners.kinds != {"body"} or not tokens[1][0][:1].islower():
        return False
    return people.person(tokens[0][0]) is not None


def first_word_end(match: re.Match[str]) -> int:
    """Return where the words after the first of a match begin."""
    return match.start() + len(match[0].split()[0]) + 1


def raw_subject(before: str, *, named: bool = False) -> Owners | None:
    """Take the few words of the clause before an assignment for its owner.

    Where the verb says little by itself they must be `named`: `the goal is to` has no owner.
    """
    clause = without_brackets(before)[0]
    parts = re.split(
        rf"[,;:.]\s+|(?:^|\s)(?:{one_of('clause')}|{joiners()})\s+",
        clause.strip(" ,"),
        flags=re.IGNORECASE,
    )
    clause = parts[-1].strip()
    if bare(clause) in listed("relatives") and len(parts) > 1:
        # "gick till styrelsen, som fick i uppdrag att"
        clause = parts[-2].rpartition(" ")[2]
    if not clause or len(clause.split()) > 5:  # a phrase
        return None
    if named and not looks_like_entry(clause, strict=True):
        return None
    low = bare(clause)
    if low in listed("nobody") or low in listed("pronouns"):
        return None
    return Owners((clause,), frozenset(("stranger",)))


def may_act(owners: Owners, context: Context) -> bool:
    """Tell whether somebody is expected to act here: not strangers, not bodies from outside."""
    if not owners.names or "stranger" in owners.kinds:
        return False
    if owners.kinds & {"person", "office", "all", "own"}:
        return True
    return all(name.casefold() in context.people.organisations for name in owners.names)


# A sentence is asked with the one before it, and then by itself.
@lru_cache(maxsize=64)
def still_open(text: str) -> bool:
    """Tell whether a text says that something remains to be done."""
    return either("remains").search(text) is not None


def told_of_the_past(text: str, end: int, context: Context) -> bool:
    """Tell whether an assignment is told as an earlier one that is not open any more."""
    earlier = patterns("past_times").search(text[:end]) is not None
    earlier = earlier or patterns("which_past").search(text[:end]) is not None
    earlier = earlier or either("pluperfect", after=r"\s*\Z").search(text[:end]) is not None
    return earlier and not context.remains and not still_open(text)


def told_of_others(before: str, owners: Owners) -> bool:
    """Tell whether what somebody does is only told of: `hon förklarade att rektorn bestämmer`."""
    return "person" not in owners.kinds and patterns("telling").search(before) is not None
