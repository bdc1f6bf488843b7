"""The words of what stands on a page beside the minutes themselves, and of its setting."""

from typing import NamedTuple


class PageWords(NamedTuple):
    """Hold the words of contents, notices, signatures and page heads, and of how lines are set."""

    contents_headings: tuple[str, ...]
    notice_headings: tuple[str, ...]
    page_headings: tuple[str, ...]
    """Headings that a web site sets below what it shows, with `#` for a number."""
    signature_leads: tuple[str, ...]
    as_above: tuple[str, ...]
    """What ends a line that says where and when minutes were signed: `dag som ovan`."""
    signed_closings: tuple[str, ...]
    """Lines of greeting above the name of who wrote a letter or a notice."""
    signed_through: tuple[str, ...]
    """Words before the name of who signs for somebody: `genom`."""
    signature_headings: tuple[str, ...]
    """Headings of nothing but signatures."""
    signed_by: tuple[str, ...]
    """Words that begin the lines of signatures."""
    signature_words: tuple[str, ...]
    """Words that stand beside the room for a name: the day, the name in print."""
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
    lettered: tuple[str, ...]
    """Endings of nouns behind which a single letter is no initial: `option B`."""
    hyphen_joiners: tuple[str, ...]
    """Words before which a hyphen at the end of a line is one to keep."""
    hyphen_seconds: tuple[str, ...]
    """Second words of those written with a hyphen, which may end a line: `council-led`."""
    dividing_halves: tuple[str, ...]
    """Beginnings of words behind which a hyphen only divides: `re-funded`."""
    closed_words: tuple[str, ...]
    """Words that end as the second ones do, and are written without a hyphen."""
    before_more: tuple[str, ...]
    """Words that no sentence ends with, so that the next line goes on with it."""
    page_references: tuple[str, ...]
    """Words at the head of a page before the number of the matter."""
