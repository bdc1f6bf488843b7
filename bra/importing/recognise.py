"""From a foreign file to a record of everything that was recognised in it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import filterfalse
from typing import Final, NamedTuple

from bra.importing.acting.due import When
from bra.importing.acting.subjects import Context
from bra.importing.acting.tenses import tells_in_past
from bra.importing.acting.who import People
from bra.importing.actions.speech import is_transcript
from bra.importing.actions.statedabove import stated_above
from bra.importing.actions.statements import statements_of
from bra.importing.files.sourcedoubts import source_doubts
from bra.importing.head.appendedlists import appended_list
from bra.importing.head.attendance import read_attendance
from bra.importing.head.find import read_head
from bra.importing.head.keyed import with_keys
from bra.importing.head.labelled import PEOPLE, Given
from bra.importing.head.labels import read_labels
from bra.importing.head.openinglists import opening_lists
from bra.importing.head.peopledoubts import doubts_of
from bra.importing.head.writers import counts_writer, sender_among
from bra.importing.items.find import item_of, opening_time, prose_of, said_above, sentences_of
from bra.importing.items.nextsections import next_section, topic_sections
from bra.importing.items.openingplace import opening_place
from bra.importing.items.parts import (
    Part,
    heading_lines,
    parts_above,
    parts_of,
    people_lines,
    signed_in_head,
    tells_head,
    with_heading,
    without_tail,
)
from bra.importing.lines.layout import Layout
from bra.importing.lines.lettercodes import with_codes
from bra.importing.lines.line import Line, read_lines, shown
from bra.importing.lines.margin import without_margin
from bra.importing.lines.piped import with_rows
from bra.importing.lines.signedrows import with_gaps
from bra.importing.lines.widths import text_width
from bra.importing.names.fullnames import mentioned
from bra.importing.names.shortforms import short_forms
from bra.importing.next.find import Held, read_following
from bra.importing.officers.find import read_officers
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Doubt, Dropped, Fact, Following, Foreign, Record
from bra.importing.result.front import head_doubts
from bra.importing.result.taken import around_items
from bra.languages import codes
from bra.languages.importing import import_words

_WORD: Final = compiled(r"[^\W\d_]+")


class Recognised(NamedTuple):
    """Hold what was recognised in a file, and which of its lines belong where."""

    record: Record
    layout: Layout


def recognise(foreign: Foreign) -> Recognised:
    """Recognise everything in a file."""
    read, dropped = read_lines(foreign)
    lines = without_margin(with_gaps(with_rows(with_codes(read))))
    heads = zip(read, lines, strict=True)
    # The heads of a margin now stand beside each of its entries.
    dropped += tuple(
        Dropped(old.number, old.text, "taken")
        for old, new in heads
        if new is not old and new.blank and not old.blank
    )
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
    special_lines += [line for part in body for line in people_lines(part)]
    about = [line for part in body if tells_head(part) for line in part.lines]
    head = read_head(foreign, [*head_lines, *about], code, lines)
    elsewhere = [each for each in read_labels(special_lines) if each.label in PEOPLE]
    people_given = (*head.people, *elsewhere)
    sender = sender_among(people_given, foreign.dropped)
    people_given += () if sender is None else (sender,)
    people_given += tuple(appended_list([*parts[-1].lines, *tail], people_given))
    signed = signed_in_head(head_lines)
    officers_given = [each for each in head.officers if each.line.number not in signed]
    attendance = read_attendance(people_given, (*head_lines, *special_lines), officers_given)
    if body and all(person.rule == "present-officer" for person in attendance.present):
        opened = tuple(opening_lists(body[0].lines, people_given))
        if opened:
            people_given += opened
            attendance = read_attendance(
                people_given, (*head_lines, *special_lines), officers_given
            )
    attendance = with_keys(attendance, lines)
    all_given = (
        *officers_given,
        *(each for each in head.officers if each.line.number in signed),
    )
    officers = read_officers(
        all_given,
        attendance,
        [line for part in parts for line in with_heading(part, lines)],
        tail,
        {line.number for part in parts if _of_next(part) for line in part.lines},
        sender,
    )
    width = text_width(lines)
    everyone = (*attendance.present, *attendance.guests, *attendance.absent)
    chosen = (officers.chair, officers.secretary, *officers.approvers)
    extra = [fact.value for fact in chosen if fact is not None]
    extra += mentioned(["\n".join([line.text for line in lines if line.text])])
    top, title = [line.text for line in head_lines[:8]], head.title.value if head.title else ""
    own = f"{' '.join(top)} {title}"
    writer = _writer(officers.secretary, people_given, code)
    people = People(everyone, extra, own, writer, short_forms(top, title))
    items = [item_of(part, people, code) for part in body]
    texts = [sentences_of(part, width) for part in body]
    loose = [sentence for part in above for sentence in prose_of(part, width)] if not body else []
    every = [sentence for each in texts for sentence in each]
    day = head.date.value if head.date is not None else None
    time = head.time or opening_time(body, items, texts, day, code)
    section = next_section(body, items, texts)
    where = head.place or opening_place(items, texts)
    place = where.value if where is not None else None
    told = [*loose, *every, *said_above([*above, Part(None, None, tuple(tail))], width)]
    topical = topic_sections(body, items, texts)
    following = read_following(section, topical, told, Held(day, place, time, lines), people, code)
    when = When(day, following.date.value if following.date else None, code)
    context = Context(
        people, when, tells_in_past(every or loose), speech=is_transcript(every or loose, people)
    )
    decisions, actions = statements_of(
        body,
        items,
        texts,
        loose,
        head_lines if not body else (),
        context,
        {topic.line for topic in following.topics if topic.rule == "topic-list"},
    )
    unheaded = stated_above(above, width, context) if body else ()
    above_all = {line.number for line in head_lines}
    aside = [
        line
        for part in parts
        if part.heading is not None and part.kind is not None and part not in above
        for line in with_heading(part, lines)
        if line.number not in above_all
    ]
    record = Record(
        foreign,
        code,
        head.title,
        head.date,
        time,
        where,
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
        (
            *source_doubts(foreign),
            *head.doubts,
            *unheaded,
            *_of_next_day(following),
            *doubts_of(attendance, head.people, lines),
        ),
    )
    layout = Layout(
        (),
        tuple(heading_lines(part, lines) for part in body),
        tuple(part.lines for part in body),
        (),
        width,
        foreign.markdown,
    )
    return _laid_out(
        record, layout, (*head_lines, *aside, *tail), {line.number for line in tail} | signed
    )


def _writer(secretary: Fact | None, people_given: Sequence[Given], code: str) -> dict[str, str]:
    """Return whom the words mean by which whoever writes speaks of herself, if she is listed so.

    Elsewhere they may be of anybody whose words are given.
    """
    if secretary is None or not any(map(counts_writer, people_given)):
        return {}
    words = import_words(code).people.writer_subjects
    forms = (form for word in words for form in (word, word[:1].upper() + word[1:]))
    return dict.fromkeys(forms, secretary.value)


def _of_next_day(following: Following) -> tuple[Doubt, ...]:
    unsure = following.doubt is not None and following.date is None
    return (following.doubt,) if following.doubt is not None and unsure else ()


def _of_next(part: Part) -> bool:
    """Tell whether a part is about the next meeting, which another may lead."""
    return part.heading is not None and bare(part.heading.title) in listed("next_headings")


def _laid_out(
    record: Record, layout: Layout, lines: Sequence[Line], signed: set[int]
) -> Recognised:
    """Put the lines around the items that are to be written where they stood."""
    around = around_items(record, lines, signed, lambda line: shown(line, markdown=layout.markdown))
    starts = [item.line for item in record.items]
    head: list[Line] = []
    after: list[list[Line]] = [[] for _ in starts]
    for line in around.kept:
        at = bisect_right(starts, line.number)
        (after[at - 1] if at else head).append(line)
    return Recognised(
        record._replace(
            dropped=(*record.dropped, *around.dropped),
            doubts=(*head_doubts(record), *record.doubts),
        ),
        layout._replace(head=tuple(head), after=tuple(map(tuple, after))),
    )


def text_language(lines: Sequence[Line]) -> str:
    """Tell the language of a text by its frequent words."""
    whole = "\n".join([line.text for line in lines])
    pieces = Counter(whole.casefold().split())
    words = pieces.keys()
    counts = {code: sum(map(pieces.__getitem__, words & _stop_words(code))) for code in codes()}
    # Signs may stand around the words of the others.
    for piece in filterfalse(str.isalpha, words):
        for code in _codes_of(piece):
            counts[code] += pieces[piece]
    return max(counts, key=lambda code: counts[code])


# The words of one language's minutes come again and again.
@lru_cache(maxsize=4096)
def _codes_of(piece: str) -> tuple[str, ...]:
    """Return the languages of the frequent words in what stands between two spaces."""
    words = _WORD.findall(piece)
    return tuple(code for word in words for code in codes() if word in _stop_words(code))


@cache
def _stop_words(code: str) -> frozenset[str]:
    return frozenset(import_words(code).page.stop_words)
