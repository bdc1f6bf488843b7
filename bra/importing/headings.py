"""Which lines are headings of items: by number, paragraph sign, Markdown, underline and so on."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from bra.importing.decisions import leads_decision
from bra.importing.labelled import PEOPLE, label_on
from bra.importing.lines import Line
from bra.importing.looks import Heading, candidates, is_known, number_of, special
from bra.importing.names import looks_like_entry, names_somebody
from bra.importing.words import bare, either, label_match, listed

_GAP: Final = 3
_FEW: Final = 2
_WITH_YEAR: Final = 2
_YEAR: Final = 10
_MOST_CHAINS: Final = 200
_TOP: Final = 40
_STYLES: Final = ("para", "ref", "num", "under", "caps", "bold", "bare", "flush")


def find_headings(lines: Sequence[Line]) -> list[Heading]:
    """Return the headings of items, and those that set other parts apart, in order."""
    atx = _markdown(lines)
    if atx:
        return atx
    by_style: dict[str, list[Heading]] = {style: [] for style in _STYLES}
    listed_people = _numbered_people(lines)
    for at, line in enumerate(lines):
        if line.kind != "text" or at in listed_people:
            continue
        for heading in candidates(lines, at):
            by_style[heading.style].append(heading)
    chosen: list[Heading] = []
    for style in _STYLES:
        found = by_style[style]
        if style in ("para", "ref", "num"):
            found = _best_chain(found, lines)
        if style == "flush" and (
            len(found) < _GAP or not any(is_known(each.title) for each in found)
        ):
            break
        if len(found) > 1 or (len(found) == 1 and style == "para"):
            chosen = found
            break
    chosen = chosen or _only_one(by_style["num"], lines)
    first = chosen[0].at if chosen else len(lines)
    return _with_known(chosen, by_style, lines, first)


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


def _markdown(lines: Sequence[Line]) -> list[Heading]:
    """Return the Markdown headings that are items.

    A heading without text of its own above a deeper one is a group; below a heading with text
    only numbered ones are items of their own.
    """
    heads = [(at, line) for at, line in enumerate(lines) if line.kind == "atx" and line.text]
    if _title_again(lines, heads):
        heads = heads[1:]
    if (heads and heads[0][1].level == 1 and sum(line.level == 1 for _, line in heads) == 1) or (
        heads and heads[0][1].level == 1 and len(heads) > 1 and heads[1][1].level != 1
    ):
        heads = heads[1:]
    if heads and (_is_title(lines, heads[0][0]) or _heads_all(lines, heads)):
        heads = heads[1:]
    if all(special(line.text, above=True) for _, line in heads):
        return []
    found: list[Heading] = []
    owner = 0
    above = True
    for place, (at, line) in enumerate(heads):
        number, title = number_of(line.text)
        following = heads[place + 1] if place + 1 < len(heads) else None
        end = following[0] if following is not None else len(lines)
        own_text = any(not each.blank and not _mere(each) for each in lines[at + 1 : end])
        deeper = following is not None and following[1].level > line.level
        if deeper and following is not None and leads_decision(following[1]):
            own_text = True
        mark = special(line.text, above=above)
        if owner and line.level > owner and number is None:
            continue
        if deeper and not own_text and number is None and mark is None:
            owner = 0
            continue
        owner = line.level if mark is None else 0
        above = above and mark is not None
        found.append(Heading(at, at + 1, "atx", number, title, line.number, line.level))
    return found


def _title_again(lines: Sequence[Line], heads: Sequence[tuple[int, Line]]) -> bool:
    """Tell whether a title block stands above the text's own title, which is all of its level."""
    if len(heads) < _FEW:
        return False
    (start, first), (end, second) = heads[:2]
    if first.level != 1 or second.level != 1 or number_of(second.text)[0] is not None:
        return False
    between = [line for line in lines[start + 1 : end] if not line.blank]
    if bare(first.text) == bare(second.text):
        return len(between) <= _GAP
    alone = len(heads) > _FEW and all(line.level > 1 for _, line in heads[2:])
    return alone and not between and special(second.text, above=True) is None


def _is_title(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a heading is the first line with words, and a label the next."""
    if number_of(lines[at].text)[0] is not None or any(not line.blank for line in lines[:at]):
        return False
    after = next((line for line in lines[at + 1 :] if not _mere(line) and not line.blank), None)
    match = label_match(after.text) if after is not None else None
    return match is not None and match["colon"] is not None and bool(match["value"])


def _heads_all(lines: Sequence[Line], heads: Sequence[tuple[int, Line]]) -> bool:
    """Tell whether the first heading is the first line with words, and all others stand deeper."""
    at, first = heads[0]
    if number_of(first.text)[0] is not None or any(not line.blank for line in lines[:at]):
        return False
    return len(heads) > _FEW and all(line.level > first.level for _, line in heads[1:])


def _mere(line: Line) -> bool:
    return line.kind == "rule" or line.raw.strip().startswith("{:")


@lru_cache(maxsize=4096)
def _value(number: str) -> tuple[int, ...]:
    digits = re.findall(r"\d+", number)
    return tuple(int(each) for each in digits)


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
        after = bisect_right(ends, chain[-1].at)
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
