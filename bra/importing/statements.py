"""Decisions and actions, item by item."""

from collections.abc import Sequence
from typing import Final

from bra.importing.actions import find_actions
from bra.importing.decisions import find_decisions
from bra.importing.parts import Part
from bra.importing.prose import Sentence
from bra.importing.record import Action, Decision, Item
from bra.importing.subjects import Context
from bra.importing.tables import find_tables
from bra.importing.taskrows import row_task
from bra.importing.words import bare, listed

_FEW_WORDS: Final = 2


def statements_of(
    body: Sequence[Part],
    items: Sequence[Item],
    texts: Sequence[Sequence[Sentence]],
    loose: Sequence[Sentence],
    context: Context,
    topics: set[int],
) -> tuple[list[Decision], list[Action]]:
    """Return the decisions and actions of all items, and of minutes without items.

    `topics` are the lines of topics, which are no tasks.
    """
    decisions: list[Decision] = []
    actions: list[Action] = []
    if loose:
        decisions += find_decisions(loose, -1, context.people, labelled_only=context.speech)
        actions += find_actions(loose, -1, context, tasks=False)
    for number, (part, item, found) in enumerate(zip(body, items, texts, strict=True)):
        plain = [sentence for sentence in found if sentence.line not in topics]
        tasks = bare(item.title) in listed("task_headings")
        decisions += find_decisions(plain, number, context.people, labelled_only=context.speech)
        now = find_actions(plain, number, context, tasks=tasks)
        for table in find_tables(part.lines):
            if not table.tasks:
                continue
            for line, row in table.rows:
                task = row_task(table, row, context.people, context.when)
                if task is not None:
                    owners = task.owners.names if task.owners is not None else ()
                    due, due_text = (
                        (task.term.date, task.term.text) if task.term is not None else (None, None)
                    )
                    now.append(
                        Action(
                            task.text,
                            owners,
                            due,
                            due_text,
                            number,
                            line.number,
                            "task-table",
                            "explicit",
                        )
                    )
        actions += sorted(now, key=lambda action: action.line)
    return _once(decisions), _each_once(actions)


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
