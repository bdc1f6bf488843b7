"""Which sentences say that something is done, or only tell of what was."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.days.times import When
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import (
    bare,
    joining_words,
    listed,
    one_of,
    patterns,
    whole_patterns,
)
from bra.languages.importing import all_of, import_words

_FEW: Final = 2
"""How many words may stand between the sign and the form of a verb: `, ansökan inlämnad 3/3`."""
_LAST_MARK: Final = compiled(r"(?:\s[–—-]\s+|\s[(\[])(?P<words>[^\d–—()\[\]]{3,30})[)\].\s]*\Z")
_MARK: Final = compiled(r"[,;(\[]|\s[–—-]")


# A sentence is asked when it is divided, and then when it is read.
@lru_cache(maxsize=64)
def says_done(text: str) -> bool:
    """Tell whether a sentence says that something is done."""
    if _done_words().misses(text):
        return False
    text = _without_remark(text)
    if patterns("done_behind").search(text) is not None:
        return True
    for match in patterns("done").finditer(text):
        put_off = _until(text, match) or _by_when().match(text[match.end() :])
        put_off = put_off or _ensured().search(text[: match.end()])
        if put_off is None and _relative().search(text[: match.start()]) is None:
            return True
    return False


@cache
def _done_words() -> AnyShape:
    return AnyShape(patterns("done_behind"), patterns("done"))


def _without_remark(text: str) -> str:
    """Return a word for what is done without what is added to it: `Klart, se mejlet`."""
    match = _remarked().match(text)
    return text if match is None else match["mark"]


@cache
def _remarked() -> Shape:
    """Return the pattern of a word for what is done with a remark behind it."""
    marks, remarks = "|".join(all_of("done_words")), one_of("done_remarks")
    return Shape(rf"\A\W*(?P<mark>{marks})\s*[,;(–-]\s*(?:{remarks})\s", re.IGNORECASE)


@cache
def _relative() -> re.Pattern[str]:
    """Return the pattern of what begins a clause about somebody else: `de som har flyttat`."""
    who = f"{one_of('nobody')}|{one_of('pronouns')}|{one_of('everybody')}"
    return compiled(rf"(?<!\w)(?:{one_of('relatives')})\s+(?:(?:{who})\s+)?\Z", re.IGNORECASE)


def _until(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """Return what puts off what a clause says is done, unless that is a clause of its own."""
    joined = bare(match[0].strip(" ,;").partition(" ")[0]) in joining_words()
    return None if joined else _putting_off().search(text[: match.end()])


@cache
def _putting_off() -> re.Pattern[str]:
    """Return the pattern of what puts an end of a clause off: `så fort de är klara`."""
    return compiled(
        rf"(?<!\w)(?:{one_of('until_words')})\s+(?:[^\s,;]+\s+){{0,3}}\S+\Z", re.IGNORECASE
    )


@cache
def _ensured() -> re.Pattern[str]:
    """Return the pattern of what is yet to be made so: `ser till att allt är klart`."""
    return compiled(rf"(?<!\w)(?:{one_of('ensuring')})\s+[^.,;:]*\Z", re.IGNORECASE)


@cache
def _by_when() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('strong_leads')}|{one_of('loose_leads')})\s", re.IGNORECASE)


def does_more(text: str) -> bool:
    """Tell whether who has done something does more: `har rapporterat det och ska påminna`.

    What somebody was only to do is done when that is said of it.
    """
    match = None if _coming().misses(text) else _coming().search(text)
    if match is None or patterns("was_to").search(text) is not None:
        return False
    return says_done(text[: match.start()]) and not says_done(text[match.end() :])


@cache
def _coming() -> Shape:
    """Return the pattern of a second verb of the same subject, which tells what is to come."""
    return Shape(rf",?\s(?:{one_of('joining_clauses')})\s+(?:{one_of('modals')})\s", re.IGNORECASE)


def was_done_by(text: str, when: When) -> bool:
    """Tell whether a mark in a text says that something was done on a day before the meeting.

    `Bo skulle boka buss - bokad 3/3`, `Ann: mend the gate (done 3 March)`
    """
    if _MARK.search(text) is None:
        return False
    if _is_marked_done(text, when.code):
        return True
    if when.day is None:
        return False
    for day in find_days(text, when.code):
        on = day.near(when.day)
        if on is None or on > when.day:
            continue
        *before, said = _lead().sub("", text[: day.start].rstrip()).split() or [""]
        plain = said.strip("([–—").casefold()
        near = " ".join((*before[-_FEW:], said))
        if _is_done_form(plain, when.code) and _MARK.search(f" {near}") is not None:
            return True
    return False


def _is_marked_done(text: str, code: str) -> bool:
    """Tell whether a single form of a verb stands last, behind a dash: `tältet – redan bokat`."""
    match = _LAST_MARK.search(text)
    words = match["words"].casefold().split() if match is not None else []
    said = [word for word in words if word not in listed("already")]
    return len(said) == 1 and _is_done_form(said[0], code)


@lru_cache(maxsize=512)
def _is_done_form(word: str, code: str) -> bool:
    """Tell whether a word says that something is done: `bokad`, `inlämnat`, `sent`.

    What is also an infinitive may be something else: `put`, `read`.
    """
    acting = import_words(code).acting
    ends = [("", ""), *acting.done_endings.items()]
    forms = [f"{word.removesuffix(end)}{perfect}" for end, perfect in ends if word.endswith(end)]
    whole = [form.removeprefix(start) for start in ("", *acting.done_prefixes) for form in forms]
    if any(acting.perfects.get(form, form) != form for form in whole):
        return True
    match = whole_patterns("done_words").match(word)
    return match is not None and match.end() == len(word) and word not in _may_lead()


@cache
def _may_lead() -> frozenset[str]:
    """Return the words for what is done that before a day may mean a term: `klart 3/5`."""
    return listed("strong_leads") | listed("due_labels")


@cache
def _lead() -> re.Pattern[str]:
    """Return the pattern of words before a day: `den`, `on the`."""
    words = f"{one_of('definite_articles')}|{one_of('loose_leads')}"
    return compiled(rf"(?:\s+(?:{words}))+\Z", re.IGNORECASE)


def is_mark_of_done(text: str) -> bool:
    """Tell whether a sentence is only a word for what is done: `Klart.` behind a task."""
    text = _without_remark(text)
    match = whole_patterns("done_words").match(text)
    return match is not None and not text[match.end() :].strip(" .!()")


def ends_in_mark_of_done(text: str) -> bool:
    """Tell whether the last part of an entry is only a word for what is done: `Ny matta: KLART`."""
    return any(is_mark_of_done(text.rpartition(sign)[2]) for sign in (": ", " – ", " - ", ", "))


def tells_of_past(text: str) -> bool:
    """Tell whether a sentence speaks of what was done, or was to be done, before the meeting."""
    fields = ("past_times", "past_verbs", "was_to")
    return any(patterns(field).search(text) is not None for field in fields)
