"""Topics for the next meeting that no word leads: a series or lines right behind its day."""

from collections.abc import Sequence
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
from bra.importing.patterns.words import either, label_of
from bra.importing.record import Topic
from bra.languages.times import place_times

_COLON: Final = compiled(r":\s+")
_SERIES: Final = 3
_LEAST: Final = 2
_FEW_OF_THING: Final = 6


def bare_series(sentences: Sequence[Sentence], people: People) -> list[Topic]:
    """Return a series that no word leads, behind the day: `5 mars. Taket, hissen, bilar`.

    It is three things or more, none of them somebody, a time or a clause; fewer when the first
    begins as a heading does, `Val av kassör!`, or when none could be a place.
    """
    dated = False
    for at, sentence in enumerate(sentences):
        text = sentence.text.rstrip("! ")
        behind = _behind_colon(text) if sentence.kind != "quote" else []
        if len(behind) >= _LEAST and all(_is_thing(part, people) for part in behind):
            return _topics(behind, sentence, people)
        parts = series(text) if dated and sentence.kind != "quote" else []
        enough = len(parts) >= _SERIES or (bool(parts) and is_known(parts[0]))
        if enough and all(_is_thing(part, people) for part in parts):
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
        parts = series(sentence.text) if sentence.kind == "text" else []
        near = sentence.paragraph == sentences[0].paragraph
        first = parts if not found else []
        if (
            not near
            or not parts
            or sentence.text.endswith(("!", "?"))
            or not all(_is_thing(part, people) for part in parts)
            or any(map(sounds_like_place, first))
            or any(part[:1].isupper() for part in parts[1:])
            or any(map(_is_beside, parts))
        ):
            break
        found += _topics(parts, sentence, people)
    return found if len(found) >= _LEAST else []


def _is_beside(text: str) -> bool:
    """Tell whether a few words are of what is beside the matters of a meeting: `Fika, välkomna`."""
    return either("beside_matters").search(text) is not None


def _topics(parts: Sequence[str], sentence: Sentence, people: People) -> list[Topic]:
    line = Line(sentence.line, sentence.text, sentence.text, 0, "text")
    return [topic(part, line, people, "topic-series") for part in parts]


def _behind_colon(text: str) -> list[str]:
    """Return a series behind when and where, `5 mars, Ladan: taket och hissen`, with no label."""
    for colon in _COLON.finditer(text):
        when = text[: colon.start()]
        if find_days(when, "sv"):
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


def _is_thing(text: str, people: People) -> bool:
    """Tell whether a few words name a matter: no people, no time or place in numbers, no verb."""
    plain = BRACKET.sub("", text).strip()
    if not plain or len(plain.split()) > _FEW_OF_THING or any(sign in plain for sign in ":@!?"):
        return False
    if looks_like_entry(plain, strict=True) or people.owners(plain) is not None:
        return False
    return not (
        plain[:1].isdigit()
        or place_times(plain)
        or find_days(plain, "sv")
        or has_verb(plain)
        or present().search(plain)
    )
