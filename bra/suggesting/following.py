"""What the next minutes say of an action: the same task again, or a sentence about it."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from bra.model import ActionLine, Council, Owner
from bra.reading.names import NameIndex, forms_of
from bra.suggesting.sentences import Sentence
from bra.suggesting.wording import Shared, content, either_of, plain, shared, verdict

Confidence = Literal["explicit", "likely"]
_WORDS: Final = 2
_MANY: Final = 3
_PLAIN: Final = 0.6
"""How much of an action stands in a sentence about it, when its owner or the item says so too."""
_ALL: Final = 0.99
_SAME: Final = 0.75
"""How much of each of two tasks stands in the other, when they are one.

Short ones are alike too often: each meeting somebody is to *order coffee*.
"""


class Promise(NamedTuple):
    """Hold an action as it is open before a meeting."""

    id: str
    text: str
    owners: tuple[Owner, ...]
    stem: str
    line: int


class Report(NamedTuple):
    """Hold a sentence that says what became of an action."""

    sentence: Sentence
    state: Literal["done", "open", "under way"]
    shared: Shared
    named: bool
    confidence: Confidence

    @property
    def weight(self) -> tuple[bool, int, float]:
        """Return what the better of two reports has more of."""
        return self.confidence == "explicit", len(self.shared.words), self.shared.share


class Names(NamedTuple):
    """Hold who is who in the minutes that follow up, and the register behind them."""

    council: Council
    who: NameIndex


def reports_of(
    promise: Promise, sentences: Iterable[Sentence], names: Names, code: str
) -> dict[str, Report]:
    """Return what sentences tell of an action, by their text."""
    found: dict[str, Report] = {}
    for sentence in sentences:
        report = _report(promise, sentence, names, code)
        if report is not None and sentence.text not in found:
            found[sentence.text] = report
    return found


def _report(promise: Promise, sentence: Sentence, names: Names, code: str) -> Report | None:
    common = shared(promise.text, sentence.text, code)
    if len(common.words) < _WORDS or common.share < _PLAIN:
        return None
    at = _owner_at(promise, sentence.text, names)
    said = verdict(promise.text, sentence.text, code, at)
    if said is None:
        return None
    state, by_verb = said
    named = at is not None
    whole = common.share >= _ALL
    if not named and not sentence.follow_up and not (whole and len(common.words) >= _MANY):
        return None
    sure = (
        (named and sentence.follow_up)
        or (named and by_verb and whole)
        or (sentence.follow_up and whole and len(common.words) >= _MANY)
    )
    return Report(sentence, state, common, named, "explicit" if sure else "likely")


def _owner_at(promise: Promise, text: str, names: Names) -> int | None:
    """Return where one of the owners is named, by a name that means nobody else there."""
    low = plain(text)
    found: list[int] = []
    for owner in promise.owners:
        for form in _forms(owner, names.council):
            match = _word(form).search(low)
            if match is None:
                continue
            meant = names.who.find(form)
            same = isinstance(meant, Owner) and meant.name.casefold() == owner.name.casefold()
            if same or (meant is None and form == owner.name.casefold()):
                found.append(match.start())
    return min(found, default=None)


def _forms(owner: Owner, council: Council) -> Sequence[str]:
    """Return how somebody may be called in a sentence."""
    name = owner.name.casefold()
    if owner.kind in ("role", "word") or (owner.kind == "unknown" and " " not in name):
        return forms_of(name)
    forms = [name]
    if owner.kind == "person" and " " in name:
        forms.append(name.partition(" ")[0])
    known = [(each.name, each.aliases) for each in council.members]
    known += [(each.name, each.aliases) for each in council.organisations]
    for each, aliases in known:
        if each.casefold() == name:
            forms += [alias.casefold() for alias in aliases]
    return forms


@cache
def _word(form: str) -> re.Pattern[str]:
    return either_of((form,))


def again(
    promise: Promise, lines: Iterable[ActionLine], code: str, *, told: bool = False
) -> ActionLine | None:
    """Return the one line that gives the same task to the same owners once more.

    With `told` a sentence beside the lines speaks of the action: then fewer words are enough.
    """
    least = _WORDS if told else _MANY
    found: list[tuple[float, ActionLine]] = []
    for line in lines:
        if {each.name.casefold() for each in line.owners} != {
            each.name.casefold() for each in promise.owners
        }:
            continue
        there, back = shared(promise.text, line.text, code), shared(line.text, promise.text, code)
        share = min(there.share, back.share)
        if len(there.words) >= least and share >= _SAME:
            found.append((share, line))
    best = max((share for share, _ in found), default=0.0)
    lines_ = [line for share, line in found if share == best]
    return lines_[0] if len(lines_) == 1 else None


def is_about_something(promise: Promise) -> bool:
    """Tell whether an action has words enough to be known again by."""
    return len(content(promise.text)) >= _WORDS
