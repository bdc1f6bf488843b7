"""What after a name is somebody's title, and what the organisation that she comes from."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bra.languages import languages
from bra.model import Attendee, Organisation, Owner, Part, Role
from bra.reading.attendees import Entry, noted, read_note, split_entry
from bra.reading.names import register_of
from bra.reading.words import either


class Titles(NamedTuple):
    """Hold what is known to be a title, and what an organisation; all of it casefolded."""

    titles: frozenset[str]
    organisations: frozenset[str]


class After(NamedTuple):
    """Hold what stands after a name, organisation and titles apart."""

    organisation: str | None
    titles: tuple[str, ...]


@cache
def titles_of(organisations: tuple[Organisation, ...], roles: tuple[Role, ...]) -> Titles:
    """Return what is somebody's title and no organisation: offices, roles, titles."""
    known = register_of(organisations, roles)
    titles = {
        form.casefold()
        for spoken in languages()
        for forms in (spoken.offices["chair"], spoken.offices["secretary"], spoken.titles)
        for form in forms
    }
    titles |= {form for form, owner in known.items() if owner.kind == "role"}
    bodies = frozenset(form for form, owner in known.items() if _is_organisation(owner))
    return Titles(frozenset(titles - bodies), bodies)


def _is_organisation(owner: Owner) -> bool:
    return owner.kind == "organisation"


def after_name(text: str | None, known: Titles) -> After:
    """Divide what stands after a name: `polisen, ordförande`, `ordförande`, `kultur, fritid`.

    An organisation of the register is one, whatever it looks like; what follows it is a title.
    """
    if text is None or text.casefold() in known.organisations:
        return After(text, ())
    if text.casefold() in known.titles or _patterns().alone.fullmatch(text):
        return After(None, (text,))
    if "," not in text:
        return After(text, ())
    parts = [part.strip() for part in text.split(",") if part.strip()]
    for count in range(len(parts) - 1, 0, -1):
        first = ", ".join(parts[:count])
        if first.casefold() in known.organisations:
            return After(first, tuple(parts[count:]))
    alone, behind = _patterns()
    titles = [
        part
        for place, part in enumerate(parts)
        if part.casefold() in known.titles
        or (behind if place else alone).fullmatch(part) is not None
    ]
    if not titles and all(text.split(",")):
        # What is no title stays as it is written, but for commas that divide nothing.
        return After(text, ())
    rest = ", ".join(part for part in parts if part not in titles)
    return After(rest or None, tuple(titles))


class _Patterns(NamedTuple):
    """Hold what a title looks like: `alone` after a name, and `behind` an organisation."""

    alone: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    endings = {ending for spoken in languages() for ending in spoken.title_endings}
    later = endings | {ending for spoken in languages() for ending in spoken.later_title_endings}
    joints = {word for spoken in languages() for word in spoken.title_joints}
    return _Patterns(
        re.compile(rf"(?:[^\W\d_]+\s+)?[^\W\d_]*(?:{either(endings)})", re.IGNORECASE),
        re.compile(
            rf"(?:[\w.'’-]+\s+){{0,2}}[\w'’-]*(?:{either(later)})(?:\s+(?:{either(joints)})\s.+)?",
            re.IGNORECASE,
        ),
    )


# The same people come again in every record.
@lru_cache(maxsize=1024)
def untitled(entry: Entry, known: Titles) -> Entry:
    """Return an entry with the titles after the name in its note: a title is no organisation."""
    organisation, titles = after_name(entry.organisation, known)
    return noted(entry._replace(organisation=organisation), *titles) if titles else entry


def make_attendees(
    text: str, line: int, start: int, end: int, titles: Titles
) -> tuple[Attendee, ...]:
    """Return the people of one entry, in order; an empty entry gives none."""
    entry = untitled(split_entry(text), titles)
    parts: tuple[Part, ...] = ()
    substitute: str | None = None
    if entry.note:
        parts, substitute = read_note(entry.note)
    return tuple(
        Attendee(
            name, entry.party, entry.organisation, entry.note, parts, substitute, line, start, end
        )
        for name in entry.names
        if name
    )
