"""Which lines are headings of items: by number, paragraph sign, Markdown, underline and so on."""

import re
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from bra.importing.contents import called_to
from bra.importing.labelled import PEOPLE, label_on
from bra.importing.lines import Line
from bra.importing.looks import Heading, candidates
from bra.importing.marked import markdown_headings
from bra.importing.names import looks_like_entry, names_somebody
from bra.importing.numbering import number_of
from bra.importing.runin import bold_leads, led, told
from bra.importing.signs import alone, lettered, signed
from bra.importing.titlewords import is_known, special
from bra.importing.words import bare, either, label_match, listed
from bra.importing.wrapped import whole_titles

_GAP: Final = 3
_WITH_YEAR: Final = 2
_YEAR: Final = 10
_MOST_CHAINS: Final = 200
_TOP: Final = 40
_BY_LOOKS: Final = ("under", "caps", "bold")
_NUMBERED: Final = ("para", "ref", "num")
_STYLES: Final = (*_NUMBERED, "under", "caps", "bold", "bare", "flush")


def find_headings(lines: Sequence[Line]) -> list[Heading]:
    """Return the headings of items, and those that set other parts apart, in order."""
    atx = markdown_headings(lines)
    if atx:
        return atx
    by_style: dict[str, list[Heading]] = {style: [] for style in _STYLES}
    listed_people = _numbered_people(lines)
    for at, line in enumerate(lines):
        if line.kind != "text" or at in listed_people:
            continue
        for heading in candidates(lines, at):
            by_style[heading.style].append(heading)
    agenda = called_to(lines) if not any(map(by_style.get, _STYLES[:2])) else []
    if agenda:
        return agenda
    rows = {style: _best_chain(by_style[style], lines) for style in _NUMBERED}
    if _are_tasks(rows["num"], by_style, lines):
        by_style["num"], rows["num"] = [], []
    chosen: list[Heading] = _without_numbers(lines, list(rows.values()))
    for style in () if chosen else _STYLES:
        found = rows.get(style, by_style[style])
        if style == "flush":
            if len(found) < _GAP or not any(is_known(each.title) for each in found):
                break
            found = sorted([*by_style["bare"], *found])
        few = 1 + (style == "bare" and _begins_with_title(found, by_style["flush"], lines))
        if len(found) > few or (len(found) == 1 and style == "para"):
            chosen = found
            break
    beside = led(lines) if not chosen or chosen[0].style in ("bare", "flush") else []
    chosen = beside if len(beside) > len(chosen) else chosen
    chosen = sorted([*chosen, *told(chosen, lines), *bold_leads(chosen, lines)])
    chosen = _with_points(chosen or _only_one(by_style["num"], lines), by_style["num"])
    first = chosen[0].at if chosen else len(lines)
    return whole_titles(_with_known(chosen, by_style, lines, first), lines)


def _begins_with_title(
    found: Sequence[Heading], flush: Sequence[Heading], lines: Sequence[Line]
) -> bool:
    """Tell whether the first of some headings is the title of minutes whose items follow closely.

    Without empty lines between them, only the one below the title has one before it.
    """
    close = len(flush) > _GAP and sum(is_known(each.title) for each in flush) > 1
    if not close or not found or not all(line.blank for line in lines[: found[0].at]):
        return False
    title = found[0].title
    return not is_known(title) or either("title_words").search(title) is not None


def _without_numbers(lines: Sequence[Line], rows: Sequence[list[Heading]]) -> list[Heading]:
    """Return the headings that a letter, a lone number or a sign makes, if such are the items.

    One of the `rows` of numbers that is within an item stands between two of them; otherwise the
    numbers count.
    """
    for found in (lettered(lines), alone(lines), signed(lines)):
        places = [heading.at for heading in found]
        ends = [(bisect(places, row[0].at), bisect(places, row[-1].at)) for row in rows if row]
        if found and all(first == last > 0 for first, last in ends):
            return found
    return []


def _are_tasks(
    row: Sequence[Heading], by_style: dict[str, list[Heading]], lines: Sequence[Line]
) -> bool:
    """Tell whether a row of numbers is a list of tasks: below a heading like those of the items."""
    for style in _BY_LOOKS if row else ():
        above = [heading for heading in by_style[style] if heading.at < row[0].at]
        if len(above) < _GAP or bare(above[-1].title) not in listed("task_headings"):
            continue
        if all(line.blank for line in lines[above[-1].after : row[0].at]):
            return True
    return False


