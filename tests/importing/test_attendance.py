"""Who was there, in the forms in which lists say it."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one, of_text

REST = "\n\n1. Mötets öppnande\nMötet öppnades av ordföranden.\n\n2. Ekonomi\nKassan är god.\n"


def present(head: str) -> list[tuple[str, str | None, str | None]]:
    record = of_text(f"Protokoll den 14 mars 2022\n\n{head}{REST}").record
    return [(each.name, each.organisation, each.note) for each in record.present]


@pytest.mark.parametrize(
    "head",
    [
        "Närvarande\nPolisen: Iris Falk och Bo Lund\nEkskolan: Cia Dahl",
        "Närvarande:\n- **Polisen:** Iris Falk, Bo Lund\n- **Ekskolan:** Cia Dahl",
        "Närvarande: Polisen: Iris Falk, Bo Lund; Ekskolan: Cia Dahl",
        "Närvarande: Polisen: Iris Falk och Bo Lund. Ekskolan: Cia Dahl",
        "Närvarande:\nFrån polisen:\nIris Falk\nBo Lund\nFrån Ekskolan:\nCia Dahl",
        "Närvarande\nPolisen – Iris Falk\nPolisen – Bo Lund\nEkskolan – Cia Dahl",
        "Organisation\tDeltagare\nPolisen\tIris Falk, Bo Lund\nEkskolan\tCia Dahl",
    ],
)
def test_names_behind_what_they_represent(head: str) -> None:
    found = [(name, body and body.casefold()) for name, body, _ in present(head)]
    assert found == [("Iris Falk", "polisen"), ("Bo Lund", "polisen"), ("Cia Dahl", "ekskolan")]


@pytest.mark.parametrize(
    ("head", "people"),
    [
        ("Närvarande\nKassör: Iris Falk", [("Iris Falk", None, "Kassör")]),
        (
            "Närvarande\nElevrepresentanter: Iris Falk, Bo Lund",
            [("Iris Falk", None, "Elevrepresentanter"), ("Bo Lund", None, "Elevrepresentanter")],
        ),
        ("Närvarande\nIris Falk: polisen", [("Iris Falk", "polisen", None)]),
        (
            "Närvarande\nKommunen: Iris Falk, Skolnämnden, Bo Lund",
            [("Iris Falk", "Skolnämnden", "Kommunen"), ("Bo Lund", "Kommunen", None)],
        ),
    ],
)
def test_what_stands_before_a_colon_in_a_list(
    head: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert present(head) == people


@pytest.mark.parametrize(
    "crowd", [", ca 15 boende", ", tre åhörare", ",\n12 medlemmar", " samt ett tiotal medlemmar"]
)
def test_who_are_only_counted_are_nobodys_remark(crowd: str) -> None:
    assert present(f"Närvarande: Iris Falk, Bo Lund{crowd}") == [
        ("Iris Falk", None, None),
        ("Bo Lund", None, None),
    ]


@pytest.mark.parametrize("word", ["Dessutom", "Även", "Samt"])
def test_a_sentence_behind_the_names_may_add_somebody(word: str) -> None:
    head = f"Vi som var med: Alma, Hugo och Leila. {word} Markus från fritidsgården."
    assert present(head) == [
        ("Alma", None, None),
        ("Hugo", None, None),
        ("Leila", None, None),
        ("Markus", "fritidsgården", None),
    ]


@pytest.mark.parametrize(
    ("label", "entry"),
    [
        ("Närvarande", "Iris Falk"),
        ("Deltagare", "Iris Falk"),
        ("Vi som var med", "Iris Falk"),
        ("Who was there", "Iris Falk"),
        ("Ersättare", "Iris Falk (ersättare)"),
        ("Apologies", "Iris Falk (apologies)"),
        ("Apologies received from", "Iris Falk (apologies)"),
        ("Sorry to miss", "Iris Falk"),
    ],
)
def test_the_word_over_a_list_is_told_when_it_says_more(label: str, entry: str) -> None:
    text = f"Protokoll den 14 mars 2022\n\n{label}: Iris Falk{REST}"
    found = import_one("a.txt", text.encode(), Order()).text
    assert f"  - {entry}\n" in found


@pytest.mark.parametrize(
    ("item", "absent"),
    [
        ("1. APOLOGIES\nCllr H Stone (holiday)", [("H Stone", "Cllr, holiday")]),
        ("1. Apologies for absence: Mark Dunn", [("Mark Dunn", None)]),
        ("1. Apologies\nNone received.", []),
        ("1. Apologies\nThe chair said that two would join late, and that she was cold.", []),
        ("1. Frånvarande\nAnna Ek (sjuk)", [("Anna Ek", "sjuk")]),
    ],
)
def test_an_item_of_apologies_names_the_absent(
    item: str, absent: list[tuple[str, str | None]]
) -> None:
    text = f"Minutes of 4 March 2021\n\nPresent: Iris Falk\n\n{item}\n\n2. Lamps\nBroken.\n"
    found = of_text(f"{text}\n3. End\nLate.\n").record
    assert [(each.name, each.note) for each in found.absent] == absent
    assert len(found.items) == 3


def test_first_names_may_have_an_initial_and_remarks() -> None:
    assert present("Deltog: Ann-Sofie B, Kent, Maja (till 19:15)") == [
        ("Ann-Sofie B", None, None),
        ("Kent", None, None),
        ("Maja", None, "till 19:15"),
    ]


@pytest.mark.parametrize(
    "when",
    [
        "t.o.m. § 4",
        "fr.o.m. punkt 3",
        "§§ 4–6",
        "ej § 5",
        "från kl. 18.30",
        "kom 18.40",
        "until item 4",
        "left at 8pm",
    ],
)
def test_who_was_there_for_a_part_stands_between_others_on_a_line(when: str) -> None:
    assert present(f"Närvarande: Iris Falk, Bo Lund {when}, Cia Dahl") == [
        ("Iris Falk", None, None),
        ("Bo Lund", None, when),
        ("Cia Dahl", None, None),
    ]


@pytest.mark.parametrize("firm", ["Energikonsult AB", "VA-konsult AB", "Revisor KB"])
def test_a_firm_whose_name_ends_as_a_title_is_one(firm: str) -> None:
    assert present(f"Närvarande:\nIris Falk, {firm}\nBo Lund, polisen") == [
        ("Iris Falk", firm, None),
        ("Bo Lund", "polisen", None),
    ]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Anmält förh\u0131nder", "Iris Falk"),
        ("ANMÄLT FÖRH\u0130NDER", "Iris Falk"),
        ("Anmält förhinder", "Iris Falk -"),
    ],
)
def test_signs_read_wrongly_stop_no_import(label: str, name: str) -> None:
    head = f"Protokoll den 14 mars 2022\n\nNärvarande: Bo Lund\n{label}: {name}, Cia Dahl"
    assert [each.name for each in of_text(f"{head}{REST}").record.absent][:1] == [name]
