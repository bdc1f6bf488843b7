"""A record becomes a file of the format: front matter, items with their text and tasks."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Final, TypeVar

from bra.importing.acting.bodies import Body, text_words
from bra.importing.lines.layout import Layout
from bra.importing.lines.line import Line, shown
from bra.importing.patterns.hyphens import hyphened, joined
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, reference
from bra.importing.record import TABLE_DECISION, Action, Decision, Item, Record
from bra.importing.result.body import body_lines
from bra.importing.result.front import Approved, front_lines
from bra.importing.result.tasks import task_entries, tasks_in_lists
from bra.importing.result.values import in_markdown
from bra.importing.withheld import attributes_of, is_marked
from bra.languages import Language, say

_PLAIN_NUMBER: Final = compiled(r"\d+(?:\.\d+)*")


def write_record(
    record: Record,
    layout: Layout,
    spoken: Language,
    *,
    weak: bool = False,
    approved: Approved | None = None,
    secret: frozenset[int] = frozenset(),
) -> str:
    """Return the text of a minutes file in a language of the council.

    Weak candidates are written only when asked for.  Every word of the source stands in the text,
    but for what the record lists as dropped.  What is approved still lacks its numbers and its
    seal.  An item whose line is one of the `secret` ones is marked as confidential.
    """
    lines = [*front_lines(record, spoken, approved), "", f"# {in_markdown(_title(record, spoken))}"]
    if not record.items:
        heading = say(spoken, "import.body")
        lines += ["", f"## {heading}", *_loose(record, layout, spoken, weak=weak)]
    else:
        lines += _around(layout.head, layout, spoken)
        lines += _items(record, layout, spoken, secret, weak=weak)
    return "\n".join((*lines, ""))


def _title(record: Record, spoken: Language) -> str:
    """Return the title of the source, else what it is and its day, else the name of its file."""
    if record.title is not None:
        return record.title.value
    if record.date is None:
        return PurePath(record.source.name).stem
    kind = say(spoken, "import.minutes" if record.approvers else "import.body")
    return f"{kind} {record.date.value}"


def _around(lines: Sequence[Line], layout: Layout, spoken: Language) -> list[str]:
    """Return lines that stand before the first item, or behind one, as they stood."""
    if not lines:
        # Behind most items stands nothing.
        return []
    found = body_lines(
        Body(tuple(lines), (), (), layout.width, layout.markdown, keep_lines=True), spoken
    )
    return ["", *found] if found else []


def _loose(record: Record, layout: Layout, spoken: Language, *, weak: bool) -> list[str]:
    """Return the text of minutes without items, and the tasks in it."""
    decisions = [each for each in record.decisions if _written(each, weak=weak)]
    body = Body(layout.head, _in_text(decisions), (), layout.width, layout.markdown)
    actions = _by_item(record.actions, weak=weak).get(-1, ())
    return [
        "",
        *body_lines(body, spoken),
        *_tabled(decisions, spoken),
        *task_entries(actions, _names(record), spoken),
    ]


_Found = TypeVar("_Found", Decision, Action)


def _written(found: Decision | Action, *, weak: bool) -> bool:
    return weak or found.confidence != "weak"


def _by_item(every: Iterable[_Found], *, weak: bool) -> dict[int, list[_Found]]:
    """Return the decisions or the actions that are written, by the index of their item."""
    found: dict[int, list[_Found]] = {}
    for each in every:
        if _written(each, weak=weak):
            found.setdefault(each.item, []).append(each)
    return found


def _names(record: Record) -> set[str]:
    """Return the names of the people on the lists of a file."""
    return {person.name for person in (*record.present, *record.guests, *record.absent)}


def _in_text(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    return tuple(each for each in decisions if each.rule != TABLE_DECISION)


def _tabled(decisions: Iterable[Decision], spoken: Language) -> list[str]:
    """Return the decisions of tables as they are written below these."""
    label = f"**{spoken.labels['decision'][0]}:**"
    return [
        line
        for each in decisions
        if each.rule == TABLE_DECISION
        for line in ("", f"{label} {in_markdown(each.text)}")
    ]


def _items(
    record: Record, layout: Layout, spoken: Language, secret: frozenset[int], *, weak: bool
) -> list[str]:
    lines: list[str] = []
    known = _names(record)
    decided, acting = _by_item(record.decisions, weak=weak), _by_item(record.actions, weak=weak)
    for number, (item, body) in enumerate(zip(record.items, layout.bodies, strict=True)):
        decisions, actions = decided.get(number, ()), acting.get(number, ())
        topics = tuple(
            [
                topic
                for topic in record.next.topics
                if body and body[0].number <= topic.line <= item.last
            ]
        )
        heading, rest = _heading(item, layout.headings[number])
        if item.line in secret and not is_marked(heading):
            heading = f"{heading} {{.{spoken.confidential_words[0]}}}"
        inline = tasks_in_lists(actions, known, body, spoken) if layout.markdown else {}
        found = body_lines(
            Body(body, _in_text(decisions), topics, layout.width, layout.markdown, tasks=inline),
            spoken,
        )
        whole = [heading, *([rest] if rest else []), *found]
        missing = _missing(layout.headings[number], whole, layout)
        lines += ["", heading]
        for paragraph in (
            *([rest] if rest else []),
            *missing,
            *_decided(item, body, decisions, spoken),
        ):
            lines += ["", paragraph]
        if found:
            lines += ["", *found]
        lines += _tabled(decisions, spoken)
        lines += task_entries(actions, known, spoken, but=inline)
        lines += _around(layout.after[number], layout, spoken)
    return lines


def _decided(
    item: Item, body: Sequence[Line], decisions: Iterable[Decision], spoken: Language
) -> list[str]:
    """Return the decisions that are the heading itself: `§ 2 Avgiften höjdes`."""
    # Text may stand on the line of the heading too.
    beside = item.line in [line.number for line in body]
    title = bare(item.title)
    label = f"**{spoken.labels['decision'][0]}:**"
    return [
        f"{label} {in_markdown(each.first)}"
        for each in decisions
        if each.at == item.line and (not beside or bare(each.first) in title)
    ]


def _missing(sources: Iterable[Line], written: Sequence[str], layout: Layout) -> list[str]:
    """Return the lines of a heading that hold a word which is not written."""
    texts = _unbroken([shown(line, markdown=layout.markdown) for line in sources])
    if len(texts) == 1 and written[0].endswith(f" {texts[0]}"):
        return []
    known = text_words(written[0])
    strange = [text for text in texts if not text_words(text) <= known]
    if not strange:
        # Mostly the heading says it all, and the text below need not be looked through.
        return []
    known |= text_words("\n".join(written[1:]))
    return [text for text in strange if not text_words(text) <= known]


def _unbroken(texts: Sequence[str]) -> list[str]:
    """Return the lines of a heading, those that a hyphen divides as one."""
    found: list[str] = []
    for text in texts:
        if found and hyphened(found[-1]) and text[:1].islower():
            found[-1] = joined(found[-1], text)
        else:
            found.append(text)
    return found


def _heading(item: Item, sources: Sequence[Line]) -> tuple[str, str | None]:
    """Return an item's heading, and what of it stands below as text."""
    parts = ["##"]
    if item.number is not None:
        if item.rule == "heading-para":
            parts.append(f"§ {item.number}.")
        elif _PLAIN_NUMBER.fullmatch(item.number):
            parts.append(f"{item.number}.")
        elif item.number.isalpha():
            # A letter or a numeral would be the first word of the title.
            parts.append(f"{item.number}.")
        else:
            parts.append(item.number)
    parts.append(in_markdown(item.title))
    rest = item.rest
    if rest is not None and rest.startswith("("):
        parts.append(rest)
        rest = None
    dnr = next(
        (found["dnr"].strip() for line in sources if (found := reference().search(line.text))), None
    )
    given = [each for line in sources if (each := attributes_of(line.raw))]
    if dnr is not None and '"' not in dnr and "dnr=" not in " ".join(given):
        given.append(f'dnr="{dnr}"')
    if given:
        parts.append(f"{{{' '.join(given)}}}")
    return " ".join(parts), rest
