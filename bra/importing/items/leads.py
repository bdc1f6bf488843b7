"""Headings that a sign or a code makes where it leads one after another: `>> Val`, `M31.4  Val`."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.importing.head.titlewords import is_known, special
from bra.importing.items.headend import end_of_head
from bra.importing.items.looks import Heading, by_looks
from bra.importing.items.numberrows import best_row
from bra.importing.items.signs import FEWEST, have_text, is_title
from bra.importing.items.titleplace import LONGEST
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import DIGIT, number_of
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, listed

_SIGN: Final = r"[^\w\s\"'”’„()\[\]{}<@#&,;.!?…€£$%|]"
_LED: Final = compiled(
    rf"(?!§+\s*\d)(?P<sign>{_SIGN}{{2,4}}|{_SIGN}(?=\s))\s*(?P<title>\w.{{0,90}})"
)
_DRESSED: Final = compiled(
    rf"(?!§)(?P<sign>{_SIGN}{{1,4}})\s*(?P<title>\w.{{0,90}}?)\s*{_SIGN}{{1,4}}"
)
_TRAILED: Final = compiled(rf"(?P<title>[^\W\d_].{{0,74}}?)\s+(?P<sign>{_SIGN}{{1,4}})")
_QUOTES: Final = compiled(r">{2,4}(?=\s*[^\s>])")
_CODED: Final = compiled(
    rf"(?P<number>(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{0,4}}[./:-]?|(?=\d{{2,4}}[:-]\d{{1,3}}[\s:.]))"
    rf"\d{{1,4}}(?:[./:-]\d{{1,4}}){{0,2}})(?:[.:)]|\s[–-])?\s+(?P<title>{CAPITAL}.*)"
)
_DIGITS: Final = compiled(r"\d+")
_ENDS: Final = frozenset(".,;:!?)…")
_HOURS: Final = 24
_CODE: Final = 6
"""Within how many signs a code has its first digit."""


class _Led(NamedTuple):
    """Hold a line that a sign leads: its place, the sign, its number and what stands behind it."""

    at: int
    sign: str
    number: str | None
    title: str


def signed(lines: Sequence[Line]) -> list[Heading]:
    """Return headings that a sign leads or ends, each with text of its own below: `-> Gården`.

    An entry of a list has its text beside the sign.
    """
    entries: dict[tuple[str, int], list[_Led]] = {}
    for at, line in enumerate(lines):
        kind, last = line.kind, line.text[-1:]
        plain = line.text[:1].isalnum() and (last.isalnum() or last in _ENDS)
        if kind == "blank" or (kind == "text" and plain):
            # Most lines begin with no sign, and end with none but those of sentences.
            continue
        led = _led(lines, at, line)
        if led is not None:
            entries.setdefault((led.sign, line.indent), []).append(led)
    found: list[Heading] = []
    for row in entries.values():
        heads = [led for led in row if _leads_text(lines, led)]
        # All such signs but those of a list within an item are headings.
        fit = len(heads) >= max(FEWEST, len(found) + 1) and len(heads) * 4 >= len(row) * 3
        if fit and _are_apart(lines, heads):
            found = [
                Heading(led.at, led.at + 1, "sign", led.number, led.title, lines[led.at].number)
                for led in heads
            ]
    return found


def _led(lines: Sequence[Line], at: int, line: Line) -> _Led | None:
    """Return what a sign leads, or ends, on a line; a letter or a box is none."""
    kind = line.kind
    if kind == "entry":
        letter = line.marker.strip("(").strip(")").isalpha()
        return None if letter or line.tick is not None else _new(at, line.marker, line.text)
    if kind == "quote":
        # What somebody wrote before goes on over lines.
        alone = not any(
            each.kind == "quote" for each in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2])
        )
        match = _QUOTES.match(line.raw.strip()) if alone else None
        return None if match is None else _new(at, match[0], line.text)
    text = line.text
    if kind != "text" or not text:
        return None
    if not text[0].isalnum():
        match = _DRESSED.fullmatch(text) or _LED.fullmatch(text)
        return None if match is None else _new(at, match["sign"], match["title"])
    match = _TRAILED.fullmatch(text)
    if match is None or special(match["title"], above=True) is not None:
        return None
    return _new(at, f" {match['sign']}", match["title"])


def _new(at: int, sign: str, text: str) -> _Led:
    """Divide what a sign leads at its number: `*** Punkt 3: Val`."""
    number, title = number_of(text.rstrip(":"))
    return _Led(at, sign, number, title)


def _leads_text(lines: Sequence[Line], led: _Led) -> bool:
    """Tell whether text that is not the rest of its sentence stands below a short entry."""
    at, sign, _, title = led
    if (at and not _ends(lines[at - 1])) or not is_title(title):
        return False
    below = next((each for each in lines[at + 1 :] if not each.blank), None)
    if below is None or below.kind not in ("text", "entry", "row"):
        return False
    if below.kind == "entry":
        return below.indent > lines[at].indent or below.marker != sign
    return is_known(title) or not below.text[:1].islower()


def _ends(line: Line) -> bool:
    """Tell whether a sign on the next line begins something new: no line ends in mid-sentence."""
    return line.blank or (line.kind == "text" and line.text.endswith((".", "!", "?")))


def _are_apart(lines: Sequence[Line], heads: Sequence[_Led]) -> bool:
    """Tell whether empty lines set some headings apart, or else words that minutes have as such."""
    return all(led.at == 0 or lines[led.at - 1].blank for led in heads) or any(
        is_known(led.title) for led in heads
    )


def coded(lines: Sequence[Line]) -> list[Heading]:
    """Return headings with a code for a number that counts: `M31.4  Val`, `ST/31/2: Val`.

    All have the same letters and as many digits' groups, and most have text below.  Where other
    lines stand out more as headings, the codes are of what stands below those.
    """
    rows: dict[str, list[Heading]] = {}
    for at, line in enumerate(lines):
        if line.kind != "text" or DIGIT.search(line.text, 0, _CODE) is None:
            continue
        match = _CODED.match(line.text)
        if match is None or not is_title(match["title"]) or not _is_code(match["number"]):
            continue
        make = _DIGITS.sub("0", match["number"])
        head = Heading(
            at, at + 1, "ref", match["number"], match["title"].strip(), line.number, line.indent
        )
        rows.setdefault(make, []).append(head)
    row = max(rows.values(), key=len, default=[])
    # A hyphen is of one number here, and not between the first and the last of several.
    counted = [each._replace(number=(each.number or "").replace("-", ".")) for each in row]
    places = {each.at for each in best_row(counted, lines)}
    found = [each for each in row if each.at in places]
    fewest = FEWEST - any(is_known(heading.title) for heading in found)
    if len(found) < max(fewest, 2) or not have_text(found, lines):
        return []
    return [] if _stand_below_others(found, lines) else found


def _is_code(number: str) -> bool:
    """Tell whether a number has letters that label nothing, or else is of no day and no hour."""
    letters = re.split(r"[\d./:-]", number)[0]
    if not letters:
        return int(_DIGITS.findall(number)[0]) > _HOURS
    word = bare(letters)
    return word not in listed("action_labels") and word not in listed("decision_labels")


def _stand_below_others(found: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether lines without a code are headings: one with text above the codes, or several."""
    places = {heading.at for heading in found}
    above = end_of_head(lines)
    others = [
        heading
        for at, line in enumerate(lines)
        if line.kind == "text" and at > above and at not in places and len(line.text) <= LONGEST
        if (heading := by_looks(lines, at)) is not None and not _may_be_beside(heading)
    ]
    first = found[0].at
    before = [heading.at for heading in others if heading.at < first]
    told = before and any(line.text.endswith(".") for line in lines[before[0] : first])
    return bool(told) or sum(heading.at > first for heading in others) > 1


def _may_be_beside(heading: Heading) -> bool:
    """Tell whether a heading may stand without a code among others: `Nästa möte`, `Närvarande`."""
    words = bare(heading.title)
    beside = words in listed("next_headings") or words in listed("task_headings")
    return beside or special(heading.title) is not None
