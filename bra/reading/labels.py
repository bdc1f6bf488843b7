"""What a text says of itself: that it is confidential, in words at its beginning or its end.

So people mark a paragraph, an entry of a list or a heading who do not know the marks of the format:
`Hemligt: …`, `**Sekretess** …`, `(sekretess) …`, `Sekretess enligt OSL 18 kap.: …`, `… (sekretess)`
and `… – sekretess`.  It fails closed.  A word inside a sentence says nothing of the text around it,
nor does a longer word such as *sekretesslagen*.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.phrases import (
    LEAD,
    is_phrase,
    is_phrase_alone,
    phrase_at_beginning,
    phrase_in,
)
from bra.reading.secretwords import is_label, is_meant, is_quality
from bra.reading.words import any_spaces, either

_WORD: Final = re.compile(r"[^\W\d_]+")
_OPENED: Final = re.compile(r"(?:[*_]|==|[(\[]|<\w+[^<>]*>)\s*\Z")
_TAILS: Final = re.compile(r"(?:\s*(?:\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}))+\W*\Z")
_INSIDE: Final = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_BRACES_AT_END: Final = re.compile(r"\{([^{}\n]*)\}\W*\Z")
_BOLD: Final = re.compile(
    r"\s*(?:[-*+]\s+)?(\*\*|__)(?=\S)(?:(?!\1)[^\n])+\1(?:[ \t]*\{[^{}\n]*\})?\W*\Z"
)
_MOST: Final = 300
_LONGEST: Final = 60
# A word that is a sentence of its own, with another after it.
_CALLED: Final = re.compile(r"[*_~]*([.!])[*_~]*[^\S\n]+\S")
_LAST_CAPITALS: Final = re.compile(r"(?<=\s)\W*([^\W\d_a-zåäö]{6,})\W*\Z")
_ANOTHER: Final = re.compile(r"[^:\n]{1,80}?:[*_]*(?=\s)")
# Where the first paragraph of a block ends.
_NEXT: Final = re.compile(r"\n[ \t>]*(?:\r?\n|\Z|[-*+][ \t]|\d{1,9}[.)][ \t])")

Place = tuple[int, int]


class _Patterns(NamedTuple):
    """Hold what may come after the word, and before it at the end of a text or a heading."""

    first: re.Pattern[str]
    colon: re.Pattern[str]
    quality_colon: re.Pattern[str]
    shut: re.Pattern[str]
    text_end: re.Pattern[str]
    heading_end: re.Pattern[str]
    whole: re.Pattern[str]
    announced: re.Pattern[str]
    denied: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = sorted({each for language in languages() for each in language.confidential_grounds})
    space = r"[^\S\n]"
    dress = rf"(?:{space}|[*_~`\\\"”’]|</?\w+[^<>\n]*>)*+"
    bracket = rf"(?:[(\[][^()\[\]\n]*[)\]]{dress})?"
    because = rf"[^\w\n]{{0,4}}(?:{'|'.join(map(re.escape, words))})\b"
    ground = rf"(?:{because}[^:\n]{{0,80}}?)?"
    things = {each for language in languages() for each in language.confidential_things}
    another = rf"(?:{space}{{1,9}}(?:{'|'.join(sorted(things))})[^\W\d_]*)?"
    stop = rf"{dress}{bracket}(?:[:;=\uff1a](?!//|=)|(?<=\s)[-–—]{{1,3}}{space})"
    dash = rf"(?:{space}[-–—]{{1,3}}{space}|[–—])"
    denials = "|".join(
        sorted(re.escape(each) for spoken in languages() for each in spoken.confidential_denials)
    )
    qualifiers = "|".join(
        sorted(re.escape(each) for spoken in languages() for each in spoken.confidential_qualifiers)
    )
    before = rf"(?:(?:{any_spaces(qualifiers)})[^\S\n]+)?"
    bracketed = rf"[(\[](?:[^()\[\]\n]{{0,80}}[,;] )?{before}"
    until_end = rf"(?:{because}[^\n]{{0,80}})?[\W_]*\Z"
    calls = "|".join(
        sorted(re.escape(each) for spoken in languages() for each in spoken.attention_words)
    )
    announcing = either({each for spoken in languages() for each in spoken.announcing_words})
    copulas = either({each for spoken in languages() for each in spoken.announcing_verbs})
    return _Patterns(
        re.compile(rf"({LEAD}(?:(?:{calls})\b[^\w\n]{{1,6}})?)([^\W\d_]+)", re.IGNORECASE),
        re.compile(f"{ground}{stop}", re.IGNORECASE),
        re.compile(f"{another}{ground}{stop}", re.IGNORECASE),
        re.compile(rf"{another}{ground}{space}*\\?(?:[*_]|==|[)\]](?![(\[])|</)", re.IGNORECASE),
        re.compile(
            rf"(?:{dash}{before}|{bracketed})[^\w()\[\]]*([^\W\d_]+){until_end}", re.IGNORECASE
        ),
        re.compile(
            rf"(?:{dash}|[,;:|]{space}|{space}/){before}[\W_]*([^\W\d_]+){until_end}", re.IGNORECASE
        ),
        re.compile(rf"\W*([^\W\d_]+)({because}[^\n]{{0,80}})?[\W_]*", re.IGNORECASE),
        re.compile(
            rf"{LEAD}(?:{announcing})\b(?:[^\n.:]{{0,60}}?\s)?(?:{copulas})[^\S\n]+{before}"
            rf"[*_]{{0,2}}([^\W\d_]+)[*_]{{0,2}}(?:{because}[^\n.:]{{0,80}})?[*_]{{0,2}}[.:]",
            re.IGNORECASE,
        ),
        re.compile(rf"\W*:\W*(?:{denials})\W*(?:\Z|\(|\n)", re.IGNORECASE),
    )


class Label(NamedTuple):
    """Tell that a text calls itself confidential.

    `alone` tells that it has no other words, or is set as a heading is: then it speaks of all that
    follows.  `leads` tells that it begins so: then it speaks of a list that follows.
    """

    alone: bool
    leads: bool


@lru_cache(maxsize=2048)
def said_of_heading(heading: str) -> Place | None:
    """Return the place of the word by which a heading calls itself confidential, or None.

    At the end it stands after a dash, a comma or a colon, at the beginning before a colon or a
    dash or in brackets: `Lägesbild – sekretess`, `[Hemligt] Lägesbild`.
    """
    found = _at_beginning(heading)
    if found is None and (phrase := phrase_in(heading) or _capitals_at_end(heading)) is not None:
        return phrase
    if found is not None:
        bracket = heading[: found[0][0]].rstrip().endswith(("(", "["))
        if found[1] or bracket or is_quality(heading[found[0][0] : found[0][1]]):
            return found[0]
    tail = _TAILS.search(heading)
    for match in _INSIDE.finditer(heading, tail.start()) if tail is not None else ():
        inner = _patterns().whole.fullmatch(match[1])
        if inner is not None and is_label(inner[1]):
            return match.start(1) + inner.start(1), match.start(1) + inner.end(1)
    before = heading[: tail.start()] if tail is not None else heading
    return _at_end(before, _patterns().heading_end)


def said_of_text(text: str, *, entry: bool) -> Label | None:
    """Return how a paragraph, or an entry of a list, calls itself confidential, or None."""
    cut = _NEXT.search(text)
    said = (text[: cut.start()] if cut is not None else text).rstrip()
    alone = not entry and (_is_label_alone(said) or is_phrase_alone(said) or _is_announcement(said))
    heading = not entry and _BOLD.match(said) is not None
    titled = heading and (_has_braces(said) or said_of_heading(said.strip("*_ \t")) is not None)
    if alone or titled:
        return Label(alone=True, leads=True)
    if _at_beginning(said) is not None or _in_label(said):
        return Label(alone=heading, leads=True)
    if (
        _at_end(said, _patterns().text_end) is None
        and _before_tail(said) is None
        and not _has_braces(said)
        and _capitals_at_end(said) is None
    ):
        phrase = phrase_in(said)
        return Label(alone=heading, leads=phrase[0] < len(said) // 2) if phrase else None
    return Label(alone=heading, leads=said.endswith(":"))


def marked_brackets(text: str) -> Iterator[int]:
    """Give where the words begin of brackets that hold a mark alone: `(hemligt)`."""
    for match in _INSIDE.finditer(text) if "(" in text or "[" in text else ():
        inner = _patterns().whole.fullmatch(match[1])
        linked = text[match.end() - 1 : match.end() + 1] in ("](", "][")
        if inner is not None and is_label(inner[1]) and not linked:
            yield match.start(1)


def is_subject(text: str) -> bool:
    """Tell whether a text is no more than the word: *Sekretess* as the head of a column."""
    whole = _patterns().whole.fullmatch(text)
    return whole is not None and is_label(whole[1])


def begins_so(text: str) -> bool:
    """Tell whether a sentence begins by calling what comes after it confidential."""
    return _at_beginning(text) is not None or phrase_at_beginning(text) is not None


def _before_tail(text: str) -> Place | None:
    """Return the place of a word that ends a text but for brackets: `… (hemligt) (senast …)`."""
    if text[-1:] not in ")]}.*_" or not (")" in text or "]" in text or "}" in text):
        return None
    tail = _TAILS.search(text, max(0, len(text) - _MOST))
    if tail is None:
        return None
    for match in _INSIDE.finditer(text, tail.start()):
        if _at_end(f"– ({match[1]})", _patterns().text_end) or phrase_in(f"– ({match[1]})"):
            return match.span(1)
    said = tail[0].casefold()
    because = any(law in said for law in _grounds())
    pattern = _patterns().heading_end if because else _patterns().text_end
    before = text[: tail.start()]
    return _at_end(before, pattern) or _capitals_at_end(before)


@cache
def _grounds() -> frozenset[str]:
    """Return the laws and the provisions by which a bracket gives the ground of what it ends."""
    return frozenset(
        law
        for spoken in languages()
        for law in (*spoken.confidential_laws, *spoken.confidential_provisions)
    )


def is_denied(text: str, end: int) -> bool:
    """Tell whether the word that ends at an offset is followed by a no: `Sekretess: nej`."""
    return _patterns().denied.match(text, end) is not None


def _is_label_alone(said: str) -> bool:
    whole = _patterns().whole.fullmatch(said)
    if whole is None or not is_label(whole[1]):
        return False
    # `Sekretess gäller för ärendet.` is a sentence.
    return whole[2] is None or said.endswith((":", "**", "__"))


def _is_announcement(said: str) -> bool:
    told = _announced(said)
    return told is not None and not _WORD.search(said, told.end())


def is_marked_value(value: str) -> bool:
    """Tell whether a value of a front matter says that it is confidential, in brackets or around.

    There a bracket may stand anywhere: `Bo Ek (hemligt), skolan`.
    """
    if said_of_text(value, entry=True) is not None:
        return True
    words = (word for inner in _INSIDE.finditer(value) for word in _WORD.findall(inner[1]))
    return any(map(is_label, words))


def _in_label(text: str) -> bool:
    """Tell whether another label holds the word in brackets, or comes right before it.

    `Beslut D1 (hemligt): …`, `Beslut: Hemligt: …`.
    """
    label = _ANOTHER.match(text)
    if label is None:
        return False
    for inner in _INSIDE.finditer(label[0]):
        whole = _patterns().whole.fullmatch(inner[1])
        if whole is not None and is_label(whole[1]):
            return True
        if is_phrase(inner[1].strip()):
            return True
    rest = text[label.end() :]
    return _at_beginning(rest) is not None or phrase_in(rest) is not None


def _at_beginning(text: str) -> tuple[Place, bool] | None:
    """Return the place of a word that begins a text as a label does, or None.

    With it comes whether a colon or a dash ends the label; else it is set in bold or in brackets.
    """
    first = _patterns().first.match(text[:_MOST])
    if first is None or not is_label(first[2]):
        told = _announced(text)
        return None if told is None else (told.span(1), True)
    patterns, (start, end) = _patterns(), first.span(2)
    if is_denied(text, end):
        return None
    # Of *sekretess* itself something may be told: `Sekretess diskuterades: …`.
    colon = patterns.quality_colon if is_quality(first[2]) else patterns.colon
    if colon.match(text, end):
        return (start, end), True
    if first[2].isupper() and text[end : end + 1] == " " and text[end:] != text[end:].upper():
        return (start, end), True
    called = _CALLED.match(text, end)
    if called is not None and (called[1] == "!" or is_quality(first[2])):
        return (start, end), True
    opened = _OPENED.search(first[1]) is not None
    return ((start, end), False) if opened and patterns.shut.match(text, end) else None


def _announced(text: str) -> re.Match[str] | None:
    """Return what a text begins with that says so of what follows: `Följande är hemligt: …`."""
    found = _patterns().announced.match(text[:_MOST])
    return found if found is not None and is_label(found[1]) else None


def _at_end(text: str, pattern: re.Pattern[str]) -> Place | None:
    """Return the place of a word that ends a text as a label does, or None."""
    match = pattern.search(text, max(0, len(text) - _MOST))
    return match.span(1) if match is not None and is_label(match[1]) else None


def _capitals_at_end(text: str) -> Place | None:
    """Return the place of a word in capitals that ends a text in which it stands out, or None."""
    begin = max(0, len(text) - _LONGEST)
    word = _LAST_CAPITALS.search(text, begin) if text[begin:].upper() != text[begin:] else None
    if word is None or not is_label(word[1]) or text[: word.start()].isupper():
        return None
    return word.span(1)


def _has_braces(text: str) -> bool:
    """Tell whether a text ends in braces with a mark."""
    braces = _BRACES_AT_END.search(text) if text.rstrip(".*_ \t").endswith("}") else None
    return braces is not None and any(map(is_meant, _WORD.findall(braces[1])))
