"""Attendance in whole sentences: `Anna Ek hade förhinder`, `Cllr Day sent her apologies`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.lines.line import Line
from bra.importing.names.groups import names_many
from bra.importing.names.looks import (
    article,
    is_title,
    name_words,
    names_somebody,
    without_brackets,
)
from bra.importing.patterns.hyphens import in_one
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, joiners, label_of, listed, one_of, patterns
from bra.languages.importing import all_of

_LONGEST: Final = 600
_COUPLE: Final = 2
_LED_WITHIN: Final = compiled(rf"(?:\A|,\s+|\s)[a-zåäö][\w-]{{2,30}}\s+{CAPITAL}")
_KINDS: Final = ("absent", "guests", "present")
# A pattern that begins with a sign goes from one to the next.
_END: Final = compiled(rf"[.!](?<=[\w)].)(?<![\s.]{CAPITAL}.)(?<!\A{CAPITAL}.)\s+(?={CAPITAL})")


class Told(NamedTuple):
    """Hold what a sentence tells: which list, and the names, their body in brackets."""

    label: str
    names: str


def sentences_of_people(text: str) -> list[str]:
    """Divide a text into sentences; a short form before a name ends none: `Cllr. Day`."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        last = text[start : match.start()].rsplit(maxsplit=1)[-1]
        if last.casefold() in listed("honorifics") or f"{last.casefold()}." in listed("honorifics"):
            continue
        found.append(text[start : match.start()])
        start = match.end()
    return [*found, text[start:].rstrip(" .")]


# The lines of the head are asked about again when it is told which of them say no more.
@lru_cache(maxsize=512)
def told_in(sentence: str) -> Told | None:
    """Return whom a sentence says were there, were not, or were invited, or None."""
    if len(sentence) > _LONGEST:
        return None
    plain = without_note_lead(sentence.strip())
    folded = sentence.casefold()
    if folded.partition(" ")[0] in listed("clause_joiners"):
        # `Eftersom Anna är sjuk leder Bo mötet` says more than who was ill.
        return None
    for label in _KINDS:
        if not any(map(folded.__contains__, all_of(f"{label}_cues"))):
            continue
        if label == "absent" and patterns("recused_patterns").search(sentence) is not None:
            continue
        for shape in _shapes(label):
            match = shape.fullmatch(plain)
            if match is None:
                continue
            who = match["who"] if label != "absent" else without_excuse(match["who"])
            who = _also().sub("", who).strip(" ,:")
            led = who.partition(" ")[0].casefold() in listed("from_words")
            if led or not _only_names(who):
                continue
            who = _behind_from().sub(r"\1", _one_by_one(who))
            body = match.groupdict().get("body")
            return Told(label, _with_body(who, article().sub("", body.strip())) if body else who)
    return None


def without_excuse(names: str) -> str:
    """Return those away without how the meeting took it: `Ann Hill and were accepted`."""
    match = patterns("excused_tails").search(names)
    return names if match is None else names[: match.start()]


@cache
def _behind_from() -> re.Pattern[str]:
    """Return the pattern of an article behind the word for where somebody is from."""
    article = one_of("definite_articles")
    return compiled(rf"(\s(?:{one_of('from_words')})\s)(?:{article})\s+", re.IGNORECASE)


def _with_body(names: str, body: str) -> str:
    """Return names each with the body that all of them came from."""
    parts = [part.strip() for part in re.split(r";\s+", names)]
    parts = [each for part in parts for each in _divider().split(part)]
    return "; ".join(f"{part.strip()} ({body})" for part in parts if part.strip())


def without_note_lead(text: str) -> str:
    """Return a sentence without the word that leads a note on a list: `Obs: Anna Ek var sjuk`."""
    match = _note_lead().match(text)
    return text if match is None else text[match.end() :]


@cache
def _note_lead() -> re.Pattern[str]:
    return compiled(rf"[*_]*(?:{one_of('note_leads')})[.!]?\s?:[*_]*\s+", re.IGNORECASE)


