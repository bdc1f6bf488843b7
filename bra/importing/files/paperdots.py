"""The dots of lists that a browser draws on paper instead of setting a sign."""

from collections.abc import Sequence
from typing import Any, Final

_DRAWS: Final = frozenset((b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*"))
_POINTS: Final = frozenset((b"m", b"l", b"c", b"v", b"y"))
_LARGEST: Final = 0.7
"""How large a dot may be beside the letters behind it."""
_ROUNDEST: Final = 1.3
_FARTHEST: Final = 2.5
_MOST_POINTS: Final = 40

Point = tuple[float, float]


class Dots:
    """Watch what a page draws, to tell whether the last thing before a text is a small dot.

    A dot is about as high as it is wide: a circle of curves or a small square, filled or not.
    """

    def __init__(self) -> None:
        self._path: list[Point] = []
        self._last: tuple[Point, Point] | None = None

    def draw(self, sign: bytes, given: Sequence[Any], place: Any, _: Any) -> None:  # noqa: ANN401 - the library's own types are loose
        """Take in one of the page's orders."""
        if sign in _POINTS and len(self._path) < _MOST_POINTS:
            self._path.append(on_page(place, *map(float, given[-2:])))
        elif sign == b"re":
            left, low, width, height = map(float, given)
            self._path += [on_page(place, left, low), on_page(place, left + width, low + height)]
        elif sign in _DRAWS and self._path:
            across, up = zip(*self._path, strict=True)
            self._last = ((min(across), min(up)), (max(across), max(up)))
            self._path = []
        elif sign == b"n":
            # A path that only bounds what is drawn next.
            self._path = []

    def stands_before(self, place: Point, size: float) -> bool:
        """Tell whether a dot stands close before a text; it is that of no other text then."""
        if self._last is None or size <= 0:
            return False
        (left, low), (right, high) = self._last
        self._last = None
        width, height = right - left, high - low
        return (
            0 < max(width, height) <= min(_LARGEST * size, _ROUNDEST * min(width, height))
            and 0 <= place[0] - right <= _FARTHEST * size
            and place[1] <= (low + high) / 2 <= place[1] + size
        )


def on_page(place: Any, across: float, up: float) -> Point:  # noqa: ANN401 - as above
    """Return where a point is on the page."""
    a, b, c, d, right, above = map(float, place)
    return (a * across + c * up + right, b * across + d * up + above)
