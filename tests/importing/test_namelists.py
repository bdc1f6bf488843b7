"""Lists on one line: where most pieces are names, a piece that holds a name is a person."""

import pytest

from bra.importing.head.namelists import groups_of, set_alike, set_alone, with_bodies
from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

ITEMS = "\n\n1. Öppnande\nMötet öppnades.\n\n2. Grinden\nGrinden är rostig.\n"


def people(head: str) -> list[tuple[str, str | None, str | None]]:
    found = of_text(f"Protokoll den 14 mars 2031\n\n{head}{ITEMS}").record
    return [(each.name, each.organisation, each.note) for each in found.present]


def doubts(head: str) -> list[tuple[str, str]]:
    text = f"Protokoll den 14 mars 2031\n\n{head}{ITEMS}"
    found = import_one("minnen.txt", text.encode(), Order()).doubts
    return [(each.code, dict(each.facts).get("name", "")) for each in found]


@pytest.mark.parametrize(
    ("entry", "note"),
    [
        ("Dag Lind via Teams", "via Teams"),
        ("Dag Lind på länk", "på länk"),
        ("Dag Lind per telefon", "per telefon"),
        ("Dag Lind [distans]", "distans"),
        ("Dag Lind by phone", "by phone"),
        ("Dag Lind on Zoom", "on Zoom"),
        ("f.d. rektor Dag Lind", "f.d. rektor"),
        ("nyvalda ledamoten Dag Lind", "nyvalda ledamoten"),
        ("tf. chef Dag Lind", "tf. chef"),
        ("former treasurer Dag Lind", "former treasurer"),
        ("kass. Dag Lind", "kass."),
        ("Dag Lind*", None),
        ("DL = Dag Lind", "DL"),
        ("Dag Lind med hund", "med hund"),
        ("Dag Lind 070-000 11 22", "070-000 11 22"),
        ("Dag Lind <dag@example.org>", "dag@example.org"),
        ("vikarien Dag Lind", "vikarien"),
    ],
)
def test_what_is_said_of_one_makes_her_no_body(entry: str, note: str | None) -> None:
    for line in (f"Asta Ros, {entry}, Cia Dahl", f"Asta Ros, Cia Dahl, {entry}"):
        found = people(f"Närvarande: {line}")
        assert sorted(found) == [
            ("Asta Ros", None, None),
            ("Cia Dahl", None, None),
            ("Dag Lind", None, note),
        ]


@pytest.mark.parametrize(
    "entry",
    [
        "f.d. rektor Dag Lind",
        "Dag Lind med hund",
        "vikarien Dag Lind",
        "ordf. Dag Lind (L)",
        "från kyrkan Dag Lind",
        "Dag Lind/Polisen",
        "Dag Lind <dag@example.org>",
    ],
)
def test_an_entry_of_its_own_among_names_is_one_of_them(entry: str) -> None:
    found = people(f"Närvarande:\n- Asta Ros\n- {entry}\n- Cia Dahl")
    assert [name for name, _, _ in found] == ["Asta Ros", "Dag Lind", "Cia Dahl"]


def test_two_names_may_stand_in_one_piece() -> None:
    for line in (
        "Asta Ros, Dag Lind/Cia Dahl",
        "Asta Ros, Dag Lind / Cia Dahl",
        "Asta Ros, ledamöterna Dag Lind och Cia Dahl",
    ):
        assert [name for name, _, _ in people(f"Närvarande: {line}")] == [
            "Asta Ros",
            "Dag Lind",
            "Cia Dahl",
        ]


def test_offices_stand_before_one_name_or_before_several() -> None:
    several = "ledamöterna Cia Dahl och Dag Lind samt suppleant Eva Gran"
    assert people(f"Närvarande: Ordförande Asta Ros, kassör Bo Al, {several}.") == [
        ("Asta Ros", None, "Ordförande"),
        ("Bo Al", None, "kassör"),
        ("Cia Dahl", None, "ledamöterna"),
        ("Dag Lind", None, "ledamöterna"),
        ("Eva Gran", None, "suppleant"),
    ]


