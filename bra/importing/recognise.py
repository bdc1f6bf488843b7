"""From a foreign file to a record of everything that was recognised in it."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.importing.actions import find_actions
from bra.importing.attendance import read_attendance
from bra.importing.days import find_days
from bra.importing.decisions import find_decisions
from bra.importing.due import When, find_term
from bra.importing.following import Section, is_next_heading, read_following
from bra.importing.head import read_head, without_times
from bra.importing.labels import PEOPLE, read_labels
from bra.importing.layout import Layout
from bra.importing.lines import Line, read_lines
from bra.importing.officers import read_officers
from bra.importing.parts import (
    Part,
    heading_lines,
    parts_above,
    parts_of,
    signed_in_head,
    tail_given,
    with_heading,
    without_tail,
)
from bra.importing.presents import tells_in_past
from bra.importing.prose import Sentence, paragraphs, sentences, text_width
from bra.importing.record import Action, Decision, Fact, Following, Foreign, Item, Person, Record
from bra.importing.subjects import Context
from bra.importing.tables import find_tables
from bra.importing.tasks import row_task
from bra.importing.who import People, mentioned
from bra.importing.words import bare, either, listed
from bra.languages import codes
from bra.languages.cldr import time_range
from bra.languages.importing import import_words
from bra.languages.times import place_times

_WORD: Final = re.compile(r"[^\W\d_]+")
# No rule is about more words than a long paragraph has.
_LONGEST_SENTENCE: Final = 1500
_REFERENCE: Final = re.compile(
    r"\s*[\[(]?\b(?:dnr|diarienr|diarienummer|ref)\b\.?:?\s*[\w./-]*\s?[\w./-]*\d[\w./-]*[\])]?\s*",
    re.IGNORECASE,
)
_BRACKET: Final = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*\Z")


class Recognised(NamedTuple):
    """Hold what was recognised in a file, and which of its lines belong where."""

    record: Record
    layout: Layout


def recognise(foreign: Foreign) -> Recognised:
    """Recognise everything in a file."""
    lines, dropped = read_lines(foreign)
    code = text_language(lines)
    parts = parts_of(lines)
    parts, tail = without_tail(parts)
    above = parts_above(parts)
    head_lines = [line for part in above for line in part.lines]
    special_lines = [
        line
        for part in parts
        if part not in above and part.kind in PEOPLE
        for line in with_heading(part, lines)
    ]
    body = [part for part in parts if part.heading is not None and part.kind is None]
    head = read_head(foreign, head_lines, code, lines)
    elsewhere = [each for each in read_labels(special_lines) if each.label in PEOPLE]
    people_given = (*head.people, *elsewhere)
    signed = signed_in_head(head_lines)
    officers_given = [each for each in head.officers if each.line.number not in signed]
    attendance = read_attendance(people_given, (*head_lines, *special_lines), officers_given)
    all_given = (
        *officers_given,
        *(each for each in head.officers if each.line.number in signed),
        *tail_given(tail),
    )
    officers = read_officers(
        all_given, attendance, [line for part in parts for line in with_heading(part, lines)], tail
    )
    width = text_width(lines)
    everyone = (*attendance.present, *attendance.guests, *attendance.absent)
    extra = [fact.value for fact in (officers.chair, officers.secretary) if fact is not None]
    extra += mentioned([" ".join(line.text for line in lines if line.text)])
    own = (
        " ".join(line.text for line in head_lines[:8])
        + " "
        + (head.title.value if head.title else "")
    )
    people = People(everyone, extra, own)
    items = [_item(part, people, code) for part in body]
    texts = [_sentences(part, width) for part in body]
    loose = [sentence for part in above for sentence in _prose(part, width)] if not body else []
    every = [sentence for each in texts for sentence in each]
    time = head.time or _opening_time(body, items, texts, code)
    section = _next_section(body, items, texts)
    day = head.date.value if head.date is not None else None
    place = head.place.value if head.place is not None else None
    following = read_following(section, [*loose, *every], day, place, people, code)
    if following.date is None:
        following = _date_beside(following, every, day, code)
    when = When(day, following.date.value if following.date else None, code)
    context = Context(people, when, tells_in_past(every or loose))
    decisions, actions = _statements(
        body,
        items,
        texts,
        loose,
        context,
        {topic.line for topic in following.topics if topic.rule == "topic-list"},
    )
    layout = Layout(
        tuple(head_lines),
        tuple(heading_lines(part, lines) for part in body),
        tuple(part.lines for part in body),
        tuple(
            line
            for part in parts
            if part.heading is not None and part.kind is not None and part not in above
            for line in with_heading(part, lines)
            if not any(line in each.lines for each in above)
        ),
        tuple(tail),
        width,
        foreign.markdown,
    )
    record = Record(
        foreign,
        code,
        head.title,
        head.date,
        time,
        head.place,
        officers.chair,
        officers.secretary,
        officers.approvers,
        attendance.present,
        attendance.absent,
        attendance.guests,
        tuple(items),
        tuple(decisions),
        tuple(actions),
        following,
        tail[0].number if tail else 0,
        dropped,
        head.doubts,
    )
    return Recognised(record, layout)


def text_language(lines: Sequence[Line]) -> str:
    """Tell the language of a text by its frequent words."""
    whole = "\n".join([line.text for line in lines])
    words = Counter(_WORD.findall(whole.casefold()))
    counts = {code: sum(words[word] for word in import_words(code).stop_words) for code in codes()}
    return max(counts, key=lambda code: counts[code])


# --- parts -------------------------------------------------------------------


# --- items -------------------------------------------------------------------


def _item(part: Part, people: People, code: str) -> Item:
    heading = part.heading
    if heading is None:
        raise ValueError(part)
    title = _REFERENCE.sub(" ", heading.title).strip()
    presenters: tuple[str, ...] = ()
    rest: str | None = None
    match = _BRACKET.search(title)
    if match is not None:
        inside = match["inside"]
        owners = people.owners(re.sub(r",?\s*\d+\s*min\w*\.?", "", inside))
        clock_only = place_times(inside) and without_times(inside, code).casefold() in ("", "kl")
        if (
            clock_only
            or (owners is not None and owners.kinds & {"person", "office", "body"})
            or re.fullmatch(r"\d+\s*min\w*\.?", inside)
        ):
            presenters = owners.names if owners is not None else ()
            rest = match[0].strip()
            title = title[: match.start()]
    clock = re.search(
        r"[\s,–-]*(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}\s*(?:[–-]\s*\d{1,2}[.:]\d{2})?\Z", title
    )
    if clock is not None and clock.start() > 0:
        rest = title[clock.start() :].strip()
        title = title[: clock.start()]
    if is_next_heading(title) and find_days(title, code):
        plain = without_times(title, code)
        rest = title[len(plain) :].strip()
        title = plain.split(",")[0]
    title = title.strip().rstrip(":").strip(" –-")
    last = max([heading.line, *(line.number for line in part.lines)])
    first = part.lines[0].number if part.lines else last + 1
    return Item(
        heading.number,
        title,
        presenters,
        rest,
        heading.line,
        first,
        last,
        f"heading-{heading.style}",
    )


def _sentences(part: Part, width: int) -> list[Sentence]:
    """Return the sentences of a part, a heading that is a sentence included."""
    found: list[Sentence] = []
    if (
        part.heading is not None
        and part.heading.title.endswith(".")
        and part.heading.number is not None
    ):
        found.append(
            Sentence(
                part.heading.title, part.heading.line, part.heading.line, "text", 0, first=True
            )
        )
    return [*found, *_prose(part, width)]


def _prose(part: Part, width: int) -> list[Sentence]:
    tables = find_tables(part.lines)
    rows = {line.number for table in tables for line, _ in table.rows} | {
        part.lines[table.start].number for table in tables
    }
    kept = [line for line in part.lines if line.number not in rows]
    return [
        sentence
        for number, paragraph in enumerate(paragraphs(kept, width), 1)
        for sentence in sentences(paragraph, number)
        if len(sentence.text) <= _LONGEST_SENTENCE
    ]


def _opening_time(
    body: Sequence[Part], items: Sequence[Item], texts: Sequence[Sequence[Sentence]], code: str
) -> Fact | None:
    """Return the time of opening: in the first heading, or the sentence that opens the meeting."""
    opening = either("opening")
    for part, item, each in list(zip(body, items, texts, strict=True))[:2]:
        if part.heading is not None and opening.search(part.heading.title):
            times = place_times(part.heading.title)
            if times:
                return Fact(time_range(times[0][0], code), item.line, "time-opening")
        for sentence in each[:4]:
            times = place_times(sentence.text)
            if times and (opening.search(sentence.text) or opening.search(item.title)):
                return Fact(time_range(times[0][0], code), sentence.line, "time-opening", "likely")
    return None


def _next_section(
    body: Sequence[Part], items: Sequence[Item], texts: Sequence[list[Sentence]]
) -> Section | None:
    for part, item, each in zip(reversed(body), reversed(items), reversed(texts), strict=True):
        if part.heading is not None and is_next_heading(item.title):
            return Section(part.heading.title, item.line, part.lines, tuple(each))
    return None


def _date_beside(
    following: Following, every: Sequence[Sentence], day: str | None, code: str
) -> Following:
    """Take the next meeting's date from a term: `till nästa möte den 21 april`."""
    for sentence in every:
        term = find_term(sentence.text, When(day, None, code))
        if term is not None and term.next_day is not None:
            return following._replace(
                date=Fact(term.next_day, sentence.line, "next-in-term", "likely")
            )
    return following


