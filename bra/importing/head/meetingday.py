"""The day of the meeting: labelled, in the title, in the name of the file."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.days.bareyears import told_days
from bra.importing.days.century import century_doubt, in_its_century
from bra.importing.days.find import Day, days_of_name, find_days, years_in
from bra.importing.days.timewords import DIGIT
from bra.importing.head.labelled import Given, label_on
from bra.importing.head.labels import TITLE_LINES
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.lines.slashed import is_ambiguous, other_order, which_day
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import bare, either, label_of, listed, patterns
from bra.importing.record import Doubt, Fact, Foreign
from bra.languages import codes
from bra.languages.times import place_times

_WHEN: Final = ("date", "when_where", "time", "place")
_SAYS_WHEN: Final = frozenset({"date", "when_where"})
_TOP: Final = 8
_GAP: Final = "  "


def meeting_day(
    foreign: Foreign,
    given: Sequence[Given],
    lines: Sequence[Line],
    code: str,
    all_lines: Sequence[Line],
    doubts: list[Doubt],
) -> Fact | None:
    """Return the meeting's day: labelled, in the title, in the file's name, in the first lines."""
    name = foreign.name.replace("\\", "/").rpartition("/")[2]
    texts = (name, *foreign.lines)
    names = [in_its_century(each, texts) for each in days_of_name(name, code)]
    named = next(iter(names), None)
    found = _labelled(given, lines, code)
    if all(day.year is None for day, _, _ in found):
        found += _beside_labels(lines, code)
        for key, values, number in foreign.front:
            if key in listed("front_titles") and values:
                found += [(day, number, "date-title") for day in find_days(values[0], code)[:1]]
    if not found:
        found = [
            (day, line.number, "date-opening")
            for line in all_lines[: len(lines) + 12]
            if line.kind in ("text", "entry")
            and either("held_words", before="", after="").search(line.text)
            and not other_day(line.text)
            for day in told_days(line.text, code)[:1]
        ][:1]
    best = next((each for each in found if each[0].year is not None), None) or next(
        iter(found), None
    )
    if best is None:
        if named is not None and named.iso is not None:
            _tell_century(named, 0, texts, doubts)
            return Fact(named.iso, 0, "date-file-name", "likely")
        return None
    day, number, rule = best
    if day.year is None:
        fact = _without_year(day, number, rule, named, all_lines, code, _sent(foreign, code))
        if named is not None and fact is not None and fact.value == named.iso:
            _tell_century(named, 0, texts, doubts)
        return fact
    if is_ambiguous(day, code):
        sure = None if named is None or is_ambiguous(named, code) else named
        meant = which_day(day, sure, all_lines, code)
        if meant is None:
            facts = (("date", day.iso or ""), ("other", other_order(day).iso or ""))
            doubts.append(Doubt("import-date-ambiguous", number, facts))
            return None
        day = meant
    day = in_its_century(day, texts)
    _tell_century(day, number, texts, doubts)
    iso = day.iso or ""
    if named is not None and not any(_agrees(each, iso) for each in names):
        doubts.append(
            Doubt("import-date-differs", number, (("date", iso), ("name", named.iso or "")))
        )
    wrong = day.weekday is not None and _weekday(iso) != day.weekday
    if wrong:
        doubts.append(Doubt("import-wrong-weekday", number, (("date", iso),)))
    return Fact(iso, number, rule, "likely" if wrong else "explicit")


def _tell_century(day: Day, number: int, texts: Sequence[str], doubts: list[Doubt]) -> None:
    doubt = century_doubt(day, number, texts)
    if doubt is not None:
        doubts.append(doubt)


def _agrees(named: Day, iso: str) -> bool:
    """Tell whether the day of a name is that of the text; two digits of a year fit any century."""
    return named.iso == iso or (named.short and (named.iso or "")[2:] == iso[2:])


def _labelled(
    given: Sequence[Given], lines: Sequence[Line], code: str
) -> list[tuple[Day, int, str]]:
    """Return the days that labels give, with line and rule, in order of what they say of it."""
    found = [
        (day, line.number, "date-label")
        for wanted in _WHEN
        for each in given
        if each.label == wanted
        for day, line in _days_of(each, code)
    ]
    if _is_notice(lines):
        # A notice is dated before the meeting that it calls to.
        found.sort(key=lambda each: each[0].iso or "", reverse=True)
    return found


def _days_of(given: Given, code: str) -> list[tuple[Day, Line]]:
    """Return the days of a label, with their lines, in order of what they say of the meeting.

    Below the bare word for a date a letterhead has when the minutes were written; what stands
    under it with its weekday is when the meeting was.
    """
    days = [(day, line) for value, line in given.values for day in _told(given, value, code)[:1]]
    if days and all(line is not given.line for _, line in given.values):
        days.sort(key=lambda each: each[0].weekday is None)
    return days


def _told(given: Given, value: str, code: str) -> list[Day]:
    return told_days(value, code) if given.label in _SAYS_WHEN else find_days(value, code)


def _is_notice(lines: Sequence[Line]) -> bool:
    """Tell whether the first lines call to a meeting."""
    return any(either("call_words").search(line.text) for line in lines[:_TOP])


def _says_hour(line: Line, day: Day) -> bool:
    """Tell whether a line gives a day with its weekday or the hour, as one does that calls."""
    return day.weekday is not None or bool(place_times(line.text[day.end :]))


def _beside_labels(lines: Sequence[Line], code: str) -> list[tuple[Day, int, str]]:
    """Return the days in lines without labels, with line and rule, those of titles first."""
    plain = [line for line in lines if line.kind in ("text", "atx") and _is_free(label_on(line))]
    dated = [
        (line, day)
        for at, line in enumerate(plain)
        for day in _days_on(plain, at, code)[:1]
        if not other_day(line.text)
    ]
    top = plain[:TITLE_LINES]
    # A letterhead above the title is dated when the minutes were written.
    dated.sort(key=lambda each: not (each[0] in top and _is_title(each[0].text)))
    # Digits alone may be the number of something: `Protokoll nr 101112`.
    dated.sort(key=lambda each: not find_days(each[0].text, code) and each[1].short)
    filed = _below_letterhead(lines)
    dated.sort(key=lambda each: _tells_writing(each[0].text) or each[0].number in filed)
    if len(dated) > 1 and _is_notice(lines):
        # That of a notice is dated as well, before the day that it calls to.
        dated.sort(key=lambda each: not _says_hour(*each))
    return [(day, line.number, "date-title" if line in top else "date-head") for line, day in dated]


def _is_free(label: Given | None) -> bool:
    """Tell whether no label claims a line, or only a number of minutes: `Protokoll nr 3-24`."""
    if label is None or label.label != "sheet":
        return label is None
    return " " in label.word and either("title_words").search(label.word) is not None


def _tells_writing(text: str) -> bool:
    """Tell whether a line's day is that on which the paper was written: `Upprättad 2022-05-03`."""
    return patterns("written_days").search(text) is not None


