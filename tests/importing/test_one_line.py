"""Several people on one line: officers behind one another, bodies behind names, all but one."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

ITEMS = {
    "sv": "\n1. Lokalen\nVi talade.\n\n2. Slut\nMötet slöt.\n",
    "en": "\n1. The hall\nWe talked.\n\n2. Close\nThe meeting closed.\n",
}


def record(code: str, head: str) -> Record:
    title = "Protokoll 2022-03-14" if code == "sv" else "Minutes 2022-03-14"
    return of_text(f"{title}\n\n{head}\n{ITEMS[code]}").record


def listed(people: tuple[object, ...]) -> list[str]:
    return [str(getattr(each, "name", "")) for each in people]


@pytest.mark.parametrize(
    ("code", "head", "present"),
    [
        ("sv", "Ordförande: Dan Ros, sekreterare Bo Ek", {"Dan Ros", "Bo Ek"}),
        ("sv", "Ordförande Dan Ros, sekreterare Bo Ek", {"Dan Ros", "Bo Ek"}),
        (
            "sv",
            "Ordförande: Dan Ros, sekreterare Bo Ek, ledamöter Eva Gran, Per Alm, suppleant Ia Dal",
            {"Dan Ros", "Bo Ek", "Eva Gran", "Per Alm", "Ia Dal"},
        ),
        (
            "sv",
            "Ordförande: Dan Ros, kassör Eva Gran, sekreterare Bo Ek",
            {"Dan Ros", "Bo Ek", "Eva Gran"},
        ),
        (
            "sv",
            "Sekreterare: Bo Ek, ordförande Dan Ros, ledamöter Eva Gran, Per Alm",
            {"Dan Ros", "Bo Ek", "Eva Gran", "Per Alm"},
        ),
        ("en", "Chair: Dan Ros, secretary Bo Ek", {"Dan Ros", "Bo Ek"}),
        (
            "en",
            "Chair: Dan Ros, secretary Bo Ek, members Eva Gran, Per Alm",
            {"Dan Ros", "Bo Ek", "Eva Gran", "Per Alm"},
        ),
    ],
)
def test_officers_and_members_behind_one_another(code: str, head: str, present: set[str]) -> None:
    found = record(code, head)
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Dan Ros", "Bo Ek")
    assert set(listed(found.present)) == present


def test_officers_among_those_who_were_absent_are_absent() -> None:
    found = record("sv", "Närvarande: Eva Gran\nFrånvarande: Per Alm, ordförande Dan Ros")
    assert listed(found.absent) == ["Per Alm", "Dan Ros"]
    assert found.chair is None


def test_a_member_behind_the_members_has_her_own_office_only() -> None:
    found = record("sv", "Ordförande: Dan Ros, ledamöter Eva Gran, Per Alm, suppleant Ia Dal")
    assert {each.name: each.note for each in found.present}["Ia Dal"] == "suppleant"


@pytest.mark.parametrize(
    ("head", "bodies"),
    [
        (
            "Närvarande: Anna Berg Polisen, Bo Ek Kommunen",
            {"Anna Berg": "Polisen", "Bo Ek": "Kommunen"},
        ),
        (
            "Närvarande: Anna Berg Polisen, Bo Ek Socialförvaltningen, Cia Dal",
            {"Anna Berg": "Polisen", "Bo Ek": "Socialförvaltningen", "Cia Dal": None},
        ),
        (
            "Närvarande:\nAnna Berg Polisen\nBo Ek Räddningstjänsten\n",
            {"Anna Berg": "Polisen", "Bo Ek": "Räddningstjänsten"},
        ),
        ("Närvarande: Anna Berg, Mbaye Diop från styrelsen", {"Anna Berg": None}),
        (
            "Närvarande:\nNorra Dalens Vägförening\nBo Ek Kommunen\n",
            {"Norra Dalens Vägförening": None, "Bo Ek": "Kommunen"},
        ),
        (
            "Närvarande:\nEkby Kommun Skolan\nBo Ek Kommunen\n",
            {"Ekby Kommun Skolan": None, "Bo Ek": "Kommunen"},
        ),
    ],
)
def test_a_known_body_right_behind_a_name(head: str, bodies: dict[str, str | None]) -> None:
    found = {each.name: each.organisation for each in record("sv", head).present}
    assert bodies.items() <= found.items()


def test_an_english_body_of_several_words_is_no_name_with_a_body_behind() -> None:
    found = record("en", "Present: Ann Hill, Elm Lane Council, Bob Moor")
    assert not [each for each in found.present if each.organisation == "Council"]


@pytest.mark.parametrize(
    ("code", "head", "body", "note"),
    [
        ("sv", "Närvarande: Bo Ek\nGäst: Nils Ask, Dala Energi, pkt 3", "Dala Energi", "pkt 3"),
        ("sv", "Närvarande: Bo Ek\nGäst: Nils Ask, Dala Energi, § 3–4", "Dala Energi", "§ 3–4"),
        ("en", "Present: Bo Ek\nGuest: Nils Ask, Dale Energy, item 3", "Dale Energy", "item 3"),
    ],
)
def test_one_guest_with_a_body_and_items(code: str, head: str, body: str, note: str) -> None:
    found = record(code, head).guests
    assert [(each.name, each.organisation, each.note) for each in found] == [
        ("Nils Ask", body, note)
    ]


@pytest.mark.parametrize(
    ("code", "head", "note"),
    [
        ("sv", "Närvarande: Bo Ek\n\nFrånvarande: ordförande    Dan Ros", "ordförande"),
        (
            "sv",
            "Närvarande:\nkassör    Eva Gran\n\nFrånvarande:\nordförande    Dan Ros",
            "ordförande",
        ),
        (
            "en",
            "Present:\nSecretary    Bo Ek\nTreasurer    Eva Gran\n\nAbsent:\nChair    Dan Ros",
            "Chair",
        ),
    ],
)
def test_an_office_in_a_column_of_who_was_absent(code: str, head: str, note: str) -> None:
    found = record(code, head)
    assert [(each.name, each.note) for each in found.absent] == [("Dan Ros", note)]
    assert "Dan Ros" not in listed(found.present)
    assert found.chair is None


@pytest.mark.parametrize("apart", [": ", "    "])
def test_an_officer_below_an_empty_list_where_no_list_has_columns_leads(apart: str) -> None:
    head = f"Närvarande: Bo Ek, Eva Gran\n\nFrånvarande:\nOrdförande{apart}Dan Ros"
    found = record("sv", head)
    assert found.chair is not None
    assert found.absent == ()


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("sv", "Närvarande: Samtliga ledamöter utom Bo Ek"),
        ("sv", "Närvarande: Hela styrelsen utom Bo Ek."),
        ("sv", "Närvarande: Alla, med undantag av Bo Ek"),
        ("sv", "Alla utom Bo Ek var närvarande."),
        ("sv", "Samtliga ledamöter deltog i mötet utom Bo Ek."),
        ("en", "Present: All members except Bo Ek"),
        ("en", "Present: Everybody but Bo Ek"),
        ("en", "All members were present apart from Bo Ek."),
    ],
)
@pytest.mark.parametrize("members", [True, False])
def test_all_but_one(code: str, head: str, *, members: bool) -> None:
    word = "Ledamöter" if code == "sv" else "Members"
    names = f"{word}: Dan Ros, Bo Ek, Eva Gran\n" if members else ""
    found = record(code, f"{names}{head}")
    assert listed(found.absent) == ["Bo Ek"]
    assert listed(found.present) == (["Dan Ros", "Eva Gran"] if members else [])


@pytest.mark.parametrize(
    "head", ["Frånvarande: Alla utom Bo Ek", "Alla utom Bo Ek röstade för den nya båten."]
)
def test_all_but_one_who_did_something_else_leaves_nobody_absent(head: str) -> None:
    assert "Bo Ek" not in listed(record("sv", f"Närvarande: Eva Gran\n\n{head}").absent)


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("sv", "Närvarande: Dan Ros, Bo Ek\nPunkt 1–2: Öppning"),
        ("en", "Present: Dan Ros, Bo Ek\nItems 1-2: Opening"),
    ],
)
def test_what_items_are_is_nobody(code: str, head: str) -> None:
    assert listed(record(code, head).present) == ["Dan Ros", "Bo Ek"]


def test_who_came_for_some_items_is_somebody() -> None:
    found = record("sv", "Närvarande: Dan Ros, Bo Ek\nPunkt 3–4: Eva Gran")
    assert listed(found.present) == ["Dan Ros", "Bo Ek", "Eva Gran"]


def test_officers_in_columns_around_an_empty_list_are_none_of_it() -> None:
    head = "Ordförande    Dan Ros\nNärvarande: Eva Gran\nFrånvarande:\nSekreterare    Bo Ek"
    found = record("sv", head)
    assert found.absent == ()
    assert found.secretary is not None
    assert found.secretary.value == "Bo Ek"
