"""Topics for the next meeting in a table, and behind words for its agenda."""

import pytest

from tests.importing.foreign import of_text

HEADS = {
    "sv": (
        "# Protokoll 2022-03-14\n\nNärvarande: Karin Nygård, Petra Lind\n\n"
        "## 1 Nästa möte\n\nTisdagen den 3 maj 2022 kl. 9.\n\n"
    ),
    "en": (
        "# Minutes 2022-03-14\n\nPresent: Karin North, Peter Lind\n\n"
        "## 1 Next meeting\n\nTuesday 3 May 2022 at 9.00.\n\n"
    ),
}


def topics(code: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    found = of_text(HEADS[code] + text).record.next.topics
    return [(each.title, each.presenters) for each in found]


@pytest.mark.parametrize(
    ("code", "table", "presenter"),
    [
        (
            "sv",
            "| Ämne | Inleder |\n|---|---|\n| Bryggan | Petra |\n| Skötselplanen | |\n",
            "Petra Lind",
        ),
        (
            "sv",
            (
                "Då talar vi om:\n\n| Inleder | Fråga |\n|---|---|\n| Petra | Bryggan |\n"
                "| | Skötselplanen |\n"
            ),
            "Petra Lind",
        ),
        (
            "en",
            "| Topic | Presented by |\n|---|---|\n| Bryggan | Peter |\n| Skötselplanen | |\n",
            "Peter Lind",
        ),
    ],
)
def test_rows_are_topics(code: str, table: str, presenter: str) -> None:
    assert topics(code, table) == [("Bryggan", (presenter,)), ("Skötselplanen", ())]


def test_a_body_beside_a_topic_presents_nothing() -> None:
    table = "| Ämne | Från |\n|---|---|\n| Bryggan | Polisen |\n"
    assert topics("sv", table) == [("Bryggan", ())]


def test_a_row_that_is_too_short_has_no_topic() -> None:
    table = "| Inleder | Ämne |\n|---|---|\n| Petra |\n| Petra | Bryggan |\n"
    assert topics("sv", table) == [("Bryggan", ("Petra Lind",))]


@pytest.mark.parametrize(
    ("code", "table"),
    [
        ("sv", "| Dag | Tid |\n|---|---|\n| 3 maj | 9.00 |\n"),
        ("en", "| Day | Time |\n|---|---|\n| 3 May | 9.00 |\n"),
    ],
)
def test_days_are_none(code: str, table: str) -> None:
    assert topics(code, table) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Till dagordningen anmäls: bryggan, skötselplanen.\n"),
        ("sv", "På agendan har noterats: bryggan, skötselplanen.\n"),
        ("en", "On the agenda so far: bryggan, skötselplanen.\n"),
        ("en", "For the agenda have been notified: bryggan, skötselplanen.\n"),
    ],
)
def test_what_is_notified(code: str, text: str) -> None:
    assert [title for title, _ in topics(code, text)] == ["bryggan", "skötselplanen"]
