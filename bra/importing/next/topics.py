"""What minutes put forward for the next meeting: lists, series and sentences of topics."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from bra.importing.acting.who import People
from bra.importing.days.find import find_days
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.next.bare import bare_lines, bare_series, bare_things
from bra.importing.next.matters import matter_of, without_about
from bra.importing.next.presenters import topic
from bra.importing.next.series import each_alone, series
from bra.importing.next.tabled import topics_in_rows
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.hyphens import in_one
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape, Worded
from bra.importing.patterns.words import (
    CAPITAL,
    bare,
    either,
    label_of,
    listed,
    one_of,
    patterns,
)
from bra.importing.record import Topic
from bra.languages.importing import all_of

_DASH: Final = compiled(r"\s(?:[–—-]|--)\s")
_NUMBER: Final = compiled(r"\A\(?\d{1,2}[.)]\s+")
_SENTENCES: Final = compiled(rf"[.!?]\s+{CAPITAL}")
_LONGEST_TOPIC: Final = 160
_FEW_WORDS: Final = 9
_DEEPEST: Final = 1
"""How far in the entries of a list stand at most that begins at the margin."""
_WHEN: Final = ("date", "time", "place", "when_where")


class Section(NamedTuple):
    """Hold the section about the next meeting: its heading's text and line, its lines."""

    heading: str
    line: int
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]


def read_topics(
    section: Section | None,
    apart: Sequence[Section],
    sentences: Sequence[Sentence],
    speaking: Sequence[int],
    people: People,
) -> tuple[Topic, ...]:
    """Return the topics that the section about the next meeting lists, or one of their own.

    `apart` are the sections whose heading is of such topics.  Without either, a sentence may say
    them: one near those that are `speaking` of the next meeting, or one that calls for them.
    """
    found = _topics(section, people) if section is not None else ()
    for each in apart:
        found += _all_topics(each, people)
    if not found:
        speaking = speaking if section is None else ()
        found = _topics_of_sentences(sentences, speaking, people)
    return found


def is_topic_heading(text: str) -> bool:
    """Tell whether a heading is of topics for the next meeting."""
    return bare(text) in listed("topic_headings")


@cache
def _lead() -> Shape:
    patterns = "|".join(all_of("topic_patterns"))
    return Shape(rf"(?:^|(?<=[.!?]\s))(?:{one_of('topic_leads')}|{patterns})\s*:\s*", re.IGNORECASE)


def _topics(section: Section, people: People) -> tuple[Topic, ...]:
    """Return what a section lists: its entries, or the lines below a word such as "topics"."""
    found: list[Topic] = []
    below = False
    series_until = 0
    deepest = _DEEPEST
    for line in section.lines:
        if line.blank:
            below = below and not found
            continue
        lead = _lead().search(line.text) if line.kind != "row" and ":" in line.text else None
        if lead is not None:
            rest = line.text[lead.end() :].strip()
            below = True
            text = _run_on(section.lines, line, rest) if rest or lead.start() else ""
            if text.strip() and not each_alone(text):
                series_until = line.number + text.count("\n")
                below = False
                text = in_one(text.split("\n"))
                found += [topic(part, line, people, "topic-series") for part in series(text)]
            continue
        if line.number <= series_until:
            continue
        numbered = _NUMBER.match(line.text)
        # A box is that of a task, but below a word such as "topics"; deeper entries explain.
        boxed = line.tick is not None and not below
        entry = line.kind == "entry" and not boxed and (line.indent <= deepest or not found)
        if numbered or entry or (below and line.kind in ("text", "entry")):
            text = _NUMBER.sub("", line.text)
            if says_when(text) or len(text) > _LONGEST_TOPIC or _SENTENCES.search(text):
                continue
            # The others of a list stand as far in as its first.
            deepest = deepest if found else max(deepest, line.indent)
            found.append(topic(text, line, people, "topic-list"))
    found = found or topics_in_rows(section.lines, people)
    dated: set[int] = set()
    for sentence in section.sentences if not found else ():
        near = sentence.paragraph in dated
        told = _led_across(sentence, people) or _in_sentence(sentence, people, near=near)
        found += told or (bare_things(sentence, people) if found and near else [])
        if find_days(sentence.text, "sv"):
            dated.add(sentence.paragraph)
    return tuple(
        found or bare_series(section.sentences, people) or bare_lines(section.lines, people)
    )


def _all_topics(section: Section, people: People) -> tuple[Topic, ...]:
    """Return the topics of a section that holds nothing else."""
    found: list[Topic] = []
    for line in section.lines:
        if line.kind not in ("text", "entry") or len(line.text) > _LONGEST_TOPIC:
            continue
        text = _NUMBER.sub("", line.text)
        if bare(text) in listed("nothing") or (
            line.kind == "text" and _SENTENCES.search(text) is not None
        ):
            continue
        if line.kind == "entry":
            found.append(topic(text, line, people, "topic-list"))
        else:
            found += [topic(part, line, people, "topic-section") for part in series(text)]
    return tuple(found)


def _led_across(sentence: Sentence, people: People) -> list[Topic]:
    """Return the series behind words that go over two lines: `Dagordning för detta` / `möte:`."""
    lead = _lead().match(sentence.text) if ":" in sentence.text else None
    rest = sentence.text[lead.end() :] if lead is not None else ""
    return [topic(part, _line_of(sentence), people, "topic-series") for part in series(rest)]


@cache
def _sentence_shapes(field: str = "topic_sentences") -> tuple[Shape, ...]:
    return tuple(Shape(each, re.IGNORECASE, each) for each in all_of(field))


