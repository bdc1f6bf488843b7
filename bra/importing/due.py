"""Find the words of a sentence that say by when."""

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import islice
from typing import Final, NamedTuple

from bra.importing.cues import AnyWord
from bra.importing.days import find_days, weekdays
from bra.importing.manywords import Words
from bra.importing.verbs import begins_with_infinitive, present
from bra.importing.words import WHOLE, bare, joiners, listed, one_of, patterns
from bra.languages.dates import any_of
from bra.languages.due import Told, tell
from bra.languages.due_words import grammar
from bra.languages.importing import all_of, all_pairs

_DIGIT: Final = re.compile(r"\d")
_TOKEN: Final = re.compile(r"[^\s]+")
_LAST_WORD: Final = re.compile(r"(\w+)\W*\Z")
_MOST_TOKENS: Final = 6
_SHORT: Final = 4
_TAIL: Final = " .,;:!?)–-"
# mid-June
_JOINED: Final = re.compile(r"(?<!\w)(mid|early|late)-(?=[A-Z])", re.IGNORECASE)
_HAS_YEAR: Final = re.compile(r"(?:19|20)\d\d")


class Term(NamedTuple):
    """Hold a term: its ISO date, if it has one, its words, and where they stand."""

    date: str | None
    text: str
    start: int
    end: int
    is_next: bool = False


class When(NamedTuple):
    """Hold what terms are read by: the meeting's day, the next one's, the language."""

    day: str | None
    next_day: str | None
    code: str


@cache
def _leads() -> re.Pattern[str]:
    days = any_of(day for day in weekdays() if len(day) > _SHORT)
    bare = (
        rf"(?:{one_of('week_words')})\s?\d",
        rf"(?:{one_of('bare_terms')})(?!\w)",
        rf"(?:{one_of('next_headings')})[.)]*\Z",
        rf"(?:{days})\s+(?:(?:den|the)\s+)?\d{{1,2}}(?!\d|[.:]\d\d)[^,;.]*\.?\Z",
    )
    return re.compile(
        rf"(?<!\w)(?:(?P<lead>{one_of('due_leads')})(?::\s*|\s+)|(?P<bare>(?={'|'.join(bare)})))(?=\S)",
        re.IGNORECASE,
    )


@cache
def _loose() -> Words:
    return Words(WHOLE[0], all_of("loose_due"), r"(?![\w’'])", re.IGNORECASE)


@lru_cache(maxsize=2048)
def find_term(text: str, when: When) -> Term | None:
    """Return the term of a sentence: of several, one after a strong word, then the last."""
    if _DIGIT.search(text) is None and _cues().misses(text):
        return None
    found: list[tuple[int, Term]] = []
    place = 0
    for match in _leads().finditer(text):
        if match.start() < place:
            continue
        if match["lead"] is None and _is_no_term(text[: match.start()]):
            continue
        term = _after(text, match, when)
        if term is None:
            continue
        lead = (match["lead"] or "").casefold()
        rank = 2 if _strong(lead) else 1
        if lead in listed("next_only_leads") and not term.is_next:
            continue
        if lead in listed("loose_leads") and not term.is_next and _belongs(text, match, term):
            continue
        found.append((rank + term.is_next, term))
        place = term.end
    if not found:
        loose = [
            Term(None, match[0], match.start(), match.end())
            for match in _loose().finditer(text)
            if _start().search(text[: match.start()]) is None
        ]
        return _with_day(text, loose[-1], when) if loose else None
    best = max(rank for rank, _ in found)
    return next(term for rank, term in reversed(found) if rank == best)


def _with_day(text: str, term: Term, when: When) -> Term:
    """Return a term with the date that stands right behind it: `i morgon 21-10-21`."""
    rest = text[term.end :].lstrip(" ,(")
    day = next(iter(find_days(rest, when.code)), None) if rest[:1].isdecimal() else None
    if day is None or day.start or when.day is None:
        return term
    end = len(text) - len(rest) + day.end
    end += text[end : end + 1] == ")"
    return Term(day.near(when.day), text[term.start : end], term.start, end)


@cache
def _start() -> re.Pattern[str]:
    """Return the pattern of what tells from when, which is no term: `starting`."""
    return re.compile(rf"(?<!\w)(?:{one_of('start_leads')})\s+\Z", re.IGNORECASE)


def _is_no_term(before: str) -> bool:
    """Tell whether what stands before a week or a day makes it none by when something is done.

    `listan för v. 7`; `undersöker om frågan kan ställas nästa gång`.
    """
    asks = patterns("asking_whether").search(_clauses().split(before)[-1])
    return asks is not None or before.rpartition(" ")[0].rpartition(" ")[2].casefold() in listed(
        "from_words"
    )