def test_a_shortened_office_is_of_the_name_behind_it() -> None:
    found = of_text(f"Protokoll 2031-03-14\n\nNärvarande: Asta Ros (V), ordf. Bo Al (L){ITEMS}")
    assert found.record.chair is not None
    assert found.record.chair.value == "Bo Al"


@pytest.mark.parametrize("name", ["Omar al-Hadid", "Luc d’Aumont", "Eva-Lisa von Rosen"])
def test_a_particle_is_of_the_surname(name: str) -> None:
    assert [each for each, _, _ in people(f"Närvarande: Asta Ros, {name}, Bo Al")][1] == name


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        (
            "Asta Ros/Polisen, Bo Al/Ekfab, Cia Dahl/Region Väst",
            ["Polisen", "Ekfab", "Region Väst"],
        ),
        ("Asta Ros / Polisen, Bo Al / Ekfab", ["Polisen", "Ekfab"]),
        ("Asta Ros/Polisen, Bo Al/Ekfab", ["Polisen", "Ekfab"]),
        ("Asta Ros och Bo Al, polisen", ["polisen", "polisen"]),
        ("Asta Ros and Bo Al, Police, Dag Lind, Council", ["Police", "Police", "Council"]),
        ("Cia Dahl, Asta Ros och Bo Al, polisen", [None, None, "polisen"]),
        (
            "Asta Ros och Bo Al från polisen samt Cia Dahl från kyrkan",
            ["polisen", "polisen", "kyrkan"],
        ),
        ("Asta Ros – Chair, Bo Al – Secretary, Dag Lind", [None, None, None]),
        ("Asta Ros (Chair) - Police, Bo Al - Council, Dag Lind", ["Police", "Council", None]),
        (
            "Asta Ros, Bo Al och Cia Dahl, vägkontoret; Dag Lind, polisen",
            [*["vägkontoret"] * 3, "polisen"],
        ),
        ("Asta Ros, Bo Al (L), vägkontoret; Dag Lind, polisen", [None, "vägkontoret", "polisen"]),
        ("Asta Ros and Bo Al, Elm Trust; Dag Lind, Police", ["Elm Trust", "Elm Trust", "Police"]),
        ("Asta Ros, Bo Al, Cia Dahl samt Dag Lind från Polisen", [None, None, None, "Polisen"]),
        ("Asta Ros och Bo Al från Polisen", ["Polisen", "Polisen"]),
        ("Asta Ros, Bo Al, brf Gröna Dalen", [None, "brf Gröna Dalen"]),
        ("Asta Ros, Bo Al, Röda Hanen i Norrby", [None, "Röda Hanen i Norrby"]),
        ("Asta Ros, Bo Al, Stora Ekby byalag", [None, "Stora Ekby byalag"]),
        ("Asta Ros, Bo Al samt från kyrkan Cia Dahl", [None, None, "kyrkan"]),
        (
            "Eva Ek, Asta Ros och Bo Al, båda från skolan, samt Cia Dahl",
            [None, *["skolan"] * 2, None],
        ),
        (
            "Eva Ek (ordf.), Asta Ros and Bo Al (both Elm Trust), Cia Dahl",
            [None, *["Elm Trust"] * 2, None],
        ),
        ("Eva Ek, Asta Ros, Bo Al och Cia Dahl, alla tre från skolan", [None, *["skolan"] * 3]),
        ("Eva Ek, Asta Ros, Bo Al och Cia Dahl, alla från skolan", ["skolan"] * 4),
        ("Eva Ek, Asta Ros och Bo Al, båda nya, Cia Dahl", [None] * 4),
        ("Eva Ek, Asta Ros (vik., ny) och Bo Al, båda från skolan", [None, *["skolan"] * 2]),
        ("Eva Ek, polisen, Bo Al, båda från skolan", ["polisen", "skolan"]),
    ],
)
def test_whom_they_represent_is_of_those_it_stands_behind(
    line: str, bodies: list[str | None]
) -> None:
    assert [body for _, body, _ in people(f"Närvarande: {line}")] == bodies


