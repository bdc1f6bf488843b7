"""Where everything stands on the site: addresses that speak, and stay.

An address is relative to the site, has no leading slash, and ends with one where it is a page.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bra.languages import Language
from bra.model import Item
from bra.rendering.filenames import slug

_LIKE_AN_ID: Final = re.compile(r"[ad]\d+\Z")


RESERVED: Final = frozenset(
    [
        "actions",
        "bra-preview",
        "bra-preview-title",
        "contents",
        "filters",
        "main",
        "next",
        "organisation",
        "owner",
        "search",
        "search-form",
        "search-without",
        "search-words",
        "shown",
        "words",
    ]
)
"""What parts of pages are called themselves, so that no item can be."""


def meeting_address(stem: str) -> str:
    """Return the address of a meeting."""
    return f"{stem}/"


def action_address(full_id: str) -> str:
    """Return the address of an action."""
    return f"{full_id}/"


def decision_anchor(full_id: str) -> str:
    """Return the anchor of a decision on the pages of its item and meeting."""
    return full_id.rpartition("/")[2]


def section(spoken: Language, name: str, *below: str) -> str:
    """Return the address of a section of the site, or of a page in it."""
    return "/".join((spoken.sections[name], *below, ""))


def item_slugs(items: Sequence[Item], spoken: Language) -> tuple[str | None, ...]:
    """Return the last part of each item's address; one that is withheld has none.

    It is the anchor, which outlives rewording, or the heading; where two are the same, the later
    is told apart by its place among them.
    """
    taken: dict[str, int] = {}
    found: list[str | None] = []
    for item in items:
        if item.confidential:
            found.append(None)
            continue
        base = slug(item.anchor or item.title)
        if _LIKE_AN_ID.match(base) or base in RESERVED:
            # Beside `A1`, `a1` would be the same folder where case does not count.
            base = f"{spoken.sections['item']}-{base}"
        taken[base] = taken.get(base, 0) + 1
        name = base if taken[base] == 1 else f"{base}-{taken[base]}"
        while name in found:
            taken[base] += 1
            name = f"{base}-{taken[base]}"
        found.append(name)
    return tuple(found)


def owner_slugs(names: Iterable[str]) -> dict[str, str]:
    """Return the last part of the address of each owner or organisation, in the order of names."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(set(names)):
        base, count = slug(name), 1
        chosen = base
        while chosen in taken:
            count += 1
            chosen = f"{base}-{count}"
        taken.add(chosen)
        found[name] = chosen
    return found


def to_root(address: str) -> str:
    """Return the way from a page to the front page: `../` for each folder, else `./`."""
    return "../" * address.count("/") or "./"
