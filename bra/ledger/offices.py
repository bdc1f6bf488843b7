"""Who answers for what a meeting gave to its chair or its secretary."""

from bra.languages import languages
from bra.model import Council, Page


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
    words = [each for spoken in languages() for each in spoken.offices.get(office, ())]
    forms = {word.casefold() for word in words}
    for member in council.members_on(day):
        if (member.role or "").casefold() in forms:
            return member.name
    return held_at(office, page)


def held_at(office: str, page: Page | None) -> str | None:
    """Return the name of the one who had an office at a meeting."""
    if page is None:
        return None
    return {"chair": page.chair, "secretary": page.secretary}.get(office)
