"""Signatures: lines that leave room for a name, and lines that say who signed."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.bodies import text_words
from bra.importing.days.find import find_days, weekdays
from bra.importing.head.labelsapart import stands_for
from bra.importing.lines.line import Line
from bra.importing.names.looks import article, looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import and_or_comma, bare, either, is_one_of, label_of, listed
from bra.languages.importing import all_of

_LONGEST: Final = 50
_FEW: Final = 3
_COUPLE: Final = 2
_LONG: Final = 8
_GAP: Final = compiled(r"\t+|\s{2,}")
_IN_BRACKET: Final = compiled(r"([^()]+?)\s*(\()([^()]+)\)")
_BETWEEN: Final = compiled(r",\s*|\s+[–/=-]\s+|\t+|\s{2,}")
_ROOM: Final = compiled(r"(?:[._…·]\s?){3,}|[-–—]{3,}|_{2,}")


_OF_BODY: Final = compiled(
    r"\A(?:the\s+)?[^\W\d_-][\w-]*(?:['’]?s|s['’])\s+(?=[^\W\d_])", re.IGNORECASE
)
"""The body whose office it is: `rådets ordförande`, `the Group's Secretary`."""


def without_room(text: str) -> str:
    """Return a line without the room that it leaves for a name."""
    return _ROOM.sub(" ", text)


def without_lead(text: str) -> str:
    """Return a signature without the word that says for whom it stands: `genom Anna Ek`."""
    text = text.lstrip("/ ")
    match = either("signed_through", before=r"\A").match(text)
    return text[match.end() :].strip(" :") if match is not None else text


def signs_as(line: Line, above: Line, lines: Sequence[Line]) -> bool:
    """Tell whether a line is a name with an office, below its room, a greeting, or where it was.

    Two of them, side by side or not, are signatures behind the end of a sentence and an empty line,
    and so is one at the end of the text; who was elected stands so as well, but below words that
    lead there.
    """
    if _signs_for(line.text):
        return True
    right_below = line.number == above.number + 1 and line.kind == above.kind == "text"
    if right_below and _is_officer(line.text) and looks_like_entry(above.text, strict=True):
        return True
    if not all(map(_with_office, _columns(line.text))):
        return False
    if bare(above.text) in listed("signed_through"):
        # `Bo Al, ordförande` / `genom` / `Cia Ek, sekreterare`
        return True
    room = bool(above.text) and not without_room(above.text).strip()
    if room or _greets(above.text) or is_place_and_day(above.text, placed=True):
        return True
    beside = len(_columns(line.text)) > 1
    first = line if beside else above
    before = [each for each in lines if each.text and each.number < first.number]
    ended = bool(before) and (before[-1].text[-1] in ".!?" or before[-1].text[-1].isdecimal())
    ended = ended or (bool(before) and _greets(before[-1].text))
    apart = bool(before) and before[-1].number < first.number - 1
    together = line.number == above.number + 1 and _with_office(above.text)
    after = [each for each in lines if each.number == line.number + 1]
    together = together or any(_with_office(each.text) for each in after)
    if ended and apart and (beside or together):
        return True
    last = not any(each.text and each.number > line.number for each in lines)
    behind = line.number > above.number + 1 and above.text[-1:] in (".", "!", "?")
    return last and behind


def offices_beside(text: str) -> bool:
    """Tell whether names stand side by side, each with its office, or one that has no more."""
    columns = _columns(text)
    offices = offices_in(name_and_office(text)[1])
    return all(map(_with_office, columns)) and (len(columns) > 1 or all(map(_is_officer, offices)))


def _columns(text: str) -> list[str]:
    cells = [cell for cell in _GAP.split(text.strip()) if cell]
    # `Ordf.   Bo Al` is one signature.
    beside = len(cells) == _COUPLE and any(map(_is_officer, cells)) and _with_office(text)
    return [text] if beside or not cells else cells


def _greets(text: str) -> bool:
    return is_one_of(text.strip("!, "), "signed_closings")


def _with_office(text: str) -> bool:
    name, office = name_and_office(text)
    return bool(office) and looks_like_entry(name) and any(map(_is_officer, offices_in(office)))


def name_and_office(text: str) -> tuple[str, str]:
    """Return a name and the office behind or before it, with a sign between them, or no office."""
    plain = without_lead(text).rstrip("/ ")
    bracket = _IN_BRACKET.fullmatch(plain)
    if bracket is not None:
        return bracket[1], bracket[3]
    parts = _BETWEEN.split(plain, maxsplit=1)
    if len(parts) == 1:
        return plain, ""
    first, second = parts
    before = _is_officer(first) and looks_like_entry(second, strict=True)
    return (second, first) if before else (first, second)


def without_post(office: str) -> str:
    """Return an office without the body that it is in: `ordförande i rådet`."""
    both = (either(field, before=r"\s").search(office) for field in ("post_for", "office_places"))
    match = next(filter(None, both), None)
    return office if match is None else office[: match.start()]


def _is_officer(office: str) -> bool:
    office = without_post(office)
    known = label_of(office) in ("chair", "secretary", "approvers")
    return known or label_of(of_body(office)) == "secretary"


def of_body(office: str) -> str:
    """Return the office of one who writes without its body: `Branch Secretary`, `klubbsekreterare`.

    Whoever is a vice has another office.
    """
    first, *others = office.split() or ("",)
    if others:
        vice = bare(first) in listed("vice")
        return others[0] if len(others) == 1 and not vice else office
    word = first.casefold()
    return next((each for each in _long_words() if word.endswith(each)), office)


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(each for each in stands_for("secretary") if len(each) > _LONG)


def offices_in(text: str) -> list[str]:
    """Return the offices that words behind a name are, each without the body whose it is.

    `samordnare och rådets sekreterare` is two.
    """
    return [without_body(office.strip()) for office in and_or_comma().split(text)]


def without_body(text: str) -> str:
    """Return an office without the body whose it is: `rådets ordförande`, `forum secretary`."""
    match = _OF_BODY.match(text)
    body, _, office = text.partition(" ")
    if match is None and office and bare(body) in listed("bodies"):
        return office
    return text if match is None else text[match.end() :]


def _signs_for(text: str) -> bool:
    """Tell whether a line says for which officer somebody signs: `för ordföranden Bo Al`."""
    plain = without_lead(text)
    office, _, name = article().sub("", plain).partition(" ")
    return plain != text and _is_officer(office.rstrip(",")) and looks_like_entry(name, strict=True)


def is_signature(line: Line, names: frozenset[str]) -> bool:
    """Tell whether a line holds nothing but words of signatures, room for them, and known names."""
    return _said(line) <= _words() | names or is_place_and_day(line.text)


def is_place_and_day(text: str, *, placed: bool = False) -> bool:
    """Tell whether a line says where and when somebody signed, and no more: `Byn den 3 april`.

    With `placed` a day alone, with its weekday or not, is none.
    """
    if len(text) > _LONGEST or not text[-1:].isdecimal() or text[:1].islower():
        return False
    day = next(iter(find_days(text, "sv")), None) or next(iter(find_days(text, "en")), None)
    before = [] if day is None else text[: day.start].replace(",", " ").split()
    place = [word for word in before if word.casefold() not in listed("definite_articles")]
    few = day is not None and day.end == len(text) and len(place) <= _FEW
    if placed and not any(word.casefold() not in weekdays() for word in place):
        return False
    return few and all(word[:1].isupper() for word in place)


def leads_signature(line: Line) -> bool:
    """Tell whether a line holds words of signatures and no name: `Justeras`, `Signed`."""
    words = _said(line)
    return bool(words) and words <= _words()


def _said(line: Line) -> set[str]:
    return {word for word in text_words(without_room(line.text)) if word.strip("_")}


@cache
def _words() -> frozenset[str]:
    fields = ("signature_leads", "signed_by", "signature_headings", "signature_words")
    spellings = [each for field in fields for each in all_of(field)]
    spellings += [each for key in ("chair", "secretary", "approvers") for each in stands_for(key)]
    return frozenset(word for each in spellings for word in text_words(each))
