"""Topics for the next meeting that no word leads: a series or lines right behind its day."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.verbs import present
from bra.importing.acting.who import People
from bra.importing.days.find import find_days
from bra.importing.head.placewords import sounds_like_place
from bra.importing.head.titlewords import has_verb, is_known
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.names.looks import looks_like_entry
from bra.importing.next.presenters import BRACKET, topic
from bra.importing.next.series import series
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, either, label_of, listed
from bra.importing.record import Topic
from bra.languages import codes
from bra.languages.importing import import_words
from bra.languages.times import place_times

_COLON: Final = compiled(rf":\s+|(?<=\w{{3}})\.\s+(?!{CAPITAL}|\d)")
"""What is put forward stands behind it; behind a full stop only where all is small."""
_YEAR: Final = compiled(r"\s(?:19|20)\d\d\Z")
_SERIES: Final = 3
_LEAST: Final = 2
_FEW_OF_THING: Final = 6
_SIGNS: Final = frozenset(":@!?")


def bare_series(sentences: Sequence[Sentence], people: People) -> list[Topic]:
    """Return a series that no word leads, behind the day: `5 mars. Taket, hissen, bilar`.

    It is three things or more, none of them somebody, a time or a clause; fewer when the first
    begins as a heading does, `Val av kassör!`, or when none could be a place.
    """
    dated = False
    for at, sentence in enumerate(sentences):
        quoted = sentence.kind == "quote"
        text = sentence.text.rstrip("! ")
        behind = _behind_colon(text) if not quoted else []
        if len(behind) >= _LEAST and _are_things(behind, people):
            return _topics(behind, sentence, people)
        parts = series(text) if dated and not quoted else []
        enough = len(parts) >= _SERIES or (bool(parts) and is_known(parts[0]))
        if enough and _LEAST * _beside(parts, text) < len(parts) and _are_things(parts, people):
            return _topics(parts, sentence, people)
        few = _few(sentences[at:], people) if dated else []
        if few:
            return few
        dated = dated or bool(find_days(sentence.text, "sv"))
    return []


def _few(sentences: Sequence[Sentence], people: People) -> list[Topic]:
    """Return two things or more, in one sentence or some in a row, such as `Taket. Hissen`.

    The first of them is no place, none is of coffee or the like, and only names are all in
    capitals: `Saga, Ekbo`.
    """
    found: list[Topic] = []
    for sentence in sentences:
        near = sentence.paragraph == sentences[0].paragraph
        more = bare_things(sentence, people, placed=bool(found)) if near else []
        if not more:
            break
        found += more
    return found if len(found) >= _LEAST else []


def bare_things(sentence: Sentence, people: People, *, placed: bool = False) -> list[Topic]:
    """Return the things that are all a sentence says; none is a place, unless that is `placed`."""
    plain = sentence.kind == "text" and not sentence.text.endswith(("!", "?"))
    parts = series(sentence.text) if plain else []
    if (
        not parts
        or any(part[:1].isupper() for part in parts[1:])
        or _beside(parts, sentence.text)
        or not _are_things(parts, people)
        or (not placed and ";" not in sentence.text and any(map(_is_place, parts)))
    ):
        return []
    return _topics(parts, sentence, people)


def _is_place(text: str) -> bool:
    """Tell whether a few words end as places do; a year is no number of a house: `Budget 2024`."""
    return sounds_like_place(_YEAR.sub("", text))


def _beside(parts: Sequence[str], text: str) -> int:
    """Count the parts of a text that are beside the matters of a meeting: `Fika, välkomna`."""
    words = either("beside_matters")
    # No part has a word that the text has not.
    return 0 if words.misses(text) else sum(words.search(part) is not None for part in parts)


def _topics(parts: Sequence[str], sentence: Sentence, people: People) -> list[Topic]:
    line = Line(sentence.line, sentence.text, sentence.text, 0, "text")
    return [topic(part, line, people, "topic-series") for part in parts]


def _behind_colon(text: str) -> list[str]:
    """Return a series behind when and where, `5 mars, Ladan: taket och hissen`, with no label."""
    for colon in _COLON.finditer(text):
        when = text[: colon.start()]
        if find_days(when, "sv"):
            if colon[0].startswith("."):
                return series(text[colon.end() :])
            last = when.rpartition(",")[2]
            labelled = label_of(last) is not None and either("same_place").search(last) is None
            return [] if labelled else series(text[colon.end() :])
    return []


def bare_lines(lines: Sequence[Line], people: People) -> list[Topic]:
    """Return matters that stand right below the day, set in or small, a line each."""
    below: list[Line] = []
    dated = False
    for line in lines:
        if dated and (line.blank or line.kind != "text"):
            break
        if dated:
            below.append(line)
        dated = dated or bool(find_days(line.text, "sv"))
    texts = [line.text for line in below]
    set_apart = all(line.raw[:1].isspace() or line.text[:1].islower() for line in below)
    if len(texts) < _LEAST or not set_apart or any(each.endswith((".", "!")) for each in texts):
        return []
    things = all(_is_thing(BRACKET.sub("", each), people) for each in texts)
    return [topic(line.text, line, people, "topic-list") for line in below] if things else []


def _are_things(parts: Sequence[str], people: People) -> bool:
    """Tell whether all parts of a series name matters.

    What begins a later part is a noun, whatever verb it may be elsewhere, `volunteers rota`, unless
    all begin so: `Bokar sal, köper fika`.
    """
    begun = (present().search(part.partition(" ")[0].casefold()) for part in parts)
    return not all(begun) and all(
        _is_thing(part, people, later=at > 0) for at, part in enumerate(parts)
    )


def _is_thing(text: str, people: People, *, later: bool = False) -> bool:
    """Tell whether a few words name a matter: no people, no time or place in numbers, no verb."""
    plain = BRACKET.sub("", text).strip()
    words = plain.split()
    if not words or len(words) > _FEW_OF_THING or not _SIGNS.isdisjoint(plain):
        return False
    if plain[0].isdigit() or not _passives().isdisjoint(words) or has_verb(plain):
        return False
    if looks_like_entry(plain, strict=True) or people.owners(plain) is not None:
        return False
    return not (place_times(plain) or find_days(plain, "sv") or _acts(plain, later=later))


def _acts(text: str, *, later: bool) -> bool:
    """Tell whether a text has a verb of a task; `för` before its noun is none."""
    start = len(text.split(maxsplit=1)[0]) if later else 0
    while (verb := present().search(text[start:])) is not None:
        if not start + verb.start() or bare(verb[0]) not in listed("object_words"):
            return True
        start += verb.end()
    return False


@cache
def _passives() -> frozenset[str]:
    return frozenset(form for code in codes() for form in import_words(code).acting.passives)
