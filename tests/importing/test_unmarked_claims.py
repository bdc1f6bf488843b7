"""Text that says that it is confidential, and becomes public all the same, is told of."""

import pytest

from bra.importing.outcome import Order, import_bytes
from bra.importing.record import Doubt
from tests.importing.foreign import EN, SV


def told(text: str, name: str = "a.txt") -> list[Doubt]:
    """Return what is told of the claims of a file, once it is imported."""
    outcomes = import_bytes(name, text.encode(), Order())
    assert [each.trouble for each in outcomes] == [None] * len(outcomes)
    return [doubt for each in outcomes for doubt in each.doubts if doubt.code == "import-unmarked"]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (SV, "Punkten är hemlig. Torkel har inte kommit överens med Mette."),
        (SV, "Ärendet omfattas\nav sekretess enligt OSL 39:1. Torkel är inte överens med Mette."),
        (SV, "Rådet fortsatte bakom stängda dörrar. Torkel vill inte vara kassör."),
        (EN, "This item is confidential. Rob did not agree with Nell."),
        (EN, "The board moved to closed session. Rob did not agree with Nell."),
        (EN, "Jill told the news.\nThe matter is strictly confidential, and Rob knows it."),
    ],
)
def test_a_claim_is_told_of_with_its_line(form: str, text: str) -> None:
    whole = form.format(text)
    at = next(
        number
        for number, line in enumerate(whole.splitlines(), 1)
        if any(
            word in line for word in ("Punkten", "Ärendet", "Rådet", "This", "The board", "The m")
        )
    )
    assert told(whole) == [Doubt("import-unmarked", at)]


def test_each_of_several_has_its_own_line() -> None:
    text = SV.format(
        "Punkten är hemlig. Torkel slutar.\n\n3. Lokaler\nMette hyr ut.\n\n"
        "4. Övrigt\nPunkten är hemlig. Torkel flyttar."
    )
    lines = [at for at, line in enumerate(text.splitlines(), 1) if line.startswith("Punkten")]
    assert [each.line for each in told(text)] == lines


@pytest.mark.parametrize(
    "text",
    [
        "Mette berättade om hemliga gäster.",
        "Punkten är hemlig.",
        "Torkel skrev på ett sekretessavtal.",
        "Sekretess: Punkten är hemlig. Torkel har inte kommit överens med Mette.",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert told(SV.format(text)) == []


def test_so_is_one_in_minutes_of_this_format() -> None:
    text = (
        "---\ndatum: 2033-04-12\nstatus: utkast\n---\n\n# Möte\n\n## 1. Läget\n\n"
        "Punkten är hemlig. Torkel slutar.\n"
    )
    assert told(text, "2033-04-12.md") == [Doubt("import-unmarked", 10)]


def test_in_a_file_of_several_meetings_too() -> None:
    text = SV.format("Allt var lugnt.")
    later = SV.replace("12 april", "10 maj").format("Punkten är hemlig. Torkel slutar.")
    whole = f"{text}\n\n{later}"
    line = whole[: whole.index("Punkten")].count("\n") + 1
    assert [each.line for each in told(whole)] == [line]
