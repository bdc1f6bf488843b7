"""Motions told apart from what came of them, and what another body or a later day decides."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import EN, SV, import_one, of_text

PARISH = (
    "Elm Parish Council\nMinutes, 4 May 2022\n\nPresent: Jill Marsh, Rob Tate\n\n1. Plans\n{}\n"
)


def decided(form: str, said: str) -> list[str]:
    return [each.text for each in of_text(form.format(said)).record.decisions]


@pytest.mark.parametrize(
    "said",
    [
        "Jill moved to approve the agenda as posted. Seconded by Rob Tate and carried 4-0.",
        "Ms. Marsh moved that the fee be raised. Rob seconded. Motion carried.",
        "Motion by Jill, second by Rob, to accept the audit. Motion carried, Nell abstaining.",
        "Moved by Jill and seconded by Rob to buy a boat. Carried.",
        "Rob Tate moved adoption of the budget. Nell Orr seconded the motion. Passed 3-1.",
    ],
)
def test_a_motion_and_its_fate_are_one_decision(said: str) -> None:
    assert decided(EN, said) == [said]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Jill moved to Wales. The agenda was approved.", "The agenda was approved."),
        ("Rob moved to approve the boat. Rain fell. The fee was agreed.", "The fee was agreed."),
        ("Jill moved the chairs. The motion was carried.", "The motion was carried."),
    ],
)
def test_what_is_no_motion_stays_apart(said: str, expected: str) -> None:
    assert decided(EN, said) == [expected]


def test_each_motion_has_its_own_fate() -> None:
    first = "Jill moved to buy a boat. Motion carried."
    second = "Rob moved to sell it. Motion carried."
    assert decided(EN, f"{first} {second}") == [first, second]


def test_a_swedish_motion_is_no_part_of_what_came_of_it() -> None:
    said = "Ylva yrkade att båten köps. Förslaget antogs."
    assert decided(SV, said) == ["Förslaget antogs."]


@pytest.mark.parametrize(
    "said",
    ["Jill moved to adjourn. Rob seconded. Motion carried.", "Motion to adjourn by Rob. Carried."],
)
def test_ending_the_meeting_is_no_decision(said: str) -> None:
    assert decided(EN, said) == []


def test_putting_a_matter_off_is_one() -> None:
    said = "Jill moved to adjourn the matter to June. Motion carried."
    assert decided(EN, said) == [said]


def test_what_is_moved_besides_ending_the_meeting_is_one() -> None:
    said = "Rob moved to adjourn until June and to pay the printer. Motion carried."
    assert decided(EN, said) == [said]


@pytest.mark.parametrize("level", ["District", "County", "Borough", "City"])
def test_a_body_of_another_level_decides_nothing_here(level: str) -> None:
    assert decided(PARISH, f"The {level} Council has refused 24/871, 2 Weir Lane.") == []
    assert decided(PARISH, "The Council refused the offer of 2 Weir Lane.") != []
    text = PARISH.replace("Parish", level).format(f"The {level} Council refused the offer.")
    assert [each.text for each in of_text(text).record.decisions] != []


def test_a_swedish_body_of_another_level() -> None:
    head = "Lunds pensionärsråd\n\n"
    assert decided(head + SV, "Det regionala rådet beslutade att höja taxan.") == []
    assert decided(head + SV, "Rådet beslutade att höja taxan.") != []


@pytest.mark.parametrize(
    "said",
    [
        "Datum bestäms när vi vet vad som gäller i höst.",
        "Priset fastställs så snart offerten har kommit.",
        "Lokalen bestäms först efter att hyran är klar.",
    ],
)
def test_what_is_settled_later(said: str) -> None:
    assert decided(SV, said) == []


def test_what_is_settled_later_in_english() -> None:
    assert decided(EN, "The price is agreed once the offer has come.") == []
    assert decided(EN, "The price is agreed.") == ["The price is agreed."]


def test_what_is_settled_now_for_a_later_day() -> None:
    said = "Det bestäms att hallen hyrs när den är ledig."
    assert decided(SV, said) == [said]
    said = "Avgiften fastställs till 200 kr när taxan gäller."
    assert decided(SV, said) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "Merging the two groups: no consensus, postponed to the next call.",
        "The boat house: long debate, deferred until June.",
    ],
)
def test_what_came_of_a_matter_behind_a_few_words(said: str) -> None:
    assert decided(EN, said) == [said]


@pytest.mark.parametrize(
    "said", ["Merging the groups: no consensus on this.", "The boat house: Rob Tate, rejected."]
)
def test_no_consensus_is_no_decision(said: str) -> None:
    assert decided(EN, said) == []


def test_what_came_of_a_swedish_matter() -> None:
    said = "Slå ihop grupperna: ingen enighet, bordläggs till nästa möte."
    assert decided(SV, said) == [said]
    assert decided(SV, "Slå ihop grupperna: ingen enighet om detta.") == []


def test_a_sign_before_a_verb_names_no_body() -> None:
    assert decided(EN, "(...) decided to buy a boat.") == []
    assert decided(SV, "”...” beslutade att köpa en båt.") == []


@pytest.mark.parametrize("name", ["minutes.txt", "minutes.md"])
def test_a_motion_is_written_in_one_line_with_its_fate(name: str) -> None:
    motion = "Jill Marsh moved to buy a boat. Rob seconded. Motion carried 3-0."
    text = EN.format(f"It rained. {motion} It shone.").replace("\n1. ", "\n## 1. ")
    text = text.replace("\n2. ", "\n## 2. ") if name.endswith(".md") else text
    outcome = import_one(name, text.encode(), Order(None)).text
    assert f"It rained.\n\n**Decision:** {motion}\n\nIt shone.\n" in outcome
