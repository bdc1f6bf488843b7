"""Decisions and actions, item by item."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.actions.dottedrows import with_dotted_parts
from bra.importing.actions.find import find_actions
from bra.importing.actions.gapped import with_dashes
from bra.importing.actions.logrows import log_tables
from bra.importing.actions.matterrows import decided_in, matter_rows
from bra.importing.actions.taskrows import RowTask, row_decision, row_task
from bra.importing.decisions.find import NUMBERED, find_decisions
from bra.importing.decisions.labels import label_at
from bra.importing.decisions.logs import decided_in_logs
from bra.importing.decisions.summaries import sums_up_decisions, without_repeated
from bra.importing.items.parts import Part
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.lines.tables import Table, find_tables
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed
from bra.importing.record import TABLE_DECISION, Action, Decision, Item

_FEW_WORDS: Final = 2
_TITLE_PARTS: Final = compiled(r"\s*[,/:;(]\s*|\s+[–—-]\s+")


def statements_of(
    body: Sequence[Part],
    items: Sequence[Item],
    texts: Sequence[Sequence[Sentence]],
    loose: Sequence[Sentence],
    loose_lines: Sequence[Line],
    context: Context,
    topics: set[int],
) -> tuple[list[Decision], list[Action]]:
    """Return the decisions and actions of all items, and of minutes without items.

    `topics` are the lines of topics, which are no tasks.
    """
    decisions: list[Decision] = []
    actions: list[Action] = []
    if loose:
        decisions += find_decisions(loose, -1, context, labelled_only=context.speech)
        plain = with_dashes(loose, loose_lines, context, tasks=False)
        actions += find_actions(plain, -1, context, tasks=False)
    tables = _of_tasks(loose_lines)
    decisions += _decided_in_tables(tables, -1, context)
    actions += _in_tables(tables, -1, context)
    for number, (part, item, found) in enumerate(zip(body, items, texts, strict=True)):
        plain = [sentence for sentence in found if sentence.line not in topics]
        tasks = bare(item.title) in listed("task_headings")
        logs = log_tables(part.lines, context.people) if tasks or _left_over(item.title) else []
        plain = _outside(logs, plain)
        told = plain
        if decisions and sums_up_decisions(item.title):
            told = without_repeated(plain, decisions)
        told = _below_title(item, told)
        decisions += find_decisions(told, number, context, labelled_only=context.speech)
        set_out = with_dashes(plain, part.lines, context, tasks=tasks)
        set_out = with_dotted_parts(set_out, context.people, context.when, tasks=tasks)
        now = find_actions(set_out, number, context, tasks=tasks)
        tables = _of_tasks(part.lines)
        decisions += _decided_in_tables(tables, number, context, tasks=tasks)
        decisions += decided_in_logs(part.lines, number, context.when)
        now += _in_tables([*tables, *logs], number, context, tasks=tasks)
        actions += sorted(now, key=lambda action: action.line)
    return _once(decisions), _each_once(actions)


def _left_over(title: str) -> bool:
    """Tell whether a title is of old tasks: `Uppföljning`, `Protokoll, öppna punkter`."""
    shape = either("left_over", before=r"\A")
    if shape.misses(title):
        return False
    return any(shape.match(part) is not None for part in _TITLE_PARTS.split(title))


def _below_title(item: Item, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return the sentences of an item, below its title where that is the label of their list.

    `Resolutions`, and a list below it; in an item called `Beslut` that is told in prose, what was
    decided must be said.
    """
    label = label_at(item.title)
    if label is None or label.kind != "decision":
        return sentences
    firsts = [each for each in sentences if each.first]
    if not firsts or not all(each.kind == "entry" or NUMBERED.match(each.text) for each in firsts):
        return sentences
    title = Sentence(f"{item.title}:", item.line, item.line, "text", 0, first=True)
    return [title, *sentences]


def _outside(tables: Sequence[Table], sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return the sentences that stand on no row of some tables."""
    rows = {line.number for table in tables for line, _ in table.rows}
    return [each for each in sentences if each.line not in rows] if rows else sentences


def _of_tasks(lines: Sequence[Line]) -> list[Table]:
    """Return the tables of tasks among some lines."""
    return [table for table in find_tables(lines) if table.tasks]


def _in_tables(
    tables: Sequence[Table], item: int, context: Context, *, tasks: bool = False
) -> list[Action]:
    """Return the actions of tables of tasks; below a heading of `tasks` each row is one."""
    rows = (
        (line.number, row_task(table, row, context.people, context.when))
        for table in tables
        for matters in [set() if tasks else {line.number for line, _ in matter_rows(table)}]
        for line, row in table.rows
        if line.number not in matters
    )
    return [_of_row(task, item, number) for number, task in rows if task is not None]


def _decided_in_tables(
    tables: Sequence[Table], item: int, context: Context, *, tasks: bool = False
) -> list[Decision]:
    """Return the decisions of tables of tasks, each of one row."""
    told = {
        line.number: text
        for table in (() if tasks else tables)
        for line, text in matter_rows(table)
    }
    return [
        Decision(text, item, at, at, TABLE_DECISION, "explicit", text, at, 1, labelled=True)
        for table in tables
        for at, text in (
            (
                line.number,
                decided_in(told[line.number], context)
                if line.number in told
                else row_decision(table, row),
            )
            for line, row in table.rows
        )
        if text is not None
    ]


def _of_row(task: RowTask, item: int, line: int) -> Action:
    owners = task.owners.names if task.owners is not None else ()
    due, due_text = (task.term.date, task.term.text) if task.term is not None else (None, None)
    return Action(
        task.text,
        owners,
        due,
        due_text,
        item,
        line,
        "task-table",
        "explicit",
        under_way=task.under_way,
        closed=task.closed,
        closed_on=task.closed_on,
    )


def _each_once(actions: Sequence[Action]) -> list[Action]:
    """Leave out what a summary of labelled actions repeats word for word.

    What is only said to remain is left out too where the same task is given again.
    """
    given = {(bare(each.text), each.owners) for each in actions if each.rule != "remains"}
    found: dict[tuple[str, tuple[str, ...]], Action] = {}
    for action in actions:
        if action.rule == "remains" and (bare(action.text), action.owners) in given:
            continue
        labelled = action.rule == "action-label" and len(action.text.split()) > _FEW_WORDS
        words = bare(action.text) if labelled else f"{action.line} {action.text}"
        found.setdefault((words, action.owners), action)
    return list(found.values())


def _once(decisions: Sequence[Decision]) -> list[Decision]:
    """Leave out what a summary at the end repeats word for word."""
    found: dict[str, Decision] = {}
    for decision in decisions:
        long = len(decision.text.split()) > 5
        words = bare(decision.text)
        found.setdefault(words if long else f"{decision.line} {words}", decision)
    return list(found.values())
