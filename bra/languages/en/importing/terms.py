"""English words of terms: by when something is to be done."""

from typing import Final

from bra.languages.importing import listed
from bra.languages.importing.terms import TermWords

TERMS: Final = TermWords(
    due_columns=listed(
        """
        due, by when, deadline, when, due date, date, target, target date, by, completion,
        timescale, when?, completion date, complete by, completed by, timeline, timeframe,
        deadline/date, report back, review date, date due, to be done by,
        time limit, finish by, done by, due by, latest
        """
    ),
    due_labels=listed(
        """
        due, by, deadline, due date, due by, by when, when, date, target, target date, complete by,
        completed by, completion date, timescale, timeline, timeframe, to be done by, finish by,
        for, report back, report by, review date, time limit
        """
    ),
    due_leads=listed(
        """
        📅, by, before, at, in, due, until, by the, before the, at the, no later than, on, for, in
        time for, ahead of, within, during, to, to the, from the, to our, by our, at our, for our,
        before our, until the, till, till the, prior to, prior to the, up to, by the end of,
        deadline, deadline of, before the deadline of, by the deadline of, with a deadline of,
        deadline is, new deadline, target, target date,
        new target, new date, revised date, due by, due on, due in, due at, due before, now due,
        completed by, done by, ready for, ready by, not later than, at the latest by, on or before,
        in advance of, in advance of the, ahead of the, ahead of our, over the, through to, as of,
        no later than the, in the, moved to, postponed to, deferred to, carried over to, carried
        forward to, during the, throughout, around, starting in, beginning in, early in, late in,
        later in, to be reported at, to be reported at the, to be presented at, to be presented at the
        """
    ),
    going_to=(
        r"(?:to\s+)?(?:represents?|attends?)\b",
        r"(?:to\s+)?(?:goes|go|speaks?|takes?\s+part)\s+(?:to|at|in)\b",
        r"(?:to\s+)?talks?\s+(?:at|in)\b",
    ),
    meeting_nouns=(
        r"(?:the\s+|our\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,2}?(?:meeting|agm|conference|session|forum|assembly|board|committee)\s+(?:on|in|of)\s+",
    ),
    strong_leads=listed(
        """
        📅, by, due, no later than, before, by the, before the, due by, due on, due in, not later
        than, no later than the, on or before, deadline, by our, by the end of, completed by, done
        by, ready by, prior to, prior to the, before our
        """
    ),
    loose_leads=listed(
        """
        in, on, at, for, to, to the, in the, over the, during, during the, throughout, around, for
        the, at the, as of
        """
    ),
    range_ends=("to", "to the", "until", "until the", "till", "till the", "through to", "up to"),
    next_only_leads=("to", "to the", "from the", "to our"),
    nouns_of_times=listed(
        """
        day, days, date, dates, evening, evenings, weekend, weekends, weeks, mondays, tuesdays,
        wednesdays, thursdays, fridays, saturdays, sundays, occasion, occasions, slot, slots
        """
    ),
    binding_leads=(),
    apart_leads=("before", "prior to", "ahead of", "after"),
    span_numbers=listed(
        "a, an, one, two, three, four, five, six, seven, ten, fourteen, a few, some"
    ),
    spans=listed("day, days, working day, working days, week, weeks, fortnight, month, months"),
    time_given=(
        r"\A(?:[^\s,.;:]+\s+){1,2}?(?:has|have|is\s+given|was\s+given|were\s+given|gets|got)\s+(?:(?:up\s+)?(?:until|till|to)\s+)(?:the\s+end\s+of\s+)?(?P<given_2>(?:\S+\s+){0,4}?\S+?)(?=(?:\s+to\s+do\s+(?:it|so|this))?\s*[.,!]*\Z)",
    ),
    ahead_leads=("before", "ahead of", "before the", "ahead of the"),
    month_meetings=(" meeting", " agm", " session"),
    week_leads=("in", "during"),
    week_words=("week", "wk", "w/c"),
    month_ends=(" is out", " is over", "'s end", "’s end", " ends", " is through"),
    week_beginnings=(r"(?:week\s+(?:beginning|commencing|starting)|w/c|w/b)\s+(?:the\s+|on\s+)?",),
    bare_terms=("next time",),
    that_leads=("until", "till", "for", "at", "in time for"),
    that_meeting=("that meeting", "that session", "then"),
    loose_due=listed(
        """
        as soon as possible, asap, immediately, next week, tomorrow, tomorrow morning, tomorrow
        afternoon, tomorrow evening, this afternoon, this evening, this week, next month, ongoing,
        shortly, soon, before christmas, by christmas, after easter, before easter, in due course,
        next monday, next tuesday, next wednesday, next thursday, next friday, by monday, by
        tuesday, by wednesday, by thursday, by friday, on monday, on tuesday, on wednesday, on
        thursday, on friday, end of the week, by the end of the week, q1, q2, q3, q4, over the
        summer, straight away, urgently, within two weeks, within a month, within a week, by next
        week, tonight, this month, before the holidays, as soon as practicable, at the earliest
        opportunity, at her earliest convenience, at his earliest convenience, without delay,
        promptly, when time allows, when possible, in the near future, in the coming weeks, in the
        coming days, over the next week, over the coming weeks, over the next few weeks, within a
        fortnight, within two months, within three months, within six weeks, within ten days, within
        three weeks, within four weeks, in two weeks, in a fortnight, in a week, in a month, in two
        weeks' time, before the end of the month, by the end of the month, at the end of the month,
        before the end of the week, before the end of term, by the end of term, before half term,
        after half term, after christmas, over christmas, in the new year, by easter, before summer,
        before the summer, by the summer, after the summer, early next week, later this week, later
        this month, early next month, by tomorrow, today, by the weekend, over the weekend, this
        weekend, this afternoon, on saturday, on sunday, next saturday, next sunday, by saturday, by
        sunday, by friday at the latest, when available, when ready, once ready, until further
        notice, on an ongoing basis, before the meeting, before the agm, before then, before mid-term, by
        mid-term, after mid-term, before half-term, by half-term, by half term, after half-term
        """
    ),
    start_leads=listed(
        """
        from, starting, starting from, beginning, as of, as from, with effect from, commencing,
        starts, begins, as
        """
    ),
    delivery_leads=(),
    posting=(),
    means=(
        r"(?:by|via|over|through)\s+(?:the\s+|an?\s+)?(?:text(?:\s+message)?|sms|e-?mail|(?:tele)?phone|letter|post|proxy|video(?:\s+link)?|radio|whatsapp|zoom|teams|skype|show\s+of\s+hands)",
    ),
    no_terms=(),
    described=(
        r"\b(?:which|that)\s+(?:is|are|takes\s+place|will\s+be)\s+(?:held\s+)?\Z",
        r"\b(?:which|that)\s+(?!is\b|was\b|has\b)(?:\w+s|come|go|run|begin|start|open|will)\s+(?:[^\s,.;]+\s+){0,3}\Z",
    ),
    delivered=(
        r"\b(?:come|comes|came|report|reports|return|returns)\s+(?:back\s+)?(?:to\s+the\s+\w+\s+)?with\s+an?\s+(?:\w+\s+)?\w+\Z",
        r"\b(?:submit|deliver|present|bring)s?\s+(?:back\s+)?an?\s+(?:\w+\s+)?\w+\Z",
    ),
    ensuring=listed(
        """
        make sure, makes sure, making sure, ensure, ensures, see to it that, sees to it that, see
        that, sees that, check that, checks that
        """
    ),
    until_words=listed(
        """
        as soon as, when, until, once, before, if, by the time, after
        """
    ),
    before_terms=(
        r"\A(?:(?:this|that|it|all|the\s+(?:work|job|task))\s+)?(?:(?:is|are|must|should|has|have|needs?)\s+)?(?:to\s+)?(?:be\s+)?(?:done|finished|completed?|ready)?\s*\Z",
    ),
    due_clause=(
        r",\s+(?:and\s+)?(?:it|which|they|this|these)\s+(?:(?:is|are)\s+due|(?:must|has\s+to|have\s+to|needs?\s+to)\s+be\s+(?:in|there|ready|done|sent(?:\s+(?:in|off))?|submitted|filed|lodged|returned|handed\s+in))\s+(?:(?:in|by|on|before|no\s+later\s+than|the)\s+)*(?=\d{1,2}(?:st|nd|rd|th)?[/\s]\S+\W*\Z|[A-Z][a-z]+\s\d{1,2}\W*\Z)",
        " by ",
    ),
    done_clauses=(
        r"(?:,|\s+and|,\s+and)\s+(?:(?:he|she|they)\s+)?(?:should|will|shall|aims?\s+to|hopes?\s+to|expects?\s+to|plans?\s+to|intends?\s+to|means\s+to|promise[sd]\s+to)\s+(?:(?:have|get)\s+(?:it|this|that|them|all|everything|the\s+(?:work|job|task))\s+(?:all\s+)?|be\s+)(?:done|ready|finished|sorted(?:\s+out)?|completed?|in\s+place)(?!\w)",
        r"(?:[,;]|\s+and|,\s+and)\s+(?:it|this|that|they|these|all|which|the\s+(?:work|job|task))\s+(?:(?:should|will|shall|must|ought\s+to|has\s+to|have\s+to|needs?\s+to|(?:is|are)\s+(?:expected\s+)?to)\s+(?:all\s+)?be)\s+(?:done|ready|finished|sorted(?:\s+out)?|completed?|in\s+place)(?!\w)",
    ),
    put_off_to=(
        r"\b(?:to|until|till|for)\s+(?:(?!last\b|previous\b)\w+\s+){0,3}(?:meeting|session|agm|assembly)\s+in\s+\w+",
    ),
    past_times=(
        r"\blast\s+(?:year|month|week|meeting|autumn|spring|summer|winter)\b",
        r"\bpreviously\b",
        r"\bearlier\b",
        r"\bhad\s+been\b",
        r"\bin\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
        r"\byesterday\b",
        r"\b(?:\w+\s+)?(?:days?|weeks?|months?|years?)\s+ago\b",
        r"\brecently\b",
        r"\bsince\s+(?:then|the\s+last|last)\b",
        r"\bat\s+(?:the|our)\s+(?:last|previous)\b",
        r"\bin\s+(?:19|20)\d\d\b",
        r"\b(?:asked|tasked|instructed|requested|agreed|promised|offered)\s+on\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2})\s+to\b",
        r"\bback\s+in\b",
        r"\bin\s+the\s+past\b",
        r"\bonce\b",
    ),
    month_parts=("mid", "early", "late"),
    behind_owner_leads=("by", "due", "before"),
    done_terms=(r"done\s*by",),
    kept_leads=("by", "before", "due", "at", "in"),
)
