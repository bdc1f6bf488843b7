"""The title of minutes: a line that names them, or what a letterhead beside the word for them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from bra.importing.days.find import find_days
from bra.importing.head.labelled import label_on
from bra.importing.head.labels import TITLE_LINES
from bra.importing.lines.line import Line
from bra.importing.names.looks import is_organisation
from bra.importing.patterns.hyphens import joined
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, either, listed, patterns
from bra.importing.record import Fact, Foreign
from bra.languages.importing import all_of

_LETTERS: Final = 3
_MOST_WORDS: Final = 8
_BELOW: Final = 4
_PAGE: Final = compiled(
    r"(?:\s+[^\W\d_]{3,4}\.?)?\s+\d{1,3}\s*(?:\(\d{1,3}\)|/\s*\d{1,3})\s*\Z|\s+(?i:sida?|page)\.?\s+\d{1,3}\s*\Z"
)
_GAP: Final = compiled(r"\s{2,}|\t")


class Letterhead(NamedTuple):
    """Hold the parts of a page's head: whose paper it is, the word for minutes, the body."""

    owner: str
    word: str
    body: str


def read_title(foreign: Foreign, lines: Sequence[Line]) -> Fact | None:
    """Return the title of minutes, from the lines above the first item."""
    for key, values, number in foreign.front:
        if key in listed("front_titles") and values:
            return Fact(values[0], number, "title-front-matter")
    for line in lines:
        if line.kind == "atx" and line.level == 1:
            return Fact(line.text, line.number, "title-markdown")
    first = _plain(lines)
    labels = (n for n, line in enumerate(lines) if label_on(line) and (n or not _calls(line.text)))
    head = next(labels, len(lines))
    top = {line.number for line in lines[:head]}
    above = [line for line in first if line.number in top]
    words = either("title_words")
    for line in above:
        several = len(line.text.split()) > 1 and "   " not in line.text
        if words.search(line.text) and several and letterhead(line.text) is None:
            return Fact(_one_line(_begun_above(line, lines)), line.number, "title-words")
    for at, line in enumerate(above):
        found = letterhead(line.text)
        if found is not None:
            body = found.body or _body_below(above[at + 1 : at + _BELOW]) or found.owner
            return Fact(f"{found.word.capitalize()} {body}", line.number, "title-letterhead")
    for line in first[:1]:
        if line.number in top or words.search(line.text) or names_body(line.text):
            title = _one_line(_begun_above(line, lines))
            return Fact(title, line.number, "title-first-line", "likely")
    return _body_labelled(lines)


def _body_labelled(lines: Sequence[Line]) -> Fact | None:
    """Return the body that a label names: `Organ: Brottsförebyggande rådet`."""
    for line in lines:
        given = label_on(line)
        if given is not None and bare(given.word) in listed("body_labels") and given.values:
            return Fact(_one_line(given.values[0][0]), line.number, "title-body-label", "likely")
    return None


def _begun_above(line: Line, lines: Sequence[Line]) -> str:
    """Return a title with what stands right above it, if that is where it begins."""
    above = next((each for each in lines if each.number == line.number - 1), None)
    begun = above is not None and above.kind == "text" and line.text[:1].islower()
    if above is None or not begun or either("title_words").search(above.text) is None:
        return line.text
    return joined(above.text, line.text)


def _plain(lines: Sequence[Line]) -> list[Line]:
    """Return the first lines that may be a title: those with words that are no labels.

    "PROTOKOLL" on a line of its own is no title yet.
    """
    words = listed("title_words")
    named = (line for line in _told(lines) if bare(line.text) not in words)
    return list(islice(named, TITLE_LINES)) or list(islice(_told(lines), TITLE_LINES))


def _told(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines with words that are no labels."""
    sent = patterns("sent_lines")
    for at, line in enumerate(lines):
        if (
            line.kind in ("text", "atx")
            and (label_on(line) is None or (not at and _calls(line.text)))
            and sum(map(str.isalpha, line.text)) >= _LETTERS
            and (sent.misses(line.text) or sent.match(bare(line.text)) is None)
        ):
            yield line


def _calls(text: str) -> bool:
    """Tell whether a line names a notice, and lists nobody: `Kallelse till Byrådet`."""
    return ":" not in text and either("call_words", before=r"\A").match(text) is not None


def letterhead(text: str) -> Letterhead | None:
    """Return the parts of a line in which whose paper it is runs into the word for minutes.

    `NORRMO KOMMUN PROTOKOLL` is one, and what stands apart in columns; `BYALAGETS PROTOKOLL` is a
    title, as is `PROTOKOLL FRÅN ÅRSMÖTE`.
    """
    plain = _PAGE.sub("", text)
    for match in _word().finditer(plain):
        owner, body = plain[: match.start()], plain[match.end() :]
        apart = bool(_GAP.search(owner[-2:]))
        loud = match[0].isupper() and bare(match[0]).endswith(all_of("apart_titles"))
        if not owner.strip() or not (
            apart or (loud and not owner.rstrip().casefold().endswith("s"))
        ):
            continue
        body = _GAP.split(body.strip())[0]
        if _word().fullmatch(owner.strip(" /,–-")) is not None:
            # `KALLELSE / FÖREDRAGNINGSLISTA`
            continue
        few = len(owner.split()) <= _MOST_WORDS and not any(map(str.isdigit, owner))
        if few and (not body or names_body(body)):
            return Letterhead(_one_line(owner), match[0], body)
    return None


@cache
def _word() -> re.Pattern[str]:
    return compiled(rf"(?<!\S)\w*(?:{any_of(all_of('title_words'))})(?!\S)", re.IGNORECASE)


def _body_below(lines: Sequence[Line]) -> str | None:
    """Return the body that a line below a letterhead names, without date and other columns."""
    for line in lines:
        cell = _GAP.split(line.text)[0]
        day = next(iter(find_days(cell, "sv")), None)
        cell = cell if day is None else cell[: day.start]
        if names_body(cell.strip(" ,")):
            return cell.strip(" ,")
    return None


def names_body(text: str) -> bool:
    """Tell whether a line names a body that meets."""
    ends = bare(text).split(" (")[0].endswith(all_of("meeting_bodies"))
    return bool(text) and text[:1].isupper() and (ends or is_organisation(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())
