"""Lists of words of items and headings."""

from typing import NamedTuple


class ItemWords(NamedTuple):
    """Hold one language's words of items and headings."""

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
    version_words: tuple[str, ...]
    """Words before a number with a dot that is no hour: `version 1.30`."""
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    """Words of the end of a meeting, whose time and place are not those of the next."""
    about: tuple[str, ...]
    """Words between those and the matter."""
    loose_matters: tuple[str, ...]
    """Words for a matter that do not say which it is: `frågan`."""
    presenting: tuple[str, ...]
    """Words beside who presents a topic."""
    nothing: tuple[str, ...]
    """What stands in a list that is empty."""
