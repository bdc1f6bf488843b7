"""Terms that are told by how long before a day they are, or by until when somebody has."""

import pytest

from tests.importing.test_promises import record


@pytest.mark.parametrize(
    ("text", "due", "words"),
    [
        ("Siv skickar listan en vecka före nästa möte.", None, "en vecka före nästa möte"),
        ("Siv skickar listan 10 dagar innan nästa möte.", None, "10 dagar innan nästa möte"),
        ("Siv ska räkna häften. Hon får april på sig.", "2022-04-30", "april"),
        ("Siv ska räkna häften. Hon har till den 3 maj på sig.", "2022-05-03", None),
        ("Tom will send it a week before the next meeting.", None, None),
        ("Tom will send it ten days ahead of the next meeting.", None, None),
        ("Tom will count them. He has until April.", "2022-04-30", "April"),
        ("Tom will count them. He has until 3 May to do it.", "2022-05-03", "3 May"),
    ],
)
def test_how_long_before_a_day_and_until_when_are_terms(
    text: str, due: str | None, words: str | None
) -> None:
    (action,) = record(text).actions
    assert action.due == due
    assert action.due_text is not None
    assert words is None or action.due_text == words
    assert not action.text.endswith(("vecka", "dagar", "week", "days"))
