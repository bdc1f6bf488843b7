from pathlib import Path

import pytest

from bra.checking.findings import find
from tests.checking.councils import TODAY, approved, check, codes, meeting, write

NOBODY = "- [ ] **A1** ordna en vandring (löpande)"
NUMBER = "Ärendet gäller 811218-9876."


def settings(*entries: str) -> str:
    return "regler:\n" + "".join(f"  - {entry}\n" for entry in entries)


OFF = settings("{regel: no-owner, nivå: av, skäl: ingen utses än}")


def test_a_rule_is_switched_off_for_all_meetings(tmp_path: Path) -> None:
    assert codes(check(tmp_path, NOBODY)) == ["no-owner"]
    assert codes(check(tmp_path, NOBODY, OFF)) == []


def test_a_rule_is_made_stricter_and_milder(tmp_path: Path) -> None:
    for word, severity in (("fel", "error"), ("error", "error"), ("upplysning", "info")):
        more = settings(f"{{regel: no-owner, nivå: {word}, skäl: så vill vi}}")
        assert [each.severity for each in check(tmp_path, NOBODY, more)] == [severity]


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ("[2017-10-11]", []),
        ("2017-10-11", []),
        ("[2017]", []),
        ("[2016, 2017-10-18]", ["no-owner"]),
    ],
)
def test_a_setting_is_for_the_meetings_that_it_names(
    tmp_path: Path, meetings: str, expected: list[str]
) -> None:
    more = settings(f"{{regel: no-owner, nivå: av, möten: {meetings}, skäl: ingen utses än}}")
    found = codes(check(tmp_path, NOBODY, more))
    assert [code for code in found if code != "unknown-setting-meeting"] == expected


def test_what_is_said_of_a_named_meeting_comes_first(tmp_path: Path) -> None:
    more = settings(
        "{regel: no-owner, nivå: fel, möten: [2017-10-11], skäl: ett viktigt möte}",
        "{regel: no-owner, nivå: av, skäl: ingen utses än}",
    )
    assert [each.severity for each in check(tmp_path, NOBODY, more)] == ["error"]


def test_a_setting_without_reason_changes_nothing(tmp_path: Path) -> None:
    more = settings("{regel: no-owner, nivå: av}")
    assert set(codes(check(tmp_path, NOBODY, more))) == {"no-owner", "setting-without-reason"}


def test_an_unknown_rule_gets_a_suggestion(tmp_path: Path) -> None:
    more = settings("{regel: no-owners, nivå: av, skäl: ingen utses än}")
    (found,) = (each for each in check(tmp_path, "Text.", more) if each.code == "unknown-rule")
    assert found.meant == "no-owner"
    assert found.path == "minutes/council.md"


def test_a_rule_on_numbers_is_silenced_only_for_meetings_by_name(tmp_path: Path) -> None:
    for_all = settings("{regel: personal-number, nivå: av, skäl: falskt larm}")
    for_year = settings("{regel: personal-number, nivå: av, möten: [2017], skäl: falskt larm}")
    milder = settings("{regel: personal-number, nivå: varning, skäl: falskt larm}")
    for more in (for_all, for_year, milder):
        found = check(tmp_path, NUMBER, more)
        assert codes(found) == ["personal-number", "setting-not-allowed"]
        assert {each.severity for each in found} == {"error"}
    named = settings("{regel: personal-number, nivå: av, möten: [2017-10-11], skäl: ett dnr}")
    assert check(tmp_path, NUMBER, named) == []


def test_a_broken_seal_cannot_be_silenced(tmp_path: Path) -> None:
    more = settings("{regel: seal-broken, nivå: av, möten: [2017-10-11], skäl: vi rättade ett fel}")
    text = approved(meeting("Text.")).replace("Text.", "Annan text.")
    found = find(write(tmp_path, {"2017-10-11": text}, more), today=TODAY)
    assert codes(list(found)) == ["seal-broken", "setting-not-allowed"]


ABOVE = "<!-- bra: tillåt no-owner: rådet utser någon -->"


@pytest.mark.parametrize(
    "comment",
    [
        ABOVE,
        "<!--bra:allow no-owner:rådet utser någon-->",
        "<!-- Bra tillåt no-due, no-owner: rådet utser någon -->",
        f"{ABOVE}\n",
    ],
)
def test_a_comment_lets_the_line_below_pass(tmp_path: Path, comment: str) -> None:
    found = codes(check(tmp_path, f"{comment}\n{NOBODY}"))
    assert "no-owner" not in found
    assert set(found) <= {"idle-comment"}


def test_a_comment_lets_its_own_line_pass_and_no_other(tmp_path: Path) -> None:
    text = f"{NUMBER} <!-- bra: tillåt personal-number: ett dnr -->\n\n{NUMBER}"
    (found,) = check(tmp_path, text)
    assert (found.code, found.line) == ("personal-number", 16)


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("<!-- bra: tillåt no-owner -->", "comment-without-reason"),
        ("<!-- bra: tillåt no-owner: -->", "comment-without-reason"),
        ("<!-- bra: tillåt ingen-ägare: skäl -->", "unknown-rule"),
        ("<!-- bra: strunta i det -->", "odd-comment"),
        ("<!-- bra: tillåt -->", "odd-comment"),
        ("<!-- bra: tillåt odd-confidential-mark: skäl -->", "setting-not-allowed"),
    ],
)
def test_a_comment_that_does_not_count_is_reported(
    tmp_path: Path, comment: str, expected: str
) -> None:
    assert codes(check(tmp_path, f"{comment}\n{NOBODY}")) == [expected, "no-owner"]


@pytest.mark.parametrize(
    "text",
    ["<!-- bra möte, tack alla -->", "<!-- Bra: -->", "```\n<!-- bra: strunta -->\n```"],
)
def test_what_is_no_comment_to_bra_is_left_alone(tmp_path: Path, text: str) -> None:
    assert codes(check(tmp_path, text)) in ([], ["odd-comment"])
    assert codes(check(tmp_path, "<!-- bra möte -->\n\nText.")) == []
    assert codes(check(tmp_path, "```\n<!-- bra: strunta -->\n```")) == []


def test_a_comment_still_counts_when_the_minutes_are_approved(tmp_path: Path) -> None:
    text = f"{NUMBER} <!-- bra: tillåt personal-number: ett dnr -->"
    folder = write(tmp_path, {"2017-10-11": approved(meeting(text))})
    assert find(folder, today=TODAY) == ()
