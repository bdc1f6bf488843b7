"""What later minutes correct, in the few words that a list has room for."""

from collections.abc import Iterable

from bra.languages import Language, say
from bra.ledger.corrections import Correction
from bra.model import Council


def reference(number: str | None, spoken: Language, council: Council) -> str:
    """Return how an item is spoken of: § 12, or punkt 5."""
    if council.numbering == "year":
        return f"§ {number or '–'}"
    return say(spoken, "minutes.item", number=number or "–")


def places_of(found: Iterable[Correction], spoken: Language, council: Council) -> str:
    """Return the meetings and items in which something was corrected."""
    return ", ".join(
        each.meeting
        if each.item is None
        else f"{each.meeting} {reference(each.item, spoken, council)}"
        for each in found
    )


def with_corrections(
    title: str, found: Iterable[Correction], spoken: Language, council: Council
) -> str:
    """Return the title of an item, and in a bracket behind it where it was corrected."""
    places = places_of(found, spoken, council)
    return f"{title} ({say(spoken, 'decisions.corrected')} {places})" if places else title
