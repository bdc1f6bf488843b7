"""Who is meant by a name: in this meeting, then among the members of its day, then the register."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from bra.languages import languages
from bra.model import Attendee, Council, Member, Organisation, Owner, Role
from bra.reading.words import name_key


class Ambiguous(NamedTuple):
    """Hold the people that one name could mean."""

    names: tuple[str, ...]


Found = Owner | Ambiguous | None
Names = dict[str, tuple[Owner, ...]]


class NameIndex(NamedTuple):
    """Hold what names mean in one meeting: its attendance, its day's members, the register.

    `posts` are the organisations that those have, and the roles that members hold, beside the
    register.
    """

    attendance: Names
    members: Mapping[str, tuple[Owner, ...]]
    register: Mapping[str, Owner]
    posts: Mapping[str, tuple[Owner, ...]]

    def find(self, name: str) -> Found:
        """Return who is meant, without regard to case."""
        key = name_key(name)
        found, of_day = self.attendance.get(key), self.members.get(key)
        if found is None or (of_day and not _is_whole(found, key) and _is_whole(of_day, key)):
            found = of_day
        if found is not None:
            return _one_of(found)
        return self.register.get(name.casefold())

    def find_owner(self, name: str) -> Found:
        """Return who is meant as an owner: what people represent, and roles they hold, count."""
        return self.find(name) or _one_of(self.posts.get(name_key(name), ()))

    def find_typed(self, name: str) -> Found:
        """Return who is meant by a name that somebody types: a surname, or one of two, counts."""
        found = self.find_owner(name)
        if found is not None:
            return found
        key = name_key(name)
        for names in (self.attendance, self.members):
            people = dict.fromkeys(owner for owners in names.values() for owner in owners)
            those = tuple(each for each in people if f" {key} " in surnames(each.name))
            if those:
                return _one_of(those)
        return None


def surnames(name: str) -> str:
    """Return the words of a name after the first, with a space before and behind each."""
    return f" {name_key(name).partition(' ')[2]} "


def _is_whole(people: tuple[Owner, ...], key: str) -> bool:
    """Tell whether a name is somebody's whole name, which is then nobody else's first name."""
    return len(people) == 1 and name_key(people[0].name) == key


def _one_of(people: tuple[Owner, ...]) -> Found:
    if not people:
        return None
    return people[0] if len(people) == 1 else Ambiguous(tuple(each.name for each in people))


def name_index(
    council: Council, day: str, *lists: Iterable[Attendee], extra: Iterable[str]
) -> NameIndex:
    """Build the index of a meeting on an ISO day from its attendance lists and named officers."""
    people = [(one.name, one.organisation) for attendees in lists for one in attendees]
    return index_of(council, day, people, extra)


def index_of(
    council: Council, day: str, people: Iterable[tuple[str, str | None]], extra: Iterable[str]
) -> NameIndex:
    """Build the index from the names and organisations of those who attended."""
    active = council.members_on(day)
    return _index(tuple(people), tuple(extra), active, council.organisations, council.roles)


@lru_cache(maxsize=1024)
def _index(
    people: tuple[tuple[str, str | None], ...],
    extra: tuple[str, ...],
    active: tuple[Member, ...],
    organisations: tuple[Organisation, ...],
    roles: tuple[Role, ...],
) -> NameIndex:
    """Build an index; the same people meet again and again."""
    by_form, keys = members_by_form(active), keys_of(active)
    register = register_of(organisations, roles)
    attendance: Names = {}

    def enter(name: str, member: Member | None, organisation: str | None) -> None:
        full = name if member is None else member.name
        owner = Owner(full, "person", registered_organisation(register, organisation))
        _add_person(attendance, owner, _forms_beside(name, member))

    for name, organisation in people:
        enter(name, by_form.get(name_key(name)), organisation)
    for name in extra:
        member = by_form.get(name_key(name))
        if key_among(keys, name) not in attendance:
            enter(name, member, None if member is None else member.organisation)
    posts = _posts(active, (told for _, told in people), organisations, roles)
    members = _member_names(active, organisations, roles)
    return NameIndex(attendance, members, register, posts)


def _forms_beside(name: str, member: Member | None) -> tuple[str, ...]:
    """Return what a person goes by beside the full name, where a list may have an alias."""
    if member is None:
        return ()
    return (*member.aliases, name_key(name).partition(" ")[0])


def registered_organisation(register: Mapping[str, Owner], name: str | None) -> str | None:
    """Return the name that an organisation has in the register, for one of its aliases."""
    found = register.get(name.casefold()) if name else None
    return found.name if found is not None and found.kind == "organisation" else name


def _add_person(names: Names, owner: Owner, aliases: Iterable[str]) -> None:
    """Enter a person under the full name, the first name and the aliases."""
    full = name_key(owner.name)
    if full in names and any(name_key(known.name) == full for known in names[full]):
        return
    names[full] = (owner,)
    keys = [full.partition(" ")[0]] if " " in full else []
    keys += [name_key(alias) for alias in aliases]
    for key in keys:
        if key == full:
            continue
        known = names.get(key)
        if known is None:
            names[key] = (owner,)
        elif owner not in known and not _is_whole(known, key):
            names[key] = (*known, owner)


@cache
def organisations_by_name(members: tuple[Member, ...]) -> Mapping[str, str | None]:
    """Return each member's organisation by her name or an alias, casefolded."""
    return {form: member.organisation for form, member in members_by_form(members).items()}


