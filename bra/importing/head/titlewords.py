"""What the words of a line tell of it as a title: known, of a part apart, a sentence, cut short."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from bra.importing.days.find import find_days, weekdays
from bra.importing.head.led import led_label
from bra.importing.head.worded import worded_kind
from bra.importing.lines.numbering import DIGIT
from bra.importing.patterns.choices import Search
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import bare, either, label_of, listed, patterns
from bra.languages.importing import all_of

_FEW_WORDS: Final = 5
_DEEPEST: Final = 9
"""More than the level of any heading."""
_VERB_FIELDS: Final = ("decides", "decided_passive", "chosen", "auxiliaries", "future_words")


@lru_cache(maxsize=2048)
def special(text: str, *, above: bool = False) -> str | None:
    """Return what a heading sets apart that is no item: `present`, `contents`, `signatures`...

    `above` tells that no item came before: `Personal` is of a list there, and an item below.
    """
    words = bare(text)
    found = label_of(words.rstrip("?"))
    if words in listed("title_words") or (not above and words in listed("loose_labels")):
        return None
    if found in ("present", "absent", "guests", "called", "chair", "secretary", "approvers"):
        return found
    led = led_label(text) if above else None
    if led is not None and not led.names:
        return led.label
    if found is None and above and worded_kind(text) is not None:
        return worded_kind(text)
    if found in ("date", "time", "place", "when_where"):
        return "head"
    if _only_date(text):
        return "head"
    if above and either("title_words").search(words) and find_days(text, "sv"):
        return "head"
    if words in listed("contents_headings"):
        return "contents"
    if words in listed("notice_headings") or is_of_site(text):
        return "notice"
    if is_as_above(text) or words in listed("signature_headings"):
        return "signatures"
    return None


def is_of_site(text: str) -> bool:
    """Tell whether a heading is one that a web site sets below what it shows."""
    words = " ".join(text.casefold().split()).rstrip(" :")
    return DIGIT.sub("#", words).replace("##", "#") in listed("page_headings")


def of_site(headings: Sequence[tuple[str | None, str, int]]) -> set[int]:
    """Return which headings, given with number, title and level, a web site sets below minutes.

    One with a number, or before a heading of its level that is of an item, is of an item itself.
    """
    found: set[int] = set()
    lowest = _DEEPEST
    for at in range(len(headings) - 1, -1, -1):
        number, title, level = headings[at]
        if number is None and level < lowest and is_of_site(title):
            found.add(at)
        elif number is not None or special(title) is None:
            lowest = min(lowest, level)
    return found


def is_as_above(text: str) -> bool:
    """Tell whether a line says that it was signed where or when the meeting was."""
    words = bare(text)
    return words.endswith(all_of("as_above")) and len(words.split()) <= _FEW_WORDS


def _only_date(text: str) -> bool:
    """Tell whether a heading is a date and nothing else."""
    if len(text) > 40 or DIGIT.search(text) is None:
        return False
    days = find_days(text, "sv")
    return bool(days) and not any(
        len(word) > 2 and word.casefold() not in weekdays()
        for word in re.findall(r"[^\W\d_]+", text[: days[0].start] + text[days[0].end :])
    )


def has_verb(text: str) -> bool:
    """Tell whether a text tells something and is no title."""
    if _any_verb().misses(text):
        return False
    return tells(text) or either("opening").search(text) is not None


def tells(text: str) -> bool:
    """Tell whether a text has a verb; `öppnande` and `opening` are words of titles."""
    return any(shape.search(text) for shape in _verbs())


@cache
def _verbs() -> tuple[Search, ...]:
    return (patterns("past_verbs"), *map(either, _VERB_FIELDS))


@cache
def _any_verb() -> AnyShape:
    return AnyShape(*_verbs(), either("opening"))


def is_known(title: str) -> bool:
    """Tell whether minutes often have such a heading."""
    words = bare(title)
    return words in _known_headings() or f"{words} ".startswith(_beginnings())


@cache
def _known_headings() -> frozenset[str]:
    return listed("known_headings") | listed("next_headings") | listed("task_headings")


@cache
def _beginnings() -> tuple[str, ...]:
    return all_of("heading_beginnings")


def ends_as_title(text: str) -> bool:
    """Tell whether a text does not end as a sentence or a part of one does."""
    return not text.endswith((".", ";", ",")) or ends_shortened(text)


def ends_shortened(text: str) -> bool:
    """Tell whether the full stop at the end is that of an abbreviation, as in `m.m.`."""
    if not text.endswith("."):
        return False
    last = text.rsplit(maxsplit=1)[-1].rstrip(".")
    # "20.40." ends with a time or a sum.
    dotted = "." in last and any(map(str.isalpha, last))
    return dotted or last.casefold() in listed("abbreviations")