@cache
def _by_words(field: str) -> Worded[Shape]:
    return Worded(*((shape, shape) for shape in _sentence_shapes(field)))


def _in_sentence(sentence: Sentence, people: People, *, near: bool) -> list[Topic]:
    """Return what a sentence such as `Då tas budgeten upp` puts forward.

    One `near` the day may only say what somebody tells of: `Anna redogör för budgeten`.
    """
    behind = _behind_dash(sentence.text)
    if behind is not None and (
        told := _in_sentence(sentence._replace(text=behind), people, near=True)
    ):
        return told
    fields = ("topic_sentences", "topic_tellings") if near else ("topic_sentences",)
    shapes = [shape for field in fields for shape in _by_words(field).of(sentence.text)]
    found = [shape.look(sentence.text) for shape in shapes]
    matches = [match for match in found if match is not None]
    if not matches:
        return []
    # What is said in two places is said whole: `Taket återkommer då, liksom hissen`.
    best = next((each for each in matches if each.groupdict().get("more")), matches[0])
    groups = best.groupdict()
    named = [part for name in ("topic", "more") for part in series(groups.get(name) or "")]
    named = without_about(named, sentence.text[: best.start("topic")])
    parts = [matter_of(part, mention().search(part)) for part in named]
    if any(not part or bare(part) in _mere_pronouns() for part in parts):
        return []
    return [topic(part, _line_of(sentence), people, "topic-sentence") for part in parts]


def _behind_dash(text: str) -> str | None:
    """Return what is told behind the day and a dash: `3 maj i aulan -- Anna presenterar planen`."""
    dashes = list(_DASH.finditer(text)) if " -" in text or " –" in text or " —" in text else []
    dated = bool(dashes) and bool(find_days(text[: dashes[-1].start()], "sv"))
    return text[dashes[-1].end() :] if dated else None


def says_topics(text: str) -> bool:
    """Tell whether a sentence is one of those that put something forward."""
    return any(shape.look(text) is not None for shape in _by_words("topic_sentences").of(text))


@cache
def _mere_pronouns() -> frozenset[str]:
    return listed("pronouns") | listed("plural_pronouns") | listed("things")


def says_when(text: str) -> bool:
    """Tell whether an entry gives the meeting's time or place, not a topic."""
    head, colon, _ = text.partition(":")
    return (bool(colon) and label_of(head) in _WHEN) or (
        len(text.split()) < _FEW_WORDS and bool(find_days(text, "sv"))
    )


def _run_on(lines: Sequence[Line], line: Line, rest: str) -> str:
    """Return a series with the lines on which it goes on."""
    at = lines.index(line)
    for following in lines[at + 1 :]:
        if (
            following.kind != "text"
            or _NUMBER.match(following.text)
            or rest.rstrip().endswith((".", "!"))
        ):
            break
        rest = f"{rest}\n{following.text}"
    return rest


def _topics_of_sentences(
    sentences: Sequence[Sentence], speaking: Sequence[int], people: People
) -> tuple[Topic, ...]:
    """Return what a sentence puts forward: `Till nästa möte: budget och brandskydd`."""
    for at in speaking:
        listed_below = _listed_below(sentences, at, people)
        if listed_below:
            return listed_below
        for each in sentences[at : at + 3]:
            lead = _lead().search(each.text)
            if lead is not None and each.text[lead.end() :].strip():
                line = Line(each.line, each.text, each.text, 0, "text")
                return tuple(
                    topic(part, line, people, "topic-series")
                    for part in series(each.text[lead.end() :])
                )
        found: list[Topic] = []
        dated = bool(find_days(sentences[at].text, "sv"))
        for each in sentences[at : at + 3]:
            near = each.paragraph == sentences[at].paragraph
            told = dated and each is not sentences[at]
            more = _in_sentence(each, people, near=told) if near else []
            more = more or (bare_things(each, people) if near and told and found else [])
            if found and not more:
                break
            found += more
        if not found and dated:
            behind = takewhile(lambda each: not each.first, sentences[at + 1 :])
            found = bare_series([sentences[at], *behind], people)
        if found:
            # What stands above the items may be asked about twice.
            return tuple(dict.fromkeys(found))
    return _called_for(sentences, people)


def _called_for(sentences: Sequence[Sentence], people: People) -> tuple[Topic, ...]:
    """Return what is wished for a meeting told by its month: `Till mötet i maj önskas: taket`."""
    for each in sentences:
        lead = patterns("topic_calls").match(each.text) if ":" in each.text else None
        if lead is not None and each.text[lead.end() :].strip():
            parts = series(each.text[lead.end() :])
            return tuple(topic(part, _line_of(each), people, "topic-series") for part in parts)
    return ()


def _listed_below(sentences: Sequence[Sentence], at: int, people: People) -> tuple[Topic, ...]:
    """Return the entries right below a line such as `Ämnen till nästa möte:`.

    Below `Till nästa möte:` stand tasks as well.
    """
    if not is_topic_heading(sentences[at].text):
        return ()
    below = takewhile(lambda each: each.kind == "entry", sentences[at + 1 :])
    return tuple(
        topic(_NUMBER.sub("", each.text), _line_of(each), people, "topic-list")
        for each in below
        if each.first and bare(each.text) not in listed("nothing")
    )


def _line_of(sentence: Sentence) -> Line:
    return Line(sentence.line, sentence.text, sentence.text, 0, "text")


@cache
def mention() -> Choice:
    """Return the pattern of words for the next meeting."""
    shaped = (rf"(?<!\w)(?:{each})(?!\w)" for each in all_of("next_patterns"))
    return Choice((either("next_headings"), *shaped), re.IGNORECASE)
