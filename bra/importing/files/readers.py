"""Foreign files become lines, each kind by its reader, told by what is in the file."""

import hashlib
import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final
from unicodedata import is_normalized, normalize

from bra.errors import UserError
from bra.importing.files.decoding import Decoded, decode
from bra.importing.files.fronts import read_front
from bra.importing.files.gridrows import grid_rows
from bra.importing.files.mailed import Unmailed, unmailed
from bra.importing.files.markdownitems import markdown_items
from bra.importing.files.printed import is_printed
from bra.importing.files.softhyphens import SOFT, undivided
from bra.importing.files.spacedrows import spaced_rows
from bra.importing.patterns.kept import compiled
from bra.importing.record import Dropped, Foreign
from bra.text.seal import MARK

MOST_BYTES: Final = 20_000_000
MARKDOWN: Final = frozenset((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"))
TEXT: Final = frozenset((".txt", ".text", ".asc", ".log", ".prn", ""))
WEB: Final = frozenset((".html", ".htm", ".xhtml"))
ENDINGS: Final = MARKDOWN | TEXT | WEB | {".docx", ".odt", ".pdf"}
_HTML: Final = compiled(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_LARGE_PAGE: Final = 3000
_LARGE_TEXT: Final = 200_000
_MOST_LINES: Final = 20_000
_MOST_TEXT: Final = 500_000
_LONGEST_LINE: Final = 20_000
_BREAK: Final = compiled("\r\n|[\n\r\x85\u2028\u2029]")
_PAGE: Final = compiled(r"(?<=[^\r\n])\f")
"""A new page in mid-line; one at the beginning of a line has its break already."""
_ODD_BREAKS: Final = "\r\x85\u2028\u2029"
_BOX: Final = compiled(r"\s*[-*+]\s+\[[ xX/~-]\]\s+\S")
_HEADING: Final = compiled(r"#{1,3}\s+\S")
# Signs that only formats other than text begin with.
_MAGIC: Final = (
    (b"\xd0\xcf\x11\xe0", "import-old-office"),
    (b"{\\rtf", "import-not-text"),
)
_SYMBOL: Final = compiled(r"^([ \t]*)([\uf020-\uf0ff])(?=[ \t])", re.MULTILINE)
"""A sign of a symbol font at the beginning of a line."""
_BOXES: Final = {"\uf0fe": "\u2611", "\uf0fd": "\u2612"}
_SEAL: Final = MARK.decode()
_EXTRA: Final = 'python -m pip install "bra[import]"'


class UnreadableError(UserError):
    """Tell that a file is none that can be read, and why."""


def read_foreign(name: str, data: bytes) -> Foreign:
    """Read the bytes of a file as lines; raises UnreadableError.

    `name` is only looked at for its ending; the bytes decide whether they are text.  All letters
    are read as one sign each; the digest is that of the bytes.
    """
    name = _legible(name)
    if len(data) > MOST_BYTES:
        raise _unreadable("import-too-large", name)
    if b"%PDF-" in data[:1024]:
        return _apart(name, data, "pdf", data)
    if data.startswith(b"PK\x03\x04"):
        return _office(name, data)
    for magic, code in _MAGIC:
        if data.startswith(magic):
            raise _unreadable(code, name, kind="RTF")
    found = decode(data)
    if found is None:
        raise _unreadable("import-no-text", name)
    found = found._replace(text=_legible(found.text))
    if _is_web(name, found.text):
        return _web(name, data, found)
    lines = _lines_of(_PAGE.sub("\n\f", found.text) if "\f" in found.text else found.text)
    if lines and not lines[-1]:
        lines.pop()
    lines = _bounded(name, lines, sealed=_SEAL in found.text)
    front, first = read_front(lines)
    markdown = PurePath(name).suffix.casefold() in MARKDOWN or bool(first) or _has_boxes(lines)
    digest = hashlib.sha256(data).hexdigest()
    mail = Unmailed(lines, ()) if markdown else unmailed(lines)
    made = Foreign(name, digest, found.encoding, tuple(mail.lines), front, first, markdown)
    made = made._replace(dropped=mail.dropped)
    return made if first or _SEAL in found.text else _with_rows(made)


def _with_rows(made: Foreign) -> Foreign:
    """Return a text with the rows of its tables as lines, or as items where they are those."""
    grid = grid_rows(made.lines)
    if grid is not None:
        made = made._replace(lines=grid.lines, numbers=grid.numbers)
    spaced = spaced_rows(made.lines) if grid is None and not made.markdown else None
    if spaced is not None and markdown_items(spaced.lines) is not None:
        # Only where rows are items are they put together.
        grid, made = spaced, made._replace(lines=spaced.lines, numbers=spaced.numbers)
    items = markdown_items(made.lines) if made.markdown or grid is not None else None
    if items is None:
        return made
    numbers = tuple(map(made.in_file, items.numbers))
    return made._replace(lines=items.lines, numbers=numbers)


def _legible(text: str) -> str:
    """Return a text with each letter as one sign, and bullets of symbol fonts as signs of lists.

    Programs of macOS write `å` as an `a` with a ring of its own, and the rules know no word so.
    What is sealed stays as it is.
    """
    if text.isascii() or _SEAL in text:
        return text
    composed = text if is_normalized("NFC", text) else normalize("NFC", text)
    return _SYMBOL.sub(_bullet, composed) if _SYMBOL.search(composed) else composed


def _bullet(match: re.Match[str]) -> str:
    return match[1] + _BOXES.get(match[2], "\u2022")


def _lines_of(text: str) -> list[str]:
    odd = any(sign in text for sign in _ODD_BREAKS)
    return _BREAK.split(text) if odd else text.split("\n")


def _has_boxes(lines: list[str]) -> bool:
    """Tell whether a text has a heading and tasks of Markdown, which no other text has."""
    return any(map(_HEADING.match, lines)) and (any(map(_BOX.match, lines)) or is_printed(lines))


def _is_web(name: str, text: str) -> bool:
    ending = PurePath(name).suffix.casefold()
    if ending in MARKDOWN:
        return False
    return _HTML.match(text) is not None or (ending in WEB and "<" in text)


def _web(name: str, data: bytes, found: Decoded) -> Foreign:
    """Read a web page; one that has nothing to show, as when it was cut, is not called empty."""
    try:
        return _page(name, data, found)
    except UnreadableError as error:
        if error.code == "import-empty" and found.text.strip():
            raise _unreadable("import-empty-page", name) from error
        raise


def _page(name: str, data: bytes, found: Decoded) -> Foreign:
    """Read a web page; a large one in a process of its own, for its nesting may be an attack."""
    if found.text.count("<") > _LARGE_PAGE or len(found.text) > _LARGE_TEXT:
        from bra.importing.files.webbounds import is_beyond_bounds

        if is_beyond_bounds(found.text):
            raise _unreadable("import-too-much", name)
        return _apart(name, data, "html", found.text.encode())._replace(encoding=found.encoding)
    from bra.importing.files.weblines import web_lines

    page = web_lines(found.text)
    return _with_dropped(_made(name, data, found.encoding, page.lines), page.dropped)


def _apart(name: str, data: bytes, kind: str, given: bytes) -> Foreign:
    from bra.importing.apart import read_apart

    lines, dropped, trouble = read_apart(kind, given)
    if trouble is not None:
        raise _unreadable(trouble, name, command=_EXTRA)
    made = _with_dropped(_made(name, data, kind, lines), dropped)
    return made._replace(markdown=kind != "pdf")


def _with_dropped(made: Foreign, navigation: Sequence[str]) -> Foreign:
    """Return a page with what is told of its navigation, each line once."""
    told = (line.strip() for line in dict.fromkeys(navigation))
    return made._replace(dropped=tuple(Dropped(0, _legible(line), "navigation") for line in told))


def _office(name: str, data: bytes) -> Foreign:
    """Read an office document; a large one in a process of its own, as a large page."""
    from bra.importing.files.packed import Archive, PackedError, unpack

    try:
        if Archive(data).large:
            from bra.importing.apart import do_apart

            found = do_apart("office", data) or "import-too-much"
            if isinstance(found, str):
                raise _unreadable(found, name, kind="ZIP")
        else:
            found = unpack(data)
    except PackedError as error:
        raise _unreadable(error.code, name, kind="ZIP") from error
    made = _made(name, data, found.kind, found.lines)
    dropped = tuple(each._replace(text=_legible(each.text)) for each in found.dropped)
    return made._replace(dropped=dropped, changes=found.changes)


def _made(name: str, data: bytes, encoding: str, lines: list[str]) -> Foreign:
    """Return lines that a reader has made as a file that was read.

    A NUL, which some papers have for a sign they give no letter, is told as an unknown sign.
    """
    lines = [_legible(line).replace("\0", "\ufffd") for line in lines]
    lines = _bounded(name, lines)
    digest = hashlib.sha256(data).hexdigest()
    return Foreign(name, digest, encoding, tuple(lines), markdown=True)


def _bounded(name: str, lines: list[str], *, sealed: bool = False) -> list[str]:
    """Return lines with whole words; refuse what has no text, or more of it than minutes have."""
    _check(name, lines)
    if sealed or not any(SOFT in line for line in lines):
        return lines
    whole = undivided(lines)
    _check(name, whole)
    return whole


def _check(name: str, lines: list[str]) -> None:
    if not any(line.strip() for line in lines):
        raise _unreadable("import-empty", name)
    if (
        len(lines) > _MOST_LINES
        or sum(map(len, lines)) > _MOST_TEXT
        or max(map(len, lines)) > _LONGEST_LINE
    ):
        raise _unreadable("import-too-much", name)


def _unreadable(code: str, name: str, **facts: str) -> UnreadableError:
    return UnreadableError(code, f"{name}: {code}", path=name, **facts)
