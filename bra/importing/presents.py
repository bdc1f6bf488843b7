"""Tasks told in the present: `Anna bokar lokalen`."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from bra.importing.cues import AnyWord
from bra.importing.due import Term, find_term
from bra.importing.elsewhere import told_elsewhere
from bra.importing.manywords import Words
from bra.importing.prose import Sentence
from bra.importing.shapes import AnyShape, Search
from bra.importing.subjects import (
    Context,
    Found,
    finish,
    may_act,
    owners_after,
    subject_before,
    told_of_others,
)
from bra.importing.taskwords import begins_with_modal, without_term
from bra.importing.titlewords import has_verb
from bra.importing.verbs import as_task, idle, infinitives, present, reporting
from bra.importing.who import Owners, People
from bra.importing.words import WHOLE, bare, either, listed, one_of, patterns, whole_patterns
from bra.languages.importing import all_of

if TYPE_CHECKING:
    from bra.importing.record import Confidence


_LONGEST: Final = 2000
_NEAR: Final = 120
_WHOLE: Final = 3
_FIRST: Final = 8
"""How many words of a sentence may stand before a verb that is in no list."""
_ASIDE: Final = re.compile(r"\s\((?P<inside>[^()]{8,120})\)\s*\.?\s*\Z")


def in_present(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna bokar lokalen`: a verb of tasks in the present, somebody who was there."""
    for match in present().finditer(text):
        if _is_preposition(text, match, context, spoken_of):
            continue
        owners = subject_before(text, match.start(), context.people, spoken_of)
        start = match.start()
        if owners is not None and not owners.names and _last_thing(text[:start].strip(" ,")):
            owners = None
        if owners is None and match.start():
            inverted = owners_after(text, match.end() + 1, context.people, spoken_of)
            if inverted is None or not _fronted(text[: match.start()], context):
                continue
            owners, end = inverted
            thing = _last_thing(text[: match.start()].strip(" ,")).casefold()
            body = " ".join(f"{match[0]} {thing} {text[end:].strip()}".split())
            found = _present_found(text, body, owners, context)
        elif owners is not None:
            if told_of_others(text[:start], owners) or _is_habit(text, owners):
                continue
            found = _present_found(text, text[start:], owners, context)
        else:
            continue
        if found is not None:
            return found
    return _unknown_verb(text, context, spoken_of)


def _is_preposition(
    text: str, match: re.Match[str], context: Context, spoken_of: str | None
) -> bool:
    """Tell whether a verb's form is a preposition behind an office: `ny chef för enheten`."""
    if match[0].casefold() not in listed("from_words"):
        return False
    owners = subject_before(text, match.start(), context.people, spoken_of)
    return owners is not None and "person" not in owners.kinds


def _is_habit(text: str, owners: Owners) -> bool:
    """Tell whether an office or a body does something time and again: `fyra gånger om året`.

    What anybody has done for years is no task either.
    """
    if patterns("long_since").search(text) is not None:
        return True
    return "person" not in owners.kinds and patterns("habits").search(text) is not None


def _fronted(before: str, context: Context) -> bool:
    """Tell whether what stands before a verb is only a time or an adverb."""
    words = before.strip(" ,")
    if bare(words) in listed("adverbs") or _sets_condition(words) or _last_thing(words):
        return True
    term = find_term(words, context.when)
    return term is not None and term.start == 0 and term.end >= len(words) - 1


def _last_thing(words: str) -> str:
    """Return the word for what was spoken of that ends the clauses before a verb, if one does.

    `Tre rutor är spruckna, dessa byter Bo`.
    """
    clause, comma, last = words.rpartition(", ")
    whole = not comma or len(clause.split()) > 1
    return last if whole and bare(last) in listed("things") else ""


def _sets_condition(words: str) -> bool:
    """Tell whether a clause before a verb says on what condition: `Om det regnar`."""
    return _condition().match(words) is not None and patterns("rules").search(words) is None


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of('conditions')})\s+\S+\s+\S", re.IGNORECASE)


