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
_EXCLUDED: Final = (
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
        for whom in _EXCLUDED
    ),
    *(f"{lead}exclusion of public" for lead in ("", "the ")),
    *(
        f"{lead}that {whom} be excluded"
        for lead in ("", "to resolve ", "to agree ", "resolved ", "motion ", "resolution ")
        for whom in _EXCLUDED
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

CONFIDENTIAL_MATTERS: Final = (
    "the item",
    "this item",
    "the matter",
    "this matter",
    "these items",
    "the following item",
    "the discussion",
    "this discussion",
    "the discussions",
    "the following discussion",
    "these minutes",
    "this meeting",
    "the report",
    "this report",
    "the section",
    "this section",
    "the information",
    "this information",
    "the text",
    "this text",
    "the rest",
    "the rest of the item",
    "the rest of this item",
    "this",
    "all of this",
)

CONFIDENTIAL_MOVES: Final = (
    *(
        f"{verb} {word}".rstrip()
        for verb in ("move", "moves", "moved", "moving", "go", "goes", "went", "going")
        for word in ("", "to", "to a", "into", "into a")
    ),
    *(
        f"{verb} {word}".rstrip()
        for verb in ("enter", "enters", "entered", "continue", "continues", "continued")
        for word in ("", "a", "into", "into a")
    ),
)

CONFIDENTIAL_TURNS: Final = ("held", "considered", "discussed", "taken", "met", "sat")

SHUT_DOORS: Final = (
    *(
        f"{verb} {whom}"
        for verb in ("to exclude", "excluded", "the exclusion of")
        for whom in _EXCLUDED
    ),
    *(
        f"{whom} {verb} excluded"
        for whom in _EXCLUDED
        for verb in ("be", "is", "are", "was", "were")
    ),
    "continued in private",
)

CONFIDENTIAL_RULINGS: Final = ("applies",)

CONFIDENTIAL_SEQUELS: Final = ("and", "until", "to", "for", "at", "as", "because", "since")

OPEN_SESSIONS: Final = (
    "open session",
    "public session",
    "open meeting",
    "public meeting",
    "readmitted",
    "re-admitted",
    "reopened to the public",
    "re-opened to the public",
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
