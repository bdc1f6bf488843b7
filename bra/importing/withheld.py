"""Marks of confidentiality that stand in foreign lines: of quotes, paragraphs and headings."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from bra.languages import languages
from bra.reading.confidential import heading_mark, quote_mark
from bra.reading.divisions import whole_heading
from bra.reading.headings import heading_text
from bra.reading.holding import by_telling_word, least, possible
from bra.reading.labels import is_denied, said_of_text
from bra.reading.marks import is_mark_alone
from bra.reading.public import hidden_ranges
from bra.reading.secretwords import is_label, is_near, may_hold_label
from bra.text.source import Source

_ENTRY: Final = r"\s*(?:(?:[-*+•·]|\d{1,2}[.)])\s+)?"
_LABEL: Final = re.compile(
    rf"{_ENTRY}(?P<text>[*_]{{0,3}}(?P<word>[^\W\d_]{{6,20}})[*_]{{0,3}}\s*[:\uff1a](?P<said>.*))"
)
_APART: Final = re.compile(r"\s*(?:#{1,6}\s|\||§|(?:[-*+•·]|\d{1,2}[.)])\s)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FIRST_WORDS: Final = 3
_FOLLOWING: Final = "x\n"
_DRESS: Final = " \t*_–—-.!:()[]"
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
        elif label is not None and _is_said(label):
            inside, alone = True, not any(map(str.isalnum, label["said"]))
            found[at] = f"> {label['text']}"
        elif inside and quote is None and _APART.match(raw) is None:
            alone = False
            found[at] = f"> {raw.strip()}"
        else:
            inside = alone = False
    return found


def begins_secret(text: str) -> bool:
    """Tell whether a paragraph of a quote says that what follows in the quote is confidential.

    The reader of the format decides, as it would of the quote.
    """
    label = _LABEL.match(text)
    if label is not None and _is_said(label):
        return True
    if not may_hold_label(text.encode(), 0) and not any(
        is_near(word[0]) for word in islice(_WORD.finditer(text), _FIRST_WORDS)
    ):
        return False
    quote = "\n".join(f"> {line}" for line in text.split("\n"))
    source = Source("", f"{quote}\n>\n> {_FOLLOWING}".encode())
    after = len(source.data) - len(_FOLLOWING)
    return any(start <= after < end for start, end in hidden_ranges(source))


def _is_said(label: re.Match[str]) -> bool:
    """Tell whether a label is one of confidentiality, and not `Sekretess: nej`."""
    return is_label(label["word"]) and not is_denied(label.string, label.end("word"))


def _quoted_next(lines: Sequence[str], at: int) -> bool:
    """Tell whether a quote comes next, only blank lines before it."""
    after = next((line for line in lines[at:] if line.strip()), "")
    return _QUOTE.match(after) is not None


def is_mark(line: str) -> bool:
    """Tell whether a line of a cell is a mark that speaks of the others in it.

    It is one as a whole, or one that as a quote's or a heading's would say so.
    """
    text = line.strip(_DRESS)
    if not may_hold(text):
        return False
    return (
        is_mark_alone(text)
        or whole_heading(text, 0) is not None
        or is_marked(text)
        or begins_secret(text)
        or said_of_text(f"{text}: {_FOLLOWING}", entry=True) is not None
    )


def is_marked(heading: str) -> bool:
    """Tell whether a heading says that what stands below it is confidential."""
    return heading_mark(heading.strip().lstrip("#").strip()) is not None


def attributes_of(heading: str) -> str:
    """Return what stands in the braces at the end of a heading: its attributes."""
    match = _ATTRIBUTES.search(heading_text(heading)) if "}" in heading else None
    return match[1].strip() if match is not None else ""


def may_hold(text: str) -> bool:
    """Tell whether there may be a mark in a text, or a law by which a heading says so."""
    if may_hold_label(text.encode(), 0):
        return True
    return names_law(text)


def names_law(text: str) -> bool:
    """Tell whether a text may name a law, a provision or a part of an agenda."""
    low = text.lower()
    return any(map(low.__contains__, possible(low, _grounds())))


@cache
def _grounds() -> dict[str, list[str]]:
    """Return the laws, provisions and parts of an agenda by which a heading says so, by a word."""
    found = {
        each
        for spoken in languages()
        for table in (
            spoken.confidential_laws,
            spoken.confidential_provisions,
            spoken.confidential_parts,
            spoken.confidential_exclusions,
        )
        for each in table
    }
    return by_telling_word(least(found))
