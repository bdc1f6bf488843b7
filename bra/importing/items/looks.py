"""What a line looks like that may be a heading: numbered, underlined, in capitals, alone."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.verbs import present
from bra.importing.days.find import find_days
from bra.importing.head.rollcalls import calls
from bra.importing.head.titlewords import ends_as_title, has_verb, is_known, special, tells
from bra.importing.items.cases import is_case
from bra.importing.items.peoplelines import lists_people
from bra.importing.items.titleplace import (
    LONGEST,
    LONGEST_BARE,
    MOST_WORDS,
    next_title,
    sentence_like,
    title_apart,
    title_over,
    with_second_line,
    without_reference,
)
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import DIGIT, PARA_AFTER, led_by_word, numbers_of, without_hour
from bra.importing.lines.spaces import single_spaced
from bra.importing.names.looks import looks_like_entry, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import (
    bare,
    either,
    label_match,
    label_of,
    listed,
    patterns,
    reference,
)

_OF_RANGE: Final = compiled(r"[–-]\s?\d")
_WORDED_LEVEL: Final = 100
_WRAPPED: Final = 50
_MOST_ASKED: Final = 6
_PEOPLE: Final = ("present", "absent", "guests", "called")


class Heading(NamedTuple):
    """Hold a line that looks like a heading: where, how it is made, its number and title.

    `at` is its place in the list of lines, `after` where its text begins; `rest` is what of the
    text stands on the same line.
    """

    at: int
    after: int
    style: str
    number: str | None
    title: str
    line: int
    level: int = 0
    rest: str = ""


def candidate(
    lines: Sequence[Line], at: int, *, slashed: bool = False
) -> tuple[Heading | None, bool]:
    """Return the heading that a line of text is by its number, and whether its looks may tell more.

    They do not where a number does, nor where the line is long.  `slashed` tells that a number
    with a stroke is that of an item, and no day.
    """
    line = without_hour(lines[at])
    numbered = line.text[:1] == "§" or line.text[:1].isdecimal()
    text, rest = title_apart(line) if numbered else (line.text, "")
    if len(text) > LONGEST and len(single_spaced(text)) > LONGEST:
        return None, False
    found = _numbered(lines, at, line, (text, rest), numbered=numbered, slashed=slashed)
    return found, not rest and (found is None or found.style == "ref")


def _numbered(
    lines: Sequence[Line],
    at: int,
    line: Line,
    told: tuple[str, str],
    *,
    numbered: bool,
    slashed: bool,
) -> Heading | None:
    """Return the heading that a number makes of a line without its hour.

    `told` is its title with the number, and the text behind that; `numbered` tells that the
    number comes first.
    """
    text, rest = told
    for style, shape in numbers_of(text, numbered=numbered):
        match = shape.match(text)
        if match is None:
            continue
        if shape is PARA_AFTER and not rest and (over := title_over(lines, at, match)) is not None:
            whole = Heading(at - 1, at + 1, style, match["number"], over.text, over.number)
            return whole._replace(level=line.indent, rest=match["title"].strip())
        title = without_reference(match["title"]).strip()
        after = at + 1
        if style == "para" or (style == "ref" and "§" in match["number"]):
            title = reference().sub(" ", title).strip()
            apart = text[match.end("number") : match.start("title")].startswith("   ")
            title = "" if is_case(title, apart=apart) else title
            if not title:
                after, title, rest = next_title(lines, at + 1)
            if not title or title[:1].islower() or _of_several(match, title):
                return None
        elif style in ("num", "hash") and (
            sentence_like(title) or not _fits(text, match, slashed=slashed)
        ):
            return None
        below = bool(rest) and not told[1]
        after, title = with_second_line(lines, after, title, match["title"])
        if after < len(lines) and lines[after].kind == "rule" and line.under:
            after += 1
        if rest and after > at + 1 and not below:
            return None
        # A number behind a word is of another make than a bare one.
        level = line.indent + (_WORDED_LEVEL if shape is led_by_word() else 0)
        return Heading(at, after, style, match["number"], title, line.number, level, rest)
    return None


def _of_several(match: re.Match[str], title: str) -> bool:
    """Tell whether something is said of several items: `§§ 3–5 Dessa justerades omedelbart`."""
    if _OF_RANGE.match(match["title"]) is not None:
        return True
    return _OF_RANGE.search(match["number"]) is not None and tells(title)


def _fits(text: str, match: re.Match[str], *, slashed: bool) -> bool:
    """Tell whether what follows a number is no quantity: `3 nya cyklar`, `15 september`."""
    if not text[len(match["number"])].isspace():
        return True
    plain = match["title"][:1].isupper() and not _column(text, match)
    # `23/12  MINUTES` has the number of its year, as the others of the row.
    yearly = slashed or ("/" in match["number"] and match["title"].isupper())
    return plain and (yearly or not _begins_with_day(text))


def _begins_with_day(text: str) -> bool:
    """Tell whether a number is that of a day: `5 April 2022, 7 pm`."""
    days = find_days(text, "en")
    return bool(days) and days[0].start == 0


def _column(text: str, match: re.Match[str]) -> bool:
    title = without_reference(text[match.start("title") :])
    return "\t" in title or "   " in title


def by_looks(lines: Sequence[Line], at: int) -> Heading | None:
    """Return a heading that only its looks tell: underline, capitals, bold, a line of its own."""
    line = lines[at]
    text = line.text
    if not (text[:1].isupper() or line.bold or line.under) or not ends_as_title(text):
        return None
    if "\t" in text or "  " in text or (":" in text and _task_label().match(text) is not None):
        return None
    if ":" in text and lists_people(lines, at):
        return None
    capitals = text == text.upper()
    label = label_match(text)
    loud = capitals and label is not None and label["space"] is not None
    if loud and label is not None and bare(label["label"]).split()[-1] in listed("by_whom"):
        # `MINUTES TAKEN BY ANN` names somebody.
        return None
    if label is not None and not loud and (label["value"] or label["colon"] is None):
        return None
    title = text.rstrip(":").strip()
    if line.under:
        return Heading(at, at + 2, "under", None, title, line.number)
    if capitals and sum(map(str.isalpha, text)) > 3:  # more than an abbreviation
        return Heading(at, at + 1, "caps", None, title, line.number)
    if line.bold:
        return Heading(at, at + 1, "bold", None, title, line.number)
    if _stands_alone(lines, at):
        return Heading(at, at + 1, "bare", None, title, line.number)
    return (
        Heading(at, at + 1, "flush", None, title, line.number) if _flush(lines, at, title) else None
    )


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a short line has an empty one before it, and below it one or a longer text."""
    text = lines[at].text
    before = at == 0 or lines[at - 1].kind in ("blank", "rule")
    if not before or len(text) > LONGEST_BARE or text.endswith(("!", ":")) or "@" in text:
        return False
    after = at + 1 == len(lines) or lines[at + 1].kind == "blank"
    if not after and _runs_on_small(text, lines[at + 1]):
        return False
    below = after or lines[at + 1].kind == "entry" or _prose_follows(lines, at)
    if not (below or calls(text.rstrip(":").strip(), lines[at + 1])):
        return False
    words = len(text.split())
    asks = text.endswith("?")
    return words <= MOST_WORDS and not (asks and (not after or words > _MOST_ASKED))


