"""Layouts of heads, lists and headings that look like others, each in small texts."""

import pytest

from bra.importing.record import Person, Record
from bra.languages.times import read_time
from tests.importing.foreign import of_text

ITEMS = "\n\n1. Öppnande\nMötet öppnades.\n\n2. Vägen\nVägen är lagad.\n"
MATTERS = "\n\n1. Welcome\nThe meeting was opened.\n\n2. Road\nThe road is mended.\n"


def head(text: str, code: str = "sv") -> Record:
    return of_text(f"{text}{ITEMS if code == 'sv' else MATTERS}").record


def names(people: tuple[Person, ...]) -> list[str]:
    return [each.name for each in people]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "Parkkontoret        Minnesanteckningar\nBo Lund             2022-03-17\n\n"
                "Minnesanteckningar från samrådet den 14 mars 2022"
            ),
            "2022-03-14",
        ),
        (
            "Dnr 12          2022-03-18\nProtokoll fört vid möte 14 mars 2022\nNärvarande: Anna Ek",
            "2022-03-14",
        ),
        (
            "Park office               2022-03-17\n\nMinutes of the meeting of 14 March 2022",
            "2022-03-14",
        ),
        # Nothing but the letterhead dates these.
        ("Parkkontoret      2022-03-17\nMinnesanteckningar från samrådet", "2022-03-17"),
        ("SAMMANTRÄDESPROTOKOLL     2022-03-17\nProtokollet justerat 20 mars 2022", "2022-03-17"),
    ],
)
def test_the_day_of_a_title_beside_that_of_a_letterhead(text: str, day: str) -> None:
    date = head(text).date
    assert date is not None
    assert date.value == day


@pytest.mark.parametrize("word", ["Adjungerad", "Inbjuden", "Gäst"])
def test_labels_in_a_margin_are_no_table(word: str) -> None:
    text = (
        "Protokoll 14 mars 2022\n\nBeslutande           Anna Ek (S), ordförande\n"
        f"{word:20} Bo-Göran Ask, Ekbo byalag, § 1\n"
        "Anmält förhinder     Cia Dahl (M), nämnden\n                     Dan Fors (V)"
    )
    found = head(text)
    assert (names(found.present), names(found.guests)) == (["Anna Ek"], ["Bo-Göran Ask"])
    assert names(found.absent) == ["Cia Dahl", "Dan Fors"]


def test_labels_in_an_english_margin_are_no_table() -> None:
    text = (
        "Minutes 14 March 2022\n\nPresent          Ann Hill (Chair)\n"
        "Guest            Bob Lane, Elm Trust\nApologies        Cora Day, Oak Trust\n"
        "                 Dan Ford"
    )
    found = head(text, "en")
    assert (names(found.guests), names(found.absent)) == (["Bob Lane"], ["Cora Day", "Dan Ford"])


@pytest.mark.parametrize(
    ("text", "guests", "absent"),
    [
        (
            (
                "Namn\tUppdrag\tNärvarande\nAnna Ek\tordförande\tX\nBo Lund\tledamot\tFrånvarande\n"
                "Inbjudna\nCia Dahl, revisor\tX, § 2"
            ),
            ["Cia Dahl"],
            ["Bo Lund"],
        ),
        (
            (
                "Name\tRole\tPresent\nAnn Hill\tChair\tX\nBob Lane\tClerk\t-\n"
                "Guests\nCora Day, auditor\tX, item 2"
            ),
            ["Cora Day"],
            ["Bob Lane"],
        ),
        # What stands for an office beside a mark is no mark.
        (
            "Namn\tUppdrag\tNärvarande\nAnna Ek\tordförande\tX\nBo Lund\tX\tFrånvarande",
            [],
            ["Bo Lund"],
        ),
        # An office that looks like no mark leaves somebody unmarked.
        (
            "Namn\tUppdrag\tNärvarande\nAnna Ek\tordförande\tX\nBo Lund\tledamot\t",
            [],
            ["Bo Lund"],
        ),
    ],
)
def test_a_mark_where_a_row_leaves_out_the_office(
    text: str, guests: list[str], absent: list[str]
) -> None:
    found = head(f"Protokoll 14 mars 2022\n\n{text}")
    assert (names(found.guests), names(found.absent)) == (guests, absent)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Möte 14 mars 2022 kl. 19, {}", "hemma hos Asta (Storgatan 4 B)"),
        ("Protokoll fört den 14 mars 2022 {}", "hemma hos Asta Ek i Ekby"),
        ("Möte 14 mars 2022\nVi sågs i {} klockan 18.30 en stund", "stugan på Storgatan 8"),
        ("Sammanträde 14 mars 2022, kl 10.00-15.30\n{}", "Grand Ekby, konferensrum Alm"),
        ("Meeting held on 14 March 2022 at 7 pm at {}", "Elm House (Room 4)"),
    ],
)
def test_places_with_who_lives_there_and_where(text: str, place: str) -> None:
    found = head(f"{text.format(place)}\n\nNärvarande: Anna Ek, Bo Lund").place
    assert found is not None
    assert found.value == place


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Vi träffades i parken klockan 8.15. På plats var Anna Ek och Bo Lund.", "08:15"),
        ("Styrelsen samlades klockan 19 i salen. Närvarande var Anna Ek och Bo Lund.", "19:00"),
        ("We met at 7 pm in the hall. Present were Ann Hill and Bob Lane.", "19:00"),
        # When somebody came is no time of the meeting.
        ("Närvarande: Anna Ek, Bo Lund (kom klockan 19).", None),
    ],
)  # fmt: skip
def test_the_time_in_a_sentence_before_who_was_there(text: str, time: str | None) -> None:
    code = "en" if text.startswith("We") else "sv"
    found = head(f"{'Minutes' if code == 'en' else 'Protokoll'} 2022-03-14\n\n{text}", code).time
    clock = read_time(found.value) if found is not None else None
    assert (clock.start if clock is not None else None) == time


