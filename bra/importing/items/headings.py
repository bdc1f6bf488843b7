"""Which lines are headings of items: by number, paragraph sign, Markdown, underline and so on."""

from bisect import bisect
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.titlewords import is_known
from bra.importing.items.contents import called_to
from bra.importing.items.known import BY_SIGN, LOOKS, LOUD, NUMBERED, is_label, with_known
from bra.importing.items.leads import coded, signed
from bra.importing.items.listwithin import is_mere_list, stands_within
from bra.importing.items.looks import Heading, by_looks, candidate
from bra.importing.items.marked import markdown_headings
from bra.importing.items.numberrows import best_row, only_one, with_points
from bra.importing.items.runin import bold_leads, led, told, with_text_apart
from bra.importing.items.signs import alone, lettered, timed
from bra.importing.items.slashednumbers import slashed_numbers
from bra.importing.items.titleplace import LONGEST
from bra.importing.items.wrapped import whole_titles
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import has_number, number_of
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.words import bare, either, listed

_FEWEST: Final = 3


def find_headings(lines: Sequence[Line]) -> list[Heading]:
    """Return the headings of items, and those that set other parts apart, in order."""
    atx = markdown_headings(lines)
    if atx:
        return atx
    numbered, others = _by_number(lines)
    agenda = called_to(lines) if not any(map(numbered.get, BY_SIGN)) else []
    if agenda:
        return agenda
    rows = {style: best_row(numbered[style], lines) for style in NUMBERED}
    if _are_tasks(rows["num"], others, lines):
        numbered["num"], rows["num"] = [], []
    chosen = _without_numbers(lines, list(rows.values())) or _row_of_items(rows)
    mere = is_mere_list(chosen, lines)
    by_style = _by_looks(lines, others) if mere or not chosen else None
    if by_style is not None:
        heads = _chosen_by_looks(by_style, lines)
        if mere and not stands_within(chosen, heads, lines):
            by_style = None
        else:
            chosen = heads
    if by_style is not None:
        beside = led(lines) if not chosen or chosen[0].style in ("bare", "flush") else []
        chosen = beside if len(beside) > len(chosen) else chosen
    chosen = sorted([*chosen, *told(chosen, lines), *bold_leads(chosen, lines)])
    chosen = with_text_apart(chosen, lines)
    if chosen and all(is_label(heading) for heading in chosen):
        chosen = only_one(numbered["num"], lines) or chosen
    chosen = with_points(chosen or only_one(numbered["num"], lines), numbered["num"])
    first = chosen[0].at if chosen else len(lines)
    if by_style is None:
        # Below a numbered heading only what is known by its words is one as well.
        others = [at for at in others if at < first or _may_be_known(lines[at].text)]
        by_style = _by_looks(lines, others)
    return whole_titles(with_known(chosen, by_style, lines, first), lines)


def _by_number(lines: Sequence[Line]) -> tuple[dict[str, list[Heading]], list[int]]:
    """Return the headings that a number tells, by its style, and the places of other lines."""
    found: dict[str, list[Heading]] = {style: [] for style in NUMBERED}
    others: list[int] = []
    numbers = [bool(line.text) and has_number(line.text) for line in lines]
    slashed = slashed_numbers(lines)
    listed_people = _numbered_people(lines, [at for at, has in enumerate(numbers) if has])
    for at, line in enumerate(lines):
        if line.kind != "text" or at in listed_people:
            continue
        if not (numbers[at] or line.text.startswith("§")):
            if len(line.text) <= LONGEST:
                others.append(at)
            continue
        heading, looks = candidate(lines, at, slashed=at in slashed)
        if heading is not None:
            found[heading.style].append(heading)
        if looks:
            others.append(at)
    return found, others


def _by_looks(lines: Sequence[Line], places: Sequence[int]) -> dict[str, list[Heading]]:
    """Return the headings that only their looks tell, by their style."""
    found: dict[str, list[Heading]] = {style: [] for style in LOOKS}
    for at in places:
        heading = by_looks(lines, at)
        if heading is not None:
            found[heading.style].append(heading)
    return found


def _row_of_items(rows: dict[str, list[Heading]]) -> list[Heading]:
    """Return the first row of numbers that counts items: of several, or a paragraph sign.

    A lone sign within items that are counted is one of a law or of statutes, at which a line began.
    """
    for style, found in rows.items():
        if len(found) > 1 or (len(found) == 1 and style == "para" and not _is_within(found, rows)):
            return found
    return []


def _is_within(found: list[Heading], rows: dict[str, list[Heading]]) -> bool:
    """Tell whether a lone heading stands below the first and above the last of a row of others."""
    at = found[0].at
    return any(len(row) >= _FEWEST and row[0].at < at < row[-1].at for row in rows.values())


