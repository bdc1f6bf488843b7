"""Lists in which each entry gives somebody something, though they are written in several ways.

`- Anna: korv och bröd`, `- Boka tältet @bo`, `- Affischer - Cia, v. 10`: a handle among them tells
that the others divide the work as well.
"""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.verbs import as_task, present
from bra.importing.actions.done import says_done
from bra.importing.actions.found import Found, of_task
from bra.importing.actions.ownerslast import DASH, owned_last
from bra.importing.head.titlewords import has_verb
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, patterns

_HANDLE: Final = compiled(r"(?<![\w.])@\w")
_COLON: Final = compiled(r"(?P<who>[^:.@]{2,60}):\s+(?P<what>[^:@]{3,80})\Z")
_MOST_WORDS: Final = 6
_LEAST: Final = 2


def in_mixed_lists(sentences: Sequence[Sentence], context: Context) -> dict[int, Found]:
    """Return the tasks of entries such as `Anna: korv`, by their places, in lists with a handle."""
    if not [each for each in sentences if "@" in each.text and each.kind == "entry"]:
        return {}
    found: dict[int, Found] = {}
    for places in _lists(sentences):
        if not any(_HANDLE.search(sentences[at].text) for at in places):
            continue
        named = {at: _named(sentences[at].text, context) for at in places}
        given = {at: each[0] for at, each in named.items() if each is not None}
        if len(given) >= _LEAST and None not in given.values():
            found |= {at: each for at, each in given.items() if each is not None}
    return found


def _lists(sentences: Sequence[Sentence]) -> list[list[int]]:
    """Return the places of the entries of each list, those of its own depth."""
    found: list[list[int]] = []
    last = -1
    for at, sentence in enumerate(sentences):
        if sentence.kind != "entry":
            last = -1
        elif sentence.first and sentence.tick is None:
            if last < 0 or sentences[last].indent != sentence.indent:
                found.append([])
            found[-1].append(at)
            last = at
    return found


def _named(text: str, context: Context) -> tuple[Found | None] | None:
    """Read `Anna: korv` and `Korv - Anna`: None for other lines.

    The answer is empty where somebody only tells something.
    """
    if "@" in text:
        return None
    match = _COLON.match(text)
    behind = owned_last(text, context.people, context.when) if DASH.search(text) else None
    if match is None and behind is not None and behind.owners is not None:
        # Days of duty and the like are no tasks: `3 mars - Anna`.
        given = behind.owners.kinds == {"person"} and not _tells(behind.text)
        given = given and not any(map(str.isdigit, behind.text))
        return (of_task(behind, "divided-work", "likely"),) if given else None
    owners = context.people.owners(match["who"]) if match is not None else None
    if match is None or owners is None or owners.kinds != {"person"}:
        return None
    what, _, more = match["what"].strip(" .").partition(", ")
    if _tells(what):
        return (None,)
    term = find_term(more, context.when) if more else None
    return (Found(owners, as_task(what), term, "divided-work", "likely"),)


def _tells(what: str) -> bool:
    """Tell whether somebody reports, or how she is: `allt är lugnt`, `sjuk`."""
    return (
        len(what.split()) > _MOST_WORDS
        or has_verb(what)
        or present().search(what) is not None
        or patterns("past_verbs").search(what) is not None
        or says_done(what)
        or bare(what) in listed("nothing") | listed("absent_words")
    )
