"""Decisions and actions in the text above the first item, where a minutes file can hold none."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.actions.find import find_actions
from bra.importing.decisions.find import find_decisions
from bra.importing.items.find import prose_of
from bra.importing.items.parts import Part
from bra.importing.lines.prose import Sentence
from bra.importing.record import Doubt

_ENDS: Final = (".", "!")
_FEWEST_WORDS: Final = 4


def stated_above(above: Sequence[Part], width: int, context: Context) -> tuple[Doubt, ...]:
    """Return what a person must look at above the first item: the lines that decide or assign."""
    told = [sentence for part in above for sentence in prose_of(part, width)]
    whole = {sentence.line for sentence in told if _is_whole(sentence)}
    if not whole:
        return ()
    decided = find_decisions(told, -1, context, labelled_only=context.speech)
    assigned = find_actions(told, -1, context, tasks=False)
    lines = {each.line for each in decided if each.confidence != "weak"}
    lines |= {each.line for each in assigned if each.confidence != "weak"}
    return tuple(Doubt("import-above-items", line) for line in sorted(lines & whole))


def _is_whole(sentence: Sentence) -> bool:
    """Tell whether a sentence is one, as names, days and places are not."""
    return sentence.text.endswith(_ENDS) and len(sentence.text.split()) >= _FEWEST_WORDS
