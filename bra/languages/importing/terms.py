"""Lists of words of terms: by when something is to be done."""

from typing import NamedTuple


class TermWords(NamedTuple):
    """Hold one language's words of terms: by when something is to be done."""

    due_columns: tuple[str, ...]
    due_labels: tuple[str, ...]
    due_leads: tuple[str, ...]
    going_to: tuple[str, ...]
    """Patterns of going to something, whose day is no term."""
    meeting_nouns: tuple[str, ...]
    """Patterns of a meeting whose day stands behind it: `föreningsrådet den 25 oktober`."""
    strong_leads: tuple[str, ...]
    """Those after which a time is surely a term."""
    loose_leads: tuple[str, ...]
    """Those after which a time may as well belong to the word before."""
    range_ends: tuple[str, ...]
    """Those that behind another time only say how long something lasts: `May to June`."""
    next_only_leads: tuple[str, ...]
    """Those that mean a term only before words for the next meeting."""
    nouns_of_times: tuple[str, ...]
    """Nouns to which a time behind them belongs: `lördagarna i oktober`, `dates in May`."""
    binding_leads: tuple[str, ...]
    ahead_leads: tuple[str, ...]
    apart_leads: tuple[str, ...]
    """Those behind a span of time, which is then no day: `en vecka före nästa möte`."""
    span_numbers: tuple[str, ...]
    spans: tuple[str, ...]
    time_given: tuple[str, ...]
    """Patterns of a sentence that gives whom it was of until a time: `Hon får maj på sig`."""
    """Those that mean the day before the time that follows."""
    month_meetings: tuple[str, ...]
    """Meetings whose month stands right before them: `mötet` of `majmötet`, ` meeting`."""
    week_leads: tuple[str, ...]
    """Prepositions before a week by which something is done."""
    week_words: tuple[str, ...]
    month_ends: tuple[str, ...]
    """What stands behind the name of a month that is to end: `april månads utgång`."""
    week_beginnings: tuple[str, ...]
    """Patterns of words before the first day of a week: `week beginning 4 July`."""
    bare_terms: tuple[str, ...]
    """Terms that need no preposition."""
    that_leads: tuple[str, ...]
    """Prepositions of terms before such words, beside those after which a time surely is one."""
    that_meeting: tuple[str, ...]
    """Words behind a preposition for the meeting that the sentence before names."""
    loose_due: tuple[str, ...]
    """Expressions of time that mean no day, and are kept as words."""
    start_leads: tuple[str, ...]
    """Words before a time from which something is done."""
    delivery_leads: tuple[str, ...]
    """Words before a body that something is given to on a day: `till styrelsen den 2 maj`."""
    posting: tuple[str, ...]
    """Patterns of what somebody shares with a group where it meets online, before its day."""
    means: tuple[str, ...]
    """Patterns of by what means somebody takes part or votes, which is no term: `by text`."""
    no_terms: tuple[str, ...]
    """Patterns of what is like a word for a time and its lead, and means something else."""
    described: tuple[str, ...]
    """Patterns of a clause that tells what a thing does, and when: `bladet som går ut`."""
    delivered: tuple[str, ...]
    """Patterns of what is handed in, before its time: `återkommer med en rapport`."""
    ensuring: tuple[str, ...]
    """Words behind which it is told how something is to become: `ser till att den är klar`."""
    until_words: tuple[str, ...]
    """Words before a time to come: what is done then is not done yet."""
    before_terms: tuple[str, ...]
    """Patterns of what stands before a term in a sentence of nothing else: `det ska göras`."""
    due_clause: tuple[str, str]
    """The pattern of a last clause up to the day by which a thing must be there, and a term's lead.

    `, den ska in 3 maj`, which is `senast 3 maj`.
    """
    done_clauses: tuple[str, ...]
    """Patterns of a last clause up to a term, which says only that the thing is done by then.

    `Anna skriver brevet och ska ha det klart till maj`
    """
    put_off_to: tuple[str, ...]
    """Patterns of the meeting that something is put off to, whose month is no past time."""
    past_times: tuple[str, ...]
    month_parts: tuple[str, ...]
    """Words tied by a hyphen to the month that they are a part of: `mid-June`."""
    behind_owner_leads: tuple[str, ...]
    """Words behind an owner, without a comma, with which a term begins."""
    done_terms: tuple[str, ...]
    """Patterns of a state that is a term, and not done: `klart senast`."""
    kept_leads: tuple[str, ...]
    """Words before the next meeting that an entry of the format can keep."""