def test_surnames_may_stand_first() -> None:
    assert [name for name, _, _ in people("Närvarande: Ros, Asta; Al, Bo")] == ["Asta Ros", "Bo Al"]
    # A name that stands in both places is of one who has somebody behind her.
    assert people("Närvarande: Bo, Ada; Ada, Per")[0][0] == "Bo"
    assert people("Närvarande: Ros, Asta (ordf.); Al, Bo; Lind, Dag, polisen") == [
        ("Asta Ros", None, "ordf."),
        ("Bo Al", None, None),
        ("Dag Lind", "polisen", None),
    ]
    assert people("Närvarande: Asta, Polisen; Bo, NCC") == [
        ("Asta", "Polisen", None),
        ("Bo", "NCC", None),
    ]


def test_a_key_below_a_list_gives_the_initials_of_those_in_it() -> None:
    found = of_text(f"Protokoll 2031-03-14\n\nNärvarande: Asta Ros, Bo Al\nAR = Asta Ros{ITEMS}")
    assert [(each.name, each.initials) for each in found.record.present] == [
        ("Asta Ros", "AR"),
        ("Bo Al", None),
    ]


def test_names_in_small_letters_are_people_and_are_told() -> None:
    head = "Present: Asta Ros, Dag Lind, vivi lacorde, gregor hullet, hwnick"
    found = [name for name, _, _ in people(head)]
    assert found == ["Asta Ros", "Dag Lind", "Vivi Lacorde", "Gregor Hullet", "hwnick"]
    assert ("import-small-letters", "vivi lacorde") in doubts(head)


@pytest.mark.parametrize(
    "line", ["asta lorn, bo ek, vivi tolmar", "asta lorn, bo ek och vivi tolmar"]
)
def test_all_names_of_a_list_may_have_small_letters(line: str) -> None:
    found = [name for name, _, _ in people(f"Närvarande: {line}")]
    assert found == ["Asta Lorn", "Bo Ek", "Vivi Tolmar"]
    assert ("import-small-letters", "bo ek") in doubts(f"Närvarande: {line}")
    assert not people("Närvarande: hela styrelsen, två gäster, några medlemmar")


@pytest.mark.parametrize("remark", ["hela mötet", "ny ledamot", "utan rösträtt", "for part of it"])
def test_remarks_in_small_letters_are_nobody(remark: str) -> None:
    head = f"Närvarande: Asta Ros, Dag Lind, {remark}"
    assert len(people(head)) == 2
    assert not doubts(head)


def test_what_stands_behind_a_bracket_in_small_letters_is_a_remark() -> None:
    assert [name for name, _, _ in people("Närvarande: Asta Ros (L), Bo Al (M), vivi lacorde")] == [
        "Asta Ros",
        "Bo Al",
    ]


@pytest.mark.parametrize(("others", "count"), [("Cia Dahl, Dag Lind, ", 5), ("", 2)])
def test_among_many_names_a_word_may_be_one(others: str, count: int) -> None:
    assert len(people(f"Närvarande: Asta Ros, Bo Al, {others}per lacorde")) == count


def test_a_remark_that_may_be_a_name_is_told() -> None:
    head = "Närvarande: Asta Ros, Bo Al\n\nFrånvarande: Dag Lind, ruben tolmar"
    assert ("import-note-or-name", "ruben tolmar") in doubts(head)


