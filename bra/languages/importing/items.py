"""Lists of words of items, headings, the next meeting and its topics."""

from typing import NamedTuple


class ItemWords(NamedTuple):
    """Hold one language's words of items, headings, the next meeting and its topics."""

    item_leads: tuple[str, ...]
    """Words before the number of an item."""
    receiving: tuple[str, ...]
    """Words before a label of people in the heading of an item: `To receive apologies`."""
    sub_labels: tuple[str, ...]
    """Headings within an item."""
    sub_label_endings: tuple[str, ...]
    """Endings of such headings: `Förvaltningens förslag till beslut`."""
    telling_labels: tuple[str, ...]
    """Those of them below which a matter is described, and what was said of it is told."""
    known_headings: tuple[str, ...]
    """Headings that minutes often have, which need no other sign than a line of their own."""
    heading_beginnings: tuple[str, ...]
    electing: tuple[str, ...]
    """Words that a title begins with whose last words are of who is chosen or spoken of."""
    visiting: tuple[str, ...]
    """Words in a title behind whose colon stands who visited: `Gästföredrag: Anna Ek`."""
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    """Words of the end of a meeting, whose time and place are not those of the next."""
    next_headings: tuple[str, ...]
    next_alone: tuple[str, ...]
    """Headings that are about the next meeting where its day stands right below."""
    next_verbs: tuple[str, ...]
    """Verbs behind such words in a sentence that tells when the next meeting is."""
    next_patterns: tuple[str, ...]
    """Patterns of words for the next meeting."""
    numbered_places: tuple[str, ...]
    """Patterns of what a number stands behind in the name of a place: `sal 3`."""
    place_ends: tuple[str, ...]
    """Patterns of what a place of the next meeting depends on."""
    place_hedges: tuple[str, ...]
    """Patterns of words for how sure such a place is, and that it is no new one."""
    proposed_days: tuple[str, ...]
    """Patterns of how a line begins that proposes days for coming meetings."""
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
    topic_headings: tuple[str, ...]
    """Headings of topics for the next meeting."""
    topic_patterns: tuple[str, ...]
    """Patterns of what leads a series of topics."""
    topic_leads: tuple[str, ...]
    topic_tellings: tuple[str, ...]
    """Patterns of sentences that put something forward where the day of the next meeting is."""
    topic_sentences: tuple[str, ...]
    onward: tuple[str, ...]
    """Words for going on with a matter, which are no part of it: `vidare`."""
    about: tuple[str, ...]
    """Words between those and the matter."""
    loose_matters: tuple[str, ...]
    """Words for a matter that do not say which it is: `frågan`."""
    presenting: tuple[str, ...]
    """Words beside who presents a topic."""
    nothing: tuple[str, ...]
    """What stands in a list that is empty."""
