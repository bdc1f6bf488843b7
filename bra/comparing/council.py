"""The council itself before and after: its members, offices and settings."""

from collections.abc import Iterator
from typing import Final

from bra.comparing.head import value
from bra.comparing.records import Change, change
from bra.model import Council, Member, Organisation, Role

_SETTINGS: Final = (
    "short",
    "language",
    "record",
    "statutory",
    "approval",
    "approvers",
    "quorum",
    "numbering",
    "timezone",
    "place",
    "time",
    "confidential",
    "follow_from",
    "agenda",
    "yearly",
    "rules",
    "site",
)


def compare_councils(old: Council | None, new: Council | None) -> Iterator[Change]:
    """Yield what changed in `council.md`; addresses are not told."""
    if new is None:
        if old is not None:
            yield change("council-removed")
        return
    if old is None:
        yield change("council-added", name=new.name)
        return
    yield from value("name", old.name, new.name)
    yield from _members(old, new)
    yield from _offices(old, new)
    yield from _organisations(old, new)
    for key in _SETTINGS:
        if getattr(old, key) != getattr(new, key):
            yield change("setting", setting=key.replace("_", "-"))
    if old.text.split() != new.text.split():
        yield change("council-text")


def _members(old: Council, new: Council) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    for key, member in after.items():
        was = before.get(key)
        if was is None:
            said = ", ".join(part for part in (member.organisation, member.role) if part) or None
            yield change("member-added", who=member.name, said=said)
            continue
        for field, one, other in (
            ("organisation", was.organisation, member.organisation),
            ("role", was.role, member.role),
            ("from", was.since, member.since),
            ("to", was.until, member.until),
        ):
            for each in value(field, one, other):
                yield each._replace(facts=(("who", member.name), *each.facts))
        if (was.email, was.account) != (member.email, member.account):
            yield change("member-address", who=member.name)
        if was.aliases != member.aliases:
            yield change("member-aliases", who=member.name)
    for key, member in before.items():
        if key not in after:
            yield change("member-removed", who=member.name)


def _by_name(council: Council) -> dict[tuple[str, int], Member]:
    """Return the members by name; one who returns later stands twice."""
    found: dict[tuple[str, int], Member] = {}
    for member in council.members:
        name, count = member.name.casefold(), 0
        while (name, count) in found:
            count += 1
        found[name, count] = member
    return found


def _offices(old: Council, new: Council) -> Iterator[Change]:
    before: dict[str, Role] = {role.name.casefold(): role for role in old.roles}
    after: dict[str, Role] = {role.name.casefold(): role for role in new.roles}
    for key, role in after.items():
        was = before.get(key)
        if was is None:
            yield change("office-added", office=role.name)
        elif was.holder != role.holder:
            for each in value("holder", was.holder, role.holder):
                yield each._replace(facts=(("who", role.name), *each.facts))
        elif was != role:
            yield change("office-changed", office=role.name)
    for key, role in before.items():
        if key not in after:
            yield change("office-removed", office=role.name)


def _organisations(old: Council, new: Council) -> Iterator[Change]:
    before: dict[str, Organisation] = {each.name.casefold(): each for each in old.organisations}
    after: dict[str, Organisation] = {each.name.casefold(): each for each in new.organisations}
    for key, organisation in after.items():
        was = before.get(key)
        if was != organisation:
            kind = "organisation-added" if was is None else "organisation-changed"
            yield change(kind, name=organisation.name)
    for key, organisation in before.items():
        if key not in after:
            yield change("organisation-removed", name=organisation.name)
