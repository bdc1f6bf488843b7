"""The text of an item as Markdown: its words as they stood, its decisions labelled."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from bra.importing.acting.bodies import Body, lone_label
from bra.importing.decisions.asides import with_labels
from bra.importing.decisions.find import is_clause
from bra.importing.decisions.labels import label_at
from bra.importing.decisions.motions import is_motion
from bra.importing.files.outline import HARD_BREAK
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.lines.paragraphs import Paragraph
from bra.importing.lines.prose import Said, Sentence, said
from bra.importing.lines.tables import Table, find_tables
from bra.importing.numbers import OWN_DECISION, own_label, without_odd_number
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Decision, Topic
from bra.importing.result.values import in_markdown
from bra.importing.result.verbatim import verbatim
from bra.languages import Language

_LEADING: Final = compiled(r"(?=[#>|+]|[-*]\s|~~~|```|<)")
_NUMBERED: Final = compiled(r"\d{1,2}[.)]\s")
_POINT: Final = compiled(r"\A\(?\d{1,2}[.)]\s+")
_LABEL_END: Final = ":** "
_TICKED: Final = "☑"
_EMPTY: Final = "☐"
_OF_TABLES: Final = frozenset(("row", "rule"))
"""What the lines of tables of Markdown are; of the lines of others a table tells."""


def body_lines(body: Body, spoken: Language) -> list[str]:
    """Return the lines of the item's text, without empty ones at either end."""
    label = f"**{spoken.labels['decision'][0]}:**"
    markdown = body.markdown and not body.keep_lines
    found = verbatim(body, label) if markdown else _rewritten(body, label)
    found = [without_odd_number(line) if ":" in line else line for line in found]
    series = [topic for topic in body.topics if topic.rule != "topic-list"]
    if series:
        found += ["", *(f"- {_topic(topic)}" for topic in series)]
    return _trimmed(found)


def _topic(topic: Topic) -> str:
    title = in_markdown(topic.title)
    return f"{title} ({', '.join(topic.presenters)})" if topic.presenters else title


def _trimmed(lines: list[str]) -> list[str]:
    """Return lines without empty ones at the ends, and never two of them together."""
    found: list[str] = []
    for line in lines:
        text = line.rstrip()
        if not text:
            if found and found[-1]:
                found.append("")
        elif len(line) > len(text) and line.endswith(HARD_BREAK):
            found.append(f"{text}{HARD_BREAK}")
        else:
            found.append(text)
    while found and not found[-1]:
        found.pop()
    return [*found[:-1], found[-1].rstrip()] if found else []


# --- text --------------------------------------------------------------------


def _rewritten(body: Body, label: str) -> list[str]:
    """Return plain text as Markdown paragraphs, lists and tables."""
    lines: list[str] = []
    tables = {table.start: table for table in find_tables(body.lines)}
    listed = {topic.line for topic in body.topics if topic.rule == "topic-list"}
    kinds = {line.kind for line in body.lines}
    state = _State(body, label)
    if not tables and not listed and kinds.isdisjoint(_OF_TABLES):
        # Most items are nothing but running text.
        return _paragraphs(body.lines, state)
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
        if line.kind == "row" or (line.kind == "rule" and line.text.startswith("|")):
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
        self.base = min([line.indent for line in body.lines if line.kind == "entry"], default=0)

    def starts(self, sentence: Sentence) -> Decision | None:
        """Return the decision that begins with a sentence."""
        line, text = sentence.line, sentence.text
        for decision in self.waiting:
            if decision.at == line and decision.first == text:
                self.waiting.remove(decision)
                return decision
        return None


def _paragraphs(run: Sequence[Line], state: _State) -> list[str]:
    lines: list[str] = []
    if state.body.keep_lines:
        before = ""
        for line in run:
            if line.text and line.kind != "rule":
                text = line.raw.strip().lstrip("#- ") if state.body.markdown else line.text
                if line.tick is not None:
                    # Around the items a box is no task.
                    text = f"{_box(line.tick) or _EMPTY} {line.text}"
                apart = line.kind != "entry" or before != "entry"
                lines += [*([""] if apart else []), _entry(text, line)]
            before = line.kind
        return lines
    before = ""
    pieces = (_pieces(each, state) for each in said(run, state.body.width))
    for kind, text in with_labels(chain.from_iterable(pieces)):
        if kind != "entry" or before != "entry":
            lines.append("")
        lines.append(text)
        before = kind
    return [*lines, ""] if lines else []


