"""The council's own file: keys, defaults, members, registers."""

import pytest

from bra.model import Council, TimeRange, YearlyItem
from bra.reading.council import NAME_MISSING
from tests.reading.texts import codes, council_of


def read(lines: str) -> Council:
    return council_of(f"---\nnamn: R\n{lines}\n---\n")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("kortnamn: BRÅ", "short", "BRÅ"),
        ("språk: en", "language", "en"),
        ("language: svenska", "language", "sv"),
        ("dokument: protokoll", "record", "minutes"),
        ("record: notes", "record", "notes"),
        ("lagreglerat: ja", "statutory", True),
        ("statutory: no", "statutory", False),
        ("godkännande: justerare", "approval", "approvers"),
        ("approval: meeting", "approval", "meeting"),
        ("justerare: 2", "approvers", 2),
        ("beslutsför: 7", "quorum", 7),
        ("numrering: år", "numbering", "year"),
        ("tidszon: Europe/Helsinki", "timezone", "Europe/Helsinki"),
        ("plats: Sal A", "place", "Sal A"),
        ("tid: 13.30–15.00", "time", TimeRange("13:30", "15:00")),
        ("sekretess: förbjuden", "confidential", "forbidden"),
        ("följ-från: 2017-01-01", "follow_from", "2017-01-01"),
        ("dagordning: [A, föregående, uppföljning, ämnen, nästa]", "agenda",
         ("A", "previous", "actions", "topics", "next")),
        ("årshjul: [{månad: 12, punkt: Program, föredragande: Bo}]", "yearly",
         (YearlyItem(12, "Program", "Bo"),)),
        ("webbplats: {färg: röd}", "site", (("färg", "röd"),)),
    ],
)  # fmt: skip
def test_each_key_has_its_spellings(line: str, field: str, value: object) -> None:
    council = read(line)
    assert getattr(council, field) == value
    assert codes(council.diagnostics) == []


def test_what_is_not_said_has_its_default() -> None:
    council = read("format: 1")
    assert (council.language, council.record, council.statutory) == ("sv", "notes", False)
    assert (council.approval, council.numbering, council.confidential) == (
        "chair",
        "meeting",
        "allowed",
    )
    assert (council.approvers, council.quorum, council.follow_from) == (None, None, None)
    assert council.agenda[1:4] == ("previous", "actions", "topics")


def test_members_are_lines_or_mappings_with_their_days() -> None:
    council = read(
        "ledamöter:\n  - Bo Ek, skolan\n  - namn: Eva Ny\n    organisation: X\n    roll: "
        "ordförande\n"
        "    alias: [Eva, E]\n    från: 2015-01-01\n    till: 2018-12-31"
    )
    first, second = council.members
    assert (first.name, first.organisation, first.line) == ("Bo Ek", "skolan", 4)
    assert (second.name, second.role, second.aliases) == ("Eva Ny", "ordförande", ("Eva", "E"))
    days = {"2014-12-31": 1, "2015-01-01": 2, "2018-12-31": 2, "2019-01-01": 1}
    assert {day: len(council.members_on(day)) for day in days} == days


def test_a_title_after_a_member_is_a_role_and_no_organisation() -> None:
    council = read(
        "roller:\n  Samordnaren:\n    organisation: Kommunen\n"
        "organisationer:\n  Styrelsen:\n"
        "ledamöter:\n  - Anna Ek, ordförande\n  - Bo Al, Samordnaren\n  - Cia Dal, Styrelsen\n"
        "  - Dan Fri, Polisen\n  - Eva Gro, sekr."
    )
    assert [(each.organisation, each.role) for each in council.members] == [
        (None, "ordförande"),
        (None, "Samordnaren"),
        ("Styrelsen", None),
        ("Polisen", None),
        (None, "sekr."),
    ]


def test_registers_hold_aliases_and_holders() -> None:
    council = read(
        "organisationer:\n  Polisen: {alias: [polis], e-post: a@b.se}\n"
        "roller:\n  chefen: {organisation: K, innehavare: Bo Ek}"
    )
    assert council.organisations[0] == ("Polisen", ("polis",), "a@b.se")
    assert council.roles[0][:3] == ("chefen", "K", "Bo Ek")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("språk: fi", "bad-value"),
        ("format: 2", "later-format"),
        ("format: nytt", "bad-number"),
        ("godkännande: alla", "bad-value"),
        ("beslutsför: hälften", "bad-number"),
        ("tidszon: ../x", "bad-timezone"),
        ("följ-från: 2017", "bad-date"),
        ("årshjul: [{månad: 13, punkt: X}]", "bad-yearly"),
        ("årshjul: [{månad: 000100, punkt: X}]", "bad-yearly"),
        ("årshjul: [{månad: 0121, punkt: X}]", "bad-yearly"),
        (f"årshjul: [{{månad: {'1' * 5000}, punkt: X}}]", "bad-yearly"),
        ("årshjul: [X]", "bad-yearly"),
        ("ledamoter: [A]", "misspelt-key"),
        ("ledamöter:\n  - Bo Ek och Eva Ny", "two-people"),
        ("x: \x1b", "control-character"),
    ],
)
def test_what_is_odd_is_reported(line: str, code: str) -> None:
    assert code in codes(read(line).diagnostics)


def test_a_council_without_a_name_has_an_error() -> None:
    council = council_of("---\nspråk: sv\n---\n")
    assert (council.name, codes(council.diagnostics)) == (NAME_MISSING, ["no-name"])


@pytest.mark.parametrize("text", ["", "hej", "---\n- a\n---\n", "---\nnamn: R\n"])
def test_an_unreadable_council_is_an_error_and_no_more(text: str) -> None:
    council = council_of(text)
    assert [each.severity for each in council.diagnostics] == ["error"]
    assert council.members == ()


def test_the_text_below_is_kept() -> None:
    assert council_of("---\nnamn: R\n---\n\nTill för *alla*.\n").text == "Till för *alla*."
