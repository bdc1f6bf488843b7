"""Headings of other make than the row of items: those that minutes often have."""

from bisect import bisect
from collections.abc import Sequence
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.head.placewords import says_held
from bra.importing.head.titlewords import has_verb, is_known, is_of_site, special
from bra.importing.items.headend import end_of_head
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.words import bare, either, listed, patterns

LOUD: Final = ("under", "caps", "bold")
LOOKS: Final = (*LOUD, "bare", "flush")
"""How lines look that may be headings, those first that stand out most."""
BY_SIGN: Final = ("para", "ref")
NUMBERED: Final = (*BY_SIGN, "num", "hash")
"""How the numbers of items look."""


def with_known(
    chosen: list[Heading], by_style: dict[str, list[Heading]], lines: Sequence[Line], first: int
) -> list[Heading]:
    """Add headings of other make: those that minutes often have, and what sets parts apart.

    Of the lines with nothing but their place to tell, none above the last attendance list or the
    first line of prose is one, and none that might be a name.
    """
    taken = {at for heading in chosen for at in range(heading.at, heading.after)}
    numbered = bool(chosen) and chosen[0].style in NUMBERED
    found = list(chosen)
    if chosen and chosen[0].style in LOOKS:
        above = max(end_of_head(lines), _first_line(lines))
        found = [
            heading
            for heading in chosen
            if _stands(heading, lines)
            and (
                heading.at > above or special(heading.title, above=True) or is_known(heading.title)
            )
        ]
        taken = {at for heading in found for at in range(heading.at, heading.after)}
    for style in LOOKS:
        for heading in by_style[style]:
            if heading.at in taken or (numbered and _heads_group(heading, chosen, lines)):
                continue
            if numbered and style == "caps" and _heads_own_tasks(heading, chosen, lines):
                continue
            words = bare(heading.title)
            mark = special(words, above=heading.at < first)
            if mark == "notice" and chosen and heading.at < chosen[-1].at and is_of_site(words):
                # Within the items nothing is set below the minutes.
                continue
            known = words in listed("known_headings") or words in listed("next_headings")
            known = known or words in listed("task_headings")
            if numbered and mark is None and style != "bare":
                known = known and heading.at > first
            if (
                (mark is not None and heading.at < first and mark != "contents")
                or (known and heading.at > first)
                or (mark == "notice")
                or (known and not chosen)
            ):
                found.append(heading)
                taken.add(heading.at)
    return sorted(found, key=lambda heading: heading.at)


def _heads_group(heading: Heading, chosen: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether a line without number only heads the numbered items that follow right below."""
    place = bisect(chosen, heading)
    if not 0 < place < len(chosen):
        return False
    return all(line.blank for line in lines[heading.after : chosen[place].at])


def _heads_own_tasks(heading: Heading, chosen: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether a word for tasks heads those of a numbered item, right below its text."""
    among = chosen[0].at < heading.at < chosen[-1].at and not lines[heading.at - 1].blank
    return among and bare(heading.title) in listed("task_headings")


def _first_line(lines: Sequence[Line]) -> int:
    """Return the place of the first line with words: that of a title, never of an item."""
    first = next((at for at, line in enumerate(lines) if not line.blank), -1)
    return first if first >= 0 and not is_known(lines[first].text) else -1


def is_label(heading: Heading) -> bool:
    """Tell whether a line is the label of a part of an item: `Beslut`, `Reservation`."""
    words = bare(heading.title)
    return words in listed("sub_labels") or words in listed("decision_labels")


def _is_told(heading: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether a sentence stands below an agenda's heading: `Dagordningen godkänns`."""
    below = lines[heading.after] if heading.after < len(lines) else None
    if below is None or bare(heading.title) not in listed("contents_headings"):
        return False
    ended = below.text.endswith(".") or ". " in below.text
    return below.kind == "text" and ended and has_verb(below.text)


def _is_of_minutes(title: str) -> bool:
    """Tell whether a line names minutes: `Det här sa vi på mötet den 3 maj 2022`."""
    if either("title_words").search(title) is not None:
        return True
    meeting = says_held().search(title) or patterns("meeting_nouns").search(title)
    return meeting is not None and bool(find_days(title, "sv"))


def _is_matter(heading: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether what might be a name is of a matter: `Harbour Dues` over what was said of it.

    Nobody of the attendance is called so, and nobody is told of by the first name right below.
    """
    above = lines[: end_of_head(lines) + 1]
    below = next((line for line in lines[heading.after :] if not line.blank), None)
    if not above or below is None or below.kind != "text" or not below.text.endswith((".", ":")):
        return False
    first, *_, last = heading.title.casefold().split()
    named = any(first in line.text.casefold() and last in line.text.casefold() for line in above)
    told = below.text.casefold().startswith(first)
    return has_verb(below.text) and not (named or told)


def _stands(heading: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether a line that looks like a heading has anything below it, and is no name."""
    words = bare(heading.title)
    if is_label(heading):
        return False
    if words in listed("topic_leads") and not _is_told(heading, lines):
        return False
    if heading.at < 3 and _is_of_minutes(heading.title):
        return False
    known = words in listed("known_headings") or words in listed("next_headings")
    if known or special(words) is not None:
        return True
    if heading.style == "bare" and looks_like_entry(heading.title, strict=True):
        return _is_matter(heading, lines)
    return any(not line.blank for line in lines[heading.after :])
