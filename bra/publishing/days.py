"""Days that the minutes themselves tell: since when something is public, and when it changed."""

from datetime import date

from bra.ledger.approval import read_approver
from bra.ledger.corrections import corrections_of_decision
from bra.ledger.decisions import Decision
from bra.model import Meeting
from bra.publishing.site import Site


def public_since(meeting: Meeting) -> str:
    """Return the ISO day since which minutes are public: of the last approval, else the meeting's.

    No clock is asked, so that the same minutes give the same site.
    """
    written = meeting.approved.by if meeting.approved is not None else ()
    days = [day for each in written if (day := read_approver(each).date) and _is_day(day)]
    return max([meeting.date, *days])


def last_changed(site: Site, meeting: Meeting) -> str:
    """Return the ISO day of the last thing that public minutes say of a meeting's minutes."""
    days = [
        each.date
        for (stem, _), found in site.corrections.items()
        if stem == meeting.stem
        for each in found
    ]
    return max([public_since(meeting), *days])


def decision_changed(site: Site, decision: Decision, since: str) -> str:
    """Return the ISO day on which a decision was last corrected or superseded, else `since`."""
    found = corrections_of_decision(site.corrections, decision)
    later = (site.by_stem.get(each.rpartition("/")[0]) for each in decision.superseded_by)
    days = [each.meeting.date for each in later if each is not None]
    return max([since, *(each.date for each in found), *days])


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
