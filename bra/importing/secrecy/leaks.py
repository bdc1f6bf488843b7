"""Whether anything that a foreign file marks as confidential would become public.

This is the last look at the result, as it is read back, and knows nothing of the rules by which
things were recognised: it fails closed.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled
from bra.importing.record import Record
from bra.importing.result.front import attendee
from bra.importing.result.values import as_value
from bra.importing.secrecy.markedparts import MarkedParts, marked_parts, words_of
from bra.languages import Language
from bra.reading.secrets import masked
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

_WORD: Final = compiled(r"\w+")
_IN_A_ROW: Final = 4


class Result(NamedTuple):
    """Hold what came of a file, and the byte ranges of it that are confidential."""

    source: Source
    hidden: Iterable[tuple[int, int]]


def first_leak(
    record: Record, result: Result, secret: frozenset[int], spoken: Language
) -> int | None:
    """Return the line where the first confidential text begins that became public, or None.

    `secret` are the lines that are confidential as a whole.  Words that are public in the source
    too, and those that the format itself has, count for nothing.  A value that a confidential line
    gave is never public in the front matter, whatever its words.
    """
    lines = record.source.lines
    body = read_front_matter(result.source).body
    shown = masked(result.source.data, result.hidden)
    front, below = (part.decode("utf-8", "replace") for part in (shown[:body], shown[body:]))
    marked = marked_parts(lines, secret)
    found = [*_given(record, spoken, front, secret, marked)]
    if record.title is not None and record.title.line in secret:
        found += [record.title.line] if f"# {record.title.value}" in below.splitlines() else []
    own = words_of((record.source.name, *_own_words(spoken)))
    in_front, public = words_of([front]) - own, words_of([front, below]) - own
    # What a marked part of a line says is public in the source only where it stands elsewhere.
    open_lines = [line for at, line in enumerate(lines, 1) if at not in secret]
    strange = public - words_of(open_lines)
    found += [at for at in secret if not strange.isdisjoint(words_of([lines[at - 1]]))]
    # Words that are all public may say in their order what is not.
    phrases = _phrases(below.splitlines()) - _phrases(open_lines)
    found += [at for at in secret if not phrases.isdisjoint(_phrases([lines[at - 1]]))]
    if marked:
        others = _outside(lines, secret, marked)
        for at, part in marked.items():
            seen = in_front if part.said else public
            if part.words & (seen - others):
                found.append(at)
    return _first_of(min(found), secret) if found else None


def _phrases(lines: Iterable[str]) -> set[tuple[str, ...]]:
    """Return every so many words in a row of a text, in small letters."""
    words = [word for line in lines for word in _WORD.findall(line.casefold())]
    return {tuple(words[at : at + _IN_A_ROW]) for at in range(len(words) - _IN_A_ROW + 1)}


def _first_of(at: int, secret: frozenset[int]) -> int:
    """Return the first of the confidential lines among which a line stands: that has the mark."""
    while at - 1 in secret:
        at -= 1
    return at


def _given(
    record: Record,
    spoken: Language,
    front: str,
    secret: frozenset[int],
    marked: dict[int, MarkedParts],
) -> Iterator[int]:
    """Give the confidential lines that gave a value which is public in the front matter."""
    people = (*record.present, *record.absent, *record.guests)
    facts = (record.time, record.place, record.chair, record.secretary, *record.approvers)
    coming = (record.next.date, record.next.time, record.next.place)
    values = [(each.line, attendee(each, spoken)) for each in people]
    values += [(each.line, each.value) for each in facts if each is not None]
    dated = [(each.line, each.value) for each in coming if each is not None]
    shown = {text for line in front.splitlines() for text in _values_of(line)}
    for at, value in (*values, *dated):
        part = marked.get(at)
        within = part is not None and ((at, value) in dated or words_of([value]) <= part.words)
        if (at in secret or within) and as_value(value) in shown:
            yield at


def _values_of(line: str) -> tuple[str, str]:
    """Return what may be the value on a line of a front matter: an entry, or that of a key."""
    text = line.strip()
    return text.removeprefix("- "), text.partition(": ")[2]


def _outside(
    lines: Sequence[str], secret: frozenset[int], marked: dict[int, MarkedParts]
) -> set[str]:
    """Return the words of a file outside its confidential lines and the marked parts of others."""
    found: set[str] = set()
    for at, line in enumerate(lines, 1):
        if at in marked:
            found |= marked[at].others
        elif at not in secret:
            found |= words_of([line])
    return found


def _own_words(spoken: Language) -> Iterable[str]:
    """Return the words that the writer itself puts into a file."""
    for table in (spoken.labels, spoken.meeting_keys, spoken.due_words, spoken.statuses):
        for words in table.values():
            yield from words
