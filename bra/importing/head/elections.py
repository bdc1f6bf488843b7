"""Elections of the meeting's officers: a heading, and below it who was chosen."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from bra.importing.acting.bodies import lone_label
from bra.importing.acting.phrases import speaks_of_officers
from bra.importing.head.told import sentences_of_people
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import CAPITAL, either, patterns

PROSE: Final = frozenset(("text", "entry", "quote", "atx"))
"""The kinds of lines that may tell of officers."""
_NEAR: Final = 5
_NUMBER: Final = compiled(
    rf"\A(?:§+\s*|{CAPITAL}{{2,5}}\s+)?\d{{1,3}}(?:\.\d{{1,2}})?(?:\s?§)?[.):]?\s+"
)
"""The number of an item, which the letters of the body may lead: `KSN 12`."""


def with_elections(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, what an election of the meeting's officers came to put behind its heading.

    Below it stand a sentence, or names, each on a line of its own.
    """
    heading = ""
    named = False
    for at, line in enumerate(lines):
        speaks = line.kind in PROSE and speaks_of_officers(line.text)
        if not speaks and not heading:
            yield line
            continue
        if line.blank or (heading and not named and lone_label(line.text)):
            yield line
            continue
        if line.kind not in PROSE:
            heading = ""
        elif speaks and (elects := _election(lines, at)):
            heading, named = elects, False
        elif heading and (not named or looks_like_entry(line.text, strict=True)):
            named = looks_like_entry(line.text, strict=True)
            lead = patterns("election_leads").match(line.text)
            text = _outcome(line.text) if lead is None else line.text[lead.end() :]
            yield line._replace(text=f"{heading}: {text}") if text[:1].isupper() else line
            heading = heading if named else ""
            continue
        yield line


def _election(lines: Sequence[Line], at: int) -> str:
    """Return the heading of an election that a line is, without its number, or nothing."""
    text = lines[at].text
    # Without its number and what ends it, a line has no more words.
    if _heading_words().misses(text):
        return ""
    plain = _NUMBER.sub("", text.rstrip(".: "))
    elects = _elects(plain) or _elects_both(plain, lines[at + 1 : at + 1 + _NEAR])
    return plain if elects else ""


def _outcome(text: str) -> str:
    """Return the one of several sentences that ends with the choice: `Bo föreslogs. Bo valdes`."""
    sentences = sentences_of_people(text) if ". " in text else []
    ended = either("chosen", after=r"\W*\Z")
    return next((each for each in sentences if ended.search(each)), text)


def tells_election(lines: Sequence[Line]) -> bool:
    """Tell whether what stands below a heading begins with who was elected, and is no list."""
    first = next((line.text for line in lines if not line.blank), "")
    return first.endswith(".") and either("chosen").search(first) is not None


@cache
def _heading_words() -> AnyShape:
    return AnyShape(patterns("election_headings"), patterns("office_elections"))


def _elects(text: str) -> bool:
    return patterns("election_headings").search(text) is not None


def _elects_both(text: str, below: Sequence[Line]) -> bool:
    """Tell whether a heading is of an office that the body has as well as each meeting.

    It is the meeting's right before another election of the meeting's officers.
    """
    if patterns("office_elections").search(text) is None:
        return False
    near = (line.text.rstrip(".: ") for line in below if not line.blank)
    # One look at the words for officers tells most lines apart.
    return any(speaks_of_officers(each) and _elects(each) for each in near)
