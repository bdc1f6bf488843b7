from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.checking.sensitive import blotted, find_sensitive
from tests.checking.councils import check, codes

TODAY = "2017-11-15"


def found(text: str) -> list[tuple[str, str]]:
    data = text.encode()
    return [(each.code, data[each.start : each.end].decode()) for each in _find(data)]


def _find(data: bytes) -> list:  # type: ignore[type-arg]
    return list(find_sensitive(data, TODAY))


@pytest.mark.parametrize(
    "number",
    [
        "811218-9876",
        "19811218-9876",
        "8112189876",
        "198112189876",
        "811218+9876",
        "811218 9876",
        "811218–9876",
        "811278-9873",  # a coordination number: the day is raised by sixty
        "19811278-9873",
    ],
)
def test_personal_numbers_are_found(number: str) -> None:
    for text in (number, f"Ärendet ({number}).", f"a {number}\n", f"nr:{number}, b"):
        assert found(text) == [("personal-number", number)]


@pytest.mark.parametrize(
    "text",
    [
        "811218-9875",  # wrong check digit
        "811318-9874",  # no such month
        "811298-9870",  # no such day
        "20991218-9870",  # not born yet
        "556036-0793",  # an organisation's number
        "2017-08-18/A1 och 2017-10-11",
        "dnr KS 2017-1234567",
        "13.30–15.00",
        "tom. 1 234 567 890 kr",
        "1811218-98761",
        "https://example.org/811218-9876x",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [
        ("kort 4111 1111 1111 1111", "card-number", "4111 1111 1111 1111"),
        ("kort 4111-1111-1111-1111", "card-number", "4111-1111-1111-1111"),
        ("kort 378282246310005", "card-number", "378282246310005"),
        ("5555555555554444", "card-number", "5555555555554444"),
        ("till SE35 5000 0000 0549 1000 0003", "account-number", "SE35 5000 0000 0549 1000 0003"),
        ("GB29 NWBK 6016 1331 9268 19", "account-number", "GB29 NWBK 6016 1331 9268 19"),
        ("bankgiro 991-2346", "account-number", "991-2346"),
        ("Bg: 5050-1055", "account-number", "5050-1055"),
        ("plusgiro 90 20 03-3", "account-number", "90 20 03-3"),
        ("kontonummer 8327-9 123 456 789", "account-number", "8327-9 123 456 789"),
        ("070-174 06 05", "phone-number", "070-174 06 05"),
        ("+46 70 174 06 05", "phone-number", "+46 70 174 06 05"),
        ("+46(0)701740605", "phone-number", "+46(0)701740605"),
        ("tel. 0470-410 00", "phone-number", "0470-410 00"),
        ("Nås på a.b+c@example.org.", "email-address", "a.b+c@example.org"),
    ],
)
def test_other_numbers_and_addresses_are_found(text: str, code: str, number: str) -> None:
    assert found(text) == [(code, number)]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",  # wrong check digit
        "ärende 991-2346",  # nothing says that it is a giro
        "bankgiro 991-2345",
        "konto 4010",  # of the books
        "SE36 5000 0000 0549 1000 0003",
        "0470-410 00",  # nothing says that it is a telephone
        "växeln @kommunen",
        "uppgiften 12-3456",
    ],
)
def test_false_alarms_are_not_raised(text: str) -> None:
    assert found(text) == []


def test_several_in_a_row_are_told_apart() -> None:
    text = "19811218-9876 070-174 06 05"
    assert [code for code, _ in found(text)] == ["personal-number", "phone-number"]


def test_a_text_loses_the_digits_of_its_numbers_and_nothing_else() -> None:
    assert blotted("A1 gäller 811218-9876 senast 2017-12-01", TODAY) == (
        "A1 gäller ******-**** senast 2017-12-01"
    )


@settings(max_examples=60)
@given(st.text(alphabet="0123456789 -+()@.aSEbg\n", max_size=80))
def test_nothing_is_found_twice_after_it_is_blotted(text: str) -> None:
    once = blotted(text, TODAY)
    assert len(once) == len(text)
    assert blotted(once, TODAY) == once


def test_what_council_md_names_is_the_councils_own(tmp_path: Path) -> None:
    text = "Ring 070-174 06 05, mejla rad@example.org, betala till bankgiro 991-2346."
    assert sorted(codes(check(tmp_path, text))) == [
        "account-number",
        "email-address",
        "phone-number",
    ]
    own = 'site: "070-174 06 05, Rad@example.org, bg 991-2346"\n'
    assert check(tmp_path, text, own) == []


def test_a_personal_number_is_nobodys_own(tmp_path: Path) -> None:
    findings = check(tmp_path, "Ärendet gäller 811218-9876.", 'site: "811218-9876"\n')
    assert codes(findings) == ["personal-number", "personal-number"]
    assert [each.path for each in findings] == ["minutes/2017-10-11.md", "minutes/council.md"]


def test_numbers_in_confidential_text_are_found_but_not_addresses(tmp_path: Path) -> None:
    text = "> Sekretess: 811218-9876, 070-174 06 05, a@example.org"
    (only,) = check(tmp_path, text)
    assert only.code == "personal-number"
    assert only.hidden


@pytest.mark.parametrize(
    "rule", ["", "regler: [{regel: email-address, nivå: av, skäl: de är offentliga}]\n"]
)
def test_an_address_is_not_shown_where_it_is_told_of(tmp_path: Path, rule: str) -> None:
    [phone, *_] = check(tmp_path, "Kalle nås på kalle@privat.se eller 070-174 06 05.", rule)
    assert phone.source is not None
    shown = phone.source.data.decode()
    assert "***-*** ** **" in shown
    assert ("kalle@privat.se" in shown) is bool(rule)
    assert ("*****@******.**" in shown) is not bool(rule)
