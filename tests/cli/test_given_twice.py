"""An option that is given twice counts twice, or is refused: no value is silently dropped."""

import json
from pathlib import Path

import pytest

from tests.transcript import run_bra


@pytest.fixture
def council(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    head = "---\nname: Rådet\nlanguage: sv\nmembers: [Bo Ek]\n---\n"
    (tmp_path / "minutes" / "council.md").write_text(head, encoding="utf-8")
    for year in ("2016", "2017", "2018"):
        text = (
            f"---\ndatum: {year}-03-10\nstatus: färdigställt\nnärvarande: [Bo Ek]\n---\n\n"
            f"## 1. A\n\n**Beslut D1:** Ja {year}.\n"
        )
        (tmp_path / "minutes" / f"{year}-03-10.md").write_text(text, encoding="utf-8")
    return tmp_path


def listed(council: Path, command: str, *years: str) -> list[dict[str, object]]:
    arguments = [part for year in years for part in ("--year", year)]
    result = run_bra(command, *arguments, "--format", "json", cwd=council)
    assert result.code == 0, result.stderr.decode()
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_each_year_that_is_given_counts(council: Path) -> None:
    two = ("2016", "2018")
    assert [each["meeting"] for each in listed(council, "decisions", *two)] == [
        "2016-03-10",
        "2018-03-10",
    ]
    assert {each["stem"] for each in listed(council, "meetings", *two)} == {
        "2016-03-10",
        "2018-03-10",
    }
    assert [each["called"] for each in listed(council, "people", *two)] == [2]
    assert len(listed(council, "decisions")) == 3


@pytest.mark.parametrize("second", [("--to", "json"), ("--to", "2017-01-01")])
def test_two_formats_or_two_last_days_are_refused(council: Path, second: tuple[str, str]) -> None:
    first = ("--to", "md") if second[1] == "json" else ("--to", "2017-02-01")
    result = run_bra("report", *first, *second, cwd=council)
    assert (result.code, result.stdout) == (2, b"")
    assert "--to tar ett format och en dag" in result.stderr.decode()


def test_a_format_and_a_last_day_go_together(council: Path) -> None:
    result = run_bra("report", "--to", "2017-12-31", "--to", "md", cwd=council)
    assert result.code == 0


def test_an_option_before_the_command_and_after_it_is_no_repetition(council: Path) -> None:
    result = run_bra("--lang", "en", "people", "--lang", "sv", cwd=council)
    assert (result.code, "Namn" in result.stdout.decode()) == (0, True)
