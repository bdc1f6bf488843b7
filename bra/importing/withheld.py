"""What is confidential in a foreign file stays so in the result, or the import is refused."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bra.importing.record import Foreign, Item, Record
from bra.languages import Language
from bra.reading.confidential import heading_mark, quote_mark
from bra.reading.headings import heading_text
from bra.reading.labels import is_marked_value
from bra.reading.public import hidden_ranges, public_text
from bra.reading.secretwords import is_label, is_near, may_hold_label
from bra.text.source import Source

_SIGN: Final = re.compile(r"[\s\-*+\d.)]*[#>]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ANY_WORD: Final = re.compile(r"\w+")
_ENTRY: Final = r"\s*(?:(?:[-*+•·]|\d{1,2}[.)])\s+)?"
_LABEL: Final = re.compile(
    rf"{_ENTRY}(?P<text>[*_]{{0,3}}(?P<word>[^\W\d_]{{6,20}})[*_]{{0,3}}\s*[:\uff1a](?P<said>.*))"
)
_LISTED: Final = re.compile(rf"{_ENTRY}[*_]{{0,3}}[^\W\d_][^:\n]{{0,40}}[:\uff1a]|[^\n]*\t")
_PIECE: Final = re.compile(r"[,;|\t]|[:\uff1a](?=[*_\s])")
_APART: Final = re.compile(r"\s*(?:#{1,6}\s|\||§|(?:[-*+•·]|\d{1,2}[.)])\s)")
_QUOTE: Final = re.compile(r"\s*(?:>\s?)+")
_ATTRIBUTES: Final = re.compile(r"\{(?::\s*)?((?:[.#]|[\w-]+=)[^{}]*)\}\s*\Z")


def as_quotes(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines of confidential paragraphs and quotes, by place, each as a quote's line.

    A quote loses its sign in many formats; the label that it begins with tells it all the same.
    """
    found: dict[int, str] = {}
    inside = alone = False
    for at, raw in enumerate(lines):
        if not inside and not (":" in raw or ">" in raw or "\uff1a" in raw):
            # Most lines can begin no label and no quote.
            continue
        quote = _QUOTE.match(raw)
        if not raw.strip():
            inside = inside and (alone or _quoted_next(lines, at))
            continue
        label = _LABEL.match(raw) if quote is None else None
        if quote is not None and (inside or quote_mark(raw[quote.end() :]) is not None):
            inside, alone = True, False
            found[at] = f"> {raw[quote.end() :]}"
        elif label is not None and is_label(label["word"]):
            inside, alone = True, not any(map(str.isalnum, label["said"]))
            found[at] = f"> {label['text']}"
        elif inside and quote is None and _APART.match(raw) is None:
            alone = False
            found[at] = f"> {raw.strip()}"
        else:
            inside = alone = False
    return found


def begins_secret(text: str) -> bool:
    """Tell whether a paragraph begins with the label of a confidential quote."""
    label = _LABEL.match(text)
    return label is not None and is_label(label["word"])


def _quoted_next(lines: Sequence[str], at: int) -> bool:
    """Tell whether a quote comes next, only blank lines before it."""
    after = next((line for line in lines[at:] if line.strip()), "")
    return _QUOTE.match(after) is not None


def secret_lines(foreign: Foreign, items: Iterable[Item]) -> frozenset[int]:
    """Return the numbers of the lines of a file that are confidential."""
    found: set[int] = set()
    text = "\n".join((*foreign.lines, ""))
    source = Source("", text.encode())
    # Most texts hold none of the signs, and their lines need not be looked at one by one.
    signs = "#" in text or ">" in text
    signed = [line for line in foreign.lines if _SIGN.match(line)] if signs else []
    marked = any(is_near(word) for line in signed for word in _WORD.findall(line))
    quotes = as_quotes(foreign.lines[foreign.first :])
    # A label alone becomes a quote of what comes next, and not of all up to the next heading.
    alone = any(len(_ANY_WORD.findall(line)) == 1 for line in quotes.values())
    if marked or (may_hold_label(source.data, 0) and not alone):
        for start, end in hidden_ranges(source):
            found.update(range(source.line(start), source.line(max(start, end - 1)) + 1))
    found.update(at + foreign.first + 1 for at in quotes)
    braced = foreign.lines[foreign.first :] if "}" in text else ()
    for number, line in enumerate(braced, foreign.first + 1):
        if line.rstrip().endswith("}") and is_marked(line):
            found.add(number)
    for item in items:
        if is_marked(foreign.lines[item.line - 1]) or is_marked(item.title):
            found.update(range(item.line, item.last + 1))
    return frozenset(found)


