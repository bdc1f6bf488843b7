"""The lists of actions: all that are open, and those of each owner and organisation."""

from collections.abc import Sequence
from typing import Final

from bra.languages import say
from bra.languages.alphabet import alphabetic
from bra.ledger import Action
from bra.publishing.addresses import section, to_root
from bra.publishing.pages.rows import action_row, as_of
from bra.publishing.press import Press
from bra.publishing.site import Site
from bra.rendering.calendar import actions_calendar

_MOST_CLOSED: Final = 50
"""How many closed actions a page lists; the others are found by searching."""


def actions_page(press: Press) -> bytes:
    """Return the page of all open actions, what is overdue first."""
    site = press.site
    address = section(site.spoken, "actions")
    root = to_root(address)
    found = [each for each in site.actions if each.is_open]
    return press.page(
        "actions",
        address,
        say(site.spoken, "site.menu.actions"),
        actions=[action_row(press, each, root) for each in in_order(found)],
        closed=[],
        owners=_index(press, "owners"),
        organisations=_index(press, "organisations"),
        as_of=as_of(site),
        withheld=site.withheld,
        owner=None,
    )


def owner_page(press: Press, name: str, *, organisation: bool) -> bytes:
    """Return the page of an owner or an organisation: what is open, and what was done."""
    site = press.site
    address = owner_address(site, name, organisation=organisation)
    root = to_root(address)
    found = actions_of(site, name, organisation=organisation)
    closed = [each for each in reversed(found) if not each.is_open]
    return press.page(
        "owner",
        address,
        name,
        actions=[action_row(press, each, root) for each in in_order(found) if each.is_open],
        closed=[action_row(press, each, root) for each in closed[:_MOST_CLOSED]],
        closed_count=len(closed),
        owner={"name": name, "organisation": organisation},
        calendar="actions.ics",
        as_of=as_of(site),
    )


def owner_calendar(press: Press, name: str, *, organisation: bool) -> bytes:
    """Return the calendar of an owner's open actions; who subscribes gets it anew each time."""
    site = press.site
    found = [each for each in actions_of(site, name, organisation=organisation) if each.is_open]
    if not site.settings.names:
        found = [each._replace(owners=()) for each in found]
    return actions_calendar(site.council, site.spoken, found)


def owner_address(site: Site, name: str, *, organisation: bool) -> str:
    """Return the address of the page of an owner or an organisation."""
    kind, known = ("organisations", site.organisations) if organisation else ("owners", site.owners)
    return section(site.spoken, kind, known[name])


def actions_of(site: Site, name: str, *, organisation: bool) -> tuple[Action, ...]:
    """Return the actions of an owner or of an organisation, oldest first."""
    return (site.by_organisation if organisation else site.by_owner).get(name, ())


def in_order(actions: Sequence[Action]) -> list[Action]:
    """Return open actions as people look for them: overdue, then by day, then without one."""
    return sorted(actions, key=lambda each: (not each.overdue, each.due or "9999", each.raised))


def _index(press: Press, kind: str) -> list[dict[str, object]]:
    """Return the owners or organisations with how much is open, those with most first.

    Those with as much stand as in the alphabet.
    """
    site = press.site
    known = site.owners if kind == "owners" else site.organisations
    found: list[dict[str, object]] = []
    for name, last in known.items():
        own = actions_of(site, name, organisation=kind == "organisations")
        count = sum(each.is_open for each in own)
        if count:
            late = sum(each.overdue for each in own)
            address = section(site.spoken, kind, last)
            found.append({"name": name, "address": address, "open": count, "overdue": late})

    def order(each: dict[str, object]) -> tuple[int, str]:
        return -int(str(each["open"])), alphabetic(str(each["name"]), site.spoken)

    return sorted(found, key=order)