def _present_found(text: str, body: str, owners: Owners, context: Context) -> Found | None:
    if not may_act(owners, context) or "own" in owners.kinds:
        return None
    if owners.kinds == {"all"} and context.when.code == "en":
        # "All issues" is a noun.
        return None
    verb = present().match(body)
    phrase = verb is not None and " " in verb[0] and verb[0] not in listed("informing")
    told = None if phrase else reporting().match(body)
    term = find_term(text, context.when)
    if owners.kinds == {"body"} and term is None:
        # What bodies do is told more often than promised.
        return None
    ahead = _is_ahead(term, context)
    if owners.kinds == {"body"} and not _promised(term, context):
        # "The fire service holds an open day on 7 December" tells of an event.
        return None
    if patterns("asking_here").match(body) is not None and not ahead:
        return None
    if told is not None and not told_elsewhere(body, context):
        if not ahead and not (context.past and owners.kinds == {"person"}):
            return None
        if bare(told[0]) in listed("informing") and not _promised(term, context):
            return None
    if told is not None and bare(told[0]) not in infinitives():
        # "Bo lämnar synpunkter senast den 1 maj" is told of what is to come.
        verb_alone = told[0].split()[0]
        if verb_alone not in infinitives() or not _promised(term, context):
            return None
    if not phrase and verb is not None and _is_idle(body, verb):
        return None
    start = len(text) - len(body) if text.endswith(body) else None
    if start is not None:
        return finish(text, start, owners, context, "present", "likely")
    inner = find_term(body, context.when)
    return Found(owners, as_task(without_term(body, inner)), term, "present", "likely")


def _is_idle(body: str, verb: re.Match[str]) -> bool:
    """Tell whether somebody only leads the meeting or keeps its minutes: `Loa skriver`."""
    alone = not body[verb.end() :].strip(" .,;!)")
    return alone and infinitives()[verb[0]] in idle()


def _promised(term: Term | None, context: Context) -> bool:
    """Tell whether what somebody tells is still to be told: at the next meeting, or by a day."""
    if term is None or term.is_next:
        return term is not None
    if patterns("meeting_nouns").search(term.text) is not None and _is_ahead(term, context):
        return True
    led = either("strong_leads").match(term.text) or either("ahead_leads").match(term.text)
    return led is not None and _is_ahead(term, context)


def _is_ahead(term: Term | None, context: Context) -> bool:
    """Tell whether a term is after the meeting; in minutes without a day any day with a lead is."""
    if term is None or term.is_next:
        return term is not None
    if context.when.day is None:
        return any(map(str.isdigit, term.text))
    return term.date is not None and context.when.day < term.date


@cache
def _present_shape() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:sedan|även|också|nu)\s+)?(?P<verb>[a-zåäö]{3,}(?:ar|er|år|ör|yr))(?!\w)"
    )


_VERB_OR_ADVERB: Final = re.compile(
    r"(?:sedan|även|också|nu)\Z|[a-zåäö]{3,}(?:ar|er|år|ör|yr)(?!\w)"
)


@lru_cache(maxsize=4096)
def _might_be_verb(word: str) -> bool:
    return _VERB_OR_ADVERB.match(word) is not None


