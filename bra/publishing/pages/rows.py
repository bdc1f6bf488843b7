"""Actions, decisions and meetings as rows of lists."""

import re
from collections.abc import Iterable
from typing import Final

from bra.languages import say
from bra.languages.cldr import long_date, time_range, weekday
from bra.ledger import Action
from bra.ledger.corrections import corrections_of_decision
from bra.ledger.decisions import Decision
from bra.publishing.addresses import action_address, decision_anchor, meeting_address
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.publishing.site import PERSONS, Site
from bra.rendering.documents import action_variables
from bra.rendering.markdown import plain, running
from bra.rendering.titles import own_title

_LEADS: Final = re.compile(r"(?<!\w)\w{1,3}\s+\Z")
"""A short word before a day."""


def action_row(press: Press, action: Action, root: str) -> dict[str, object]:
    """Return what a template is given of an action."""
    if action.id is None:
        found = _action(press, action)
    else:
        known = press.rows.get(action.id)
        found = press.rows[action.id] = _action(press, action) if known is None else known
    text, item = press.prose.line(action.text, root), press.prose.line(action.item, root)
    return {**found, "text": text, "item": item}


def _action(press: Press, action: Action) -> dict[str, object]:
    """Return what is the same of an action on every page."""
    site, spoken = press.site, press.site.spoken
    code: str = "overdue" if action.overdue else "historic" if action.historic else action.state
    if code == "open" and action.standing:
        code = "standing"
    return {
        **action_variables(action, spoken),
        "address": None if action.id is None else action_address(action.id),
        "number": (action.id or "").rpartition("/")[2],
        "owners": owners_of(site, action),
        "code": code.replace(" ", "-"),
        "due_words": long_date(action.due, spoken.code) if action.due else "",
        "closed": action.closed,
        "closed_words": long_date(action.closed, spoken.code) if action.closed else "",
        "orphan": action.orphan,
        "raised_words": long_date(action.raised, spoken.code),
        "meeting": meeting_address(action.meeting) if action.meeting in site.by_stem else None,
        "item_address": _item_of(site, action),
    }


def owners_of(site: Site, action: Action) -> list[dict[str, object]]:
    """Return whom an action is up to; people without their names where the site has none."""
    found: dict[str, dict[str, object]] = {}
    for owner in action.owners:
        name = owner.name
        if owner.kind in PERSONS and not site.settings.names:
            name = owner.organisation or say(site.spoken, "site.somebody")
        found.setdefault(
            name,
            {
                "name": name,
                "organisation": owner.organisation if name != owner.organisation else None,
                "address": site.owner_address(name),
            },
        )
    return list(found.values())


def _item_of(site: Site, action: Action) -> str | None:
    """Return the address of the item in which an action was raised."""
    shown = site.by_stem.get(action.meeting)
    return None if shown is None else shown.item_of(action.line)


def decision_row(press: Press, decision: Decision, root: str) -> dict[str, object]:
    """Return what a template is given of a decision."""
    site = press.site
    spoken = site.spoken
    corrected = corrections_of_decision(site.corrections, decision)
    return {
        "id": decision.id,
        "number": (decision.id or "").rpartition("/")[2],
        "address": site.places.get(decision.id or "", meeting_address(decision.meeting)),
        "anchor": decision_anchor(decision.id) if decision.id else "",
        "text": press.prose.block(running(decision.text), root),
        "date": decision.date,
        "date_words": long_date(decision.date, spoken.code),
        "meeting": meeting_address(decision.meeting),
        "item": press.prose.line(decision.item, root),
        "item_number": decision.item_number,
        "vote": _vote(press, decision),
        "supersedes": _linked(site, decision.supersedes),
        "superseded_by": _linked(site, decision.superseded_by),
        "corrected": [long_date(each.date, spoken.code) for each in corrected],
    }


def _vote(press: Press, decision: Decision) -> str:
    if decision.vote is None:
        return ""
    yes, no, abstained = decision.vote
    return say(press.site.spoken, "site.vote", yes=yes, no=no, abstained=abstained)


def _linked(site: Site, ids: Iterable[str]) -> list[dict[str, object]]:
    return [{"id": each, "address": site.places.get(each)} for each in ids]


