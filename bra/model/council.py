"""The council itself: who is in it and how it works."""

from typing import Final, Literal, NamedTuple

from bra.model.diagnostics import Diagnostic
from bra.model.meeting import TimeRange

SWEDISH_TIME: Final = "Europe/Stockholm"
"""The time zone of a council that names none."""


class Member(NamedTuple):
    """Hold one member; `since` and `until` are ISO dates, both inclusive."""

    name: str
    organisation: str | None
    role: str | None
    email: str | None
    aliases: tuple[str, ...]
    since: str | None
    until: str | None
    account: str | None
    line: int


class Organisation(NamedTuple):
    """Hold one organisation of the register."""

    name: str
    aliases: tuple[str, ...]
    email: str | None


class Role(NamedTuple):
    """Hold one office, such as the head of security, and who holds it."""

    name: str
    organisation: str | None
    holder: str | None
    email: str | None
    aliases: tuple[str, ...]


class YearlyItem(NamedTuple):
    """Hold an item that returns every year; `month` is 1 to 12."""

    month: int
    title: str
    presenter: str | None


class RuleSetting(NamedTuple):
    """Hold how the council wants a check rule, and why.

    `level` is off, info, warning or error.  `meetings` are stems or years; none means all.
    `start` and `end` are byte offsets of the entry.
    """

    rule: str
    level: str
    reason: str
    meetings: tuple[str, ...]
    start: int
    end: int

    def is_about(self, stem: str) -> bool:
        """Tell whether it holds for the meeting of a stem."""
        return not self.meetings or stem in self.meetings or stem[:4] in self.meetings


class Council(NamedTuple):
    """Hold what `council.md` says, defaults filled in.

    `agenda` is the standing order: headings, and the four words
    `previous`, `actions`, `topics`, `next` in their English spelling.
    `text` is the prose below the front matter.
    `site` is kept as written, as nested pairs.
    """

    path: str
    name: str
    short: str | None
    language: str
    record: Literal["notes", "minutes"]
    statutory: bool
    approval: Literal["none", "chair", "approvers", "meeting"]
    approvers: int | None
    quorum: int | None
    numbering: Literal["meeting", "year"]
    timezone: str
    place: str | None
    time: TimeRange | None
    members: tuple[Member, ...]
    organisations: tuple[Organisation, ...]
    roles: tuple[Role, ...]
    agenda: tuple[str, ...]
    yearly: tuple[YearlyItem, ...]
    confidential: Literal["allowed", "forbidden"]
    follow_from: str | None
    rules: tuple[RuleSetting, ...]
    site: tuple[tuple[str, str], ...]
    text: str
    diagnostics: tuple[Diagnostic, ...]

    def lets_dates_differ(self, stem: str) -> bool:
        """Tell whether it is settled that a meeting's text may have another date than its file."""
        about = [each for each in self.rules if each.rule == "date-differs" and each.is_about(stem)]
        return bool(about) and about[-1].level == "off"

    def members_on(self, day: str) -> tuple[Member, ...]:
        """Return the members of an ISO day, in the register's order.

        Of somebody with several terms on that day it is the one that began last.
        """
        active = tuple(
            [
                member
                for member in self.members
                if (member.since is None or member.since <= day)
                and (member.until is None or day <= member.until)
            ]
        )
        if len({member.name for member in active}) == len(active):
            return active
        began: dict[str, str] = {}
        for member in active:
            since = member.since or ""
            began[member.name] = max(began.get(member.name, since), since)
        return tuple(member for member in active if (member.since or "") == began[member.name])
