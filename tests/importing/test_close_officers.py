"""Whom headings, short sentences and offices of a list name as officers of a meeting."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text


def of_items(*items: tuple[str, str], people: str = "Närvarande: Anna Ek, Bo Lund") -> Record:
    body = "\n\n".join(f"{at}. {title}\n{text}" for at, (title, text) in enumerate(items, 1))
    return of_text(f"Protokoll den 5 mars 2024\n\n{people}\n\n{body}\n").record


def approvers(found: Record) -> list[str]:
    return [each.value for each in found.approvers]


@pytest.mark.parametrize(
    ("election", "text", "approving", "person"),
    [
        ("Val av sekreterare", "Bo Lund valdes.", "Val av justerare", "Anna Ek"),
        ("Val av protokollförare", "Bo Lund", "Val av justeringspersoner", "Anna Ek"),
        ("Election of secretary", "Bo Lund was elected.", "Election of approvers", "Anna Ek"),
        ("Election of a secretary", "Bo Lund", "Appointment of minutes checkers", "Anna Ek"),
    ],
)
def test_the_secretary_is_chosen_right_before_the_approvers(
    election: str, text: str, approving: str, person: str
) -> None:
    found = of_items((election, text), (approving, f"{person}."))
    assert found.secretary is not None
    assert found.secretary.value == "Bo Lund"
    assert approvers(found) == ["Anna Ek"]


@pytest.mark.parametrize(
    ("election", "text", "other"),
    [
        ("Val av sekreterare", "Bo Lund valdes.", "Val av kassör"),
        ("Election of secretary", "Bo Lund was elected.", "Election of treasurer"),
    ],
)
def test_the_secretary_of_the_body_is_none_of_the_meeting(
    election: str, text: str, other: str
) -> None:
    assert of_items((election, text), (other, "Anna Ek.")).secretary is None


@pytest.mark.parametrize(
    ("election", "decision"),
    [
        ("Val av justerare", "Beslut\natt välja Bo Lund"),
        ("Val av protokolljusterare", "Beslut:\natt utse Bo Lund"),
        ("Val av justerare", "Beslut\nBo Lund"),
        ("Election of approvers", "Decision\nto elect Bo Lund"),
        ("Appointment of minutes checkers", "Decision:\nto appoint Bo Lund"),
    ],
)
def test_approvers_below_the_word_for_a_decision(election: str, decision: str) -> None:
    assert approvers(of_items((election, decision), ("B", "Text."))) == ["Bo Lund"]


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("Anna Ek får i uppdrag att teckna avtalet.", []),
        ("Bo Lund fick i uppdrag att justera avgiften.", []),
        ("Anna Ek fick i uppdrag att undertecka hyreskontraktet.", []),
        ("Anna Ek fick i uppdrag att justera protokollet.", ["Anna Ek"]),
        ("Bo Lund valdes att jämte ordföranden justera.", ["Bo Lund"]),
        ("Anna Ek utsågs att justera dagens möte.", ["Anna Ek"]),
        ("Att justera årsmötesprotokollet valdes Bo Lund.", ["Bo Lund"]),
        ("Bo Lund utsågs att underteckna protokollet.", ["Bo Lund"]),
    ],
)
def test_who_signs_or_adjusts_other_things_approves_nothing(text: str, chosen: list[str]) -> None:
    assert approvers(of_items(("A", text), ("B", "Text."))) == chosen


@pytest.mark.parametrize(
    ("people", "text", "chosen"),
    [
        (
            "Närvarande: Ordförande, Vice ordförande, Kassör",
            "Vice ordförande väljs till justerare.",
            "Vice ordförande",
        ),
        (
            "Närvarande: Ordförande, Vice ordförande, Kassör",
            "Till justerare valdes vice ordförande.",
            "Vice ordförande",
        ),
        ("Närvarande: Anna Ek, Bo Lund", "Vice ordförande väljs till justerare.", ""),
        (
            "Present: Chair, Vice chair, Treasurer",
            "The Vice chair was chosen as approver.",
            "Vice chair",
        ),
        (
            "Present: Chair, Deputy Chair, Treasurer",
            "The Treasurer was chosen as approver.",
            "Treasurer",
        ),
        ("Present: Ann Hill, Bob Lane", "The Treasurer was chosen as approver.", ""),
    ],
)
def test_an_office_approves_where_the_list_has_offices(people: str, text: str, chosen: str) -> None:
    assert approvers(of_items(("A", text), ("B", "Text."), people=people)) == [chosen] * bool(
        chosen
    )


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lund fick i uppdrag att leda stämman i regionen.",
        "Bo Lund valdes att leda mötet i Alby nästa år.",
        "Bo Lund led the meeting in prayer.",
        "Bo Lund would lead the meeting in prayer.",
        "Bo Lund kept notes on birds.",
    ],
)
def test_who_leads_or_writes_something_else_has_no_office(text: str) -> None:
    found = of_items(("Taket", text))
    assert (found.chair, found.secretary) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lund fick i uppdrag att leda stämman.",
        "Bo Lund valdes att leda mötet i dag.",
        "Bo Lund fick förtroendet att hålla i klubban.",
        "Bo Lund valdes att sitta ordförande.",
        "Att leda stämman valdes Bo Lund.",
        "Bo Lund led the meeting.",
    ],
)
def test_who_was_chosen_to_lead_led(text: str) -> None:
    found = of_items(("Taket", text))
    assert found.chair is not None
    assert found.chair.value == "Bo Lund"
