"""English: the words that say that a text is confidential, or why, or that it is not."""

from typing import Final

CONFIDENTIAL_WORDS: Final = ("confidential",)

CONFIDENTIAL_BEGINNINGS: Final = ("confid",)

UNLIKE_CONFIDENTIAL: Final[tuple[str, ...]] = ()

CONFIDENTIAL_LABELS: Final = ("confidenti",)

CONFIDENTIAL_THINGS: Final = (
    "agenda",
    "annex",
    "appendix",
    "business",
    "discussion",
    "information",
    "item",
    "matter",
    "meeting",
    "minutes",
    "note",
    "part",
    "report",
    "section",
    "session",
    "text",
)

CONFIDENTIAL_PHRASES: Final = (
    "exempt item",
    "exempt items",
    "exempt business",
    "exempt information",
    "exempt minutes",
    "exempt report",
    "exempt appendix",
    "exempt annex",
    "exempt session",
    "exempt para",
    "exempt paragraph",
    "exempt paragraphs",
    "exempt by virtue",
    "exempt from disclosure",
    "exempt from publication",
    "exempt under",
    "exempt",
    "closed session",
    "closed item",
    "closed meeting",
    "in closed session",
    "in private session",
    "private session",
    "private item",
    "private items",
    "private business",
    "private meeting",
    "items in private",
    "items considered in private",
    "items taken in private",
    "press and public excluded",
    "public and press excluded",
    "closed items",
    "closed business",
    "closed part",
    "in camera",
    "not for publication",
    "not for public release",
    "behind closed doors",
)

CONFIDENTIAL_QUALIFIERS: Final = ("strictly", "highly", "covered by")

CONFIDENTIAL_DENIALS: Final = ("no", "none", "not applicable", "n/a")

CONFIDENTIAL_GROUNDS: Final = ("under", "according to", "applies", "pursuant to")

CONFIDENTIAL_LAWS: Final[tuple[str, ...]] = ()

CONFIDENTIAL_PROVISIONS: Final = (
    "schedule 12a",
    "sch. 12a",
    "sch 12a",
    "schedule 7a",
    "section 100a",
    "s. 100a",
    "s.100a",
    "part ii",
)
CONFIDENTIAL_SESSIONS: Final = (
    "exempt items",
    "exempt business",
    "closed session",
    "in closed session",
    "closed meeting",
    "closed items",
    "closed business",
    "closed part",
    "private session",
    "in private session",
    "private meeting",
    "private items",
    "private business",
    "items in private",
    "items considered in private",
    "items taken in private",
    "confidential session",
    "confidential items",
    "confidential business",
    "confidential matters",
    "press and public excluded",
    "public and press excluded",
    "in camera",
    "behind closed doors",
)


CONFIDENTIAL_PARTS: Final = ("part ii", "part 2", "part two", "part b")

CONFIDENTIAL_PART_WORDS: Final = (
    "exempt",
    "private",
    "confidential",
    "closed",
    "restricted",
    "excluded",
)

CONFIDENTIAL_PART_PHRASES: Final = (
    "exclusion of",
    "admission to meetings",
    "public excluded",
    "press excluded",
    "not for publication",
    "not open to the public",
)

_LEADS: Final = (
    "",
    "to ",
    "to consider ",
    "to consider a resolution to ",
    "to resolve to ",
    "to pass a resolution to ",
    "to agree to ",
    "motion to ",
    "resolution to ",
    "resolution for ",
)
# Also the words of claims, in `claims.py`, are made of these.
EXCLUDED: Final = (
    "the press and public",
    "the press and the public",
    "press and public",
    "press and the public",
    "the public and press",
    "the public and the press",
    "public and press",
    "press & public",
    "public & press",
    "the press & public",
    "the public & press",
    "press/public",
    "the press",
    "the public",
    "members of the press",
    "members of the public",
)
CONFIDENTIAL_EXCLUSIONS: Final = (
    "public bodies (admission to meetings) act",
    *(
        f"{lead}{verb} {whom}"
        for lead in _LEADS
        for verb in ("exclusion of", "the exclusion of", "exclude", "excluding")
        for whom in EXCLUDED
    ),
    *(f"{lead}exclusion of public" for lead in ("", "the ")),
    *(
        f"{lead}that {whom} be excluded"
        for lead in ("", "to resolve ", "to agree ", "resolved ", "motion ", "resolution ")
        for whom in EXCLUDED
    ),
)

OPEN_PARTS: Final = (
    "part i",
    "part 1",
    "part one",
    "part a",
    "part iii",
    "part 3",
    "open session",
    "open meeting",
    "open items",
    "open business",
    "public session",
    "public items",
    "public business",
    "public meeting",
    "return to open session",
    "return to public session",
    "re-admission of the public",
    "readmission of the public",
    "re-admission of press and public",
    "readmission of press and public",
)

CONFIDENTIAL_SUBJECTS: Final = ("confidentiality",)

ATTENTION_WORDS: Final = ("note", "nb", "n.b.", "important", "warning", "attention")

ANNOUNCING_WORDS: Final = ("the following", "what follows", "the text below")

ANNOUNCING_VERBS: Final = (
    "is",
    "are",
    "was",
    "were",
    "remains",
    "is to be kept",
    "is to be treated as",
)

CONFIDENTIAL_ROOTS: Final = (
    "private",
    "excluded",
    "exclude the",
    "exclude press",
    "exclude public",
    "exclude members",
    "excluding the",
    "excluding press",
    "excluding public",
    "excluding members",
    "exclusion of",
    "not for public",
)
