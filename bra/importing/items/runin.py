"""Headings within their text: on its first line, before a colon, or as the sentence itself."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from bra.importing.head.titlewords import has_verb, is_known
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, label_of, listed

_LED: Final = compiled(rf"(?P<title>{CAPITAL}[^.:!?;]{{1,59}}?)\s+[–—-]\s+(?P<rest>\S.*)")
_LOUD: Final = compiled(rf"(?P<title>(?:{CAPITAL}|[ &/,’'-]){{4,60}}):\s+(?P<rest>\S.*)")
_COLON: Final = compiled(rf"(?P<title>{CAPITAL}[^.:!;]{{1,59}}):")
_BOLD: Final = compiled(r"(?P<mark>\*\*|__)(?P<title>[^*_]{2,60})(?P=mark)\s*(?P<sign>[:–—-])?\s")
_BOLD_NUMBER: Final = compiled(
    r"(?:\d{1,3}[.)]?\s+)?(?P<mark>\*\*|__)(?:§?\s*\d{1,3}[.)]?\s+)?(?P<title>[^*_]{2,60})(?P=mark)(?=.*\w)"
)
_DASH: Final = compiled(
    rf"§?\s*\d{{1,3}}[.)]?\s+(?P<title>{CAPITAL}[^.:!?;]{{1,59}}?)\s+[–—-]\s+(?P<rest>\S.*)"
)
_TOLD: Final = compiled(r"(?P<number>\d{1,2})[.)]\s+(?P<title>[^\W\d_].*)")
_SENTENCE: Final = compiled(rf"(?<=[^\W\d_]{{3}}[.!?])\s+(?={CAPITAL})")
_FEWEST: Final = 3
_MOST_WORDS: Final = 7
_SHORT_TEXT: Final = 30


def led(lines: Sequence[Line]) -> list[Heading]:
    """Return headings that begin their paragraph, or stand above it with a colon.

    `Taket - Det läcker`, `TAKET: Det läcker` and `Taket:` are such, where several are made alike
    and minutes often have one of them; what a label leads is none, nor is what somebody says.
    """
    places = range(len(lines))
    rows = (
        [_before_text(lines, at, _LED) for at in places],
        [_before_text(lines, at, _LOUD) for at in places],
        _with_colon(lines),
    )
    found = [[each for each in row if each is not None] for row in rows]
    fit = [
        row for row in found if len(row) >= _FEWEST and any(is_known(each.title) for each in row)
    ]
    return max(fit, key=len, default=[])


def _before_text(lines: Sequence[Line], at: int, shape: re.Pattern[str]) -> Heading | None:
    """Return the heading that a sign divides from its paragraph: `Taket - Det läcker`."""
    line = lines[at]
    match = shape.match(line.text) if line.kind == "text" and _begins(lines, at) else None
    if match is None or not _is_title(match["title"]) or not _is_prose(match["rest"]):
        return None
    return Heading(at, at + 1, "led", None, match["title"], line.number, 0, match["rest"])


def _with_colon(lines: Sequence[Line]) -> list[Heading | None]:
    """Return the headings whose sign is a colon, on a line of their own above text."""
    found: list[Heading | None] = []
    for at, line in enumerate(lines[:-1]):
        ends = line.kind == "text" and line.text.endswith(":")
        match = _COLON.fullmatch(line.text) if ends and _begins(lines, at) else None
        if match is None or not _is_title(match["title"]):
            continue
        below = next((each for each in lines[at + 1 :] if not each.blank), None)
        if below is not None and (_is_prose(below.text) or is_known(match["title"])):
            found.append(Heading(at, at + 1, "led", None, match["title"], line.number))
    return found


def _begins(lines: Sequence[Line], at: int) -> bool:
    return at == 0 or lines[at - 1].blank or lines[at - 1].kind == "rule"


def _is_title(title: str) -> bool:
    """Tell whether words before a sign name a matter: no label, nobody, nothing told."""
    words = bare(title)
    if is_known(title):
        return True
    if label_of(words) is not None or words in listed("sub_labels"):
        return False
    if words in listed("decision_labels") or words in listed("action_labels"):
        return False
    return _is_matter(title)


def _is_matter(title: str) -> bool:
    few = len(title.split()) <= _MOST_WORDS
    return few and not has_verb(title) and not looks_like_entry(title, strict=True)


def _is_prose(text: str) -> bool:
    """Tell whether a text is a sentence or the start of one, and no word beside a label."""
    return len(text) > _SHORT_TEXT or (len(text.split()) > 1 and text.endswith((".", "!", "?")))


def bold_leads(chosen: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the known headings among bold ones with their text beside: `**Nästa möte**: 5 maj`."""
    if not chosen or chosen[0].style != "bold":
        return []
    found: list[Heading] = []
    for at, line in enumerate(lines[chosen[0].after :], chosen[0].after):
        match = _BOLD.match(line.raw.strip()) if line.kind == "text" and not line.bold else None
        title = match["title"].strip(" .:") if match is not None else ""
        if match is None or not is_known(title) or not _begins(lines, at):
            continue
        rest = line.text[len(match["title"].strip()) :].lstrip(" .:–—-")
        if rest and line.text.startswith(match["title"].strip()):
            found.append(Heading(at, at + 1, "bold", None, title, line.number, 0, rest))
    return found


