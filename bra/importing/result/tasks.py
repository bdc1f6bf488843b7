"""Actions become task entries of the format: owners, task and term."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, one_of
from bra.importing.record import Action
from bra.importing.result.values import in_markdown, one_line
from bra.languages import Language
from bra.languages.cldr import list_of


@cache
def _next_lead() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('kept_leads')})\b", re.IGNORECASE)


def tasks_in_lists(
    actions: Iterable[Action],
    known: Collection[str],
    body: Sequence[Line],
    spoken: Language,
) -> dict[int, tuple[str, ...]]:
    """Return the tasks of an item that stand in a task list of Markdown, by their line."""
    lists = {line.number for line in body if line.tick is not None}
    found: dict[int, tuple[str, ...]] = {}
    for action in actions:
        if action.line in lists:
            words = _task_words(action, known, spoken)
            found[action.line] = (*found.get(action.line, ()), words)
    return found


def task_entries(
    actions: Iterable[Action],
    known: Collection[str],
    spoken: Language,
    *,
    but: Collection[int] = (),
) -> list[str]:
    """Return the task entries of an item, without those that stand in its text already."""
    found = [_task_line(each, known, spoken) for each in actions if each.line not in but]
    return ["", *found] if found else []


def _task_line(action: Action, known: Collection[str], spoken: Language) -> str:
    """Return an action as a task entry of the format."""
    box = action.closed or ("/" if action.under_way else " ")
    return f"- [{box}] {_task_words(action, known, spoken)}"


def _task_words(action: Action, known: Collection[str], spoken: Language) -> str:
    """Return what stands in a task entry behind its box: owners, task and term."""
    owners = ""
    if action.owners:
        names = list_of([_office(name) for name in action.owners], spoken.code).replace(
            ", and ", " and "
        )
        strange = any(name not in known for name in action.owners)
        owners = f"**{names}:** " if strange else f"{names}: "
    text = in_markdown(action.text)
    number = f"**{action.number}** " if action.number is not None else ""
    return f"{number}{owners}{text}{_term(action, spoken)}"


def _office(name: str) -> str:
    """Return an owner without the article that an English office has."""
    return name[4:] if name.casefold().startswith("the ") else name


def _term(action: Action, spoken: Language) -> str:
    """Return the term in brackets: a date, the next meeting, or the words as they stood.

    Of what is closed it is the day on which that was.
    """
    if action.closed_on is not None:
        closed = {"x": "done", "-": "dropped"}[action.closed]
        return f" ({spoken.due_words[closed][0]} {action.closed_on})"
    if action.due_text is None:
        return ""
    words = one_line(action.due_text)
    phrases = spoken.due_words["next_meeting"]
    if bare(words).endswith(phrases) and _next_lead().match(words):
        return f" ({words})"
    if action.due is not None:
        return f" ({spoken.due_words['strong'][0]} {action.due})"
    return f" ({words})"
