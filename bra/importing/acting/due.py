"""Find the words of a sentence that say by when."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Final

from bra.importing.acting.noterms import belongs_to_noun, ends_in_time, is_no_term
from bra.importing.acting.termwords import (
    by_that_meeting,
    some_time_before,
    with_day,
    with_meeting,
    with_preposition,
)
from bra.importing.days.find import find_days, weekdays
from bra.importing.days.times import Term, When, is_strong, read_time
from bra.importing.days.timewords import (
    DIGIT,
    TAIL,
    begins_next,
    may_begin,
    may_end,
    month_meetings,
    tells_time,
    time_cues,
)
from bra.importing.patterns.cues import like_i
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import WHOLE, listed, one_of, patterns
from bra.languages.importing import all_of, all_pairs, import_words

# A week may stand with its number: `v42`; the sign of a calendar stands for a word.
_WORD: Final = compiled(r"[^\W\d_]+|📅")
_TOKEN: Final = compiled(r"[^\s]+")
_MOST_TOKENS: Final = 6
_SHORT: Final = 4


@cache
def _leads() -> re.Pattern[str]:
    days = any_of(day for day in weekdays() if len(day) > _SHORT)
    bare = (
        rf"(?:{one_of('week_words')})\s?\d",
        rf"(?:{one_of('bare_terms')})(?!\w)",
        rf"(?:{one_of('next_headings')})[.)]*\Z",
        rf"(?:{one_of('next_headings')})\s+(?:{one_of('subordinators')})(?!\w)",
        rf"(?:{days})\s+(?:(?:{one_of('definite_articles')})\s+)?\d{{1,2}}(?!\d|[.:]\d\d)[^,;.]*\.?\Z",
    )
    return compiled(
        rf"(?<!\w)(?:(?P<lead>{one_of('due_leads')})(?::\s*|\s+)|(?P<bare>(?={'|'.join(bare)})))(?=\S)",
        re.IGNORECASE,
    )


def _led(text: str) -> Iterator[re.Match[str]]:
    """Yield what a term may begin with: only at the words of it is the pattern tried."""
    place = 0
    odd = like_i(text)
    firsts = _first_words()
    for word in _WORD.finditer(text):
        if not (odd or word[0].casefold() in firsts) or word.start() < place:
            continue
        match = _leads().match(text, word.start())
        if match is not None:
            place = match.end()
            yield match


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of all that a term may begin with."""
    fields = ("due_leads", "week_words", "bare_terms", "next_headings")
    words = [word for field in fields for word in all_of(field)]
    firsts = (_WORD.search(word) for word in (*words, *weekdays()))
    return frozenset(first[0].casefold() for first in firsts if first is not None)


@cache
def _loose() -> Words:
    return Words(WHOLE[0], all_of("loose_due"), r"(?![\w’'])", re.IGNORECASE)


@lru_cache(maxsize=2048)
def find_term(text: str, when: When) -> Term | None:
    """Return the term of a sentence: of several, one after a strong word, then the last."""
    that = by_that_meeting(text, when)
    if DIGIT.search(text) is None and time_cues().misses(text):
        return that
    found: list[tuple[int, Term]] = []
    place = 0
    for match in _led(text):
        if match.start() < place:
            continue
        lead = (match["lead"] or "").casefold()
        if not lead and is_no_term(text[: match.start()]):
            continue
        if _barring().search(text[: match.start()]) is not None:
            continue
        if lead in _particles(when.code):
            continue
        if lead in listed("range_ends") and ends_in_time(text, match):
            continue
        term = _after(text, match, lead, when)
        if term is None:
            continue
        rank = 2 if is_strong(lead) else 1
        if lead in listed("next_only_leads") and not term.is_next:
            continue
        if (
            lead in listed("loose_leads")
            and not term.is_next
            and belongs_to_noun(text, match, term)
        ):
            continue
        term = with_meeting(text, term) if lead else with_preposition(text, term)
        found.append((rank + term.is_next, term))
        place = term.end
    if not found and that is not None:
        return that
    if not found:
        loose = [
            Term(None, match[0], match.start(), match.end())
            for match in _loose().finditer(text)
            if _start().search(text[: match.start()]) is None
            and _barring().search(text[: match.start()]) is None
        ]
        return with_day(text, loose[-1], when) if loose else None
    best = max(rank for rank, _ in found)
    chosen = next(term for rank, term in reversed(found) if rank == best)
    return some_time_before(text, chosen)


@cache
def _particles(code: str) -> frozenset[str]:
    """Return prepositions of one language that only go with verbs in another: `lägga in`."""
    words = import_words(code)
    return frozenset(words.acting.verb_particles).difference(words.terms.due_leads)


@cache
def _start() -> re.Pattern[str]:
    """Return the pattern of what tells from when, which is no term: `starting`."""
    return compiled(rf"(?<!\w)(?:{one_of('start_leads')})\s+\Z", re.IGNORECASE)


