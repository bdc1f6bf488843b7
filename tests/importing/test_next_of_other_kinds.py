"""Headings of the next meeting that call it something else, or lead to it with its day."""

import pytest

from tests.importing.foreign import of_text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 Nästa konferens\nTorsdag 16 juni kl. 10.00, Skype.", "2022-06-16"),
        ("2 Nästa loppis\n16 juni kl. 10.00 på torget", None),
        ("2 Next conference\nThursday 16 June at 10.00, Skype.", "2022-06-16"),
        ("2 Next consultation\n16 June, 10:00", "2022-06-16"),
        ("2 Next jumble sale\n16 June, 10:00", None),
    ],
)
def test_a_meeting_may_be_a_conference(text: str, day: str | None) -> None:
    record = of_text(
        f"Ekby\nMöte 3 maj 2022\nNärvarande: Anna Ek, Bo Al\n\n1 Start\nText.\n\n{text}\n"
    )
    date = record.record.next.date
    assert (date and date.value) == day


@pytest.mark.parametrize(
    ("heading", "day", "topics"),
    [
        ("Till nästa gång (16 juni 8.15)", "2022-06-16", ["bollar", "mål och nät"]),
        ("Inför nästa gång, 16 juni", "2022-06-16", ["bollar", "mål och nät"]),
        ("Till nästa gång", None, []),
    ],
)
def test_a_heading_leads_to_the_next_meeting_with_its_day(
    heading: str, day: str | None, topics: list[str]
) -> None:
    head = "# Ekby IF\nMöte 3 maj 2022\nNärvarande: Anna Ek, Bo Lind"
    text = f"{head}\n\n## Start\nText.\n\n## {heading}\n- bollar\n- mål och nät\n"
    following = of_text(text, "anteckningar.md").record.next
    assert (following.date and following.date.value) == day
    assert [each.title for each in following.topics] == topics
