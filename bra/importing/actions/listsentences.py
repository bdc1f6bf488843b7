"""Entries of lists of tasks that are sentences: `Anna håller på att måla`, `Bo is on his way`."""

from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import infinitive_of_one, knows_forms
from bra.importing.acting.verbs import with_joined
from bra.importing.actions.beginnings import may_be_verb
from bra.importing.actions.found import Found, finish
from bra.importing.actions.telling import told
from bra.importing.actions.unlisted import infinitive_of, might_be_verb

_MOST_NAMES: Final = 5


def of_sentence(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Return what an entry tells that somebody does: by a rule of running text, or in any words.

    What it tells of somebody is hers, since the list is one of tasks.
    """
    found = told(text, context, spoken_of, entry=True)
    if found is not None:
        # The rules leave a verb as it is only where a Swedish sentence is told as unsure.
        return found if knows_forms(context.when.code) else _with_infinitive(found, context)
    words = text.split(maxsplit=_MOST_NAMES)
    for count in range(min(_MOST_NAMES, len(words)) - 1, 0, -1):
        if not may_be_verb(words[count]):
            continue
        phrase = " ".join(words[:count])
        owners = context.people.owners(phrase)
        if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
            continue
        if not context.people.is_genitive(phrase):
            begun = finish(text, len(phrase), owners, context, "task-list", "explicit")
            return None if begun is None else _with_infinitive(begun, context)
    return None


def _with_infinitive(found: Found, context: Context) -> Found:
    verb, _, rest = found.text.partition(" ")
    code = context.when.code
    if knows_forms(code):
        one = infinitive_of_one(verb, code)
    else:
        one = infinitive_of(verb) if might_be_verb(verb) else None
    return found if one is None else found._replace(text=with_joined(one, f" {rest}").strip())