def told_lines(lines: Sequence[Line], label: str) -> list[Line]:
    """Return the lines of a list of people with the names alone of sentences that tell them.

    Lines of prose are put together first, since a sentence runs over lines.
    """
    found: list[Line] = []
    for block in _blocks(lines):
        text = in_one(line.text for line in block)
        sentences = sentences_of_people(text) if block[0].kind == "text" else []
        told = [each for sentence in sentences if (each := told_in(sentence)) is not None]
        named = [each.names for each in told if each.label == label]
        if not named:
            found += block
        else:
            found += [block[0]._replace(text=each, raw=each) for each in named]
    return found


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines that stand together as one text, other lines each alone."""
    held: list[Line] = []
    for line in lines:
        if line.kind == "text" and "  " not in line.text and "\t" not in line.text:
            held.append(line)
            continue
        if held:
            yield held
            held = []
        yield [line]
    if held:
        yield held


def _only_names(text: str) -> bool:
    """Tell whether a text is of names and nothing else; a title may stand for the first name."""
    parts = [_name_of(without_brackets(part)[0]) for part in _divider().split(text)]
    # What begins small says more of the one before it.
    parts = [part for at, part in enumerate(parts) if not at or not part[:1].islower()]
    several = len(parts) > _COUPLE
    return bool(parts) and all(map(_is_name, parts)) and (several or any(map(_whole, parts)))


def _one_by_one(text: str) -> str:
    """Set semicolons between people of whom more than the name is told.

    What begins small is of the one before it, and a body behind the second of two of both.
    """
    if _told_behind().search(text) is None and _LED_WITHIN.search(text) is None:
        return text
    found: list[str] = []
    place = 0
    joined = ""
    for match in [*_divider().finditer(text), None]:
        piece = text[place : match.start() if match is not None else len(text)]
        piece = _led_name().sub("", piece) + _what_led(piece)
        plain = _relative().sub(", ", f" {piece}").strip(" ,")
        of_both = joined.strip(" ,") and _told_behind().search(piece) and found
        if found and piece[:1].islower():
            found[-1] = f"{found[-1]}, {plain}"
        elif found and joined.strip(" ,") and " " not in found[-1] and " " in plain:
            # One surname is of both.
            found[-1] = f"{found[-1]}{joined}{plain}"
        elif of_both and "," not in found[-1] and _told_behind().search(found[-1]) is None:
            found[-1] = f"{found[-1]}{joined}{plain}"
        else:
            found.append(plain)
        place, joined = (match.end(), match[0]) if match is not None else (place, "")
    return "; ".join(found)


@cache
def _led_name() -> re.Pattern[str]:
    """Return the pattern of what somebody is, before the name: `vice ordföranden Anna Ek`."""
    article = rf"(?:(?:{one_of('definite_articles')})\s+)?"
    vice = rf"(?:(?:{one_of('vice')})\s+)?"
    return compiled(rf"\A{article}(?P<what>{vice}[a-zåäö][\w-]{{2,30}})\s+(?={CAPITAL})")


def _what_led(piece: str) -> str:
    """Return the word before a name as what is said behind it; a form of address is no body."""
    match = _led_name().match(piece)
    if match is None:
        return ""
    what = match["what"]
    return f" ({what})" if bare(what) in listed("honorifics") or _is_office(what) else f", {what}"


def _is_office(what: str) -> bool:
    """Tell whether a word before a name is of an office, of one or of several: `ledamöterna`."""
    return is_title(what) or (
        names_many(what) and label_of(what.rsplit(maxsplit=1)[-1]) != "guests"
    )


def _name_of(part: str) -> str:
    """Return a name without what is told behind it: `Anna Ek från kyrkan`."""
    part = _led_name().sub("", part)
    match = _told_behind().search(part)
    return part if match is None else part[: match.start()]


@cache
def _relative() -> re.Pattern[str]:
    return compiled(rf",?\s+(?:{one_of('relative_words')})\s+(?![^()]*\))")


@cache
def _told_behind() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('from_words')}|{one_of('relative_words')})\s.+\Z")


def _is_name(text: str) -> bool:
    words = text.split()
    return _whole(text) or (0 < len(words) <= 2 and all(each[:1].isupper() for each in words))


def _whole(text: str) -> bool:
    return names_somebody(text) or name_words().honorific.match(text) is not None


@cache
def _divider() -> re.Pattern[str]:
    return compiled(rf"(?:,\s+|\s+)(?:{joiners()})\s+(?![^()]*\))|,\s+(?![^()]*\))")


@cache
def _also() -> re.Pattern[str]:
    return compiled(
        rf"\A(?:{one_of('also_leads')})\s+|\s+(?:{one_of('also_leads')})\Z", re.IGNORECASE
    )


@cache
def _shapes(label: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(each, re.IGNORECASE) for each in all_of(f"{label}_sentences"))
