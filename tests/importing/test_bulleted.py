"""Notes in short lines below a line of names: the list of people ends, and no text goes."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

HEADS = {
    "inline": "Möte 2031-04-02\n\nNärvarande: Ada Berg, Ivar Sund\nFrånvarande: Siv Lod\n\n",
    "marked": (
        "# Möte 2031-04-02\n\n**Närvarande:** Ada Berg, Ivar Sund\n\n**Frånvarande:** Siv Lod\n\n"
    ),
    "list": (
        "Möte 2031-04-02\n\nNärvarande:\n- Ada Berg\n- Ivar Sund\n\nFrånvarande:\n- Siv Lod\n\n"
    ),
    "english": "Meeting 2031-04-02\n\nPresent: Ada Berg, Ivar Sund\nApologies: Siv Lod\n\n",
}
NOTES = (
    "- Taket läcker igen\n- Ada Berg köper tegel\n",
    "Taket\n- Taket måste lagas\n- Ivar köper tegel\n\nHamnen\n- Bryggan lutar lite\n",
    "- **Taket**\n  - Det läcker igen\n  - Ada Berg köper tegel\n- **Hamnen**\n  - Den lutar\n",
    "- Ada Berg ringer hamnen\n- The pier needs paint\n",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("notes", NOTES)
def test_notes_below_names_are_nobody(head: str, notes: str) -> None:
    text = f"{HEADS[head]}{notes}"
    record = of_text(text, "x.md" if head == "marked" else "x.txt").record
    assert [each.name for each in record.present] == ["Ada Berg", "Ivar Sund"]
    assert [each.name for each in record.absent] == ["Siv Lod"]
    body = import_one("x.txt", text.encode(), Order()).text.partition("\n# ")[2]
    words = notes.replace("*", " ").replace("-", " ").split()
    assert [word for word in words if word not in body] == []


@pytest.mark.parametrize(
    "text",
    [
        "Närvarande: Ada Berg\n\nIvar Sund\n\nMaj Ros\n\n",
        "Närvarande:\n- Ada Berg\n- Ivar Sund\n\n- Maj Ros\n\n",
        "Närvarande: styrelsen\n\n- Ada Berg\n- Ivar Sund\n- Maj Ros\n\n",
    ],
)
def test_names_over_an_empty_line_go_on(text: str) -> None:
    record = of_text(
        f"Möte 2031-04-02\n\n{text}1. Taket\n\nTaket läcker.\n\n2. Slut\n\nSlut.\n"
    ).record
    assert {"Ada Berg", "Ivar Sund", "Maj Ros"} <= {each.name for each in record.present}


@pytest.mark.parametrize("names", ["Ada Berg\nIvar Sund", "1A Ada\n2B Ivar, Siv"])
@pytest.mark.parametrize("heading", ["Taket läcker igen", "Mattan i hallen är farlig"])
def test_a_heading_of_several_words_over_text_is_nobody(names: str, heading: str) -> None:
    record = of_text(
        f"Möte 2031-04-02\n\nNärvarande:\n{names}\n\n{heading}\nIvar lagar det i maj.\n\n"
        "Hamnen\nBryggan lutar lite.\n\nBoden\nDen är röd igen.\n"
    ).record
    assert {"Ada", "Ada Berg"} & {each.name for each in record.present}
    assert heading not in {each.name for each in record.present}
