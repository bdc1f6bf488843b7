"""What, who and by when in a row of an ordinary item: `Ny kedja till grinden ....... Bo v. 20`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from bra.importing.acting.due import Term, read_due_cell
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import term_in, without_term
from bra.importing.acting.verbforms import (
    begins_as_errand,
    determined,
    infinitive_done,
    knows_forms,
)
from bra.importing.acting.verbs import as_task, begins_with_infinitive, present, reporting
from bra.importing.actions.done import says_done
from bra.importing.actions.found import Found
from bra.importing.actions.rowowners import may_have_it, row_owner
from bra.importing.days.find import find_days, weekdays
from bra.importing.head.titlewords import has_verb
from bra.importing.names.looks import is_title
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import CAPITAL, bare, either, label_of, listed, patterns
from bra.languages.importing import all_of, import_words

_LONGEST: Final = 120
_MOST_CELLS: Final = 3
_MOST_WORDS: Final = 8
_FEW: Final = 2
_SHORTEST: Final = 4
_LOOSE: Final = frozenset(("dash", "slash", "colon"))
_BETWEEN: Final = frozenset(("dash", "slash", "comma"))
"""Signs behind which what somebody is stands as well."""
_BRACKET: Final = compiled(r"\[(?P<who>[^\[\]]{2,60})\]:?\s+(?P<rest>\S.*)\Z")
_BEFORE_TERM: Final = compiled(r",\s+|\s+[–—-]+\s+")
_LOOKS: Final = compiled(r"\A\[|\.{4}|…{2}|[_·]{4}|[\t→➜⇒]|\s(?:[-=]*>|[–—-]+|//?)\s|:\s")
"""Signs that may divide columns; so may a comma."""
_COMMA: Final = compiled(rf",\s(?=[@(]|{CAPITAL}|\S+(?:\s\S+){{0,2}}\Z)")
"""A comma behind which a name stands, or few words to the end."""
_QUOTED: Final = compiled(r"[\"”“»]|\d\s?(?:kr|:-|tkr|min|%)\b|[£$€]\s?\d|\d\s?[%€]")


LEADER: Final = compiled(r"\s*(?:\.{4,}|…{2,}|[_·]{4,})\s*")
"""Dots that lead from one column of a row to the next."""


class _Sign(NamedTuple):
    """Hold what divides the columns of a row, and how sure it makes what stands beside it."""

    name: str
    shape: re.Pattern[str]


_SIGNS: Final = (
    _Sign("leader", compiled(rf"{LEADER.pattern}|\s*\t\s*")),
    _Sign("arrow", compiled(r"\s*[→➜⇒]\s*|\s[-=]*>\s+")),
    _Sign("dash", compiled(r"\s+[–—-]+\s+")),
    _Sign("slash", compiled(r"\s+//?\s+")),
    _Sign("colon", compiled(r":\s+")),
    _Sign("comma", compiled(r",\s+")),
)


@cache
def row_signs() -> AnyWord:
    """Return whether a text holds a sign of those that may divide columns, wherever it stands."""
    return AnyWord((), ("[", "....", "__", *"…·\t→➜⇒>–—-/:,"))


def might_be_row(text: str, context: Context) -> bool:
    """Tell whether a text is short and holds a sign that may divide columns.

    Somebody before a comma begins no row: `Ann Hill, treasurer`.
    """
    if len(text) > _LONGEST:
        return False
    if _LOOKS.search(text) is not None:
        return True
    comma = _COMMA.search(text)
    return comma is not None and context.people.person(text[: comma.start()]) is None


def owned_row(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read what, who and by when, in this order or with who first, from a text that a sign divides.

    A thing without a verb is a task beside a leader or an arrow, or with a term, or if something
    new is needed; a deed also behind a colon or a comma: `Engraving, Stan`.
    """
    if not might_be_row(text, context) or _QUOTED.search(text) is not None:
        return None
    text = text.strip().removesuffix(".")
    found = _in_bracket(text, context) if text[:1] == "[" else _still_open(text, context)
    if found is not None:
        return found
    sign = next((each for each in _SIGNS if each.shape.search(text) is not None), None)
    cells = [each.strip() for each in sign.shape.split(text)] if sign is not None else []
    if sign is None or not len(cells) > 1 or not all(cells):
        return None
    if sign.name not in ("colon", "comma") and len(cells) > _MOST_CELLS:
        return None
    if label_of(cells[0]) is not None or (
        sign.name in _BETWEEN and context.people.person(cells[0]) is not None
    ):
        # `Present: Ann, Bo`, `Ann Hill, treasurer`
        return None
    return _owner_behind(cells, sign.name, context) or _owner_first(cells, sign.name, context)


