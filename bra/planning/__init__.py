"""What is on the agenda of a meeting, held or yet to come."""

from bra.planning.agenda import Agenda, AgendaItem, Called, plan_agenda, previous_meeting
from bra.planning.blank import blank_minutes
from bra.planning.naming import MeetingNameError, resolve_meeting

__all__ = [
    "Agenda",
    "AgendaItem",
    "Called",
    "MeetingNameError",
    "blank_minutes",
    "plan_agenda",
    "previous_meeting",
    "resolve_meeting",
]
