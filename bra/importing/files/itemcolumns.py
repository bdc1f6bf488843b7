"""What the columns of a table are whose rows are the items of minutes."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, joining_words, label_of, listed

_NUMBER: Final = compiled(r"(?P<sign>§{0,2})\s*(?P<number>\d{1,3}(?:[.:]\d{1,3})*)[.)]?")
_LED: Final = compiled(r"(?:§{1,2}\s*\d{1,3}[.)]?|\d{1,3}(?:\.\d{1,2})*[.)])\s+(?=[^\W\d_])")
_PARTS: Final = compiled(r"\s*[/&,]\s*|\s+")
_FEWEST: Final = 2
_LONGEST_TITLE: Final = 90
_PROSE: Final = 4
"""How many words a cell of text has at least, in most rows of minutes."""
_HEADS: Final = 40
_PEOPLE: Final = ("present", "absent", "guests")

Rows = Sequence[Sequence[str]]


class Columns(NamedTuple):
    """Hold what each column is, by place, the heads, and the rows below them.

    A kind is `number`, `title`, `titled` (a title with the text below it), `text`, `decision`,
    `task`, `owner`, `due` or `other`.
    """

    kinds: tuple[str, ...]
    heads: tuple[str, ...]
    rows: Rows


def item_columns(rows: Rows) -> Columns | None:
    """Return what the columns of a table are when its rows are items; else None.

    A list of tasks or decisions, a budget or an agenda is none: in minutes there is text below
    most titles, or each has the number of a paragraph, or some are those of well-known items.
    """
    if len(rows) < _FEWEST or not 1 < len(rows[0]) < _PROSE * 2:
        return None
    headed = _NUMBER.fullmatch(plain(rows[0][0])) is None
    below = rows[1:] if headed else rows
    heads = tuple(plain(cell) for cell in rows[0]) if headed else ("",) * len(rows[0])
    if len(below) < _FEWEST or max(map(len, heads)) > _HEADS:
        return None
    kinds = _kinds(heads, below)
    if not {"title", "titled"} & set(kinds):
        return None
    found = Columns(kinds, heads, below)
    return found if _are_minutes(found) else None


def heads_items(heads: Sequence[str]) -> bool:
    """Tell whether cells are the heads of a table of items; that of the titles may be empty."""
    kinds = {column_kind(plain(head)) for head in heads}
    return len(heads) > 1 and (not kinds.isdisjoint(("title", "titled")) or not plain(heads[1]))


def plain(text: str) -> str:
    """Return the text of a cell without the signs that make it bold and those of its escapes."""
    return " ".join(text.replace("**", "").replace("\\", "").split())


def leading_number(text: str) -> str:
    """Return the number that a title begins with, as it stands, or nothing."""
    match = _LED.match(text)
    return match[0].strip() if match is not None else ""


def divided_title(cell: str) -> tuple[str, str]:
    """Divide a cell of a title and its text: after its first line, or the first short sentence."""
    first, _, rest = cell.strip().partition("\n")
    if rest.strip() or len(plain(first)) <= _LONGEST_TITLE:
        for sign in (". ", ": "):
            title, found, more = first.partition(sign)
            if not rest.strip() and found and not title.strip("§ ").isdecimal() and more:
                return title, more
        return first, rest
    title, _, more = first.partition(". ")
    return (title, more) if len(title) <= _LONGEST_TITLE else ("", cell)


def _kinds(heads: Sequence[str], rows: Rows) -> tuple[str, ...]:
    kinds = [column_kind(head) for head in heads]
    if _are_numbers(rows, 0):
        kinds[0] = "number"
        if not heads[1]:
            # Without a head the number says what the next column is.
            kinds[1] = "titled" if len(heads) == _FEWEST else "title"
            kinds[2:] = ["text"] * len(kinds[2:])
    if "titled" not in kinds and "title" not in kinds and kinds[0] == "number":
        return ("",)
    first = next((at for at, kind in enumerate(kinds) if kind in ("title", "titled")), 0)
    # What else may be a title is of the task or the text.
    others = {"title": "task" if "text" in kinds else "text", "titled": "text"}
    kinds = [others.get(kind, kind) if at != first else kind for at, kind in enumerate(kinds)]
    if kinds[first] == "title" and "text" in kinds[:first]:
        return ("",)
    if kinds[first] == "title" and "text" not in kinds and _have_text_below(rows, first):
        kinds[first] = "titled"
    return tuple(kinds)


def _have_text_below(rows: Rows, place: int) -> bool:
    """Tell whether most cells of a column have a sentence on the lines below their first."""
    told = [row[place].strip().partition("\n") for row in rows if row[place].strip()]
    return sum(len(rest.split()) >= _PROSE for _, _, rest in told) * 2 > len(told)


def _are_numbers(rows: Rows, place: int) -> bool:
    """Tell whether the cells of a column are numbers that rise, or empty below one."""
    matches = [_NUMBER.fullmatch(plain(row[place])) for row in rows if plain(row[place])]
    if len(matches) < _FEWEST or None in matches or not plain(rows[0][place]):
        return False
    numbers = [
        tuple(map(int, each["number"].replace(":", ".").split(".")))
        for each in matches
        if each is not None
    ]
    return numbers == sorted(numbers) and len(set(numbers)) > 1


@lru_cache(maxsize=512)
def column_kind(head: str) -> str:
    """Return what a column is by its head, whose parts may each say something: `Ärende/text`."""
    word = bare(head)
    if word in listed("matter_columns"):
        return "title"
    for kind in ("owner", "due", "decision"):
        if word in listed(f"{kind}_columns"):
            return kind
    if word in listed("text_columns"):
        first = _PARTS.split(word)[0]
        titled = first != word and first in listed("matter_columns")
        return "titled" if titled else "text"
    if word in listed("task_columns"):
        return "task"
    if label_of(word) in _PEOPLE:
        return "people"
    parts = [part for part in _PARTS.split(word) if part and part not in joining_words()]
    if len(parts) < _FEWEST:
        return "other"
    each = [column_kind(part) for part in parts]
    if "other" in each:
        return "other"
    if each[0] == "title" and "text" in each:
        return "titled"
    return next(
        (kind for kind in ("text", "title", "task", "owner", "due") if kind in each), "other"
    )


def _are_minutes(table: Columns) -> bool:
    kinds = table.kinds
    told = {"titled", "text", "decision", "task"} & set(kinds)
    if not told or "people" in kinds or len(kinds) != len(table.heads):
        return False
    rows = [row for row in table.rows if any(cell.strip() for cell in row)]
    title = next(at for at, kind in enumerate(kinds) if kind in ("title", "titled"))
    # Cells that are merged hold the same title row by row.
    told_of = [_title(row[title], kinds[title]) for row in rows if row[title].strip()]
    titles = [each for each, _ in groupby(told_of)]
    if len(titles) < _FEWEST or any(len(each) > _LONGEST_TITLE for each in titles):
        return False
    if len(titles) != len(set(titles)):
        return False
    signed = kinds[0] == "number" and all("§" in row[0] for row in rows if row[0].strip())
    signed = signed or (kinds[0] == "number" and table.heads[0] == "§")
    known = sum(bare(_without_number(each)) in listed("known_headings") for each in titles)
    if known >= _FEWEST or (signed and _has_text(table, rows, ("titled", "text", "decision"))):
        return True
    # Behind who does it a note is of a task in a list of them.
    asked = [at for at, kind in enumerate(kinds) if kind in ("task", "owner", "due")]
    before = {"titled", "text"} & set(kinds[: min(asked, default=len(kinds))])
    return bool(before) and any(table.heads) and _has_text(table, rows, tuple(before))


def _title(cell: str, kind: str) -> str:
    return plain(cell if kind == "title" else divided_title(cell)[0])


def _without_number(title: str) -> str:
    return title.removeprefix(leading_number(title)).strip()


def _has_text(table: Columns, rows: Rows, kinds: Sequence[str]) -> bool:
    """Tell whether most rows have a sentence or more in one of some kinds of columns."""
    count = 0
    for row in rows:
        texts = [
            divided_title(cell)[1] if kind == "titled" else cell
            for cell, kind in zip(row, table.kinds, strict=False)
            if kind in kinds
        ]
        count += any(len(text.split()) >= _PROSE for text in texts)
    return count * 2 >= len(rows)
