"""Which lines of a foreign file are confidential: those with a mark, and what belongs to them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import PurePath
from typing import Final

from bra.importing.head.titlewords import has_verb, is_known
from bra.importing.next.find import is_next_heading
from bra.importing.next.topics import is_topic_heading
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import joining_words
from bra.importing.record import Foreign, Item, Record
from bra.importing.secrecy.markedparts import is_marked_entry, is_marked_line
from bra.importing.withheld import as_quotes, is_marked, may_hold
from bra.reading.divisions import whole_heading
from bra.reading.labels import said_of_text
from bra.reading.marks import is_mark_alone
from bra.reading.public import hidden_ranges
from bra.reading.secretwords import is_near
from bra.reading.words import heading_words
from bra.text.source import Source

_SIGN: Final = compiled(r"[\s\-*+\d.)]*[#>]")
_WORD: Final = compiled(r"[^\W\d_]+")
_ANY_WORD: Final = compiled(r"\w+")
_HEADING: Final = compiled(r"\s{0,3}#{1,6}\s")
_BOLD: Final = compiled(r"\s*(\*\*|__)(?=\S)(?:(?!\1).)+\1\s*")
_RULE: Final = compiled(r"\s*([-=_~*])\1{2,}\s*")
_NUMBERED: Final = compiled(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|§+\s*\d{1,3}\.?)\s+\S")
_NO_HEADING: Final = compiled(r"\s*(?:[|>]|[-*+•·]\s)|.*(?:[.!?:;,]\s*\Z|\t)")
_MOST_OF_HEADING: Final = 80
_MOST_OF_LABEL: Final = 40
_MOST: Final = 300
_FIRST_LINES: Final = 6
_RUNNING: Final = frozenset(("page-furniture", "mail-head"))
_COLUMNS: Final = compiled(r"\t|\s{2,}|[|:]\s")
_OF_NAME: Final = compiled(r"[-_\u2013]")
_APART: Final = compiled(r"_|\s[-\u2013]\s")
_NOTE: Final = compiled(r"\s{0,3}\[(\^[^\]\s]+|\d{1,3})\](?::|\s)")
_NOTED: Final = compiled(r"\[(\^[^\]\s]+|\d{1,3})\]")
_SET_APART, _NUMBERS, _ALONE = 1, 2, 3


def may_hold_mark(foreign: Foreign) -> bool:
    """Tell whether anything in a file may be marked as confidential; most files hold nothing."""
    beside = (each.text for each in foreign.dropped)
    text = "\n".join((*foreign.lines, *beside, ""))
    if may_hold(text):
        return True
    # A word with two faults counts in a heading and a quote, which have signs.
    signs = "#" in text or ">" in text
    signed = [line for line in foreign.lines if _SIGN.match(line)] if signs else []
    return any(is_near(word) for line in signed for word in _WORD.findall(line))


def secret_lines(foreign: Foreign, items: Sequence[Item]) -> frozenset[int]:
    """Return the numbers of the lines of a file that are confidential.

    They are those that the reader of the format would withhold in the text as it stands, and what
    stands below a marked line that foreign minutes set as a heading.  A mark alone on one of the
    first lines speaks of all.
    """
    lines = foreign.lines
    if _is_stamped(lines[: items[0].line - 1] if items else lines):
        return frozenset(range(1, len(lines) + 1))
    found: set[int] = set()
    quotes = as_quotes(lines[foreign.first :])
    source = Source("", "\n".join((*_as_read(foreign, items, quotes), "")).encode())
    for start, end in hidden_ranges(source):
        found.update(range(source.line(start), source.line(max(start, end - 1)) + 1))
    found.update(at + foreign.first + 1 for at in quotes)
    for number, line in enumerate(lines[foreign.first :], foreign.first + 1):
        if line.rstrip().endswith("}") and is_marked(line):
            found.add(number)
    for item in items:
        if _heads_secret(lines[item.line - 1]) or _heads_secret(item.title):
            found.update(range(item.line, item.last + 1))
    for section in _sections(lines, foreign.first, {item.line for item in items}):
        found.update(section)
    found.update(_notes(lines, found) if found else ())
    return frozenset(found)


def _notes(lines: Sequence[str], secret: Collection[int]) -> Iterator[int]:
    """Give the numbers of the lines of notes to which only confidential lines refer."""
    notes = {at: match[1] for at, line in enumerate(lines, 1) if (match := _NOTE.match(line))}
    referred: dict[str, bool] = {}
    for at, line in enumerate(lines, 1) if notes else ():
        for match in _NOTED.finditer(line):
            if at not in notes or match.start() > line.index("["):
                referred[match[1]] = referred.get(match[1], True) and at in secret
    of_secret = False
    for at, line in enumerate(lines, 1):
        if at in notes:
            of_secret = referred.get(notes[at], False)
        elif line.strip() and not lines[at - 2].strip() and not line.startswith(("    ", "\t")):
            # After an empty line only what is set in belongs to a note.
            of_secret = False
        if of_secret and line.strip():
            yield at


def _is_stamped(above: Sequence[str]) -> bool:
    """Tell whether one of the first lines above the items is a mark and nothing else."""
    first = islice((line.strip(" \t*_") for line in above if line.strip()), _FIRST_LINES)
    return any(is_stamp(text) for text in first if text[:1].isalpha() or text[:1] in "([")


def is_stamp(text: str) -> bool:
    """Tell whether a text is a mark as a whole: `SEKRETESS`, `Hemlig handling`."""
    return is_mark_alone(text) or whole_heading(text, 0) is not None


def is_marked_name(name: str) -> bool:
    """Tell whether the name of a file says that the file is confidential, and is not about that.

    So does `SEKRETESS.txt`, `Protokoll (hemligt).docx`, and `Sekretess_Bo.docx`.
    """
    said = PurePath(name).stem
    if not may_hold(said):
        return False
    *_, last = _OF_NAME.split(said)
    first, *rest = _APART.split(said, maxsplit=1)
    leads = is_mark_alone(first.strip()) and not _goes_on(rest)
    whole = said.replace("_", " ").strip()
    return is_mark_alone(last.strip()) or leads or is_stamp(whole) or is_marked_line(whole)


def _goes_on(rest: Sequence[str]) -> bool:
    """Tell whether a word that joins comes after a mark: `sekretess_och_gdpr`."""
    words = _WORD.findall(rest[0]) if rest else []
    return bool(words) and words[0].casefold() in joining_words()


def beside_the_text(record: Record) -> str | None:
    """Return what says beside the text of a document that the text is confidential, or None.

    That is a running title, the head of a mail, or a comment or hidden text that is a mark and
    nothing else.
    """
    for each in (*record.source.dropped, *record.dropped):
        if each.rule == "comment":
            marked = is_mark_alone(each.text)
        elif each.rule == "hidden":
            marked = is_stamp(each.text)
        elif each.rule in _RUNNING:
            parts = [part.strip() for part in _COLUMNS.split(each.text)]
            marked = any(is_stamp(part) or is_marked_line(part) for part in parts)
        else:
            marked = False
        if marked:
            return each.text
    return None


def _as_read(foreign: Foreign, items: Iterable[Item], quotes: dict[int, str]) -> list[str]:
    """Return the lines of a file as the reader of the format is to look at them.

    A label alone becomes a quote of what comes next in the result, and does not speak of all up to
    the next heading.
    """
    lines = list(foreign.lines)
    if not any(len(_ANY_WORD.findall(line)) == 1 for line in quotes.values()):
        return lines
    for at, quote in quotes.items():
        lines[foreign.first + at] = quote
    for item in items:
        if _HEADING.match(lines[item.line - 1]) is None:
            lines[item.line - 1] = f"###### {lines[item.line - 1].strip()}"
    return lines


def _heads_secret(heading: str) -> bool:
    """Tell whether a heading is marked, behind the name of a well-known one too."""
    if is_marked(heading):
        return True
    text = heading.strip().lstrip("#").strip()[:_MOST]
    for word in _WORD.finditer(text):
        before, rest = text[: word.start()].strip(), text[word.start() :]
        if before and word[0][0].isupper() and (is_mark_alone(rest) or is_marked(rest)):
            return is_next_heading(before) or is_topic_heading(before) or is_known(before)
    return False


def _sections(lines: Sequence[str], first: int, titles: Collection[int]) -> Iterator[range]:
    """Give the numbers of the lines of marked headings that are no items, with what is below."""
    end = first
    for at in range(first, len(lines)):
        level = _level(lines, at) if at >= end and at + 1 not in titles else 0
        if not level or not _is_marked_line(lines[at], level):
            continue
        others = range(at + 1, len(lines))
        end = next((each for each in others if _ends(lines, each, level, titles)), len(lines))
        yield range(at + 1, end + 1)


def _ends(lines: Sequence[str], at: int, level: int, titles: Collection[int]) -> bool:
    if at + 1 in titles or _HEADING.match(lines[at]):
        return True
    return 0 < _level(lines, at) <= level


def _level(lines: Sequence[str], at: int) -> int:
    """Return how much of a heading a line is that has no sign of one; 0 when it is none."""
    line, after = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    if not line.strip() or _HEADING.match(line) or len(line) > _MOST_OF_HEADING:
        return 0
    if _BOLD.fullmatch(line) or (_RULE.fullmatch(after) and _RULE.fullmatch(line) is None):
        return _SET_APART
    if after.strip() or (at and lines[at - 1].strip()) or _NO_HEADING.match(line):
        return 0
    return _NUMBERS if _NUMBERED.match(line) else _ALONE


def _is_marked_line(line: str, level: int) -> bool:
    """Tell whether a line is marked as a heading is; of a paragraph its own reading decides."""
    text = line.strip(" \t*_")
    number = heading_words().number.match(text)
    start = 0 if number is None else number.end()
    if level != _ALONE:
        braced = text.endswith("}") and is_marked(text)
        return braced or is_marked_line(text) or whole_heading(text, start) is not None
    if ": " in text[:_MOST_OF_LABEL] or said_of_text(text, entry=False) is not None:
        return False
    return not has_verb(text) and (is_marked_entry(text) or whole_heading(text, start) is not None)


def without_secrets(record: Record, secret: frozenset[int]) -> Record:
    """Return a record without what would be written apart from the confidential text it is of."""
    whole = {number for number, item in enumerate(record.items) if item.line in secret}
    following = record.next
    lines = record.source.lines
    return record._replace(
        actions=tuple(
            each for each in record.actions if each.line not in secret or each.item in whole
        ),
        # A sentence that becomes a decision would leave a mark behind it where it stands.
        decisions=tuple(
            each
            for each in record.decisions
            if each.line not in secret
            or each.item in whole
            or not any(map(is_marked_line, lines[each.line - 1 : each.last]))
        ),
        next=following._replace(
            date=None if following.date and following.date.line in secret else following.date,
            time=None if following.time and following.time.line in secret else following.time,
            place=None if following.place and following.place.line in secret else following.place,
        ),
    )
