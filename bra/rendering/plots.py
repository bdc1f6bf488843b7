"""Plots as pictures in SVG: bars and lines, each with words that say what it shows.

The picture for a page takes its colours from the page's style sheet, light or dark; the one for
paper has its own.  Both hold text as text and no script.  Nothing is shown by colour alone.
"""

from collections.abc import Sequence
from html import escape
from typing import Final, NamedTuple

from bra.rendering.document import Document, Plot
from bra.rendering.markdown import literal
from bra.text.tree import Node

WIDTH: Final = 360
_SCHEME: Final = "plot:"
_SIZE: Final = 13
_ROW: Final = 32
_LONGEST_LABEL: Final = 40
_TALL: Final = 140
_LEFT: Final = 34
_RIGHT: Final = 118
"""What the names at the ends of lines take, in the larger letters of a telephone too."""
_TOP: Final = 10
_BELOW: Final = 30
_MOST_DOTS: Final = 14
_APART: Final = 17
"""How far the labels at the ends of lines stand from one another at least."""
_PAPER: Final = {
    "ink": 'fill="#1b1b1f"',
    "quiet": 'fill="#555555"',
    "bar": 'fill="#1f4e79"',
    "track": 'fill="#dfe3e8"',
    "grid": 'stroke="#b9bcc2" stroke-width="0.75"',
    "first": 'fill="none" stroke="#1f4e79" stroke-width="2"',
    "second": 'fill="none" stroke="#8a2a0b" stroke-width="2" stroke-dasharray="5 3"',
    "first-dot": 'fill="#1f4e79"',
    "second-dot": 'fill="#8a2a0b"',
}
_FONT: Final = 'font-family="Libertinus Serif, serif"'


class Bar(NamedTuple):
    """Hold one bar: what it stands for, how much of the longest it is (0 to 1), and its value."""

    label: str
    share: float
    value: str


class Line(NamedTuple):
    """Hold one line: its name and its values from left to right."""

    name: str
    values: tuple[int, ...]


def on_paper(plot: Plot) -> str:
    """Return the picture of a plot as a file of its own, in colours for paper."""
    inside = "".join(_element(part, _PAPER[look]) for look, part in plot.parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {plot.height}" '
        f'width="{WIDTH}" height="{plot.height}" {_FONT} font-size="{_SIZE}">{inside}</svg>'
    )


def on_page(name: str, plot: Plot) -> str:
    """Return the picture of a plot as an element of a page, where no other has that name."""
    inside = "".join(_element(part, f'class="plot-{look}"') for look, part in plot.parts)
    return (
        f'<svg role="img" aria-labelledby="plot-{name} plot-{name}-text" '
        f'viewBox="0 0 {WIDTH} {plot.height}" font-size="{_SIZE}">'
        f'<title id="plot-{name}">{escape(plot.title)}</title>'
        f'<desc id="plot-{name}-text">{escape(plot.text)}</desc>{inside}</svg>'
    )


def mark(name: str, plot: Plot) -> str:
    """Return what stands in a template's Markdown where a plot is to be: a line of its own."""
    return f"![{literal(plot.title)}]({_SCHEME}{name})"


def without_marks(document: Document) -> str:
    """Return the text of a document without the marks of its plots, for Markdown by itself."""
    text = document.text
    for name, plot in document.plots:
        text = text.replace(f"\n{mark(name, plot)}\n\n", "\n")
    return text


def plot_at(document: Document, node: Node) -> tuple[str, Plot] | None:
    """Return the plot that a paragraph of a document stands for, with its name."""
    if node.kind != "paragraph" or len(node.children) != 1 or node.children[0].kind != "image":
        return None
    target = node.children[0].target
    return next((each for each in document.plots if f"{_SCHEME}{each[0]}" == target), None)


