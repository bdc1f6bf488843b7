"""Who does what, noted beside a sign with a verb in no list: `Ann – whitewash the cellar`."""

from collections.abc import Iterator
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbforms import (
    acts_on,
    begins_as_errand,
    determined,
    infinitive_at,
    infinitive_of_one,
    is_deed_verb,
    knows_forms,
)
from bra.importing.acting.verbs import begins_with_infinitive, reporting
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, listed, patterns

_LONGEST: Final = 120
_MOST_NAMES: Final = 4
_MOST_MATTER: Final = 6
_COUPLE: Final = 2
_SIGN: Final = compiled(
    r"\s*(?:\.{3,}|…+|[_·]{3,}|\t+|\s{3,}|\s(?:[|*~•·]|[–—-]+|[-=]+>|→)\s|:\s)\s*"
)
_BRACKET: Final = compiled(
    r"(?P<matter>[^\[\]()]{0,60}?)\s*[\[(](?P<who>[^\[\]()]{2,60})[\])]:?\s+(?P<rest>\S.*)\Z"
)
_NAME_FIRST: Final = compiled(
    rf"(?:{CAPITAL}[\w’'.-]*\s){{0,2}}?(?P<last>{CAPITAL}[\w’'.-]*)\s(?P<verb>[a-z][a-z-]+)\s"
)
_COMMA: Final = compiled(r",\s+")
_LOOKS: Final = compiled(r"\.{3}|[…\t|*~•·→>\[(,:–—]|\s-+\s|\s{3}|___")


def might_be_noted(text: str, context: Context) -> bool:
    """Tell whether a text is short and holds a sign beside which somebody may be noted."""
    if not knows_forms(context.when.code) or len(text) > _LONGEST:
        return False
    return _LOOKS.search(text) is not None or _begins_with_errand(text, context) is not None


