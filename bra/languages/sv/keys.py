"""Swedish: the keys of front matter, and the words that stand for fixed values there."""

from collections.abc import Mapping
from typing import Final

from bra.languages.language import Words

COUNCIL_KEYS: Final = {
    "format": ("format",),
    "name": ("namn",),
    "short": ("kortnamn",),
    "language": ("språk",),
    "record": ("dokument",),
    "statutory": ("lagreglerat",),
    "approval": ("godkännande",),
    "approvers": ("justerare",),
    "quorum": ("beslutsför",),
    "numbering": ("numrering",),
    "timezone": ("tidszon",),
    "place": ("plats",),
    "time": ("tid",),
    "members": ("ledamöter",),
    "organisations": ("organisationer",),
    "roles": ("roller",),
    "agenda": ("dagordning",),
    "yearly": ("årshjul",),
    "confidential": ("sekretess",),
    "follow-from": ("följ-från",),
    "rules": ("regler",),
    "site": ("webbplats",),
}
MEMBER_KEYS: Final = {
    "name": ("namn",),
    "organisation": ("organisation",),
    "role": ("roll",),
    "email": ("e-post", "epost", "mejl"),
    "aliases": ("alias",),
    "from": ("från", "fr.o.m.", "från-och-med"),
    "to": ("till", "t.o.m.", "till-och-med"),
    "account": ("konto",),
}
ROLE_KEYS: Final = {
    "organisation": ("organisation",),
    "holder": ("innehavare",),
    "email": ("e-post", "epost", "mejl"),
    "aliases": ("alias",),
}
ORGANISATION_KEYS: Final = {
    "aliases": ("alias",),
    "email": ("e-post", "epost", "mejl"),
}
YEARLY_KEYS: Final = {
    "month": ("månad",),
    "item": ("punkt", "ärende"),
    "presenter": ("föredragande",),
}
RULE_KEYS: Final = {
    "rule": ("regel",),
    "level": ("nivå",),
    "reason": ("skäl",),
    "meetings": ("möten",),
}
MEETING_KEYS: Final = {
    "date": ("datum",),
    "time": ("tid",),
    "place": ("plats", "lokal"),
    "status": ("status",),
    "dnr": ("dnr", "diarienummer"),
    "chair": ("ordförande",),
    "secretary": ("sekreterare",),
    "approvers": ("justerare",),
    "present": ("närvarande",),
    "absent": ("frånvarande", "förhinder"),
    "guests": ("adjungerade", "inbjudna", "övriga"),
    "next": ("nästa", "nästa-möte", "nästa möte"),
    "approved": ("godkänt", "justerat"),
    "moved-from": ("flyttat-från",),
    "source": ("källa",),
}
NEXT_KEYS: Final = {
    "date": ("datum",),
    "time": ("tid",),
    "place": ("plats", "lokal"),
}
VALUES: Final[Mapping[str, Words]] = {
    "record": {"notes": ("minnesanteckningar",), "minutes": ("protokoll",)},
    "statutory": {"yes": ("ja", "sant"), "no": ("nej", "falskt")},
    "approval": {
        "none": ("ingen", "inget", "inga"),
        "chair": ("ordföranden", "ordförande"),
        "approvers": ("justerare", "justerarna"),
        "meeting": ("mötet", "möte", "nästa möte"),
    },
    "numbering": {"meeting": ("möte", "mötet"), "year": ("år", "året")},
    "confidential": {
        "allowed": ("tillåten", "tillåtet", "tillåts"),
        "forbidden": ("förbjuden", "förbjudet", "förbjuds"),
    },
    "level": {
        "off": ("av",),
        "info": ("upplysning",),
        "warning": ("varning",),
        "error": ("fel",),
    },
}
