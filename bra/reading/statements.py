"""Labelled statements: decisions, proposals, votes, dissent, recusals, remarks, corrections."""

import re

from bra.model import Statement
from bra.reading.corrected import read_corrected
from bra.reading.notes import Notes
from bra.reading.tasks import BOX
from bra.reading.votes import read_vote
from bra.reading.words import folded, statement_words
from bra.text.blocks import ENTRY, IMAGE, LINK, LIST, MARKER, Block
from bra.text.source import Source

_NUMBER = re.compile(r"[^\S\n]+(?:(\d{4}-\d\d-\d\d(?:-[\w-]+?)?)/)?D([1-9]\d{0,5})[^\S\n]*\Z")
_LIKE_NUMBER = re.compile(  # D01, D 1, d1a, 2017/3, nr 1, no. 1, #1, (D1), D1.
    r"[^\S\n]+[(\[#]?(?:[\d-]+/)?(?:[ad]?|n[or]\.?)[\s.-]?\d{1,4}[a-z]?[)\].]?[^\S\n]*\Z",
    re.IGNORECASE,
)
_IDS = re.compile(r"(?:\*\*)?(?:(\d{4}-\d\d-\d\d(?:-[\w-]+?)?)/)?D([1-9]\d{0,5})(?:\*\*)?\Z")
_BETWEEN = re.compile(r"\s*,\s*|\s+(?:och|and|&)\s+")


def read_statement(
    source: Source,
    blocks: list[Block],
    place: int,
    text_at: int,
    stem: str,
    item: int,
    notes: Notes,
) -> Statement | None:
    """Return the statement that the block at `place` begins with, or None.

    `text_at` is the byte offset of its text, a list marker left out.  A list directly after it
    belongs to it, up to the first task entry.
    """
    block = blocks[place]
    words = statement_words()
    stop = _own_end(blocks, place)
    text = source.data[text_at:stop].decode()
    match = words.label.match(text)
    if match is None:
        return None
    if match["after"] and not match["bold"]:
        return None
    label = match["label"]
    kind = words.kinds[folded(label)]
    rest = match["rest"] or ""
    full: str | None = None
    corrects: tuple[tuple[str, str], ...] = ()
    numberable = True
    if kind == "correction":
        corrects = read_corrected(rest)
        if rest.strip() and not corrects:
            return None
    elif rest.strip():
        number = _NUMBER.match(rest)
        if kind == "decision" and number is not None:
            full = f"{number[1] or stem}/D{number[2]}"
        elif kind == "decision" and _LIKE_NUMBER.match(rest):
            span = (text_at, text_at + len(text[: match.end()].encode()))
            notes.add("odd-decision-id", "error", span, id=rest.strip())
            numberable = False
        else:
            return None
    said = text[match.end() :].strip()
    if match["bold"] and not match["after"] and not match["inside"]:
        said = said.removesuffix(match["bold"])
    clauses, end = _clauses(source, blocks, place, stop)
    # A line that was only wrapped goes on, so that a newline always divides clauses.
    lead = " ".join(line.strip().removesuffix("\\") for line in said.splitlines())
    whole = "\n".join(line for line in (lead.strip(), *clauses) if line)
    supersedes: tuple[str, ...] = ()
    if kind == "decision" and ")" in whole:
        bracket = words.supersedes.search(whole)
        if bracket is not None:
            supersedes = _ids(bracket[1], stem)
            if supersedes:
                whole = _before_bracket(whole, bracket.start())
            else:
                notes.add("odd-supersedes", "error", (text_at, end), words=bracket[1])
    vote = read_vote(whole).vote if kind == "vote" else None
    line = source.line(block.start)
    return Statement(
        kind,
        label,
        full,
        whole,
        supersedes,
        vote,
        corrects,
        item,
        confidential=False,
        line=line,
        start=text_at,
        end=end,
        numberable=numberable,
    )


def _before_bracket(text: str, start: int) -> str:
    """Return what stands before a last bracket, with the full stop that stood behind it."""
    before = text[:start].rstrip()
    ends = text.rstrip().endswith(".") and before[-1:] not in (*".!?:;", "")
    return f"{before}." if ends else before


def _own_end(blocks: list[Block], place: int) -> int:
    """Return where a block's own text ends: at the first list or entry inside it."""
    block = blocks[place]
    for other in blocks[place + 1 :]:
        if other.start >= block.end:
            break
        if other.kind == LIST:
            return other.start
    return block.end


def _clauses(source: Source, blocks: list[Block], place: int, stop: int) -> tuple[list[str], int]:
    """Return the clauses of the list directly after a statement, and where they end."""
    data = source.data
    end = len(data[:stop].rstrip())
    following = place + 1
    while following < len(blocks) and (
        blocks[following].kind in (LINK, IMAGE) or blocks[following].start < stop
    ):
        following += 1
    if following >= len(blocks) or blocks[following].kind != LIST:
        return [], end
    holder = blocks[following]
    if data[stop : holder.start].strip(b" \t\r\n>"):
        return [], end
    clauses: list[str] = []
    for entry in blocks[following + 1 :]:
        if entry.start >= holder.end:
            break
        if entry.kind != ENTRY:
            continue
        if BOX.match(data, entry.start):
            break
        if entry.lists != holder.lists:
            continue
        marker = MARKER.match(data, entry.start)
        text_at = marker.end() if marker is not None else entry.start
        last = _before_task(data, blocks, following, entry)
        clauses.append(" ".join(data[text_at:last].decode().split()))
        end = len(data[:last].rstrip())
    return clauses, end


def _before_task(data: bytes, blocks: list[Block], following: int, entry: Block) -> int:
    """Return where an entry ends, or where the first task entry inside it begins."""
    for other in blocks[following + 1 :]:
        if other.start >= entry.end:
            break
        if other.start > entry.start and other.kind == ENTRY and BOX.match(data, other.start):
            return other.start
    return entry.end


def _ids(text: str, stem: str) -> tuple[str, ...]:
    ids: list[str] = []
    for part in _BETWEEN.split(text.strip()):
        match = _IDS.match(part)
        if match is None:
            return ()
        ids.append(f"{match[1] or stem}/D{match[2]}")
    return tuple(ids)
