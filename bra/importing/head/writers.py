"""Whoever writes minutes, as she counts herself among those who were there."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.head.labelled import Given
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import CAPITAL, bare, joiners, listed, one_of
from bra.importing.record import Dropped

_MAIL_HEAD: Final = "mail-head"
_NAME_BEHIND: Final = compiled(r"\s*\([^()]*\)[.!]?\s*\Z")
_ADDRESS: Final = compiled(r"\s*(?:<[^<>]*>|\[[^\[\]]*\]|\S+@\S+)\s*")


def without_writer(text: str) -> str:
    """Return a list of people without the one who writes, called by no name: `Anna, Bo och jag`."""
    match = _writer().search(text)
    return text if match is None else text[: match.start()]


def sender_among(given: Sequence[Given], dropped: Sequence[Dropped]) -> Given | None:
    """Return who sent the minutes in a mail, when the list of those there counts her: `och jag`."""
    heads = [each for each in dropped if each.rule == _MAIL_HEAD]
    if not heads or not any(map(counts_writer, given)):
        return None
    for each in heads:
        label, _, value = each.text.partition(":")
        name = _ADDRESS.sub(" ", value).strip(" \"'")
        if bare(label.strip(" >")) in listed("mail_senders") and looks_like_entry(
            name, strict=True
        ):
            line = Line(each.line, each.text, name, 0, "text")
            return Given("present", label, line, ((name, line),))
    return None


def counts_writer(given: Given) -> bool:
    """Tell whether whoever writes counts herself among those there: `Anna, Bo och jag (Cia)`."""
    words = listed("writer_words")
    return given.label == "present" and any(
        bare(value) in words or _writer().search(_NAME_BEHIND.sub("", value)) is not None
        for value, _ in given.values
    )


@cache
def _writer() -> Shape:
    return Shape(
        rf"(?:,|,?\s+(?:{joiners()}))\s+(?:{one_of('writer_words')})\s*[.!]?\s*\Z", re.IGNORECASE
    )


def named_self(text: str) -> str:
    """Return names with that of who wrote for the word before it: `Bo och jag (Anna)`."""
    return _self().sub(r"\1", text) if "(" in text else text


@cache
def _self() -> re.Pattern[str]:
    words = f"(?<!\\w)(?:{one_of('writer_words')})"
    return compiled(rf"(?i:{words})\s*\(({CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+){{0,2}})\)")
