"""One entry of an attendance list: name, party, organisation, note."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bra.languages import languages
from bra.model import Part
from bra.reading.serving import served_after, tells_of_serving
from bra.reading.words import folded, like_a_name


class Entry(NamedTuple):
    """Hold the parts of an entry as written; `joined` tells that it names two people."""

    names: tuple[str, ...]
    party: str | None
    organisation: str | None
    note: str | None

    @property
    def joined(self) -> bool:
        """Tell whether several people stand in one entry."""
        return len(self.names) > 1


_PARTY = re.compile(r"\s*\((?:([A-ZÅÄÖ]{1,5})|([a-zåäö]{1,2}))\)\s*$")
_BRACKET = re.compile(r"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?\s*$")
_NAME = re.compile(r"[^\W\d_]")


class _NoteWords(NamedTuple):
    joiner: re.Pattern[str]
    part: re.Pattern[str]
    kinds: dict[str, str]
    substitute: re.Pattern[str]


@cache
def _words() -> _NoteWords:
    kinds: dict[str, str] = {}
    items: list[str] = []
    joiners: list[str] = []
    substitutes: list[str] = []
    for language in languages():
        for kind in ("until", "from", "not"):
            for word in language.note_words[kind]:
                kinds[word.casefold()] = kind
        items += language.item_words
        substitutes += language.note_words["for"]
        joiners += language.joiners
    either = "|".join(re.escape(word) for word in sorted(kinds, key=len, reverse=True))
    item = "|".join(re.escape(word) for word in sorted(items, key=len, reverse=True))
    substitute = "|".join(re.escape(word) for word in sorted(substitutes, key=len, reverse=True))
    words = [rf"\s+{re.escape(word)}\s+" for word in joiners if word.strip() != ","]
    return _NoteWords(
        re.compile("|".join(words), re.IGNORECASE),
        re.compile(
            rf"(?<!\w)({either})\s*(?:{item})\s*((?:\d+(?:\.\d+)*(?:\s?[a-z]\b)?)"
            rf"(?:\s*(?:[-–,]|och|and|&)\s*\d+(?:\.\d+)*)*)",
            re.IGNORECASE,
        ),
        kinds,
        re.compile(rf"(?:^|[\s,;])(?:{substitute})\s+([^\W\d_][^,;()]*)", re.IGNORECASE),
    )


@lru_cache(maxsize=1024)
def split_entry(text: str) -> Entry:
    """Divide an entry into its parts: the first comma outside brackets divides.

    Whom somebody served for, and in which items, is a note without its brackets too:
    `Bo Ek (S) för Ida Dal (S)`, `Bo Ek, tjänstgörande ersättare för Ida Dal`.
    """
    at = _comma(text)
    served = served_after(text[:at])
    if served is not None:
        entry = _split(served.name + text[at:])
        if not entry.joined and like_a_name(entry.names[0]):
            return noted(_without_serving(entry), served.note)
    return _without_serving(_split(text))


def _without_serving(entry: Entry) -> Entry:
    """Return an entry with what is said of serving, and of single items, as its note."""
    if entry.organisation is None:
        return entry
    parts = [part.strip() for part in entry.organisation.split(",")]
    said = [part for part in parts if tells_of_serving(part) or _words().part.fullmatch(part)]
    if not said:
        return entry
    if parts[-1] == said[-1] and entry.note and _PARTY.fullmatch(f"({entry.note})"):
        entry = entry._replace(note=None)  # the party of the one who is served for
    rest = ", ".join(part for part in parts if part not in said)
    return noted(entry._replace(organisation=rest or None), *said)


def noted(entry: Entry, *said: str) -> Entry:
    """Return an entry with something said before its note."""
    return entry._replace(note=", ".join(part for part in (*said, entry.note) if part))


def _comma(text: str) -> int:
    """Return where the first comma outside brackets stands, or the end."""
    if "(" not in text:
        at = text.find(",")
        return len(text) if at < 0 else at
    depth = 0
    for position, character in enumerate(text):
        if character == "(":
            depth += 1
        elif character == ")":
            depth = max(0, depth - 1)
        elif character == "," and depth == 0:
            return position
    return len(text)


def _split(text: str) -> Entry:
    if "(" not in text:
        name, comma, rest = text.partition(",")
        return Entry(_people(name.strip()), None, rest.strip() or None if comma else None, None)
    comma_at = _comma(text)
    name, rest = text[:comma_at], text[comma_at + 1 :]
    note: str | None = None
    if rest:
        bracket = _BRACKET.search(rest)
        if bracket is not None:
            note, rest = bracket[1].strip(), rest[: bracket.start()]
    party: str | None = None
    match = _PARTY.search(name)
    if match is None and not rest and note is None:
        bracket = _BRACKET.search(name)
        if bracket is not None:
            note, name = bracket[1].strip(), name[: bracket.start()]
            match = _PARTY.search(name)
    if match is not None:
        party, name = match[1] or match[2], name[: match.start()]
    elif comma_at < len(text):
        bracket = _BRACKET.search(name)
        if bracket is not None and note is None:
            note, name = bracket[1].strip(), name[: bracket.start()]
    return Entry(_people(name.strip()), party, rest.strip() or None, note)


def _people(name: str) -> tuple[str, ...]:
    """Divide `A och B` into two names when both sides begin like names."""
    if " " not in name:
        return (name,)
    parts = [part.strip() for part in _words().joiner.split(name)]
    if len(parts) > 1 and all(part[:1].isupper() for part in parts):
        return tuple(parts)
    return (name,)


def read_note(note: str) -> tuple[tuple[Part, ...], str | None]:
    """Return what a note says: which items somebody took part in, and for whom.

    A list or range of items is one part an item: `ej punkt 4–6` is 4, 5 and 6.
    """
    words = _words()
    parts: list[Part] = []
    for match in words.part.finditer(note):
        kind = words.kinds[folded(match[1])]
        parts += [Part(kind, number) for number in _numbers(match[2])]  # type: ignore[arg-type]
    substitute = words.substitute.search(note)
    if substitute is None:
        return tuple(parts), None
    item = words.part.search(substitute[1])
    return tuple(parts), substitute[1][: item.start() if item is not None else None].strip()


def _numbers(text: str) -> list[str]:
    """Return the item numbers of `4`, `4, 6`, `4-6`; a range of plain numbers is filled."""
    numbers: list[str] = []
    for piece in re.split(r"\s*(?:,|och|and|&)\s*", text.strip()):
        ends = re.split(r"\s*[-–]\s*", piece)
        if len(ends) == 2 and all(end.isdigit() for end in ends):  # noqa: PLR2004 - from and to
            first, last = int(ends[0]), int(ends[1])
            if first <= last <= first + 200:
                numbers += [str(number) for number in range(first, last + 1)]
                continue
        numbers += [end for end in ends if end]
    return numbers
