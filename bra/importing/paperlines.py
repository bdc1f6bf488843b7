r"""A PDF becomes lines as they stand on its pages; each page after the first begins with `\f`."""

import io
import logging
import re
from typing import Any, Final

from bra.importing.papercolumns import in_columns

_MOST_PAGES: Final = 1000
_FEWEST_LETTERS: Final = 10
_LETTER: Final = re.compile(r"[^\W\d_]")


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
        if letters < _FEWEST_LETTERS * max(1, len(pages)):
            scanned = any(_has_picture(page) for page in pages)
            return [], "import-scanned" if scanned else "import-empty"
    except pypdf.errors.DependencyError:
        return [], "import-locked"
    except (MemoryError, RecursionError):
        return [], "import-too-much"
    except Exception:  # noqa: BLE001 - whatever a damaged file makes the parser say
        return [], "import-damaged"
    lines: list[str] = []
    for number, text in enumerate(texts):
        page = _page(text)
        if number and page:
            page[0] = f"\f{page[0]}"
        lines += page
    return lines, None


def _has_picture(page: Any) -> bool:  # noqa: ANN401 - the library's own types are loose
    resources = page.get("/Resources")
    things = resources.get_object().get("/XObject") if resources is not None else None
    return things is not None and len(things.get_object()) > 0


def _page(text: str) -> list[str]:
    """Return the lines of a page without its margin, the columns of running text in order."""
    lines = [line.rstrip() for line in text.replace("\f", " ").splitlines()]
    margin = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    lines = [line[margin:] for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    return in_columns(lines)
