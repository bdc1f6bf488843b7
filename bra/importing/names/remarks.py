"""How, for whom and for which items somebody was there, behind a name."""

import re
from functools import cache
from typing import Final

from bra.importing.names.looks import GAP, looks_like_entry, name_words, part_words
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import SMALL, joiners, one_of
from bra.languages import languages
from bra.languages.importing import all_of

_MARK: Final = 3


def remarks_apart(head: str) -> tuple[str, list[str]]:
    """Return a name without for whom and how somebody was there, and that."""
    notes: list[str] = []
    serving = name_words().for_whom.search(head)
    if serving is not None and head.count("(", 0, serving.start()) == head.count(
        ")", 0, serving.start()
    ):
        notes.append(head[serving.start() :].strip())
        head = head[: serving.start()]
    tail = _remark().search(head) or _away(head) or _why(head)
    if tail is not None:
        notes.append(tail["remark"])
        head = head[: tail.start()]
    return head, notes


def is_remark(part: str) -> bool:
    """Tell whether a part of an entry is all about how or whether somebody came: `Late`, `Zoom`."""
    return _whole_remark().fullmatch(part) is not None


@cache
def _whole_remark() -> re.Pattern[str]:
    """Return the pattern of such a remark, behind which any signs may stand: `Late :-)`."""
    said = "|".join((*all_of("how_there"), *all_of("late_or_away")))
    return compiled(rf"(?:{said})(?!\w)[\W_]*", re.IGNORECASE)


def items_apart(head: str) -> tuple[str, list[str]]:
    """Return a name without the items or the time for which somebody was there, and these."""
    when = _when_there().search(head)
    if when is None or "," in head[: when.start()]:
        return head, []
    return head[: when.start()] + head[when.end() :], [when["when"]]


@cache
def _remark() -> re.Pattern[str]:
    """Return the pattern of how somebody was there: `Anna Ek på länk`."""
    return compiled(rf"{GAP}(?P<remark>{one_of('remark_tails')})\Z", re.IGNORECASE)


def _away(head: str) -> re.Match[str] | None:
    """Return the word right behind a whole name for somebody who did not come: `Anna Ek sjuk`."""
    match = _away_words().search(head)
    name = head[: match.start()] if match is not None else ""
    alone = not name.endswith(("-", "–", "—")) and "," not in name
    return match if alone and looks_like_entry(name, strict=True) else None


def _why(head: str) -> re.Match[str] | None:
    """Return why the one whose whole name stands before it was away: `Anna Ek på grund av jobb`."""
    match = _reason().search(head)
    named = match is not None and looks_like_entry(head[: match.start()], strict=True)
    return match if named and "," not in head else None


@cache
def _reason() -> re.Pattern[str]:
    return compiled(rf"{GAP}(?P<remark>(?:{one_of('reason_leads')})\s[^,()]+)\Z", re.IGNORECASE)


@cache
def _away_words() -> re.Pattern[str]:
    # A mark of a letter or two is of a column; a word in capitals may be a name.
    words = any_of(word for word in all_of("no") if len(word) > _MARK)
    return compiled(rf"{GAP}(?P<remark>(?=(?-i:{SMALL}))(?:{words}))\Z", re.IGNORECASE)


@cache
def _when_there() -> re.Pattern[str]:
    """Return the pattern of when somebody was there: `Bo Al §§ 9-10`, `Bo Al från kl. 19.15`."""
    parts, items = part_words()
    numbers = r"\d{1,3}(?:\s*[-–]\s*\d{1,3})?"
    more = rf"(?:(?:\s*,\s*|\s+(?:{joiners()})\s+){numbers})*"
    at = any_of(word for spoken in languages() for word in spoken.clock_words)
    clock = r"\d{1,2}(?:[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)"
    why = rf"(?:\s+(?:{one_of('reason_leads')})\s+[^,()]+)?"
    came = rf"(?:{parts}|{one_of('came_or_went')})\s+(?:(?:{at})\s+)?{clock}"
    return compiled(
        rf"(?<=\w)\s+(?P<when>{came}|(?:(?:{parts})\s+)?(?:{items})\s*{numbers}{more}{why})"
        r"(?=\s*(?:,|\Z))",
        re.IGNORECASE,
    )
