"""News, law and what others ask for, which nobody here is given to do."""

import pytest

from tests.importing.foreign import EN, SV, asked_in


@pytest.mark.parametrize(
    "text",
    [
        "I brevet begärs att föreningen ska flytta boden.",
        "Arbetsgivaren ska utan dröjsmål anmäla olyckor.",
        "Ylva öppnar och ser till att alla har kaffe.",
        "Ylva höll i klubban och Mette i pennan.",
        "- Mette: byter jobb i juni",
        "- Mette: går över till en ny tjänst",
        "- Torkel: för kallt i salen",
        "- Torkel: borta till den 3 maj",
        "- Torkel: semester, åter senast 3 maj",
        "- Torkel: sjukskriven, klar 3 maj",
        "- Mette ska bjuda in sångaren: avslutat",
        "Torkel informerar om bemanningen inför sommaren, om avgifter och om bad.",
    ],
)
def test_what_is_only_told_is_no_task(text: str) -> None:
    assert asked_in(SV.format(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The letter asks that the club should move the shed.",
        "The employer must report accidents without delay.",
        "Jill opens the meeting and makes sure everyone has a seat.",
        "- Nell: moves to a new job in June",
        "- Nell: paper accepted at the fair",
        "- Nell: away until 3 May",
        "- Nell: leave from 1 May, back by 8 May",
        "Nell said that the shop closes and the Treasurer will move to York.",
        "- Nell to check the signs: closed",
        "The lock was to be changed (Nell).",
    ],
)
def test_what_is_only_told_is_no_task_in_english(text: str) -> None:
    assert asked_in(EN.format(text)) == []
