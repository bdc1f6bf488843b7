"""Lines of a list of people before they are read: wrapped ones joined, marks of presence apart."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.names.looks import ends_with_title, is_title, looks_like_entry
from bra.importing.patterns.hyphens import goes_on, joined
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, joiners, listed, one_of
from bra.languages.importing import all_of

Value = tuple[str, Line]
_LONGEST: Final = 2000
_BOTH: Final = 2
_GAP: Final = compiled(r"\t+|\s{2,}")
_NOTED_POST: Final = compiled(
    r"(?P<post>[^\W\d_][^:()]{2,40}):\s+(?P<mark>[^\W\d_][\w ]{2,30})\s+\((?P<name>[^()]{3,40})\)"
)
"""An office whose holder did not come: `Kassör: frånvarande (Bo Al)`."""
_TOLD: Final = compiled(
    r"(?P<name>[^\W\d_a-zåäö][^:,()]+?)(?::|\s[–-])\s+"
    r"(?P<mark>[^\W\d_][\w ]*?)(?P<rest>(?:\s*[,(].*)?)"
)
"""Whether somebody came, behind a colon or a dash: `Bo Al: nej`, `Bo Al – ja, kom 18.20`."""
_PIECE: Final = compiled(r"[,;]\s*")
_LAST_WORD: Final = compiled(r"[^\W\d_a-zåäö][\w’'-]*(?:\s+[^\W\d_a-zåäö][\w’'-]*)?\Z")
_BEGINS_REST: Final = compiled(r"[(§]|[a-zåäö]")
_BEGINS_BRACKET: Final = compiled(r"\((?P<inside>[^()=:]*)\)(?:(?P<more>,\s)|\s*\Z)")
_LONG_LINE: Final = 45
"""From how many signs on a line may have been broken because it was full."""


def turned(text: str) -> str:
    """Return a line with the name first where an office stands before it: `Kassör   Bo Al`."""
    noted = _NOTED_POST.fullmatch(text.strip())
    if noted is not None and bare(noted["mark"]) in listed("no"):
        return f"{noted['name']}, {noted['post']}, {noted['mark']}"
    cells = [cell for cell in _GAP.split(text.strip()) if cell]
    if len(cells) != _BOTH or not is_title(cells[0]) or not looks_like_entry(cells[1]):
        return text
    return text if is_title(cells[1]) else f"{cells[1]}, {cells[0]}"


def ticks_apart(values: Sequence[Value]) -> tuple[list[Value], list[Value]]:
    """Divide a list into those who came and those who did not, by boxes or marks beside names.

    What has no mark in a list in which others have one came.
    """
    boxes = {line.tick for _, line in values if line.tick is not None}
    if len(boxes) >= _BOTH:
        empty = [(text, line) for text, line in values if line.tick == " "]
        return [each for each in values if each not in empty], empty
    marked = [_marked(text) for text, _ in values]
    told = [each for each in marked if each is not None]
    if len(told) < _BOTH or len(told) * 3 < len(values) * 2 or not any(came for came, _ in told):
        return list(values), []
    here: list[Value] = []
    away: list[Value] = []
    for (text, line), found in zip(values, marked, strict=True):
        came, rest = found or (True, text)
        (here if came else away).append((rest, line))
    return here, away


def _marked(text: str) -> tuple[bool, str] | None:
    """Return what a mark beside a name says, and the text without it; None without a mark."""
    sign = _sign().search(text)
    if sign is not None:
        rest = f"{text[: sign.start()]}{_behind(text[sign.end() :])}"
        return sign[1] in listed("yes"), rest
    told = _TOLD.fullmatch(text.strip())
    if told is not None and looks_like_entry(told["name"], strict=True):
        mark = bare(told["mark"])
        if mark in listed("yes") | listed("no"):
            return mark in listed("yes"), f"{told['name']}{_behind(told['rest'].lstrip(', '))}"
    cells = [cell for cell in _GAP.split(text.strip()) if cell]
    for at, cell in reversed([*enumerate(cells)][1:]):
        word, bracket, remark = cell.partition("(")
        mark = bare(word) or word.strip().casefold()
        if mark in listed("yes") | listed("no"):
            more = [_behind(bracket + remark), *map(_behind, cells[at + 1 :])]
            return mark in listed("yes"), f"{'   '.join(cells[:at])}{''.join(more)}"
    return None


def _behind(text: str) -> str:
    """Return what stands behind a mark as what is said of the person."""
    rest = text.strip()
    return f" {rest}" if rest.startswith("(") else f", {rest}" if rest else ""


@cache
def _sign() -> re.Pattern[str]:
    """Return the pattern of a mark that is no letter: a tick, a cross."""
    signs = {word for field in ("yes", "no") for word in all_of(field) if len(word) == 1}
    marks = "".join(sorted(sign for sign in signs if not sign.isalnum() and sign not in "-–—+"))
    return compiled(rf"\s([{re.escape(marks)}])(?=[\s,(]|\Z)")


def unwrapped(values: Sequence[Value]) -> Iterator[Value]:
    """Join a list of names that runs over lines, each with the line that it begins on."""
    held: Value | None = None
    for (text, line), following in zip_longest(values, values[1:]):
        after = "" if following is None or following[1].number > line.number + 1 else following[0]
        whole = text if held is None else joined(held[0], text)
        first = line if held is None else held[1]
        open_bracket = whole.count("(") > whole.count(")") and len(whole) < _LONGEST
        open_end = _goes_on().search(text) is not None or _ends_before_name(text)
        if open_end or open_bracket or goes_on(whole, after) or _broken(whole, after, line):
            held = (whole, first)
            continue
        held = None
        yield whole, first
    if held is not None:
        yield held


def _broken(whole: str, after: str, line: Line) -> bool:
    """Tell whether a list was broken within one of its entries because the line was full.

    What goes on with a bracket or a small letter is of the entry before it, and so is one word
    with a capital behind one that has not got its surname.
    """
    bracket = _BEGINS_BRACKET.match(after)
    if bracket is not None and (bracket["more"] or is_title(bracket["inside"])):
        return True
    if "," not in whole and ";" not in whole:
        return False
    if ":" in after.partition(",")[0]:
        return False
    if _BEGINS_REST.match(after) is not None:
        return len(line.raw) >= _LONG_LINE
    if _first().match(after) is None or _is_titled(after):
        return False
    *others, last = _PIECE.split(whole)
    name = re.split(rf"\s(?:{joiners()})\s", f" {last}")[-1].strip()
    if _LAST_WORD.fullmatch(name) is None or is_title(name):
        return False
    # On a short line the others must show that a name is one of several words.
    return len(line.raw) >= _LONG_LINE or (" " not in name and all(map(_is_full_name, others)))


def _is_titled(text: str) -> bool:
    """Tell whether a line begins with a title, and so with a name of its own: `Srs. Ann Hill`."""
    first = text.split(maxsplit=1)[0].casefold()
    return first in listed("honorifics") | listed("plural_honorifics")


def _is_full_name(piece: str) -> bool:
    return " " in piece.strip() and looks_like_entry(piece.strip(), strict=True)


def _ends_before_name(text: str) -> bool:
    """Tell whether a line ends with a title that needs a name behind it: `and County Cllr`."""
    last = re.split(rf",\s+|\s(?:{joiners()})\s", text)[-1].strip()
    word = last.rpartition(" ")[2]
    titled = word.casefold() in listed("honorifics") or bare(word) in listed("honorifics")
    # `Office of the Commissioner` is a body's name.
    titled = titled and not listed("definite_articles") & {*last.casefold().split()}
    return titled and word[:1].isupper() and not word.isupper() and not ends_with_title(last)


@cache
def _first() -> re.Pattern[str]:
    """Return the pattern of one word with a capital, and then the end of an entry."""
    ends = rf"\s*(?:[,;(]|\Z|\.\s|\s(?:{joiners()})\s)"
    return compiled(rf"[^\W\d_a-zåäö][\w’'-]*(?={ends})")


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of a line's end that is no end of a list."""
    # `ej tjg` and `ers` end what is said of somebody, behind which no other need stand.
    signs = re.compile("|".join(all_of("serving_signs")))
    serving = [word for word in all_of("serving") if signs.fullmatch(word) is None]
    return compiled(
        rf"(?:[,;]|\s(?:{joiners()}|{any_of(serving)}|{one_of('from_words')}))\s*\Z",
        re.IGNORECASE,
    )
