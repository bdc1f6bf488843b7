"""Labels of people that run over lines, that tell why some were away, or who served the meeting."""

import pytest

from tests.importing.foreign import of_text

SV = "Protokoll den 14 mars 2022\n\n{}\n\n1. Öppnande\nMötet öppnades.\n\n2. Kassan\nDen är god.\n"
EN = "Minutes of 14 March 2022\n\n{}\n\n1. Opening\nIt began.\n\n2. Finance\nAll is in order.\n"


def came(form: str, head: str) -> tuple[list[str], list[str], list[str]]:
    record = of_text(form.format(head)).record
    present, absent, guests = (
        [
            f"{each.name} [{each.organisation}]" if each.organisation else each.name
            for each in people
        ]
        for people in (record.present, record.absent, record.guests)
    )
    return present, absent, guests


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        (SV, "VAB"),
        (SV, "Semester"),
        (SV, "Föräldraledig"),
        (SV, "Tjänsteresa"),
        (SV, "Kurs"),
        (SV, "På utbildning"),
        (SV, "Sjuk"),
        (EN, "On leave"),
        (EN, "Sick"),
        (EN, "Holiday"),
        (EN, "Annual leave"),
        (EN, "Off sick"),
        (EN, "At another meeting"),
    ],
)
@pytest.mark.parametrize("names", ["Cia Dahl", "Cia, Dag"])
def test_a_reason_before_names_tells_who_was_away(form: str, reason: str, names: str) -> None:
    word = "Närvarande" if form == SV else "Present"
    for head in (f"{word}: Anna, Bo\n{reason}: {names}", f"{word}:\nAnna\nBo\n{reason}: {names}"):
        assert came(form, head) == (["Anna", "Bo"], names.split(", "), [])


@pytest.mark.parametrize("told", ["Resa: 450 kr", "Kursen: 450 kr"])
def test_a_reason_without_names_or_apart_from_lists_is_none(told: str) -> None:
    apart = f"Närvarande: Anna Ek, Bo Lund\n\n{told}"
    assert came(SV, apart) == (["Anna Ek", "Bo Lund"], [], [])


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (SV, "Närvarande: Anna, Bo\nInte här: Cia - sjuk, Dag - jobb"),
        (SV, "Närvarande: Anna, Bo\nFrånvarande: Cia – semester, Dag"),
        (EN, "Present: Anna, Bo\nNot here: Cia - poorly, Dag - work"),
        (EN, "Present: Anna, Bo\nApologies: Cia - on holiday, Dag"),
        (EN, "Present: Anna - chair, Bo - minutes\nApologies: Cia, Dag"),
    ],
)
def test_a_dash_behind_each_of_several_names_tells_of_each(form: str, head: str) -> None:
    assert came(form, head) == (["Anna", "Bo"], ["Cia", "Dag"], [])


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (SV, "Frånvarande ledamöter\nCia Dahl (S)\nDag Rös (V)\n\nKommunsekreterare: Eva Fors"),
        (SV, "Frånvarande ledamöter\nCia Dahl (S), Dag Rös (V)\n\nKommundirektör: Eva Fors"),
        (SV, "Frånvarande: Cia Dahl, Dag Rös\nKanslichef: Eva Fors"),
        (EN, "Members absent\nCia Dahl, Dag Rös\n\nTown Clerk: Eva Fors"),
        (EN, "Absent: Cia Dahl, Dag Rös\nCity Manager: Eva Fors"),
        (EN, "Apologies: Cia Dahl, Dag Rös\nSolicitor: Eva Fors"),
    ],
)
def test_an_office_behind_those_away_is_of_one_who_served(form: str, head: str) -> None:
    word = "Närvarande" if form == SV else "Present"
    people: tuple[list[str], ...] = ["Anna Ek", "Bo Lund", "Eva Fors"], ["Cia Dahl", "Dag Rös"], []
    assert came(form, f"{word}: Anna Ek, Bo Lund\n{head}") == people


def test_offices_among_those_away_are_theirs() -> None:
    head = "Närvarande: Anna Ek, Bo Lund\nFrånvarande:\nKassör: Cia Dahl\nKanslichef: Eva Fors"
    assert came(SV, head) == (["Anna Ek", "Bo Lund"], ["Cia Dahl", "Eva Fors"], [])


@pytest.mark.parametrize(
    ("form", "head", "people"),
    [
        (
            SV,
            "På plats: Anna Ek\nFrånvarande med\nanmält förhinder: Cia Dahl, Dag Rös",
            (["Anna Ek"], ["Cia Dahl", "Dag Rös"], []),
        ),
        (
            SV,
            "Närvarande\nledamöter: Anna Ek\nFrånvarande\nledamöter: Cia Dahl",
            (["Anna Ek"], ["Cia Dahl"], []),
        ),
        (
            SV,
            "Övriga\ndeltagare: Anna Ek, Bo Lund\nAdjungerade\ntill mötet: Eva Fors",
            (["Anna Ek", "Bo Lund"], [], ["Eva Fors"]),
        ),
        (
            SV,
            "Närvarande: Anna Ek, Bo Lund\nInkallad men ej\nbeslutande: Eva Fors",
            (["Anna Ek", "Bo Lund", "Eva Fors"], [], []),
        ),
        (
            EN,
            "Members\npresent: Anna Ek\nApologies\nreceived from: Cia Dahl, Dag Rös",
            (["Anna Ek"], ["Cia Dahl", "Dag Rös"], []),
        ),
        (
            EN,
            "Present: Anna Ek\nApologies for\nabsence: Cia Dahl",
            (["Anna Ek"], ["Cia Dahl"], []),
        ),
        (
            SV,
            "Närvarande: Anna Ek\nFrånvarande, ej anmält: Cia Dahl",
            (["Anna Ek"], ["Cia Dahl"], []),
        ),
        (
            SV,
            "Här\n  Anna Ek\nFrånvarande, anmält\n  Cia Dahl\nFrånvarande, oanmält\n  Dag Rös",
            (["Anna Ek"], ["Cia Dahl", "Dag Rös"], []),
        ),
        (
            EN,
            "Present\n  Anna Ek\nNot present, no apology\n  Cia Dahl",
            (["Anna Ek"], ["Cia Dahl"], []),
        ),
        (
            EN,
            "Present: Anna Ek\nNot present, no apology: Cia Dahl",
            (["Anna Ek"], ["Cia Dahl"], []),
        ),
    ],
)
def test_a_label_is_one_over_two_lines_or_with_what_is_told(
    form: str, head: str, people: tuple[list[str], list[str], list[str]]
) -> None:
    found = came(form, head)
    assert [name for name in found[0] if "Inkallad" not in name] == people[0]
    assert found[1:] == people[1:]


@pytest.mark.parametrize(
    ("form", "head"),
    [
        (SV, "Närvarande:\nKassör: Anna Ek\nUtbildning: Bo Lund"),
        (SV, "Närvarande:\nUtbildning: Anna Ek\nKassör: Bo Lund"),
        (EN, "Present:\nTreasurer: Anna Ek\nTraining: Bo Lund"),
        (EN, "Present:\nTraining: Anna Ek\nTreasurer: Bo Lund"),
    ],
)
def test_a_field_of_somebody_is_no_reason(form: str, head: str) -> None:
    assert [len(each) for each in came(form, head)] == [2, 0, 0]
