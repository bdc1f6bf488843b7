"""Lines of foreign minutes: what each looks like, its words without marks, page furniture."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from bra.importing.files.plainsigns import unescaped
from bra.importing.files.printed import Printed, unprinted
from bra.importing.lines.furniture import between_halves, furniture
from bra.importing.lines.pageedges import page_edges, page_numbers, uncounted, unled
from bra.importing.lines.rowlessheads import rowless_heads
from bra.importing.lines.tablebreaks import between_rows, heads_again
from bra.importing.lines.tocmarks import toc_marks
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of
from bra.importing.record import Dropped, Foreign
from bra.importing.withheld import as_quotes
from bra.languages.importing import all_of

_SPACES: Final = compiled(r"[\u00a0\u2000-\u200a\u202f\u3000]")
_INVISIBLE: Final = compiled(r"[\u00ad\u200b-\u200f\u2060\ufeff\f]")
# What every other line is without: one look instead of three.
_ODD: Final = compiled(
    r"[\u00a0\u2000-\u200a\u202f\u3000\u00ad\u200b-\u200f\u2060\ufeff\f\u00c2\u00c3\u00e2]"
)
# UTF-8 that was once read as Windows-1252.
_MOJIBAKE: Final = compiled(r"[ÂÃ][\u0080-\u00bf\u0152-\u2122]|â€.")
# l3, 3l, ll. or :OO: a pattern that begins with all the signs it may goes from one to the next.
_LIKE_DIGIT: Final = compiled(
    r"[lIO0-9.:](?:(?<=[lIO])[0-9]|(?<=[0-9])[lIO]|(?<=l)l[.:]|(?<=[.:])O[0-9O])"
)
# 08.30-ll.15, 1O.30, but not II.15
_OCR_CLOCK: Final = compiled(
    r"(?<![\w.])(?![IO]{2})([0-2lIO][0-9lIO])[.:]([0-5lIO][0-9lIO])(?![\w.])"
)
# § 6O, §§ l2–14, 2O17-09-13
_OCR_NUMBER: Final = compiled(
    r"(?<=§)(\s?)(?=[lIO]{0,2}[0-9])([0-9lIO]{2,3})(?!\w)"
    r"|(?<![\w.-])((?:19|2O|20)[0-9lIO]{2})-([01lIO][0-9lIO])-([0-3lIO][0-9lIO])(?![\w-])"
)
_DIGITS_LIKE: Final = str.maketrans("lIO", "110")
_TASK_COLUMNS: Final = (
    "task_columns",
    "owner_columns",
    "due_columns",
    "state_columns",
    "matter_columns",
)
_GAP: Final = compiled(r"\s{2,}|\t")
_ATX: Final = compiled(r"(#{1,6})\s+(.*?)\s*#*\s*\Z")
_ENTRY: Final = compiled(
    r"(?:([-*+•·●▪◦‣■□➢➤➜→⇒►▸»○–—>])|\(?([a-z])[)/])(?:\s+|\Z)(?:(?:\[([ xX/~-]?)\]|([☐☑☒✅]))\s+)?"
)
# A box without a bullet, and a heading as wikis set it.
_BOX: Final = compiled(r"(?:\[([ xX/~-])\]|([☐☑☒✅]))\s+(?=\S)")
_WIKI: Final = compiled(r"(={2,6})\s*([^\W_].*?)\s*\1\Z")
_TABLE: Final = compiled(r"\|.*\|\s*\Z")
_TABLE_RULE: Final = compiled(r"\|?[\s:|+-]*-{2,}[\s:|+-]*\Z")
_RULE: Final = compiled(r"(?:[-=_*~#.·]\s?){3,}\Z")
_FENCE: Final = compiled(r"(?:```|~~~)[^`]*\Z")
_UNDER: Final = compiled(r"(?:-{3,}|={3,}|~{3,}|\*{3,})\Z")
_BOLD: Final = compiled(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1\s*\\?\Z")
_EMPHASIS: Final = compiled(
    r"(?<!\\)(\*{1,3}(?!\*)|(?<!\w)_{1,3})(?=\S)(.{1,400}?)(?<=[^\s\\])\1(?!\w)"
)
_TICKS: Final = compiled(r"(?<!\\)`")
_LINK: Final = compiled(
    r"!?\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,400})\]\([^)\s]{0,2000}(?:\s{1,9}\"[^\"]{0,400}\")?\)"
)
_LEADERS: Final = compiled(
    r"\A([^\W\d_][\w /-]{1,30}?)\s?(?:\.{4,}\s*:?|\.{2,3}\s*:)\s*(?=[^\s.])(?!\d{1,3}\Z)"
)
"""The dots between a label and what it stands for; before a mere number they lead to a page."""
_SPACED: Final = compiled(r"[^\W\d_](?: [^\W\d_]){3,}")
"""A word with its letters set apart: `N ä r v a r a n d e`."""
_KRAMDOWN: Final = compiled(r"\s*\{(?:[:#.]|[\w-]+=)[^{}]*\}\s*\Z")


_new = tuple.__new__  # a record's own constructor takes twice as long, and there are many


class Line(NamedTuple):
    """Hold one line.

    `text` is what stands on it without indent, marks and emphasis; `kind` is `blank`, `atx`,
    `text`, `entry` (of a list), `row` (of a table), `rule`, `quote` or `code`; `level` is that of a
    Markdown heading, `tick` what stands in an entry's box.  `under` tells that it is underlined,
    `cut` that it is what stands behind a heading on the same line.
    """

    number: int
    raw: str
    text: str
    indent: int
    kind: str
    level: int = 0
    marker: str = ""
    tick: str | None = None
    bold: bool = False
    under: bool = False
    cut: bool = False

    @property
    def blank(self) -> bool:
        """Tell whether nothing stands on the line."""
        return self.kind == "blank"


# Whether a file is of several meetings is asked before what is in it.
@lru_cache(maxsize=1)
def read_lines(foreign: Foreign) -> tuple[tuple[Line, ...], tuple[Dropped, ...]]:
    """Return the lines below the front matter that belong to the text, and those that do not."""
    body = list(foreign.lines[foreign.first :])
    printed = unprinted(body, foreign.first + 1) if foreign.markdown else Printed({}, ())
    for at, raw in printed.lines.items():
        body[at] = raw
    quoted = as_quotes(body)
    looks = list(map(_in_markdown if foreign.markdown else _in_text, body))
    for at, raw in quoted.items():
        looks[at] = _in_markdown(raw)
    numbered = enumerate(looks, foreign.first + 1)
    lines = [_new(Line, (number, *looked[1:])) for number, looked in numbered]
    if foreign.markdown:
        lines = _fenced(lines)
    gone = furniture(lines) | page_numbers(lines)
    lines = unled(lines)
    paged = any("\f" in line for line in body)
    if paged:
        gone |= page_edges(lines)
        lines = uncounted(lines, gone)
        gone |= heads_again(lines, gone)
    marks = rowless_heads(lines) | (toc_marks(lines) if foreign.markdown else set())
    apart = between_rows(lines, gone) if paged else set()
    if not (gone or marks or apart):
        return tuple(_underlined(lines)), (*foreign.dropped, *printed.dropped)
    left_out = gone | between_halves(lines, gone) | marks | apart
    kept = [line for line in lines if line.number not in left_out]
    dropped = [Dropped(line.number, line.raw.strip()) for line in lines if line.number in gone]
    dropped += [
        Dropped(line.number, line.raw.strip(), "taken")
        for line in lines
        if line.number in marks and line.kind != "rule"
    ]
    return tuple(_underlined(kept)), (*foreign.dropped, *printed.dropped, *dropped)


def _fenced(lines: Sequence[Line]) -> list[Line]:
    """Mark the lines of blocks of code, whose signs mean nothing; a fence needs its end."""
    found = list(lines)
    start: int | None = None
    for at, line in enumerate(lines):
        if start is None:
            start = at if _FENCE.match(line.raw.lstrip()) else None
        elif line.raw.strip() == lines[start].raw.strip()[:3]:
            inside = range(start, at + 1)
            found[start : at + 1] = [lines[each]._replace(kind="code") for each in inside]
            start = None
    return found


def _led(match: re.Match[str]) -> str:
    """Put a colon for the dots behind a label, and a gap for those between two columns."""
    return f"{match[1]}: " if label_of(match[1]) is not None else f"{match[1]}    "


def shown(line: Line, *, markdown: bool) -> str:
    """Return what a line says: in Markdown as it stands, with the addresses of its links."""
    return line.raw.strip().lstrip("#").strip() if markdown else line.text


def tidy(raw: str) -> str:
    """Return a line without invisible signs, and with what programs on its way did undone.

    That is UTF-8 read as Windows-1252, and digits read as the letters l and O in a clock time, a
    date or the number of an item.
    """
    text = raw
    if (not raw.isascii() or "\f" in raw) and _ODD.search(text) is not None:
        text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
        text = _MOJIBAKE.sub(_repaired, text)
    if _LIKE_DIGIT.search(text) is not None:
        text = _OCR_CLOCK.sub(_as_clock, text)
        text = _OCR_NUMBER.sub(lambda match: match[0].translate(_DIGITS_LIKE), text)
    return text.rstrip()


def _as_clock(match: re.Match[str]) -> str:
    """Return a clock time in digits; one that was written in digits stays as it is."""
    digits = [part.translate(_DIGITS_LIKE) for part in match.groups()]
    return match[0] if digits == list(match.groups()) else ".".join(digits)


def _repaired(match: re.Match[str]) -> str:
    try:
        return match[0].encode("cp1252").decode()
    except UnicodeError:
        return match[0]


# Names, headings and labels come again in the minutes of one body.
@lru_cache(maxsize=4096)
def _in_text(raw: str) -> Line:
    return _looked_at(raw, markdown=False)


@lru_cache(maxsize=4096)
def _in_markdown(raw: str) -> Line:
    return _looked_at(raw, markdown=True)


def _looked_at(raw: str, *, markdown: bool) -> Line:
    """Return a line without its number."""
    whole = tidy(raw)
    text = whole.lstrip(" \t")
    indent = len(whole) - len(text)
    if indent and "\t" in whole:
        indent = len(whole.expandtabs(4)) - len(text.expandtabs(4))
    if not text:
        return Line(0, raw, "", 0, "blank")
    if ".." in text:
        text = _LEADERS.sub(_led, text)
    if text[1:2] == " " and _SPACED.fullmatch(text.rstrip(" :")) is not None:
        text = "".join(text.split(" "))
    heads_columns = text.startswith("#") and not markdown and _heads_columns(text)
    if text.startswith("#") and not heads_columns and (match := _ATX.match(text)) is not None:
        return Line(0, raw, _clean(match[2]), indent, "atx", level=len(match[1]))
    if text[0] == "=" and (match := _WIKI.match(text)) is not None:
        return Line(0, raw, _clean(match[2]), indent, "atx", level=len(match[1]))
    if text[0] in "[☐☑☒✅" and (match := _BOX.match(text)) is not None:
        tick = match[1] or _tick(match[2])
        rest = _clean(text[match.end() :])
        return Line(0, raw, rest, indent, "entry", 0, match[0].strip(), tick)
    if text[0] == "|" and _TABLE.match(text):
        kind = "rule" if _TABLE_RULE.match(text) else "row"
        return Line(0, raw, text, indent, kind)
    if _RULE.match(text):
        return Line(0, raw, text, indent, "rule")
    if markdown and text[0] == ">":
        return Line(0, raw, _clean(text.lstrip("> ")), indent, "quote")
    if (match := _ENTRY.match(text)) is not None and match.end() < len(text):
        # The letter of `a) Taket` is one of the words.
        rest = text[match.end() :] if match[2] is None else text
        tick = match[3] if match[4] is None else _tick(match[4])
        bold = _BOLD.match(rest) is not None
        return Line(0, raw, _clean(rest), indent, "entry", 0, match[0].strip(), tick, bold)
    if text[0] == ">":
        return Line(0, raw, _clean(text.lstrip("> ")), indent, "quote")
    bold = text[0] in "*_" and _BOLD.match(text) is not None
    return Line(0, raw, _clean(text), indent, "text", bold=bold)


def _heads_columns(text: str) -> bool:
    """Tell whether a line is the head of a table of tasks with numbers first: `#  What  Who`."""
    first, *others = _GAP.split(text)
    known = [word for field in _TASK_COLUMNS for word in all_of(field)]
    return first == "#" and len(others) > 1 and all(bare(each) in known for each in others)


def _tick(sign: str) -> str:
    return " " if sign == "☐" else "x"


def _clean(text: str) -> str:
    """Take off what is only for the eye; columns keep their gaps."""
    if "{" in text:
        text = _KRAMDOWN.sub("", text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "*" in text or "_" in text:
        for _ in range(3):
            text = _EMPHASIS.sub(r"\2", text)
    if "`" in text:
        text = _TICKS.sub("", text)
    return unescaped(text.strip().removesuffix("\\").rstrip())


def _underlined(lines: list[Line]) -> list[Line]:
    """Mark lines that a rule of about their length stands under."""
    found = list(lines)
    for at, line in enumerate(lines):
        if line.kind != "rule" or not at:
            continue
        before = lines[at - 1]
        if (
            before.kind == "text"
            and _UNDER.match(line.text)
            and before.number == line.number - 1
            and len(before.text) <= 100  # longer is a paragraph with a rule below
        ):
            found[at - 1] = before._replace(under=True)
    return found
