"""The records of a council: frozen, each with its place in a file."""

from bra.model.actions import ActionLine, Due, Mark, Outline, Owner, Page
from bra.model.council import Council, Member, Organisation, Role, RuleSetting, YearlyItem
from bra.model.diagnostics import Diagnostic, Severity
from bra.model.meeting import (
    Approval,
    Attendee,
    Inside,
    Item,
    Meeting,
    NextMeeting,
    Part,
    Presenter,
    Statement,
    TimeRange,
    Topic,
    Vote,
    opened_up,
)

__all__ = [
    "ActionLine",
    "Approval",
    "Attendee",
    "Council",
    "Diagnostic",
    "Due",
    "Inside",
    "Item",
    "Mark",
    "Meeting",
    "Member",
    "NextMeeting",
    "Organisation",
    "Outline",
    "Owner",
    "Page",
    "Part",
    "Presenter",
    "Role",
    "RuleSetting",
    "Severity",
    "Statement",
    "TimeRange",
    "Topic",
    "Vote",
    "YearlyItem",
    "opened_up",
]
