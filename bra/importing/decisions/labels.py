"""Labels at the beginning of a text that make a decision of what follows, or something else."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import CAPITAL, bare, either, listed, one_of
from bra.languages.importing import all_of

_LABEL_LENGTH: Final = 60
_FEW: Final = 3
_MOST_IN_LABEL: Final = 6


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
    if len(text) <= _LABEL_LENGTH and not _is_of_proposal(text):
        kind = _label_kind(bare(text))
        if kind is not None:
            return Label(kind, len(text))
    match = (_loud().match(text) if text[:2].isupper() else None) or _dashed_label(text)
    return Label("decision", match.end()) if match is not None else None


def _is_of_proposal(text: str) -> bool:
    """Tell whether a sentence, with its dot, only ends as labels do: `Anna biföll Bos yrkande`."""
    return text.endswith(".") and bare(text).endswith(all_of("sub_label_endings"))


def _number_sign() -> str:
    return rf"(?:§|#|(?:{one_of('number_signs')})\.?)"


@cache
def _counted_label() -> re.Pattern[str]:
    """Return the pattern of a whole label with a number: `beslut 4`."""
    return compiled(rf"(?:{one_of('decision_labels')})\s*{_number_sign()}?\s*[dD]?\d*")


@cache
def _numbered_label() -> Shape:
    """Return the pattern of a label with a number of its own: `Beslut 3.8:1  Avgiften höjs.`."""
    return Shape(
        rf"(?:{one_of('decision_labels')})\s*{_number_sign()}?\s*"
        rf"(?-i:[A-ZÅÄÖ]{{0,3}})-?\d+(?:[.:/-]\d+)*(?:\s*[.:–-]?\s+(?-i:(?={CAPITAL}))|[.:]\Z)",
        re.IGNORECASE,
    )


def _dashed_label(text: str) -> re.Match[str] | None:
    """Return the label before a dash where a sentence stands behind: `Beslut – avgiften höjs`."""
    if " - " not in text and " – " not in text and " — " not in text:
        return None
    match = _before_dash().match(text)
    return match if match and len(text[match.end() :].split()) > _FEW else None


@cache
def _before_dash() -> re.Pattern[str]:
    return compiled(rf"[*_]*(?:{one_of('decision_words')})[*_]*\s+[–—-]\s+", re.IGNORECASE)


@cache
def _loud() -> re.Pattern[str]:
    """Return the pattern of a label in capitals that needs no colon: `RESOLVED that`."""
    words = any_of(word.upper() for word in all_of("decision_labels"))
    return compiled(rf"(?:{words})(?=\s+[a-zA-Z])")


def leads_decision(line: Line) -> bool:
    """Tell whether a Markdown heading is only the label of a decision: `### Nämndens beslut`."""
    return line.kind == "atx" and _label_kind(bare(line.text)) == "decision"


def _label_kind(words: str) -> str | None:
    plain = _own_part().sub(" ", words) if any(map(words.__contains__, _own_words())) else words
    if plain != words and " " in words:
        return _own_kind(plain.split())
    if words in listed("decision_labels"):
        return "decision"
    if words in listed("sub_labels"):
        return "other"
    if not words.endswith(_endings()):
        return None
    if words.endswith(all_of("sub_label_endings")):
        return "other"
    if words.endswith(all_of("proposal_endings")):
        return "other" if _names_proposer(words) else None
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
def _endings() -> tuple[str, ...]:
    """Return the endings of all labels that are known by them."""
    fields = ("sub_label_endings", "proposal_endings", "decision_label_endings")
    return tuple({ending for field in fields for ending in all_of(field)})


def _names_proposer(words: str) -> bool:
    """Tell whether only who proposes stands in a label: not in `beslut enligt Annas förslag`."""
    first, *rest = words.split()
    few = 0 < len(rest) <= _FEW
    return few and first not in listed("object_words") and either("decides").search(words) is None


def _own_kind(words: list[str]) -> str | None:
    """Return the kind of a label that tells what a body decides itself: `Eget beslut`.

    `words` are the others in the label; a body alone decides, and so does nobody named.
    """
    plain = " ".join(words[1:] + words[:1] if words and words[0] in listed("decides") else words)
    alone = not words or (len(words) == 1 and words[0].endswith(all_of("bodies")))
    return "decision" if alone else _label_kind(plain)


@cache
def _own_words() -> tuple[str, ...]:
    return all_of("own_part")


@cache
def _own_part() -> re.Pattern[str]:
    return compiled(rf"[\s,(]*(?<!\w)(?:{any_of(_own_words())})(?!\w)[\s,)]*")
