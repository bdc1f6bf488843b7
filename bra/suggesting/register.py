"""What the register lacks: people, organisations, offices and addresses that recur in minutes."""

from typing import Final, NamedTuple

from bra.model import Council
from bra.suggesting.additions import ADDRESS_MEETINGS, Addition, Question
from bra.suggesting.likeness import is_full_name, key_of, local_part, shortens
from bra.suggesting.people import (
    Person,
    all_sights,
    near_name,
    new_member,
    people_of,
    recurs,
    with_offices,
)
from bra.suggesting.seen import Address, Seen, Sight
from bra.suggesting.things import new_organisations, new_roles

_NEW: Final = ("grow-member", "grow-organisation", "grow-role")


class Growth(NamedTuple):
    """Hold what the register is to be given, and what is only asked; `meetings` were looked at."""

    additions: tuple[Addition, ...]
    questions: tuple[Question, ...]
    meetings: int


def grow(council: Council, seen: Seen) -> Growth:
    """Return what the register lacks; a register that has it all is given nothing.

    Names that are only alike are asked about, never put together.
    """
    people = [each for each in people_of(seen) if is_full_name(each.name)]
    known = {key_of(name) for each in council.members for name in (each.name, *each.aliases)}
    additions: list[Addition] = []
    questions: list[Question] = []
    names = {each.name: each for each in people}
    new: list[str] = []
    for person in people:
        if key_of(person.name) in known:
            continue
        member = recurs(person)
        near = near_name(person, people, [each.name for each in council.members], new)
        if near is not None:
            questions.append(Question("grow-alike", person.name, near, all_sights(person)))
        elif member:
            new.append(person.name)
            additions.append(new_member(person, seen))
    additions = with_offices(additions, names, council)
    additions += new_organisations(council, seen)
    additions += new_roles(council, seen, people)
    more, asked = _aliases(council, seen, names, new)
    fields, doubts = _addresses(council, seen, new)
    every_addition = _joined([*additions, *more, *fields])
    return Growth(tuple(every_addition), (*questions, *asked, *doubts), len(seen.dates))


def _aliases(
    council: Council, seen: Seen, names: dict[str, Person], new: list[str]
) -> tuple[list[Addition], list[Question]]:
    """Return initials that can mean one person only, and those that could mean several."""
    members = [each.name for each in council.members]
    taken = {key_of(name) for each in council.members for name in (each.name, *each.aliases)}
    short: dict[str, dict[int, Sight]] = {}
    spellings: dict[str, str] = {}
    for name, sight in [
        *((each.name, each.sight) for each in seen.people),
        *((each.name, each.sight) for each in seen.owners),
    ]:
        key = key_of(name)
        if key not in taken and any(len(word.rstrip(".")) == 1 for word in key.split()):
            short.setdefault(key, {}).setdefault(sight.meeting, sight)
            spellings.setdefault(key, name)
    additions: list[Addition] = []
    questions: list[Question] = []
    for key, sights in short.items():
        everyone = dict.fromkeys((*members, *names))
        fitting = [name for name in everyone if shortens(key, name)]
        if len(sights) < ADDRESS_MEETINGS or not fitting:
            continue
        found = tuple(sights[place] for place in sorted(sights))
        name = fitting[0]
        listed = {each.sight.meeting for each in seen.people if key_of(each.name) == key}
        apart = name not in names or names[name].everywhere.isdisjoint(listed)
        if len(fitting) > 1 or not apart:
            questions.append(Question("grow-initials", spellings[key], ", ".join(fitting), found))
        elif name in new or name in members:
            pair = (("aliases", spellings[key]),)
            additions.append(
                Addition("members", name, pair, "grow-alias", found, known=name in members)
            )
    return additions, questions


def _addresses(
    council: Council, seen: Seen, new: list[str]
) -> tuple[list[Addition], list[Question]]:
    """Return addresses that are plainly somebody's: by the name before it, or in it."""
    entries: dict[str, tuple[str, str, str | None]] = {}
    for member in council.members:
        entries[key_of(member.name)] = ("members", member.name, member.email)
    for name in new:
        entries[key_of(name)] = ("members", name, None)
    for one in council.organisations:
        entries[key_of(one.name)] = ("organisations", one.name, one.email)
    for role in council.roles:
        entries[key_of(role.name)] = ("roles", role.name, role.email)
    taken = {each[2].casefold() for each in entries.values() if each[2]}
    found: dict[str, dict[str, dict[int, Sight]]] = {}
    for each in seen.addresses:
        key = _whose(each, entries)
        if key is not None and each.address.casefold() not in taken:
            own = found.setdefault(key, {}).setdefault(each.address.casefold(), {})
            own.setdefault(each.sight.meeting, each.sight)
    additions: list[Addition] = []
    questions: list[Question] = []
    for key, addresses in found.items():
        kind, name, email = entries[key]
        often = {each: own for each, own in addresses.items() if len(own) >= ADDRESS_MEETINGS}
        if email is not None or not often:
            continue
        sights = tuple(sight for own in often.values() for sight in own.values())
        if len(often) > 1:
            questions.append(Question("grow-addresses", name, ", ".join(often), sights))
            continue
        pair = (("email", next(iter(often))),)
        additions.append(Addition(kind, name, pair, "grow-address", sights, known=name not in new))
    return additions, questions


def _whose(each: Address, entries: dict[str, tuple[str, str, str | None]]) -> str | None:
    """Return the key of the one entry that an address belongs to."""
    before = key_of(each.before).rstrip(" ,;:(<–-")
    named = [key for key in entries if before.endswith(key)]
    if named:
        return max(named, key=len)
    words = tuple(each.address.partition("@")[0].casefold().replace("_", ".").split("."))
    fitting = [key for key in entries if len(words) > 1 and local_part(key) == words]
    return fitting[0] if len(fitting) == 1 else None


def _joined(additions: list[Addition]) -> list[Addition]:
    """Put the fields of a new entry into it, in the order in which the register has them."""
    order = ("organisation", "role", "holder", "email", "aliases", "from", "to")
    new = {(each.kind, each.name): each for each in additions if each.code in _NEW}
    rest: list[Addition] = []
    for each in additions:
        entry = new.get((each.kind, each.name))
        if entry is None or entry is each:
            if entry is None:
                rest.append(each)
            continue
        new[each.kind, each.name] = entry._replace(
            fields=tuple(
                sorted((*entry.fields, *each.fields), key=lambda pair: order.index(pair[0]))
            )
        )
    return [*new.values(), *rest]
