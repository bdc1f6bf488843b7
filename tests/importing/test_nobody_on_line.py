"""A line between people on which nobody is recognised is told, with its number."""

import pytest

from tests.importing.foreign import EN, SV, of_text

_CODE = "import-nobody-on-line"


def _told(form: str, entries: str) -> list[int]:
    """Return the lines that are told of minutes whose list is of these entries, from line 4 on."""
    head, _, rest = form.partition("\n\n1.")
    label = "Närvarande" if form is SV else "Present"
    text = f"{head.partition(chr(10))[0]}\n\n{label}\n{entries}\n\n1.{rest.format('-')}"
    return [each.line for each in of_text(text).record.doubts if each.code == _CODE]


@pytest.mark.parametrize(
    "line",
    ["den nya grannen", "ylva (kom senare)", "xyz 12"],
)
def test_a_line_in_odd_words_is_told_in_swedish(line: str) -> None:
    assert _told(SV, f"Ylva Stare\n{line}\nTorkel Kvist") == [5]
    assert _told(SV, f"- Ylva Stare\n- Mette Hall\n- {line}\n- Torkel Kvist") == [6]


@pytest.mark.parametrize("line", ["the new neighbour", "somebody from the council", "rob (late)"])
def test_a_line_in_odd_words_is_told_in_english(line: str) -> None:
    assert _told(EN, f"- Jill Marsh\n- {line}\n- Rob Tate") == [5]


@pytest.mark.parametrize(
    "line",
    [
        "Mette Hall",
        "Mette",
        "Från kommunen",
        "från byalaget",
        "ca 15 boende",
        "en från kommunen",
        "Polisen",
        "-",
        "3",
    ],
)
def test_other_lines_are_not_told(line: str) -> None:
    assert _told(SV, f"Ylva Stare\n{line}\nTorkel Kvist") == []


def test_what_stands_below_the_last_name_is_no_entry() -> None:
    assert _told(SV, "Ylva Stare\nTorkel Kvist\nmed reservation för fel") == []
    assert _told(EN, "Jill Marsh\nRob Tate\nwith thanks to all") == []
