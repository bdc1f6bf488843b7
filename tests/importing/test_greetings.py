"""Lines that greet or thank below the day name no place."""

import pytest

from tests.importing.foreign import of_text

SV = "Bygd\n\nDatum: 12 april 2033\n{}\n\nNärvarande: Ylva Stare, Mette Hall\n\n1. Tak\nNytt.\n"
EN = "Committee\n\nDate: 12 April 2033\n{}\n\nPresent: Jill Marsh, Rob Tate\n\n1. Roof\nIt leaks.\n"


def place(text: str) -> str | None:
    found = of_text(text).record.place
    return None if found is None else found.value


@pytest.mark.parametrize("words", ["Thanks", "Thanks all", "Thank you!", "Hello", "Kind regards"])
def test_english_greetings_are_no_place(words: str) -> None:
    assert place(EN.format(words)) is None
    assert place(EN.replace("Date: ", "").format(f"{words} for the hall")) is None


@pytest.mark.parametrize("words", ["Tack", "Tack!", "Hej alla", "Välkomna", "Vänliga hälsningar"])
def test_swedish_greetings_are_no_place(words: str) -> None:
    assert place(SV.format(words)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [(SV, "Tackhuset"), (SV, "Hejdegården"), (EN, "Harbour Hall"), (EN, "Thankful Hall")],
)
def test_a_place_is_one(text: str, words: str) -> None:
    assert place(text.format(words)) == words
