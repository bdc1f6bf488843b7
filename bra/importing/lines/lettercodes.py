"""Letters before each line that tell what it is, by a key: `A = aktivitet, B = beslut`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_PAIR: Final = compiled(
    r"(?<!\w)(?P<code>[A-ZÅÄÖ]{1,2})\s?[=:–-]\s?(?P<word>[^\W\d_]+(?:[ -][^\W\d_]+){0,2})"
)
_BETWEEN: Final = compiled(r"\A\W*(?:[^\W\d_]+:?\W*)?\Z")
"""What a key holds besides: signs, and a word for it before the first."""
_CODED: Final = compiled(r"(?P<code>[A-ZÅÄÖ]{1,2})(?:\s{2,}|\t+|[:.)]\s+)(?=\S)")
_LAST_CELL: Final = compiled(r"[.,;]?(?:\s{3,}|\t+)(?P<cell>\S+(?: \S+){0,6})\Z")
_SIGN: Final = compiled(r"[A-ZÅÄÖ]\s?[=:–-]")
_FEWEST: Final = 2
_HEAD: Final = 60
"""Among how many lines the key stands."""


def with_codes(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines in which the words of a key stand for its letters, for tasks and decisions.

    `A   Besöka kunderna.       Anna, maj` becomes `Aktivitet: Besöka kunderna (Anna, maj)`.
    """
    at, key = _keys(lines)
    if not key:
        return lines
    tasks, decisions = listed("action_labels"), listed("decision_labels")
    found = list(lines)
    for place in range(at + 1, len(lines)):
        match = _coded(lines[place])
        word = key.get(match["code"]) if match is not None else None
        if match is None or word is None or not (word in tasks or word in decisions):
            continue
        text = lines[place].text[match.end() :]
        end = _end(lines, place, key)
        texts = [text, *(line.text for line in lines[place + 1 : end])]
        texts = _with_owner(texts) if word in tasks else texts
        texts[0] = f"{word[:1].upper()}{word[1:]}: {texts[0]}"
        found[place] = lines[place]._replace(text=texts[0], raw=texts[0], kind="entry", indent=0)
        for more, told in enumerate(texts[1:], place + 1):
            found[more] = lines[more]._replace(text=told, raw=f"  {told}")
    return found


def _coded(line: Line) -> re.Match[str] | None:
    return _CODED.match(line.text) if line.kind == "text" else None


def _end(lines: Sequence[Line], at: int, key: Mapping[str, str]) -> int:
    """Return where the lines end that a line goes on to: they are set deeper, and have no code."""
    for place in range(at + 1, len(lines)):
        line = lines[place]
        match = _coded(line)
        deeper = line.kind == "text" and line.indent > lines[at].indent
        if not deeper or (match is not None and match["code"] in key):
            return place
    return len(lines)


def _keys(lines: Sequence[Line]) -> tuple[int, Mapping[str, str]]:
    """Return the place of the last line of the first key, and what its letters stand for."""
    found: dict[str, str] = {}
    for at, line in enumerate(lines[:_HEAD]):
        pairs = _pairs(line)
        if pairs:
            found.update(pairs)
        elif len(found) >= _FEWEST and _tells(found):
            return at - 1, found
        else:
            found = {}
    return 0, {}


def _pairs(line: Line) -> dict[str, str]:
    """Return the letters and words of a line that holds nothing else."""
    if line.kind not in ("text", "entry") or not _SIGN.search(line.text):
        return {}
    if _BETWEEN.match(_PAIR.sub("", line.text)) is None:
        return {}
    return {match["code"]: bare(match["word"]) for match in _PAIR.finditer(line.text)}


def _tells(key: Mapping[str, str]) -> bool:
    return any(word in listed("action_labels") | listed("decision_labels") for word in key.values())


def _with_owner(texts: Sequence[str]) -> list[str]:
    """Return the lines of a task, behind them in a bracket what stands in a column of its own."""
    found = list(texts)
    cells: list[str] = []
    for at, text in enumerate(texts):
        match = _LAST_CELL.search(text)
        if match is not None:
            found[at] = text[: match.start()]
            cells.append(match["cell"].strip(",;"))
    if cells:
        found[-1] = f"{found[-1].rstrip('.')} ({', '.join(cells)})"
    return found
