"""Tasks in the bare words of a resolution, of a call or of notes, and a list's next meeting."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in, decided_in, of_text


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED that the Clerk write to the ferry office by 3 May.",
        "RESOLVED: That the Clerk write to the ferry office by 3 May.",
        "Decision: that the Clerk will write to the ferry office by 3 May.",
    ],
)
def test_a_clause_behind_a_label_gives_a_task(text: str) -> None:
    """The decision keeps the words of its own."""
    assert asked_in(EN.format(text)) == [("the", "write to the ferry office", "2033-05-03")]
    assert len(decided_in(EN.format(text))) == 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("@Rob please order the rope.", [("Rob", "order the rope", None)]),
        ("@Rob, please order the rope by 3 May.", [("Rob", "order the rope", "2033-05-03")]),
        ("Rob's action: talk to the smith.", [("Rob", "talk to the smith", None)]),
        ("Let's have Nell order the rope.", [("Nell", "order the rope", None)]),
        ("Let's have Nell on the call.", []),
        ("Let's have tea.", []),
        ("RESOLVED that the rents be raised.", []),
    ],
)
def test_who_is_called_upon_has_a_task(text: str, asked: list[Told]) -> None:
    assert asked_in(EN.format(text)) == asked


@pytest.mark.parametrize(
    ("form", "heading", "tasks", "behind"),
    [
        (EN, "Action items", "- Rob to order rope", "Next meeting: Monday 9 May, 10:00"),
        (SV, "Att göra", "- Torkel beställer rep", "Nästa möte: måndag 9 maj kl. 10"),
    ],
)
def test_the_next_meeting_below_a_list_of_tasks_is_none(
    form: str, heading: str, tasks: str, behind: str
) -> None:
    text = form.format(f"Fine.\n\n3. {heading}\n\n{tasks}\n\n{behind}")
    assert len(asked_in(text)) == 1


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("ACTION: TPO", [("TPO", "A new fence is needed", None)]),
        ("ACTION: Rob", [("Rob", "A new fence is needed", None)]),
        ("ACTION: TBC", []),
        ("Action: None.", []),
        ("Action: none required", []),
        ("No further action.", []),
    ],
)
def test_an_owner_or_nothing_behind_a_label(label: str, asked: list[Told]) -> None:
    """Capitals that nobody's name has are those of an office."""
    assert asked_in(EN.format(f"A new fence is needed.\n{label}")) == asked


@pytest.mark.parametrize("label", ["Åtgärd: Ingen", "Åtgärd: ingen åtgärd.", "Åtgärd: -"])
def test_nothing_behind_a_label_in_swedish(label: str) -> None:
    assert asked_in(SV.format(f"En ritning visades.\n{label}")) == []


@pytest.mark.parametrize(
    ("form", "other", "label"),
    [
        (EN, "Safety round next time, 21 May.", "Next meeting: 20 May 2033 at 10.00 in the shed"),
        (SV, "Skyddsrond nästa gång 21 maj.", "Nästa möte: 20 maj 2033 kl. 10.00 i boden"),
    ],
)
def test_a_line_with_its_label_says_when_the_next_meeting_is(
    form: str, other: str, label: str
) -> None:
    following = of_text(form.format(f"{other}\n\n{label}")).record.next
    assert following.date is not None
    assert following.date.value == "2033-05-20"
    assert following.time is not None
