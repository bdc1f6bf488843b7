"""What label a line at the head of minutes begins with."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.days.find import find_days
from bra.importing.head.led import led_label
from bra.importing.head.told import sentences_of_people, without_excuse
from bra.importing.head.worded import worded_label
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.names.looks import is_organisation, names_somebody
from bra.importing.patterns.cues import in_small
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import (
    and_or_comma,
    bare,
    either,
    label_match,
    label_of,
    listed,
    one_of,
)
from bra.languages.importing import all_of, all_words

PEOPLE: Final = frozenset(("present", "absent", "guests", "called"))
_FEW_WORDS: Final = 6
_LABEL_AND_VALUE: Final = 2
_SHORT_WORD: Final = 5
"""A label of few letters needs its colon: `Med Anna` is no list."""
_LONGEST_WEEKDAY: Final = "WEDNESDAY, THE "
_LONGEST_ABSENCE: Final = 60
_TOLD_OF: Final = compiled(
    r"(?:\*\*)?(?P<label>[^\W\d_][\w ]{2,40}),\s(?P<told>[^\W\d_A-ZÅÄÖ][\w ]{2,40}?)"
    r"(?:\*\*)?(?:\s*:(?:\*\*)?(?:\s+(?P<names>\S.*))?)?"
)
_GAP: Final = compiled(r"\t+|\s{2,}")


class Given(NamedTuple):
    """Hold a label of the head with what stands after and below it."""

    label: str
    word: str
    line: Line
    values: tuple[tuple[str, Line], ...]


@lru_cache(maxsize=512)
def label_on(line: Line) -> Given | None:
    """Return the label that a line begins with."""
    if line.kind == "row":
        cells = [cell for cell in cells_of(line) if cell]
        if len(cells) != _LABEL_AND_VALUE:
            return None
        meaning = all_words("labels").get(bare(cells[0]))
        if meaning is None and bare(cells[0]) in listed("held_words"):
            # `Sammanträde | onsdag 22 mars` says when; alone the word may be of anything.
            meaning = "date" if _begins_with_day(cells[1]) else None
        if meaning is None:
            return None
        return Given(meaning, cells[0], line, ((cells[1], line),))
    if line.kind not in ("text", "entry", "atx"):
        return None
    led = led_label(line.text)
    if led is not None:
        below = f"{led.group}: {led.names}" if led.group else led.names
        return Given(led.label, led.word, line, ((below.strip(), line),) if below else ())
    told = _told_of_absence(line)
    if told is not None:
        return told
    match = label_match(line.text)
    if match is None or match["colon"] is None:
        worded = worded_label(line.text)
        if worded is not None:
            values = ((worded.names, line),) if worded.names else ()
            return Given(worded.label, worded.word, line, values)
    if match is None:
        away = away_label().match(line.text) if ":" in line.text or "?" in line.text else None
        away = None if away is not None and _asks_reader(away["label"], away["names"]) else away
        values = ((away["names"], line),) if away is not None and away["names"] else ()
        return None if away is None else Given("absent", away["label"], line, values)
    return _known(line, match)


def _told_of_absence(line: Line) -> Given | None:
    """Return the label of those away with what is told of them all: `Frånvarande, ej anmält`."""
    match = _TOLD_OF.fullmatch(line.text) if ", " in line.text[:_LONGEST_ABSENCE] else None
    if match is None or label_of(match["label"]) != "absent":
        return None
    names = match["names"] or ""
    return Given("absent", match["label"], line, ((names, line),) if names else ())


def _known(line: Line, match: re.Match[str]) -> Given | None:
    """Return the label of a known word, unless what stands around it says that it is none."""
    label = all_words("labels")[in_small(match["label"])]
    value = match["value"].strip()
    return _told_in_value(line, label, value) or _of_label(line, match, label, value)


def _of_label(line: Line, match: re.Match[str], label: str, value: str) -> Given | None:
    """Return what a label with its value gives, unless what stands around it says otherwise."""
    value = without_excuse(value) if label == "absent" else value
    if label == "absent" and _asks_reader(match["label"], value):
        return None
    if label == "sheet" and bare(match["label"]) in listed("approval_labels") and _is_name(value):
        label = "approvers"
    if label == "place" and match["space"] is not None and _is_room(match["label"]):
        value = line.text
    if label == "sheet" and value:
        inner = label_on(line._replace(text=value, kind="text"))
        if inner is not None and inner.label in ("chair", "secretary", "approvers"):
            return inner
    if label == "sheet" and match["space"] is not None and _runs_on(match["label"], value):
        return None
    if label in ("chair", "secretary", "approvers") and label_of(value) is not None:
        return None
    if label in ("chair", "secretary") and _is_other(line, match, value):
        return None
    if match["space"] is not None and not _certain(label, match["label"], value):
        return None
    if (
        match["colon"] is not None
        and not match["colon"].strip()
        and not value
        and line.kind == "entry"
    ):
        # "- Ordförande" in a list is a post.
        return None
    if label in PEOPLE and bare(match["label"]) in listed("short_labels") and not _tells_who(value):
        return None
    if label in PEOPLE and _begins_with_day(value):
        # A body and when it met: `Styrelsen torsdag 3 maj 2018`.
        return None
    if label in PEOPLE and _heads_columns(value):
        value = ""
    values = ((value, line),) if value else ()
    return Given(label, match["label"], line, values)


def _told_in_value(line: Line, label: str, value: str) -> Given | None:
    """Return the label that a sentence behind another holds: `Roll call: Present were Ann Hill`."""
    if label != "present" or ":" in value:
        return None
    inner = label_on(line._replace(text=value, raw=value, kind="text"))
    if inner is None or inner.label != label or not inner.values:
        return None
    # Without a verb the word is of those named behind it: `Närvarande: Ledamöterna Anna och Bo`.
    names = inner.values[0][0]
    return None if value.removeprefix(inner.word).lstrip() == names else inner


def _tells_who(value: str) -> bool:
    """Tell whether somebody stands behind a word that may lead a place as well: `In: Ann Hill`."""
    return not value or names_somebody(value) or names_somebody(value.partition("(")[2])


def _asks_reader(label: str, value: str) -> bool:
    """Tell whether a notice asks who cannot come to say so: `Förhinder? Ring Asta`."""
    first, *more = value.split(maxsplit=1)[:2] or ("",)
    told = bool(more) and bare(first) in listed("reader_verbs")
    return told or not listed("reader_words").isdisjoint(bare(label).split())


def _runs_on(word: str, value: str) -> bool:
    """Tell whether a number goes on as a title: `Protokoll nr 4 fört vid styrelsemöte`."""
    titled = either("title_words").search(word) is not None
    return titled and any(each.isalpha() and len(each) > _SHORT_WORD for each in value.split())


def _is_other(line: Line, match: re.Match[str], value: str) -> bool:
    """Tell whether a word for an office is a post or a title of minutes, and names nobody."""
    titled = _is_title(match["label"])
    if bare(match["label"]) in listed("leaders") and _names_several(value):
        return True
    if (match["colon"] or "").strip() in ("-", "–") and titled:
        # `Minutes – Grants Panel – 6 May`
        return not _is_name(value)
    if titled and match["colon"] is not None and not match["colon"].strip() and _is_body(value):
        return True
    return (
        line.kind == "atx"
        or (not value and not line.text.endswith(":"))
        or (match["space"] is not None and titled)
    )


def _names_several(value: str) -> bool:
    """Tell whether a value names more than one: `Ledare: Anna Ek, Bo Al` are those of a group."""
    return sum(map(names_somebody, and_or_comma().split(value))) > 1


def _is_body(value: str) -> bool:
    """Tell whether what stands apart behind `Protokoll` is whose it is: `Styrelsen i Norrby IF`."""
    first = bare(value.partition(" ")[0])
    ends = first.endswith(all_of("meeting_bodies")) or is_organisation(first)
    return ends and not names_somebody(value)


def _begins_with_day(value: str) -> bool:
    """Tell whether a value is a day, its weekday before it."""
    days = find_days(value, "sv") or find_days(value, "en") if any(map(str.isdigit, value)) else []
    if not days or days[0].start > len(_LONGEST_WEEKDAY):
        return False
    # "Närvarande 3/5" counts heads.
    return not days[0].numeric or days[0].year is not None


def _is_name(text: str) -> bool:
    return names_somebody(text) and not re.search(r"\d|\s[–-]\s", text)


def _heads_columns(value: str) -> bool:
    """Tell whether only heads of columns stand behind a label: `Närvarande   Sign   Kopia`."""
    cells = [bare(cell) for cell in _GAP.split(value) if cell]
    return bool(cells) and all(
        cell in listed("role_columns") | listed("organisation_columns") | listed("presence_columns")
        for cell in cells
    )


@cache
def away_label() -> re.Pattern[str]:
    """Return the pattern of a label that says who was not there, in any words: `Ej anmälda:`."""
    absence = "|".join(all_of("away_patterns"))
    word = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
    told = rf"(?=[^:]{{0,60}}(?<!\w)(?:{absence})(?!\w)){word}(?:\s+{word}){{0,7}}"
    return compiled(
        rf"(?P<label>(?:{one_of('negations')})(?:\s+[^\W\d_]+){{1,3}}|{told})\s*[:?]\s*(?P<names>.*)",
        re.IGNORECASE,
    )


def _is_room(word: str) -> bool:
    """Tell whether a label is the first word of a place's own name: `Sammanträdesrum Linden`."""
    return word.casefold().endswith(all_of("room_words"))