def meeting_row(press: Press, shown: Shown) -> dict[str, object]:
    """Return what a template is given of a meeting in a list."""
    known = press.rows.get(shown.stem)
    if known is None:
        known = press.rows[shown.stem] = _meeting(press.site, shown)
    return known


def _meeting(site: Site, shown: Shown) -> dict[str, object]:
    meeting = shown.meeting
    code = site.spoken.code
    day = long_date(meeting.date, code)
    own, apart = own_words(site, shown), apart_words(site, shown)
    return {
        "stem": meeting.stem,
        "address": meeting_address(meeting.stem),
        "date": meeting.date,
        "long_date": day,
        "weekday": weekday(meeting.date, code),
        "clock": clock_words(site, shown),
        "place": meeting.place or "",
        "own_title": own,
        "apart": apart,
        "called": ", ".join(dict.fromkeys(filter(None, (undated(own, day), undated(apart, day))))),
        "show": shown.show,
        "status": shown.status,
        "status_words": status_words(site, shown),
        "doubted": bool(shown.doubt),
        "items": sum(slug is not None for slug in shown.slugs),
        "decisions": sum(
            each.kind == "decision" and not each.confidential for each in meeting.statements
        ),
    }


def own_words(site: Site, shown: Shown) -> str:
    """Return the title that a meeting gives itself, as plain words."""
    return plain(own_title(shown.meeting, site.council) or "")


def undated(title: str, day: str) -> str:
    """Return a title without the day at its end, for where the day stands beside it.

    It stays where a short word leads to it: *the meeting of*, *mötet den*.
    """
    rest = title.removesuffix(day)
    if rest == title or _LEADS.search(rest):
        return title
    return rest.rstrip(" ,:–-")


def clock_words(site: Site, shown: Shown) -> str:
    """Return the time of a meeting in words."""
    time, spoken = shown.meeting.time, site.spoken
    return say(spoken, "clock", time=time_range(time, spoken.code)) if time else ""


def apart_words(site: Site, shown: Shown) -> str:
    """Return what tells a meeting from others of its day: its title, time, place or file's name.

    Empty when it is alone that day, or when only the others have what tells them apart.
    """
    others = [_ways(site, each) for each in site.same_day(shown) if each.stem != shown.stem]
    for place, words in enumerate(_ways(site, shown) if others else ()):
        if words and all(other[place] != words for other in others):
            return words
    return ""


def _ways(site: Site, shown: Shown) -> tuple[str, ...]:
    """Return by what a meeting may be told from others, what says most first."""
    name = shown.stem[len(shown.meeting.date) + 1 :].replace("-", " ")
    return own_words(site, shown), clock_words(site, shown), shown.meeting.place or "", name


def status_words(site: Site, shown: Shown) -> str:
    """Return how far a meeting has come, in words."""
    if shown.show == "announced":
        return say(
            site.spoken,
            f"site.held.{shown.held}.{site.council.record}" if shown.held else "site.announced",
        )
    if shown.status != "approved":
        return say(site.spoken, f"status.{shown.status}")
    word = say(site.spoken, f"status.approved.{site.council.record}")
    return say(site.spoken, f"status.{shown.doubt}", status=word) if shown.doubt else word


def awaited_words(site: Site, shown: Shown) -> str:
    """Say what minutes wait for before they are shown, unless they are held back."""
    if shown.show != "announced" or shown.held not in ("", "waiting"):
        return ""
    record = site.council.record
    approved = record == "minutes" and site.council.approval != "none"
    return say(site.spoken, f"site.awaited.{'approved' if approved else record}")


def as_of(site: Site) -> str:
    """Say on what day things stand so, and up to which meeting public documents tell of it."""
    code = site.spoken.code
    day = long_date(site.today, code)
    if not site.told:
        return day
    return say(site.spoken, "site.as-of-public", day=day, last=long_date(site.told[-1].date, code))


def uncounted(site: Site, first: str, last: str) -> str:
    """Say how many meetings between two ISO days were held whose minutes are not public."""
    count = sum(
        each.show == "announced" and first <= each.meeting.date <= last for each in site.meetings
    )
    return say(site.spoken, "site.uncounted", count=count) if count else ""
