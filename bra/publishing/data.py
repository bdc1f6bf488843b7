"""The whole site as data: an index, and a file of JSON a year, described by a schema.

The shapes are those of the command line where it has them; what is not public is left out.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple

from bra.languages import say
from bra.ledger import Action
from bra.ledger.corrections import corrections_of_decision
from bra.ledger.decisions import Decision
from bra.ledger.history import history
from bra.model import Item, Owner, Statement
from bra.publishing.addresses import action_address, meeting_address
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.publishing.site import PERSONS, Site
from bra.reading.parts import read_texts
from bra.rendering.objects import (
    action_json,
    corrections_json,
    decision_json,
    item_json,
    meeting_json,
    step_json,
    vote_json,
)
from bra.rendering.tables import as_json
from bra.text.comments import without_comments
from bra.text.source import Source

INDEX: Final = "data.json"
SCHEMA: Final = "data.schema.json"
_FORMAT: Final = 1


def year_file(year: str) -> str:
    """Return the path of the file of a year."""
    return f"data/{year}.json"


def schema() -> bytes:
    """Return the schema that describes the index and the files of the years."""
    return Path(__file__).with_name(SCHEMA).read_bytes()


class Year(NamedTuple):
    """Hold what a year's file is made of: its meetings, their decisions, what they raised."""

    year: str
    meetings: list[Shown]
    decisions: list[Decision]
    actions: list[Action]


def years_of(site: Site) -> tuple[Year, ...]:
    """Return the years that have a file, oldest first."""
    found: dict[str, Year] = {}
    for shown in site.meetings:
        name = shown.meeting.date[:4]
        found.setdefault(name, Year(name, [], [], [])).meetings.append(shown)
    for decision in site.decisions:
        found[decision.date[:4]].decisions.append(decision)
    for action in site.actions:
        raised = site.by_stem.get(action.meeting)
        name = (action.raised if raised is None else raised.meeting.date)[:4]
        found.setdefault(name, Year(name, [], [], [])).actions.append(action)
    return tuple(sorted(found.values()))


def index(press: Press, years: Iterable[Year]) -> bytes:
    """Return the index: the council, and where the rest stands."""
    site, council = press.site, press.site.council
    value = {
        "format": _FORMAT,
        "schema": SCHEMA,
        "address": site.settings.address or None,
        "as_of": site.today,
        "council": {
            "name": council.name,
            "short": council.short,
            "language": council.language,
            "record": council.record,
            "text": council.text,
            "members": [
                {"name": each.name, "organisation": each.organisation, "role": each.role}
                for each in council.members_on(site.today)
            ],
        },
        "years": [
            {
                "year": each.year,
                "file": year_file(each.year),
                "meetings": len(each.meetings),
                "decisions": len(each.decisions),
                "actions": len(each.actions),
            }
            for each in years
        ],
    }
    return as_json(value).encode()


def year_data(press: Press, year: Year, read: Callable[[str], Source]) -> bytes:
    """Return the meetings of a year, what they decided, and the actions that they raised."""
    site = press.site
    opened = Counter(each.meeting for each in year.actions if each.is_open)
    meetings = [_meeting(site, each, opened[each.stem], read) for each in year.meetings]
    lists = (
        ("meetings", meetings),
        ("decisions", [_decision(site, each) for each in year.decisions]),
        ("actions", [_action(site, each) for each in year.actions]),
    )
    # An entry has a line of its own: quick to write, and to compare with what it was.
    told = "".join([f',\n"{name}": {as_json(entries).rstrip()}' for name, entries in lists])
    return f'{{"format": {_FORMAT}, "year": "{year.year}"{told}}}\n'.encode()


def _meeting(
    site: Site, shown: Shown, opened: int, read: Callable[[str], Source]
) -> dict[str, object]:
    meeting = shown.meeting
    decisions = sum(
        each.kind == "decision" and not each.confidential for each in meeting.statements
    )
    texts: tuple[str, ...] = ()
    if shown.show == "minutes":
        withheld = say(site.spoken, "not-public")
        texts = read_texts(read(meeting.path), meeting, withheld=withheld, secret=site.secret)
    found = meeting_json(meeting, shown.status, decisions, opened, internal=False)
    found["items"] = [
        _item(site, shown, place, item, texts[place] if texts else None)
        for place, item in enumerate(meeting.items)
        if not item.confidential
    ]
    return {
        **found,
        "path": meeting.path or None,
        "shows": shown.show,
        "held": shown.held or None,
        "address": meeting_address(shown.stem),
        "dnr": meeting.dnr,
        "approvers": list(meeting.approvers),
        "approved": None if meeting.approved is None else list(meeting.approved.by),
        "moved_from": list(meeting.moved_from),
        "corrections": _corrections(site, shown.stem, ""),
        "topics": [
            {
                "title": each.title,
                "presenters": [presenter.name for presenter in each.presenters],
                "minutes": each.minutes,
                "line": each.line,
            }
            for each in meeting.topics
            if not each.confidential
        ],
    }


def _item(site: Site, shown: Shown, place: int, item: Item, text: str | None) -> dict[str, object]:
    """Return an item; its text is None where minutes are not public."""
    return {
        **item_json(item),
        "line": item.line or None,
        "kind": item.kind,
        "dnr": item.dnr,
        "address": shown.item_address(place),
        "text": None if text is None else without_comments(text),
        "statements": [
            _statement(each)
            for each in shown.meeting.statements
            if each.item == place and not each.confidential
        ],
        "corrections": _corrections(site, shown.stem, item.number) if item.number else [],
    }


def _statement(statement: Statement) -> dict[str, object]:
    return {
        "kind": statement.kind,
        "label": statement.label,
        "id": statement.id,
        "text": statement.text,
        "supersedes": list(statement.supersedes),
        "vote": vote_json(statement.vote),
        "corrects": _corrected(statement.corrects),
        "line": statement.line,
    }


def _corrected(targets: tuple[tuple[str, str], ...]) -> dict[str, object] | None:
    """Return what a statement corrects; `item` is the first, for readers who know of but one."""
    if not targets:
        return None
    stem, first = targets[0]
    items = [number for _, number in targets if number]
    return {"meeting": stem, "item": first or None, "items": items}


def _corrections(site: Site, stem: str, number: str) -> list[dict[str, object]]:
    found = site.corrections.get((stem, number), ())
    return [each._asdict() for each in found]


def _decision(site: Site, decision: Decision) -> dict[str, object]:
    return {
        **decision_json(decision),
        "date": decision.date,
        "corrections": corrections_json(corrections_of_decision(site.corrections, decision)),
        "item_number": decision.item_number,
        "address": site.places.get(decision.id or "", meeting_address(decision.meeting)),
    }


def _action(site: Site, action: Action) -> dict[str, object]:
    """Return an action; people without their names where the site has none."""
    shown = action._replace(
        owners=_owners(site, action.owners),
        mentions=tuple(
            each._replace(owners=_owners(site, each.owners)) for each in action.mentions
        ),
    )
    return {
        **action_json(shown, internal=False),
        "address": None if action.id is None else action_address(action.id),
        "history": [step_json(each) for each in history(shown) if not each.mention.confidential],
    }


def _owners(site: Site, owners: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return owners as the site's lists name them: for a person, her organisation or nobody."""
    if site.settings.names:
        return owners
    found = (
        Owner(each.organisation or "", "organisation", each.organisation)
        if each.kind in PERSONS
        else each
        for each in owners
    )
    return tuple(dict.fromkeys(each for each in found if each.name))
