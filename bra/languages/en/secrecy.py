"""English: the words that say that a text is confidential, or why, or that it is not."""

from typing import Final

CONFIDENTIAL_WORDS: Final = ("confidential",)

CONFIDENTIAL_BEGINNINGS: Final = ("confid",)

UNLIKE_CONFIDENTIAL: Final[tuple[str, ...]] = ()

CONFIDENTIAL_LABELS: Final = ("confidenti",)

CONFIDENTIAL_THINGS: Final = (
    "annex",
    "business",
    "discussion",
    "information",
    "item",
    "matter",
    "note",
    "part",
    "section",
    "text",
)

CONFIDENTIAL_PHRASES: Final = (
    "exempt item",
    "exempt items",
    "exempt business",
    "exempt information",
    "exempt under",
    "exempt",
    "closed session",
    "closed item",
    "closed meeting",
    "in closed session",
    "in private session",
    "private session",
    "in camera",
    "not for publication",
    "not for public release",
    "behind closed doors",
)

CONFIDENTIAL_QUALIFIERS: Final = ("strictly", "highly", "covered by")

CONFIDENTIAL_DENIALS: Final = ("no", "none", "not applicable", "n/a")

CONFIDENTIAL_GROUNDS: Final = ("under", "according to", "applies", "pursuant to")