def might_be_unknown(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb that is in no list."""
    if context.when.code != "sv":
        return False
    return any(context.people.may_end(before) for _, before in _behind_words(text))


@lru_cache(maxsize=128)
def _behind_words(text: str) -> tuple[tuple[int, str], ...]:
    """Return where verbs may stand that are in no list, each with the word before it."""
    words = text.split(maxsplit=_FIRST + 1)[: _FIRST + 1]
    return tuple([(at, words[at - 1]) for at in range(1, len(words)) if _might_be_verb(words[at])])


def _unknown_verb(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read a verb that is in no list: the present, where the text tells in the past."""
    behind = _behind_words(text) if context.when.code == "sv" else ()
    words = text.split() if behind else []
    for count, before in reversed(behind):
        if not context.people.may_end(before):
            continue
        rest = " ".join(words[count:])
        match = _present_shape().match(rest)
        if match is None:
            continue
        phrase = " ".join(words[:count])
        owners = context.people.owners(phrase, spoken_of)
        if owners is None or context.people.is_genitive(phrase):
            continue
        if not owners.kinds <= {"person", "all"} or not owners.names:
            return None
        if reporting().match(match["verb"] + rest[match.end() :]) is not None:
            return None
        if match["verb"] in infinitives() or patterns("musing").match(rest[match.end() :]):
            return None
        if owners.kinds == {"all"} and has_verb(rest[match.end() :]):
            # "Alla klasser får komma" has a noun behind it.
            return None
        sure = context.past or _promised(find_term(text, context.when), context)
        confidence: Confidence = "likely" if sure else "weak"
        return finish(text, len(text) - len(rest), owners, context, "present-other", confidence)
    return None


def tells_in_past(sentences: Sequence[Sentence]) -> bool:
    """Tell whether a text narrates in the past tense."""
    past, now = _tenses()
    left = sum([past.search(sentence.text) is not None for sentence in sentences])
    for sentence in sentences:
        if left and now.search(sentence.text) and _promise().search(sentence.text) is None:
            left -= 1
    return left > 0


@cache
def _promise() -> re.Pattern[str]:
    """Return the pattern of a term, with which the present tells of what comes."""
    return re.compile(
        rf"(?<!\w)(?:(?:{one_of('strong_leads')})\s+(?:\w+\s+)?\d|(?:{one_of('next_headings')}))",
        re.IGNORECASE,
    )


def clauses_of(text: str, people: People) -> list[str]:
    """Divide a sentence where another person is said to do something else.

    `Lisbet skriver en inbjudan och Yusuf beställer container` is two tasks.
    """
    text, aside = _without_aside(text, people)
    found = [text]
    few = " to " not in text and _what_comes().misses(text)
    if few or len(text) > _LONGEST:
        return [*found, *aside]
    named_until = 0
    for match in () if _dividing().misses(text) else _divider().finditer(text):
        if match.start() < named_until:
            continue
        rest = text[match.end() :]
        words = rest[:_NEAR].split()
        count = _names_first(words, people)
        if not count or not _says_next(" ".join(words[count:])):
            continue
        before = text[: match.start()]
        begun = present().search(before) or whole_patterns("committed").search(before)
        settled = begun or _promises(before) or _suggests(before, match[0])
        if match[0].startswith(";") or settled or _answers(match[0], words[count:]):
            start = len(text) - len(found[-1])
            found[-1:] = [text[start : match.start()].rstrip(" ,"), rest]
            named_until = match.end() + len(" ".join(words[:count]))
    return [*found[:-1], *_handed_on(found[-1], people), *aside]


def _without_aside(text: str, people: People) -> tuple[str, list[str]]:
    """Take off a last bracket that is a clause of its own: `(Anna hälsar henne det)`."""
    match = _ASIDE.search(text) if ")" in text else None
    words = match["inside"].split() if match is not None else []
    count = _names_first(words, people)
    if match is None or not count or not _says_next(" ".join(words[count:])):
        return text, []
    return text[: match.start()].rstrip(), [match["inside"]]


def _handed_on(text: str, people: People) -> list[str]:
    """Divide a task from what the person does whom it goes to: `till Anna, som skickar det`."""
    if "," not in text or _relative_word().misses(text):
        return [text]
    for match in _relative().finditer(text):
        before = text[: match.start()]
        words = before.split()
        name = next(
            (" ".join(words[-n:]) for n in (2, 1) if people.person(" ".join(words[-n:]))), None
        )
        rest = text[match.end() :]
        if name and len(words) > _WHOLE and _says_next(rest) and "," not in rest:
            return [before, f"{name} {rest}"]
    return [text]


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf",\s+(?:{one_of('relatives')})\s+")


@cache
def _relative_word() -> AnyWord:
    return AnyWord(all_of("relatives"))


def _names_first(words: Sequence[str], people: People) -> int:
    """Return how many words at the beginning name people: `Anna`, `Bo Ek`, `Anna and Bo`."""
    for count in (5, 4, 3, 2, 1):
        if len(words) > count and people.may_end(words[count - 1]):
            owners = people.owners(" ".join(words[:count]))
            if owners is not None and owners.names and owners.kinds == {"person"}:
                return count
    return 0


def _suggests(text: str, divider: str) -> bool:
    """Tell whether a clause before a comma only says what ought to be: `Det borde göras, ...`."""
    if divider.strip() != "," or patterns("mild").search(text) is None:
        return False
    rest = patterns("mild").pattern.sub("", text)
    return len(text.split()) >= _WHOLE and patterns("suggesting").search(rest) is None


def _answers(divider: str, words: Sequence[str]) -> bool:
    """Tell whether a clause behind a comma says only that somebody does it: `Bo kollar`."""
    return divider.strip() == "," and len(words) == 1


@cache
def _what_comes() -> AnyShape:
    return AnyShape(present(), patterns("future"))


def _promises(text: str) -> bool:
    """Tell whether a text holds a whole word of what is to come: `William` holds none."""
    return any(
        not text[match.end() : match.end() + 1].isalnum()
        and not text[match.start() - 1 : match.start()].isalnum()
        for match in patterns("future").finditer(text)
    )


@cache
def _dividing() -> AnyWord:
    return AnyWord(all_of("clause_joiners"), ",;")


@cache
def _divider() -> re.Pattern[str]:
    return re.compile(rf"(?:,\s+|\s+)(?:{one_of('clause_joiners')})\s+|[,;]\s+")


def _says_next(words: str) -> bool:
    shapes = (
        present(),
        patterns("future"),
        whole_patterns("committed"),
        whole_patterns("assigned"),
    )
    return begins_with_modal(words) or any(shape.match(words) is not None for shape in shapes)


@cache
def _tenses() -> tuple[Search, Search]:
    """Return the patterns of verbs that tell in the past, and in the present."""
    past = patterns("past_verbs")
    telling = [word for word in all_of("reporting") if len(word) > 6]  # auxiliaries are short
    return past, Words(WHOLE[0], telling, WHOLE[1])
