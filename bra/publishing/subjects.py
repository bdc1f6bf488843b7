"""What else is about the subject of an item: earlier and later items with its words or number."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from bra.ledger.decisions import Decision
from bra.publishing.site import Site
from bra.searching.stems import beginnings, words_of

Where = tuple[str, int]
"""A meeting's stem, and the index of an item in it."""
_Place = tuple[int, int]
"""A meeting's place among all, and the index of an item in it."""
_MOST: Final = 6
_SHORT: Final = 3


class Subjects:
    """Find the items of a subject.

    They have the same heading in any form, the same reference number or anchor, or one speaks of an
    action of the other.
    """

    def __init__(self, site: Site) -> None:
        self.site = site
        self._forms: dict[str, str] = {}
        self._titles: dict[str, str] = {}

    @cached_property
    def decisions(self) -> Mapping[str, Decision]:
        """Return the public decisions that have a number, by it."""
        return {each.id: each for each in self.site.decisions if each.id is not None}

    def around(self, stem: str, place: int) -> tuple[list[Where], list[Where]]:
        """Return the nearest items on the same subject: earlier ones, newest first, and later."""
        sides = [self._beside(key, stem) for key in self._keys.get((stem, place), ())]
        if len(sides) == 1:  # most are known by one thing, and that has them in order
            earlier, later = list(dict.fromkeys(reversed(sides[0][0]))), sides[0][1]
        else:
            earlier = sorted({each for side, _ in sides for each in side}, reverse=True)[:_MOST]
            later = sorted({each for _, side in sides for each in side})[:_MOST]
        stems = self._stems
        return (
            [(stems[each], item) for each, item in earlier],
            [(stems[each], item) for each, item in dict.fromkeys(later)],
        )

    def _beside(self, key: str, stem: str) -> tuple[list[_Place], list[_Place]]:
        """Return the nearest items with a key, of earlier meetings and of later ones."""
        found, at = self._by_key[key], self._order[stem]
        first, after = bisect_left(found, (at, 0)), bisect_left(found, (at + 1, 0))
        return found[max(0, first - _MOST) : first], found[after : after + _MOST]

    @cached_property
    def _stems(self) -> list[str]:
        return [each.stem for each in self.site.meetings]

    @cached_property
    def _order(self) -> dict[str, int]:
        return {each.stem: place for place, each in enumerate(self.site.meetings)}

    @cached_property
    def _keys(self) -> dict[Where, tuple[str, ...]]:
        """Return by item what it is known by."""
        standing = {heading.casefold() for heading in self.site.council.agenda}
        found: dict[Where, tuple[str, ...]] = {}
        for shown in self.site.meetings:
            acted: dict[int, list[str]] = {}
            for line in shown.meeting.actions:
                if line.id is not None and not line.confidential:
                    acted.setdefault(line.item, []).append(line.id)
            for place, item in enumerate(shown.meeting.items):
                if shown.item_address(place) is None or item.means is not None:
                    continue
                keys = list(acted.get(place, ()))
                if item.dnr:
                    keys.append(f"dnr {item.dnr.casefold()}")
                if item.anchor:
                    keys.append(f"#{item.anchor}")
                if item.title.casefold() not in standing:
                    keys.append(self._title(item.title))
                found[shown.stem, place] = tuple(key for key in keys if key)
        return found

    @cached_property
    def _by_key(self) -> dict[str, list[_Place]]:
        """Return by what items are known by their meetings' places and their own, in order."""
        found: dict[str, list[_Place]] = {}
        for (stem, place), keys in self._keys.items():
            for key in keys:
                found.setdefault(key, []).append((self._order[stem], place))
        return found

    def _title(self, title: str) -> str:
        """Return a heading as its words in any form and order; empty when it says nothing."""
        known = self._titles.get(title)
        if known is None:
            code = self.site.spoken.code
            words = {self._form(word, code) for word in words_of(title) if len(word) >= _SHORT}
            known = self._titles[title] = " ".join(sorted(words))
        return known

    def _form(self, word: str, code: str) -> str:
        known = self._forms.get(word)
        if known is None:
            known = self._forms[word] = beginnings(word, code)[0]
        return known
