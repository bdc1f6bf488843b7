"""The words by which minutes tell of the next meeting: when, where, and on what."""

from typing import NamedTuple

from bra.languages.language import Words


class ComingWords(NamedTuple):
    """Hold the words for the next meeting, for its place and for its topics."""

    next_headings: tuple[str, ...]
    calendar_headings: tuple[str, ...]
    """How headings begin below which the days of all coming meetings stand."""
    next_alone: tuple[str, ...]
    """Headings that are about the next meeting where its day stands right below."""
    next_verbs: tuple[str, ...]
    """Verbs behind such words in a sentence that tells when the next meeting is."""
    next_patterns: tuple[str, ...]
    """Patterns of words for the next meeting."""
    month_weeks: Words
    """Words by the number of a weekday within its month, the last being -1: `the first Monday`."""
    week_of_month: tuple[str, ...]
    """Words between such a weekday and the month: `of`."""
    numbered_places: tuple[str, ...]
    """Patterns of what a number stands behind in the name of a place: `sal 3`."""
    place_ends: tuple[str, ...]
    """Patterns of what a place of the next meeting depends on."""
    place_hedges: tuple[str, ...]
    """Patterns of words for how sure such a place is, and that it is no new one."""
    proposed_days: tuple[str, ...]
    """Patterns of how a line begins that proposes days for coming meetings."""
    proposal_taken: tuple[str, ...]
    """Patterns of what tells that the proposed days were taken."""
    another_meeting: tuple[str, ...]
    """Patterns of words between the day of the next meeting and that of the one after it."""
    hosting: tuple[str, ...]
    """Patterns of who asks the others to her own place, which the group `place` names."""
    deadline_leads: tuple[str, ...]
    """Words before a day by which something is to be done, and so no day of a meeting."""
    no_meeting: tuple[str, ...]
    """Patterns of what tells that the day named for a meeting is none of it."""
    next_leads: tuple[str, ...]
    """Words before them in a heading."""
    topic_columns: tuple[str, ...]
    """Heads of the columns of tables that hold topics."""
    topic_headings: tuple[str, ...]
    """Headings of topics for the next meeting."""
    topic_patterns: tuple[str, ...]
    """Patterns of what leads a series of topics."""
    topic_leads: tuple[str, ...]
    topic_tellings: tuple[str, ...]
    """Patterns of sentences that put something forward where the day of the next meeting is."""
    topic_sentences: tuple[str, ...]
    topic_calls: tuple[str, ...]
    """Patterns of what leads a series that is wished for a meeting told by its month."""
    beside_matters: tuple[str, ...]
    """Words for what there is at a meeting beside its matters: coffee, a welcome."""
    onward: tuple[str, ...]
    """Words for going on with a matter, which are no part of it: `vidare`."""
