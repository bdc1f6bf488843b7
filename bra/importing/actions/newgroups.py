"""Tasks of a group that the meeting has just set up: `En arbetsgrupp tillsattes. Gruppen ...`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import begins_with_modal, without_modal
from bra.importing.acting.verbs import is_deed, present, reporting, state
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.actions.outside import another_gives
from bra.importing.lines.prose import Sentence
from bra.importing.names.endings import indefinite
from bra.importing.patterns.words import bare, listed, patterns

_MOST_WORDS: Final = 4


def of_new_groups(sentences: Sequence[Sentence], context: Context) -> dict[int, Found]:
    """Return what groups are to do, by the places of the sentences that tell it.

    Such a group is no office and was never here, but behind the sentence that sets it up its name
    means it and no other.
    """
    found: dict[int, Found] = {}
    formed: list[str] = []
    setting_up = patterns("sets_up")
    for at, sentence in enumerate(sentences):
        task = _task_of(sentence.text, formed, context) if formed else None
        if task is not None:
            found[at] = task
        for match in setting_up.finditer(sentence.text):
            if not another_gives(sentence.text, match.end(), context):
                formed += [bare(value) for value in match.groupdict().values() if value]
    return found


def _task_of(text: str, formed: Sequence[str], context: Context) -> Found | None:
    words = text.split()
    for count in range(1, min(len(words), _MOST_WORDS + 1)):
        name = " ".join(words[:count])
        rest = " ".join(words[count:])
        if not _is_one(name, formed) or not (begins_with_modal(rest) or present().match(rest)):
            continue
        task = without_modal(rest)
        told = reporting().match(task) is not None and find_term(text, context.when) is None
        if told or (state().match(task) is not None and not is_deed(task)):
            return None
        owners = Owners((name,), frozenset(("office",)))
        return finish(text, len(text) - len(task), owners, context, "new-group", "likely")
    return None


def _is_one(name: str, formed: Sequence[str]) -> bool:
    """Tell whether a name with its article or its ending is of one of some groups."""
    first, _, rest = bare(name).partition(" ")
    forms = (rest,) if rest and first in listed("definite_articles") else indefinite(first)
    return any(each.endswith(tuple(forms)) for each in formed)
