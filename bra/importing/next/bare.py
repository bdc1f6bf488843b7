"""Topics for the next meeting that no word leads: a series or lines right behind its day."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.verbs import present
from bra.importing.acting.who import People
from bra.importing.days.find import find_days
from bra.importing.head.titlewords import has_verb, is_known
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.names.looks import looks_like_entry
from bra.importing.next.presenters import BRACKET, topic
from bra.importing.next.series import series
from bra.importing.patterns.words import label_of
from bra.importing.record import Topic
from bra.languages.times import place_times

_SERIES: Final = 3
_LEAST: Final = 2
_FEW_OF_THING: Final = 6


def bare_series(sentences: Sequence[Sentence], people: People) -> list[Topic]:
    """Return a series that no word leads, behind the day: `5 mars. Taket, hissen, bilar`.

    It is three things or more, none of them somebody, a time or a clause; fewer when the first
    begins as a heading does: `Val av kassör!`
    """
    dated = False
    for sentence in sentences:
        text = sentence.text.rstrip("! ")
        behind = _behind_colon(text) if sentence.kind != "quote" else []
        if len(behind) >= _LEAST and all(_is_thing(part, people) for part in behind):
            line = Line(sentence.line, sentence.text, sentence.text, 0, "text")
            return [topic(part, line, people, "topic-series") for part in behind]
        parts = series(text) if dated and sentence.kind != "quote" else []
        enough = len(parts) >= _SERIES or (bool(parts) and is_known(parts[0]))
        if enough and all(_is_thing(part, people) for part in parts):
            line = Line(sentence.line, sentence.text, sentence.text, 0, "text")
            return [topic(part, line, people, "topic-series") for part in parts]
        dated = dated or bool(find_days(sentence.text, "sv"))
    return []


def _behind_colon(text: str) -> list[str]:
    """Return a series behind when and where, `5 mars, Ladan: taket och hissen`, with no label."""
    when, colon, rest = text.partition(": ")
    days = find_days(when, "sv") if colon else []
    if not days or label_of(when.rpartition(",")[2]) is not None:
        return []
    return series(rest)


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
        plain[:1].isdigit() or place_times(plain) or has_verb(plain) or present().search(plain)
    )
