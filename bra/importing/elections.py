"""Elections of the meeting's officers: a heading, and below it who was chosen."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.bodies import lone_label
from bra.importing.lines import Line
from bra.importing.names import looks_like_entry
from bra.importing.phrases import speaks_of_officers
from bra.importing.words import patterns

PROSE: Final = frozenset(("text", "entry", "quote", "atx"))
"""The kinds of lines that may tell of officers."""
_NEAR: Final = 5
_NUMBER: Final = re.compile(r"\A(?:§+\s*)?\d{1,3}(?:\s?§)?[.):]?\s+")


def with_elections(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, what an election of the meeting's officers came to put behind its heading.

    Below it stand a sentence, or names, each on a line of its own.
    """
    heading = ""
    named = False
    for at, line in enumerate(lines):
        if line.blank or (heading and not named and lone_label(line.text)):
            yield line
            continue
        plain = line.text.rstrip(".: ")
        if line.kind not in PROSE:
            heading = ""
        elif _is_election(plain) or (
            _may_be_election(plain) and _approvers_next(lines[at + 1 : at + 1 + _NEAR])
        ):
            heading, named = _NUMBER.sub("", plain), False
        elif heading and (not named or looks_like_entry(line.text, strict=True)):
            named = looks_like_entry(line.text, strict=True)
            lead = patterns("election_leads").match(line.text)
            text = line.text if lead is None else line.text[lead.end() :]
            yield line._replace(text=f"{heading}: {text}") if text[:1].isupper() else line
            heading = heading if named else ""
            continue
        yield line


def _is_election(text: str) -> bool:
    # One look at the words for officers tells most lines apart.
    return speaks_of_officers(text) and patterns("election_headings").search(text) is not None


def _may_be_election(text: str) -> bool:
    """Tell whether a heading is of an office that the body has as well as each meeting."""
    return speaks_of_officers(text) and patterns("office_elections").search(text) is not None


def _approvers_next(lines: Sequence[Line]) -> bool:
    """Tell whether the next election is of the meeting's officers, of whom each meeting has one."""
    near = [line.text.rstrip(".: ") for line in lines if not line.blank]
    return any(map(_is_election, near))
