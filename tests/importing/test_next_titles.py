"""Sentences that tell when the next meeting is: their title is what they are about."""

import pytest

from tests.importing.foreign import of_text

HEAD_SV = "Kajföreningen\nStyrelsemöte 4 maj 2022\n\nNärvarande: Ada Holm (ordf), Bo Dal\n\n"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Nästa möte hålls onsdagen den 8 juni kl. 18.", "Nästa möte"),
        ("Nästa sammanträde bestämdes till den 8 juni kl. 18.", "Nästa sammanträde"),
        ("Next meeting will be held on 8 June 2022 at 7 pm.", "Next meeting"),
        ("The next meeting was fixed for 8 June 2022.", "The next meeting"),
        ("Nästa möte och avslutning den 8 juni.", "Nästa möte och avslutning"),
        ("Nästa möte med kommunen blir den 8 juni", "Nästa möte med kommunen blir den 8 juni"),
        ("Nästa möte blir svårt att få till.", "Nästa möte blir svårt att få till."),
    ],
)
def test_a_sentence_about_the_next_meeting_is_called_so(said: str, title: str) -> None:
    above = "1. Taket\nDet läcker.\n\n2. Kassan\nDen är tom.\n\n"
    record = of_text(f"{HEAD_SV}{above}3. {said}\n").record
    assert record.items[2].title == title
