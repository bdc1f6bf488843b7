"""Who recurs in minutes, and what is said of her."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.editing.entries import Entry
from bra.editing.register import write_entries
from bra.editing.registered import same_register, with_entries
from bra.reading.council import COUNCIL_PATH, read_council
from bra.suggesting.additions import Addition
from bra.suggesting.likeness import alike, is_full_name, kind_of, shortens
from bra.text.source import Source, apply
from tests.suggesting.shelves import council, growth, lists

OF = council()
YEARS = ("2001-03-01", "2002-03-01", "2003-03-01", "2004-03-01", "2005-03-01", "2006-03-01")


def names(*lists_: str, of: str = "", kind: str = "members") -> list[str]:
    found = growth(council(of), lists(*lists_))
    return [each.name for each in found.additions if each.kind == kind and not each.known]


def one(found: tuple[Addition, ...], name: str) -> Addition:
    return next(each for each in found if each.name == name)


def fields(*lists_: str, of: str = "", name: str = "Anna Ek") -> dict[str, str]:
    return dict(one(growth(council(of), lists(*lists_)).additions, name).fields)


def test_who_is_on_three_lists_is_a_member_and_two_are_not_enough() -> None:
    assert names("Anna Ek; Bo Al", "Anna Ek; Bo Al", "Anna Ek") == ["Anna Ek"]


def test_who_is_known_is_not_proposed_in_whatever_case_or_by_an_alias() -> None:
    three = ("anna ek",) * 3
    assert not names(*three, of="members: [Anna Ek]\n")
    assert not names(*three, of="members: [{name: Anna Berg, aliases: [Anna Ek]}]\n")


@pytest.mark.parametrize(
    "name",
    [
        "Polismyndigheten",
        "Anna",
        "Vice Ordförande",
        "Anna Ek (adjungerad)",
        "Anna Ek (inbjuden gäst)",
        "Anna Ek (för Bo Al)",
        "A. Ek",
        "3 åhörare",
        "samt ytterligare 35 medlemmar",
        "Anna Ek, tjänstgörande ersättare för Bo Al",
    ],
)
def test_what_is_no_member_is_not_made_one(name: str) -> None:
    assert not names(*(name,) * 4)


def test_for_whom_a_substitute_serves_makes_no_office() -> None:
    substitute = "Bo Al; Anna Ek (suppleant för Cia Dal)"
    assert names(*(substitute,) * 4, kind="roles") == []
    assert names(*("Bo Al; Anna Ek (ekonomichef)",) * 4, kind="roles") == ["ekonomichef"]


def test_a_guest_is_no_member_however_often_she_comes() -> None:
    texts = lists(*("Bo Al",) * 4, front="guests: [Anna Ek]\n")
    assert [each.name for each in growth(OF, texts).additions] == ["Bo Al"]
    mixed = {**texts, **lists(*("Anna Ek; Bo Al",) * 3, first=2011)}
    assert [each.name for each in growth(OF, mixed).additions] == ["Bo Al"]


def test_an_expert_who_comes_now_and_then_is_no_member() -> None:
    assert not names(*("Anna Ek; Bo Al", "Bo Al", "Bo Al") * 3, of="members: [Bo Al]\n")


def test_who_is_excused_is_a_member_too() -> None:
    texts = lists(*("Bo Al",) * 3, front="absent: [Anna Ek (sjuk)]\n")
    assert "Anna Ek" in [each.name for each in growth(OF, texts).additions]


@pytest.mark.parametrize("status", ["cancelled", "planned"])
def test_what_was_not_held_does_not_count(status: str) -> None:
    texts = lists(*("Anna Ek",) * 3)
    texts["2001-03-01"] = texts["2001-03-01"].replace("draft", status)
    assert not growth(OF, texts).additions


def test_confidential_minutes_and_text_are_not_looked_at() -> None:
    texts = lists(*("Anna Ek",) * 3)
    secret = {
        stem: text.replace("## 1.", "# M {.sekretess}\n\n## 1.") for stem, text in texts.items()
    }
    assert not growth(OF, secret).additions
    told = {
        stem: text.replace("## 1. A", "## 1. A {.sekretess}")
        + "anna.ek@example.org\n\n- [ ] **Hemliga byrån:** x y\n"
        for stem, text in texts.items()
    }
    found = growth(OF, told).additions
    assert [(each.name, each.fields) for each in found] == [("Anna Ek", ())]
    public = {stem: text.replace(" {.sekretess}", "") for stem, text in told.items()}
    assert [(each.name, each.fields) for each in growth(OF, public).additions] == [
        ("Anna Ek", (("email", "anna.ek@example.org"),)),
        ("Hemliga byrån", ()),
    ]


def test_from_and_to_stand_only_where_they_are_plain() -> None:
    other = "Bo Al"
    both = "Bo Al; Anna Ek"
    assert fields(other, other, other, both, both, both) == {"from": YEARS[3]}
    assert fields(both, both, both, other, other, other) == {"to": YEARS[2]}
    assert fields(other, other, both, both, both, both) == {}
    assert fields(both, both, other, other, other, both, both, other, other, other) == {}


def test_an_organisation_is_given_where_the_lists_agree() -> None:
    assert fields(*("Anna Ek, Polisen",) * 3) == {"organisation": "Polisen"}
    assert fields("Anna Ek, Polisen", "Anna Ek, Skolan", "Anna Ek") == {}
    assert fields("Anna Ek, Polisen", "Anna Ek", "Anna Ek") == {}
    assert fields(*("Anna Ek, rektor",) * 3) == {}
    assert fields(*("Anna Ek, ej tjänstgörande",) * 3) == {}


def test_the_last_who_chairs_has_the_role() -> None:
    chaired = lists(*("Anna Ek; Bo Al",) * 3, front="chair: Anna Ek\n")
    assert dict(one(growth(OF, chaired).additions, "Anna Ek").fields) == {"role": "ordförande"}
    later = lists(*("Anna Ek; Bo Al",) * 3, first=2004, front="chair: Bo Al\n")
    found = growth(OF, {**chaired, **later}).additions
    assert all(not each.fields for each in found), "half of the meetings is not most of them"


def test_organisations_and_offices_recur() -> None:
    three = ("Anna Ek, Polisen (säkerhetschef); Räddningstjänsten",) * 3
    assert names(*three, kind="organisations") == ["Polisen", "Räddningstjänsten"]
    assert names(*three, kind="roles") == ["säkerhetschef"]
    assert fields(*three, name="säkerhetschef") == {"holder": "Anna Ek"}
    assert not names(*three[:2], kind="organisations")
    known = "organisations: {Polismyndigheten: {aliases: [polisen]}}\nroles: [säkerhetschefen]\n"
    assert names(*three, of=known, kind="organisations") == ["Räddningstjänsten"]
    assert not names(*three, of=known, kind="roles")


def test_what_several_are_at_once_is_no_office() -> None:
    assert not names(*("Anna Ek (rektor); Bo Al (rektor)",) * 3, kind="roles")
    assert not names(*("Anna Ek (ledamot)",) * 3, kind="roles")


def test_two_forms_of_an_organisation_are_one() -> None:
    found = fields("A B, Polisen", "C D, Polisen", "E F, polis", name="Polisen")
    assert found == {"aliases": "polis"}


def test_initials_are_an_alias_when_they_can_mean_one_only() -> None:
    three = ("Anna Ek", "Anna Ek", "Anna Ek")
    assert fields(*three, "A. Ek", "A. Ek") == {"aliases": "A. Ek"}
    assert "aliases" not in fields(*three, "A. Ek")
    several = growth(OF, lists(*three, "Axel Ek", "A. Ek", "A. Ek"))
    assert [each.code for each in several.questions] == ["grow-initials"]
    assert all("aliases" not in dict(each.fields) for each in several.additions)
    beside = growth(OF, lists(*three, "Anna Ek; A. Ek", "A. Ek"))
    assert [each.code for each in beside.questions] == ["grow-initials"]


def test_names_that_are_only_alike_are_asked_about() -> None:
    found = growth(OF, lists(*("Jonas Eek",) * 4, *("Jonas Ek",) * 3))
    assert [each.name for each in found.additions] == ["Jonas Eek"]
    assert [(each.name, each.other) for each in found.questions] == [("Jonas Ek", "Jonas Eek")]
    together = growth(OF, lists(*("Jonas Eek; Jonas Ek",) * 3))
    assert [each.name for each in together.additions] == ["Jonas Eek", "Jonas Ek"]
    assert not together.questions


def test_an_address_is_whose_name_it_holds_or_follows() -> None:
    texts = lists(*("Anna Åberg; Bo Al",) * 3)
    for stem in list(texts)[:2]:
        texts[stem] += "Skriv till anna.aberg@example.org, Bo Al (bo@example.org) eller x.y@z.se.\n"
    found = growth(OF, texts).additions
    assert dict(one(found, "Anna Åberg").fields) == {"email": "anna.aberg@example.org"}
    assert dict(one(found, "Bo Al").fields) == {"email": "bo@example.org"}
    texts["2003-03-01"] += "Bo Al: b@example.org\n"
    assert not growth(OF, texts).questions
    texts["2002-03-01"] += "Bo Al: b@example.org\n"
    assert [each.code for each in growth(OF, texts).questions] == ["grow-addresses"]


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Anna Ek", True),
        ("Anna-Karin af Ugglas", True),
        ("Bo Sandhem", True),
        ("Nicholas C. Zakas", True),
        ("Anna", False),
        ("Anna E", False),
        ("A. Ek", False),
        ("anna ek", False),
        ("Västra Polisen", False),
        ("Rektor Skolan", False),
        ("Vice Ordförande", False),
        ("Sal 3", False),
        ("Anna Ek anna@example.org", False),
    ],
)
def test_what_a_full_name_is(name: str, is_one: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert is_full_name(name) is is_one


def test_kinds_of_words() -> None:
    assert kind_of("Bostadsbolaget") == "organisation"
    assert kind_of("rektor Centralskolan") == "office"
    assert kind_of("säkerhetschefen") == "office"
    assert kind_of("Bolagsverket AB") == "organisation"
    assert kind_of("Energikonsult AB", after_name=True) == "organisation"
    assert kind_of("KTX") is None
    assert kind_of("KTX", after_name=True) == "organisation"
    assert kind_of("David I. Lehn", after_name=True) is None


def test_likeness() -> None:
    assert alike("Jonas Eek", "Jonas Ek")
    assert alike("Åsa Berg", "Asa Berg")
    assert alike("Åsa Karlsson", "Åsa Karlsson Björkmarker")
    assert not alike("Anna Ek", "anna  ek")
    assert not alike("Anna Ek", "Anna Al")
    assert shortens("a. ek", "Anna Ek")
    assert shortens("Anna E", "Anna Ek")
    assert not shortens("A. E.", "Anna Ek")
    assert not shortens("Anna Ek", "Anna Ek")


PEOPLE = st.sampled_from(
    ["Anna Ek, Polisen", "anna ek", "Anna Eek (rektor)", "A. Ek", "Bo Al, Skolan", "Polisen",
     "Bo Al (för Cia Dal)", "Cia Dal, skolan (adjungerad)", "Cia Dal, rektor", "Ärla Öst, PRO (s)"]
)  # fmt: skip


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.lists(PEOPLE, min_size=1, max_size=4, unique=True), min_size=3, max_size=7),
    st.sampled_from(["", "members: [Bo Al]\n", "members:\n  - Anna Ek  # x\n"]),
)
def test_what_was_added_is_not_proposed_again(attended: list[list[str]], front: str) -> None:
    texts = lists(*("; ".join(names) for names in attended))
    texts = {stem: f"{text}Skriv till anna.ek@example.org.\n" for stem, text in texts.items()}
    source = Source(COUNCIL_PATH, f"---\nname: R\nlanguage: sv\n{front}---\n".encode())
    found = growth(read_council(source), texts)
    entries = [Entry(each.kind, each.name, each.fields, each.known) for each in found.additions]
    written = write_entries(source, "sv", entries)
    after = read_council(Source(COUNCIL_PATH, apply(source.data, written.edits)))
    kept = [each for each in entries if each not in written.refused]
    assert same_register(after, with_entries(read_council(source), kept))
    again = {(each.kind, each.name, each.fields) for each in growth(after, texts).additions}
    assert again <= {(each.kind, each.name, each.fields) for each in written.refused}
