"""Which organisations and offices recur."""

from collections.abc import Iterator
from typing import NamedTuple

from bra.languages.following import every
from bra.model import Council
from bra.reading.names import forms_of, register_of
from bra.suggesting.additions import MEETINGS, Addition
from bra.suggesting.likeness import is_full_name, key_of, kind_of
from bra.suggesting.people import Person
from bra.suggesting.seen import Seen, Sight


def _words_seen(seen: Seen, kind: str) -> dict[str, dict[int, Sight]]:
    """Return what is seen of a kind, by its words, once a meeting."""
    found: dict[str, dict[int, Sight]] = {}
    names = {key_of(each.name) for each in seen.people if is_full_name(each.name)}
    for each in seen.people:
        after = [each.organisation] if each.organisation else []
        after += [*each.titles] if kind == "office" else []
        words = [word for word in after if kind_of(word, after_name=True) == kind]
        if not is_full_name(each.name) and kind_of(each.name) == kind:
            words.append(each.name)
        for word in words:
            if key_of(word) not in names:
                found.setdefault(" ".join(word.split()), {}).setdefault(
                    each.sight.meeting, each.sight
                )
    for owner in seen.owners:
        if not is_full_name(owner.name) and kind_of(owner.name) == kind:
            own = found.setdefault(" ".join(owner.name.split()), {})
            own.setdefault(owner.sight.meeting, owner.sight)
    return found


class _Thing(NamedTuple):
    name: str
    aliases: tuple[str, ...]
    sights: tuple[Sight, ...]


def _things(council: Council, seen: Seen, kind: str) -> Iterator[_Thing]:
    """Yield what recurs of a kind and is not known; forms of one word go together."""
    known = register_of(council.organisations, council.roles)
    own = {key_of(each) for each in (council.name, council.short) if each}
    groups: dict[str, dict[str, dict[int, Sight]]] = {}
    for word, sights in _words_seen(seen, kind).items():
        forms = forms_of(key_of(word))
        if own.isdisjoint(forms) and not any(form in known for form in forms):
            groups.setdefault(min(forms, key=len), {})[word] = sights
    for spellings in groups.values():
        sights = {place: each for own_ in spellings.values() for place, each in own_.items()}
        if len(sights) < MEETINGS:
            continue
        name = max(spellings, key=lambda word: len(spellings[word]))
        others = {key_of(word): word for word in spellings if key_of(word) != key_of(name)}
        yield _Thing(name, tuple(others.values()), tuple(sights[at] for at in sorted(sights)))


def new_organisations(council: Council, seen: Seen) -> Iterator[Addition]:
    """Yield organisations that recur and that the register lacks."""
    for thing in _things(council, seen, "organisation"):
        # An organisation has no forms but those that the register gives.
        aliases = (("aliases", each) for each in thing.aliases)
        yield Addition(
            "organisations", thing.name, tuple(aliases), "grow-organisation", thing.sights
        )


def new_roles(council: Council, seen: Seen, people: list[Person]) -> Iterator[Addition]:
    """Yield offices that one person at a time has; what many are at once is none."""
    for thing in _things(council, seen, "office"):
        forms = forms_of(key_of(thing.name))
        if any(form in every("plain_members") for form in forms):
            continue
        holders: dict[int, set[str]] = {}
        for person in people:
            for each in person.seen:
                words = (*each.titles, each.organisation or "")
                if any(key_of(word) in forms for word in words):
                    holders.setdefault(each.sight.meeting, set()).add(person.name)
        if any(len(each) > 1 for each in holders.values()):
            continue
        last = [next(iter(holders[place])) for place in sorted(holders)][-MEETINGS:]
        plain = len(last) == MEETINGS and len(set(last)) == 1
        fields = (("holder", last[0]),) if plain else ()
        yield Addition("roles", thing.name, fields, "grow-role", thing.sights)
