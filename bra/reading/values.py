"""Values of front matter as what they mean: text, lists, dates, words."""

import re
from collections.abc import Mapping as Keys
from datetime import date

from bra.languages import canonical
from bra.model import Attendee, TimeRange
from bra.reading.notes import Notes
from bra.reading.titles import Titles, make_attendees
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence

_EVENING, _MORNING = "17:00", "06:00"
_ISO = re.compile(r"\d{4}-\d\d-\d\d\Z")


def is_day(text: str) -> bool:
    """Tell whether the text is a possible ISO date."""
    if not _ISO.match(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def known_keys(
    root: Mapping, spellings: Keys[str, str], notes: Notes
) -> dict[str, tuple[Scalar, Node]]:
    """Return key and value by what the key stands for; report the odd ones.

    Of two spellings of one key the first counts.
    """
    found: dict[str, tuple[Scalar, Node]] = {}
    for key, value in root.entries:
        means = spellings.get(key.text) or spellings.get(key.text.casefold())
        if means is None:
            _unknown_key(key, spellings, notes)
        elif means in found:
            first = found[means][0]
            notes.add(
                "duplicate-key",
                "error",
                (key.start, key.end),
                key=key.text,
                first=first.text,
                line=str(notes.source.line(first.start)),
            )
        else:
            found[means] = (key, value)
    return found


def _unknown_key(key: Scalar, spellings: Keys[str, str], notes: Notes) -> None:
    if notes.only is not None and "unknown-key" not in notes.only:
        return
    from difflib import get_close_matches

    near = get_close_matches(key.text.casefold(), list(spellings), n=1, cutoff=0.75)
    span = (key.start, key.end)
    if near:
        notes.add("misspelt-key", "warning", span, fix=near[0], key=key.text, meant=near[0])
    else:
        notes.add("unknown-key", "info", span, key=key.text)


def says_anything(node: Node) -> bool:
    """Tell whether anything stands as a value, be it that nobody can read it."""
    if not isinstance(node, Scalar):
        return True
    return bool(node.text.strip() or (node.cut or "").strip())


def text_of(node: Node, notes: Notes) -> str | None:
    """Return a value as text; an empty one is None.

    A value that YAML takes for a list or a mapping is taken from its line and reported.
    """
    if isinstance(node, Scalar):
        return node.text.strip() or None
    return _line_of(node, notes).text or None


def _line_of(node: Node, notes: Notes) -> Scalar:
    """Return the rest of the line on which a node begins, and report that it needs quotes."""
    from bra.text.quoting import quote

    source = notes.source
    line_end = source.line_span(source.line(node.start))[1]
    end = max(line_end, node.start)
    text = source.slice(node.start, end).strip()
    end = node.start + len(text.encode())
    notes.add("needs-quotes", "warning", (node.start, end), fix=quote(text), value=text)
    return Scalar(text, node.start, end)


def list_of(node: Node, notes: Notes) -> list[Scalar]:
    """Return the entries of a list as scalars, in order.

    An entry that YAML takes for a mapping is taken from its line.  A single line where a list
    belongs is read as one when its commas divide names, and reported either way.
    """
    if isinstance(node, Sequence):
        entries: list[Scalar] = []
        for entry in node.entries:
            scalar = entry if isinstance(entry, Scalar) else _line_of(entry, notes)
            if scalar.text.strip():
                entries.append(scalar)
        return entries
    if isinstance(node, Mapping):
        return [
            _line_of(Mapping((pair,), pair[0].start, pair[1].end), notes) for pair in node.entries
        ]
    if not node.text.strip():
        return []
    return _one_line(node, notes)


def _one_line(node: Scalar, notes: Notes) -> list[Scalar]:
    unclosed = not node.quoted and node.text.startswith("[") and "]" not in node.text
    text = node.text.strip().removeprefix("[").removesuffix("]")
    parts = [part.strip() for part in text.split(",")]
    names = [part for part in parts if part]
    like_names = len(names) > 1 and all(
        part[:1].isupper() and (" " in part or len(names) > 2)  # noqa: PLR2004 - a list
        for part in names
    )
    if not like_names:
        names = [text]
    if not unclosed:  # that was told of where the line was read
        notes.add("list-on-one-line", "warning", (node.start, node.end), names=str(len(names)))
    return [Scalar(name, node.start, node.end) for name in names]


def day_of(node: Node, notes: Notes) -> str | None:
    """Return an ISO date; another value is reported and gives None."""
    text = text_of(node, notes)
    if text is None:
        return None
    if is_day(text):
        return text
    notes.add("bad-date", "error", (node.start, node.end), value=text)
    return None


def time_of(node: Node, notes: Notes) -> TimeRange | None:
    """Return clock times; another value is reported and gives None."""
    from bra.languages.times import read_time

    text = text_of(node, notes)
    if text is None:
        return None
    time = read_time(text)
    if time is None:
        notes.add("bad-time", "warning", (node.start, node.end), value=text)
    elif _goes_back(time):
        notes.add("backward-time", "warning", (node.start, node.end), value=text)
    return time


def _goes_back(time: TimeRange) -> bool:
    """Tell whether a time ends before it begins; an evening may end after midnight."""
    if time.end is None or time.start < time.end:
        return False
    return time.start < _EVENING or time.end > _MORNING


def word_of(node: Node, field: str, notes: Notes) -> str | None:
    """Return what a word stands for; one that is not among the words of a field is reported.

    The field is one that `canonical` knows; its usual words are told when the finding is.
    """
    text = text_of(node, notes)
    if text is None:
        return None
    means = canonical(field).get(text.casefold())
    if means is None:
        notes.add("bad-value", "error", (node.start, node.end), value=text, among=field)
    return means


def attendees_of(node: Node, notes: Notes, titles: Titles) -> tuple[Attendee, ...]:
    """Return an attendance list; two people in one entry are read as two and reported."""
    source = notes.source
    attendees: list[Attendee] = []
    line, at = 0, 0
    for entry in list_of(node, notes):
        # Counting from the entry before keeps a long list linear.
        line = (
            source.line(entry.start)
            if line == 0
            else line + source.data.count(b"\n", at, entry.start)
        )
        at = entry.start
        people = make_attendees(entry.text, line, entry.start, entry.end, titles)
        if len(people) > 1:
            notes.add(
                "two-people",
                "warning",
                (entry.start, entry.end),
                first=people[0].name,
                second=people[1].name,
            )
        attendees += people
    return tuple(attendees)
