"""Which lines of a PDF are set larger than its text, or in bold as its text is not."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any, Final, NamedTuple

from bra.importing.files.paperdots import Dots, on_page
from bra.importing.files.softhyphens import SOFT
from bra.importing.patterns.kept import any_of, compiled

BOLD: Final = "**"
ENTRY: Final = "\u2022"
DOT: Final = "\0"
"""What stands for a dot that is drawn before a line."""
_BOLD: Final = compiled(r"bold|black|heavy|demi", re.IGNORECASE)
_LETTER: Final = compiled(r"[^\W\d_]")
_NUMBER: Final = compiled(r"§*\d{1,3}[a-z]?[.):]?")
_ROOM: Final = compiled(r"(?<=\S {3}) {2}")
_LARGER: Final = 1.08
_AS_LARGE: Final = 0.95
_MOST_LOUD: Final = 0.5
_FEWEST_ALIKE: Final = 2
_FEWEST_ROWS: Final = 3
_DEEPEST: Final = 6
_MOST_LINES: Final = 50_000


class Look(NamedTuple):
    """Hold how letters are set: their size, and whether in bold."""

    size: float
    bold: bool


class Piece(NamedTuple):
    """Hold what of a line is set alike, without spaces."""

    text: str
    look: Look


class _Usual(NamedTuple):
    """Hold how the text is set, and how large text and tables are at most."""

    look: Look
    largest: float


Lines = tuple[tuple[Piece, ...], ...]
Marks = dict[str, list[str]]
"""The Markdown signs of lines, told without their spaces, each as often as it stands there."""


def set_lines(page: Any) -> Lines:  # noqa: ANN401 - the library's own types are loose
    """Return the lines of a page by how they are set."""
    found: list[list[Piece]] = [[]]
    dots = Dots()

    def visit(text: str, place: Any, own: Any, font: Any, size: Any) -> None:  # noqa: ANN401 - as above
        look = Look(_size(size, place, own), _is_bold(font))
        for at, words in enumerate(text.split("\n")):
            if at:
                found.append([])
            plain = "".join(words.split())
            if plain and len(found) < _MOST_LINES:
                if dots.stands_before(on_page(place, float(own[4]), float(own[5])), look.size):
                    found[-1].append(Piece(DOT, look))
                found[-1].append(Piece(plain, look))

    page.extract_text(visitor_text=visit, visitor_operand_before=dots.draw)
    return tuple(tuple(line) for line in found if line)


def _size(size: Any, place: Any, own: Any) -> float:  # noqa: ANN401 - as above
    """Return how large letters are on the page, in halves of a point."""
    scale = abs(float(place[3]) * float(own[3])) or 1.0
    return round(2 * float(size or 0) * scale) / 2


def _is_bold(font: Any) -> bool:  # noqa: ANN401 - as above
    return font is not None and _BOLD.search(str(font.get("/BaseFont", ""))) is not None


def heading_marks(pages: Iterable[Lines], tabled: AbstractSet[str] = frozenset()) -> list[Marks]:
    """Return for each page the Markdown signs of its lines: those of headings, of entries, or none.

    Where two headings or more are larger than the text, as the styles of word processors set them,
    each size is a level; else what is louder than the text is bold.  No heading has a sign where
    so much is loud that it says nothing.  `tabled` is what stands in tables: see `papercells`.
    """
    every = [[(_text(line), line) for line in page] for page in pages]
    usual = _usual((line for page in every for line in page), tabled)
    if usual is None:
        return [{} for _ in every]
    told = [(_loud_size(line, usual), text) for page in every for text, line in page]
    sizes = {text: size for size, text in sorted(told)}
    letters = sum(len(text) for page in every for text, _ in page)
    told_apart = sum(len(text) for text, size in sizes.items() if size) <= _MOST_LOUD * letters
    larger = Counter(size for size in sizes.values() if size >= _LARGER * usual.largest)
    alike = max(larger.values(), default=0) >= _FEWEST_ALIKE
    levels = {
        size: "#" * min(n, _DEEPEST) if alike else BOLD
        for n, size in enumerate(sorted(larger, reverse=True), 1)
    }
    found: list[Marks] = []
    for page in every:
        marks: Marks = {}
        for text, line in page:
            size = _loud_size(line, usual) if told_apart else 0.0
            sign = levels.get(size, BOLD) if size else ""
            marks.setdefault(text, []).append(ENTRY if line[0].text == DOT else sign)
        found.append(marks)
    return found


def _text(line: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in line if piece.text != DOT)


def _usual(lines: Iterable[tuple[str, Sequence[Piece]]], tabled: AbstractSet[str]) -> _Usual | None:
    """Return how most letters are set, and how large those of tables are.

    A browser sets tables larger than the text around them, where a page asks for small text.
    """
    weights: Counter[Look] = Counter()
    plain: Counter[float] = Counter()
    in_tables: Counter[float] = Counter()
    for text, line in lines:
        for piece in line:
            weights[piece.look] += len(piece.text)
        sizes = [piece.look.size for piece in line if not piece.look.bold]
        if sizes:
            plain[max(sizes)] += 1
            in_tables[max(sizes)] += text in tabled
    look = max(weights, key=lambda look: weights[look], default=None)
    if look is None:
        return None
    rows = [n for n, count in in_tables.items() if count >= max(_FEWEST_ROWS, plain[n] / 2)]
    return _Usual(look, max(look.size, *rows, 0))


def _loud_size(line: Sequence[Piece], usual: _Usual) -> float:
    """Return the size of a line that is louder than the text as a whole, else none at all.

    The number before a heading may be set as the text is, as browsers set those of lists, and so
    may the number of its case at the right.
    """
    at = 1 if len(line) > 1 and _NUMBER.fullmatch(line[0].text) else 0
    inside = _without_case(line[at:], usual)
    loud = all(_louder(piece.look, usual) for piece in inside)
    return max(piece.look.size for piece in inside) if loud else 0.0


def _without_case(line: Sequence[Piece], usual: _Usual) -> Sequence[Piece]:
    """Return the parts of a line without the number of a case behind them that is less loud."""
    end = len(line)
    while end > 1 and not _louder(line[end - 1].look, usual):
        end -= 1
    behind = _text(line[end:])
    return line[:end] if behind and _case().fullmatch(behind) else line


@cache
def _case() -> re.Pattern[str]:
    """Return the pattern of the number of a case, without spaces: `Dnr2024-31`, `KS2024/31`."""
    from bra.languages.importing import all_of

    words = any_of(word.replace(" ", "") for word in all_of("reference_words"))
    return compiled(
        rf"[(\[]?(?:(?:{words})[.:]*(?=.{{0,12}}\d)[\w./:,-]{{2,40}}"
        r"|(?-i:[A-ZÅÄÖ]{2,6})[/.-]?(?:19|20)\d\d[/:.-]\d{1,6})[)\]]?",
        re.IGNORECASE,
    )


def _louder(look: Look, usual: _Usual) -> bool:
    if look.size >= _LARGER * usual.largest:
        return True
    return look.bold and not usual.look.bold and look.size >= _AS_LARGE * usual.look.size


def marked(lines: Sequence[str], marks: Marks) -> list[str]:
    """Return the lines of a page with the signs of those that are set as headings are.

    What stands twice is told apart by its order.  A heading that runs on to the next line is one.
    """
    found: list[str] = []
    waiting = {text: list(signs) for text, signs in marks.items()}
    before = ""
    for line in lines:
        mark = _next_mark(line, waiting)
        text = line.strip()
        if mark and mark == before != ENTRY and _runs_on(found[-1].strip("#* "), text):
            found.append(_signed(_together(found.pop().strip("#* "), text), mark, ""))
        else:
            indent = line[: len(line) - len(line.lstrip())]
            found.append(_signed(text, mark, indent) if mark else line)
        before = mark
    return found


def _next_mark(line: str, waiting: Marks) -> str:
    signs = waiting.get("".join(line.split())) if _LETTER.search(line) is not None else None
    if not signs:
        return ""
    return signs.pop(0) if len(signs) > 1 else signs[0]


def _signed(text: str, mark: str, indent: str) -> str:
    if mark == ENTRY:
        return f"{indent[:-2]}{ENTRY} {text}"
    if mark != BOLD:
        return f"{mark} {text}"
    # The heads of columns stay above these.
    text = _ROOM.sub("", text, count=1)
    return f"{indent}{mark}{text}{mark}"


def _runs_on(above: str, text: str) -> bool:
    if text[:1].islower() or above.endswith((",", "-", "–", "&", SOFT)):
        return True
    from bra.importing.patterns.words import listed

    return above.rpartition(" ")[2].casefold() in listed("before_more")


def _together(above: str, text: str) -> str:
    """Put the halves of a heading together, and those of a word that a hyphen divides."""
    if above.endswith(SOFT):
        return f"{above[:-1]}{text}"
    from bra.importing.patterns.hyphens import joined

    return joined(above, text)