def test_who_stands_in_two_lists_is_told() -> None:
    head = "Närvarande: Asta Ros, Bo Al\n\nFrånvarande: Bo Al"
    assert doubts(head) == [("import-in-both-lists", "Bo Al")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Al deltar inte på grund av jäv.",
        "Bo Al deltog inte i beslutet.",
        "Bo Al deltar ej i handläggningen av ärendet.",
        "Bo Al did not attend because of a conflict of interest.",
        "Bo Al was not present for the vote.",
    ],
)
def test_who_took_no_part_in_one_matter_was_there(sentence: str) -> None:
    text = f"Protokoll 2031-03-14\n\nNärvarande: Asta Ros, Bo Al\n\nJäv\n{sentence}\n"
    record = of_text(text).record
    assert [each.name for each in record.present] == ["Asta Ros", "Bo Al"]
    assert not record.absent


def test_who_did_not_come_was_absent() -> None:
    text = "Protokoll 2031-03-14\n\nNärvarande: Asta Ros\n\nFrånvaro\nBo Al deltog inte i mötet.\n"
    assert [each.name for each in of_text(text).record.absent] == ["Bo Al"]


@pytest.mark.parametrize(
    "note", ["**Note:** Bo Al (@boal) was absent.", "Obs: Bo Al hade förhinder."]
)
def test_a_note_below_a_list_is_no_body(note: str) -> None:
    text = f"# Minutes 2031-03-14\n\n## Attending\n\n- Asta Ros\n\n{note}\n\n## Topics\n\nText.\n"
    record = of_text(text, "minnen.md").record
    assert [(each.name, each.organisation) for each in record.absent] == [("Bo Al", None)]


def test_offices_and_bodies_in_a_list_are_each_an_entry() -> None:
    found = people("Närvarande:\n- Kassör\n- PR\n- Nya Styrelsen")
    assert [name for name, _, _ in found] == ["Kassör", "PR", "Nya Styrelsen"]


def test_an_office_of_two_stays_in_the_text() -> None:
    head = "Närvarande: Asta Ros, Bo Al\nSekreterare: Asta Ros, Bo Al"
    text = f"Protokoll den 14 mars 2031\n\n{head}{ITEMS}"
    assert "Sekreterare: Asta Ros, Bo Al" in import_one("minnen.txt", text.encode(), Order()).text


@pytest.mark.parametrize("room", ["____________________      ____________________\n", ""])
def test_signatures_side_by_side_need_no_label(room: str) -> None:
    names = "Asta Ros, ordförande      Bo Al, sekreterare"
    text = f"Protokoll 2031-03-14\n\nNärvarande: Asta Ros, Bo Al{ITEMS}\n{room}{names}\n"
    record = of_text(text).record
    assert "_" not in import_one("minnen.txt", text.encode(), Order()).text
    officers = (record.chair, record.secretary)
    assert [each and each.value for each in officers] == ["Asta Ros", "Bo Al"]


