"""Which sentences say what the meeting decided."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.cues import AnyWord
from bra.importing.here import chosen_here, only_names, passive_here
from bra.importing.lines import Line
from bra.importing.prose import Sentence
from bra.importing.record import Decision
from bra.importing.shapes import AnyShape, Shape
from bra.importing.who import People
from bra.importing.words import (
    CAPITAL,
    bare,
    either,
    is_one_of,
    joining_words,
    label_of,
    listed,
    one_of,
    patterns,
)
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_LABEL_LENGTH: Final = 60
_NUMBERED: Final = re.compile(r"\d{1,2}[.)]\s+")
_LONG: Final = 320
_FEW: Final = 3
_MOST_IN_LABEL: Final = 6
_ENDS: Final = ".,;:!?–-"
_OTHER_TIME: Final = 60


class Label(NamedTuple):
    """Hold a label at the beginning of a text, and where the text after it begins."""

    kind: str
    end: int


@lru_cache(maxsize=2048)
def label_at(text: str) -> Label | None:
    """Return the label that a sentence begins with: `decision` or `other`."""
    numbered = _numbered_label().match(text)
    if numbered is not None:
        return Label("decision", numbered.end())
    head, colon, _ = text.partition(":")
    if colon and len(head) <= _LABEL_LENGTH:
        kind = _label_kind(bare(head))
        if kind is not None:
            return Label(kind, len(head) + 1)
        if _counted_label().fullmatch(bare(head)):
            return Label("decision", len(head) + 1)
    if len(text) <= _LABEL_LENGTH:
        kind = _label_kind(bare(text))
        if kind is not None:
            return Label(kind, len(text))
    match = _loud().match(text)
    return Label("decision", match.end()) if match is not None else None


@cache
def _counted_label() -> re.Pattern[str]:
    """Return the pattern of a whole label with a number: `beslut 4`."""
    return re.compile(rf"(?:{one_of('decision_labels')})\s*(?:§|#|nr\.?|no\.?)?\s*[dD]?\d*")


@cache
def _numbered_label() -> Shape:
    """Return the pattern of a label with a number of its own: `Beslut 3.8:1  Avgiften höjs.`."""
    return Shape(
        rf"(?:{one_of('decision_labels')})\s*(?:§|#|nr\.?|no\.?|nummer|number)?\s*"
        rf"(?-i:[A-ZÅÄÖ]{{0,3}})-?\d+(?:[.:/-]\d+)*(?:\s*[.:–-]?\s+(?-i:(?={CAPITAL}))|[.:]\Z)",
        re.IGNORECASE,
    )


@cache
def _loud() -> re.Pattern[str]:
    """Return the pattern of a label in capitals that needs no colon: `RESOLVED that`."""
    words = any_of(word.upper() for word in all_of("decision_labels"))
    return re.compile(rf"(?:{words})(?=\s+[a-zA-Z])")


def leads_decision(line: Line) -> bool:
    """Tell whether a Markdown heading is only the label of a decision: `### Nämndens beslut`."""
    return line.kind == "atx" and _label_kind(bare(line.text)) == "decision"


def _label_kind(words: str) -> str | None:
    if words in listed("decision_labels"):
        return "decision"
    if words in listed("sub_labels"):
        return "other"
    if not words.endswith(all_of("decision_label_endings")) or "." in words:
        return None
    bodies = tuple(each for body in all_of("bodies") for each in (body, f"{body}s"))
    first, *rest = words.split()
    if len(rest) < _FEW and first.endswith(bodies):
        return "decision"
    # A long name is one of a label where a noun follows: `Barn- och ungdomsnämndens beslut`.
    named = len(rest) < _MOST_IN_LABEL and bool(rest) and rest[-1] in listed("decision_words")
    return "decision" if named and [first, *rest][-2].endswith(bodies) else None


@cache
def _deciding() -> Shape:
    return either("decides")


@cache
def _passive() -> Shape:
    return either("decided_passive")


def find_decisions(
    sentences: Sequence[Sentence], item: int, people: People, *, labelled_only: bool = False
) -> list[Decision]:
    """Return the decisions of one item, in order.

    After a label the first sentence is the decision; clauses or numbered points that follow it
    belong to it.  Without a label the sentence must say that this meeting decides.
    """
    found: list[Decision] = []
    at = 0
    other_until = -1
    while at < len(sentences):
        sentence = sentences[at]
        label = label_at(sentence.text) if sentence.kind != "quote" or sentence.first else None
        if label is not None and label.kind == "decision":
            decision, at = _labelled(sentences, at, label, item)
            if decision is not None:
                found.append(decision)
                at = _past_carried(sentences, at)
            other_until = -1
            continue
        votes = label is not None and bare(sentence.text[: label.end]) in listed("vote_labels")
        if label is not None and not (votes and label.end < len(sentence.text)):
            other_until = (
                sentence.paragraph if label.end < len(sentence.text) else sentence.paragraph + 1
            )
        told = sentence.kind != "quote" and sentence.tick is None
        if told and not labelled_only and sentence.paragraph > other_until:
            rule = _said(sentence.text, people)
            if rule is not None:
                last = _clauses(sentences, at)
                text = _joined([each.text for each in sentences[at : last + 1]])
                found.append(
                    Decision(
                        text,
                        item,
                        sentence.line,
                        sentences[last].last,
                        rule,
                        "likely",
                        sentence.text,
                        sentence.line,
                        last - at + 1,
                    )
                )
                at = _past_carried(sentences, last + 1)
                continue
        at += 1
    return found


def _past_carried(sentences: Sequence[Sentence], at: int) -> int:
    """Return where what only says who moved the decision before, and who was for it, ends."""
    while (
        at < len(sentences)
        and not sentences[at].first
        and patterns("carried").search(sentences[at].text) is not None
    ):
        at += 1
    return at


def _labelled(
    sentences: Sequence[Sentence], at: int, label: Label, item: int
) -> tuple[Decision | None, int]:
    sentence = sentences[at]
    text = sentence.text[label.end :].strip()
    start = at
    says_who = bare(sentence.text[: label.end]).rpartition(" ")[2] not in listed("decision_words")
    said = label.end == len(sentence.text) and sentence.text.endswith(".") and not sentence.first
    if said:
        # "Agreed." in running text is about what was said before.
        text = sentence.text
    if not text:
        start = at + 1
        if start >= len(sentences) or label_at(sentences[start].text) is not None:
            return None, start
        sentence = sentences[start]
        text = sentence.text
    if bare(text) in listed("nothing") | {""} or undecided(text):
        return None, start + 1
    listed_below = start > at and sentence.kind == "entry"
    last = _entries(sentences, start) if listed_below else _clauses(sentences, start, labelled=True)
    # "Styrelsen beslutade" above its clauses is the beginning of the decision.
    led = listed_below or (start > at and says_who and is_clause(text))
    first = sentences[at if led else start]
    text = _joined([text, *(each.text for each in sentences[start + 1 : last + 1])])
    decision = Decision(
        text,
        item,
        sentence.line,
        sentences[last].last,
        "decision-label",
        "explicit",
        first.text,
        first.line,
        last - (at if led else start) + 1,
        labelled=True,
    )
    return decision, last + 1


def _joined(texts: Sequence[str]) -> str:
    """Join the parts of a decision, those of a kind that no sign divides with semicolons."""
    parts = list(texts)
    for at in range(len(parts) - 1):
        alike = is_clause(parts[at]) == is_clause(parts[at + 1])
        joined = bare(parts[at].rpartition(" ")[2]) in joining_words()
        if alike and not joined and parts[at][-1:] not in _ENDS:
            parts[at] += ";"
    return " ".join(parts)


def _entries(sentences: Sequence[Sentence], at: int) -> int:
    """Return the last sentence of a list whose first entry is here."""
    last = at
    while last + 1 < len(sentences):
        following = sentences[last + 1]
        same = following.paragraph == sentences[last].paragraph
        entry = following.kind == "entry" and following.indent >= sentences[at].indent
        if not (same or entry) or label_at(following.text) is not None:
            break
        last += 1
    return last


def _clauses(sentences: Sequence[Sentence], at: int, *, labelled: bool = False) -> int:
    """Return the last sentence of a list of clauses or numbered points that begins here."""
    last = at
    first = sentences[at]
    clause = is_clause(first.text)
    introduces = first.text.rstrip().endswith(_introducing())
    numbered = _NUMBERED.match(first.text) is not None
    while last + 1 < len(sentences):
        following = sentences[last + 1]
        if label_at(following.text) is not None:
            break
        ended = not (clause or introduces or labelled) and first.text.endswith(".")
        if ended and is_clause(following.text) and either("chosen").search(following.text):
            # "Att räkna röster valdes Anna" is a sentence of its own.
            break
        if is_clause(following.text) and (
            clause or introduces or labelled or following.paragraph != first.paragraph
        ):
            clause = True
        elif (introduces or numbered) and _NUMBERED.match(following.text):
            numbered = True
        elif introduces and following.kind == "entry":
            pass
        else:
            break
        last += 1
    return last


@cache
def _introducing() -> tuple[str, ...]:
    """Return how a sentence ends that a list of clauses follows."""
    return (":", *(f" {word}" for word in listed("clause")))


def is_clause(text: str) -> bool:
    """Tell whether a text begins with the word of a clause of a decision: `att`, `that`."""
    words = text.split(maxsplit=1)
    return bool(words) and words[0].casefold() in listed("clause")


def _said(text: str, people: People) -> str | None:
    """Return the rule by which a sentence without a label is a decision."""
    if len(text) > _LONG or _words_of_decisions().misses(text):
        return None
    if _deciding_words().misses(text) and not _decides_alone(text):
        return None
    rule = _rule(text, people)
    if (
        rule is None
        or patterns("not_deciding").search(text)
        or _only_filing(text)
        or undecided(text)
    ):
        return None
    return rule


@cache
def _deciding_words() -> AnyShape:
    return AnyShape(_deciding(), _passive(), either("chosen"), patterns("decided_short"))


@cache
def _words_of_decisions() -> AnyShape:
    return AnyShape(_deciding_words(), AnyWord(all_of("decided_alone")))


def _decides_alone(text: str) -> bool:
    return is_one_of(text, "decided_alone")


def _rule(text: str, people: People) -> str | None:
    match = _deciding().search(text)
    while match is not None:
        if _by_this_meeting(text, match, people):
            return "decision-verb"
        match = _deciding().search(text, match.end())
    if _decides_alone(text):
        return "decision-passive"
    if patterns("decided_short").search(text) is not None:
        return "decision-short"
    match = _passive().search(text)
    if match is not None and passive_here(text, match, people):
        return "decision-passive"
    match = either("chosen").search(text)
    if match is not None and label_of(text.partition(":")[0]) != "approvers":
        alone = only_names(text[: match.start()], text[match.end() :], people)
        return "decision-chosen" if alone or chosen_here(text) else None
    return None


def undecided(text: str) -> bool:
    """Tell whether a sentence says that nothing was decided."""
    return patterns("undecided").search(text) is not None


def _only_filing(text: str) -> bool:
    """Tell whether a sentence only files papers, on which careful readers differ."""
    filed = either("filing").search(text)
    return filed is not None and _passive().search(text[: filed.start()]) is None


def _by_this_meeting(text: str, match: re.Match[str], people: People) -> bool:
    before = text[: match.start()].strip(" ,")
    if (
        patterns("past_times").search(text[: match.start()]) is not None
        and len(before) < _OTHER_TIME
    ):
        return False
    if patterns("past_times").match(text[match.end() :].lstrip()) is not None:
        return False
    words = before.split()
    if not words:
        # The verb comes first: "Beslutade att ..." in short notes.
        return match.start() == 0 and match[0].casefold() not in listed("not_first")
    subject = _subject(before)
    if subject is not None and people.is_own(subject):
        return not re.search(
            rf"\b(?:{one_of('subordinators')})\s+(?:\w+\s+)?{re.escape(subject)}\Z",
            before.casefold(),
        )
    if bare(words[-1]) in joining_words() and people.is_own(bare(words[0])):
        # "Styrelsen fann priset högt och beslöt att vänta"
        return True
    after = text[match.end() :].strip().split(maxsplit=1)
    inverted = after[0].casefold().strip(",.") if after else ""
    # "Därefter beslutade styrelsen att"
    return (
        bool(inverted)
        and people.is_own(inverted)
        and people.person(words[-1]) is None
        and inverted not in listed("nobody")
    )


def _subject(before: str) -> str | None:
    """Return the word before a verb, adverbs and auxiliaries aside."""
    words = [word.strip(',."”()').casefold() for word in before.split()]
    skip = listed("adverbs") | listed("auxiliaries") | listed("before_verb")
    while words and words[-1] in skip:
        words.pop()
    return words[-1] if words else None
