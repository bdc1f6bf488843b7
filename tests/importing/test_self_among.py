"""Whoever writes among those there, lists led by a group, officers below headings and signed."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV = "Styrelsemöte 12 mars 2024\n\n{}\n\n1. Läget\nVi talade.\n\n2. Övrigt\nInget.\n{}"
EN = "Committee meeting 12 March 2024\n\n{}\n\n1. Roof\nWe talked.\n\n2. Other\nNone.\n{}"
THERE = {SV: "Närvarande: Ida Al, Ola Ek, Eva Bo", EN: "Present: Ida Hill, Ola Dale, Eve Moor"}


def record(head: str, frame: str = SV, tail: str = "") -> Record:
    return of_text(frame.format(head, tail)).record


def officers(head: str, frame: str = SV, tail: str = "") -> tuple[str | None, str | None]:
    found = record(f"{THERE[frame]}\n{head}", frame, tail)
    return (
        found.chair.value if found.chair else None,
        found.secretary.value if found.secretary else None,
    )


@pytest.mark.parametrize(
    ("head", "frame", "writer"),
    [
        ("Vi som var med: Ida, Ola, Lisa och jag (Henrik)", SV, "Henrik"),
        ("Vi som deltog: Ida, Lisa och undertecknad (Eva Bo)", SV, "Eva Bo"),
        ("Närvarande: Ida Al, Ola Ek, jag (Eva Bo)", SV, "Eva Bo"),
        ("Us: Ida, Ola and me (Eve)", EN, "Eve"),
        ("Present: Ida Hill, Ola Dale and myself (Eve Moor)", EN, "Eve Moor"),
    ],
)
def test_who_writes_is_named_behind_the_word_for_it(head: str, frame: str, writer: str) -> None:
    found = record(head, frame)
    assert found.present[0].name.startswith("Ida")
    assert found.present[-1].name == writer
    assert found.secretary is not None
    assert found.secretary.value == writer


@pytest.mark.parametrize(
    ("label", "frame"),
    [
        ("Medlemmar där", SV),
        ("Föräldrar på plats", SV),
        ("Vi som kom", SV),
        ("Uppslutning", SV),
        ("Members there", EN),
        ("Trustees there", EN),
        ("Residents who came", EN),
        ("Turned up", EN),
    ],
)
def test_a_group_leads_a_list(label: str, frame: str) -> None:
    found = record(f"{label}: Ida Hill (2), Ann and Bob Lake (4), Ola Dale (5)", frame)
    names = [each.name for each in found.present]
    assert {names[0], names[-1]} == {"Ida Hill", "Ola Dale"}


@pytest.mark.parametrize(
    ("said", "frame", "expected"),
    [
        ("Ida Al, ordförande, öppnade. Som sekreterare valdes Ola Ek.", SV, ("Ida", "Ola")),
        ("Öppnades i stugan av kaptenen, Ida Al, som satt ordförande.", SV, ("Ida", None)),
        ("Opened in the bar by the Captain, Ida Hill, who took the chair.", EN, ("Ida", None)),
        ("I took the notes in Ann's absence. Ola", EN, (None, "Ola")),
        ("Convenor: Ida Hill\nRapporteur: Ola Dale", EN, ("Ida", "Ola")),
        ("Föreningen hade årsmöte, ny ordförande är Ida.", SV, (None, None)),
        ("The club met, the new chair is Ida.", EN, (None, None)),
    ],
)
def test_sentences_name_officers(
    said: str, frame: str, expected: tuple[str | None, str | None]
) -> None:
    assert tuple(each and each.split()[0] for each in officers(said, frame)) == expected


@pytest.mark.parametrize(
    "heading",
    [
        "Val av mötesfunktionärer",
        "Val av presidium",
        "Mötets öppnande",
        "Formalia",
        "Funktionärer för mötet",
    ],
)
def test_labels_below_the_election_name_them(heading: str) -> None:
    text = f"\n3. {heading}\nOrdförande: Ida Al\nSekreterare: Ola Ek\n\n4. Avslut\nVi gick.\n"
    assert officers("", tail=text) == ("Ida Al", "Ola Ek")


@pytest.mark.parametrize("heading", ["Election of meeting officers", "Opening", "Formalities"])
def test_they_do_so_in_english(heading: str) -> None:
    text = f"\n3. {heading}\nChair: Ida Hill\nSecretary: Ola Dale\n\n4. End\nWe left.\n"
    assert officers("", EN, text) == ("Ida Hill", "Ola Dale")


@pytest.mark.parametrize("heading", ["Val av styrelse", "Styrelsen för 2024", "Valberedningen"])
def test_those_of_the_body_are_other_officers(heading: str) -> None:
    text = f"\n3. {heading}\nOrdförande: Ida Al\nSekreterare: Ola Ek\n\n4. Avslut\nVi gick.\n"
    assert officers("", tail=text) == (None, None)


@pytest.mark.parametrize(
    ("tail", "secretary"),
    [
        ("\nOla Ek        Ida Al\n", "Ola Ek"),
        ("\n*Ola Ek / Ida Al*\n", "Ola Ek"),
        ("\nOla Ek\n", "Ola Ek"),
        ("\nOla Ek        Eva Bo\n", None),
        ("\nIda Al\n", None),
        ("\nOla Ek / Tor Ny\n", None),
    ],
)
def test_who_signs_beside_the_chair_wrote(tail: str, secretary: str | None) -> None:
    assert officers("Ordförande: Ida Al", tail=tail) == ("Ida Al", secretary)
