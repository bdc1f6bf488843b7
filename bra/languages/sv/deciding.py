"""Swedish: what decisions and votes are called."""

from typing import Final

LABELS: Final = {
    "decision": ("Beslut", "Ställningstagande"),
    "proposal": ("Förslag", "Yrkande"),
    "vote": ("Omröstning",),
    "dissent": ("Reservation",),
    "recusal": ("Jäv",),
    "remark": ("Protokollsanteckning",),
    "copies": ("Expedieras till",),
    "correction": ("Rättelse",),
}

LATE_LABELS: Final[tuple[str, ...]] = ()

VOTE_WORDS: Final = {
    "yes": ("ja", "för"),
    "no": ("nej", "emot", "mot"),
    "abstained": ("avstår", "avstod", "avstående", "nedlagda", "nedlagd"),
    "absent": ("frånvarande",),
}

VOTE_PARTS: Final = {
    "votes": ("röst", "röster", "röstade", "röstar", "ledamöter", "ledamot", "var", "är"),
    "none": ("ingen", "inga", "noll"),
    "between": ("mot",),
    "before": ("med", "bifall", "bifalls", "bifölls", "antas", "antogs", "godkändes"),
    "lost": ("avslag", "avslås", "avslogs", "faller", "föll", "förkastades", "förkastas"),
}

SUPERSEDES: Final = ("ersätter",)

DECISION_WORDS: Final = {
    "who": (
        "rådet",
        "styrelsen",
        "nämnden",
        "kommittén",
        "utskottet",
        "mötet",
        "gruppen",
        "vi",
        "det",
    ),
    "does": (
        "beslutar",
        "beslutade",
        "beslöt",
        "beslutar enhälligt",
        "beslutade enhälligt",
        "beslutades",
        "beslöts",
        "beslutades enhälligt",
    ),
    "what": ("att", "om"),
}

BARE_DECISION_WORDS: Final = {
    "does": ("beslutades", "beslöts", "beslutades enhälligt"),
    "what": ("att",),
}

UNDECIDED_WORDS: Final = (
    "om",
    "ifall",
    "innan",
    "när",
    "tills",
    "föreslår att",
    "föreslog att",
    "yrkar att",
    "yrkade att",
)