def titles(text: str) -> list[str]:
    return [item.title for item in of_text(text).record.items]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Kallelse till samrådet\nTid: 14 mars 2022\n\n1.  Upprop\n"
                "2.  Plan mot buller vid            Bo Ek\n    skolan och badet\n3.  Övrigt\n"
            ),
            ["Upprop", "Plan mot buller vid skolan och badet", "Övrigt"],
        ),
        (
            (
                "Kallelse till samrådet\nTid: 14 mars 2022\n\n1.  Upprop\n"
                "2.  Lägesbild                             Bo Ek,\n"
                "    Handling bifogas                      polis\n3.  Övrigt\n"
            ),
            ["Upprop", "Lägesbild", "Övrigt"],
        ),
        (
            (
                "Notice of meeting\nDate: 14 March 2022\n\n1.  Welcome\n"
                "2.  Plan against noise at             Bob Lane\n    the school\n3.  Close\n"
            ),
            ["Welcome", "Plan against noise at the school", "Close"],
        ),
        (
            "Kallelse\nTid: 14 mars 2022\n\n1. Upprop\n2. Buller (kl. 10.00)\n3. Övrigt\n",
            ["Upprop", "Buller", "Övrigt"],
        ),
    ],
)
def test_titles_of_an_agenda_in_columns(text: str, found: list[str]) -> None:
    assert titles(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "# Möte 14 mars 2022\n\n## 1. Öppnande\n\nAnna öppnade.\n\n## 2. Övrigt\n\n"
                "### 2a Städning\n\nAlla städar.\n\n### 2b) Grillar\n\nDe står ute.\n"
            ),
            ["Öppnande", "Övrigt", "Städning", "Grillar"],
        ),
        (
            (
                "# Meeting 14 March 2022\n\n## 1. Welcome\n\nAnn spoke.\n\n## 2. Other\n\n"
                "### 2a Cleaning\n\nAll clean.\n\n### 2b. Grills\n\nThey stand outside.\n"
            ),
            ["Welcome", "Other", "Cleaning", "Grills"],
        ),
        # A heading within an item is none.
        (
            (
                "# Möte 14 mars 2022\n\n## 1. Öppnande\n\nAnna öppnade.\n\n## 2. Övrigt\n\n"
                "Inget.\n\n### 2b eller inte\n\nVi ska se.\n"
            ),
            ["Öppnande", "Övrigt"],
        ),
        (
            (
                "# Möte 14 mars 2022\n\nMed: Anna Ek, Bo Lund\n\n## Start\n\nAnna hälsade alla.\n\n"
                "## Hissen\n\nDen är trasig.\n"
            ),
            ["Start", "Hissen"],
        ),
        (
            (
                "# Meeting 14 March 2022\n\nPresent: Ann Hill, Bob Lane\n\n## Start\n\n"
                "Ann welcomed all.\n\n## The lift\n\nIt is broken.\n"
            ),
            ["Start", "The lift"],
        ),
        # With a time it is a label of the head.
        (
            (
                "# Möte 14 mars 2022\n\nMed: Anna Ek, Bo Lund\n\n## Start\n\n17.30\n\n"
                "## Hissen\n\nDen är trasig.\n\n## Taket\n\nDet läcker.\n"
            ),
            ["Hissen", "Taket"],
        ),
    ],
)
def test_markdown_headings_that_are_items(text: str, found: list[str]) -> None:
    assert titles(text) == found


