"""Who is meant by the name under which somebody approves a record."""

import pytest

from bra.editing.approving import Presence, find_approver, presence
from bra.editing.minutes import NotPossibleError
from tests.planning.councils import council, meeting

COUNCIL = council(
    "members:\n"
    "  - {name: Ann Lee, to: 2025-05-31}\n"
    "  - {name: Bo Kim, aliases: [Bosse]}\n"
    "  - {name: Cy Orr, from: 2025-06-01}\n"
    "roles: {town clerk: {holder: Ed Ray}, warden: {}}\n",
    "en",
)
MEETING = meeting(
    COUNCIL,
    "2025-05-06",
    "chair: Ann Lee\nsecretary: Flo Ick\napprovers: [Gus Hay]\n"
    "present: [Bosse, Di Poe]\nabsent: [Hal Jay (ill)]\nguests: [Ida Kay, Ida May]\n",
)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("bosse", "Bo Kim"),
        ("Di  Poe", "Di Poe"),
        ("Hal", "Hal Jay"),
        ("Ida Kay", "Ida Kay"),
        ("Flo", "Flo Ick"),
        ("Gus Hay", "Gus Hay"),
        ("the chair", "Ann Lee"),
        ("secretary", "Flo Ick"),
        ("town clerk", "Ed Ray"),
        # She became a member between the meeting and the day of approving.
        ("Cy Orr", "Cy Orr"),
    ],
)
def test_who_approves_was_at_the_meeting_or_is_a_member_since(name: str, meant: str) -> None:
    assert find_approver(COUNCIL, MEETING, name, "2025-06-02") == meant


@pytest.mark.parametrize(
    ("name", "code", "candidates"),
    [
        ("Ida", "ambiguous-name", "Ida Kay, Ida May"),
        ("Di Pow", "approve.unknown.notes", "Di Poe"),
        ("warden", "approve.unknown.notes", ""),
        ("the council", "approve.unknown.notes", ""),
        ("Cy Orr", "approve.unknown.notes", ""),
    ],
)
def test_a_name_of_nobody_or_of_several_approves_nothing(
    name: str, code: str, candidates: str
) -> None:
    with pytest.raises(NotPossibleError) as refused:
        find_approver(COUNCIL, MEETING, name, "2025-05-20")
    assert refused.value.code == code
    assert dict(refused.value.facts)["candidates"].startswith(candidates)


def test_who_was_there_is_told_from_who_was_away() -> None:
    names = ("Bo Kim", "Ida Kay", "Hal Jay", "Cy Orr")
    assert [presence(COUNCIL, MEETING, name) for name in names] == [
        Presence(there=True, absent=False),
        Presence(there=True, absent=False),
        Presence(there=False, absent=True),
        Presence(there=False, absent=False),
    ]
