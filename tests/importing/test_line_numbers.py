"""Papers whose lines are numbered in the margin."""

import pytest
import typst

from bra.importing.files.linenumbers import unnumbered
from bra.importing.files.readers import read_foreign
from bra.importing.recognise import recognise

pytestmark = pytest.mark.usefixtures("papers_are_read_here")

TEXTS = {
    "sv": (
        "*Protokoll 2034-03-05*\n\nNärvarande: Asta Lind, Bo Ek\n\n*§ 1 Bryggan*\n\nStyrelsen "
        "beslutade att laga bryggan innan båtarna sjösätts i maj. Bo beställer virke senast den 2 "
        "april 2034. Kostnaden blir högst 4 000 kronor.\n\n*§ 2 Skjulet*\n\nSkjulet är fullt."
    ),
    "en": (
        "*Minutes 2034-03-05*\n\nPresent: Asta Lind, Bo Ek\n\n*1. Jetty*\n\nThe board resolved to "
        "mend the jetty before the boats are launched in May. Bo will order timber by 2 April 2034 "
        "and no later. The cost is at most 400 pounds.\n\n*2. Shed*\n\nThe shed is full."
    ),
}


@pytest.mark.parametrize("code", ["sv", "en"])
def test_numbers_of_lines_are_no_text(code: str) -> None:
    source = f'#set text(lang: "{code}")\n#set par.line(numbering: "1")\n{TEXTS[code]}'
    record = recognise(read_foreign("a.pdf", typst.compile(source.encode()))).record
    assert [each.name for each in record.present] == ["Asta Lind", "Bo Ek"]
    assert [each.number for each in record.items] == ["1", "2"]
    assert len(record.decisions) == 1
    assert [each.due for each in record.actions] == ["2034-04-02"]


@pytest.mark.parametrize(
    "lines",
    [
        ["1   Öppnande", "2   Val", "3   Bryggan", "4   Båten", "5   Avslutning"],
        ["1   Öppnande", "2   bryggan", "3   båten", "Övrigt", "4   slut", "5   Avslutning"],
        ["1   Öppnande", "3   bryggan", "5   båten", "6   slut", "7   Avslutning"],
        ["1   Öppnande", "2   bryggan"],
        ["1   öppnande", "2   val", "3   bryggan", "4   båten", "5   avslutning"],
    ],
)
def test_numbers_of_items_stay(lines: list[str]) -> None:
    assert unnumbered(lines) == lines