@cache
def members_by_form(members: tuple[Member, ...]) -> Mapping[str, Member]:
    """Return members by name, and by each alias that one of them alone has, as `name_key`.

    What is somebody's name is nobody's alias.
    """
    by_form = {name_key(member.name): member for member in members}
    by_alias: dict[str, dict[str, Member]] = {}
    for member in members:
        for alias in member.aliases:
            by_alias.setdefault(name_key(alias), {})[name_key(member.name)] = member
    for alias, those in by_alias.items():
        if len(those) == 1 and alias not in by_form:
            by_form[alias] = next(iter(those.values()))
    return by_form


@cache
def keys_of(members: tuple[Member, ...]) -> Mapping[str, str]:
    """Return the key of each member's name by every form of it; see `members_by_form`."""
    return {form: name_key(member.name) for form, member in members_by_form(members).items()}


def member_key(members: tuple[Member, ...], name: str) -> str:
    """Return the key of a person's name: that of the member whose name or alias it is, if any."""
    return key_among(keys_of(members), name)


def key_among(keys: Mapping[str, str], name: str) -> str:
    """Return the key of a name as `member_key` does, for many names."""
    key = name_key(name)
    return keys.get(key, key)


@cache
def _member_names(
    members: tuple[Member, ...],
    organisations: tuple[Organisation, ...],
    roles: tuple[Role, ...],
) -> Mapping[str, tuple[Owner, ...]]:
    register = register_of(organisations, roles)
    names: Names = {}
    for member in members:
        organisation = registered_organisation(register, member.organisation)
        _add_person(names, Owner(member.name, "person", organisation), member.aliases)
    return names


@cache
def register_of(
    organisations: tuple[Organisation, ...], roles: tuple[Role, ...]
) -> Mapping[str, Owner]:
    """Return offices, organisations and roles by every form in which they are written.

    Roles win over organisations, and both over the words that are always known.
    """
    register: dict[str, Owner] = {}
    for language in languages():
        for forms in language.offices.values():
            for form in forms:
                for article in ("", *language.definite_beginnings):
                    register.setdefault(article + form.casefold(), Owner(forms[0], "word", None))
    for organisation in organisations:
        owner = Owner(organisation.name, "organisation", organisation.name)
        for name in (organisation.name, *organisation.aliases):
            register[name.casefold()] = owner
    for role in roles:
        owner = Owner(role.name, "role", role.organisation)
        for name in (role.name, *role.aliases):
            for form in forms_of(name):
                known = register.get(form)
                if known is None or known.kind == "word" or form == name.casefold():
                    register[form] = owner
    return register


def _posts(
    members: tuple[Member, ...],
    told: Iterable[str | None],
    organisations: tuple[Organisation, ...],
    roles: tuple[Role, ...],
) -> Mapping[str, tuple[Owner, ...]]:
    """Return the posts of members, and the organisations that an attendance list tells of."""
    posts = _posts_of_members(members, organisations, roles)
    register = register_of(organisations, roles)
    more: Names = {}
    for each in told:
        if each and (key := name_key(each)) not in register and key not in posts:
            more.setdefault(key, (Owner(each, "organisation", each),))
    return {**posts, **more} if more else posts


@cache
def _posts_of_members(
    members: tuple[Member, ...], organisations: tuple[Organisation, ...], roles: tuple[Role, ...]
) -> Mapping[str, tuple[Owner, ...]]:
    """Return what members represent, and members by their roles, but for what the register has.

    A role that several members hold means each of them.
    """
    register = register_of(organisations, roles)
    bodies: Names = {}
    for each in members:
        if each.organisation and (key := name_key(each.organisation)) not in register:
            owner = Owner(each.organisation, "organisation", each.organisation)
            bodies.setdefault(key, (owner,))
    holders: Names = {}
    for each in members:
        for form in forms_of(each.role) if each.role else ():
            if form not in register:
                owner = Owner(each.name, "person", each.organisation)
                holders[form] = tuple(dict.fromkeys((*holders.get(form, ()), owner)))
    return {**holders, **bodies}


def forms_of(name: str) -> tuple[str, ...]:
    """Return a role's name in its definite and indefinite forms, casefolded.

    The first word is inflected, or the last: *samordnaren mot våld*, *vice ordföranden*; an
    article stands before it or not: *the clerk* and *clerk*.
    """
    whole = name.casefold()
    articles = [article for language in languages() for article in language.definite_beginnings]
    for article in articles:
        whole = whole.removeprefix(article)
    first, space, rest = whole.partition(" ")
    before, gap, last = whole.rpartition(" ")
    forms = [form + space + rest for form in _inflected(first)]
    forms += [before + gap + form for form in _inflected(last)]
    forms += [article + whole for article in articles]
    return tuple(dict.fromkeys(forms))


def _inflected(word: str) -> Iterator[str]:
    yield word
    for language in languages():
        for ending in language.definite_endings:
            yield word + ending
            if word.endswith(ending) and len(word) - len(ending) > 3:  # noqa: PLR2004 - a stem
                yield word[: -len(ending)]
