"""What is only quoted: a rule, a letter, the words of an earlier record."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.decisions.labels import label_at
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import patterns

_MARKS: Final = '”“„«»"'
_MARK: Final = compiled(f"[{_MARKS}]")
_COUPLE: Final = 2
_FEWEST: Final = 3
"""Of fewer words is a title or a name."""


def without_quotes(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return sentences without the sentences in quotation marks that they quote.

    What stands behind the label of a decision is its own text.
    """
    whole = "".join([each.text for each in sentences])
    if not any(map(whole.__contains__, _MARKS)):
        return sentences
    return list(_without(sentences))


def without_marks(text: str) -> str:
    """Return a text without the quotation marks that it stands in as a whole."""
    if _MARK.match(text) is None or len(_MARK.findall(text)) != _COUPLE:
        return text
    return _MARK.sub("", text)


def _without(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    goes_on = False
    paragraph = -1
    for sentence in sentences:
        text = sentence.text
        label = label_at(text)
        if label is not None and label.kind == "decision":
            goes_on = False
            yield sentence
            continue
        inside = goes_on and sentence.paragraph == paragraph
        goes_on, paragraph = False, sentence.paragraph
        kept, place = "", 0
        for mark in _MARK.finditer(text):
            end = mark.end() if inside else mark.start()
            piece = text[place:end]
            kept += "" if inside and _is_quoted(piece, kept) else piece
            place, inside = end, not inside
        last = text[place:]
        goes_on = inside and _is_quoted(last, kept)
        yield sentence._replace(text=(kept if goes_on else kept + last).strip())


def _is_quoted(piece: str, before: str) -> bool:
    """Tell whether a piece in quotation marks is a sentence, and what stands before it says so."""
    words = "".join(_MARK.split(piece)).strip()
    led = not before.strip() or before.rstrip().endswith(":") or _says(before)
    return led and words[:1].isupper() and len(words.split()) >= _FEWEST


def _says(before: str) -> bool:
    return patterns("quoting").search(before) is not None
