"""English: how sentences claim that the matter at hand is confidential."""

from bra.languages.claims import ClaimWords
from bra.languages.en.secrecy import EXCLUDED

WORDS = ClaimWords(
    matters=(
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
    ),
    turns=("held", "considered", "discussed", "taken", "met", "sat"),
    moves=(
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
    ),
    shut_doors=(
        *(
            f"{verb} {whom}"
            for verb in ("to exclude", "excluded", "the exclusion of")
            for whom in EXCLUDED
        ),
        *(
            f"{whom} {verb} excluded"
            for whom in EXCLUDED
            for verb in ("be", "is", "are", "was", "were")
        ),
        "continued in private",
    ),
    rulings=("applies",),
    sequels=("and", "until", "to", "for", "at", "as", "because", "since"),
    open_sessions=(
        "open session",
        "public session",
        "open meeting",
        "public meeting",
        "readmitted",
        "re-admitted",
        "reopened to the public",
        "re-opened to the public",
    ),
)
