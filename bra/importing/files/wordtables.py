"""The tables of a Word document: their rows, and the cells that are merged."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from bra.importing.files.spans import Cell, filled, span
from bra.importing.files.wordnumbers import setting


def table_rows(table: Element, text_of: Callable[[Element], str]) -> list[list[str]]:
    """Return the texts of a table's cells by row; `text_of` returns that of one."""
    found: list[list[Cell]] = []
    above: dict[int, tuple[int, int]] = {}
    for at, row in enumerate(_rows(table)):
        cells: list[Cell] = []
        column = 0
        for each in _cells(row):
            text = text_of(each)
            settings = each.find("tcPr")
            across = span(setting(settings, "gridSpan") if settings is not None else None)
            merged = settings.find("vMerge") if settings is not None else None
            goes_on = merged is not None and merged.get("val", "continue") == "continue"
            if goes_on and column in above and not text.strip():
                first, place = above[column]
                origin = found[first][place]
                found[first][place] = origin._replace(down=at - first + 1)
            else:
                above[column] = (at, len(cells))
                cells.append(Cell(text, across))
            column += across
        found.append(cells)
    return filled(found)


def _rows(table: Element) -> Iterator[Element]:
    for each in table:
        if each.tag == "tr":
            yield each
        elif each.tag in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _rows(each)


def _cells(row: Element) -> Iterator[Element]:
    for each in row:
        if each.tag == "tc":
            yield each
        elif each.tag in ("sdt", "sdtContent", "customXml"):
            yield from _cells(each)