def _chosen_by_looks(by_style: dict[str, list[Heading]], lines: Sequence[Line]) -> list[Heading]:
    """Return the headings of the first make of which there are enough."""
    for style, found in by_style.items():
        if style == "flush":
            if len(found) < _FEWEST or not any(is_known(each.title) for each in found):
                break
            return sorted([*by_style["bare"], *found])
        few = 1 + (style == "bare" and _begins_with_title(found, by_style["flush"], lines))
        if style == "bare" and _are_closer(by_style["flush"], found):
            continue
        if len(found) > few:
            return _with_short(found, by_style["bare"]) if style == "caps" else found
    return []


def _with_short(loud: Sequence[Heading], others: Sequence[Heading]) -> list[Heading]:
    """Return headings in capitals with those of too few letters to tell by themselves: `PAY`."""
    short = [
        each._replace(style="caps")
        for each in others
        if len(loud) >= _FEWEST and each.at > loud[0].at and each.title == each.title.upper()
    ]
    return sorted([*loud, *short])


def _may_be_known(text: str) -> bool:
    """Tell whether a line has the words of a heading that may stand below a numbered one."""
    return bare(text) in _known_words()


@cache
def _known_words() -> frozenset[str]:
    fields = ("known_headings", "next_headings", "task_headings", "notice_headings")
    return frozenset(word for field in fields for word in listed(field))


def _begins_with_title(
    found: Sequence[Heading], flush: Sequence[Heading], lines: Sequence[Line]
) -> bool:
    """Tell whether the first of some headings is the title of minutes whose items follow closely.

    Without empty lines between them, only the one below the title has one before it.
    """
    close = len(flush) >= _FEWEST and any(is_known(each.title) for each in flush)
    if not close or not found or not all(line.blank for line in lines[: found[0].at]):
        return False
    title = found[0].title
    return not is_known(title) or either("title_words").search(title) is not None


def _are_closer(flush: Sequence[Heading], apart: Sequence[Heading]) -> bool:
    """Tell whether most headings, and most known ones, have no empty lines around them.

    Only the first, and what is no item, such as the name of who signed, have such then.
    """
    known = sum(is_known(each.title) for each in flush) if len(flush) > len(apart) else 0
    return known >= max(_FEWEST, 1 + sum(is_known(each.title) for each in apart))


def _without_numbers(lines: Sequence[Line], rows: Sequence[list[Heading]]) -> list[Heading]:
    """Return the headings that a letter, a lone number, a time or a sign makes, if such there are.

    One of the `rows` of numbers that is within an item stands between two of them; otherwise the
    numbers count.
    """
    for find in (lettered, alone, timed, signed, coded):
        found = find(lines)
        if not found:
            continue
        places = [heading.at for heading in found]
        # What looks like a number may be the time.
        others = [row for row in rows if not {heading.at for heading in row} <= set(places)]
        ends = [(bisect(places, row[0].at), bisect(places, row[-1].at)) for row in others]
        if all(first == last > 0 for first, last in ends):
            return found
    return []


def _are_tasks(row: Sequence[Heading], others: Sequence[int], lines: Sequence[Line]) -> bool:
    """Tell whether a row of numbers is a list of tasks: below a heading like those of the items.

    `others` are the places of lines that no number makes headings.
    """
    before = [at for at in others if row and at < row[0].at]
    if not any(bare(lines[at].text) in listed("task_headings") for at in before):
        return False
    by_style = _by_looks(lines, before)
    for above in (by_style[style] for style in LOUD):
        if len(above) < _FEWEST or bare(above[-1].title) not in listed("task_headings"):
            continue
        if all(line.blank for line in lines[above[-1].after : row[0].at]):
            return True
    return False


def _numbered_people(lines: Sequence[Line], places: Sequence[int]) -> set[int]:
    """Return the lines of numbered lists of names below a label of people: no headings.

    `places` are those of the lines near whose beginning a digit stands.
    """
    found: set[int] = set()
    numbered: set[int] = set()
    for at in places:
        number, title = number_of(lines[at].text)
        if number is None:
            continue
        numbered.add(at)
        if not names_somebody(title):
            continue
        above = next((n for n in range(at - 1, -1, -1) if not lines[n].blank), None)
        # Only a line right above a numbered one can be the label of its list.
        begins = above is not None and above not in numbered and _leads_people(lines[above])
        if begins or above in found:
            found.add(at)
    return found


def _leads_people(line: Line) -> bool:
    """Tell whether a line is a label of people alone, whose names stand below it."""
    label = label_on(line)
    return label is not None and label.label in PEOPLE and not label.values
