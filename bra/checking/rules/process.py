"""Rules about the course of the work: before, between and after meetings."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from bra.checking.model import Case, Odd, odd
from bra.languages import languages
from bra.languages.dates import any_of
from bra.languages.times import dates_in, times_in, weekdays_in
from bra.model import Meeting, Topic
from bra.planning.coming import same_title
from bra.reading.headings import read_title
from bra.reading.names import key_among
from bra.reading.tasks import NOBODY
from bra.reading.words import name_key
from bra.text.blocks import PARAGRAPH

DAYS_TO_APPROVE: Final = timedelta(14)
_SENTENCE: Final = re.compile(r"\S(?:.(?!(?<=[.!?])\s+[^\W\d_a-zåäö]))*.?", re.DOTALL)
_DAY: Final = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")


def unaccounted_for(case: Case) -> Iterator[Odd]:
    """A finished record says of somebody who was called neither that she came nor that she did not.

    Called are the members of the day.
    """
    meeting = case.meeting
    if not case.finished or not meeting.present or _historic(case):
        return
    lists = (*meeting.present, *meeting.absent, *meeting.guests)
    told = {key_among(case.keys, one.name) for one in lists}
    told |= {key_among(case.keys, one.substitute_for) for one in lists if one.substitute_for}
    missing = [member.name for member in case.members if name_key(member.name) not in told]
    if missing:
        yield odd(case.key("present"), names=", ".join(missing))


def topic_missing(case: Case) -> Iterator[Odd]:
    """A topic that the last minutes put forward is no item of this meeting."""
    if case.status == "cancelled" or not case.meeting.items:
        return
    before = case.files.before(case.meeting.stem)
    reading = case.files.reading(before.stem) if before is not None else None
    if reading is None:
        return
    if not reading.meeting.topics:
        return
    there = {_same(item.title) for item in case.meeting.items}
    missing = [
        topic
        for topic in reading.meeting.topics
        if not any(_same(form) in there for form in _forms(topic)) and not _is_time(topic)
    ]
    # What was put forward in confidence is told apart, for the finding is withheld.
    for secret in (False, True):
        titles = [topic.title for topic in missing if topic.confidential == secret]
        if titles:
            yield odd(case.line(case.reading.body), secret=secret, topic="; ".join(titles))


def _is_time(topic: Topic) -> bool:
    """Tell whether what stands as a topic says when the meeting is."""
    title = topic.title
    if not any(map(str.isdecimal, title)):
        return False
    return bool(times_in(title) or dates_in(title, "2000-01-01", "sv"))


_same = lru_cache(maxsize=1024)(same_title)


def _forms(topic: Topic) -> tuple[str, ...]:
    return topic.title, topic.written, read_title(topic.title, NOBODY)


def stale_plan(case: Case) -> Iterator[Odd]:
    """A meeting is over but still marked as planned."""
    if case.meeting.status == "planned" and case.meeting.date < case.today:
        yield odd(case.value("status"), stem=case.meeting.stem)


def status_ahead(case: Case) -> Iterator[Odd]:
    """A record is finished or approved before the day of the meeting."""
    if case.meeting.status in ("final", "approved") and case.meeting.date > case.today:
        yield odd(case.value("status"), date=case.meeting.date)


def approved_early(case: Case) -> Iterator[Odd]:
    """A record is approved on a day before the meeting."""
    for day in _approvals(case.meeting):
        if day < case.meeting.date:
            yield odd(case.entry("approved", day), date=day)


def approved_late(case: Case) -> Iterator[Odd]:
    """The minutes of a statutory council are approved later than 14 days after the meeting.

    The Local Government Act sets the time; it applies where the council says `statutory: yes`.
    """
    if not case.council.statutory or not case.held or _historic(case):
        return
    last = (date.fromisoformat(case.meeting.date) + DAYS_TO_APPROVE).isoformat()
    days = _approvals(case.meeting)
    if case.meeting.status == "approved":
        if days and max(days) > last:
            yield odd(case.entry("approved", max(days)), date=max(days), last=last)
    elif case.today > last:
        yield odd(case.value("status"), date=case.today, last=last)


def _approvals(meeting: Meeting) -> list[str]:
    """Return the days of approval: the first date after each name."""
    by = meeting.approved.by if meeting.approved is not None else ()
    found = (_DAY.search(entry) for entry in by)
    return [match[0] for match in found if match is not None]


def too_few_approvers(case: Case) -> Iterator[Odd]:
    """A finished record names fewer approvers than the council asks for."""
    wanted = case.council.approvers
    if wanted and case.finished and len(case.meeting.approvers) < wanted:
        count = str(len(case.meeting.approvers))
        yield odd(case.key("approvers"), count=count, least=str(wanted))


def never_approved(case: Case) -> Iterator[Odd]:
    """A later meeting has been held, and the record is not approved although the council asks."""
    if case.council.approval == "none" or not case.held or _historic(case):
        return
    waiting = case.meeting.readable and case.meeting.status != "approved"
    if waiting and case.files.held_after(case.meeting.stem):
        yield odd(case.value("status"), date=case.meeting.date)


def no_next_meeting(case: Case) -> Iterator[Odd]:
    """The last minutes do not say when the next meeting is."""
    following = case.meeting.next
    if (
        not case.held
        or not case.meeting.readable
        or (following is not None and following.date is not None)
        or _says_something_of_next(case)
    ):
        return
    if case.files.after(case.meeting.stem) is None:
        yield odd(case.key("next"))


def _says_something_of_next(case: Case) -> bool:
    """Tell whether what stands there is no date, which another rule reports."""
    pair = case.reading.keys.get("next")
    return pair is not None and any(
        each.code == "bad-date" and pair[1].start <= each.start <= pair[1].end
        for each in case.meeting.diagnostics
    )


def next_differs(case: Case) -> Iterator[Odd]:
    """What the text says of the next meeting is not what the key `next` says."""
    following = case.meeting.next
    if following is None or following.date is None:
        return
    for start, text in _sentences_about_next(case):
        for day in dates_in(text, following.date, case.council.language)[:1]:
            if day != following.date:
                yield odd((start, start + len(text.encode())), said=day, key=following.date)
        times = times_in(text)
        if following.time is not None and times and times[0].start != following.time.start:
            span = (start, start + len(text.encode()))
            yield odd(span, said=times[0].start, key=following.time.start)


def weekday_differs(case: Case) -> Iterator[Odd]:
    """The text about the next meeting gives a date a weekday that it does not have."""
    following = case.meeting.next
    near = (following.date if following is not None else None) or case.meeting.date
    for start, text in _about_next(case):
        for words, agrees in weekdays_in(text, near, case.council.language):
            if not agrees:
                first = start + len(text[: text.casefold().find(words)].encode())
                yield odd((first, first + len(words.encode())), words=words)


def _sentences_about_next(case: Case) -> Iterator[tuple[int, str]]:
    """Return the same paragraphs without the sentences that say when this meeting ended.

    A paragraph with such a sentence is returned in parts.
    """
    for start, text in _about_next(case):
        if _ends_meeting().search(text) is None:
            yield start, text
            continue
        for match in _SENTENCE.finditer(text):
            if _ends_meeting().search(match[0]) is None:
                yield start + len(text[: match.start()].encode()), match[0].rstrip()


@cache
def _ends_meeting() -> re.Pattern[str]:
    words = (word for language in languages() for word in language.closing_words)
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE)


def _about_next(case: Case) -> Iterator[tuple[int, str]]:
    """Return the paragraphs outside lists of the item about the next meeting."""
    if case.status == "cancelled":
        return
    for item in case.meeting.items:
        if item.means != "next":
            continue
        for block in case.reading.blocks:
            if block.kind != PARAGRAPH or block.lists or block.quotes:
                continue
            if item.body <= block.start < item.end:
                text = case.data[block.start : block.end].decode().rstrip()
                yield block.start, text


def _historic(case: Case) -> bool:
    """Tell whether the meeting lies before the day from which the council follows things up."""
    since = case.council.follow_from
    return since is not None and case.meeting.date < since
