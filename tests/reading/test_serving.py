"""Substitutes as municipalities print them, and people whom a list only counts."""

import pytest

from bra.reading.serving import counted
from bra.reading.titles import make_attendees, titles_of

TITLES = titles_of((), ())


@pytest.mark.parametrize(
    ("entry", "organisation", "items"),
    [
        ("Fia Falk (S) för Eva Ek (ej § 2)", None, ["2"]),
        ("Fia Falk (S) för Eva Ek (S) (ej § 2, 3)", None, ["2", "3"]),
        ("Fia Falk (S), tjänstgörande ersättare för Eva Ek", None, []),
        ("Fia Falk (S), tjänstgörande ersättare för Eva Ek (S)", None, []),
        ("Fia Falk (S), tjänstgörande ersättare för Eva Ek (ej § 2)", None, ["2"]),
        ("Fia Falk (S), ersättare för Eva Ek t.o.m. § 5", None, ["5"]),
        ("Fia Falk (S) tjg ers för Eva Ek", None, []),
        ("Fia Falk (S), polisen, för Eva Ek, ej § 2", "polisen", ["2"]),
        ("Fia Falk (S) for Eva Ek (not item 2)", None, ["2"]),
        ("Fia Falk (S), serving substitute for Eva Ek", None, []),
        ("Fia Falk (S), Police, substituting for Eva Ek, not item 2", "Police", ["2"]),
    ],
)
def test_whom_a_substitute_serves_for_is_a_note(
    entry: str, organisation: str | None, items: list[str]
) -> None:
    (found,) = make_attendees(entry, 1, 0, 0, TITLES)
    assert (found.name, found.party, found.organisation) == ("Fia Falk", "S", organisation)
    assert found.substitute_for == "Eva Ek"
    assert [part.item for part in found.parts] == items


def test_the_party_of_whom_she_serves_for_is_no_note_of_hers() -> None:
    (found,) = make_attendees("Fia Falk, ersättare för Eva Ek (S)", 1, 0, 0, TITLES)
    assert (found.substitute_for, found.note) == ("Eva Ek", "ersättare för Eva Ek")


@pytest.mark.parametrize(
    "note",
    [
        "ej tjänstgörande",
        "Ej tjänstgörande ersättare",
        "not serving",
        "non-serving substitute",
        "stämmoordförande",
        "vice stämmoordförande",
        "Clerk",
    ],
)
def test_what_somebody_is_at_the_meeting_is_no_organisation(note: str) -> None:
    (found,) = make_attendees(f"Rut Ros, {note}", 1, 0, 0, TITLES)
    assert (found.name, found.organisation, found.note) == ("Rut Ros", None, note)


@pytest.mark.parametrize("name", ["Föreningen för Barn", "Skolan för Eva Ek", "Stöd för alla"])
def test_an_organisation_that_is_for_somebody_stays_one(name: str) -> None:
    (found,) = make_attendees(f"Rut Ros, {name}", 1, 0, 0, TITLES)
    assert (found.organisation, found.substitute_for) == (name, None)


@pytest.mark.parametrize("entry", ["Rut Ros för protokollet", "Rut Ros for the defence (S)"])
def test_what_somebody_is_there_for_is_nobody_whom_she_serves(entry: str) -> None:
    (found,) = make_attendees(entry, 1, 0, 0, TITLES)
    assert found.substitute_for is None


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("samt ytterligare 35 medlemmar", 35),
        ("and another 20 residents", 20),
        ("ca 20 åhörare", 20),
        ("Kim Berg", None),
        ("Elev 2", None),
        ("Boende 3 från skolan", None),
    ],
)
def test_people_who_are_only_counted_are_no_person(name: str, many: int | None) -> None:
    assert counted(name) == many
