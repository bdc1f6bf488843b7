"""A sentence that says that its matter is confidential, where no mark does."""

from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import TODAY, meeting, write

TELLING = "Robin har inte kommit överens med Kim."


def told(root: Path, text: str) -> list[int]:
    """Return the lines on which a meeting with a text is said to claim so, unmarked."""
    found = find(write(root, {"2017-10-11": meeting(text)}), today=TODAY)
    return [each.line for each in found if each.code == "unmarked-confidential"]


@pytest.mark.parametrize(
    "claim",
    [
        "Punkten är hemlig.",
        "Ärendet omfattas av sekretess enligt OSL 39:1.",
        "Detta är strikt konfidentiellt.",
        "Slutet ärende",
        "Frågan är ej offentlig.",
        "Rådet fortsatte bakom stängda dörrar.",
        "Ärendet behandlades inom lyckta dörrar.",
        "This item is confidential.",
        "Kim presented it.\nThe matter is strictly confidential.",
        "Move to closed session.",
        "The board moved into closed session at 19.40.",
        "Discussed in camera.",
        "- Punkten är hemlig.",
        "- Slutet ärende",
    ],
)
def test_what_says_that_it_is_confidential_and_is_public_is_told(
    tmp_path: Path, claim: str
) -> None:
    """What a clerk says of an item she forgot to mark must not go out without a word."""
    line = 14 + claim.count("\n")
    assert told(tmp_path, f"{claim}\n\n{TELLING}") == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Punkten är hemlig.",
        "Ärendet omfattas av sekretess enligt OSL 39:1.",
        "Slutet ärende",
        "The item was confidential (staff).",
        f"The board moved to closed session.\n\nIt returned to open session.\n\n{TELLING}",
        f"Mötet fortsatte bakom stängda dörrar.\n\nMötet öppnades åter.\n\n{TELLING}",
        f"Punkten är inte hemlig.\n\n{TELLING}",
        f"Kim berättade om sekretess.\n\n{TELLING}",
        f"Punkten är viktig.\n\n{TELLING}",
        f"Nämnden har slutna ärenden i maj.\n\n{TELLING}",
        f"> **Sekretess:** Punkten är hemlig.\n\n{TELLING}",
        f"### Del {{.sekretess}}\n\nPunkten är hemlig.\n\n{TELLING}",
    ],
)
def test_what_is_withheld_opened_again_or_says_no_more_is_not_told(
    tmp_path: Path, text: str
) -> None:
    """A public record may say that a matter is confidential, and no more."""
    assert told(tmp_path, text) == []


def test_the_claim_is_no_part_of_another_item(tmp_path: Path) -> None:
    """What stands in the next item is not what the claim is about."""
    assert told(tmp_path, f"Punkten är hemlig.\n\n## 2. Budget\n\n{TELLING}") == []
