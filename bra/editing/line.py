"""Edits of one task entry: its box, and the term that says when it was closed."""

from typing import Final, NamedTuple

from bra.languages import language
from bra.model import ActionLine
from bra.reading.tasks import NOBODY, Task, read_task
from bra.text.source import Edit, Source

BOXES: Final = {"open": " ", "under way": "/", "done": "x", "dropped": "-"}
_WORDS: Final = {"done": "done", "dropped": "dropped", "open": "reopened"}


class Place(NamedTuple):
    """Hold a task entry as it stands: its text, how it reads, and where it begins in the file."""

    text: str
    task: Task
    start: int

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return byte offsets in the file of places in the text."""
        return (
            self.start + len(self.text[:first].encode()),
            self.start + len(self.text[:last].encode()),
        )


def place_of(source: Source, line: ActionLine, stem: str, code: str) -> Place:
    """Return the task entry that an action's line is."""
    text = source.slice(line.start, line.end)
    task = read_task(text, stem, stem[:10], code, NOBODY)
    if task is None:
        message = f"{source.path}:{line.line} holds no task"
        raise ValueError(message)
    return Place(text, task, line.start)


def close(place: Place, state: str, day: str, code: str) -> list[Edit]:
    """Tick the box and say on which ISO day the action was closed."""
    word = language(code).due_words[_WORDS[state]][0]
    edits = [_box(place, BOXES[state])]
    task = place.task
    if task.terms is not None and task.terms_span is not None:
        kept = _without_closing(place)
        terms = ", ".join((*kept, f"{word} {day}"))
        first, last = place.span(task.terms_span[0] + 1, task.terms_span[1] - 1)
        edits.append(Edit(first, last, terms.encode()))
    else:
        at = place.span(len(place.text.rstrip()), len(place.text.rstrip()))[0]
        edits.append(Edit(at, at, f" ({word} {day})".encode()))
    return edits


def undo_closing(place: Place) -> list[Edit]:
    """Empty the box and take the day of the closing away: the reverse of `close`."""
    edits = [_box(place, BOXES["open"])]
    task = place.task
    if task.terms is None or task.terms_span is None or task.terms.closed is None:
        return edits
    kept = _without_closing(place)
    if kept:
        first, last = place.span(task.terms_span[0] + 1, task.terms_span[1] - 1)
        edits.append(Edit(first, last, ", ".join(kept).encode()))
    else:
        before = len(place.text[: task.terms_span[0]].rstrip(" "))
        edits.append(Edit(*place.span(before, task.terms_span[1]), b""))
    return edits


def _box(place: Place, sign: str) -> Edit:
    first, last = place.span(place.task.box, place.task.box + 1)
    return Edit(first, last, sign.encode())


def _without_closing(place: Place) -> list[str]:
    """Return the terms as written, but for the one that says when the action was closed."""
    task = place.task
    if task.terms is None or task.terms_span is None:
        return []
    inside = place.text[task.terms_span[0] + 1 : task.terms_span[1] - 1]
    if task.terms.closed is None:
        return [inside]
    parts = inside.split(",")
    last = max(place for place, part in enumerate(parts) if task.terms.closed in part)
    kept = parts[:last] + parts[last + 1 :]
    return [",".join(kept)] if kept else []