def with_text_apart(chosen: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return numbered headings without the text that most of several have behind bold or a dash.

    `**2. Taket** – Bo visade bilder.`, `2. Taket – Bo visade bilder.`
    """
    if len(chosen) < _FEWEST or chosen[0].style not in ("num", "para"):
        return list(chosen)
    for shape in (_BOLD_NUMBER, _DASH):
        found = [_apart(each, lines[each.at], shape) for each in chosen]
        divided = [new for new in found if new is not None]
        told = sum(new.rest[-1:] in (".", "!", "?") for new in divided)
        if len(divided) >= _FEWEST and len(divided) * 2 > len(chosen) and told * 2 > len(divided):
            return [new or old for new, old in zip(found, chosen, strict=True)]
    return list(chosen)


def _apart(heading: Heading, line: Line, shape: re.Pattern[str]) -> Heading | None:
    """Return a heading with only what its line begins with as its title, if text is behind it."""
    match = shape.match(line.raw.strip() if shape is _BOLD_NUMBER else line.text)
    title = match["title"].strip(" .:–—-") if match is not None else ""
    at = line.text.find(title) if title else -1
    if at < 0 or not heading.title.startswith(title) or not _is_matter(title):
        return None
    rest = line.text[at + len(title) :].lstrip(" .:–—-")
    told = len(rest.split()) > 1 or rest.endswith((".", "!", "?"))
    return heading._replace(title=title, rest=rest, after=heading.at + 1) if told else None


def told(chosen: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the numbered sentences that are missing in a row of numbered headings.

    Between `4. Val` and `6. Taket`, `5. Bo läste rapporten. Den godkändes.` is the fifth item.
    """
    if not chosen or chosen[0].style != "num" or not all(map(_is_simple, chosen)):
        return []
    numbers = [int(heading.number or 0) for heading in chosen]
    found: list[Heading] = []
    places = [heading.at for heading in chosen]
    for at, line in enumerate(lines):
        if line.kind != "text" or not line.text[:1].isdecimal() or not _begins(lines, at):
            continue
        match = _TOLD.fullmatch(line.text)
        if match is None or abs(line.indent - chosen[0].level) > 1:
            continue
        number = int(match["number"])
        count = bisect_left(places, at)
        before = places[count - 1] if count else -1
        above = numbers[count - 1] if count else 0
        below = numbers[count] if count < len(chosen) else number + 1
        since = sum(before < heading.at for heading in found)
        if number != above + since + 1 or number >= below or not _tells(match["title"]):
            continue
        title, *rest = _SENTENCE.split(match["title"], maxsplit=1)
        found.append(
            Heading(
                at,
                at + 1,
                "num",
                match["number"],
                title,
                line.number,
                line.indent,
                rest[0] if rest else "",
            )
        )
    return found


def _is_simple(heading: Heading) -> bool:
    return (heading.number or "").isdecimal()


def _tells(text: str) -> bool:
    return text.endswith((".", "!", "?")) and " " in text
