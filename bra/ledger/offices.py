"""Who holds an office, and who has left the council."""

from bra.languages import languages
from bra.model import Council, Owner, Page
from bra.reading.names import members_by_form
from bra.reading.words import name_key


def office_of(word: str) -> str | None:
    """Return the office that a word of the minutes means (`chair`, `all`), by its first form."""
    pairs = (pair for spoken in languages() for pair in spoken.offices.items())
    return next((office for office, forms in pairs if forms[0] == word), None)


def holder_of(council: Council, office: str, day: str, page: Page | None) -> str | None:
    """Return the name of the one who has an office on an ISO day, by the register.

    Where the register names nobody, it is who had it at the meeting of a page.
    """
    if office not in ("chair", "secretary"):
        return None
    return next(iter(holders_of(council, office, day)), None) or held_at(office, page)


def holders_of(council: Council, office: str, day: str) -> tuple[str, ...]:
    """Return the names of the members who have an office on an ISO day, by the register."""
    forms = {form.casefold() for spoken in languages() for form in spoken.offices.get(office, ())}
    members = council.members_on(day)
    return tuple(each.name for each in members if (each.role or "").casefold() in forms)


def held_at(office: str, page: Page | None) -> str | None:
    """Return the name of the one who had an office at a meeting."""
    if page is None:
        return None
    return {"chair": page.chair, "secretary": page.secretary}.get(office)


def left_on(council: Council, owner: Owner, day: str) -> str | None:
    """Return the last ISO day of a member who is one no longer on a day; None for all others."""
    if owner.kind not in ("person", "unknown"):
        return None
    key = name_key(owner.name)
    if key in members_by_form(council.members_on(day)):
        return None
    member = members_by_form(council.members).get(key)
    if member is None:
        return None
    terms = [each.until for each in council.members if each.name == member.name]
    ended = [until for until in terms if until is not None and until < day]
    return max(ended, default=None)
