"""Whatever a file says, checking ends with findings that point into it."""

import os
import tempfile
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.checking.daysoff import day_off
from bra.checking.findings import find
from bra.folder import Folder
from tests.checking.councils import TODAY, approved, check, codes, meeting, write
from tests.reading.mutations import mutated
from tests.rulepages import SPECIMENS
from tests.transcript import ROOT

TEXTS = [
    path.read_bytes().decode()
    for code in ("recused-but-counted", "closed-twice", "superseded-already", "seal-broken")
    for path in sorted((SPECIMENS / code / "minutes").glob("20*.md"))
]
COUNCIL = (ROOT / "minutes" / "council.md").read_text(encoding="utf-8")


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(TEXTS).flatmap(mutated), st.sampled_from([COUNCIL]).flatmap(mutated))
def test_no_text_is_too_odd_to_check(text: str, council: str) -> None:
    with tempfile.TemporaryDirectory() as name, patch.dict(os.environ, {"BRA_CACHE": "off"}):
        root = Path(name)
        (root / "minutes").mkdir()
        data = text.encode("utf-8", "replace")
        (root / "minutes" / "2017-10-11.md").write_bytes(data)
        (root / "minutes" / "council.md").write_bytes(council.encode("utf-8", "replace"))
        everything = find(Folder(root), today=TODAY)
        alone = find(Folder(root), ["minutes/2017-10-11.md"], today=TODAY)
    assert alone == tuple(each for each in everything if each.path == "minutes/2017-10-11.md")
    for finding in everything:
        if finding.line:
            assert 1 <= finding.line <= data.count(b"\n") + council.count("\n") + 1
            assert finding.column >= 1
            assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)


@pytest.mark.parametrize("form", ["plain", "bom", "crlf"])
def test_byte_order_mark_and_line_ends_move_nothing(tmp_path: Path, form: str) -> None:
    text = meeting("Ärendet gäller 811218-9876.\n\n- [ ] **A1** ordna (löpande)")
    text = text.replace("\n", "\r\n") if form == "crlf" else text
    text = f"\ufeff{text}" if form == "bom" else text
    found = find(write(tmp_path, {"2017-10-11": text}), today=TODAY)
    places = [(each.code, each.line, each.column) for each in found]
    assert places == [("personal-number", 14, 16), ("no-owner", 16, 1)]


@pytest.mark.parametrize(
    ("day", "named"),
    [
        ("2017-12-26", True),
        ("2017-06-23", True),
        ("2018-03-30", True),
        ("2017-06-06", True),
        ("2017-12-29", None),
        ("2017-11-03", None),
        ("2017-08-21", None),
        ("2017-08-20", False),
        ("2017-11-04", False),
    ],
)
def test_days_off(day: str, named: bool | None) -> None:  # noqa: FBT001 - what must come out
    for code in ("sv", "en"):
        name = day_off(day, code)
        assert (None if name is None else bool(name)) is named


def test_a_day_off_is_named_in_the_language_of_the_council() -> None:
    assert day_off("2017-06-23", "sv") == "Midsommarafton"
    assert day_off("2017-06-23", "en") == "Midsummer Eve"


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("(senast 2017-11-18)", ["due-on-day-off"]),
        ("(senast 18 november)", ["due-on-day-off"]),
        ("(v. 46)", []),
        ("(november)", []),
        ("(till nästa möte)", []),
        ("(senast 2017-11-17)", []),
    ],
)
def test_only_a_day_that_is_named_can_be_a_day_off(
    tmp_path: Path, term: str, expected: list[str]
) -> None:
    assert codes(check(tmp_path, f"- [ ] **A1** Kim Berg: ordna {term}")) == expected


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("", ["due-on-day-off"]),
        ("tidszon: Europe/Stockholm\n", ["due-on-day-off"]),
        ("tidszon: Europe/London\n", []),
    ],
)
def test_swedish_holidays_are_days_off_in_swedish_time(
    tmp_path: Path, zone: str, expected: list[str]
) -> None:
    text = "- [ ] **A1** Kim Berg: ordna (senast 2018-06-06)"
    assert codes(check(tmp_path, text, zone)) == expected
    text = "- [ ] **A1** Kim Berg: ordna (senast 2018-06-09)"
    assert codes(check(tmp_path, text, zone)) == ["due-on-day-off"]


def test_the_next_meeting_needs_no_text_where_the_key_has_its_date(tmp_path: Path) -> None:
    for heading in ("Nästa möte", "Next meeting"):
        assert codes(check(tmp_path, f"Text.\n\n## 2. {heading}")) == []
    undated = meeting("Text.\n\n## 2. Nästa möte").replace("nästa: 2017-12-06\n", "")
    found = find(write(tmp_path, {"2017-10-11": undated}), today=TODAY)
    assert "empty-item" in codes(list(found))


def test_numbers_run_on_through_the_year(tmp_path: Path) -> None:
    more = "numrering: år\n"
    first = meeting("Text.", date="2017-08-18").replace("12-06", "10-11")
    part = meeting("Text.").replace("- Kim Berg", "- Kim Berg (t.o.m. § 2)")
    unnumbered = part.replace("## 1. ", "## ")
    found = find(write(tmp_path, {"2017-08-18": first, "2017-10-11": part}, more), today=TODAY)
    assert codes(list(found)) == ["unknown-part", "duplicate-item-number"]
    folder = write(tmp_path, {"2017-08-18": first, "2017-10-11": unnumbered}, more)
    assert codes(list(find(folder, today=TODAY))) == ["counted-number"]
    alone = find(folder, ["minutes/2017-10-11.md"], today=TODAY)
    assert codes(list(alone)) == ["counted-number"]


def test_an_approval_that_awaits_another_is_no_error_and_its_seal_is_checked(
    tmp_path: Path,
) -> None:
    text = approved(meeting("Text.")).replace("status: godkänt", "status: färdigställt")
    more = "justerare: 2\n"
    waiting = text.replace("närvarande:", "justerare: [Kim Berg, Robin Dal]\nnärvarande:")
    assert "approval-without-status" in codes(
        list(find(write(tmp_path, {"2017-10-11": text}), today=TODAY))
    )
    found = find(write(tmp_path, {"2017-10-11": waiting}, more), today=TODAY)
    assert codes(list(found)) == ["seal-broken"]
