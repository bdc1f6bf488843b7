"""Which decisions and lines of earlier minutes a correction means."""

from bra.ledger.corrections import corrections_at, corrections_of
from tests.reading.texts import STEM, minutes_of

EARLIER = minutes_of("## 1. A\n\n**Beslut D1:** västar\n\n**Beslut D2:** lampor\n\nText.\n")
FIRST, SECOND = (each.line for each in EARLIER.statements)


def corrected(text: str, line: int, decision: str | None) -> int:
    """Return how many corrections a line of the earlier minutes has."""
    later = minutes_of(f"## 1. Föregående\n\n{text}\n")
    found = corrections_of([later], internal=False)
    return len(corrections_at(found, EARLIER, line, decision and f"{STEM}/{decision}"))


def test_a_correction_that_names_a_decision_is_of_that_one_alone() -> None:
    text = f"**Rättelse {STEM} punkt 1:** D2 ska vara tre lampor."
    assert corrected(text, SECOND, "D2") == 1
    assert corrected(text, FIRST, "D1") == 0
    assert corrected(text, SECOND + 2, None) == 1


def test_a_correction_that_names_an_item_twice_counts_once() -> None:
    assert corrected(f"**Rättelse {STEM} punkt 1 och 1:** tre lampor", FIRST, "D1") == 1


def test_a_correction_of_another_item_is_none_of_this() -> None:
    assert corrected(f"**Rättelse {STEM} punkt 2:** tre lampor", FIRST, "D1") == 0
