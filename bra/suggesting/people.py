"""Who is called each time, from when to when, for whom and in which office."""

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from bra.languages import language
from bra.model import Council
from bra.suggesting.additions import ADDRESS_MEETINGS, MEETINGS, Addition
from bra.suggesting.likeness import alike, key_of, kind_of
from bra.suggesting.seen import Attended, Seen, Sight

_SHARE: Final = 2
"""A member is on one list of so many, at least, between the first and the last."""


class Person(NamedTuple):
    """Hold a name, and each list that has it."""

    name: str
    seen: tuple[Attended, ...]

    @property
    def listed(self) -> dict[int, Sight]:
        """Return where the person is present or excused, by meeting."""
        return {each.sight.meeting: each.sight for each in self.seen if each.role != "guest"}

    @property
    def guest(self) -> int:
        """Return at how many meetings the person is a guest."""
        return len({each.sight.meeting for each in self.seen if each.role == "guest"})

    @property
    def everywhere(self) -> set[int]:
        """Return the meetings whose lists have the name at all."""
        return {each.sight.meeting for each in self.seen}


def people_of(seen: Seen) -> list[Person]:
    """Return those seen, the most often seen first, each under the spelling used most."""
    by_key: dict[str, list[Attended]] = {}
    for each in seen.people:
        by_key.setdefault(key_of(each.name), []).append(each)
    found = [
        Person(" ".join(_most(each.name for each in own).split()), tuple(own))
        for own in by_key.values()
    ]
    return sorted(found, key=lambda each: -len(each.everywhere))


def _most(words: Iterable[str]) -> str:
    return Counter(words).most_common(1)[0][0]


def recurs(person: Person) -> bool:
    """Tell whether somebody is called each time: on enough lists, and more often than a guest."""
    listed = sorted(person.listed)
    if len(listed) < MEETINGS or person.guest >= len(listed):
        return False
    held = listed[-1] - listed[0] + 1
    return len(listed) * _SHARE >= held


def near_name(
    person: Person, people: list[Person], members: list[str], new: list[str]
) -> str | None:
    """Return a name that may be another spelling of a person's.

    Who stand in one list are two.  Of two strangers the one seen more often keeps her name, and
    one whose initials say who she is needs no question.
    """
    by_key = {key_of(each.name): each for each in people}
    for name in (*members, *new):
        other = by_key.get(key_of(name))
        together = other is not None and not other.everywhere.isdisjoint(person.everywhere)
        if alike(person.name, name) and not together:
            return name
    return None


def new_member(person: Person, seen: Seen) -> Addition:
    """Return somebody as a member, with the first or last day where those are plain.

    They are plain where somebody is missing from more lists in a row before, or after, than ever
    in between, and from no fewer than a member must stand on.
    """
    fields: list[tuple[str, str]] = []
    organisation = _organisation(person, {key_of(each.name) for each in seen.people})
    if organisation is not None:
        fields.append(("organisation", organisation))
    listed = sorted(person.listed)
    gap = max((after - before - 1 for before, after in pairwise(listed)), default=0)
    longest = max(MEETINGS - 1, gap)
    if listed[0] > longest:
        fields.append(("from", seen.dates[listed[0]]))
    if len(seen.dates) - 1 - listed[-1] > longest:
        fields.append(("to", seen.dates[listed[-1]]))
    sights = tuple(person.listed[place] for place in listed)
    return Addition("members", person.name, tuple(fields), "grow-member", sights)


def _organisation(person: Person, names: Collection[str]) -> str | None:
    """Return whom a person is there for, when more than half of the lists agree, and two do."""
    given = [each.organisation for each in person.seen if each.organisation]
    given = [each for each in given if key_of(each) not in names and _is_organisation(each)]
    if not given:
        return None
    name, count = Counter(given).most_common(1)[0]
    return name if count >= ADDRESS_MEETINGS and count * 2 > len(given) else None


def _is_organisation(words: str) -> bool:
    """Tell whether words after a name can be whom somebody is there for."""
    return kind_of(words, after_name=True) != "office" and not any(
        len(word.rstrip(".")) == 1 for word in words.split()
    )


def with_offices(
    additions: list[Addition], names: dict[str, Person], council: Council
) -> list[Addition]:
    """Give those who chaired, or kept the record, most of their meetings that role.

    Of several without an end only the last has it.
    """
    spoken = language(council.language)
    for role in ("chair", "secretary"):
        word = spoken.meeting_keys[role][0]
        taken = any((each.role or "").casefold() == word for each in council.members)
        fitting = [
            each
            for each in additions
            if (held := _held(names[each.name], role)) >= MEETINGS
            and held * 2 > len(names[each.name].listed)
        ]
        lasting = [each for each in fitting if "to" not in dict(each.fields)]
        last = max(lasting, key=lambda each: each.sights[-1].meeting, default=None)
        for each in fitting:
            if each in lasting and (each is not last or taken):
                continue
            place = additions.index(each)
            head = [pair for pair in each.fields if pair[0] == "organisation"]
            rest = [pair for pair in each.fields if pair[0] != "organisation"]
            if "role" not in dict(rest):
                additions[place] = each._replace(fields=(*head, ("role", word), *rest))
    return additions


def _held(person: Person, role: str) -> int:
    return len({each.sight.meeting for each in person.seen if each.role == role})


def all_sights(person: Person) -> tuple[Sight, ...]:
    """Return where a name is first seen at each meeting."""
    found = {each.sight.meeting: each.sight for each in person.seen}
    return tuple(found[place] for place in sorted(found))
