"""The front page, the meetings by year, and the pages that stand alone."""

import json
from collections.abc import Mapping

from markupsafe import Markup

from bra.languages import say
from bra.publishing.addresses import section
from bra.publishing.finding import page_words
from bra.publishing.pages.lists import in_order
from bra.publishing.pages.register import newest_first
from bra.publishing.pages.rows import action_row, decision_row, meeting_row
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.publishing.site import Site

_LATEST = 3
_FEW = 5


def council_page(press: Press) -> bytes:
    """Return the front page: the council, its next meeting, and what is new."""
    site = press.site
    root = "./"
    told = [each for each in site.meetings if each.show == "minutes"]
    coming = next_meeting(site)
    late = [each for each in in_order(site.actions) if each.is_open]
    return press.page(
        "council",
        "",
        site.council.name,
        text=press.prose.block(site.council.text, root),
        coming=meeting_row(press, coming) if coming else None,
        latest=[meeting_row(press, each) for each in reversed(told[-_LATEST:])],
        decisions=[decision_row(press, each, root) for each in newest_first(site)[:_FEW]],
        actions=[action_row(press, each, root) for each in late[:_FEW]],
        open=len(late),
        overdue=sum(each.overdue for each in late),
        members=[
            {"name": each.name, "organisation": each.organisation or "", "role": each.role or ""}
            for each in site.council.members_on(site.today)
        ],
    )


def next_meeting(site: Site) -> Shown | None:
    """Return the first meeting that is still to come."""
    return next((each for each in site.meetings if each.show == "agenda"), None)


def years_of(site: Site) -> Mapping[str, list[Shown]]:
    """Return the meetings by year, the newest year first, in each the newest first."""
    found: dict[str, list[Shown]] = {}
    for each in reversed(site.meetings):
        found.setdefault(each.meeting.date[:4], []).append(each)
    return found


def meetings_page(press: Press) -> bytes:
    """Return the page of the years, with the meetings of the newest."""
    return _year_page(press, None)


def year_page(press: Press, year: str) -> bytes:
    """Return the page of a year's meetings."""
    return _year_page(press, year)


def _year_page(press: Press, year: str | None) -> bytes:
    site = press.site
    years = years_of(site)
    chosen = year or next(iter(years), "")
    address = section(site.spoken, "meetings", *([year] if year else []))
    title = (
        say(site.spoken, "site.title.year", year=year)
        if year
        else say(site.spoken, "site.menu.meetings")
    )
    return press.page(
        "meetings",
        address,
        title,
        years=[
            {"year": each, "address": section(site.spoken, "meetings", each), "count": len(found)}
            for each, found in years.items()
        ],
        year=chosen,
        meetings=[meeting_row(press, each) for each in years.get(chosen, ())],
    )


def search_page(press: Press) -> bytes:
    """Return the page on which to search."""
    spoken = press.site.spoken
    words = page_words(spoken)
    return press.page(
        "search",
        section(spoken, "search"),
        say(spoken, "site.menu.search"),
        without=words["without"],
        day=press.site.today,
        # Words of ours, in a form that ends no element.
        search_words=Markup(json.dumps(words).replace("<", "\\u003c")),  # noqa: S704
    )


def missing_page(press: Press) -> bytes:
    """Return the page for an address that leads nowhere; where it will be asked for is unknown."""
    address = press.site.settings.address
    _, _, rest = address.partition("://")
    path = "/" + rest.partition("/")[2]
    title = say(press.site.spoken, "site.title.missing")
    return press.page("missing", "", title, path)
