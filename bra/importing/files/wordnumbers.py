"""The numbers of lists in a Word document, counted as the word processor does."""

import re
from typing import Final
from xml.etree.ElementTree import Element

_HIGHEST: Final = 100_000


class Numbers:
    """Count the entries of numbered lists as the word processor does."""

    def __init__(self, tree: Element | None) -> None:
        self.levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self.of: dict[str, str] = {}
        self.counts: dict[str, dict[int, int]] = {}
        for each in tree.iter("abstractNum") if tree is not None else ():
            self.levels[each.get("abstractNumId", "")] = {
                whole_number(level.get("ilvl")): (
                    setting(level, "numFmt") or "decimal",
                    setting(level, "lvlText") or "",
                    whole_number(setting(level, "start"), 1),
                )
                for level in each.iter("lvl")
            }
        for each in tree.iter("num") if tree is not None else ():
            self.of[each.get("numId", "")] = setting(each, "abstractNumId") or ""

    def next(self, number: str, level: int) -> str | None:
        """Return what stands before the next entry: `-`, a number, or nothing at all."""
        of = self.of.get(number)
        levels = self.levels.get(of or "")
        if of is None or levels is None or level not in levels:
            return None
        form, text, start = levels[level]
        if form == "bullet":
            # One without a sign is a paragraph of the entry above.
            return "-" if text.strip() else ""
        counts = self.counts.setdefault(of, {})
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]

        def one(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            form, _, start = levels.get(at, ("decimal", "", 1))
            return written(counts.get(at, start), form)

        return "" if form == "none" else re.sub(r"%(\d)", one, text).strip()


def list_of(settings: Element) -> tuple[str, int] | None:
    """Return the list that a paragraph's settings name, and the level of its entry in it."""
    number = settings.find("numPr")
    found = setting(number, "numId") if number is not None else None
    if number is None or found is None:
        return None
    return found, whole_number(setting(number, "ilvl"))


def indent_of(settings: Element | None) -> int:
    """Return how far a paragraph is set in by its own settings, beside those of its style."""
    place = settings.find("ind") if settings is not None else None
    return 0 if place is None else whole_number(place.get("left") or place.get("start"))


def setting(parent: Element, name: str) -> str | None:
    """Return the value of a setting that stands in an element by itself."""
    found = parent.find(name)
    return None if found is None else found.get("val")


def whole_number(text: str | None, otherwise: int = 0) -> int:
    """Return what a file writes as a number, or `otherwise` when it is none or absurdly high."""
    right = text is not None and text.isdecimal() and int(text[:9]) < _HIGHEST
    return int(text) if text is not None and right else otherwise


def written(number: int, form: str) -> str:
    """Return a number as a list of that form writes it."""
    if form in ("lowerLetter", "upperLetter") and 0 < number <= 26:
        letter = chr(ord("a") + number - 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 40:
        tens, ones = divmod(number, 10)
        parts = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
        roman = "x" * tens + parts[ones]
        return roman if form == "lowerRoman" else roman.upper()
    return str(number)
