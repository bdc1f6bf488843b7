"""The keys of a source's own front matter that mean nothing here, or that stand there twice."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.acting.bodies import text_words
from bra.importing.files.fronts import YAML, meaning_of
from bra.importing.record import Doubt, Record
from bra.importing.result.keptcomments import (
    comment_of,
    kept_comments,
    may_be_marked,
    withheld_comments,
)
from bra.importing.result.values import as_list, as_value
from bra.languages import canonical
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

_TWICE: Final = "import-head-twice"
_WITHHELD: Final = "import-head-withheld"
_QUOTED: Final = "import-head-quoted"
_BROKEN: Final = frozenset(("needs-quotes", "unclosed-list", "tab-in-front-matter"))
# The format has a key for a reference too, and only the source's own head fills it.
_AS_THEY_STAND: Final = (None, "dnr")
_QUOTES: Final = "\"'"


class Kept(NamedTuple):
    """Hold lines that are written of a key, and what is to be told of the line it stood on."""

    lines: tuple[str, ...]
    doubt: Doubt | None = None


class _Entry(NamedTuple):
    """Hold a key of front matter of any kind, with its meaning, its values and its lines."""

    name: str
    meaning: str | None
    values: Sequence[str]
    lines: range
    commented: Sequence[str]
    """The values with the comments behind them."""


class _Key(NamedTuple):
    """Hold a key as it was written, with its lines and the number of the first."""

    name: str
    lines: tuple[str, ...]
    number: int

    @property
    def meaning(self) -> str | None:
        return meaning_of(self.name.casefold())

    def values(self) -> list[str]:
        """Return the texts that stand on the lines of the key."""
        first, *others = self.lines
        texts = [first.partition(":")[2], *(each.strip().removeprefix("- ") for each in others)]
        return [_unquoted(text.strip()) for text in texts if text.strip()]

    def entry(self) -> _Entry:
        """Return the key as one of any kind of front matter."""
        plain = [line.removesuffix(comment_of(line)) for line in self.lines]
        values = self._replace(lines=tuple(plain)).values()
        lines = range(self.number, self.number + len(self.lines))
        return _Entry(self.name, self.meaning, values, lines, self.values())


def kept_keys(record: Record, written: Sequence[str]) -> list[Kept]:
    """Return the keys of the source that mean nothing here, as they are written behind others.

    A key that was read, and whose words are among those of the lines that are `written`, says no
    more.  What YAML could not read is written so that it can, a key that stands twice as a list.
    """
    source = record.source
    if not source.first:
        # Most sources have no front matter.
        return []
    said = _said(record, written)
    if source.lines[0].rstrip() != YAML:
        kept = [
            Kept(tuple(_plainly(as_value(key), values)))
            for key, values, _ in source.front
            if meaning_of(key) in _AS_THEY_STAND and key not in said
        ]
        starts = [*(line for _, _, line in source.front), source.first]
        entries = [
            _Entry(key, meaning_of(key), values, range(line, end), values)
            for (key, values, _), (line, end) in zip(source.front, pairwise(starts), strict=True)
        ]
    else:
        keys = list(_keys(source.lines[: source.first - 1]))
        by_name: dict[str, list[_Key]] = {}
        for each in keys:
            if each.meaning in _AS_THEY_STAND and each.name.casefold() not in said:
                by_name.setdefault(each.name, []).append(each)
        kept = [_kept(*same) for same in by_name.values()]
        entries = [each.entry() for each in keys]
    kept += _not_written(record, entries, (*written, *_lines_of(kept)))
    lines = _lines_of(kept)
    withheld = [Kept((), Doubt(_WITHHELD, number)) for number in withheld_comments(source, lines)]
    return [*kept, *withheld, *(Kept((each,)) for each in kept_comments(source, lines))]


def _not_written(
    record: Record, entries: Sequence[_Entry], written: Sequence[str]
) -> Iterator[Kept]:
    """Give the known keys whose words are not written, with a number behind them.

    They stand once more with other words, or say what the file itself says in other ones, as a
    status does.  They stay in the head, where what is marked as confidential is withheld as it was.
    """
    title = record.title.value if record.title is not None else ""
    words = text_words("\n".join((*written, title)))
    taken = _taken_lines(record)
    times: Counter[str] = Counter()
    for each in entries:
        if each.meaning is None:
            continue
        times[each.meaning] += 1
        first = times[each.meaning] == 1
        if first and (taken.intersection(each.lines) or _is_same_status(each, written)):
            continue
        if text_words("\n".join(each.values)) <= words:
            continue
        if first and may_be_marked(record.source, *each.values):
            # What such a mark covers stays unwritten.
            yield Kept((), Doubt(_WITHHELD, each.lines.start))
            continue
        # The first stands there already: that of the file itself.
        times[each.meaning] += first
        name = f"{each.name} ({times[each.meaning]})"
        code = "import-head-own" if first else "import-head-again"
        doubt = Doubt(code, each.lines.start, (("key", each.name), ("other", name)))
        yield Kept(tuple(_plainly(as_value(name), each.commented)), doubt)


def _is_same_status(entry: _Entry, written: Sequence[str]) -> bool:
    """Tell whether a status is that of the file in the word of any language."""
    meant = canonical("statuses")
    keys = canonical("meeting_keys")
    own = (line.partition(": ") for line in written)
    states = {meant.get(value) for key, _, value in own if keys.get(key) == "status"}
    return entry.meaning == "status" and {meant.get(value) for value in entry.values} <= states


def _kept(key: _Key, *others: _Key) -> Kept:
    """Return how a key is written that stands in the source once or several times."""
    if others:
        values = [value for each in (key, *others) for value in each.values()]
        doubt = Doubt(_TWICE, others[0].number, (("key", key.name),))
        return Kept(tuple(as_list(as_value(key.name), values)), doubt)
    if _is_read(key.lines):
        return Kept(key.lines)
    doubt = Doubt(_QUOTED, key.number, (("key", key.name),))
    return Kept(tuple(_plainly(as_value(key.name), key.values())), doubt)


def _plainly(key: str, values: Sequence[str]) -> list[str]:
    """Return the lines of a key with some values."""
    if len(values) > 1:
        return as_list(key, values)
    return [f"{key}: {as_value(value)}" for value in values] or [f"{key}:"]


def _is_read(lines: Sequence[str]) -> bool:
    """Tell whether lines are front matter that every reader of YAML can read."""
    front = read_front_matter(Source("", "\n".join((YAML, *lines, YAML, "")).encode()))
    return front.root is not None and not any(each.code in _BROKEN for each in front.problems)


def _keys(lines: Sequence[str]) -> Iterator[_Key]:
    """Give the keys of front matter, the first of whose lines is its fence, with their lines."""
    starts = [
        at
        for at, line in enumerate(lines)
        if at and ":" in line and line[:1] not in (" ", "\t", "-", "#")
    ]
    for start, end in pairwise((*starts, len(lines))):
        own = tuple(line.rstrip() for line in lines[start:end])
        yield _Key(own[0].partition(":")[0].strip(), own, start + 1)


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and text[0] in _QUOTES and text[0] == text[-1]
    return text[1:-1] if quoted else text


def _lines_of(kept: Sequence[Kept]) -> list[str]:
    return [line for each in kept for line in each.lines]


def _said(record: Record, written: Sequence[str]) -> set[str]:
    """Return the keys that were read and whose words are all among those that are written."""
    source = record.source
    words = text_words("\n".join(written))
    taken = _taken_lines(record)
    starts = [*(line for _, _, line in source.front), source.first + 1]
    return {
        key
        for (key, values, _), (line, end) in zip(source.front, pairwise(starts), strict=True)
        if taken.intersection(range(line, end)) and text_words("\n".join(values)) <= words
    }


def _taken_lines(record: Record) -> set[int]:
    """Return the lines from which the facts and people of a record were taken."""
    single = (record.date, record.time, record.place, record.chair, record.secretary)
    coming = (record.next.date, record.next.time, record.next.place)
    facts = (*single, *coming, *record.approvers)
    people = (*record.present, *record.absent, *record.guests)
    return {fact.line for fact in facts if fact is not None} | {each.line for each in people}
