"""Rules about labels that are nearly those that are read."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from bra.checking.model import Case, Odd, Span, odd
from bra.checking.rules.missed import text_only
from bra.languages import languages
from bra.reading.words import GAP, distance, either, folded, statement_words
from bra.text.blocks import ENTRY, HEADING, MARKER, PARAGRAPH, Block

_COUNTING: Final = ("decision", "vote", "dissent", "recusal")
_SHORTEST: Final = 5  # of shorter words too many are one letter apart: Vote, Note
_NUMBER: Final = r"(?:[^\S\n]+D?\d+)?"
_LIKE_LABEL: Final = re.compile(
    rb"[*_]|[A-Za-z\x80-\xff]+(?:[ \t]*[Dd]?\d+)?[ \t]*(?:[-:;.]|\xe2\x80)"
)
_LABEL: Final = re.compile(rf"[*_]{{0,3}}(?P<word>[^\W\d_]+){_NUMBER}[*_]{{0,3}}[^\S\n]*:")
# Before its first letter a line has what is seen as a space, or as the sign of an entry, and is
# neither in Markdown.  Only the first byte of such a sign is looked at.
_RARE_LEAD: Final = re.compile(rb"\n[ \t]*(?:[-*+]|[0-9]{1,9}[.)])?[ \t]*[\xc2\xe1-\xe3\xef]")
_ODD_LEAD: Final = re.compile(
    rf"{GAP}*(?:(?:[-*+–—•·]|\d{{1,9}}[.)]){GAP}+)?(?=[*_]{{0,2}}[^\W\d_])"
)


def odd_label(case: Case) -> Iterator[Odd]:
    """A text begins with what is nearly a label, as one without a colon, and so is only text.

    A label as a heading of its own, with no decision below it, is nearly one too.
    """
    if not case.held:
        return
    data, statements = case.data, case.meeting.statements
    spans = [(statement.start, statement.end) for statement in statements]
    headings = [block for block in case.reading.blocks if block.kind == HEADING]
    for block in (each for each in headings if each.level > 2):  # noqa: PLR2004 - below an item
        match = _as_heading().fullmatch(data[block.start : block.end].decode().strip())
        if match is not None and not _decides_below(case, block, headings):
            yield odd(case.line(block.start), words=match["label"], label=_proper(match["label"]))
    for start in beginnings(case):
        if not _LIKE_LABEL.match(data, start) or any(a <= start < b for a, b in spans):
            continue
        text = first_line(case, start)
        match = _set_off().match(text) or _LABEL.match(text)
        if match is None:
            continue
        label = _proper(match["label"]) if "label" in match.re.groupindex else _near(match["word"])
        if label:
            words = match[0].strip(" \t*_:;")
            yield odd((start, start + len(match[0].rstrip().encode())), words=words, label=label)
    yield from _behind_odd_signs(case, spans)


def _behind_odd_signs(case: Case, spans: list[Span]) -> Iterator[Odd]:
    """Find the labels that stand behind a hard space, or a sign that begins no entry."""
    data = case.data
    first = case.meeting.items[0].body if case.meeting.items else len(data)
    rare = [match.start() + 1 for match in _RARE_LEAD.finditer(data, first - 1)]
    if not rare:
        return
    left = [*text_only(case), *spans]
    for start in rare:
        text = first_line(case, start)
        lead = _ODD_LEAD.match(text)
        label = None if lead is None else statement_words().label.match(text, lead.end())
        if label is None or _is_spoken(label):
            continue
        place = start + len(text[: label.start()].encode())
        if not case.hidden(place) and any(a <= place < b for a, b in left):
            continue
        said = text[: label.end()]
        words = said.strip().strip(" \t*_:")
        yield odd((start, start + len(said.encode())), words=words, label=_proper(label["label"]))


def _is_spoken(label: re.Match[str]) -> bool:
    """Tell whether words come between a label and its colon, so that it is none."""
    numbered = re.fullmatch(r"\s+(?:[\w-]+/)?D\d+\s*", label["rest"] or " D1")
    return numbered is None or bool(label["after"] and not label["bold"])


def beginnings(case: Case) -> Iterator[int]:
    """Return where the text of each paragraph and entry in an item begins.

    Quotes are left out, but for those that are confidential.
    """
    data = case.data
    first = case.meeting.items[0].body if case.meeting.items else len(data)
    seen = -1
    for block in case.reading.blocks:
        if block.kind not in (PARAGRAPH, ENTRY) or block.start < first:
            continue
        marker = MARKER.match(data, block.start) if block.kind == ENTRY else None
        start = block.start if marker is None else marker.end()
        if start == seen or (block.quotes and not case.hidden(start)):
            continue
        seen = start
        yield start


def first_line(case: Case, start: int) -> str:
    """Return the text from an offset to the end of its line."""
    return case.data[slice(*case.line(start))].decode()


def _decides_below(case: Case, heading: Block, headings: list[Block]) -> bool:
    """Tell whether a decision stands between a heading and the next that is not below it."""
    ends = [e.start for e in headings if e.start > heading.start and e.level <= heading.level]
    end = min(ends, default=None)
    return any(
        statement.kind == "decision"
        and heading.end <= statement.start
        and (end is None or statement.start < end)
        for statement in case.meeting.statements
    )


@cache
def _kinds() -> dict[str, tuple[str, str]]:
    """Return the labels, casefolded, with how each is written and what it is for."""
    return {
        label.casefold(): (label, kind)
        for language in languages()
        for kind, labels in language.labels.items()
        for label in labels
    }


def _proper(label: str) -> str:
    return _kinds()[folded(label)][0]


@cache
def _set_off() -> re.Pattern[str]:
    """Return what a label looks like that is set off by other signs than bold and a colon.

    `**Beslut** …`, `*Beslut:* …`, `Beslut D3 – …`, `Beslut D3. …`, `Beslut; …`
    """
    counting = either({form for form, (_, kind) in _kinds().items() if kind in _COUNTING})
    marked = rf"[*_]{{1,3}}(?:{counting}){_NUMBER}[ \t]*[:.]?[*_]{{1,3}}[ \t]*[:.]?"
    plain = rf"(?:{counting})(?:[ \t]+D\d+[ \t]*[-–—.;]|[ \t]+[-–—](?=[ \t])|;)"
    return re.compile(rf"(?=[*_]*(?P<label>{counting}))(?:{marked}|{plain})", re.IGNORECASE)


@cache
def _as_heading() -> re.Pattern[str]:
    decisions = either({form for form, (_, kind) in _kinds().items() if kind == "decision"})
    return re.compile(rf"#+[ \t]+[*_]*(?P<label>{decisions}){_NUMBER}[*_:. \t]*#*", re.IGNORECASE)


def _near(word: str) -> str:
    """Return the label that a word is with one fault, or nothing.

    A plural is a word of its own, and so is one that begins otherwise: Notion is no Motion.
    """
    key = folded(word)
    if len(word) < _SHORTEST or not word[0].isupper() or key in _kinds():
        return ""
    for form, (label, kind) in _kinds().items():
        plural = kind != "decision" and key[:-1] == form
        alike = len(form) > _SHORTEST and key[0] in form[:2] and abs(len(key) - len(form)) <= 1
        if alike and not plural and distance(key, form) == 1:
            return label
    return ""
