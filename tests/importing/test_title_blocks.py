"""Several headings at the top that only say whose minutes they are, as large as those of items."""

import pytest

from tests.importing.foreign import of_text

SV = """# Norra regionen
# Trafikrådet
# ANTECKNINGAR 3 maj 2031

Närvarande
Ida Falk, ordförande
Bo Lind, sekreterare

# 1. Läget
Bussarna går som de ska.

# 2. Övrigt
Inget.
"""
EN = """# Northern Trust

# Transport Forum

# NOTES 3 May 2031

Present
Ida Hill, Chair
Bob Lake, Secretary

# 1. Buses
They run as they should.

# 2. Other
None.
"""


@pytest.mark.parametrize(
    ("text", "titles", "offices"),
    [
        (SV, ["Läget", "Övrigt"], ["ordförande", "sekreterare"]),
        (EN, ["Buses", "Other"], ["Chair", "Secretary"]),
    ],
)
def test_headings_at_the_top_are_a_title(text: str, titles: list[str], offices: list[str]) -> None:
    record = of_text(text, "a.md").record
    assert record.date is not None
    assert record.date.value == "2031-05-03"
    assert [item.title for item in record.items] == titles
    assert [person.note for person in record.present] == offices


def test_headings_with_text_below_are_items() -> None:
    text = SV.replace("# Trafikrådet\n", "# Trafikrådet\nRådet valde ny ledare.\n")
    titles = [item.title for item in of_text(text, "a.md").record.items]
    assert "Trafikrådet" in titles


def test_headings_of_which_some_have_no_number_are_items() -> None:
    text = SV.replace("# 2. Övrigt", "# Övrigt").replace("# 1. Läget", "# Läget")
    titles = [item.title for item in of_text(text, "a.md").record.items]
    assert titles[-2:] == ["Läget", "Övrigt"]


@pytest.mark.parametrize("law", ["stadgarnas\n§ 14. Bo ringer", "lagen,\n§ 3. Bo ringer"])
def test_a_lone_paragraph_sign_at_a_line_within_counted_items_is_none_of_them(law: str) -> None:
    text = (
        "Styrelsemöte 3 maj 2031\n\nNärvarande: Ida Falk, Bo Lind\n\n1. Ekonomi\nVi har pengar.\n\n"
        f"2. Avgifter\nDen som inte betalar får en avgift enligt {law} dem.\n\n3. Övrigt\nInget.\n"
    )
    record = of_text(text).record
    assert [item.title for item in record.items] == ["Ekonomi", "Avgifter", "Övrigt"]


def test_a_lone_paragraph_sign_above_a_list_is_the_item() -> None:
    text = "Styrelsemöte 3 maj 2031\n\n§ 8 Val\n\n1. Ida valdes.\n2. Bo valdes.\n3. Cia valdes.\n"
    assert [item.title for item in of_text(text).record.items] == ["Val"]
