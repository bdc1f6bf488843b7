"""A sentence that says that its matter is confidential, where no mark does."""

from pathlib import Path
from time import perf_counter

import pytest

from bra.checking.findings import find
from bra.reading.claims import unkept_claims
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
        "Frågan är hemlig fram till årsskiftet.",
        "Ärendet är hemligt med  stöd av lagen.",
        "Informationen är konfidentiell och stannar här.",
        "Sekretess råder i ärendet.",
        "Obs! Det som sägs här är konfidentiellt.",
        "1) Punkten är hemlig.",
        "Lo var med.  This item is confidential.",
        "The clerk went in camera.",
        "The Council resolved to exclude the press and public.",
        "The press and public were excluded.",
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
        "Rådet fortsatte bakom stängda dörrar.",
        "Överläggningen skedde bakom lyckta dörrar.",
        "Ärendet är sekretessbelagt enligt 26 kap. 1 § OSL.",
        "Paragrafen är hemlig. <!-- Lo har intyget -->",
        "The board moved into closed session at 19.40.",
        f"{TELLING} Rådet fortsätter bakom stängda dörrar.",
        f"The hire was exempt from VAT.\n\nThe matter was exempt from VAT.\n\n{TELLING}",
        f"Ärendet gäller sekretess.\n\n{TELLING}",
        f"Punkten är hemlig.\n\n> **Sekretess:** {TELLING}",
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


@pytest.mark.parametrize(
    "text",
    [
        f"Rådet fortsatte bakom stängda dörrar.\n\n{TELLING}\n\nMötet öppnades åter.",
        f"The open session ended at 19.\n\nThe board moved to closed session.\n\n{TELLING}",
        f"{TELLING}\n\nPunkten är hemlig.\n\nNästa öppet möte är i maj.",
        f"Punkten är hemlig: {TELLING}",
        f"Frågan är hemlig - {TELLING}",
        f"Punkten är hemlig\n{TELLING}",
        "Punkten är hemlig.\n\n040-123 45.",
        f"Lo sa: {TELLING[:-1]}; ärendet är hemligt.",
    ],
)
def test_what_stands_beside_the_claim_or_between_shut_and_open_doors_is_told(
    tmp_path: Path, text: str
) -> None:
    """Open doors before or long after the claim do not make public what it is about."""
    assert len(told(tmp_path, text)) == 1


def test_each_claim_of_a_paragraph_is_looked_at(tmp_path: Path) -> None:
    """The doors may be shut a second time."""
    shut = "The board moved to closed session."
    assert told(
        tmp_path, f"{shut} It returned to open session. Lo spoke.\n{shut}\n\n{TELLING}"
    ) == [15]


def test_many_claims_are_told_of_in_the_time_that_few_take(tmp_path: Path) -> None:
    """A file that says so in every other line is looked through once."""
    begun = perf_counter()
    assert len(told(tmp_path, "Punkten är hemlig.\n\nRobin.\n\n" * 3000)) == 3000
    assert perf_counter() - begun < 10


@pytest.mark.parametrize("signs", [":\n", "( ", "<!--"])
def test_signs_that_may_stand_before_a_claim_are_passed_over_in_little_time(signs: str) -> None:
    """Thousands of them in a row are no text, and nobody waits for them."""
    begun = perf_counter()
    assert unkept_claims(f"Punkten är hemlig. {signs * 30000} Robin.") == [0]
    assert perf_counter() - begun < 5


def test_the_claim_stands_in_its_place_whatever_bytes_and_line_ends_are_around_it(
    tmp_path: Path,
) -> None:
    """Windows ends lines with two bytes, and a letter may take several."""
    text = "Åsa läste – högt.\r\n\r\nPunkten a\u0308r hemlig.\r\n\r\nFrågan är\u00a0hemlig.\r\n"
    assert told(tmp_path, text) == [16, 18]