def _below_letterhead(lines: Sequence[Line]) -> set[int]:
    """Return the lines that say by whom and when the paper was written, under words for both.

    Below `Handläggare   Datum` stands `Anna Ek   2018-05-31`.
    """
    found: set[int] = set()
    for line, below in pairwise(lines[: TITLE_LINES + 1]):
        meant = {label_of(cell) for cell in cells_of(line)} if line.kind == "text" else set()
        if meant == {"sheet", "date"}:
            found.add(below.number)
    return found


def _days_on(lines: Sequence[Line], at: int, code: str) -> list[Day]:
    """Return the days that begin on a line; one may end on the next: `söndagen den 24` / `mars`."""
    text = lines[at].text
    if DIGIT.search(text) is None:
        return []
    if text[-1:].isdecimal() and at + 1 < len(lines):
        after = lines[at + 1]
        if after.number == lines[at].number + 1 and after.text[:1].isalpha():
            days = find_days(f"{text} {after.text}", code)
            return [day for day in days if day.start < len(text)]
    says_when = _is_title(text) or either("held_words").search(text) is not None
    return told_days(text, code) if says_when else find_days(text, code)


def _is_title(text: str) -> bool:
    """Tell whether a line is a title in running words: `Minnesanteckningar den 3 maj`."""
    return _GAP not in text and either("title_words").search(text) is not None


def _weekday(iso: str) -> int:
    from datetime import date

    return date.fromisoformat(iso).weekday()


def other_day(text: str) -> bool:
    """Tell whether a line speaks of another day than the meeting's: the next one, the approval."""
    words = bare(text)
    if _other_words().misses(words):
        return False
    if patterns("sent_lines").match(words) is not None:
        return True
    if patterns("call_titles").match(words) is not None:
        return False
    return (
        _says_next(words)
        or either("notice_headings").search(words) is not None
        or patterns("other_days").search(words) is not None
    )


def _says_next(words: str) -> bool:
    """Tell whether words are of the next meeting; `vi ses` may be of the one called to."""
    found = either("next_headings").finditer(words)
    return any(each[0] not in listed("held_words") for each in found)


@cache
def _other_words() -> AnyShape:
    fields = ("next_headings", "notice_headings")
    return AnyShape(*map(either, fields), *map(patterns, ("other_days", "sent_lines")))


def _sent(foreign: Foreign, code: str) -> list[str]:
    """Return the days, with a year, on which the mail was sent that minutes came in."""
    heads = [each.text for each in foreign.dropped if each.rule == "mail-head"]
    spoken = dict.fromkeys((code, *codes()))
    found = [day.iso for text in heads for each in spoken for day in find_days(text, each)]
    return [iso for iso in found if iso is not None]


def _without_year(
    day: Day,
    number: int,
    rule: str,
    named: Day | None,
    lines: Sequence[Line],
    code: str,
    sent: Sequence[str],
) -> Fact | None:
    """Return a date whose year stands elsewhere: in the name, at the head, in another date.

    Nearest of those is the day on which the mail was `sent` that they came in.
    """
    if named is not None and (named.month, named.day) == (day.month, day.day):
        return Fact(named.iso or "", number, rule, "likely")
    full = sent or [each.iso for line in lines for each in find_days(line.text, code) if each.iso]
    if full:
        near = day.near(full[0])
        return None if near is None else Fact(near, number, f"{rule}-year-elsewhere", "likely")
    years = [year for line in lines[:TITLE_LINES] for year in years_in(line.text)]
    if years:
        near = day._replace(year=years[0]).iso
        return None if near is None else Fact(near, number, f"{rule}-year-elsewhere", "likely")
    return None