def _owner_behind(cells: Sequence[str], sign: str, context: Context) -> Found | None:
    if not context.people.may_begin(cells[1].split(maxsplit=1)[0].strip("([@,:")):
        return None
    between = " – " if sign == "dash" else ", "
    given = row_owner(between.join(cells[1:]), context)
    if given is None:
        return None
    within = term_in(cells[0], context.when) if given.term is None else None
    matter, term = without_term(cells[0], within), given.term or within
    deed = _deed(matter, context)
    others = deed is not None and sign != "comma"
    if not may_have_it(given.owners, context, others=others):
        return None
    if deed is None:
        if sign == "comma" or not _is_thing(matter, context):
            return None
        if sign in _LOOSE and not _is_due(term, sign) and not _is_new(matter):
            return None
    task = f"{deed or matter} – {given.remark}" if given.remark else deed or matter
    return Found(given.owners, task, term, "owner-behind", "likely")


def _still_open(text: str, context: Context) -> Found | None:
    """Read `Grinden kvarstår – Bo` and `Broken gate: still open, Bo`."""
    if either("remains").misses(text):
        return None
    for match in either("remains").finditer(text):
        matter, rest = text[: match.start()].strip(" :,–—-("), text[match.end() :]
        behind = f"{text[match.end() - 1 : match.end()]}{rest}"
        if not matter or not (_LOOKS.search(behind) or _COMMA.search(behind)):
            continue
        given = row_owner(rest.strip(" :,–—-.("), context)
        if given is None or not may_have_it(given.owners, context, others=False):
            continue
        if _is_thing(matter, context):
            return Found(given.owners, matter, given.term, "owner-behind", "likely")
    return None


def _in_bracket(text: str, context: Context) -> Found | None:
    """Read `[Bo] skiss på bron – slutet av april`."""
    match = _BRACKET.match(text)
    owners = context.people.owners(match["who"]) if match is not None else None
    if match is None or owners is None or owners.kinds != {"person"}:
        return None
    matter, term = _with_term(match["rest"], context)
    if not context.people.are_here(owners) or not _is_thing(matter, context):
        return None
    return Found(owners, matter, term, "owner-mark", "likely")


def _owner_first(cells: Sequence[str], sign: str, context: Context) -> Found | None:
    """Read `Bo → ritningen, nästa möte` and `Bo: skiss med mått, 10 april`."""
    if sign not in ("leader", "arrow", "colon") or len(cells) > _MOST_CELLS:
        return None
    owners = context.people.owners(cells[0])
    if owners is None or not owners.names or not may_have_it(owners, context, others=False):
        return None
    matter, term = _with_term(", ".join(cells[1:]), context)
    if not _is_thing(matter, context) or not matter[:1].islower():
        return None
    dated = term is not None and term.date is not None
    if sign == "colon" and not (dated and len(matter.split()) > _FEW):
        # What somebody says at the table is written so: `Bo: bra idé`.
        return None
    return Found(owners, matter, term, "owner-mark", "likely")


def _with_term(words: str, context: Context) -> tuple[str, Term | None]:
    """Return a matter and the term that stands behind its last comma or at its end."""
    for sign in _BEFORE_TERM.finditer(words):
        term = read_due_cell(words[sign.end() :], context.when)
        if term is not None and (term.date is not None or term.is_next):
            return words[: sign.start()], term
    term = term_in(words, context.when)
    return without_term(words, term), term


