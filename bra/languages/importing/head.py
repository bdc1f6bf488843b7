"""The words by which the title, the day and the place of a meeting are known."""

from typing import NamedTuple

from bra.languages.language import Words


class HeadWords(NamedTuple):
    """Hold the words of the meeting itself: how it is called, when it was, and where."""

    title_words: tuple[str, ...]
    """Words that tell a title of minutes."""
    apart_titles: tuple[str, ...]
    """Endings of those that are no part of a name before them, unless that is a genitive."""
    mail_senders: tuple[str, ...]
    mail_subjects: tuple[str, ...]
    mail_labels: tuple[str, ...]
    """Labels at the head of a letter by mail, those of its sender and its subject aside."""
    mail_replies: tuple[str, ...]
    """What programs put before the subject of an answer or a copy: `Re`."""
    reference_words: tuple[str, ...]
    """Words before the number under which a matter is registered."""
    other_days: tuple[str, ...]
    """Patterns of words that tell a line of another day than the meeting's."""
    sent_lines: tuple[str, ...]
    """Patterns of how a line begins that says when papers of the meeting were sent."""
    written_days: tuple[str, ...]
    """Patterns of words before the day on which a paper was written, or written anew."""
    held_words: tuple[str, ...]
    """Words behind which a title tells the place: `hållet i`, `möte i`."""
    held_sentences: tuple[str, ...]
    """Patterns of how a sentence begins that says that the meeting was held, and where."""
    counted_there: tuple[str, ...]
    """Patterns of what goes on behind a place with how many were there: `i salen var vi nio`."""
    call_words: tuple[str, ...]
    """Words at the head of a notice that calls to a meeting."""
    call_titles: tuple[str, ...]
    """Patterns of how the title of a notice begins, which gives the day that it calls to."""
    roughly: tuple[str, ...]
    """Words before a time that is not exact."""
    ending_words: tuple[str, ...]
    """Patterns of words between the time when a meeting began and that when it ended."""
    place_leads: tuple[str, ...]
    room_words: tuple[str, ...]
    """Words for a room, which stand before its own name: `Room 4`."""
    street_words: tuple[str, ...]
    """Last words of a street before which its number stands: `12 High Street`."""
    street_endings: tuple[str, ...]
    """What the name of a street ends with behind which its number stands: `Ekgatan 4`."""
    place_endings: tuple[str, ...]
    """What the name of a place ends with, and none of a body: `Musiksalen`, `the Scout Hut`."""
    online_places: tuple[str, ...]
    """Where those are who meet without a place."""
    meeting_bodies: tuple[str, ...]
    """Endings of bodies that meet, which are no places."""
    named_bodies: tuple[str, ...]
    """Whole words that make the name behind a preposition that of a body: `Norrby IF`."""
    no_place: tuple[str, ...]
    greetings: tuple[str, ...]
    """What a line that greets or thanks begins with, which names no place."""
    same_place: tuple[str, ...]
    same_time: tuple[str, ...]
    tying_words: tuple[str, ...]
    """Words that only tie a day, a time and a place together: `den`, `kl`."""
    range_leads: tuple[str, ...]
    range_joiners: tuple[str, ...]
    """Words before and between the two times of a span: `mellan`, `och`."""
    hour_words: Words
    """The hours from one to twelve in words."""
    minutes_past: Words
    """What stands before an hour in words, by how many minutes later it is then: `half past`."""
    spoken_leads: tuple[str, ...]
    """Words before a time in words."""
    spoken_clock: tuple[str, ...]
    """Those before an hour in words that mean nothing but a time: `klockan`."""
    sharp_words: tuple[str, ...]
    """Words behind an hour in words: `o'clock`."""
    noon_words: tuple[str, ...]
    """Words for the middle of the day, alone or behind its hour."""
    evening_words: tuple[str, ...]
    morning_words: tuple[str, ...]
    """Words that tell which half of the day is meant."""
    front_titles: tuple[str, ...]
    """Keys of front matter of other programs that give a title."""
    lone_leads: tuple[str, ...]
    """Prepositions that are left before a place when the time before it is taken away."""
    hour_nouns: tuple[str, ...]
    """Patterns of what stands behind a time of day: `timmar`, `hrs`."""
    number_signs: tuple[str, ...]
    """Words for a number, which may be cut short: `nr`, `no`."""
    beside_names: tuple[str, ...]
    beside_things: tuple[str, ...]
    """Prepositions between a house and where it stands: `Salen i Ek`, `the hut behind the barn`."""
    day_ties: tuple[str, ...]
    """Words that tie a day to the words before it."""
    compass_points: tuple[str, ...]
    """Letters between the number of a house and its street: `118 W. Juniper`."""
