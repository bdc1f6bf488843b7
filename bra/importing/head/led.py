"""Labels of people that also say whom these represent: `Närvarande från kommunen`."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.names.looks import names_somebody
from bra.importing.patterns.cues import in_small
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import WHOLE, bare, label_of, listed
from bra.languages import languages
from bra.languages.importing import all_of, all_words

_OF_PEOPLE: Final = ("present", "absent", "guests")


class Led(NamedTuple):
    """Hold the parts of such a label: what it is, its word, whom they represent, the names."""

    label: str
    word: str
    group: str
    names: str


def led_label(text: str) -> Led | None:
    """Return the label that a line begins with when a body is named in it, or None.

    The meeting's own body says nothing: `group` is empty then.
    """
    first, *rest = text.casefold().split(maxsplit=1) or ("",)
    if first not in _first_words() or not rest or _leads().isdisjoint(rest[0].split()):
        return None
    match = _led().match(text)
    if match is None or names_somebody(match["body"]) or label_of(text.partition(":")[0]):
        return None
    word = in_small(match["label"])
    if ":" not in text and word in listed("bodies") and match["lead"].casefold() in _for_words():
        return None  # the body's whole name: `Styrelsen för Byföreningen`
    own = bare(match["body"]) in listed("bodies")
    group = "" if own else f"{match['lead']} {match['body']}"
    return Led(all_words("labels")[word], match["label"], group, (match["names"] or "").strip())


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of the labels, without which nothing is looked for."""
    return frozenset(
        word.split()[0] for word, meaning in all_words("labels").items() if meaning in _OF_PEOPLE
    )


@cache
def _for_words() -> frozenset[str]:
    return frozenset(word for spoken in languages() for word in spoken.note_words["for"])


@cache
def _leads() -> frozenset[str]:
    """Return the first words of what leads a body, without which nothing is looked for."""
    leads = listed("group_leads") - listed("definite_articles")
    return frozenset(lead.split()[0] for lead in leads)


@cache
def _led() -> Words:
    words = (word for word, meaning in all_words("labels").items() if meaning in _OF_PEOPLE)
    leads = any_of(
        each for each in all_of("group_leads") if each not in listed("definite_articles")
    )
    behind = (
        rf")\s+(?P<lead>{leads})\s+(?P<body>[^\W\d_][^:;,.()]{{1,50}}?)"
        r"\s*(?::(?:\s+(?P<names>.*))?)?\Z"
    )
    return Words(rf"{WHOLE[0]}(?P<label>", words, behind, re.IGNORECASE)
