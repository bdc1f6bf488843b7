"""English: what attendance lists and owners are written with."""

from typing import Final

OFFICES: Final = {
    "chair": ("chair", "chairman", "chairwoman", "chairperson"),
    "secretary": ("secretary",),
    "council": ("council",),
    "all": ("all", "everyone", "everybody"),
}

TITLES: Final = (
    "chairman",
    "chairwoman",
    "chairperson",
    "vice chair",
    "deputy chair",
    "vice-chair",
    "vice chairman",
    "vice-chairman",
    "deputy chairman",
    "acting chair",
    "minutes secretary",
    "minute taker",
    "minute-taker",
    "clerk",
    "parish clerk",
    "town clerk",
    "deputy clerk",
    "clerk to the council",
    "member",
    "substitute",
    "serving substitute",
    "serving",
)

TITLE_ENDINGS: Final[tuple[str, ...]] = ()

LATER_TITLE_ENDINGS: Final = (
    "manager",
    "director",
    "officer",
    "coordinator",
    "co-ordinator",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "secretary",
    "treasurer",
    "clerk",
    "councillor",
    "leader",
    "lead",
    "adviser",
    "advisor",
    "consultant",
    "representative",
    "delegate",
    "inspector",
    "sergeant",
    "constable",
    "superintendent",
    "warden",
    "headteacher",
    "teacher",
    "planner",
    "engineer",
    "analyst",
    "administrator",
    "solicitor",
    "accountant",
    "auditor",
    "librarian",
    "nurse",
    "trustee",
    "president",
    "head",
)

TITLE_JOINTS: Final = ("of", "for", "to", "at", "in")

SERVING: Final = {
    "leads": ("serving", "substitute", "substituting", "standing in", "deputising"),
    "not": ("not serving", "non-serving"),
}

SUBSTITUTES: Final = ("substitute", "substitute member", "deputy member", "alternate")

CROWD_WORDS: Final = (
    "another",
    "about",
    "some",
    "plus",
    "further",
    "a further",
    "also",
    "around",
    "over",
    "nearly",
    "approximately",
)

NOTE_WORDS: Final = {
    "until": ("until", "through"),
    "from": ("from",),
    "not": ("not", "except"),
    "for": ("for",),
}
