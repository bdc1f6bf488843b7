"""English: the keys of front matter, and the words that stand for fixed values there."""

from collections.abc import Mapping
from typing import Final

from bra.languages.language import Words

COUNCIL_KEYS: Final = {
    "format": ("format",),
    "name": ("name",),
    "short": ("short",),
    "language": ("language",),
    "record": ("record",),
    "statutory": ("statutory",),
    "approval": ("approval",),
    "approvers": ("approvers",),
    "quorum": ("quorum",),
    "numbering": ("numbering",),
    "timezone": ("timezone",),
    "place": ("place",),
    "time": ("time",),
    "members": ("members",),
    "organisations": ("organisations", "organizations"),
    "roles": ("roles",),
    "agenda": ("agenda",),
    "yearly": ("yearly",),
    "confidential": ("confidential",),
    "follow-from": ("follow-from",),
    "rules": ("rules",),
    "site": ("site",),
}
MEMBER_KEYS: Final = {
    "name": ("name",),
    "organisation": ("organisation", "organization"),
    "role": ("role",),
    "email": ("email", "e-mail"),
    "aliases": ("aliases",),
    "from": ("from",),
    "to": ("to", "until"),
    "account": ("account",),
}
ROLE_KEYS: Final = {
    "organisation": ("organisation", "organization"),
    "holder": ("holder",),
    "email": ("email", "e-mail"),
    "aliases": ("aliases",),
}
ORGANISATION_KEYS: Final = {
    "aliases": ("aliases",),
    "email": ("email", "e-mail"),
}
YEARLY_KEYS: Final = {
    "month": ("month",),
    "item": ("item",),
    "presenter": ("presenter",),
}
RULE_KEYS: Final = {
    "rule": ("rule",),
    "level": ("level",),
    "reason": ("reason",),
    "meetings": ("meetings",),
}
MEETING_KEYS: Final = {
    "date": ("date",),
    "time": ("time",),
    "place": ("place",),
    "status": ("status",),
    "dnr": ("dnr",),
    "chair": ("chair", "facilitator"),
    "secretary": ("secretary", "scribe"),
    "approvers": ("approvers",),
    "present": ("present", "attendees", "attending"),
    "absent": ("absent", "regrets", "apologies"),
    "guests": ("guests",),
    "next": ("next", "next-meeting", "next meeting"),
    "approved": ("approved",),
    "moved-from": ("moved-from",),
    "source": ("source",),
}
NEXT_KEYS: Final = {
    "date": ("date",),
    "time": ("time",),
    "place": ("place",),
}
VALUES: Final[Mapping[str, Words]] = {
    "record": {"notes": ("notes",), "minutes": ("minutes",)},
    "statutory": {"yes": ("yes", "true"), "no": ("no", "false")},
    "approval": {
        "none": ("none",),
        "chair": ("chair",),
        "approvers": ("approvers",),
        "meeting": ("meeting", "next meeting"),
    },
    "numbering": {"meeting": ("meeting",), "year": ("year",)},
    "confidential": {"allowed": ("allowed",), "forbidden": ("forbidden",)},
    "level": {
        "off": ("off",),
        "info": ("info",),
        "warning": ("warning",),
        "error": ("error",),
    },
}