@cache
def _clauses() -> re.Pattern[str]:
    """Return the pattern of what may end a clause."""
    return re.compile(rf"[,;]\s|\s(?:{joiners()})\s", re.IGNORECASE)


def _belongs(text: str, match: re.Match[str], term: Term) -> bool:
    """Tell whether a time after a mere preposition belongs to a noun: `en dag i augusti`."""
    before = text[: match.start()].rstrip().rsplit(maxsplit=2)
    lead = (match["lead"] or "").casefold()
    binding = lead in listed("binding_leads")
    timed = bool(before) and bare(before[-1]) in listed("nouns_of_times")
    if timed and not binding and _DIGIT.search(term.text) is None:
        return True
    last = before[-2].casefold() if len(before) > 1 else ""
    if last in listed("start_leads"):
        # "listan från mötet i maj"
        return True
    if last in listed("articles") and not binding:
        return True
    if before and (present().fullmatch(before[-1]) or begins_with_infinitive(before[-1])):
        return False
    rest = text[term.end :].strip(_TAIL)
    return bool(rest) and bool(before) and not binding and match.start() > 0


def _after(text: str, match: re.Match[str], when: When) -> Term | None:
    """Read the longest run of words after a preposition that is a time."""
    tokens = list(islice(_TOKEN.finditer(text, match.end()), _MOST_TOKENS))
    lead = (match["lead"] or "").casefold()
    if not tokens:
        return None
    words = [token[0] for token in tokens]
    told = list(map(_tells, words))
    if not any(told):
        return None
    least = told.index(True) + 1
    nouns = patterns("meeting_nouns")
    nouned = not nouns.misses(text)
    of_next = any(map(_begins_next, words))
    for count in range(len(tokens), least - 1, -1):
        if not (of_next or _may_end(words[count - 1])):
            continue
        start, end = tokens[0].start(), tokens[count - 1].end()
        run = text[start:end].rstrip(_TAIL)
        end = start + len(run)
        if not run:
            continue
        term = _read(run, lead, when)
        if term is None and (article := _article().match(run)) is not None:
            term = _read(run[article.end() :], lead, when)
        noun = nouns.match(run) if term is None and nouned else None
        if noun is not None and not _invites(text[: match.start()]):
            term = _read(run[noun.end() :], lead, when)
        if term is not None:
            whole = text[match.start() : end]
            return Term(term.date, whole, match.start(), end, term.is_next)
    return None


def _invites(before: str) -> bool:
    """Tell whether a meeting is what somebody is to be invited to, not a term."""
    return any(stem and stem in before.casefold() for stem, _ in all_pairs("invite_verbs"))


@lru_cache(maxsize=4096)
def _tells(token: str) -> bool:
    """Tell whether a word might be of a time."""
    return _DIGIT.search(token) is not None or not _cues().misses(token)


@lru_cache(maxsize=4096)
def _begins_next(token: str) -> bool:
    """Tell whether a phrase for the next meeting begins with a word: it may end in any other."""
    return token.rstrip(_TAIL).casefold() in _next_phrases()


@lru_cache(maxsize=4096)
def _may_end(token: str) -> bool:
    """Tell whether a time may end in a word: in a number, or in the last of its words."""
    last = _LAST_WORD.search(token.casefold())
    return last is not None and (last[1] in _last_words() or _DIGIT.search(token) is not None)


def _read(words: str, lead: str, when: When) -> Term | None:
    words = _JOINED.sub(r"\1 ", words) if "-" in words else words
    tokens = words.casefold().split()
    plain = " ".join(tokens)
    phrase = next(
        (
            each
            for each in _next_phrases().get(tokens[0], ())
            if plain == each or plain.startswith(f"{each} ")
        ),
        None,
    )
    if phrase is None and tokens[0] in _next_phrases():
        named = patterns("next_patterns").match(plain)
        phrase = named[0] if named is not None else None
    if phrase is not None:
        rest = words[len(phrase) :].strip(" ,()")
        if not rest:
            return Term(when.next_day, words, 0, 0, is_next=True)
        days = find_days(rest, when.code)
        own = (
            days[0].near(when.day)
            if days and when.day and _only_weekday(rest[: days[0].start])
            else None
        )
        if own is not None and rest[days[0].end :].strip(" ,.()") == "":
            return Term(own, words, 0, 0, is_next=True)
        return None
    begun = patterns("week_beginnings").match(words)
    first = (
        _read(words[begun.end() :], "", when)
        if begun is not None and words[begun.end() :]
        else None
    )
    if first is not None and first.date is not None:
        monday = date.fromisoformat(first.date)
        return Term((monday + timedelta(days=6 - monday.weekday())).isoformat(), words, 0, 0)
    day = _day_after(plain, lead, when)
    if day is not None:
        return Term(day, words, 0, 0)
    if plain in listed("loose_due") or (plain in weekdays() and lead not in ("", "i", "in")):
        return Term(None, words, 0, 0)
    if when.day is None:
        found = tell(words, "0001-01-01", when.code) if _DIGIT.search(words) else None
        if not isinstance(found, Told):
            return None
        return Term(
            found.end.isoformat() if found.end and _HAS_YEAR.search(words) else None, words, 0, 0
        )
    if not (
        _DIGIT.search(words) is not None
        or tokens[-1].strip(".") in _time_words()
        or tokens[0] in _time_words()
    ):
        return None
    told = tell(words, when.day, when.code, ahead=lead in listed("ahead_leads"))
    if not isinstance(told, Told):
        days = find_days(words, when.code)
        if len(days) == 1 and days[0].start == 0 and days[0].end == len(words):
            return Term(days[0].near(when.day), words, 0, 0)
        return None
    if told.kind == "date":
        return Term(None if told.end is None else told.end.isoformat(), words, 0, 0)
    return Term(
        when.next_day if told.kind == "next" else None,
        words,
        0,
        0,
        is_next=told.kind == "next",
    )


