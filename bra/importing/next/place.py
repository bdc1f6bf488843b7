"""Where the next meeting is, as a sentence or a line of its section says."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.verbs import begins_with_infinitive, present, reporting
from bra.importing.days.find import find_days, weekdays
from bra.importing.days.timewords import months
from bra.importing.head.find import without_times
from bra.importing.head.numberedplaces import CODE, house
from bra.importing.head.placewords import (
    ZONE,
    any_weekday,
    clock_times,
    means_meeting,
    says_held,
    sounds_like_place,
    untied,
    without_article,
)
from bra.importing.head.titlewords import has_verb
from bra.importing.next.series import series
from bra.importing.next.topics import says_topics
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import CAPITAL, bare, either, label_of, one_of, patterns
from bra.importing.record import Fact, Following
from bra.languages.importing import all_of

_SHORT_PLACE: Final = 5
_HALF_DAY: Final = compiled(r"\A\s*[ap]\.?m(?:\.|(?!\w))", re.IGNORECASE)
_SMALL: Final = compiled(rf"(?<=\w{{3}})\.\s+(?!{CAPITAL}|\d)")
"""The end of a sentence before one that begins small: `online. tents, parking`."""
_INSIDE: Final = compiled(r"\s*\(([^()]*)\)")


def with_place(found: Following, text: str, line: int, place: str | None, code: str) -> Following:
    """Add the place that a text names, or `place`, that of this meeting, where it says the same."""
    if either("same_place").search(text):
        same = Fact(place, line, "next-same-place") if place else None
        return found._replace(place=same)
    told = _place_behind(found, text, line, code)
    other = None
    if told.place is None:
        other = _place_before(text, code) or _place_between(text, code) or _host_place(text)
    return told if other is None else found._replace(place=Fact(other, line, "next-place"))


def _host_place(text: str) -> str | None:
    """Return the house to which somebody asks the others: `Anna bjuder in till Ekhuset, Åsgatan 4`.

    They may be asked to a feast as well.
    """
    match = patterns("hosting").search(text)
    place = _without_clause(match["place"].strip(" ,")) if match is not None else ""
    return place if place and sounds_like_place(place.partition(",")[0]) else None


def _place_before(text: str, code: str) -> str | None:
    """Return the place that stands right before the day: `hålls i Ladan den 7 juni`.

    It is a name in capitals, or ends as places do; other words there may be of anything.
    """
    starts = [each.start for each in find_days(text, code)]
    if not starts:
        return None
    before = untied(text[: min(starts)])
    match = _before_day().search(before)
    if match is None or _tells(match["place"]) or means_meeting(match["place"]):
        return None
    words = match["place"].split()
    named = all(word[:1].isupper() or word.isdecimal() for word in words)
    # `Nästa möte i Lokala BRÅ` names the body.
    named = named and not means_meeting(before[: match.start()].rpartition(" ")[2])
    dated = bare(words[0]) in months()
    name = without_article(match["place"])
    return name if not dated and (named or sounds_like_place(name)) else None


def _place_between(text: str, code: str) -> str | None:
    """Return the place between the day and the hour, or alone before them.

    `4 juni i Ladan kl. 18`, `Ladan, 4 juni kl. 18`.
    """
    days = [(each.start, each.end) for each in find_days(text, code)]
    begun = days[0][0] if days else 0
    # Behind another day stands where they meet then.
    text = text[: days[1][0]] if len(days) > 1 else text
    spans = sorted(days[:1] + [(start, end) for _, start, end in clock_times(text)])
    last = 0
    for start, end in spans:
        words = untied(text[last:start]).rpartition(": ")[2].strip(" ,;–-|")
        last = max(last, end)
        led = _led(words)
        place = without_article(_led_place(led) if led is not None else words).strip(" ,")
        meeting = led is None and says_held().search(words) is not None
        if not place or meeting or _tells(place) or means_meeting(place):
            continue
        # A name says where only behind the word for it.
        named = led is not None and start > begun and place.istitle() and not place[-1].isdecimal()
        if named or sounds_like_place(place.partition(",")[0]):
            return place
    return None


@cache
def _before_day() -> re.Pattern[str]:
    """Return the pattern of a place at the end of a text, with what leads it."""
    leads = one_of("place_leads")
    word = rf"(?!(?:{leads})\s)[^\s.;:()]+"
    return compiled(
        rf"(?:\A|\s)(?:{leads})\s+(?P<place>{word}(?:\s+{word}){{0,4}})\Z", re.IGNORECASE
    )


def _place_behind(found: Following, text: str, line: int, code: str) -> Following:
    """Add the place that a text names behind the day and the time."""
    first, *others = _end().split(text)
    named = (each for each in others if label_of(each.partition(":")[0]) == "place")
    head = _before_the_one_after(next(named, first), code)
    lead = _topic_lead().split(head, maxsplit=1)[0] if ":" in head else head
    spans = [each.end for each in find_days(lead, code)] + [end for _, _, end in clock_times(lead)]
    rest = lead[max(spans) :] if (spans and lead is head) or spans else lead
    if not spans and says_topics(head):
        # `På programmet står budgeten` is of what is put forward.
        return found
    rest = _before_series(ZONE.sub("", rest)) if spans and ": " in rest else rest
    rest = _without_hedges(_same_time().sub("", _HALF_DAY.sub("", rest)))
    led = _led(rest)
    rest = without_times(rest, code)
    before, colon, after = head.partition(":")
    label = after.strip() if colon and label_of(before) == "place" else None
    if label:
        rest = label
    rest = re.sub(r"^[\s,;:()–-]+", "", rest)
    label_inside, sign, where_to = rest.partition(":")
    if sign and label_of(label_inside) == "place":
        rest = where_to.strip()
    led = led or _led(rest)
    if led is None and not label and not spans and not names_place(rest):
        # A sentence of its own that neither dates nor names a place.
        return found
    where = _without_clause(_led_place(led) if led is not None else rest)
    where = _without_hedges(_same_time_last().sub("", where.strip(" .,;–-")))
    where = where if where.count("(") == where.count(")") else where.strip("()")
    if (
        not where
        or len(where) > 70
        or (led is None and not label and either("no_place").search(where))
        or begins_with_infinitive(where)
        or (led is None and not label and _is_told(where))
    ):  # a place is short
        return found
    if (
        re.fullmatch(any_weekday(code), where, re.IGNORECASE)
        or not any(map(str.isalpha, where))
        or len(where) < 3
    ):
        return found
    return found._replace(place=Fact(without_article(where), line, "next-place"))


def _before_series(rest: str) -> str:
    """Cut what is put forward behind a place or a time: `kl. 18, Ladan: taket och hissen`."""
    where, _, behind = rest.partition(": ")
    if not where.strip() and behind[:1].islower() and _led(behind) is None:
        parts = series(behind)
        things = len(parts) > 1 and not any(map(sounds_like_place, parts))
        return "" if things else rest
    return where if "(" not in where and sounds_like_place(where.strip(" ,;–-")) else rest


@cache
def _topic_lead() -> re.Pattern[str]:
    """Return the pattern of a word behind which stands what is put forward."""
    return compiled(rf"(?<!\w)(?:{one_of('topic_leads')})\s*:", re.IGNORECASE)


def _without_hedges(text: str) -> str:
    """Return a place without the words at its ends for how sure it is: `troligen i aulan igen`."""
    first, last = _hedges()
    return last.sub("", first.sub("", text))


@cache
def _hedges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(all_of("place_hedges"))
    return (
        compiled(rf"\A[\s,;(–-]*(?:(?:{words})(?!\w)[\s,;–-]+)+", re.IGNORECASE),
        compiled(rf"(?:(?:[\s,;–-]+(?:{words}))+|\s*\((?:{words})\))[\s.!]*\Z", re.IGNORECASE),
    )


def _without_clause(where: str) -> str:
    """Cut a place before what else is told of it: a condition, or a clause with a verb."""
    where = re.split(r"\s(?:[–—]|--)\s", ZONE.sub("", where))[0]
    first, *small = _SMALL.split(where, maxsplit=1)
    where = first if small and sounds_like_place(first) else where
    where = _INSIDE.sub(lambda match: "" if _tells(match[1]) else match[0], where)
    cut = patterns("place_ends").search(where)
    where = where[: cut.start()] if cut is not None else where
    first, *rest = where.split(", ")
    kept = [first]
    for part in rest:
        if _tells(part):
            break
        kept.append(part)
    return ", ".join(kept)


def _tells(words: str) -> bool:
    """Tell whether words of a place are a clause or a note: `Obs! Fysiskt möte`."""
    if either("note_leads", before=r"\A\W*").match(words) is not None:
        return True
    return present().search(words) is not None or either("future_words").search(words) is not None


def _is_told(words: str) -> bool:
    """Tell whether words behind a day are what somebody does then: `Anna redogör för taket`."""
    told = reporting().search(words) is not None or _tells(words)
    return told and not sounds_like_place(words.partition(",")[0])


def _led(text: str) -> re.Match[str] | None:
    """Return the place that a preposition leads, when nothing but signs stands before it."""
    return _place_led().match(text)


@cache
def _end() -> re.Pattern[str]:
    """Return the pattern of the end of a sentence, which is none behind a point of the compass."""
    return compiled(rf"(?<!\d{{3}}\s(?:{one_of('compass_points')}))\.\s+(?={CAPITAL})|[.!?]\Z")


@cache
def _place_led() -> re.Pattern[str]:
    leads = one_of("place_leads")
    words = "|".join(all_of("numbered_places"))
    numbered = rf"(?:{words})\s{CODE}"
    # In American addresses the house stands before its street: `the office, 118 W. Juniper`.
    days = any_of({*months(), *weekdays()})
    point = rf"(?:(?:{one_of('compass_points')})\.?\s)?"
    street = rf"(?<=, )\d{{1,5}}\s(?!(?:{days})(?!\w)){point}(?-i:{CAPITAL})[\w’'-]+"
    return compiled(
        rf"[\s,;:()–-]*(?P<lead>{leads})\s+(?P<place>{house()}|(?:{numbered}|{street}|\([^()]{{1,40}}\)|\D)*)",
        re.IGNORECASE,
    )


def _led_place(led: re.Match[str]) -> str:
    """Return a place with what leads it when that is part of it: `hemma hos Anna`."""
    whole = len(led["lead"].split()) > 1
    return f"{led['lead']} {led['place']}" if whole else led["place"]


def names_place(text: str) -> bool:
    """Tell whether a short sentence is only a place's name: `Klubbhuset`, `Salen, Ekbo`."""
    plain = text.strip(" .")
    short = len(plain.split()) <= _SHORT_PLACE and not has_verb(plain)
    return short and _place_name().fullmatch(plain) is not None


