"""Find what is the same in two lists: by what names it, else by likeness."""

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeVar

Thing = TypeVar("Thing")
_LIKE: Final = 0.6
_MOST: Final = 400


class Pairing:
    """Hold which things of two lists are the same, by their places."""

    def __init__(self) -> None:
        self.new_of: dict[int, int] = {}
        self.old_of: dict[int, int] = {}

    def join(self, old: int, new: int) -> None:
        """Note that two things are the same."""
        self.new_of[old] = new
        self.old_of[new] = old

    def by(
        self,
        old: Sequence[Thing],
        new: Sequence[Thing],
        name: Callable[[Thing], Hashable | None],
    ) -> None:
        """Join the things left that have the same name; None is no name, equals go in order."""
        waiting: dict[Hashable, list[int]] = {}
        for place, thing in enumerate(new):
            key = name(thing)
            if place not in self.old_of and key is not None:
                waiting.setdefault(key, []).append(place)
        for place, thing in enumerate(old):
            key = name(thing)
            if place not in self.new_of and key is not None and waiting.get(key):
                self.join(place, waiting[key].pop(0))

    def by_likeness(
        self, old: Sequence[Thing], new: Sequence[Thing], said: Callable[[Thing], str]
    ) -> None:
        """Join the things left whose words are much alike, the most alike first."""
        free = [place for place in range(len(new)) if place not in self.old_of]
        scores = [
            (alike(said(thing), said(new[other])), -place, -other)
            for place, thing in enumerate(old)
            if place not in self.new_of
            for other in free
        ]
        for score, place, other in sorted(scores, reverse=True):
            if score >= _LIKE and -place not in self.new_of and -other not in self.old_of:
                self.join(-place, -other)


def alike(one: str, other: str) -> float:
    """Return how much two texts are alike, from 0 to 1."""
    if one == other:
        return 1.0
    first, second = one[:_MOST].casefold(), other[:_MOST].casefold()
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _LIKE else 0.0


def in_order(places: Sequence[int]) -> set[int]:
    """Return the indexes of a longest run of places that grow: what did not move."""
    best: list[tuple[int, int | None]] = []
    for index, place in enumerate(places):
        size, before = 1, None
        for earlier in range(index):
            if places[earlier] < place and best[earlier][0] + 1 > size:
                size, before = best[earlier][0] + 1, earlier
        best.append((size, before))
    kept: set[int] = set()
    at = max(range(len(best)), key=lambda index: best[index][0], default=None)
    while at is not None:
        kept.add(at)
        at = best[at][1]
    return kept
