r"""A PDF becomes lines as they stand on its pages; each page after the first begins with `\f`."""

import io
import logging
from typing import Any, Final

from bra.importing.files.evenlines import even_lines
from bra.importing.files.linenumbers import unnumbered
from bra.importing.files.papercells import tabled, whole_cells
from bra.importing.files.papercolumns import in_columns
from bra.importing.files.paperedges import edges, running_lines
from bra.importing.files.paperlooks import Marks, heading_marks, marked, set_lines
from bra.importing.patterns.kept import compiled

_MOST_PAGES: Final = 1000
_MOST_LOOKED_AT: Final = 50
_GAP: Final = compiled(r"(?<=\S)\s{3,}(?=\S)")
_MOST_APART: Final = 2
_RING: Final = compiled(r"\A(\s*)o {2,}(?=\S)")
_FEWEST_LETTERS: Final = 10
_LETTER: Final = compiled(r"[^\W\d_]")


def paper_lines(data: bytes) -> tuple[list[str], str | None]:
    """Return the lines of a PDF, or the code of what stands in the way."""
    try:
        import pypdf
    except ImportError:
        return [], "import-needs-extra"
    logging.disable()
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return [], "import-locked"
        pages = [reader.pages[number] for number in range(min(len(reader.pages), _MOST_PAGES + 1))]
        if len(pages) > _MOST_PAGES:
            return [], "import-too-much"
        texts = [page.extract_text(extraction_mode="layout") for page in pages]
        letters = sum(len(_LETTER.findall(text)) for text in texts)
        few = letters < _FEWEST_LETTERS * max(1, len(pages))
        if few and any(_has_picture(page) for page in pages):
            return [], "import-scanned"
        if not letters:
            return [], "import-empty"
    except pypdf.errors.DependencyError:
        unlocked, trouble = _unlocked(data)
        return paper_lines(unlocked) if trouble is None else ([], trouble)
    except (MemoryError, RecursionError, _limit_reached(pypdf.errors)):
        return [], "import-too-much"
    except Exception:  # noqa: BLE001 - whatever a damaged file makes the parser say
        return [], "import-damaged"
    lines: list[str] = []
    running = running_lines(texts)
    set_out = [_page(text, running) for text in texts]
    signs = _marks(pages, tabled([line for page in set_out for line in (*page, "")]))
    for number, (plain, marks) in enumerate(zip(set_out, signs, strict=True)):
        page = marked(plain, marks)
        if number and page:
            page[0] = f"\f{page[0]}"
        lines += page
    return lines, None


def _limit_reached(errors: Any) -> type[Exception]:  # noqa: ANN401 - a module
    """Return what the library raises for a file that is larger than it reads, if it has bounds."""
    found: type[Exception] = getattr(errors, "LimitReachedError", RecursionError)
    return found


def _unlocked(data: bytes) -> tuple[bytes, str | None]:
    """Return a PDF without the lock that only says what may be done with it, or what is wrong.

    The library that reads the text leaves newer locks to others.
    """
    try:
        import pikepdf
    except ImportError:
        return b"", "import-needs-extra"
    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data)) as paper:
            paper.save(out)
    except pikepdf.PasswordError:
        return b"", "import-locked"
    except Exception:  # noqa: BLE001 - as above
        return b"", "import-damaged"
    return out.getvalue(), None


def _marks(pages: list[Any], in_tables: set[str]) -> list[Marks]:
    """Return the marks of lines that are set as headings are; of a long file none."""
    if len(pages) > _MOST_LOOKED_AT:
        return [{} for _ in pages]
    try:
        return heading_marks(map(set_lines, pages), in_tables)
    except Exception:  # noqa: BLE001 - what cannot be told of a damaged file is not needed
        return [{} for _ in pages]


def _has_picture(page: Any) -> bool:  # noqa: ANN401 - the library's own types are loose
    resources = page.get("/Resources")
    things = resources.get_object().get("/XObject") if resources is not None else None
    return things is not None and len(things.get_object()) > 0


def _page(text: str, running: set[str]) -> list[str]:
    """Return the lines of a page without its margin, the columns of running text in order.

    `running` are the heads and feet of all pages, which stay as they are.
    """
    lines = [line.rstrip() for line in text.replace("\f", " ").splitlines()]
    margin = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    lines = [line[margin:] for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    start, end = edges(lines, running)
    inside = whole_cells(_rows_together(even_lines(in_columns(unnumbered(lines[start:end])))))
    return [*lines[:start], *map(_bulleted, inside), *lines[end:]]


def _rows_together(lines: list[str]) -> list[str]:
    """Leave out the empty lines between the rows of a table, whose cells begin at one place."""
    found: list[str] = []
    for line in lines:
        words = next((at for at in range(len(found), 0, -1) if found[at - 1]), 0)
        near = words and len(found) - words <= _MOST_APART
        if near and _cells(line) and _cells(line) == _cells(found[words - 1]):
            del found[words:]
        found.append(line)
    return found


def _cells(line: str) -> list[int]:
    """Return where the cells behind the first begin."""
    return [match.end() for match in _GAP.finditer(line)]


def _bulleted(line: str) -> str:
    """Return a line with the letter that word processors set for a small ring as that ring."""
    return _RING.sub("\\1\u25e6 ", line)
