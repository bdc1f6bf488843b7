"""Posts of a board that stand as labels at the head, each with the name of who came."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def record(head: str) -> Record:
    text = (
        f"Möte 2024-03-05\n\n{head}\n\n1. Läget\nOla mäter bryggan senast den 3 maj.\n\n2. Slut\n"
    )
    return of_text(text).record


def present(head: str) -> list[str]:
    return sorted(each.name for each in record(head).present)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("chair", "post", "members"),
    [
        ("Ordförande", "Kassör", "Ledamöter"),
        ("**Ordförande:**", "**2:e vice ordförande:**", "**Ledamöter:**"),
        ("Ordf.", "V. ordf.", "Ledamöter"),
        ("Chair", "Treasurer", "Members"),
        ("Chairman", "Vice-chair", "Committee members"),
    ],
)
def test_a_post_below_a_label_is_of_somebody_who_came(
    gap: str, chair: str, post: str, members: str
) -> None:
    pairs = ((chair, "Ida Falk"), (post, "Ola Kvist, kom sent"), (members, "Bo Lind, Per Ask"))
    head = gap.join(
        f"{label} {name}" if "*" in label else f"{label}: {name}" for label, name in pairs
    )
    found = record(head)
    assert sorted(each.name for each in found.present) == [
        "Bo Lind",
        "Ida Falk",
        "Ola Kvist",
        "Per Ask",
    ]
    assert found.actions[0].owners == ("Ola Kvist",)


@pytest.mark.parametrize(
    "head",
    [
        "Ordförande: Ida Falk\n\nFrånvarande:\nKassör: Ola Kvist",
        "Chair: Ida Falk\n\nApologies:\nSecretary: Eva Dahl\nTreasurer: Ola Kvist",
        "Ordförande: Ida Falk\n\nKassör: vakant",
        "Ordförande: Ida Falk\n\nKontaktperson: Ola Kvist",
        "Ordförande: Ida Falk\n\nHär är en rad.\n\nKassör: Ola Kvist",
    ],
)
def test_other_posts_make_nobody_present(head: str) -> None:
    assert present(head) == ["Ida Falk"]


def test_who_is_listed_as_away_did_not_come_in_spite_of_a_post() -> None:
    found = record("Ordförande: Ida Falk\nKassör: Ola Kvist\n\nFrånvarande: Ola Kvist")
    assert [each.name for each in found.present] == ["Ida Falk"]
    assert [each.name for each in found.absent] == ["Ola Kvist"]