def _is_title(word: str) -> bool:
    """Tell whether a label is also a title of minutes: `Protokoll Byarådet` names no secretary."""
    return either("title_words").fullmatch(word) is not None


def _heads_paper(word: str, value: str) -> bool:
    """Tell whether a word that names a body as well begins its name: `STYRELSEN FÖR EKBO BYALAG`.

    In capitals a list of names has commas.
    """
    loud = word.isupper() and value.isupper() and "," not in value
    return loud and bare(word) in listed("loose_labels")


def _certain(label: str, word: str, value: str) -> bool:
    """Tell whether a label with only a space after it is one: `Beslutande Alva Ekdal (C)`."""
    if label == "sheet" and bare(word) in listed("form_labels"):
        return bare(value) in listed("online_places")
    if label in ("date", "when_where", "time", "sheet"):
        return " " in word or any(map(str.isdigit, value[:24]))
    if label in PEOPLE and either("title_words").search(value) is not None:
        return False  # of the body itself: `Members Meeting`
    if label in PEOPLE and _heads_paper(word, value):
        return False
    if label in ("chair", "secretary"):
        return value[:1].isupper() and len(value.split()) <= _FEW_WORDS and not value.endswith(".")
    if label == "place" and word.isupper() and value.isupper():
        return False  # a name in capitals: `LOKAL SAMVERKAN`
    if label == "place":
        return " " not in word and len(value.split()) <= _FEW_WORDS and not value.endswith(".")
    if " " in word and names_somebody(sentences_of_people(value)[0]):
        return True
    return len(word) > _SHORT_WORD and value[:1].isupper() and not value.endswith(".")
