"""Rows of old tasks below a heading that says they are left: number, what, who, how far."""

import pytest

from tests.importing.foreign import EN, SV, Told, sure_actions

ROWS = """LG 10.2  Måla om förrådet            Torkel          Klar
LG 10.4  Gåvor till de gamla         Ylva → Mette    Pågår, klart 3 maj
LG  9.5  Brandövning                 Ylva            Genomförd 1 mars"""
ENGLISH = """10.2  Paint the shed               Rob             Done
10.4  Gifts for the old            Jill => Nell    In progress, due 3 May
9.5   Fire drill                   Jill            Completed"""


def left(text: str) -> list[Told]:
    """Return who, what and by when of each task that is not closed."""
    every = [each for each in sure_actions(text) if not each.closed]
    return [("+".join(each.owners), each.text, each.due) for each in every]


@pytest.mark.parametrize(
    "heading",
    ["Kvarstående från LG 10", "Uppföljning", "Åtgärdslista", "Från förra mötet", "Öppna frågor"],
)
def test_what_is_left_of_old_tasks_is_still_to_be_done(heading: str) -> None:
    text = SV.format("Inget.") + f"\n3. {heading}\n{ROWS}\n"
    assert left(text) == [("Mette Hall", "Gåvor till de gamla", "2033-05-03")]


@pytest.mark.parametrize("heading", ["Outstanding from March", "Matters arising", "Follow-up"])
def test_what_is_left_of_old_tasks_in_english(heading: str) -> None:
    text = EN.format("None.") + f"\n3. {heading}\n{ENGLISH}\n"
    assert left(text) == [("Nell Orr", "Gifts for the old", "2033-05-03")]


def test_rows_below_other_headings_are_no_tasks() -> None:
    text = SV.format("Inget.") + f"\n3. Ekonomi\n{ROWS}\n"
    assert left(text) == []


def test_rows_that_do_not_say_how_far_they_are_are_no_tasks() -> None:
    rows = "1  Kaffe    Ylva    200 kr\n2  Kakor    Mette   300 kr"
    text = SV.format("Inget.") + f"\n3. Uppföljning\n{rows}\n"
    assert left(text) == []


@pytest.mark.parametrize(
    ("owner", "asked"),
    [
        ("~~Rob~~ Nell", "Nell Orr"),
        ("Nell ~~Rob~~", "Nell Orr"),
        ("~~Rob~~, ~~Jill~~ Nell", "Nell Orr"),
    ],
)
def test_a_task_goes_to_who_stands_beside_one_who_is_struck_out(owner: str, asked: str) -> None:
    rows = f"| Task | Who | When |\n|---|---|---|\n| Paint the shed | {owner} | 3 May |\n"
    text = EN.format("None.") + f"\n3. Tasks\n\n{rows}"
    assert left(text) == [(asked, "paint the shed", "2033-05-03")]


def test_a_task_whose_only_owner_is_struck_out_is_closed() -> None:
    rows = "| Task | Who | When |\n|---|---|---|\n| Paint the shed | ~~Rob~~ done | 3 May |\n"
    assert left(EN.format("None.") + f"\n3. Tasks\n\n{rows}") == []
