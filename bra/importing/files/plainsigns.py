"""Runs of text as Markdown, whose own signs stay plain ones."""

import re
from collections.abc import Iterable
from typing import Final

from bra.importing.files.softhyphens import unbroken
from bra.importing.patterns.kept import compiled

Piece = tuple[str, bool]
"""A run of text, and whether it is bold."""

_SIGNS: Final = compiled(r"\*|_+|`|<(?=!--)")
_ESCAPED: Final = compiled(r"\\([*_`|])|(?<=<)\\(?=!--)")
_ESCAPED_LEAD: Final = compiled(r"\A(\s*(?:[-*]\s+|\d+\.\s+)?)\\(?=#|>|\+\s|\||~~~|={3,}\s*\Z)")


def marked(pieces: Iterable[Piece]) -> str:
    """Return runs of text as Markdown; what looks like a mark in them stays a plain sign."""
    merged: list[tuple[list[str], bool]] = []
    for text, bold in pieces:
        if merged and (merged[-1][1] == bold or not text.strip()):
            merged[-1][0].append(text)
        elif text:
            merged.append(([text], bold))
    runs = ((escaped("".join(texts)), bold) for texts, bold in merged)
    return unbroken("".join(_bold(text) if bold else text for text, bold in runs))


def escaped(text: str) -> str:
    """Return a text in which no sign is a mark of Markdown."""
    return _SIGNS.sub(_as_sign, text)


def _as_sign(match: re.Match[str]) -> str:
    """Return signs that Markdown might take as marks as such that it shows."""
    signs, text = match[0], match.string
    if signs == "<":
        return "<\\"
    if signs[0] != "_":
        return f"\\{signs}"
    before, behind = (
        text[max(0, match.start() - 1) : match.start()],
        text[match.end() : match.end() + 1],
    )
    if before.isalnum() and behind.isalnum():
        # Within a word they mark nothing.
        return signs
    if before.isalnum() or behind.isalnum():
        return "\\_" * len(signs)
    return f"\\{signs}" if len(signs) == 1 else f"\\{signs[:-1]}\\_"


def unescaped(line: str) -> str:
    """Return a line as it stood in the document, before its signs were kept from being marks."""
    if "\\" not in line:
        return line
    return _ESCAPED.sub(lambda match: match[1] or "", _ESCAPED_LEAD.sub(r"\1", line))


def _bold(text: str) -> str:
    """Set the words of each line in bold, and the spaces around them not."""

    def one(line: str) -> str:
        words = line.strip()
        if not any(map(str.isalnum, words)):
            return line
        start = line.index(words[0])
        return f"{line[:start]}**{words}**{line[start + len(words) :]}"

    return "\n".join(map(one, text.split("\n")))
