"""The ledger: every action and decision followed from the meeting that raised it."""

from bra.ledger.book import Ledger, build_ledger
from bra.ledger.calendar import MeetingCalendar, effective_status, is_stale_plan
from bra.ledger.fold import Action, Mention

__all__ = [
    "Action",
    "Ledger",
    "MeetingCalendar",
    "Mention",
    "build_ledger",
    "effective_status",
    "is_stale_plan",
]