def _day_after(plain: str, lead: str, when: When) -> str | None:
    """Return the first day of that name after the meeting, behind a strong word: `by Friday`."""
    ahead_of = lead in listed("ahead_leads")
    if plain not in weekdays() or when.day is None or not (ahead_of or _strong(lead)):
        return None
    from bra.languages.cldr import calendar_words

    meeting = date.fromisoformat(when.day)
    ahead = calendar_words(when.code).weekdays[plain] - meeting.weekday()
    day = meeting + timedelta(days=(ahead - 1) % 7 + 1)
    day -= timedelta(days=ahead_of)
    return day.isoformat() if day > meeting else None


def _strong(lead: str) -> bool:
    return lead in listed("strong_leads") or lead.split(maxsplit=1)[:1] == ["senast"]


@cache
def _next_phrases() -> dict[str, tuple[str, ...]]:
    """Map first words to the phrases for the next meeting, the longest first."""
    phrases = {phrase for phrase, kind in grammar().phrases.items() if kind == "next"}
    phrases |= set(all_of("next_headings"))
    found: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases, key=lambda each: (-len(each), each)):
        first = phrase.split(maxsplit=1)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


@cache
def _cues() -> AnyWord:
    """Return words one of which stands in every term that is not written in digits."""
    phrases = [phrase for each in _next_phrases().values() for phrase in each]
    times = (*phrases, *all_of("loose_due"), *weekdays(), *_time_words())
    return AnyWord(times)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of('definite_articles')})\s+", re.IGNORECASE)


def _only_weekday(text: str) -> bool:
    """Tell whether nothing but a weekday and an article stands in a text."""
    skipped = listed("definite_articles") | listed("loose_leads") | {""}
    return all(word.strip(",()") in weekdays() | skipped for word in text.casefold().split())


@cache
def _time_words() -> frozenset[str]:
    from bra.languages import codes
    from bra.languages.cldr import calendar_words

    found = {word for code in codes() for word in calendar_words(code).months}
    found |= {word for code in codes() for word in calendar_words(code).weekdays}
    found |= {word for season in grammar().seasons for word in season.split()}
    found |= {part.split()[0] for part in grammar().parts}
    found |= {phrase.split()[0] for phrase in grammar().phrases}
    return frozenset(found)


@cache
def _last_words() -> frozenset[str]:
    """Return the last words of all times that do not end in a number."""
    from bra.languages import codes
    from bra.languages.cldr import calendar_words

    months = {word for code in codes() for word in calendar_words(code).lone_months}
    phrases = {phrase for each in _next_phrases().values() for phrase in each}
    times = (*months, *phrases, *grammar().phrases, *all_of("loose_due"), *_time_words())
    ends = map(_LAST_WORD.search, times)
    return frozenset(last[1] for last in ends if last is not None)


def last_day(text: str, when: When) -> Term | None:
    """Return the day that ends a task without a word before it: `mejlar listan 22/10`."""
    if when.day is None or _DIGIT.search(text) is None:
        return None
    end = len(text.rstrip(_TAIL))
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
    if last.endswith(all_of("bodies")):
        return None
    return Term(iso, text[start:end], start, end)


def read_due_cell(text: str, when: When) -> Term | None:
    """Read a cell or a bracket that holds a term and nothing else."""
    words = text.strip(_TAIL + "(")
    if not words:
        return None
    whole = find_term(words, when)
    if whole is not None and whole.start == 0:
        return whole._replace(text=words)
    bare = _read(words, "", when)
    if bare is not None:
        return bare._replace(text=words)
    return Term(None, words, 0, len(words))