# --- statements --------------------------------------------------------------


def _statements(
    body: Sequence[Part],
    items: Sequence[Item],
    texts: Sequence[Sequence[Sentence]],
    loose: Sequence[Sentence],
    context: Context,
    topics: set[int],
) -> tuple[list[Decision], list[Action]]:
    decisions: list[Decision] = []
    actions: list[Action] = []
    if loose:
        decisions += find_decisions(loose, -1, context.people)
        actions += find_actions(loose, -1, context, tasks=False)
    for number, (part, item, found) in enumerate(zip(body, items, texts, strict=True)):
        plain = [sentence for sentence in found if sentence.line not in topics]
        tasks = bare(item.title) in listed("task_headings")
        decisions += find_decisions(plain, number, context.people)
        now = find_actions(plain, number, context, tasks=tasks)
        for table in find_tables(part.lines):
            if not table.tasks:
                continue
            for line, row in table.rows:
                task = row_task(table, row, context.people, context.when)
                if task is not None:
                    owners = task.owners.names if task.owners is not None else ()
                    due, due_text = (
                        (task.term.date, task.term.text) if task.term is not None else (None, None)
                    )
                    now.append(
                        Action(
                            task.text,
                            owners,
                            due,
                            due_text,
                            number,
                            line.number,
                            "task-table",
                            "explicit",
                        )
                    )
        actions += sorted(now, key=lambda action: action.line)
    return _once(decisions), actions


def _once(decisions: Sequence[Decision]) -> list[Decision]:
    """Leave out what a summary at the end repeats word for word."""
    found: dict[str, Decision] = {}
    for decision in decisions:
        long = len(decision.text.split()) > 5
        found.setdefault(bare(decision.text) if long else str(decision.line), decision)
    return list(found.values())


__all__ = ["Person", "recognise", "text_language"]
