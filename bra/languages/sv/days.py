"""Swedish: the words of days, seasons and terms."""

from typing import Final

MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

SHORT_MONTHS: Final = (
    ("jan",),
    ("feb",),
    ("mars",),
    ("apr",),
    ("maj",),
    ("juni",),
    ("juli",),
    ("aug",),
    ("sep",),
    ("okt",),
    ("nov",),
    ("dec",),
)

WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")

DUE_WORDS: Final = {
    "strong": ("senast", "klart", "klar"),
    "weak": ("till", "vid", "på", "inför", "före", "innan", "under", "i"),
    "ahead": ("inför", "före", "innan"),
    "not_before": ("tidigast", "inte före", "ej före"),
    "done": ("klart", "klar"),
    "dropped": ("avskrivet", "avskriven", "avskrivna"),
    "reopened": ("återöppnat", "återöppnad", "återöppnade"),
    "next_meeting": (
        "nästa möte",
        "nästa sammanträde",
        "nästa träff",
        "nästa gång",
        "nästa rådsmöte",
        "nästkommande möte",
        "nästkommande sammanträde",
        "kommande möte",
        "kommande sammanträde",
    ),
    "standing": (
        "löpande",
        "fortlöpande",
        "kontinuerligt",
        "tills vidare",
        "årligen",
        "kvartalsvis",
        "månadsvis",
    ),
    "soon": (
        "snarast",
        "snarast möjligt",
        "så snart som möjligt",
        "omgående",
        "omedelbart",
    ),
    "week": ("v.", "v", "vecka", "veckan"),
    "week_from": ("veckan med början", "vecka med början", "veckan som börjar", "veckan från"),
}

SEASONS: Final = {
    "spring": ("våren", "vår"),
    "summer": ("sommaren", "sommar"),
    "autumn": ("hösten", "höst"),
    "winter": ("vintern", "vinter"),
    "term_spring": ("vårterminen", "vårtermin", "vt"),
    "term_autumn": ("höstterminen", "hösttermin", "ht"),
}

PART_WORDS: Final = {
    "beginning": ("början av", "början på", "inledningen av", "tidigt i"),
    "middle": ("mitten av", "mitten på"),
    "end": ("slutet av", "slutet på", "utgången av", "den sista", "sista", "sent i"),
}
