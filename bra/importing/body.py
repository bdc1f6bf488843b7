"""The text of an item as Markdown: its words as they stood, its decisions labelled."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.decisions import label_at
from bra.importing.lines import Line
from bra.importing.prose import Paragraph, Sentence, paragraphs, sentences
from bra.importing.record import Decision, Topic
from bra.importing.tables import Table, find_tables
from bra.importing.words import bare, listed
from bra.languages import Language

_WORD: Final = re.compile(r"\w+")
_LEADING: Final = re.compile(r"(?=[#>|+]|[-*]\s|~~~|```|<)")
_BOX: Final = re.compile(r"(?P<lead>\s*(?:[-*+]|\d+[.)])\s+)\[(?P<state>[ xX/~-]?)\]\s+")
_NUMBERED: Final = re.compile(r"\d{1,2}[.)]\s")
_ATX: Final = re.compile(r"(?P<marks>#{1,6})(?P<rest>\s)")
_POINT: Final = re.compile(r"\A\(?\d{1,2}[.)]\s+")
_SOLID: Final = 3
_TICKED: Final = "☑"


class Body(NamedTuple):
    """Hold the lines of an item with what was recognised in them."""

    lines: tuple[Line, ...]
    decisions: tuple[Decision, ...]
    topics: tuple[Topic, ...]
    width: int
    markdown: bool
    keep_lines: bool = False
    """Whether each line is a paragraph of its own, as at the head."""
    tasks: Mapping[int, tuple[str, ...]] = {}
    """The tasks of the lines of task lists, each written for the file, by line."""


def text_words(text: str) -> set[str]:
    """Return the words of a text, without regard to case."""
    return set(_WORD.findall(text.casefold()))


def body_lines(body: Body, spoken: Language) -> list[str]:
    """Return the lines of the item's text, without empty ones at either end."""
    label = f"**{spoken.labels['decision'][0]}:**"
    markdown = body.markdown and not body.keep_lines
    found = _verbatim(body, label) if markdown else _rewritten(body, label)
    series = [topic for topic in body.topics if topic.rule != "topic-list"]
    if series:
        found += ["", *(f"- {_topic(topic)}" for topic in series)]
    return _trimmed(found)


def _topic(topic: Topic) -> str:
    return f"{topic.title} ({', '.join(topic.presenters)})" if topic.presenters else topic.title


def _trimmed(lines: list[str]) -> list[str]:
    """Return lines without empty ones at the ends, and never two of them together."""
    found: list[str] = []
    for line in lines:
        if line.strip() or (found and found[-1].strip()):
            found.append(line.rstrip())
    while found and not found[-1]:
        found.pop()
    return found


# --- text --------------------------------------------------------------------


def _rewritten(body: Body, label: str) -> list[str]:
    """Return plain text as Markdown paragraphs, lists and tables."""
    lines: list[str] = []
    tables = {table.start: table for table in find_tables(body.lines)}
    listed = {topic.line for topic in body.topics if topic.rule == "topic-list"}
    state = _State(body, label)
    at = 0
    run: list[Line] = []
    while at < len(body.lines):
        line = body.lines[at]
        if at in tables:
            lines += _paragraphs(run, state)
            run = []
            lines += ["", *_table(tables[at]), ""]
            at = tables[at].end
            continue
        if line.number in listed:
            lines += _paragraphs(run, state)
            run = []
            if lines and lines[-1] and not lines[-1].startswith("- "):
                lines.append("")
            lines.append(f"- {_POINT.sub('', line.text)}")
            at += 1
            continue
        if line.kind == "row":
            lines += _paragraphs(run, state)
            run = []
            lines.append(line.text)
            at += 1
            continue
        run.append(line)
        at += 1
    return lines + _paragraphs(run, state)


class _State:
    """Follow which decisions have been written, and how many sentences are still to come."""

    def __init__(self, body: Body, label: str) -> None:
        self.body = body
        self.label = label
        self.waiting = list(body.decisions)
        self.left = 0

    def starts(self, sentence: Sentence) -> Decision | None:
        """Return the decision that begins with a sentence."""
        for decision in self.waiting:
            if decision.at == sentence.line and decision.first == sentence.text:
                self.waiting.remove(decision)
                return decision
        return None


def _paragraphs(run: Sequence[Line], state: _State) -> list[str]:
    lines: list[str] = []
    if state.body.keep_lines:
        for line in run:
            if line.text and line.kind != "rule":
                text = line.raw.strip().lstrip("#- ") if state.body.markdown else line.text
                lines += ["", _entry(text, line)]
        return lines
    before = ""
    for number, paragraph in enumerate(paragraphs(run, state.body.width), 1):
        for kind, text in _pieces(paragraph, number, state):
            if kind != "entry" or before != "entry":
                lines.append("")
            lines.append(text)
            before = kind
    return [*lines, ""] if lines else []


