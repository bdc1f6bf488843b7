"""People whom two lists name, bodies that commas made people of, and labels of two officers."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.head.namedtwice import is_initialled, join_bodies, once
from bra.importing.head.pairedlabels import officers_paired
from bra.importing.lines.line import read_lines
from bra.importing.record import Person


def person(name: str, note: str | None = None, line: int = 3, body: str | None = None) -> Person:
    return Person(name, body, note, line, "present-list", "explicit", None, None)


@pytest.mark.parametrize(
    ("people", "joined"),
    [
        (
            [person("Ola Ström", "kassör"), person("Kranlaget", "till kl. 19")],
            [person("Ola Ström", "kassör, till kl. 19", body="Kranlaget")],
        ),
        (
            [person("Ola Ström"), person("Kranlaget", "till kl. 19", line=4)],
            [person("Ola Ström"), person("Kranlaget", "till kl. 19", line=4)],
        ),
        (
            [person("Ola Ström"), person("Kranlaget")],
            [person("Ola Ström"), person("Kranlaget")],
        ),
        (
            [person("Ola Ström"), person("Båtlaget", "till kl. 19")],
            [person("Ola Ström"), person("Båtlaget", "till kl. 19")],
        ),
        (
            [person("Ola Ström", body="Båtlaget"), person("Kranlaget", "till kl. 19")],
            [person("Ola Ström", body="Båtlaget"), person("Kranlaget", "till kl. 19")],
        ),
    ],
)
def test_a_body_that_others_represent_is_of_who_stands_before_it(
    people: list[Person], joined: list[Person]
) -> None:
    """On the same line, with something said of it."""
    other = person("Ida Berg", line=2, body="Kranlaget")
    lists = {"absent": [other], "present": people}
    join_bodies(lists)
    assert lists == {"absent": [other], "present": joined}


@pytest.mark.parametrize(
    ("first", "again", "note"),
    [
        (None, "ordf.", "ordf."),
        ("kassör", "ordf.", "kassör, ordf."),
        ("ordf.", "ordf.", "ordf."),
        ("treasurer", "chair", "treasurer, chair"),
        ("kassör", "till kl. 19", "kassör"),
        (None, "till kl. 19", None),
    ],
)
def test_another_list_tells_an_office(first: str | None, again: str, note: str | None) -> None:
    """And nothing else."""
    found = once([person("Ida Berg", first), person("ida berg", again), person("Ola Ström")])
    assert found == (person("Ida Berg", note), person("Ola Ström"))


@pytest.mark.parametrize(
    ("short", "names"),
    [
        ("I. Berg", ["Ida Berg", "Iris Berg"]),
        ("O Ström", ["Ola Ström"]),
        ("E. Berg", []),
        ("Id Berg", []),
        ("I.", []),
    ],
)
def test_an_initial_before_a_surname(short: str, names: list[str]) -> None:
    """More letters are a name of their own."""
    people = ("Ida Berg", "Ola Ström", "Iris Berg")
    assert [name for name in people if is_initialled(short, name)] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ordf/sekr: Ida Berg/Ola Ström", ["Ordf: Ida Berg", "sekr: Ola Ström"]),
        ("Chair and secretary: Ida Berg", ["Chair: Ida Berg", "secretary: Ida Berg"]),
        ("Chair/secretary: Ida Berg, Ola Ström, Eva Lind", []),
        ("Chair/treasurer: Ida Berg/Ola Ström", []),
        ("Chair/guests: Ida Berg/Ola Ström", []),
        ("Ordf/sekr: väljs/utses senare", []),
        ("Ordförande: Ida Berg/Ola Ström", []),
        ("Justeras och godkänns av: Ida Berg/Ola Ström", []),
        ("Ordf/sekr", []),
    ],
)
def test_a_label_of_two_officers(text: str, told: list[str]) -> None:
    """Each has the name in its place, and nobody else has."""
    lines, _ = read_lines(read_foreign("notes.txt", text.encode()))
    assert [each.text for each in officers_paired(lines[0])] == told