def _pieces(every: Said, state: _State) -> Iterable[tuple[str, str]]:
    """Divide a paragraph at its decisions; each piece is what it is and its Markdown."""
    if state.waiting or state.left:
        return _divided(every, state)
    # Most paragraphs are one piece.
    plain = [each.text for each in every.sentences if not lone_label(each.text)]
    if not plain:
        return ()
    lead = _lead(every.paragraph, state.base)
    return ((every.paragraph.kind, lead + _escaped(" ".join(plain), lead)),)


def _divided(every: Said, state: _State) -> Iterator[tuple[str, str]]:
    """Divide a paragraph at the decisions that are still to be written."""
    plain: list[str] = []
    paragraph = every.paragraph
    lead = _lead(paragraph, state.base)
    sentences = iter(every.sentences)
    for sentence in sentences:
        if state.left:
            state.left -= 1
            numbered = _NUMBERED.match(sentence.text)
            yield "entry", sentence.text if numbered else f"- {sentence.text}"
            continue
        decision = state.starts(sentence)
        if decision is None:
            if lone_label(sentence.text):
                continue
            plain.append(sentence.text)
            continue
        if plain:
            yield paragraph.kind, lead + _escaped(" ".join(plain), lead)
            plain = []
        state.left = decision.length - 1
        told = [sentence.text]
        if is_motion(sentence.text):
            # What came of a motion goes on behind it.
            told += [each.text for each in islice(sentences, state.left)]
            state.left -= len(told) - 1
        text = _labelled(" ".join(told), state.label)
        yield from _begun(paragraph.kind, lead, text, several=decision.length > 1)
    if plain:
        yield paragraph.kind, lead + _escaped(" ".join(plain), lead)


def _begun(kind: str, lead: str, text: str, *, several: bool) -> Iterator[tuple[str, str]]:
    """Yield the beginning of a labelled decision; of several clauses each is an entry of a list."""
    label, sign, rest = text.partition(_LABEL_END)
    listed = several and sign and (is_clause(rest) or _NUMBERED.match(rest))
    if not listed or lead not in ("", "- "):
        yield kind, f"{lead}{text}"
        return
    yield "text", f"{label}{sign.rstrip()}"
    yield "entry", rest if _NUMBERED.match(rest) else f"- {rest}"


def _labelled(text: str, label: str) -> str:
    """Put the label before a decision, in place of the same word of its own."""
    numbered = OWN_DECISION.match(text)
    if numbered is not None:
        return f"**{numbered[0].strip()}** {text[numbered.end() :]}"
    found = label_at(text)
    if found is not None and found.kind == "decision" and found.end < len(text):
        head = bare(text[: found.end])
        own = None if head in listed("decision_words") else own_label(head)
        if own is not None or head in listed("decision_words"):
            return f"{f'**{own}:**' if own else label} {text[found.end :].strip()}"
    if lone_label(text):
        return label
    return f"{label} {text}"


def _lead(paragraph: Paragraph, base: int) -> str:
    """Return what stands before a paragraph; `base` is how deep the item's lists begin."""
    if paragraph.kind == "quote":
        return "> "
    if paragraph.kind != "entry":
        return ""
    box = _box(paragraph.tick)
    return f"{'  ' * min((paragraph.indent - base) // 2, 4)}- {box}{' ' if box else ''}"


def _box(tick: str | None) -> str:
    """Return the sign of a box that is ticked; what stays to do is written as a task."""
    return "" if tick in (None, " ", "", "/") else _TICKED


def _entry(text: str, line: Line) -> str:
    if line.kind == "quote":
        return text if text.startswith(">") else f"> {text}"
    return f"- {text}" if line.kind == "entry" else _escaped(" ".join(text.split()), "")


def _escaped(text: str, lead: str) -> str:
    """Keep a plain line from meaning something in Markdown."""
    if lead:
        return text
    return f"\\{text}" if _LEADING.match(text) else text


def _table(table: Table) -> list[str]:
    def row(cells: Sequence[str]) -> str:
        return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"

    width = len(table.heads)
    # A line that says who stand below it has the first cell of a row of its own.
    divided = [(line.number, [line.text, *[""] * (width - 1)]) for line, _ in table.divided]
    rows = sorted([*((line.number, list(cells)) for line, cells in table.rows), *divided])
    return [
        row(table.heads),
        row(["---"] * width),
        *([row(cells_of(table.under))] if table.under is not None else []),
        *(row(cells) for _, cells in rows),
    ]
