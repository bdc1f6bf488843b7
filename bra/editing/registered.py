"""What a council's file must say once entries of its register are written."""

from collections.abc import Iterable
from typing import Any, Final, TypeVar

from bra.editing.entries import Entry
from bra.model import Council, Member, Organisation, Role

_NAMES: Final = {"from": "since", "to": "until"}
_Record = TypeVar("_Record", Member, Organisation, Role)


def with_entries(council: Council, entries: Iterable[Entry]) -> Council:
    """Return the council with the entries in its register, new ones last."""
    members = list(council.members)
    organisations = list(council.organisations)
    roles = list(council.roles)
    for each in entries:
        if each.kind == "members":
            at = _place(members, each)
            members[at] = _filled(members[at], each)
        elif each.kind == "organisations":
            at = _place(organisations, each)
            organisations[at] = _filled(organisations[at], each)
        else:
            at = _place(roles, each)
            roles[at] = _filled(roles[at], each)
    return council._replace(
        members=tuple(members), organisations=tuple(organisations), roles=tuple(roles)
    )


def same_register(one: Council, other: Council) -> bool:
    """Tell whether two files say the same of a council, wherever in the file it stands."""
    return _bare(one) == _bare(other)


def _bare(council: Council) -> Council:
    rules = tuple(each._replace(start=0, end=0) for each in council.rules)
    members = tuple(each._replace(line=0) for each in council.members)
    return council._replace(diagnostics=(), rules=rules, members=members)


def _place(entries: list[_Record], each: Entry) -> int:
    """Return where an entry stands; a new one is put last."""
    if not each.known:
        made: dict[str, Member | Organisation | Role] = {
            "members": Member(each.name, None, None, None, (), None, None, None, 0),
            "organisations": Organisation(each.name, (), None),
            "roles": Role(each.name, None, None, None, ()),
        }
        entries.append(made[each.kind])  # type: ignore[arg-type]
        return len(entries) - 1
    wanted = each.name.casefold()
    return next(at for at, own in enumerate(entries) if own.name.casefold() == wanted)


def _filled(own: _Record, each: Entry) -> _Record:
    aliases: tuple[str, ...] = own.aliases
    fields: dict[str, Any] = {}
    for key, value in each.fields:
        if key == "aliases":
            aliases = (*aliases, value)
        else:
            fields[_NAMES.get(key, key)] = value
    return own._replace(aliases=aliases, **fields)
