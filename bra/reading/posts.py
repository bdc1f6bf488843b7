"""Posts and bodies that an attendance list gives beside the names of its people."""

from collections.abc import Iterable

from bra.model import Attendee
from bra.reading.names import forms_of


def is_post(name: str, *lists: Iterable[Attendee]) -> bool:
    """Tell whether a name is that of a post, or of what somebody represents, in these lists.

    `säkerhetschefen` is, where somebody attends as `säkerhetschef`: who that was is written there.
    """
    key = name.casefold()
    return any(
        key == (one.organisation or "").casefold()
        or any(_is_form(key, part) for part in _parts(one.note))
        for attendees in lists
        for one in attendees
    )


def _is_form(key: str, part: str) -> bool:
    """Tell whether a name is one of the forms of another, which all begin alike."""
    return key[:1] == part[:1].casefold()[:1] and key in forms_of(part)


def _parts(note: str | None) -> list[str]:
    return [part.strip() for part in (note or "").split(",") if part.strip()]
