"""When something is to be done, as somebody types it and as the minutes say it."""

from collections.abc import Sequence
from typing import NamedTuple

from bra.editing.minutes import NotPossibleError
from bra.editing.words import one_line
from bra.languages import language
from bra.languages.dates import iso_day
from bra.ledger import Action, MeetingCalendar
from bra.model import Due, Meeting, Page
from bra.reading.meeting import page_of
from bra.reading.terms import Terms, missed_terms, read_terms


class Time(NamedTuple):
    """Hold a time as typed and what it means to the one who typed it."""

    words: str
    due: Due
    date: str | None


def read_time(typed: str, day: str, code: str, following: str | None) -> Time:
    """Read a date or a due expression (`nästa möte`, `v. 42`, `löpande`) as of an ISO day.

    `following` is the day of the next meeting from there.  Raises NotPossibleError.
    """
    words = one_line(typed, "WHEN")
    terms = read_terms(words, day, code, "open")
    if terms is None or not _only_due(terms) or terms.due is None or "," in words:
        problems = () if terms is None else terms.problems
        problems = problems or missed_terms(words, day, code, "open")
        problem = problems[0][0] if problems else "unresolvable-due"
        problem = "no-time" if problem == "unresolvable-due" else problem  # says how one is written
        raise NotPossibleError(problem, words=words)
    if terms.due.kind == "next":
        return Time(words, terms.due, following)
    return Time(words, terms.due, terms.due.date)


def next_day(heads: Sequence[Page], day: str) -> str | None:
    """Return the day of the first meeting after an ISO day, as far as the minutes tell."""
    calendar = MeetingCalendar(heads)
    held = [head for head in calendar.pages if head.date <= day and head.status != "cancelled"]
    if held:
        return calendar.following(held[-1])
    return next((head.date for head in calendar.pages if head.status != "cancelled"), None)


def term_for(time: Time, calendar: MeetingCalendar, meeting: Meeting, code: str) -> str:
    """Return the term that says a time in the minutes of a meeting.

    Words that would mean another day there are written as a date.  Raises NotPossibleError when
    nothing tells which day it is.
    """
    spoken = language(meeting.language)
    strong = spoken.due_words["strong"][0]
    if iso_day(time.words) is None:
        terms = read_terms(time.words, meeting.date, code, "open")
        due = terms.due if terms is not None else None
        if due is not None and due.kind == time.due.kind:
            day = calendar.following(page_of(meeting)) if due.kind == "next" else due.date
            if day == time.date:
                return _with_lead(time, meeting.language)
    if time.date is None:
        raise NotPossibleError("no-next-meeting")
    return f"{strong} {time.date}"


def says_time(action: Action, time: Time) -> bool:
    """Tell whether an action is to be done at a time."""
    if time.date is not None:
        return action.due == time.date
    standing = time.due.kind == "standing"
    said = (action.due_text or "").endswith(time.words)
    return action.due is None and action.standing == standing and said


def _with_lead(time: Time, code: str) -> str:
    """Put *till* before *nästa möte*; other words stand as they were typed."""
    spoken = language(code)
    if (
        time.due.kind == "next"
        and " ".join(time.words.casefold().split()) in (spoken.due_words["next_meeting"])
    ):
        return f"{spoken.due_words['weak'][0]} {time.words}"
    return time.words


def _only_due(terms: Terms) -> bool:
    others = (terms.not_before, terms.closed, terms.reopened)
    return not terms.problems and others == (None, None, None)
