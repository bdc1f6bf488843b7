"""The registers of a council's file: its members, its organisations, its roles."""

from bra.languages import canonical
from bra.model import Member, Organisation, Role
from bra.reading.attendees import split_entry
from bra.reading.notes import Notes
from bra.reading.titles import Titles, after_name
from bra.reading.values import day_of, known_keys, list_of, text_of
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence

Keys = dict[str, tuple[Scalar, Node]]


def read_members(node: Node | None, titles: Titles, notes: Notes) -> tuple[Member, ...]:
    """Return the members of a list; an entry that names two people gives both.

    A title after the name or the organisation, such as chair, is her role and no organisation.
    """
    if not isinstance(node, Sequence):
        if node is not None:
            list_of(node, notes)
        return ()
    return tuple(
        member for entry in node.entries for member in _members(entry, titles, notes) if member.name
    )


def _members(entry: Node, titles: Titles, notes: Notes) -> tuple[Member, ...]:
    line = notes.source.line(entry.start)
    if isinstance(entry, Mapping):
        keys = known_keys(entry, canonical("member_keys"), notes)
        if "name" in keys:
            return (_member(keys, line, notes),)
    scalar = (
        entry
        if isinstance(entry, Scalar)
        else list_of(Sequence((entry,), entry.start, entry.end), notes)[0]
    )
    parts = split_entry(scalar.text)
    after = after_name(parts.organisation, titles)
    if parts.joined:
        span = (entry.start, entry.end)
        first, second = parts.names[:2]
        notes.add("two-people", "warning", span, first=first, second=second)
    return tuple(
        Member(
            name,
            after.organisation,
            ", ".join(after.titles) or None,
            None,
            (),
            None,
            None,
            None,
            line,
        )
        for name in parts.names
    )


def _member(keys: Keys, line: int, notes: Notes) -> Member:
    def text(key: str) -> str | None:
        return text_of(keys[key][1], notes) if key in keys else None

    def day(key: str) -> str | None:
        return day_of(keys[key][1], notes) if key in keys else None

    return Member(
        text("name") or "",
        text("organisation"),
        text("role"),
        text("email"),
        _aliases(keys, notes),
        day("from"),
        day("to"),
        text("account"),
        line,
    )


def _aliases(keys: Keys, notes: Notes) -> tuple[str, ...]:
    if "aliases" not in keys:
        return ()
    node = keys["aliases"][1]
    if isinstance(node, Scalar):
        return tuple(part.strip() for part in node.text.split(",") if part.strip())
    return tuple(scalar.text for scalar in list_of(node, notes))


def read_organisations(node: Node | None, notes: Notes) -> tuple[Organisation, ...]:
    """Return the organisations of a register."""
    found: list[Organisation] = []
    for key, keys in _register(node, "organisation_keys", notes):
        email = text_of(keys["email"][1], notes) if "email" in keys else None
        found.append(Organisation(key.text, _aliases(keys, notes), email))
    return tuple(found)


def read_roles(node: Node | None, notes: Notes) -> tuple[Role, ...]:
    """Return the roles of a register."""
    found: list[Role] = []
    for key, keys in _register(node, "role_keys", notes):
        texts = {
            name: text_of(keys[name][1], notes)
            for name in ("organisation", "holder", "email")
            if name in keys
        }
        found.append(
            Role(
                key.text,
                texts.get("organisation"),
                texts.get("holder"),
                texts.get("email"),
                _aliases(keys, notes),
            )
        )
    return tuple(found)


def _register(node: Node | None, spellings: str, notes: Notes) -> list[tuple[Scalar, Keys]]:
    """Return the entries of a register: a mapping by name, or a plain list of names."""
    if node is None:
        return []
    if isinstance(node, Mapping):
        return [
            (
                name,
                known_keys(value, canonical(spellings), notes)
                if isinstance(value, Mapping)
                else {},
            )
            for name, value in node.entries
        ]
    return [(scalar, {}) for scalar in list_of(node, notes)]
