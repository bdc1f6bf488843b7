"""Lines that give several labels are divided: `Ordförande: Anna. Sekreterare: Bo`."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.led import led_label
from bra.importing.head.namelists import COMMA
from bra.importing.head.pairedlabels import officers_paired
from bra.importing.head.rollcalls import present_word
from bra.importing.head.told import sentences_of_people, told_in
from bra.importing.head.worded import worded_label
from bra.importing.lines.line import Line
from bra.importing.names.looks import is_title, is_titled, looks_like_entry, names_somebody
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import CAPITAL, bare, label_match, label_of
from bra.languages.importing import all_words

_HEADS: Final = ("chair", "secretary", "date", "time", "place", "when_where", *sorted(PEOPLE))
"""Labels that begin with a capital within a line, behind the value of another."""
_COUPLE: Final = 2
_LONGEST: Final = 4000
_LONGEST_OFFICES: Final = 120
_DIVIDER: Final = compiled(r"\s*[/|·•;]\s*|,\s+|\s+[–—-]\s+")
_NAME: Final = compiled(rf"{CAPITAL}[\w’'-]+(?:\s+{CAPITAL}[\w’'.-]+){{0,2}}")
_NEXT_SENTENCE: Final = compiled(r"\.\s+(?=[^\W\d_a-zåäö][^.:]{2,58}:\s)")


# The lines of the head are read again when it is told which of them say no more.
@lru_cache(maxsize=512)
def labels_apart(line: Line) -> tuple[Line, ...]:
    """Divide a line that gives several labels: `Ordförande: Anna. Sekreterare: Bo`."""
    return tuple(_apart(line))


def _apart(line: Line) -> list[Line]:
    if line.kind in ("text", "entry") and ":" in line.text and (pair := officers_paired(line)):
        return pair
    if line.kind == "text" and ". " in line.text and (officers := _officers_apart(line)):
        return officers
    if line.kind == "text" and line.text.endswith("."):
        return _officers_apart(line) or _sentences_apart(line)
    if line.kind not in ("text", "entry"):
        return [line]
    return _by_labels(line)


def _by_labels(line: Line) -> list[Line]:
    alone = line.text.count(":") < _COUPLE
    if alone and _NEXT_SENTENCE.search(line.text) is None:
        return _by_offices(line)
    ends = {match.end() for match in _next_label().finditer(line.text)}
    ends |= {
        match.end() for match in _NEXT_SENTENCE.finditer(line.text) if _labels(line, match.end())
    }
    starts = [0, *sorted(ends)]
    if len(starts) == 1 or not (
        label_on(line) is not None
        or _begins_people(line, starts[1])
        or _begins_officer(line, starts[1])
    ):
        return _by_offices(line) if alone else [line]
    pieces = zip(starts, [*starts[1:], len(line.text)], strict=True)
    texts = [line.text[start:end].strip(" .,;|·•/–—\t") for start, end in pieces]
    return [line._replace(text=text, raw=text) for text in texts]


def _sentences_apart(line: Line) -> list[Line]:
    """Divide a line of which several sentences tell of people, by labels or in other words."""
    parts = sentences_of_people(line.text)
    # Behind a label the list itself tells its sentences apart.
    if len(parts) < _COUPLE or not any(map(told_in, parts)) or label_on(line) is not None:
        return _by_labels(line)
    lines = [line._replace(text=f"{part}.", raw=f"{part}.") for part in parts]
    return [found for each in lines for found in _by_labels(each)]


def _officers_apart(line: Line) -> list[Line]:
    """Divide a line of sentences that are an office and a name: `Mötesledare Anna. Protokoll Bo.`.

    A line that does not begin with one gives none.
    """
    found: list[Line] = []
    if label_match(line.text) is None:
        return found
    for part in sentences_of_people(line.text):
        match = label_match(part)
        named = match is not None and looks_like_entry(match["value"].strip(), strict=True)
        meant = all_words("labels").get(bare(match["label"])) if match is not None else None
        if match is not None and named and meant in ("chair", "secretary", "approvers"):
            text = f"{match['label']}: {match['value'].strip()}"
            found.append(line._replace(text=text, raw=text))
        elif not found:
            return []
        else:
            found.append(line._replace(text=f"{part}.", raw=f"{part}."))
    return found


def _by_offices(line: Line) -> list[Line]:
    """Divide a line on which offices stand before names: `Ordförande: Anna Ek, sekreterare Bo Al`.

    Who has an office that is no label, or none, is of those who were there.
    """
    alone = _offices_alone(line)
    if alone:
        return alone
    if "," not in line.text or len(line.text) > _LONGEST:
        return [line]
    first, *parts = COMMA.split(line.text)
    if not parts or _officer(first) is None:
        return [line]
    texts = [first]
    for part in parts:
        match = _officer(part) or _many(part)
        if match is not None:
            texts.append(f"{match['label']}: {match['value'].strip()}")
        elif is_titled(part):
            texts.append(f"{present_word()} {part}")
        else:
            texts[-1] = f"{texts[-1]}, {part}"
    if len(texts) == 1:
        return [line]
    return [line._replace(text=text, raw=text) for text in texts]


def _offices_alone(line: Line) -> list[Line]:
    """Divide a line of nothing but offices with their names: `ordf Anna / antecknar Bo`."""
    if len(line.text) > _LONGEST_OFFICES or ":" in line.text:
        return []
    parts = _DIVIDER.split(line.text.strip(" ."))
    told = [label_match(part) for part in parts]
    found = [match for match in told if match is not None and _is_office_of(match)]
    different = len(set(map(_meaning, found))) == len(parts)  # `Minutes Finance / Notes Sports`
    if not _COUPLE <= len(found) == len(parts) or not different:
        return []
    texts = [f"{match['label']}: {match['value'].strip()}" for match in found]
    return [line._replace(text=text, raw=text) for text in texts]


def _is_office_of(match: re.Match[str]) -> bool:
    """Tell whether a label is that of who led or wrote, and a name or a first name its value."""
    value = match["value"].strip()
    named = _NAME.fullmatch(value) is not None and label_of(value) is None and not is_title(value)
    return named and _meaning(match) in ("chair", "secretary")


def _officer(text: str) -> re.Match[str] | None:
    """Return the label of a text that names who led or wrote and nothing more."""
    match = _named(text)
    return match if match is not None and _meaning(match) in ("chair", "secretary") else None


def _many(text: str) -> re.Match[str] | None:
    """Return the label of a text that begins with that of a list: `ledamöter Anna Ek`."""
    match = _named(text)
    return match if match is not None and _meaning(match) in PEOPLE else None


def _named(text: str) -> re.Match[str] | None:
    match = label_match(text)
    return match if match is not None and names_somebody(match["value"].strip()) else None


def _meaning(match: re.Match[str]) -> str | None:
    return all_words("labels").get(bare(match["label"]))


def _begins_people(line: Line, at: int) -> bool:
    """Tell whether a sentence behind the first one of a line is a list of people."""
    label = label_on(line._replace(text=line.text[at:]))
    ended = line.text[:at].rstrip().endswith(".")
    return ended and label is not None and label.label in PEOPLE and bool(label.values)


def _begins_officer(line: Line, at: int) -> bool:
    """Tell whether a sentence behind the first one of a line names who led or wrote."""
    piece = sentences_of_people(line.text[at:])[0]
    label = label_on(line._replace(text=piece))
    officer = label is not None and label.label in ("chair", "secretary")
    return officer and label is not None and any(map(names_somebody, dict(label.values)))


def _labels(line: Line, at: int) -> bool:
    """Tell whether a sentence within a line begins with a label of people."""
    found = led_label(line.text[at:]) or worded_label(line.text[at:])
    return found is not None and bool(found.names)


@cache
def _next_label() -> Choice:
    """Return the pattern of what stands between two labels on a line."""
    divided = r"(?:\s*[.;|·•,/]\s+|\s+[–—-]\s+|\s{2,}|\t+)(?="
    spaced = rf"(?<=\w)\s(?=(?-i:{CAPITAL}))(?="
    led = {word for label in _HEADS for word in stands_for(label)}
    behind = r"\s*:\s)"
    return Choice(
        (
            Words(divided, all_words("labels"), behind, re.IGNORECASE),
            Words(spaced, led, behind, re.IGNORECASE),
        )
    )


@cache
def stands_for(label: str) -> tuple[str, ...]:
    """Return the spellings of a label in all languages."""
    return tuple(word for word, meaning in all_words("labels").items() if meaning == label)
