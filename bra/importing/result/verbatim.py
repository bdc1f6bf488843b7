"""The text of an item that is Markdown already: as it stood, its decisions labelled."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.importing.acting.bodies import Body, lone_label, text_words
from bra.importing.decisions.find import is_clause
from bra.importing.decisions.labels import label_at
from bra.importing.decisions.motions import is_motion
from bra.importing.files.outline import HARD_BREAK
from bra.importing.files.plainsigns import escaped
from bra.importing.lines.line import Line
from bra.importing.numbers import OWN_DECISION, OWN_ID, own_label
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Decision
from bra.importing.result.ownparagraphs import ending_lines, flowing_lines, unbroken
from bra.importing.result.values import in_markdown

_BOX: Final = compiled(r"(?P<lead>\s*(?:[-*+]|\d+[.)])\s+)\[(?P<state>[ xX/~-]?)\]\s+")
_SIGN: Final = compiled(r"(?P<indent>\s*)(?:[-*+]\s+)?(?P<sign>[☐☑☒✅])\s+(?=\S)")
_QUOTED: Final = compiled(r"\A(?:>\s?)+")
_ATX: Final = compiled(r"(?P<marks>#{1,6})(?P<rest>\s)")
_OPENED: Final = compiled(r"(?P<mark>\*\*|__)(?P<word>[^\W\d_]+):\s+(?P<rest>\S.*)")
"""A label in bold that goes on behind it: `**Beslut: Båten säljs.`"""
_ITEM: Final = 2
"""The level of the items' own headings."""
_DEEPEST: Final = 6


def verbatim(body: Body, label: str) -> list[str]:
    """Return Markdown as it stood, but for headings, boxes and decisions."""
    starts = _decision_lines(body)
    breaks = _broken_lines(body)
    flowing = flowing_lines(body.lines) if starts else set()
    ends = ending_lines(body.lines, body.decisions, breaks, flowing)
    clauses = _clause_lines(body)
    decided = {at for each in body.decisions for at in range(each.at, each.last + 1)}
    drop = _lone_labels(body)
    topics = {topic.line for topic in body.topics if topic.rule == "topic-list"}
    lines: list[str] = []
    above: tuple[int, ...] = ()
    for line in body.lines:
        if line.number in drop:
            continue
        raw = in_markdown(line.text) if line.cut else line.raw.rstrip()
        if line.kind == "quote" and line.number in decided:
            # In a quote nothing is read as a decision.
            raw = _QUOTED.sub("", raw.lstrip())
        if line.kind == "code":
            lines.append(raw)
            continue
        marks = _marks(line, raw)
        if marks:
            above = _above(above, marks)
            raw = f"{'#' * min(len(above) + _ITEM, _DEEPEST)}{raw.lstrip()[marks:]}"
        sign = _SIGN.match(raw) if line.tick is not None else None
        box = sign or _BOX.match(raw)
        if box is not None and line.number in topics:
            lines.append(f"- {raw[box.end() :]}")
            continue
        if sign is not None:
            # A sign alone begins no entry in Markdown.
            state = "[ ]" if line.number in body.tasks else sign["sign"]
            raw = f"{sign['indent']}- {state} {raw[sign.end() :]}"
        box = _BOX.match(raw)
        if box is not None:
            lines += _task_entry(raw, box, body.tasks.get(line.number, ()))
            continue
        last: Decision | None = None
        for decision in starts.get(line.number, ()):
            before, raw = _split(raw, decision, label)
            if not before and last is None and line.number in flowing:
                unbroken(lines)
            gap = [] if line.kind == "entry" and before != label else [""]
            pieces = _ended(before, last, line) if before else []
            lines += [each for piece in pieces for each in (piece, *gap)]
            last = decision
        *ended, raw = _ended(raw, last, line)
        lines += [each for piece in ended for each in (piece, "")]
        if line.number in clauses:
            raw = f"- {raw.strip()}"
            if lines[-2:-1] and lines[-2].startswith("- ") and not lines[-1]:
                lines.pop()
        lines.append(f"{raw}{HARD_BREAK}" if line.number in breaks else raw)
        if line.number in ends:
            unbroken(lines)
    return lines


def _broken_lines(body: Body) -> set[int]:
    """Return the lines that a hard break ends, within a paragraph."""
    return {
        line.number
        for line, below in pairwise(body.lines)
        if line.raw.endswith(HARD_BREAK)
        and line.kind in ("text", "entry", "quote")
        and (below.kind == "text" or below.kind == line.kind == "quote")
        and below.number == line.number + 1
    }


def _marks(line: Line, raw: str) -> int:
    """Count the signs that make a line a heading."""
    match = _ATX.match(raw.lstrip()) if line.kind in ("atx", "text") else None
    return 0 if match is None else len(match["marks"])


def _above(above: tuple[int, ...], marks: int) -> tuple[int, ...]:
    """Return the levels of a heading and of those it belongs to, so that none is left out."""
    return (*(each for each in above if each < marks), marks)


def _ended(text: str, decision: Decision | None, line: Line) -> list[str]:
    """Divide a line of running text where a decision without a label of its own ends."""
    if decision is None or line.kind != "text":
        return [text]
    moved = is_motion(decision.first)
    said = decision.text if moved else decision.first
    alone = decision.length == 1 or moved
    whole = decision.at == decision.last and alone and not decision.labelled
    first = said if said in text else escaped(said)
    place = text.find(first) if whole else -1
    end = place + len(first)
    if place < 0 or not text[end:].strip():
        return [text]
    return [text[:end], text[end:].strip()]