def _only_one(numbered: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the heading of minutes with one item: `1. Grillplatsen`, with its text below.

    A sentence with a number is an entry of a list.
    """
    if len(numbered) != 1 or _value(numbered[0].number or "") != (1,):
        return []
    (heading,) = numbered
    below = next((line for line in lines[heading.after :] if not line.blank), None)
    sentence = not heading.rest and heading.title.endswith((".", "!", "?"))
    return [] if sentence or (below is None and not heading.rest) else [heading]


def _with_points(chosen: list[Heading], numbered: Sequence[Heading]) -> list[Heading]:
    """Add the numbered points of items: `4.1 Hissen` below `§ 4 Rapporter`."""
    taken = {heading.at for heading in chosen}
    found = list(chosen)
    for place, heading in enumerate(chosen):
        value = _value(heading.number or "")
        end = chosen[place + 1].at if place + 1 < len(chosen) else None
        points: list[Heading] = []
        for each in numbered if value else ():
            if each.at in taken or each.at <= heading.at or (end is not None and each.at >= end):
                continue
            if _value(each.number or "") == (*value, len(points) + 1):
                points.append(each)
        found += points if len(points) > 1 else []
    return sorted(found, key=lambda heading: heading.at)


def _numbered_people(lines: Sequence[Line]) -> set[int]:
    """Return the lines of numbered lists of names below a label of people: no headings."""
    found: set[int] = set()
    below = False
    before: Line | None = None
    for at, line in enumerate(lines):
        if line.kind == "blank":
            continue
        number, title = number_of(line.text)
        if number is not None:
            # Only a line right above a numbered one can be the label of its list.
            label = label_on(before) if before is not None else None
            below = below or (label is not None and label.label in PEOPLE and not label.values)
            below = below and names_somebody(title)
            if below:
                found.add(at)
            before = None
        else:
            below, before = False, line
    return found


@lru_cache(maxsize=4096)
def _value(number: str) -> tuple[int, ...]:
    digits = [int(each) for each in re.findall(r"\d+", number)]
    # 2.0 is 2, and 2.1 comes after it.
    while len(digits) > 1 and not digits[-1]:
        digits.pop()
    return tuple(digits)


def _follows(before: tuple[int, ...], now: tuple[int, ...]) -> bool:
    """Tell whether a number comes after another: 3 after 2, 2.1 after 2, 3 after 2.4.

    A year may stand behind both.
    """
    if len(before) == len(now) == _WITH_YEAR and before[1] == now[1] >= _YEAR:
        # 53/24, 54/24
        return 0 < now[0] - before[0] <= _GAP
    if len(now) > len(before):
        return now[:-1] == before and now[-1] == 1
    common = before[: len(now)]
    return common[:-1] == now[:-1] and 0 < now[-1] - common[-1] <= _GAP


def _best_chain(found: list[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the row of numbered headings that holds the most of the text.

    A list of contents and numbered lists within an item are rows too, with little text in them.
    """
    if not found:
        return found
    chains: list[list[Heading]] = []
    full = list(accumulate([line.kind != "blank" for line in lines], initial=0))
    for heading in found:
        value = _value(heading.number or "0")
        fitting = [
            chain
            for chain in chains[-_MOST_CHAINS:]
            if _follows(_value(chain[-1].number or "0"), value) and _alike(chain[0], heading, lines)
        ]
        if fitting and value != (1,):
            max(fitting, key=lambda chain: (_weight(chain, heading.at, full), -chain[0].at)).append(
                heading
            )
        else:
            chains.append([heading])
    if not chains:
        return []
    ends = sorted(heading.at for heading in found)

    def whole(chain: Sequence[Heading]) -> int:
        """Count the text up to where another row begins."""
        after = bisect(ends, chain[-1].at)
        return _weight(chain, ends[after] if after < len(ends) else len(lines), full)

    return max(chains, key=lambda chain: (whole(chain), len(chain)))


def _alike(first: Heading, other: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether two headings are made alike: as far in, and underlined or not."""
    return abs(first.level - other.level) <= 2 and lines[first.at].under == lines[other.at].under


def _weight(chain: Sequence[Heading], end: int, full: Sequence[int]) -> int:
    """Return how many lines of text stand under the headings of a row; a lone number has none.

    `full` counts the lines with words above each place.
    """
    text = full[end] - full[chain[0].at] - len(chain)
    return text if len(chain) > 1 or chain[0].style == "para" else min(text, 1)


def _with_known(
    chosen: list[Heading], by_style: dict[str, list[Heading]], lines: Sequence[Line], first: int
) -> list[Heading]:
    """Add headings of other make: those that minutes often have, and what sets parts apart.

    Of the lines with nothing but their place to tell, none above the last attendance list or the
    first line of prose is one, and none that might be a name.
    """
    taken = {at for heading in chosen for at in range(heading.at, heading.after)}
    numbered = bool(chosen) and chosen[0].style in ("para", "ref", "num")
    found = list(chosen)
    if chosen and chosen[0].style in ("bare", "caps", "bold", "under", "flush"):
        above = max(_end_of_head(lines), _first_line(lines))
        found = [
            heading
            for heading in chosen
            if _stands(heading, lines)
            and (
                heading.at > above or special(heading.title, above=True) or is_known(heading.title)
            )
        ]
        taken = {at for heading in found for at in range(heading.at, heading.after)}
    for style in _STYLES[3:]:
        for heading in by_style[style]:
            if heading.at in taken:
                continue
            words = bare(heading.title)
            mark = special(words, above=heading.at < first)
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


def _first_line(lines: Sequence[Line]) -> int:
    """Return the place of the first line with words: that of a title, never of an item."""
    first = next((at for at, line in enumerate(lines) if not line.blank), -1)
    return first if first >= 0 and not is_known(lines[first].text) else -1


def _end_of_head(lines: Sequence[Line]) -> int:
    """Return the place of the first attendance label near the top; above it are only titles."""
    for at, line in enumerate(lines[:_TOP]):
        if line.text and special(line.text, above=True) in (
            "present",
            "called",
            "absent",
        ):
            return at
        match = label_match(line.text) if line.kind == "text" else None
        if (
            match is not None
            and match["colon"] is not None
            and special(match["label"], above=True) == "present"
        ):
            return at
    return -1


def _stands(heading: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether a line that looks like a heading has anything below it, and is no name."""
    words = bare(heading.title)
    if words in listed("sub_labels") or words in listed("decision_labels"):
        return False
    if words in listed("topic_leads"):
        return False
    if heading.at < 3 and either("title_words").search(heading.title):
        return False
    known = words in listed("known_headings") or words in listed("next_headings")
    if known or special(words) is not None:
        return True
    if heading.style == "bare" and looks_like_entry(heading.title, strict=True):
        return False
    return any(not line.blank for line in lines[heading.after :])
