"""Minutes that are set as a table, each row an item, become headings with their text below."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.files.itemcolumns import (
    Columns,
    Rows,
    divided_title,
    item_columns,
    leading_number,
    plain,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_match, label_of, listed
from bra.languages import codes
from bra.languages.importing import import_words

_HEADING: Final = compiled(r"\s*(#{1,6})\s+(?P<title>.*?)[\s#]*\Z")
_NUMBERED: Final = compiled(r"\s*(?:\*\*)?(?:§{1,2}\s?\d|\d{1,3}[.)]\s+[^\W\d_])")
_SIGNS: Final = compiled(r"[§.)\s]")
_ENDS: Final = " .,;"
_MOST_HEADINGS: Final = 2


def items_of_table(rows: Rows) -> list[list[str]] | None:
    """Return the lines of Markdown for each row of a table whose rows are items; else None."""
    table = item_columns(rows)
    if table is None:
        return None
    found: list[list[str]] = []
    above = ("", "")
    for row in table.rows:
        cells = {kind: cell for kind, cell in zip(table.kinds, row, strict=False) if cell.strip()}
        title, text = cells.get("title", ""), ""
        if "titled" in cells:
            title, text = divided_title(cells["titled"])
        elif "\n" in title:
            title, _, text = title.partition("\n")
        number = plain(cells.get("number", ""))
        own = (number, plain(title))
        head = [] if own == above or not own[1] else [_heading(number, title, table), ""]
        if not own[1] and number not in ("", above[0]):
            # What has no title keeps its number.
            head = [number, ""]
        above = own if own[1] else above
        found.append([*head, *_below(text, row, table)])
    return found


def has_other_items(lines: Sequence[str]) -> bool:
    """Tell whether the lines around a table have headings of items, or end in one of tasks."""
    heads = [match["title"] for line in lines if (match := _HEADING.match(line)) is not None]
    numbered = sum(_NUMBERED.match(line) is not None for line in (*lines, *heads))
    others = [head for head in heads if label_of(bare(head)) is None]
    return numbered > 1 or len(others) > _MOST_HEADINGS


def is_below_tasks(above: Sequence[str]) -> bool:
    """Tell whether the last line above a table says that it is of tasks."""
    last = next((line for line in reversed(above) if line.strip()), "")
    return bare(plain(last.lstrip("# "))) in listed("task_headings")


def _heading(number: str, title: str, table: Columns) -> str:
    words = plain(title).rstrip(_ENDS)
    if not number or _SIGNS.sub("", number) == _SIGNS.sub("", leading_number(words)):
        return f"## {words}"
    if table.heads[0] == "§" and "§" not in number:
        return f"## § {number} {words}"
    sign = "" if "§" in number or not number[-1].isdecimal() else "."
    return f"## {number}{sign} {words}"


def _below(text: str, row: Sequence[str], table: Columns) -> Iterator[str]:
    """Give the lines of a row below its heading: its text, and what it asks of whom by when."""
    paragraphs = _paragraphs(text)
    tasks: list[str] = []
    beside: list[tuple[str, list[str]]] = []
    for head, kind, cell in zip(table.heads, table.kinds, row, strict=False):
        own = _paragraphs(cell)
        if not own or kind in ("number", "title", "titled"):
            continue
        if kind == "task":
            tasks += own
        elif kind in ("owner", "due"):
            beside.append((_label(head, kind), own))
        elif kind == "decision":
            paragraphs += [_decided(each, head) for each in own]
        elif kind == "text":
            paragraphs += own
        else:
            paragraphs += [f"{head}: {own[0]}" if head else own[0], *own[1:]]
    if beside and not tasks:
        # What stands beside a text is of the last that is said in it.
        last = paragraphs.pop() if paragraphs else plain(row[_title_of(table)])
        paragraphs += _with_owners([last], beside)
    elif tasks and not beside:
        paragraphs += tasks
    for each in paragraphs:
        yield from (each, "")
    if tasks and beside:
        yield from (f"- {each}" for each in _with_owners(tasks, beside))
        yield ""


def _label(head: str, kind: str) -> str:
    """Return the head of a column as a label that is known of tasks."""
    word = bare(head)
    for code in codes() if word not in listed(f"{kind}_labels") else ():
        words = import_words(code)
        if word in words.tasklists.owner_columns:
            return words.tasklists.owner_labels[0].capitalize()
        if word in words.terms.due_columns:
            return words.terms.due_labels[0].capitalize()
    return head.rstrip(":")


def _title_of(table: Columns) -> int:
    return next(at for at, kind in enumerate(table.kinds) if kind in ("title", "titled"))


def _with_owners(tasks: list[str], beside: Sequence[tuple[str, list[str]]]) -> Iterator[str]:
    """Give tasks with the cells beside them; of as many lines, each has its own."""
    for at, task in enumerate(tasks):
        words = [
            f"{head}: {told.rstrip('.')}"
            for head, values in beside
            if any(map(str.isalnum, told := _told(values, at, len(tasks))))
        ]
        end = "" if task.endswith((".", "!", "?")) else "."
        yield f"{task}{end} {'. '.join(words)}" if words else task


def _told(values: Sequence[str], at: int, count: int) -> str:
    return values[at] if len(values) == count else ", ".join(values)


def _decided(text: str, head: str) -> str:
    labelled = label_match(text) is not None or bare(text.partition(":")[0]) == bare(head)
    return text if labelled or bare(text) in listed("nothing") else f"{head}: {text}"


def _paragraphs(cell: str) -> list[str]:
    return [line.strip() for line in cell.split("\n") if line.strip()]