def bars(title: str, text: str, rows: Sequence[Bar]) -> Plot:
    """Return horizontal bars, each below its label and value."""
    parts: list[tuple[str, str]] = []
    for place, row in enumerate(rows):
        top = place * _ROW
        share = max(0.0, min(1.0, row.share))
        parts += [
            ("ink", _text(0, top + 11, _short(row.label))),
            ("quiet", _text(WIDTH, top + 11, row.value, "end")),
            ("track", f'rect x="0" y="{top + 16}" width="{WIDTH}" height="6" rx="1.5"'),
        ]
        if share:
            width = _number(max(2.0, share * WIDTH))
            parts.append(("bar", f'rect x="0" y="{top + 16}" width="{width}" height="6" rx="1.5"'))
    return Plot(title, text, max(1, len(rows)) * _ROW, tuple(parts))


def lines(title: str, text: str, ends: tuple[str, str], both: tuple[Line, Line]) -> Plot:
    """Return two lines over time, the first whole and the second dashed, named at their ends.

    `ends` are the words below the first and the last value.
    """
    most = _round_up(max((value for line in both for value in line.values), default=0))
    count = max(len(both[0].values), 1)
    right = WIDTH - _RIGHT
    bottom = _TOP + _TALL

    def x(place: int) -> float:
        return right if count == 1 else _LEFT + place * (right - _LEFT) / (count - 1)

    def y(value: float) -> float:
        return bottom - value * _TALL / most

    parts: list[tuple[str, str]] = []
    for tick in _ticks(most):
        at = _number(y(tick))
        parts.append(("grid", f'line x1="{_LEFT}" x2="{right}" y1="{at}" y2="{at}"'))
        parts.append(("quiet", _text(_LEFT - 8, y(tick) + 4.5, str(tick), "end")))
    if count > 1:
        parts.append(("quiet", _text(_LEFT, bottom + 21, ends[0])))
    # Below its point, but not below the first: on a telephone the letters are larger.
    parts.append(("quiet", _text(right, bottom + 21, ends[1], "middle")))
    for look, line in zip(("second", "first"), reversed(both), strict=True):
        points = [f"{_number(x(n))},{_number(y(value))}" for n, value in enumerate(line.values)]
        if len(points) > 1:
            parts.append((look, f'polyline points="{" ".join(points)}"'))
        shown = points if len(points) <= _MOST_DOTS else points[-1:]
        for point in shown:
            across, down = point.split(",")
            parts.append((f"{look}-dot", f'circle cx="{across}" cy="{down}" r="2.6"'))
    heights = _apart([y(line.values[-1]) for line in both if line.values])
    for line, height in zip(both, heights, strict=False):
        parts.append(("ink", _text(right + 10, height + 4.5, f"{line.name} {line.values[-1]}")))
    return Plot(title, text, _TOP + _TALL + _BELOW, tuple(parts))


def _element(part: str, looks: str) -> str:
    """Return an element with its looks: one with text, or one that is empty."""
    inside, sign, text = part.partition(">")
    if not sign:
        return f"<{inside} {looks}/>"
    return f"<{inside} {looks}>{text}</{inside.split(' ', 1)[0]}>"


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    at = f'text x="{_number(x)}" y="{_number(y)}"'
    return (
        f'{at} text-anchor="{anchor}">{escape(words)}'
        if anchor != "start"
        else (f"{at}>{escape(words)}")
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _short(label: str) -> str:
    """Return a label that has room; the table beside the plot has it whole."""
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"


def _round_up(most: int) -> int:
    """Return the value at the top of the scale: a round one, not below the largest."""
    size = 1
    while most > size * 10:
        size *= 10
    return next(step * size for step in (2, 4, 6, 8, 10) if step * size >= most)


def _ticks(most: int) -> tuple[int, int, int]:
    return 0, most // 2, most


def _apart(heights: Sequence[float]) -> list[float]:
    """Return the heights of two labels so that neither covers the other."""
    if len(heights) < 2 or abs(heights[0] - heights[1]) >= _APART:  # noqa: PLR2004 - two lines
        return list(heights)
    middle = sum(heights) / 2
    first_above = heights[0] <= heights[1]
    above, below = middle - _APART / 2, middle + _APART / 2
    return [above, below] if first_above else [below, above]
