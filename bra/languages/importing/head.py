"""Lists of words of the meeting itself and of the page: labels, place, furniture."""

from typing import NamedTuple

from bra.languages.language import Words


class HeadWords(NamedTuple):
    """Hold one language's words of the meeting itself and of the page: labels, place, furniture."""

    labels: Words
    """What the lines at the head of minutes give, by field."""
    loose_labels: tuple[str, ...]
    """Labels of people that may as well be headings of items: only among others are they labels."""
    title_words: tuple[str, ...]
    """Words that tell a title of minutes."""
    apart_titles: tuple[str, ...]
    """Endings of those that are no part of a name before them, unless that is a genitive."""
    reference_words: tuple[str, ...]
    """Words before the number under which a matter is registered."""
    other_days: tuple[str, ...]
    """Patterns of words that tell a line of another day than the meeting's."""
    place_leads: tuple[str, ...]
    room_words: tuple[str, ...]
    """Words for a room, which stand before its own name: `Room 4`."""
    place_endings: tuple[str, ...]
    """What the name of a place ends with, and none of a body: `Musiksalen`, `the Scout Hut`."""
    online_places: tuple[str, ...]
    """Where those are who meet without a place."""
    meeting_bodies: tuple[str, ...]
    """Endings of bodies that meet, which are no places."""
    held_words: tuple[str, ...]
    call_words: tuple[str, ...]
    """Words at the head of a notice that calls to a meeting."""
    ending_words: tuple[str, ...]
    """Patterns of words between the time when a meeting began and that when it ended."""
    """Words behind which a title tells the place: `hållet i`, `möte i`."""
    no_place: tuple[str, ...]
    same_place: tuple[str, ...]
    same_time: tuple[str, ...]
    contents_headings: tuple[str, ...]
    notice_headings: tuple[str, ...]
    body_labels: tuple[str, ...]
    """Words of a cover sheet behind which the body that met is named."""
    approval_labels: tuple[str, ...]
    """Words of a cover sheet that name who is to approve when a name stands behind them."""
    signature_leads: tuple[str, ...]
    signature_headings: tuple[str, ...]
    """Headings of nothing but signatures."""
    signed_by: tuple[str, ...]
    """Words that begin the lines of signatures."""
    signature_words: tuple[str, ...]
    """Words that stand beside the room for a name: the day, the name in print."""
    tying_words: tuple[str, ...]
    """Words that only tie a day, a time and a place together: `den`, `kl`."""
    furniture: tuple[str, ...]
    page_words: tuple[str, ...]
    """Words before the number of a page."""
    page_joiners: tuple[str, ...]
    """Words between it and how many pages there are."""
    stop_words: tuple[str, ...]
    """Frequent words by which a text's language is told."""
    abbreviations: tuple[str, ...]
    ending_abbreviations: tuple[str, ...]
    """Those that often end a sentence."""
    hyphen_joiners: tuple[str, ...]
    """Words before which a hyphen at the end of a line is one to keep."""
