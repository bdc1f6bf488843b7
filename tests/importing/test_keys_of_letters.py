"""Letters in a list in the place of names, which a key somewhere tells."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = (
    "Ekby IF\nMöte 3 maj 2022\n{}Med: AE, BL, CS\nEj med: DK (sjuk)\nOrdf: AE\nSekr: BL\n\n"
    "{}\n1. Start\nCS bokar hallen.\n\n{}\n"
)
ENGLISH = (
    "Elm Society\nMeeting 3 May 2022\n{}Present: AE, BL, CS\nApologies: DK (ill)\nChair: AE\n"
    "Minutes: BL\n\n{}\n1. Start\nCS will book the hall.\n\n{}\n"
)
NAMES = ("Anna Ek", "Bo Lind", "Cia Ström", "David Kull")


def whole(record: Record) -> tuple[object, ...]:
    return (
        tuple(each.name for each in record.present),
        record.absent[0].name,
        record.chair and record.chair.value,
        record.secretary and record.secretary.value,
        [each.owners for each in record.actions],
    )


@pytest.mark.parametrize(
    "key",
    [
        "AE = Anna Ek, BL = Bo Lind, CS = Cia Ström, DK = David Kull",
        "*AE=Anna Ek, BL=Bo Lind, CS=Cia Ström, DK=David Kull*",
        "Anna Ek = AE\nBo Lind = BL\nCia Ström = CS\nDavid Kull = DK",
        "AE: Anna Ek\nBL: Bo Lind\nCS: Cia Ström\nDK: David Kull",
        "(AE: Anna Ek; BL: Bo Lind; CS: Cia Ström; DK: David Kull)",
        "AE – Anna Ek, BL – Bo Lind, CS – Cia Ström, DK – David Kull",
        "Förkortningar: AE Anna Ek, BL Bo Lind, CS Cia Ström, DK David Kull",
        "AE  Anna Ek\nBL  Bo Lind\nCS  Cia Ström\nDK  David Kull",
        "Anna Ek (AE), Bo Lind (BL), Cia Ström (CS), David Kull (DK), fyra.",
        "Vi skriver kort: AE är Anna Ek, BL är Bo Lind, CS är Cia Ström, DK är David Kull.",
    ],
)
@pytest.mark.parametrize("form", [SWEDISH, ENGLISH])
def test_a_key_tells_whom_letters_mean_wherever_it_stands(form: str, key: str) -> None:
    for text in (form.format("", f"{key}\n", ""), form.format("", "", key)):
        one, two, three, away = NAMES
        told = ((one, two, three), away, one, two, [(three,)])
        assert whole(of_text(text).record) == told


@pytest.mark.parametrize(
    ("letters", "key", "name"),
    [
        ("MBS", "MBS = Maj-Britt Skans", "Maj-Britt Skans"),
        ("MdS", "Mia de Sa = MdS", "Mia de Sa"),
        ("AnEk", "AnEk = Anna Ek", "Anna Ek"),
        ("ANEK", "ANEK = Anna Ek", "Anna Ek"),
        ("AE", "AE = Anna Maria Ek", "Anna Maria Ek"),
        # No name begins with the letters, or two do.
        ("AE", "AE: Bo Lind", "AE"),
        ("AE", "AE = Anna Ek, AE = Asta Ekman", "AE"),
        ("KTH", "KTH = Kungliga tekniska högskolan", "KTH"),
        ("AE", "Anna tackade AE Ekman.", "AE"),
    ],
)
def test_letters_are_who_a_key_gives_them_to(letters: str, key: str, name: str) -> None:
    text = f"Ekby IF\nMöte 3 maj 2022\nNärvarande: {letters}, XZ\n\n1. Start\nText.\n\n{key}\n"
    assert [each.name for each in of_text(text).record.present] == [name, "XZ"]


def test_what_a_key_says_beside_a_name_is_of_that_person() -> None:
    text = ENGLISH.format("", "", "AE = Ann Elder (Elm Police), BL = Bob Lane, CS = Cia Stone")
    first, *others = of_text(text).record.present
    assert (first.name, first.organisation, first.initials) == ("Ann Elder", "Elm Police", "AE")
    assert [each.organisation for each in others] == [None, None]
