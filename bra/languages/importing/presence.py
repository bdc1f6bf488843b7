"""The words by which it is told who came to a meeting, and who did not."""

from typing import NamedTuple


class PresenceWords(NamedTuple):
    """Hold the words of being there, of being away, and of having been invited."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    """What stands in an attendance table for somebody who came, and who did not."""
    presence_columns: tuple[str, ...]
    relative_words: tuple[str, ...]
    """Words behind a name that lead what somebody is: `som är`."""
    crowd: tuple[str, ...]
    away_patterns: tuple[str, ...]
    """Words by which a label tells that those behind it were not there."""
    present_patterns: tuple[str, ...]
    guests_patterns: tuple[str, ...]
    """Whole labels in words of their own, of those who were there and of those invited."""
    roll_calls: tuple[str, ...]
    """Patterns of how the title of an item begins that lists who was there: `Upprop`."""
    voting_patterns: tuple[str, ...]
    """Whole labels of those who were there with a vote, or without one."""
    single_guests: tuple[str, ...]
    """Words of labels that name one guest: `Gäst`, `Guest speaker`."""
    guest_words: tuple[str, ...]
    """Words for guests within a list of those present, which are no labels: `gästerna`."""
    as_words: tuple[str, ...]
    with_words: tuple[str, ...]
    """Words before what somebody came as, and between a list and one who came so."""
    reader_words: tuple[str, ...]
    """Words for whoever reads a notice, who is asked and not told of."""
    reader_verbs: tuple[str, ...]
    """First words of what a reader who cannot come is to do: `ring Asta`, `anmäls till Asta`."""
    single_absent: tuple[str, ...]
    """Words of labels that name one who was not there: `Förhindrad`."""
    present_cues: tuple[str, ...]
    absent_cues: tuple[str, ...]
    guests_cues: tuple[str, ...]
    """Parts of words, one of which stands in every sentence that tells who was there, or not."""
    present_sentences: tuple[str, ...]
    absent_sentences: tuple[str, ...]
    excused_tails: tuple[str, ...]
    """Patterns of what is said behind those away of how the meeting took it."""
    recused_patterns: tuple[str, ...]
    """Words by which a sentence tells that somebody took no part in one matter only."""
    guests_sentences: tuple[str, ...]
    """Patterns of whole such sentences, with groups `who` and, where they tell it, `body`."""
    reason_leads: tuple[str, ...]
    """Words before why somebody was away from some items: `på grund av`."""
    how_there: tuple[str, ...]
    """Patterns of how somebody was there, behind a name: `via Teams`."""
    late_or_away: tuple[str, ...]
    """Patterns of all that is said of somebody who came late, left early or was away."""
    remark_tails: tuple[str, ...]
    remarks: tuple[str, ...]
    """What behind a name says how somebody was there."""
    came_or_went: tuple[str, ...]
    """Words between a name and the time at which somebody came or went."""
    welcoming: tuple[str, ...]
    """Verbs behind a name by which a line tells how the meeting began, and lists nobody."""
    note_leads: tuple[str, ...]
    """Words before a colon that lead a note on a list of people."""
    also_leads: tuple[str, ...]
    """Words that begin a sentence behind a list of people with one more: `Dessutom Anna`."""
    absence_reasons: tuple[str, ...]
    """Why somebody is away, which only before names in a list says that somebody is."""
    nobody_came: tuple[str, ...]
    """What stands behind a body for which nobody came: `SSR: ej representerat`."""
    attendance_lists: tuple[str, ...]
    """Words that head a list of who was there, behind the minutes."""
    mere_absence: tuple[str, ...]
    """Words for absence that give no reason."""
    mere_groups: tuple[str, ...]
    """Words over a list of people that say no more than that they were there, or not."""