def _runs_on_small(text: str, below: Line) -> bool:
    """Tell whether a line with a verb goes on below in small letters: it is of a sentence."""
    small = below.kind == "text" and below.text[:1].islower()
    return small and not is_known(text) and present().search(text) is not None


@cache
def _task_label() -> Shape:
    """Return the pattern of the label of a task and its colon: `AP: Bo, boka bussen`."""
    return either("action_labels", before=r"\A", after=r"\s*#?\d*\s*:\s*\S")


def _flush(lines: Sequence[Line], at: int, title: str) -> bool:
    """Tell whether a heading has no empty lines around it: a short line between sentences."""
    if (
        at == 0
        or at + 1 == len(lines)
        or len(title) > LONGEST_BARE
        or len(title.split()) > MOST_WORDS
    ):
        return False
    if label_of(title) in _PEOPLE and special(title) in _PEOPLE:
        return True
    if lines[at].text.endswith(("!", "?", ":")):
        return False
    if is_known(title):
        return True
    if not (_is_over_prose(lines, at, title) and _is_behind_end(lines, at)):
        return False
    return not (
        patterns("past_verbs").search(title) is not None
        or looks_like_entry(title, strict=True)
        or (any(map(str.isdigit, title)) and len(title) < 12)
    )


def _is_over_prose(lines: Sequence[Line], at: int, title: str) -> bool:
    """Tell whether a sentence, or the first line of several of prose, stands right below."""
    following = lines[at + 1]
    ended = following.kind == "text" and following.text.endswith((".", "!", "?", ":"))
    return ended or _runs_on_below(lines, at, title)


def _is_behind_end(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the line before ends what it says, or names somebody over a sentence."""
    before = lines[at - 1]
    if before.blank or before.text.endswith((".", "!", "?")):
        return True
    label = label_match(before.text)
    if label is not None and label["colon"] and label["value"]:
        return True
    return has_verb(lines[at + 1].text) and names_somebody(before.text)


def _runs_on_below(lines: Sequence[Line], at: int, title: str) -> bool:
    """Tell whether a few words without verb stand over the first line of several of prose."""
    following, more = lines[at + 1], lines[at + 2] if at + 2 < len(lines) else None
    wrapped = more is not None and more.kind == following.kind == "text"
    longer = len(following.text) > max(_WRAPPED, len(title) + 20) and following.text[:1].isupper()
    if not (wrapped and longer) or len(title.split()) > _MOST_ASKED or DIGIT.search(title):
        return False
    return not has_verb(title) and present().search(title) is None


def _prose_follows(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a much longer line comes next, as below a heading; below a known one any."""
    following = lines[at + 1]
    if is_known(lines[at].text) and following.text.endswith("."):
        return following.kind == "text"
    return following.kind == "text" and (
        len(following.text) > max(LONGEST_BARE, len(lines[at].text) + 20)
        or (
            len(following.text) > len(lines[at].text) + 12
            and following.text.endswith((".", "!", "?"))
        )
        or (
            len(following.text) > len(lines[at].text)
            and len(lines[at].text) < 30
            and " " in following.text
            and len(following.text) > 40
        )
    )
