"""What a record is written from, and how far it has come: its state, signatures and notice."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, NamedTuple

from bra.languages import Language, say
from bra.languages.cldr import long_date
from bra.ledger import effective_status
from bra.ledger.approval import Wanted, read_approver, wanted_approvers
from bra.ledger.corrections import Correction, Corrections
from bra.model import Council, Meeting, opened_up
from bra.reading.parts import Text

LINE: Final = "\\_" * 30
"""A line to write on."""
_ANNOUNCED_WITHIN: Final = timedelta(days=2)


class Record(NamedTuple):
    """Hold what a record is written from.

    `sealed` tells whether the seal of an approval is that of the text.  `numbers` are the ids that
    unnumbered decisions go by, by the line of each.  `today` is an ISO day.  `superseded` are the
    ids of later decisions by that of the one that they replace.
    """

    council: Council
    meeting: Meeting
    text: Text
    corrections: Corrections
    numbers: Mapping[int, str]
    sealed: bool
    today: str
    internal: bool
    superseded: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def corrected(self, number: str) -> tuple[Correction, ...]:
        """Return what later minutes correct in an item, or with no number in all of these."""
        return self.corrections.get((self.meeting.stem, number), ())

    @property
    def approved(self) -> bool:
        """Tell whether the minutes are approved and still what was approved."""
        return (
            self.meeting.status == "approved" and self.meeting.approved is not None and self.sealed
        )

    @property
    def awaited(self) -> tuple[str, ...] | None:
        """Return who has yet to approve minutes that others have, None when nobody has to.

        Names that are withheld are left out, but waited for all the same.
        """
        approval = self.meeting.approved
        if not self.approved or approval is None:
            return None
        by = [read_approver(entry) for entry in approval.by]
        names, more = self._wanted(opened_up(self.meeting)).missing(by)
        if not names and not more:
            return None
        shown = self._wanted(self.meeting).names
        return tuple(name for name in names if name in shown)

    def _wanted(self, meeting: Meeting) -> Wanted:
        return wanted_approvers(self.council, meeting.date, meeting.chair, meeting.approvers)

    @property
    def hides_title(self) -> bool:
        """Tell whether the title of the file is withheld."""
        return self.meeting.title_confidential and not self.internal


def state_of(spoken: Language, record: Record) -> str:
    """Return what every page says while the record is not what it is to become, or nothing."""
    meeting, council = record.meeting, record.council
    status = effective_status(meeting.status, meeting.date, record.today)
    if record.awaited is not None:
        return say(spoken, f"minutes.state.awaited.{council.record}")
    if record.approved:
        return ""
    if status == "approved":
        held = "unproved" if meeting.approved is None else "changed"
        return say(spoken, f"minutes.state.{held}.{council.record}")
    if status in ("planned", "cancelled"):
        return say(spoken, f"minutes.state.{status}")
    if council.approval != "none":
        return say(spoken, f"minutes.state.{status}.{council.record}")
    return say(spoken, "minutes.state.draft") if status == "draft" else ""


def signatures(spoken: Language, record: Record) -> list[dict[str, object]]:
    """Return who signs, each with the words of the approval, or with a line to sign on.

    Once somebody has approved, the lines are for those whose approval the record still needs.
    """
    meeting, council = record.meeting, record.council
    roles: dict[str, str] = {}
    names: dict[str, str] = {}
    offices = [(meeting.secretary, say(spoken, "minutes.secretary"))]
    offices.append((meeting.chair, say(spoken, "minutes.chair")))
    signs = say(spoken, f"minutes.signs.{council.record}")
    offices += [(name, signs) for name in meeting.approvers]
    for name, role in offices:
        if name:
            key = name.casefold()
            names.setdefault(key, name)
            roles[key] = f"{roles[key]}, {role.lower()}" if key in roles else role.lower()
    approvals = _approvals(spoken, record)
    for key, (name, _) in approvals.items():
        names.setdefault(key, name)
    awaited = {name.casefold(): name for name in record.awaited or ()}
    for key, name in awaited.items():
        names.setdefault(key, name)
    return [
        {
            "name": name,
            "role": roles.get(key, ""),
            "approved": approvals[key][1] if key in approvals else None,
            "line": not approvals or key in awaited,
        }
        for key, name in names.items()
    ]


def _approvals(spoken: Language, record: Record) -> dict[str, tuple[str, str]]:
    """Return the approvals that hold, by name casefolded: the name, and when and how."""
    approval = record.meeting.approved
    if not record.approved or approval is None:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for written in approval.by:
        name, _, rest = written.partition(",")
        day, space, proof = rest.strip().partition(" ")
        try:
            said = say(
                spoken,
                f"minutes.approved.{record.council.record}",
                date=long_date(day, spoken.code),
            )
        except ValueError:
            said, space, proof = rest.strip(), "", ""
        found[name.strip().casefold()] = (name.strip(), f"{said}{space}{proof}")
    return found


def notice(spoken: Language, record: Record) -> dict[str, object] | None:
    """Return the notice of approval that the Local Government Act wants, where it applies.

    Its days are counted from the approval by the last, and blank until then (KL 8:12).
    """
    meeting = record.meeting
    status = effective_status(meeting.status, meeting.date, record.today)
    if not record.council.statutory or status in ("planned", "cancelled"):
        return None
    whole = record.approved and record.awaited is None
    days = sorted(
        entry.partition(",")[2].strip()[:10]
        for entry in (meeting.approved.by if whole and meeting.approved else ())
    )
    try:
        last = date.fromisoformat(days[-1]) if days else None
    except ValueError:
        last = None
    if last is None:
        return {"approved": None, "up_by": None}
    by = long_date((last + _ANNOUNCED_WITHIN).isoformat(), spoken.code)
    return {
        "approved": long_date(last.isoformat(), spoken.code),
        "up_by": say(spoken, "due.by", date=by),
    }
