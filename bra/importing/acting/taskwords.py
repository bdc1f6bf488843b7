"""The parts of a task, and its words without those for its term and its owner's verb."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.due import Term, When, find_term, read_due_cell
from bra.importing.acting.verbs import begins_with_infinitive
from bra.importing.acting.who import Owners
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import joining_words, listed, one_of

BRACKET: Final = compiled(r"\s*[(\[](?P<inside>[^()\[\]]{1,80})[)\]]\s*\.?\s*\Z")
_EMPTY: Final = compiled(r"(?<!\w)\(\s*\)")
_LAST_PART: Final = compiled(r"(?:,|\s[–-])\s+(?P<inside>[^,()–]{3,24})\Z")


class Task(NamedTuple):
    """Hold the parts of a task."""

    owners: Owners | None
    text: str
    term: Term | None


@cache
def modal() -> re.Pattern[str]:
    """Return the pattern of `to` or `will` behind an owner."""
    return compiled(rf"(?:{one_of('modals')})\s+", re.IGNORECASE)


def begins_with_modal(text: str) -> bool:
    """Tell whether a text goes on with "to" or "will" behind an owner."""
    return modal().match(text) is not None


def without_auxiliary(before: str) -> str:
    """Return the words before a verb without the auxiliaries and adverbs that stand last."""
    last = before.rsplit(maxsplit=1)[-1:]
    helps = bool(last) and last[0].casefold() in _last_of_auxiliaries()
    return _auxiliary().sub("", before) if helps else before


@cache
def _auxiliaries() -> frozenset[str]:
    return (listed("auxiliaries") | listed("adverbs")) - listed("clause_joiners")


@cache
def _last_of_auxiliaries() -> frozenset[str]:
    return frozenset(words.split()[-1].casefold() for words in _auxiliaries())


@cache
def _auxiliary() -> re.Pattern[str]:
    return compiled(rf"(?:\s+(?:{any_of(_auxiliaries())}))+\Z", re.IGNORECASE)


def without_term(text: str, term: Term | None) -> str:
    """Return a text without the words of its term, when these stand as given."""
    if term is None or text[term.start : term.end].strip() != term.text.strip():
        return _tidy(text)
    before, after = text[: term.start].rstrip(), text[term.end :].lstrip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if after.startswith(","):
        before = before.rstrip(",")
    glue = "" if not before or not after or after[0] in ".,;:)" else " "
    return _tidy(
        f"{before.rstrip(',')}{glue}{after}" if after[:1] in ("", ".") else f"{before}{glue}{after}"
    )


def _tidy(text: str) -> str:
    """Return a text without what is left at its ends when parts are taken out."""
    text = _EMPTY.sub("", text) if "(" in text else text
    return " ".join(text.split()).strip(" ,;:–—-").rstrip(".!").strip(" ,;")


def without_joiners(text: str) -> str:
    """Return a task without the `and` that joined it to what stood before it or stands behind."""
    first, _, rest = text.partition(" ")
    if first.casefold() in joining_words() and rest:
        text = without_modal(rest.lstrip())
    before, _, last = text.rpartition(" ")
    return before.rstrip(" ,") if last.casefold() in joining_words() and before else text


def term_in(text: str, when: When) -> Term | None:
    """Return the term of a task: led by a word for it, or alone in a bracket at the end."""
    term = find_term(text, when)
    match = BRACKET.search(text) or _LAST_PART.search(text) if term is None else None
    if match is None:
        return term
    inside = read_due_cell(match["inside"], when)
    if inside is None or inside.date is None:
        return None
    start, end = match.span("inside")
    return inside._replace(text=match["inside"], start=start, end=end)


def without_modal(text: str) -> str:
    """Return what stands behind "to" or "will" at the beginning of a text, and an adverb there."""
    match = modal().match(text)
    rest = text[match.end() :] if match is not None else text
    adverb = _adverb().match(rest) if match is not None else None
    behind = rest[adverb.end() :] if adverb is not None else ""
    return behind if begins_with_infinitive(behind) else rest


@cache
def _adverb() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('adverbs')})\s+", re.IGNORECASE)