@cache
def _place_name() -> re.Pattern[str]:
    """Return the pattern of a word that ends as places do, with its name or town behind it."""
    behind = rf"(?:,?\s+(?:{one_of('place_leads')}|{CAPITAL}\S*|\d+))*"
    return compiled(rf"(?={CAPITAL})(?:\w+\s)?(?i:\w*(?:{one_of('place_endings')})){behind}")


def _before_the_one_after(text: str, code: str) -> str:
    """Cut what is said of the next meeting before the day of the one after it.

    `3 maj kl. 18 i aulan, därefter 7 juni`; a mere series of days has its place behind them all.
    """
    days = find_days(text, code)
    for each in days[1:]:
        said = text[days[0].end : each.start]
        before = _another().search(said)
        if before is not None and without_times(said[: before.start()], code):
            return text[: days[0].end + before.start()]
    return text


@cache
def _another() -> re.Pattern[str]:
    """Return the pattern of words for another meeting, right before its day."""
    words = "|".join(all_of("another_meeting"))
    return compiled(rf"[\s,;.–-]+(?:{words})\W+(?:[^\W\d]+\s+){{0,3}}\Z", re.IGNORECASE)


@cache
def _same_time_last() -> re.Pattern[str]:
    """Return the pattern of the usual time behind a place: `hos Anna, samma tid`."""
    return compiled(rf"[\s,;(]+(?:{one_of('same_time')})\)?\Z", re.IGNORECASE)


@cache
def _same_time() -> re.Pattern[str]:
    """Return the pattern of the usual time, which stands between the day and the place."""
    return compiled(rf"\A[\s,;]*(?:{one_of('same_time')})(?=[\s,;])", re.IGNORECASE)
