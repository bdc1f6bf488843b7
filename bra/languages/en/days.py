"""English: the words of days, seasons and terms."""

from typing import Final

MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

SHORT_MONTHS: Final = (
    ("jan",),
    ("feb",),
    ("mar",),
    ("apr",),
    ("may",),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sept", "sep"),
    ("oct",),
    ("nov",),
    ("dec",),
)

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

DUE_WORDS: Final = {
    "strong": ("due",),
    "weak": ("by", "before", "at", "in"),
    "ahead": ("before",),
    "not_before": ("not before", "no earlier than", "earliest"),
    "done": ("done",),
    "dropped": ("dropped",),
    "reopened": ("reopened",),
    "next_meeting": (
        "next meeting",
        "the next meeting",
        "next session",
        "the next session",
        "next time",
    ),
    "standing": (
        "ongoing",
        "continuously",
        "until further notice",
        "yearly",
        "annually",
        "quarterly",
        "monthly",
    ),
    "soon": (
        "asap",
        "a.s.a.p.",
        "as soon as possible",
        "immediately",
    ),
    "week": ("week", "wk", "w"),
    "week_from": ("w/c", "w/b", "week commencing", "week beginning", "week starting"),
}

SEASONS: Final = {
    "spring": ("spring",),
    "summer": ("summer",),
    "autumn": ("autumn", "fall"),
    "winter": ("winter",),
    "term_spring": ("spring term", "spring semester"),
    "term_autumn": ("autumn term", "autumn semester", "fall term", "fall semester"),
}

PART_WORDS: Final = {
    "beginning": ("beginning of", "start of", "early"),
    "middle": ("middle of", "mid"),
    "end": ("end of", "late"),
}
