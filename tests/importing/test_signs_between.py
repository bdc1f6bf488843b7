"""Officers and places with other signs, orders and neighbours than a label and a comma."""

import pytest

from tests.importing.foreign import of_text
from tests.importing.test_posts_before_names import officers

SV = "Närvarande: Nils Ask, Berit Alm, Ove Gran, Karin Ek"
EN = "Present: Neil Ash, Beth Elm, Owen Fir, Kate Oak"
SV_ITEMS = "1. Ekonomi\n{}\n\n2. Avslut\nMötet avslutades kl. 20.\n\n"
EN_ITEMS = "1. Finance\n{}\n\n2. Close\nThe meeting closed at 8 pm.\n\n"


def swedish(said: str = "Vi talade.", end: str = "") -> tuple[str | None, str | None]:
    text = f"Styrelsemöte\nDatum: 2024-03-05\n{SV}\n\n{SV_ITEMS.format(said)}{end}\n"
    return officers(of_text(text).record)


def english(said: str = "We talked.", end: str = "") -> tuple[str | None, str | None]:
    text = f"Committee meeting\nDate: 5 March 2024\n{EN}\n\n{EN_ITEMS.format(said)}{end}\n"
    return officers(of_text(text).record)


@pytest.mark.parametrize(
    "end",
    [
        "Berit Alm - sekreterare\nNils Ask - ordförande",
        "Ordförande / Nils Ask\nSekreterare / Berit Alm",
        "Sekreterare = Berit Alm\nOrdförande = Nils Ask",
        "Nils Ask            Berit Alm\nordf                sekr",
        "Signerat:\nBerit Alm, sekreterare\nNils Ask, ordförande",
        "Nils Ask, ordförande\n/Berit Alm, sekreterare/",
    ],
)
def test_signs_between_names_and_offices_of_signatures(end: str) -> None:
    assert swedish(end=end) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize(
    "end",
    [
        "Beth Elm - secretary\nNeil Ash - chair",
        "Chair / Neil Ash\nSecretary / Beth Elm",
        "Neil Ash\nMeeting chair\n\nBeth Elm\nMinutes Secretary",
        "Neil Ash, Chair\nB. Elm, Hon. Sec.",
    ],
)
def test_so_they_are_in_english(end: str) -> None:
    assert english(end=end) == ("Neil Ash", "Beth Elm")


def test_a_name_alone_over_an_office_signs() -> None:
    assert english(end="Beth Elm\nMinutes Secretary")[1] == "Beth Elm"
    assert english(end="Beth Elm, Hon. Sec.")[1] == "Beth Elm"
    assert swedish("Vi tackade\nBerit Alm - trädgårdsmästare") == (None, None)


@pytest.mark.parametrize(
    "said",
    [
        "Det var Nils som ledde mötet och Berit som skrev.",
        "Nils satt i ordförandestolen. Berit protokollförde.",
        "Mötet leddes av Nils och Berit antecknade.",
        "Till mötesordförande valde vi Nils och till sekreterare Berit.",
        "Nils höll i mötet. Vi var Karin, Ove, Nils samt Berit som skrev.",
    ],
)
def test_sentences_of_both(said: str) -> None:
    assert swedish(said) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize(
    "said",
    [
        "It was Neil who chaired and Beth who took notes.",
        "We elected Neil as chair and Beth as secretary.",
        "It was agreed that Neil should take the chair. Beth took the minutes.",
        "Neil ran the meeting. With us were Kate, Owen and Beth, who took the minutes.",
    ],
)
def test_english_sentences_of_both(said: str) -> None:
    assert english(said) == ("Neil Ash", "Beth Elm")


@pytest.mark.parametrize(
    "said",
    [
        "Ove och Karin som skrev till kommunen har fått svar.",
        "Boken skrevs av Nils och Berit antecknade sig som läsare.",
    ],
)
def test_who_wrote_something_else_did_not_write_here(said: str) -> None:
    assert swedish(said)[1] is None


def test_who_is_elected_to_something_else_does_not_lead() -> None:
    assert english("We elected Neil as chair of the trust and Beth as secretary of the club.") == (
        None,
        None,
    )


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Styrelsemöte\nTisdag 5 mars 2024, klubbhuset, start 18.30", "klubbhuset"),
        ("Styrelsemöte\n5.3.2024, klubbhuset, började 18:30", "klubbhuset"),
        ("Committee meeting\n5 March 2024, pavilion, started 19:05", "pavilion"),
        ("# Executive\n\n## Minutes – 5 March 2024, 12:10, Meeting Room 3", "Meeting Room 3"),
        ("Styrelsemöte\nDatum: 2024-03-05\nOrt: klubbhuset", "klubbhuset"),
    ],
)
def test_places_beside_the_hour(head: str, place: str) -> None:
    record = of_text(f"{head}\n\n{SV}\n\n{SV_ITEMS.format('Vi talade.')}").record
    assert record.place is not None
    assert record.place.value == place