def _pieces(paragraph: Paragraph, number: int, state: _State) -> Iterator[tuple[str, str]]:
    """Divide a paragraph at its decisions; each piece is what it is and its Markdown."""
    plain: list[str] = []
    lead = _lead(paragraph)
    for sentence in sentences(paragraph, number):
        if state.left:
            state.left -= 1
            numbered = _NUMBERED.match(sentence.text)
            yield "entry", sentence.text if numbered else f"- {sentence.text}"
            continue
        decision = state.starts(sentence)
        if decision is None:
            if _lone_label(sentence.text):
                continue
            plain.append(sentence.text)
            continue
        if plain:
            yield paragraph.kind, lead + _escaped(" ".join(plain), lead)
            plain = []
        state.left = decision.length - 1
        yield paragraph.kind, f"{lead}{_labelled(sentence.text, state.label)}"
    if plain:
        yield paragraph.kind, lead + _escaped(" ".join(plain), lead)


def _lone_label(text: str) -> bool:
    """Tell whether a sentence is only the word for a decision, which the label repeats."""
    return bare(text) in listed("decision_words")


def _labelled(text: str, label: str) -> str:
    """Put the label before a decision, in place of the same word of its own."""
    found = label_at(text)
    if found is not None and found.kind == "decision" and found.end < len(text):
        head = bare(text[: found.end])
        if head in listed("decision_words"):
            return f"{label} {text[found.end :].strip()}"
    if _lone_label(text):
        return label
    return f"{label} {text}"


def _lead(paragraph: Paragraph) -> str:
    if paragraph.kind == "quote":
        return "> "
    if paragraph.kind != "entry":
        return ""
    box = "" if paragraph.tick in (None, " ", "") else f"{_TICKED} "
    return f"{'  ' * min(paragraph.indent // 2, 4)}- {box}"


def _entry(text: str, line: Line) -> str:
    return f"- {text}" if line.kind == "entry" else _escaped(" ".join(text.split()), "")


def _escaped(text: str, lead: str) -> str:
    """Keep a plain line from meaning something in Markdown."""
    if lead:
        return text
    return f"\\{text}" if _LEADING.match(text) else text


def _table(table: Table) -> list[str]:
    def row(cells: Sequence[str]) -> str:
        return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"

    return [
        row(table.heads),
        row(["---"] * len(table.heads)),
        *(row(cells) for _, cells in table.rows),
    ]


# --- Markdown ------------------------------------------------------------------


def _verbatim(body: Body, label: str) -> list[str]:
    """Return Markdown as it stood, but for headings, boxes and decisions."""
    starts = _decision_lines(body)
    drop = _lone_labels(body)
    lines: list[str] = []
    for line in body.lines:
        if line.number in drop:
            continue
        raw = line.text if line.cut else line.raw.rstrip()
        if line.kind == "code":
            lines.append(raw)
            continue
        if line.kind == "atx" and (match := _ATX.match(raw.lstrip())) is not None:
            marks = "#" * max(_SOLID, len(match["marks"]))
            raw = f"{marks}{raw.lstrip()[len(match['marks']) :]}"
        box = _BOX.match(raw)
        if box is not None:
            lines += _task_entry(raw, box, body.tasks.get(line.number, ()))
            continue
        for decision in starts.get(line.number, ()):
            before, raw = _split(raw, decision, label)
            if before:
                lines += [before, ""]
        lines.append(raw)
    return lines


def _task_entry(raw: str, box: re.Match[str], tasks: Sequence[str]) -> list[str]:
    """Return an entry of a task list as one task with its state, its words as they stood.

    Where its owners and its term were understood it says them as the format does; words that find
    no place in that stand below it.
    """
    state = box["state"] or " "
    if not tasks:
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
            and _lone_label(line.text)
            and following.number in with_label
        ):
            found.add(line.number)
    return found


def _split(raw: str, decision: Decision, label: str) -> tuple[str, str]:
    """Return what stands before a decision on its line, and the line from it on, labelled."""
    plain = decision.first
    own = label_at(plain)
    if (
        own is not None
        and own.kind == "decision"
        and own.end < len(plain)
        and bare(plain[: own.end]) in listed("decision_words")
    ):
        return "", raw
    marker = re.match(r"\s*(?:[-*+]|\d+[.)])\s+|\s*", raw)
    lead = marker[0] if marker is not None else ""
    if _lone_label(plain):
        return "", f"{lead}{label}"
    place = raw.find(plain[:40])
    if place > len(lead) and not re.search(r"[*_`\[]\Z", raw[:place]):
        if lead.strip():
            # An entry is labelled whole: what it is a part of would be torn.
            return "", f"{lead}{label} {raw[len(lead) :]}"
        return raw[:place].rstrip(), f"{label} {raw[place:]}"
    return "", f"{lead}{label} {raw[len(lead) :]}"
