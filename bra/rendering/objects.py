"""Actions, decisions and meetings as objects of JSON, in the shapes that scripts rely on.

Their keys only ever grow.
"""

from collections.abc import Iterable

from bra.ledger import Action
from bra.ledger.corrections import Correction
from bra.ledger.decisions import Decision
from bra.ledger.history import Step
from bra.model import Attendee, Item, Meeting, Presenter, TimeRange, Vote


def action_json(action: Action, *, internal: bool) -> dict[str, object]:
    """Return an action in the shape that scripts rely on; withheld mentions are left out."""
    return {
        "id": action.id,
        "text": action.text,
        "owners": [owner.name for owner in action.owners],
        "organisations": list(action.organisations),
        "state": action.state,
        "due": action.due,
        "due_text": action.due_text,
        "start": action.start,
        "overdue": action.overdue,
        "standing": action.standing,
        "raised": action.raised,
        "closed": action.closed,
        "meeting": action.meeting,
        "item": action.item,
        "path": action.path,
        "line": action.line,
        "mentions": [
            {
                "meeting": mention.meeting,
                "line": mention.line,
                "state": mention.state,
                "due": mention.due,
                "owners": [owner.name for owner in mention.owners],
                "text": mention.text,
            }
            for mention in action.mentions
            if internal or not mention.confidential
        ],
        "historic": action.historic,
    }


def step_json(step: Step) -> dict[str, object]:
    """Return a line of an action's history in the shape that scripts rely on."""
    mention = step.mention
    return {
        "day": mention.day,
        "changes": [{"what": code, **dict(facts)} for code, facts in step.changes],
        "state": mention.state,
        "due": mention.due,
        "owners": [owner.name for owner in mention.owners],
        "text": mention.text,
        "notes": mention.notes,
        "meeting": mention.meeting,
        "line": mention.line,
    }


def decision_json(decision: Decision) -> dict[str, object]:
    """Return a decision in the shape that scripts rely on, without what corrects it."""
    return {
        "id": decision.id,
        "text": decision.text,
        "meeting": decision.meeting,
        "item": decision.item,
        "path": decision.path,
        "line": decision.line,
        "supersedes": list(decision.supersedes),
        "superseded_by": list(decision.superseded_by),
        "vote": vote_json(decision.vote),
    }


def corrections_json(found: Iterable[Correction]) -> list[dict[str, object]]:
    """Return what corrects a thing for scripts: where, when, and the words as written."""
    return [each._asdict() for each in found]


def vote_json(vote: Vote | None) -> dict[str, object] | None:
    """Return a counted vote for scripts."""
    if vote is None:
        return None
    return {"yes": vote.yes, "no": vote.no, "abstained": vote.abstained}


def meeting_json(
    meeting: Meeting, status: str, decisions: int, actions: int, *, internal: bool
) -> dict[str, object]:
    """Return a meeting in the shape that scripts rely on; confidential items are left out."""
    following = meeting.next
    return {
        "stem": meeting.stem,
        "date": meeting.date,
        "time": time_json(meeting.time),
        "place": meeting.place,
        "status": status,
        "chair": meeting.chair,
        "secretary": meeting.secretary,
        "present": [_attendee(a) for a in meeting.present],
        "absent": [_attendee(a) for a in meeting.absent],
        "guests": [_attendee(a) for a in meeting.guests],
        "items": [item_json(each) for each in meeting.items if internal or not each.confidential],
        "decisions": decisions,
        "actions": actions,
        "next": None
        if following is None
        else {
            "date": following.date,
            "time": time_json(following.time),
            "place": following.place,
        },
        "path": meeting.path,
    }


def item_json(item: Item) -> dict[str, object]:
    """Return an item for scripts."""
    return {
        "number": item.number,
        "title": item.title,
        "presenters": [presenter_json(each) for each in item.presenters],
        "minutes": item.minutes,
        "confidential": item.confidential,
        "line": item.line,
    }


def _attendee(attendee: Attendee) -> dict[str, object]:
    return {
        "name": attendee.name,
        "organisation": attendee.organisation,
        "note": attendee.note,
    }


def presenter_json(presenter: Presenter) -> dict[str, object]:
    """Return a presenter for scripts."""
    return {
        "name": presenter.name,
        "organisation": presenter.organisation,
        "invited": presenter.invited,
    }


def time_json(time: TimeRange | None) -> dict[str, object] | None:
    """Return clock times for scripts."""
    return None if time is None else {"start": time.start, "end": time.end}
