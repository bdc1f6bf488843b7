"""Lists at the end of minutes that only repeat what was decided above."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from bra.importing.decisions.labels import label_at
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Decision

_HALF: Final = 2


def sums_up_decisions(title: str) -> bool:
    """Tell whether an item is called after decisions alone: `Beslut`, `Decisions in brief`."""
    label = label_at(title)
    whole = label is not None and label.kind == "decision" and label.end == len(title)
    return whole or bare(title) in listed("decision_summaries")


def without_repeated(
    sentences: Sequence[Sentence], decisions: Sequence[Decision]
) -> list[Sentence]:
    """Return the sentences of a list of decisions without those paragraphs that repeat one.

    They have the same words, however few, or the same number and most of the words.
    """
    known = {bare(each.text) for each in decisions}
    told = [_numbered(each.first) for each in decisions]
    counts = Counter(number for number, _ in told)
    numbered = {number: words for number, words in told if number and counts[number] == 1}
    kept: list[Sentence] = []
    for _, group in groupby(sentences, lambda each: each.paragraph):
        part = list(group)
        number, text = _numbered(" ".join([each.text for each in part]))
        if bare(text) not in known and not _are_alike(text, numbered.get(number, "")):
            kept += part
    return kept


def _numbered(text: str) -> tuple[str, str]:
    """Return the label of a text where that has a number, and the text behind its label."""
    label = label_at(text)
    if label is None or label.end == len(text):
        return "", text
    head = bare(text[: label.end])
    return head if any(map(str.isdecimal, head)) else "", text[label.end :].strip()


def _are_alike(text: str, other: str) -> bool:
    """Tell whether most of the words of one text stand in another."""
    words = set(bare(text).split())
    return len(words & set(bare(other).split())) * _HALF > len(words)
