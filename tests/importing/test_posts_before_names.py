"""Lists below a label whose rows begin with an office, a class or letters, and who it is."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV_ITEMS = "1. Ekonomi\nVi talade.\n\n2. Avslut\nMötet avslutades kl. 20.\n"
EN_ITEMS = "1. Finance\nWe talked.\n\n2. Close\nThe meeting closed at 8 pm.\n"
MAKES = [
    "{0:<18}{1}",
    "    {0:<18}{1}",
    "{0}\t{1}",
    "{0}: {1}",
    "{0} {1}",
    "{1}, {0}",
    "{1} ({0})",
    "{1} – {0}",
    "- {0} {1}",
]


def swedish(head: str, end: str = "") -> Record:
    return of_text(f"Styrelsemöte\nDatum: 2024-03-05\n{head}\n\n{SV_ITEMS}\n{end}\n").record


def english(head: str, end: str = "") -> Record:
    text = f"Committee meeting\nDate: 5 March 2024\n{head}\n\n{EN_ITEMS}\n{end}\n"
    return of_text(text).record


def rows(make: str, *pairs: tuple[str, str]) -> str:
    return "\n".join(make.format(*pair) for pair in pairs)


def came(record: Record) -> tuple[list[str], list[str]]:
    return [each.name for each in record.present], [each.name for each in record.absent]


def officers(record: Record) -> tuple[str | None, str | None]:
    chair, secretary = record.chair, record.secretary
    return (chair.value if chair else None, secretary.value if secretary else None)


def bodies(record: Record) -> dict[str, str | None]:
    return {each.name: each.organisation for each in (*record.present, *record.absent)}


@pytest.mark.parametrize("make", MAKES)
@pytest.mark.parametrize(("chair", "writer"), [("Ordförande", "Sekreterare"), ("Ordf.", "Sekr.")])
@pytest.mark.parametrize("labels", ["Närvarande", "Närv.:", "INNE:"])
def test_offices_before_and_behind_names(make: str, chair: str, writer: str, labels: str) -> None:
    here = rows(make, (chair, "Nils Ask"), (writer, "Berit Alm"), ("V. ordf.", "Ove Gran"))
    away = rows(make, ("Notbibliotekarie", "Rut Hed"))
    record = swedish(f"{labels}\n{here}\nFrånvarande\n{away}")
    assert came(record) == (["Nils Ask", "Berit Alm", "Ove Gran"], ["Rut Hed"])
    assert officers(record) == ("Nils Ask", "Berit Alm")


@pytest.mark.parametrize("make", MAKES)
@pytest.mark.parametrize(("chair", "writer"), [("Chair", "Secretary"), ("Chairman", "Hon. Sec.")])
@pytest.mark.parametrize("labels", ["Present", "In attendance:", "IN:"])
def test_so_they_are_in_english(make: str, chair: str, writer: str, labels: str) -> None:
    here = rows(make, (chair, "Neil Ash"), (writer, "Beth Elm"), ("Alto rep.", "Owen Fir"))
    away = rows(make, ("Musical Director", "Ruth Heath"))
    record = english(f"{labels}\n{here}\nApologies\n{away}")
    assert came(record) == (["Neil Ash", "Beth Elm", "Owen Fir"], ["Ruth Heath"])
    assert officers(record) == ("Neil Ash", "Beth Elm")


def test_a_narrow_column_and_an_office_that_nobody_holds() -> None:
    record = swedish(
        "Närvarande:\nOrdförande    Nils Bergenhem\n"
        "Spelansvarig  Berit Alm (t.o.m. § 2)\nKassör        –\n"
        "Vaktmästeriet Ove Gran"
    )
    assert came(record) == (["Nils Bergenhem", "Berit Alm", "Ove Gran"], [])


@pytest.mark.parametrize("make", ["{0:<9}{1}", "{0}: {1}", "{0}\t{1}", "    {0:<9}{1}"])
def test_letters_of_names(make: str) -> None:
    pairs = (("KL", "Kim Lo, ordf"), ("BvA", "Berit von Alm, kassör"), ("OG", "Ove Gran"))
    away = rows(make, ("RH", "Rut Hed (sjuk)"))
    record = swedish(f"Närvarande\n{rows(make, *pairs)}\nFrånvarande\n{away}", "Vid pennan\nOG")
    assert came(record) == (["Kim Lo", "Berit von Alm", "Ove Gran"], ["Rut Hed"])
    assert officers(record) == ("Kim Lo", "Ove Gran")


@pytest.mark.parametrize("make", ["{0:<9}{1}", "{0}: {1}", "{0}\t{1}", "    {0:<9}{1}"])
def test_classes_and_bodies(make: str) -> None:
    here = rows(
        make, ("F-klass", "Nils Ask"), ("1A", "Berit Alm"), ("Kyrkan", "Ove Gran och Jan Ek")
    )
    away = rows(make, ("5A", "Rut Hed"))
    told = {
        "Nils Ask": "F-klass",
        "Berit Alm": "1A",
        "Ove Gran": "Kyrkan",
        "Jan Ek": "Kyrkan",
        "Rut Hed": "5A",
    }
    record = swedish(f"Närvarande klassombud\n{here}\n\nAnmält frånvaro\n{away}")
    assert bodies(record) == told


def test_a_word_that_leads_a_place_is_a_label_only_before_names() -> None:
    record = english("In: the old hall\nPresent: Neil Ash, Beth Elm")
    assert came(record) == (["Neil Ash", "Beth Elm"], [])
    record = english("In: NA (Neil Ash, chair), BE (Beth Elm)\nOut: Ruth Heath (ill)")
    assert came(record) == (["Neil Ash", "Beth Elm"], ["Ruth Heath"])


def test_the_leader_and_the_writer_alone_are_no_list() -> None:
    record = english("Guests:\nChair: Neil Ash\nSecretary: Beth Elm\nPresent: Owen Fir, Kate Oak")
    assert not record.guests
    assert officers(record) == ("Neil Ash", "Beth Elm")
