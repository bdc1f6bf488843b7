"""Topics for the next meeting that stand in a table: `Ämne | Inleder`."""

from collections.abc import Iterator, Sequence

from bra.importing.acting.who import People
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.next.presenters import topic
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Topic


def topics_in_rows(lines: Sequence[Line], people: People) -> list[Topic]:
    """Return what the rows of the tables say below a word such as `Ämne`, and who presents it."""
    found: list[Topic] = []
    for head, rows in _tables(lines):
        column = next((at for at, cell in enumerate(head) if _names_topics(cell)), None)
        if column is not None:
            found += [
                _topic(cells, column, line, people) for line, cells in rows if cells[column:][:1]
            ]
    return [each for each in found if each.title]


def _names_topics(head: str) -> bool:
    return bare(head) in listed("topic_columns") or bare(head) in listed("topic_headings")


def _topic(cells: Sequence[str], column: int, line: Line, people: People) -> Topic:
    """Return the topic of a row; whoever stands alone in another cell presents it."""
    found = topic(cells[column], line, people, "topic-list")
    others = [people.owners(cell) for at, cell in enumerate(cells) if at != column]
    names = [who.names for who in others if who is not None and who.kinds == {"person"}]
    return found if found.presenters or not names else found._replace(presenters=names[0])


def _tables(
    lines: Sequence[Line],
) -> Iterator[tuple[tuple[str, ...], list[tuple[Line, tuple[str, ...]]]]]:
    """Yield the cells of the first row of each table, and the rows below it."""
    rows: list[tuple[Line, tuple[str, ...]]] = []
    for line in lines:
        if line.kind == "row":
            rows.append((line, cells_of(line)))
        elif line.kind != "rule" and rows:
            yield rows[0][1], rows[1:]
            rows = []
    if rows:
        yield rows[0][1], rows[1:]