def is_marked(heading: str) -> bool:
    """Tell whether a heading says that what stands below it is confidential."""
    return heading_mark(heading.strip().lstrip("#").strip()) is not None


def attributes_of(heading: str) -> str:
    """Return what stands in the braces at the end of a heading: its attributes."""
    match = _ATTRIBUTES.search(heading_text(heading))
    return match[1].strip() if match is not None else ""


def without_secrets(record: Record, secret: frozenset[int]) -> Record:
    """Return a record without what would be written apart from the confidential text it is of."""
    whole = {number for number, item in enumerate(record.items) if item.line in secret}
    following = record.next
    return record._replace(
        actions=tuple(
            each for each in record.actions if each.line not in secret or each.item in whole
        ),
        next=following._replace(
            date=None if following.date and following.date.line in secret else following.date,
            time=None if following.time and following.time.line in secret else following.time,
            place=None if following.place and following.place.line in secret else following.place,
        ),
    )


def leaked(record: Record, text: str, secret: frozenset[int], spoken: Language) -> int | None:
    """Return the first confidential line that has a word which became public, or None.

    Words that are public in the source too, and those that the format itself has, count for
    nothing.
    """
    people = (*record.present, *record.absent, *record.guests)
    facts = (record.title, record.time, record.place, record.chair, record.secretary)
    given = [each.line for each in (*people, *facts, *record.approvers) if each is not None]
    away = [line for line in given if line in secret]
    if away:
        return min(away)
    lines = record.source.lines
    source = Source("", text.encode())
    public = _words([public_text(source, 0, len(source.data))])
    public -= _words(line for number, line in enumerate(lines, 1) if number not in secret)
    public -= _words((record.source.name, *_own_words(spoken)))
    return next((number for number in sorted(secret) if _words([lines[number - 1]]) & public), None)


def leaked_entry(foreign: Foreign, text: str) -> int | None:
    """Return the first line of which a piece is marked, whose words became public, or None.

    A list behind a label and a row are made of pieces; of a sentence a mark inside says nothing.
    Words that stand anywhere else in the file count for nothing.
    """
    source = Source("", text.encode())
    if not may_hold_label("\n".join(foreign.lines).encode(), 0):
        return None
    pieces = [
        (number, _WORD.findall(part.casefold()), part != line and _is_marked_piece(part, following))
        for number, line in enumerate(foreign.lines[foreign.first :], foreign.first + 1)
        for part, following in _pieces_of(line)
    ]
    if not any(marked for _, _, marked in pieces):
        return None
    public = _words([public_text(source, 0, len(source.data))])
    public -= {word for _, words, marked in pieces if not marked for word in words}
    return next((at for at, words, marked in pieces if marked and public & set(words)), None)


def _is_marked_piece(piece: str, following: str) -> bool:
    """Tell whether a piece of a list is marked, in itself or by the piece that follows it."""
    if is_marked_value(piece):
        return True
    words = _WORD.findall(following)
    return len(words) == 1 and is_label(words[0])


def _pieces_of(line: str) -> list[tuple[str, str]]:
    """Return the pieces of a line, each with the next; a line that is no list is one piece."""
    parts = _PIECE.split(line) if _LISTED.match(line) is not None else [line]
    return list(zip(parts, [*parts[1:], ""], strict=True))


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _ANY_WORD.findall(text.casefold())}


def _own_words(spoken: Language) -> Iterable[str]:
    """Return the words that the writer itself puts into a file."""
    for table in (spoken.labels, spoken.meeting_keys, spoken.due_words, spoken.statuses):
        for words in table.values():
            yield from words