def _deed(words: str, context: Context) -> str | None:
    """Return a matter as a task where it begins with a deed: `Boka`, `Jämkar med`, `Dukning`."""
    low = words[:1].lower() + words[1:]
    code = context.when.code
    if says_done(words) or len(words.split()) > _MOST_WORDS or patterns("habits").search(words):
        return None
    behind = low.partition(" ")[2]
    parts = words.split()
    if _is_told(_head(parts), code) or any(bare(each) in _other_words() for each in parts):
        return None
    # `Price list` is a thing, though `price` may be a verb.
    sure = determined(behind, code) or not knows_forms(code)
    if begins_as_errand(low, code) or (begins_with_infinitive(low) and sure):
        return low if behind[:1].islower() and not has_verb(behind) else None
    if (passive := _to_be_done(low, code)) is not None:
        return passive
    # `Leads the meeting: Ann` tells what she does.
    telling = not knows_forms(code) and present().match(low) is not None
    if telling and reporting().match(low) is None and " " in low:
        return as_task(low) if context.people.person(low.split()[0]) is None else None
    first = bare(words.partition(" ")[0])
    if first in listed("no_deeds") or not _names_deed().fullmatch(first):
        return None
    return words if _is_thing(words, context) else None


def _to_be_done(words: str, code: str) -> str | None:
    """Read `Old stakes to be burnt`."""
    match = _to_be(code).match(words) if knows_forms(code) else None
    verb = infinitive_done(match["verb"], code) if match is not None else None
    if match is None or verb is None or has_verb(match["what"]):
        return None
    return f"{verb} {match['what']}{match['rest']}"


@cache
def _to_be(code: str) -> re.Pattern[str]:
    leads = "|".join(import_words(code).acting.passive_leads)
    return compiled(rf"(?P<what>.+?)\s+(?:{leads})(?P<verb>[a-z-]+)\b(?P<rest>.*)\Z")


@cache
def _names_deed() -> re.Pattern[str]:
    return compiled(rf"[^\W\d_]{{3,}}(?:{any_of(all_of('deed_endings'))})")


def _is_due(term: Term | None, sign: str) -> bool:
    """Tell whether a thing has a term; behind a colon a mere day is of duty or of an event."""
    if term is None or term.date is None:
        return False
    leads = (either("strong_leads"), either("due_labels"))
    return sign != "colon" or any(lead.match(term.text) is not None for lead in leads)


def _is_new(words: str) -> bool:
    """Tell whether something is to be there that is not yet: `Ny stege till tornet`."""
    return bare(words.partition(" ")[0]) in listed("new_things")


def _is_thing(words: str, context: Context) -> bool:
    """Tell whether words name a thing, and no person, post, label, day, number or event."""
    parts = words.split()
    if not 0 < len(parts) <= _MOST_WORDS or has_verb(words) or says_done(words):
        return False
    if parts[0][0].isdigit() or (len(parts) <= _FEW and parts[-1].isdigit()):
        # `Plats 12 ....... Bo`
        return False
    if label_of(words) is not None or is_title(words) or context.people.owners(words) is not None:
        return False
    if any(bare(each) in _other_words() for each in parts) or any(_persons(parts, context)):
        return False
    named = " ".join(parts[1:]).istitle() or bare(parts[0]) in weekdays()
    if named or _is_told(_head(parts), context.when.code):
        # `Källa`, `Liam O'Neill`
        return False
    if present().search(words) is not None or patterns("being_away").search(words) is not None:
        return False
    return bare(parts[-1]) not in _leads() and not find_days(words, context.when.code)


def _head(parts: Sequence[str]) -> str:
    """Return the noun that others only describe: `report` of `Annual report on drains`."""
    words = list(takewhile(lambda each: each not in _leads(), map(bare, parts)))
    return words[-1] if words else ""


@lru_cache(maxsize=512)
def _is_told(head: str, code: str) -> bool:
    """Tell whether a row is no task by its noun: it tells of something, or is of an event."""
    if head in listed("told_matters") | listed("new_things"):
        return True
    # Swedish writes what describes a noun in one word with it.
    return not knows_forms(code) and head.endswith(_told_endings())


@cache
def _told_endings() -> tuple[str, ...]:
    return tuple(each for each in all_of("told_matters") if len(each) >= _SHORTEST)


@cache
def _leads() -> frozenset[str]:
    return listed("leading_prepositions") | listed("by_whom") | listed("object_words")


def _persons(parts: Sequence[str], context: Context) -> Iterator[bool]:
    """Yield of each word whether it is a title or names somebody: `Ny kassör`, `Bo Ek`."""
    for each in parts:
        named = each[:1].isupper() and context.people.person(each) is not None
        yield named or is_title(each)


@cache
def _other_words() -> frozenset[str]:
    fields = ("group_words", "absent_words", "nothing", "negations", "told_states")
    return frozenset(word for field in fields for word in all_of(field)) - listed("object_words")
