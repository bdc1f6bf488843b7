"""What is confidential: exact marks, and near misses that fail closed.

The rule is section 8 of the format: a heading with braces or an ending bracket that holds a word
like the mark, and a block quote whose text begins with the word and a colon.  What was plainly
meant for one of these counts as well: a quote that begins with the word alone, a heading whose
braces were forgotten, or one that begins with the word and a colon.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bra.reading.divisions import opens_again, whole_heading
from bra.reading.labels import said_of_heading
from bra.reading.marks import is_mark_alone
from bra.reading.secretwords import is_exact, is_label, is_meant, is_misspelt, is_near
from bra.reading.words import heading_words
from bra.text.shown import shown_forms

_WORD = re.compile(r"[^\W\d_]+")
_BRACES = re.compile(r"\{([^{}]*)\}?")
_ENDING = re.compile(r"[(\[]([^()\[\]]*)[)\]]?\W*$")
# Braces forgotten: a class as in `.sekretess`, after a space anywhere or at the end.
_CLASS = re.compile(r"(?<!\w)\.([^\W\d_]+)|\.([^\W\d_]+)\W*$")
_COMMENT = re.compile(r"<!--(.*?)-->")
_LEADING = r"(?:<[^<>]*>|&#?\w+;|[\W\d_])*+"
_FIRST_WORD = re.compile(rf"{_LEADING}([^\W\d_]+)")
_HEADING_COLON = re.compile(
    rf"{_LEADING}([^\W\d_]+)[^\w(\[]*(?:[(\[][^()\[\]]*[)\]]\W*?)?[:\uff1a]"
)
_QUOTE_TEXT = re.compile(
    r"(?:[\s>*_~`#+\-.()\[\]\d\\]|<[^<>]*>)*([^\W\d_]+)(?:[\s*_~`\])\\]|<[^<>]*>)*[:\uff1a]"
)


class Mark(NamedTuple):
    """Tell that something is confidential, and whether it says so exactly.

    A mark that `divides` speaks of the items after it too: with `always` whatever stands below
    it, else when nothing does.
    """

    exact: bool
    start: int
    end: int
    divides: bool = False
    always: bool = False


@lru_cache(maxsize=2048)
def heading_mark(heading: str) -> Mark | None:
    """Return the mark of a heading's text, or None.

    `{.sekretess}` at the end is exact; any other word like it in braces or in an ending bracket
    is not, and counts all the same.  So do `.sekretess` without braces and `Sekretess:` at the
    beginning, and what is only seen as a mark.
    """
    found = _written_mark(heading)
    if found is not None:
        return found
    seen = (_written_mark(form) for form in shown_forms(heading) if form != heading)
    mark = next(filter(None, seen), None)
    return None if mark is None else mark._replace(exact=False, start=0, end=len(heading))


def _written_mark(heading: str) -> Mark | None:
    found = _in_brackets(heading)
    number = heading_words().number.match(heading)
    whole = whole_heading(heading, 0 if number is None else number.end())
    if found is not None and found.exact:
        # What shuts the public out of all that follows does so however exactly it is marked.
        always = whole is not None and whole.always
        return found._replace(divides=always, always=always)
    if whole is not None and whole.divides:
        return Mark(exact=False, **whole._asdict())
    found = found or _bare_mark(heading)
    return Mark(exact=False, **whole._asdict()) if found is None and whole is not None else found


@lru_cache(maxsize=2048)
def ends_private_part(heading: str) -> bool:
    """Tell whether a heading says that the public is let in again after a part without it."""
    number = heading_words().number.match(heading)
    return opens_again(heading, 0 if number is None else number.end())


def _bare_mark(heading: str) -> Mark | None:
    """Return the mark of a heading that has it without braces, or None."""
    for match in _CLASS.finditer(heading):
        place = match.lastindex or 0
        if is_meant(match[place]):
            return Mark(exact=False, start=match.start(place), end=match.end(place))
    for comment in _COMMENT.finditer(heading):
        if is_mark_alone(comment[1]):
            return Mark(exact=False, start=comment.start(1), end=comment.end(1))
    number = heading_words().number.match(heading)
    word = _HEADING_COLON.match(heading, 0 if number is None else number.end())
    if word is not None and is_label(word[1]):
        return Mark(exact=False, start=word.start(1), end=word.end(1))
    said = said_of_heading(heading)
    return None if said is None else Mark(exact=False, start=said[0], end=said[1])


def _in_brackets(heading: str) -> Mark | None:
    """Return the mark in braces or in an ending bracket of a heading, or None."""
    if "{" not in heading and "(" not in heading and "[" not in heading:
        return None
    spans = [match.span(1) for match in _BRACES.finditer(heading)]
    ending = _ENDING.search(heading)
    braces = len(spans)
    if ending is not None:
        spans.append(ending.span(1))
    found: Mark | None = None
    for index, (start, end) in enumerate(spans):
        for match in _WORD.finditer(heading, start, end):
            if not is_near(match[0]):
                continue
            exact = (
                index < braces
                and is_exact(match[0])
                and heading[match.start() - 1] == "."
                and heading[match.start() - 2] in "{ "
                and heading[match.end() : match.end() + 1] in ("}", " ")
                and heading[end:].strip() == "}"
            )
            if found is None or (found.exact and not exact):
                found = Mark(exact, match.start(), match.end())
    return found


def quote_mark(text: str) -> Mark | None:
    """Return the mark of a block quote from its raw text, or None.

    `Sekretess:` is exact.  Without the colon the word counts when it is the first of the quote.
    In `[!…]`, by which other programs know a warning, every word like it does, and a warning of
    another kind is no word.
    """
    beginning = text[:300]
    match = _QUOTE_TEXT.match(beginning)
    if match is not None and is_near(match[1]):
        return Mark(is_exact(match[1].casefold()), match.start(1), match.end(1))
    word = _FIRST_WORD.match(beginning)
    if word is not None and beginning[: word.start(1)].rstrip().endswith("[!"):
        if is_meant(word[1]):
            return Mark(exact=False, start=word.start(1), end=word.end(1))
        word = _FIRST_WORD.match(beginning, word.end(1))
    if word is not None and is_misspelt(word[1]):
        return Mark(exact=False, start=word.start(1), end=word.end(1))
    return None
