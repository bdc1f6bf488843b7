"""The decisions of an item: behind labels with their clauses, and in sentences that say so."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.decisions.counted import by_count
from bra.importing.decisions.deciding import (
    answers_proposal,
    deciding_rule,
    leaves_blank,
    undecided,
    words_of_decisions,
)
from bra.importing.decisions.labels import Label, label_at
from bra.importing.decisions.motions import motion_before, with_motion
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, joining_words, listed, patterns
from bra.importing.record import Decision
from bra.languages.importing import all_of

NUMBERED: Final = compiled(r"\d{1,2}[.)]\s+")
_ENDS: Final = ".,;:!?–-"


def find_decisions(
    sentences: Sequence[Sentence], item: int, context: Context, *, labelled_only: bool = False
) -> list[Decision]:
    """Return the decisions of one item, in order.

    After a label the first sentence is the decision; clauses or numbered points that follow it
    belong to it.  Without a label the sentence must say that this meeting decides.
    """
    found: list[Decision] = []
    at = 0
    other_until = -1
    deciding = words_of_decisions()
    free = 0
    while at < len(sentences):
        sentence = sentences[at]
        if goes_on(sentences, at, other_until):
            other_until = sentence.paragraph
        text = sentence.text
        label = label_at(text) if sentence.kind != "quote" or sentence.first else None
        if label is not None and label.kind == "decision":
            motion = motion_before(sentences, at, free)
            decision, at = _labelled(sentences, at, label, item)
            if decision is not None:
                found += with_motion(decision, motion)
                free = at = _past_carried(sentences, at)
            other_until = -1
            continue
        votes = label is not None and bare(text[: label.end]) in listed("vote_labels")
        if label is not None and not (votes and label.end < len(text)):
            other_until = sentence.paragraph + (label.end >= len(text))
        told = sentence.kind != "quote" and sentence.tick is None
        if told and not labelled_only:
            rule = None
            if not deciding.misses(text):
                rule = _rule_below(sentence, other_until, context)
            if rule is None and at and by_count(sentences[at - 1], sentence):
                rule = "decision-verb"
            if rule is not None:
                last = _clauses(sentences, at)
                decision = Decision(
                    _joined([each.text for each in sentences[at : last + 1]]),
                    item,
                    sentence.line,
                    sentences[last].last,
                    rule,
                    "likely",
                    text,
                    sentence.line,
                    last - at + 1,
                )
                found += with_motion(decision, motion_before(sentences, at, free))
                free = at = _past_carried(sentences, last + 1)
                continue
        at += 1
    return found


def _rule_below(sentence: Sentence, other_until: int, context: Context) -> str | None:
    """Return the rule by which a sentence decides, below another label only as its answer."""
    if sentence.paragraph > other_until:
        return deciding_rule(sentence.text, context.people, context.when)
    if sentence.first:
        return None
    # "Barn- och ungdomsnämnden beslutar", with its clauses below, ends the proposal above.
    answers = bare(sentence.text).endswith(all_of("decision_label_endings"))
    answers = answers or answers_proposal(sentence.text, context.people)
    return deciding_rule(sentence.text, context.people, context.when) if answers else None


def goes_on(sentences: Sequence[Sentence], at: int, other_until: int) -> bool:
    """Tell whether a clause goes on with those above it, which stand below another label."""
    if not at or sentences[at].paragraph != other_until + 1 or not is_clause(sentences[at].text):
        return False
    above = sentences[at - 1]
    return above.paragraph <= other_until and is_clause(above.text)


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
    if bare(text) in listed("nothing") | {""} or undecided(text) or leaves_blank(text):
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
    numbered = NUMBERED.match(first.text) is not None
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
        elif (introduces or numbered) and NUMBERED.match(following.text):
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