@pytest.mark.parametrize(
    ("pieces", "entries"),
    [
        (
            ["Asta Ros/Polisen", "Bo Al / Skolan", "Cia Dahl"],
            ["Asta Ros, Polisen", "Bo Al, Skolan", "Cia Dahl"],
        ),
        # One stroke, others between anything else, and two names on either side tell nothing.
        (["Asta Ros/Polisen", "Bo Al"], []),
        (["Asta Ros/Polisen", "Bo Al/Skolan", "ordf/sekr"], []),
        (["Asta Ros/Dag Lind", "Bo Al/Cia Dahl"], []),
        (["Asta Ros/Polisen", "Bo Al/Skolan", "tre elever"], []),
        (["Ann Hill/Police", "Bob Lane/School"], ["Ann Hill, Police", "Bob Lane, School"]),
    ],
)
def test_strokes_between_names_and_bodies(pieces: list[str], entries: list[str]) -> None:
    assert with_bodies(pieces) == entries


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("vår nya rektor Bo Al", None),
        ("vår nya rektor Bo Al, Asta Ros", "Bo Al (vår nya rektor), Asta Ros"),
        ("our new chair Bob Lane, Ann Hill", "Bob Lane (our new chair), Ann Hill"),
        ("vår nya rektor Bo Al, tre elever från Norrby, Storgatan, Kaffet", None),
        ("Kaffet, Städdagen, vår nya rektor Bo Al, Lokalen", None),
        ("Asta Ros, Bo Al och Cia Dahl från Ekbo", None),
        (
            "Asta Ros, Ia Ek, Bo Al och Cia Dahl från Ekbo",
            "Asta Ros, Ia Ek, Bo Al, Cia Dahl från Ekbo",
        ),
        ("Asta Ros från Alby, Ia Ek, Bo Al och Cia Dahl från Ekbo", None),
    ],
)
def test_pieces_that_are_mostly_names_are_set_alike(text: str, alike: str | None) -> None:
    assert set_alike(text) == (text if alike is None else alike)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("vår nya rektor Bo Al", "Bo Al (vår nya rektor)"),
        ("vår nya rektor Bo Al, Ekskolan", "Bo Al (vår nya rektor), Ekskolan"),
        ("Bo Al, rektorn", None),
        ("Bo Al/Asta Ros", "Bo Al; Asta Ros"),
        ("vår nya rektor Bo Al  Ekskolan", None),
        ("vår nya rektor Bo Al\tEkskolan", None),
        ("vår nya rektor Bo Al; Asta Ros", None),
        (f"vår {'mycket ' * 30}nya rektor Bo Al", None),
    ],
)
def test_an_entry_alone_has_its_name_first(text: str, alone: str | None) -> None:
    assert set_alone(text) == (text if alone is None else alone)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Al, Bo; Ek, Cia", ["Bo Al", "Cia Ek"]),
        ("Al, Bo (M); Ek, Cia, kassör", ["Bo Al (M)", "Cia Ek, kassör"]),
        ("Al, Bo; Cia Ek", ["Al, Bo", "Cia Ek"]),
        ("Polisen, Bo; Ek, Cia", ["Polisen, Bo", "Ek, Cia"]),
        ("Al, Bo; Al, Cia", ["Al, Bo", "Al, Cia"]),
        ("Asta Ros, Bo Al, Ekbo; Cia Dahl", ["Asta Ros & Bo Al, Ekbo", "Cia Dahl"]),
        ("Asta Ros, Bo Al, Ia Ek; Cia Dahl", ["Asta Ros", "Bo Al", "Ia Ek", "Cia Dahl"]),
        ("Asta Ros; rektor Bo Al", ["Asta Ros", "rektor Bo Al"]),
        ("Asta Ros; vår nya rektor Bo Al", ["Asta Ros", "Bo Al (vår nya rektor)"]),
        ("Asta Ros, Bo Al, rektor; Cia Dahl", ["Asta Ros", "Bo Al, rektor", "Cia Dahl"]),
        ("Asta Ros (M), Bo Al, Ekbo; Cia Dahl", ["Asta Ros (M)", "Bo Al, Ekbo", "Cia Dahl"]),
    ],
)
def test_entries_that_signs_divide(text: str, groups: list[str]) -> None:
    assert groups_of(text) == groups


@pytest.mark.parametrize(
    "lines",
    [
        "Närvarande: Anna Ek, Bo Al\nInfo: Cia Dal ringer i morgon",
        "Närvarande:\n- Anna Ek\n- Bo Al\n- Obs: Cia Dal ringer i morgon.",
        "Present: Anna Ek, Bo Al\nComment: Cia Dale was late.",
    ],
)
def test_whom_a_note_on_a_list_tells_of_is_not_there_by_it(lines: str) -> None:
    found = of_text(f"# Möte 2031-04-02\n\n{lines}\n\n## 1. Start\n\nHej.\n", "a.md")
    assert [each.name for each in found.record.present] == ["Anna Ek", "Bo Al"]
