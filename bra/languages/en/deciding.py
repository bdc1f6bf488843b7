"""English: what decisions and votes are called."""

from typing import Final

LATE_LABELS: Final = (
    "Resolved",
    "Resolved unanimously",
    "Unanimously resolved",
    "Agreed",
    "Agreed unanimously",
    "Unanimously agreed",
)

LABELS: Final = {
    "decision": ("Decision", "Resolution", *LATE_LABELS),
    "proposal": ("Proposal", "Motion"),
    "vote": ("Vote",),
    "dissent": ("Dissent",),
    "recusal": ("Recusal",),
    "remark": ("Statement",),
    "copies": ("Copy to",),
    "correction": ("Correction",),
}

VOTE_WORDS: Final = {
    "yes": ("yes", "for", "in favour", "in favor", "aye", "ayes", "yea", "yeas"),
    "no": ("no", "against", "opposed", "noes", "nos", "nay", "nays"),
    "abstained": (
        "abstained",
        "abstain",
        "abstains",
        "abstaining",
        "abstention",
        "abstentions",
    ),
    "absent": ("absent", "not voting"),
}

VOTE_PARTS: Final = {
    "votes": ("vote", "votes", "voted", "voting", "members", "councillors", "were", "was"),
    "none": ("none", "nobody", "no one", "zero", "nil", "no"),
    "between": ("to",),
    "before": (
        "carried",
        "passed",
        "approved",
        "adopted",
        "agreed",
        "resolved",
        "by",
        "with",
    ),
    "lost": ("lost", "defeated", "fell", "failed", "rejected", "not carried"),
}

SUPERSEDES: Final = ("supersedes", "replaces")

DECISION_WORDS: Final = {
    "who": (
        "the council",
        "the board",
        "the committee",
        "the meeting",
        "the group",
        "it was",
        "it is",
    ),
    "does": (
        "decides",
        "decided",
        "resolves",
        "resolved",
        "agrees",
        "agreed",
        "unanimously decided",
        "unanimously resolved",
        "unanimously agreed",
        "decided unanimously",
        "resolved unanimously",
        "agreed unanimously",
    ),
    "what": ("to", "that", "on"),
}

BARE_DECISION_WORDS: Final = {
    "does": (
        "resolved",
        "agreed",
        "resolved unanimously",
        "agreed unanimously",
        "unanimously resolved",
        "unanimously agreed",
    ),
    "what": ("to", "that", "by"),
}

UNDECIDED_WORDS: Final = (
    "if",
    "whether",
    "before",
    "when",
    "until",
    "unless",
    "proposes that",
    "proposed that",
    "moves that",
    "moved that",
)