def noted(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read who does what from a note of few words, whose parts a sign divides."""
    if not knows_forms(context.when.code) or len(text) > _LONGEST:
        return None
    begun = _begins_with_errand(text, context)
    if begun is not None:
        return _errand(text, begun[1], begun[0], context, "")
    if _LOOKS.search(text) is None:
        return None
    bracket = _BRACKET.match(text)
    if bracket is not None and (owners := _owners(bracket["who"], context)) is not None:
        return _errand(text, bracket.start("rest"), owners, context, bracket["matter"])
    for sign in _SIGN.finditer(text):
        head, rest = text[: sign.start()].strip(), text[sign.end() :].strip()
        if not head or not rest:
            continue
        owners = _owners(head, context)
        if owners is not None:
            return _errand(text, sign.end(), owners, context, "")
        last = _owners(rest.rstrip("."), context)
        if last is not None and sign[0].strip() not in (":", "*") and _heads_errand(head, context):
            term = find_term(head, context.when)
            return Found(last, without_term(head, term), term, "owner-behind", "likely")
        if last is not None and (deed := _named_deed(head, context)) is not None:
            term = find_term(deed, context.when)
            return Found(last, without_term(deed, term), term, "owner-behind", "likely")
        if (found := _behind_matter(head, rest, context)) is not None:
            return found
    return _behind_comma(text, context)


def _begins_with_errand(text: str, context: Context) -> tuple[Owners, int] | None:
    """Return one person whom a text begins with, and where an infinitive stands behind her.

    In `Bo redraw the plan` the verb does not agree with who stands before it.
    """
    match = _NAME_FIRST.match(text)
    if match is None or not context.people.may_end(match["last"]):
        return None
    verb = match["verb"]
    if verb in listed("no_verbs") or not _is_errand(text[match.start("verb") :], context):
        return None
    owners = _owners(text[: match.end("last")], context)
    one = owners is not None and owners.kinds == {"person"} and len(owners.names) == 1
    return (owners, match.start("verb")) if owners is not None and one else None


def _owners(words: str, context: Context) -> Owners | None:
    """Return whom few words mean: people, or offices."""
    if len(words.split()) > _MOST_NAMES:
        return None
    owners = context.people.owners(words)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return None
    return owners


def _is_errand(words: str, context: Context) -> bool:
    """Tell whether words are an infinitive and its thing; `tea towels` and `open day` are none."""
    if not words[:1].islower() or not determined(words.partition(" ")[2], context.when.code):
        return False
    return begins_with_infinitive(words) or begins_as_errand(words, context.when.code)


def _heads_errand(words: str, context: Context) -> bool:
    """Tell whether words with a capital are an errand: a verb before a word such as an article."""
    low = words[:1].lower() + words[1:]
    thing = words.partition(" ")[2]
    return (
        not thing[:1].isdigit()
        and determined(thing, context.when.code)
        and (begins_with_infinitive(low) or begins_as_errand(low, context.when.code))
    )


def _named_deed(words: str, context: Context) -> str | None:
    """Return the task of a deed that is named before who has it: `Repointing the wall: Bo`."""
    first, _, thing = words.partition(" ")
    verb = infinitive_at(first.casefold(), context.when.code)
    return f"{verb} {thing}" if verb is not None and acts_on(thing) else None


def _errand(text: str, start: int, owners: Owners, context: Context, matter: str) -> Found | None:
    if not _is_errand(text[start:], context) or patterns("habits").search(text) is not None:
        return None
    found = finish(text, start, owners, context, "owner-mark", "likely")
    if found is None or not matter.strip():
        return found
    return found._replace(text=f"{found.text} – {matter.strip()}")


def _behind_matter(matter: str, rest: str, context: Context) -> Found | None:
    """Read `Tiles – Bo grouts` and `Shed: Bo re-felts the roof`: the matter, who, and her verb."""
    if patterns("habits").search(rest) is not None:
        return None
    for owners, words in _who_first(rest.rstrip(" ."), context):
        verb, _, thing = words.partition(" ")
        plain = _verb_behind(verb, owners, context)
        if plain is None or reporting().match(words) is not None:
            continue
        term = find_term(thing, context.when)
        thing = without_term(thing, term).strip(" ,")
        if "," in thing or has_verb(thing):
            return None
        task = f"{plain} {thing}".strip()
        return Found(owners, f"{task} – {matter}", term, "present-other", "likely")
    return None


def _who_first(words: str, context: Context) -> Iterator[tuple[Owners, str]]:
    """Yield whom the first words mean, with those behind them."""
    parts = words.split()
    for count in range(min(len(parts) - 1, _MOST_NAMES), 0, -1):
        owners = _owners(" ".join(parts[:count]), context)
        if owners is not None and not parts[count - 1].endswith((",", ":")):
            yield owners, " ".join(parts[count:])


def _verb_behind(verb: str, owners: Owners, context: Context) -> str | None:
    """Return the infinitive of a verb that agrees with who stands before it, if it is a deed."""
    if len(owners.names) < _COUPLE:
        found = infinitive_of_one(verb, context.when.code)
        return found if found is not None and is_deed_verb(found) else None
    odd = verb in listed("no_verbs") or verb.endswith(("s", "ed", "ing", "ly"))
    return verb if verb.isalpha() and verb.islower() and not odd and is_deed_verb(verb) else None


def _behind_comma(text: str, context: Context) -> Found | None:
    """Read `Old sign, Nell repaints`: a thing without a verb, who, and nothing but her verb."""
    comma = _COMMA.search(text)
    if comma is None or _COMMA.search(text, comma.end()) is not None:
        return None
    matter, rest = text[: comma.start()], text[comma.end() :]
    few = len(matter.split()) <= _MOST_MATTER and len(rest.split()) <= _COUPLE
    if not few or has_verb(matter) or _owners(matter, context) is not None:
        return None
    return _behind_matter(matter, rest, context)