@pytest.mark.parametrize(
    ("lead", "foot"),
    [
        ("Ordf. sign.        Just. sign.", "Ekby kommun             Sida 2 av 3"),
        ("Just. sign.   Sekr. sign.", "Ekby kommun             Sida 2 av 3"),
        ("Clerk's initials", "Ekby kommun             Sida 2 av 3"),
        ("Initials of the chair: ____", "Ekby kommun             Sida 2 av 3"),
    ],
)
def test_signs_at_the_foot_of_a_page_divide_no_sentence(lead: str, foot: str) -> None:
    text = (
        "Ekby kommun             Sida 1 av 3\nProtokoll 14 mars 2022\n\n"
        "Närvarande: Anna Ek, Bo Lund\n\n1. Öppnande\nAnna öppnade mötet.\n\n"
        "2. Hissen\nDen är trasig sedan i måndags.\nBo Lund lovar att skicka offerten till\n"
        f"{lead}\n{foot}\n\nstyrelsens ledamöter under maj.\n\n3. Taket\nDet läcker.\n"
    )
    found = of_text(text).record
    assert [(each.text, each.due) for each in found.actions] == [
        ("skicka offerten till styrelsens ledamöter", "2022-05-31")
    ]
    assert found.approvers == ()


@pytest.mark.parametrize(
    ("tail", "approvers"),
    [
        ("Vid protokollet:        Justeras:\nBo Lund                 Anna Ek", []),
        ("Vid protokollet\nBo Lund\n\nJusteras\nAnna Ek\nCia Dahl", ["Cia Dahl"]),
        ("Vid protokollet\nBo Lund\n\nJusteras\nCia Dahl", ["Cia Dahl"]),
    ],
)
def test_the_chair_who_signs_alone_is_no_approver(tail: str, approvers: list[str]) -> None:
    people = "Ordförande: Anna Ek\nNärvarande: Anna Ek, Bo Lund, Cia Dahl"
    found = of_text(f"Protokoll 14 mars 2022\n{people}{ITEMS}\n{tail}\n").record
    assert found.chair is not None
    assert [each.value for each in found.approvers] == approvers


@pytest.mark.parametrize(
    ("number", "title"),
    [
        ("§ 12       KFU 2020/21", "Utegymmet"),
        ("§ 12       KS 2020/188", "Utegymmet"),
        # What is no register's is a title.
        ("§ 12       Budget 2020/21", "Budget 2020/21"),
        ("§ 12 VP 2020/21", "VP 2020/21"),
    ],
)
def test_the_number_of_a_case_that_may_be_a_season(number: str, title: str) -> None:
    text = (
        f"Protokoll 14 mars 2022\nNärvarande: Anna Ek, Bo Lund\n\n{number}\nUtegymmet\nDet lagas."
    )
    assert titles(f"{text}\n\n§ 13 Övrigt\nInget.\n")[0] == title


@pytest.mark.parametrize("page", ["\f", "\n\f"])
def test_a_new_page_adds_no_line(page: str) -> None:
    text = (
        f"Protokoll 14 mars 2022\nNärvarande: Anna Ek, Bo Lund\n{page}\n1. Hissen\n"
        "Den är trasig.\n2. Taket\nBo Lund lagar det i maj.\n"
    )
    lines = text.split("\n")
    (action,) = of_text(text).record.actions
    assert lines[action.line - 1] == "Bo Lund lagar det i maj."


@pytest.mark.parametrize(
    ("tail", "approvers"),
    [
        ("Vid protokollet\nBo Lund\n\nJusteras, facket\nCia Dahl", ["Cia Dahl"]),
        ("Vid protokollet\nBo Lund\n\nJusteras, Cia Dahl", ["Cia Dahl"]),
    ],
)
def test_whom_an_approver_signs_for_is_no_approver(tail: str, approvers: list[str]) -> None:
    people = "Ordförande: Anna Ek\nNärvarande: Anna Ek, Bo Lund, Cia Dahl"
    found = of_text(f"Protokoll 14 mars 2022\n{people}{ITEMS}\n{tail}\n").record
    assert [each.value for each in found.approvers] == approvers
