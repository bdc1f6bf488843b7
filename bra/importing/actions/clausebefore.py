"""Whom a clause before a comma tells of, where the next one begins with its verb."""

import re
from typing import Final

from bra.importing.acting.verbs import present, reporting
from bra.importing.acting.who import Owners, People, names_in
from bra.importing.actions.beginnings import names_first
from bra.importing.patterns.words import bare, either, listed, patterns

_UNSURE: Final = ("clause", "conditions", "subordinators", "relatives")


def told_of_before(text: str, verb: re.Match[str], people: People) -> Owners | None:
    """Return who does what stands behind a comma: `Anna har kartan, lägger ut den i morgon`.

    It must have an object, since words in a list look like verbs: `has ropes, hooks, paints`.
    """
    before, behind = text[: verb.start()], text[verb.end() :].split(maxsplit=1)
    if not before.endswith(", ") or not behind or bare(behind[0]) in listed("task"):
        return None
    if patterns("deed_objects").match(" ".join(behind)) is None:
        return None
    words = before.split()
    count = names_first(words, people)
    told = " ".join(words[count:])
    acts = present().match(told) or reporting().match(told) or either("auxiliaries").match(told)
    if not count or not acts or patterns("suggesting").search(before) is not None:
        return None
    if names_in(told, people) or any(either(field).search(before) for field in _UNSURE):
        # Of whom is it told? `Anna säger att Bo är sjuk, ringer honom i morgon`
        return None
    return people.owners(" ".join(words[:count]))
