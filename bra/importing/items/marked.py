"""Which Markdown headings are items."""

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from operator import itemgetter
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.decisions.labels import leads_decision
from bra.importing.head.titlewords import is_of_site, of_site, special
from bra.importing.items.looks import Heading
from bra.importing.items.signs import spelled_numbers
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import number_of
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, label_match, label_of, listed

_NUMBER: Final = compiled(
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2})[.):]+\s+(?P<title>(?=.*[^\W\d_]).*\S)"
)
_GAP: Final = 3
_FEW: Final = 2
_SEVERAL: Final = 3
_MOST_WORDS: Final = 8


def markdown_headings(lines: Sequence[Line]) -> list[Heading]:
    """Return the Markdown headings that are items.

    A heading without text of its own above a deeper one is a group, unless that is of a part of an
    item; below a heading with text only numbered ones are items of their own, and those of the
    level that most items have.
    """
    heads = [(at, line) for at, line in enumerate(lines) if line.kind == "atx" and line.text]
    heads = heads[_titles(lines, heads) :]
    top = 0
    if (heads and heads[0][1].level == 1 and sum(line.level == 1 for _, line in heads) == 1) or (
        heads and heads[0][1].level == 1 and len(heads) > 1 and heads[1][1].level != 1
    ):
        top = heads[0][0] + 1
        heads = heads[1:]
    if heads and _is_subtitle(lines, heads, top):
        heads = heads[1:]
    if all(special(line.text, above=True) for _, line in heads):
        return []
    found: list[Heading] = []
    titles = _numbered([line.text for _, line in heads])
    numbered = [number for number, _ in titles]
    site = of_site(
        [(n, line.text, line.level) for n, (_, line) in zip(numbered, heads, strict=True)]
    )
    owner = 0
    above = True
    for place, (at, line) in enumerate(heads):
        number, title = titles[place]
        following = heads[place + 1] if place + 1 < len(heads) else None
        end = following[0] if following is not None else len(lines)
        own_text = any(not each.blank and not _mere(each) for each in lines[at + 1 : end])
        deeper = following is not None and following[1].level > line.level
        if deeper and following is not None:
            own_text = own_text or leads_decision(following[1]) or _parted(heads, place)
        mark = special(line.text, above=above)
        if is_of_site(line.text) and place not in site:
            mark = None
        within = owner and line.level > owner and number is None and place not in site
        if within and not (line.level == _usual(found) and _names_matter(line)):
            continue
        if deeper and not own_text and number is None and mark is None:
            owner = 0
            continue
        owner = line.level if mark is None else 0
        above = above and mark is not None
        found.append(Heading(at, at + 1, "atx", number, title, line.number, line.level))
    return found


def _numbered(texts: Sequence[str]) -> list[tuple[str | None, str]]:
    """Return the number and title of each heading; where none has digits, numerals may count."""
    found = [number_of(text) for text in texts]
    if any(number is not None for number, _ in found):
        return [each if each[0] else _by_others(each[1]) for each in found]
    spelled = spelled_numbers(texts)
    return [other or each for each, other in zip(found, spelled, strict=True)]


def _by_others(text: str) -> tuple[str | None, str]:
    """Return the number and title of a heading among numbered ones, whatever its title begins with.

    `3.1. @import`, `4.2. [dagvatten] Diket`.
    """
    match = _NUMBER.match(text)
    return (None, text) if match is None else (match["number"], match["title"])


def _usual(found: Sequence[Heading]) -> int:
    """Return the level of most headings so far, where there are some: 0 where there are few."""
    level, count = max(
        Counter(each.level for each in found).items(), key=itemgetter(1), default=(0, 0)
    )
    return level if count >= _SEVERAL and count * 2 > len(found) else 0


def _names_matter(line: Line) -> bool:
    """Tell whether a heading is no part of the item above it, as its background is."""
    return not leads_decision(line) and bare(line.text) not in listed("sub_labels")


def _parted(heads: Sequence[tuple[int, Line]], place: int) -> bool:
    """Tell whether all headings below one are of parts of one item: its background, its reasons."""
    level = heads[place][1].level
    below = [line for _, line in takewhile(lambda each: each[1].level > level, heads[place + 1 :])]
    return all(leads_decision(line) or bare(line.text) in listed("sub_labels") for line in below)


