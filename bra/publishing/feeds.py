"""Atom feeds (RFC 4287) of new minutes and new decisions.

All that stands in one comes from the minutes: the same minutes give the same bytes.  What a thing
is known by does not change when the site moves.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID, uuid5

from bra.languages import say
from bra.languages.cldr import long_date
from bra.ledger.decisions import Decision
from bra.model import Meeting
from bra.publishing.addresses import meeting_address
from bra.publishing.days import decision_changed, last_changed, public_since
from bra.publishing.pages.rows import decision_row, status_words
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.rendering.documents import item_number
from bra.text.tree import plain_text, read_tree

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ATOM: Final = "http://www.w3.org/2005/Atom"
MOST: Final = 50
_OURS: Final = UUID("6f0f5d5c-7f0c-5a57-9d1b-3f3c2f5a8e41")
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Entry(NamedTuple):
    """Hold one entry: what it is known by, its days, its title, where it leads, and elements."""

    key: str
    published: str
    updated: str
    title: str
    address: str
    content: str


def minutes_feed(press: Press) -> bytes:
    """Return the feed of the newest minutes that are public."""
    site = press.site
    told = [each for each in site.meetings if each.show == "minutes"]
    newest = sorted(told, key=lambda each: (public_since(each.meeting), each.stem), reverse=True)
    title = say(site.spoken, f"feed.minutes.{site.council.record}", council=site.council.name)
    return _feed(press, "new-minutes", title, [_minutes(press, each) for each in newest[:MOST]])


def decisions_feed(press: Press) -> bytes:
    """Return the feed of the newest decisions that are public."""
    site = press.site
    since = {each.stem: public_since(each) for each in site.told}
    placed = enumerate(site.decisions)
    newest = sorted(placed, key=lambda each: (since[each[1].meeting], each[0]), reverse=True)
    title = say(site.spoken, "feed.decisions", council=site.council.name)
    entries = [_decision(press, each, since[each.meeting]) for _, each in newest[:MOST]]
    return _feed(press, "new-decisions", title, entries)


def _minutes(press: Press, shown: Shown) -> Entry:
    site, meeting = press.site, shown.meeting
    day = long_date(meeting.date, site.spoken.code)
    return Entry(
        f"minutes {site.identity(meeting)}",
        public_since(meeting),
        last_changed(site, meeting),
        say(site.spoken, f"minutes.title.{site.council.record}", date=day),
        meeting_address(meeting.stem),
        "".join(_contents(press, shown)),
    )


def _contents(press: Press, shown: Shown) -> Iterable[str]:
    """Return the items of a meeting as elements, each with what was decided in it."""
    site, root = press.site, press.site.settings.address
    yield f"<p>{escape(status_words(site, shown))}</p>\n<ul>\n"
    decided: dict[int, list[str]] = {}
    for each in shown.meeting.statements:
        if each.kind == "decision" and not each.confidential:
            decided.setdefault(each.item, []).append(each.text)
    for place, item in enumerate(shown.meeting.items):
        address = shown.item_address(place)
        number = escape(f"{item_number(item.number, site.council)} ".lstrip())
        if address is None:
            yield f"<li>{number}{escape(say(site.spoken, 'not-public'))}</li>\n"
            continue
        title = escape(_words(item.title))
        yield f'<li>{number}<a href="{escape(root + address)}">{title}</a>'
        for text in decided.get(place, ()):
            word = escape(say(site.spoken, "site.decision"))
            yield f"\n<p><strong>{word}</strong></p>\n{press.prose.block(text, root)}"
        yield "</li>\n"
    yield "</ul>\n"


def _decision(press: Press, decision: Decision, since: str) -> Entry:
    site, spoken = press.site, press.site.spoken
    root = site.settings.address
    row = decision_row(press, decision, root)
    number = f"{row['number']}: " if decision.id else ""
    title = f"{say(spoken, 'site.decision')} {number}{_words(decision.item)}"
    content = str(row["text"])
    if row["vote"]:
        content += f"<p>{escape(str(row['vote']))}</p>\n"
    for key, ids in (
        ("supersedes", decision.supersedes),
        ("superseded-by", decision.superseded_by),
    ):
        for each in ids:
            place = site.places.get(each)
            link = each if place is None else f'<a href="{escape(root + place)}">{each}</a>'
            content += f"<p>{escape(say(spoken, f'site.{key}'))} {link}</p>\n"
    return Entry(
        f"decision {decision.id or f'{decision.meeting} {decision.line}'}",
        since,
        decision_changed(site, decision, since),
        title,
        str(row["address"]),
        content,
    )


def _feed(press: Press, name: str, title: str, entries: list[Entry]) -> bytes:
    """Return a feed; without an address of the site, what it leads to is relative to itself."""
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    site = press.site
    root = site.settings.address
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": site.spoken.code})
    SubElement(feed, "id").text = _id(site.council.name, name)
    SubElement(feed, "title").text = _clean(title)
    days = [each.updated for each in entries] or [_first_day(site.told)]
    SubElement(feed, "updated").text = _noon(max(days))
    SubElement(SubElement(feed, "author"), "name").text = _clean(site.council.name)
    own = f"{root}{site.spoken.sections[name]}.xml"
    _link(feed, "self", "application/atom+xml", own)
    _link(feed, "alternate", "text/html", root or "./")
    for each in entries:
        entry = SubElement(feed, "entry")
        SubElement(entry, "id").text = _id(site.council.name, each.key)
        SubElement(entry, "title").text = _clean(each.title)
        SubElement(entry, "published").text = _noon(each.published)
        SubElement(entry, "updated").text = _noon(each.updated)
        _link(entry, "alternate", "text/html", f"{root}{each.address}")
        SubElement(entry, "content", {"type": "html"}).text = _clean(each.content)
    indent(feed, space="")
    text: str = tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _link(parent: "Element", rel: str, kind: str, address: str) -> None:
    from xml.etree.ElementTree import SubElement

    SubElement(parent, "link", {"rel": rel, "type": kind, "href": _clean(address)})


def _id(council: str, key: str) -> str:
    """Return what a thing of a council is known by, wherever its site stands (RFC 4122)."""
    name = f"{council}\n{key}"
    return f"urn:uuid:{uuid5(_OURS, name)}"


def _first_day(meetings: tuple[Meeting, ...]) -> str:
    """Return a day for a feed without entries."""
    return max((each.date for each in meetings), default="1970-01-01")


def _noon(day: str) -> str:
    """Return a time of an ISO day that is that day in nearly all of the world."""
    return f"{day}T12:00:00Z"


def _words(markdown: str) -> str:
    """Return the words of a heading without their markup."""
    return plain_text(read_tree(markdown)).strip()


def _clean(text: str) -> str:
    """Return text with what XML cannot hold shown as U+FFFD."""
    return _NO_XML.sub("\ufffd", text)