def _clause_lines(body: Body) -> set[int]:
    """Return the lines of a decision's clauses, each a paragraph, which are to be a list."""
    found: set[int] = set()
    for decision in body.decisions:
        if decision.length > 1:
            found |= {
                line.number
                for line in body.lines
                if decision.at < line.number <= decision.last
                and line.kind == "text"
                and is_clause(line.text)
            }
    return found


def _task_entry(raw: str, box: re.Match[str], tasks: Sequence[str]) -> list[str]:
    """Return an entry of a task list as one task with its state, its words as they stood.

    Where its owners and its term were understood it says them as the format does; words that find
    no place in that stand below it.
    """
    state = box["state"] or " "
    if not tasks or OWN_ID.match(raw, box.end()):
        return [f"{box['lead']}[{state}] {raw[box.end() :]}"]
    found = [f"{box['lead']}[{state}] {task}" for task in tasks]
    if text_words(raw[box.end() :]) <= text_words("\n".join(tasks)):
        return found
    return [*found, f"{' ' * len(box['lead'])}{raw[box.end() :]}"]


def _decision_lines(body: Body) -> dict[int, list[Decision]]:
    found: dict[int, list[Decision]] = {}
    for decision in body.decisions:
        found.setdefault(decision.at, []).append(decision)
    return found


def _lone_labels(body: Body) -> set[int]:
    """Return the lines of bare labels whose decision follows with a label of its own."""
    with_label = {decision.at for decision in body.decisions if decision.labelled}
    found: set[int] = set()
    numbers = [line for line in body.lines if line.text]
    for line, following in pairwise(numbers):
        if (
            line.kind in ("text", "entry")
            and lone_label(line.text)
            and following.number in with_label
        ):
            found.add(line.number)
    return found


def _marker(raw: str) -> str:
    match = re.match(r"\s*(?:[-*+]|\d+[.)])\s+|\s*", raw)
    return match[0] if match is not None else ""


def _bold_label(raw: str, label: str) -> str:
    """Return a line that begins with the word for a decision with that word in bold."""
    lead = _marker(raw)
    head, _, rest = raw[len(lead) :].partition(":")
    plain = head.strip().isalpha() and rest.strip()
    return f"{lead}{label} {rest.strip()}" if plain else raw


def _begins_with_own(raw: str, label: str) -> bool:
    """Tell whether a line begins with a label that the format reads as it stands."""
    word = bare(label)
    if own_label(word) is None or word in listed("decision_words"):
        return False
    shape = rf"(?:{re.escape(word)}:|(?P<mark>\*\*|__){re.escape(word)}(?:(?P=mark):|:(?P=mark)))\s"
    return re.match(shape, raw, re.IGNORECASE) is not None


def _head(word: str, label: str) -> str | None:
    """Return a word for a decision as the label that the format has for it."""
    own = own_label(word)
    if bare(word) in listed("decision_words"):
        return label
    return None if own is None else f"**{own}:**"


def _balanced(text: str, mark: str) -> str:
    """Return what stood in bold with its label, without the mark that ends both or none."""
    if text.count(mark) == 1 and text.endswith(mark):
        return text.removesuffix(mark).rstrip()
    return f"{mark}{text}" if text.count(mark) % 2 else text


def _place(raw: str, words: str) -> int:
    """Return where words stand on a line, on which their signs may be kept from being marks."""
    place = raw.find(words)
    if place < 0 and "\\" in raw:
        place = raw.find(escaped(words))
    return place if place >= 0 else _place_at_end(raw, words)


def _place_at_end(raw: str, words: str) -> int:
    """Return where words begin that go on below the line, behind a sentence that ends on it."""
    at = len(words)
    while (at := words.rfind(" ", 0, at)) > 0:
        before = raw.removesuffix(f" {words[:at]}")
        if before != raw and before.endswith((".", "!", "?")):
            return len(before) + 1
    return -1


def _split(raw: str, decision: Decision, label: str) -> tuple[str, str]:
    """Return what stands before a decision on its line, and the line from it on, labelled."""
    plain = decision.first
    lead = _marker(raw)
    if OWN_DECISION.match(plain):
        return "", raw
    own = label_at(plain)
    if own is not None and _begins_with_own(raw[len(lead) :], plain[: own.end]):
        return "", raw
    opened = _OPENED.match(raw, len(lead)) if decision.at == decision.last else None
    head = _head(opened["word"], label) if opened is not None else None
    if opened is not None and head is not None:
        return "", f"{lead}{head} {_balanced(opened['rest'].rstrip(), opened['mark'])}"
    if (
        own is not None
        and own.kind == "decision"
        and own.end < len(plain)
        and bare(plain[: own.end]) in listed("decision_words")
    ):
        word = re.search(rf"[*_]*{re.escape(plain[: own.end - 1])}[*_]*:[*_]*\s*", raw)
        if word is None or word.start() <= len(lead):
            return "", _bold_label(raw, label)
        if lead.strip():
            return "", raw
        return raw[: word.start()].rstrip(), f"{label} {raw[word.end() :]}"
    if lone_label(plain):
        return "", f"{lead}{label}"
    if raw.startswith("#"):
        return raw, label
    if decision.length > 1 and lead.strip()[:1].isdecimal():
        return label, raw
    place = _place(raw, plain[:40])
    if place > len(lead) and not re.search(r"[*_`\[]\Z", raw[:place]):
        if lead.strip() and not raw[len(lead) :].startswith(label):
            # An entry is labelled whole: what it is a part of would be torn.
            return "", f"{lead}{label} {raw[len(lead) :]}"
        return raw[:place].rstrip(), f"{lead}{label} {raw[place:]}"
    return "", f"{lead}{label} {raw[len(lead) :]}"