def _titles(lines: Sequence[Line], heads: Sequence[tuple[int, Line]]) -> int:
    """Count the headings of a title block above the text's own title, or of one of some lines."""
    if len(heads) < _FEW:
        return 0
    stacked = _stacked(lines, heads)
    if stacked >= _FEW and _name_minutes(heads[:stacked]) and _numbers_follow(heads[stacked - 1 :]):
        return stacked
    (start, first), (end, second) = heads[:2]
    if first.level != second.level or number_of(second.text)[0] is not None:
        return 0
    between = [line for line in lines[start + 1 : end] if not line.blank]
    if first.level == 1 and bare(first.text) == bare(second.text):
        return int(len(between) <= _GAP)
    at_top = all(line.blank for line in lines[:start]) or first.level == 1
    deeper = len(heads) > _FEW and all(line.level > first.level for _, line in heads[2:])
    named = either("title_words").search(second.text) is not None
    other = special(second.text, above=True) is None or named
    return _FEW if at_top and deeper and not between and other else 0


def _stacked(lines: Sequence[Line], heads: Sequence[tuple[int, Line]]) -> int:
    """Count the headings at the top with nothing between them, of whom and what the minutes are.

    A PDF has them as large as those of its items: `Region Vest`, `Rådet`, `Anteckningar 3 maj`.
    """
    last = -1
    for count, (at, line) in enumerate(heads):
        apart = any(not each.blank for each in lines[last + 1 : at])
        other = special(line.text, above=True) is not None and not _name_minutes([(at, line)])
        if apart or other or number_of(line.text)[0] is not None:
            return count
        last = at
    return len(heads)


def _name_minutes(heads: Sequence[tuple[int, Line]]) -> bool:
    """Tell whether headings name minutes, or their day, in whatever language."""
    words = either("title_words")
    return any(words.search(line.text) or find_days(line.text, "sv") for _, line in heads)


def _is_subtitle(lines: Sequence[Line], heads: Sequence[tuple[int, Line]], top: int) -> bool:
    """Tell whether the first heading is the title, or one right below it from the line `top` on."""
    at, first = heads[0]
    named = either("title_words").search(first.text) is not None
    above = [line for line in lines[top:at] if not line.blank]
    whose = named and not top and len(above) <= _FEW and all(map(_may_name_body, above))
    if number_of(first.text)[0] is not None or (above and not whose):
        return False
    labelled = (named or not top) and _labels_follow(lines, at)
    return labelled or _heads_all(heads) or (named and _numbers_follow(heads))


def _may_name_body(line: Line) -> bool:
    """Tell whether a line above the title may be the name of the body: `**Byarådet i Norrby**`."""
    return (
        line.kind == "text"
        and 0 < len(line.text.split()) <= _MOST_WORDS
        and line.text[-1] not in ".:"
    )


def _labels_follow(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the next line with words below a heading is a label, or a row with one."""
    after = next((line for line in lines[at + 1 :] if not _mere(line) and not line.blank), None)
    if after is not None and after.kind == "row":
        return label_of(cells_of(after)[0]) is not None
    match = label_match(after.text) if after is not None else None
    return match is not None and match["colon"] is not None and bool(match["value"])


def _heads_all(heads: Sequence[tuple[int, Line]]) -> bool:
    """Tell whether all other headings stand deeper than the first."""
    return len(heads) > _FEW and all(line.level > heads[0][1].level for _, line in heads[1:])


def _numbers_follow(heads: Sequence[tuple[int, Line]]) -> bool:
    """Tell whether all other headings have numbers, but for those of who was there and the like."""
    numbered = [number_of(line.text)[0] is not None for _, line in heads[1:]]
    apart = [special(line.text, above=True) is not None for _, line in heads[1:]]
    return sum(numbered) > 1 and all(map(max, numbered, apart))


def _mere(line: Line) -> bool:
    """Tell whether a line has no words: a rule, or the empty head that a table must have."""
    return line.kind == "rule" or line.raw.strip().startswith("{:") or not line.raw.strip("| \t")