@cache
def _barring() -> re.Pattern[str]:
    """Return the pattern of what makes a time none by when: `not before May`, `med start i maj`."""
    starts = any_of(lead for lead in all_of("start_leads") if " " in lead)
    return compiled(rf"(?<!\w)(?:{one_of('negations')}|{starts})\s+\Z", re.IGNORECASE)


def _after(text: str, match: re.Match[str], lead: str, when: When) -> Term | None:
    """Read the longest run of words after a preposition that is a time."""
    behind = text[match.end() :]
    words = behind.split(maxsplit=_MOST_TOKENS)[:_MOST_TOKENS]
    told = list(map(tells_time, words))
    if not any(told):
        return None
    least = told.index(True) + 1
    nouns = patterns("meeting_nouns")
    # The words of the whole text are looked up already.
    nouned = not nouns.misses(text) and nouns.pattern.match(behind) is not None
    if not (nouned or may_begin(words[0].casefold()) or _is_numbered(words)):
        return None
    of_next = any(map(begins_next, words))
    counts = range(len(words), least - 1, -1)
    ends = [count for count in counts if of_next or may_end(words[count - 1])]
    tokens = list(islice(_TOKEN.finditer(text, match.end()), _MOST_TOKENS)) if ends else []
    for count in ends:
        start, end = tokens[0].start(), tokens[count - 1].end()
        run = text[start:end].rstrip(TAIL)
        end = start + len(run)
        if not run:
            continue
        term = read_time(run, lead, when)
        if run.casefold() in month_meetings() and _invites(text[: match.start()]):
            # `kallelsen till majmötet`
            return None
        if term is None and (article := _article().match(run)) is not None:
            term = read_time(run[article.end() :], lead, when)
        noun = nouns.pattern.match(run) if term is None and nouned else None
        if noun is not None and not _invites(text[: match.start()]):
            term = read_time(run[noun.end() :], lead, when)
            # That of the meeting itself is when something was said.
            term = None if term is not None and term.date == (when.day or "") else term
        if term is not None:
            whole = text[match.start() : end]
            # At the beginning of a text a pattern tells sooner than a look at all words.
            if patterns("no_terms").pattern.match(whole) is not None:
                # `till vår maillista`
                return None
            return Term(term.date, whole, match.start(), end, term.is_next)
    return None


def _is_numbered(words: Sequence[str]) -> bool:
    """Tell whether a number stands second, as in the first of two days: `tisdag 3–4 maj`."""
    return len(words) > 1 and words[1][:1].isdigit()


def _invites(before: str) -> bool:
    """Tell whether a meeting is what somebody is to be invited to, not a term."""
    low = before.casefold()
    return any(stem and stem in low for stem, _ in all_pairs("invite_verbs"))


@cache
def _article() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('definite_articles')})\s+", re.IGNORECASE)


def last_day(text: str, when: When, *, named: bool) -> Term | None:
    """Return the day that ends a task without a word before it: `mejlar listan 22/10`.

    With nobody `named` it is only that of the body which something goes to: `till nämnden 22/10`.
    """
    if when.day is None or DIGIT.search(text) is None:
        return None
    end = len(text.rstrip(TAIL))
    day = next((each for each in find_days(text[:end], when.code) if each.end == end), None)
    iso = day.near(when.day) if day is not None else None
    if day is None or iso is None or iso <= when.day:
        return None
    before = text[: day.start].split()
    start = day.start
    if before and before[-1].casefold() in listed("definite_articles"):
        start = text.rindex(before.pop(), 0, start)
    last = before[-1].casefold() if before else ""
    if last in listed("object_words") | listed("title_words") | {""}:
        # "listan från 8 maj", "tas upp på möte 8 maj"
        return None
    if _start().search(text[:start]) is not None:
        # "bygger scenen med start den 8 maj"
        return None
    if patterns("described").search(f"{text[:start].rstrip()} ") is not None:
        # "till festen, som är den 8 maj"
        return None
    goes = len(before) > 1 and before[-2].casefold() in listed("delivery_leads")
    # What is shared with a group online is done that day: `lägger upp bilder i gruppen 3 maj`.
    goes = goes or (named and patterns("posting").search(text[:start].rstrip()) is not None)
    if not (goes if last.endswith(all_of("bodies")) else named) or (goes and _invites(text)):
        return None
    return Term(iso, text[start:end], start, end)


def read_due_cell(text: str, when: When) -> Term | None:
    """Read a cell or a bracket that holds a term and nothing else."""
    words = text.strip(TAIL + "(")
    if not words:
        return None
    whole = find_term(words, when)
    if whole is not None and whole.start == 0:
        return whole._replace(text=words)
    bare = read_time(words, "", when)
    if bare is not None:
        return bare._replace(text=words)
    return Term(None, words, 0, len(words))


__all__ = ["Term", "When", "find_term", "last_day", "read_due_cell"]
