"""Bodies and offices beside names, those for whom nobody came, and who came instead."""

import pytest

from bra.importing.names.looks import is_organisation
from tests.importing.foreign import of_text

SV = "Protokoll den 14 mars 2022\n\n{}\n\n1. Öppnande\nMötet öppnades.\n\n2. Kassan\nDen är god.\n"
EN = "Minutes of 14 March 2022\n\n{}\n\n1. Opening\nIt began.\n\n2. Finance\nAll is in order.\n"
People = set[tuple[str, str | None]]


def came(form: str, head: str) -> tuple[People, People, People]:
    record = of_text(form.format(head)).record
    present, absent, guests = (
        {(each.name, each.organisation) for each in people}
        for people in (record.present, record.absent, record.guests)
    )
    return present, absent, guests


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Police Service", True),
        ("Elmwater Foundation", True),
        ("University Library", True),
        ("Elmwater", True),
        ("Elmwater Hill", False),
        ("Polisen Larsson", False),
    ],
)
def test_the_last_word_tells_a_body(text: str, *, body: bool) -> None:
    assert is_organisation(text) is body


@pytest.mark.parametrize(
    ("said", "body"),
    [("Elmwater Foundation", "Elmwater Foundation"), ("Quadrennial Architect", None)],
)
def test_a_body_or_an_office_behind_a_guest_is_no_guest(said: str, body: str | None) -> None:
    _, _, guests = came(EN, f"Present: Ann Hill, Bob Marsh\nBy invitation: Dan Orr, {said}")
    assert guests == {("Dan Orr", body)}


@pytest.mark.parametrize(
    ("form", "nobody"),
    [
        (SV, "ej representerat"),
        (SV, "ingen närvarande"),
        (SV, "vakant"),
        (EN, "not represented"),
        (EN, "nobody"),
        (EN, "vacant"),
    ],
)
def test_a_body_for_which_nobody_came_is_nobody(form: str, nobody: str) -> None:
    word = "Närvarande" if form == SV else "Present"
    head = f"{word}\nVision: Ann Hill, Bob Marsh\nSSR: {nobody}\nElm Trust: Cal Poe"
    people = {("Ann Hill", "Vision"), ("Bob Marsh", "Vision"), ("Cal Poe", "Elm Trust")}
    assert came(form, head)[0] == people


@pytest.mark.parametrize(
    ("form", "heads", "told"),
    [
        (SV, "Organisation | Kallad | Närvarande", "ersatt av Cia Dahl"),
        (SV, "Organisation | Namn | Närvaro", "Ersätts av Cia Dahl"),
        (EN, "Organisation | Name | Attendance", "Substituted by Cia Dahl"),
        (EN, "Organisation | Name | Present", "replaced by Cia Dahl"),
    ],
)
def test_who_came_instead_is_there_and_the_other_is_not(form: str, heads: str, told: str) -> None:
    rows = [heads, "---|---|---", "Ekbo | Anna Ek | x", f"Alby | Bo Lund | {told}"]
    table = "\n".join(f"| {row} |" for row in rows)
    assert came(form, table)[:2] == (
        {("Anna Ek", "Ekbo"), ("Cia Dahl", "Alby")},
        {("Bo Lund", "Alby")},
    )


def test_a_second_column_for_what_somebody_is_names_no_body() -> None:
    head = (
        "| Governor | Initials | Category | Attendance |\n|---|---|---|---|\n"
        "| Ann Hill | AH | Co-opted, Chair | Present |\n| Bob Marsh | BM | Staff | Present |\n"
        "| Cal Poe | CP | LA | Apologies |\n"
    )
    found = came(EN, head)
    assert found[:2] == ({("Ann Hill", None), ("Bob Marsh", None)}, {("Cal Poe", None)})


@pytest.mark.parametrize("mark", ["ej tjg", "ers", "ej tjänstg."])
def test_a_word_for_serving_at_the_end_of_a_line_ends_the_entry(mark: str) -> None:
    head = f"Närvarande\nAnna Ek (S)\nBo Lund (M), {mark}\nCia Dahl (C)"
    assert {name for name, _ in came(SV, head)[0]} == {"Anna Ek", "Bo Lund", "Cia Dahl"}


@pytest.mark.parametrize(
    ("form", "posts", "away"),
    [
        (SV, ("Ordförande", "Sekreterare", "Kassör", "Ledamöter"), "Ej närvarande"),
        (SV, ("Ordförande", "Kassör", "Sekreterare", "Suppleanter"), "Frånvarande"),
        (EN, ("Chair", "Treasurer", "Secretary", "Members"), "Absent"),
    ],
)
def test_posts_stand_over_their_holders(form: str, posts: tuple[str, ...], away: str) -> None:
    names = ("Anna Ek", "Bo Lund", "Cia Dahl", "Dag Rös")
    lines = [f"{post}:\n{name}" for post, name in zip(posts, names, strict=True)]
    found = came(form, "\n".join((*lines, f"{away}:\nEva Fors")))
    assert ({name for name, _ in found[0]}, {name for name, _ in found[1]}) == (
        {*names},
        {"Eva Fors"},
    )


def test_a_short_word_for_officials_in_the_margin_is_no_body() -> None:
    head = (
        "Närvarande\n  Ledamöter:     Anna Ek, Ekby kommun\n  Tjm:           Skolchef Cia Dahl\n"
        "                 Stf skolchef Dag Rös, p. 3\n  Fack:          Eva Fors (Vision)"
    )
    assert came(SV, head)[0] == {
        ("Anna Ek", "Ekby kommun"),
        ("Cia Dahl", None),
        ("Dag Rös", None),
        ("Eva Fors", "Vision"),
    }
