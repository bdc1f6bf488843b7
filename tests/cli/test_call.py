"""What a call takes from options, environment and folder."""

import datetime as dt
from pathlib import Path
from typing import cast

import pytest
import typer

from bra.cli.call import Call, iso_date
from bra.cli.group import build
from bra.cli.table import COMMANDS
from bra.errors import UserError
from tests.transcript import run_bra

HELP = next(entry for entry in COMMANDS if entry.name == "help")
SOME_DAY = dt.date(2017, 10, 11)


def context(*arguments: str) -> typer.Context:
    return cast("typer.Context", build(HELP).make_context("help", list(arguments)))


def council(folder: Path) -> Path:
    (folder / "minutes").mkdir(parents=True)
    (folder / "minutes" / "council.md").write_text("---\nname: X\n---\n", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BRA_COUNCIL", "BRA_TODAY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


def test_an_option_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRA_COUNCIL", "there")
    monkeypatch.setenv("BRA_TODAY", "2016-01-01")
    assert Call.of(context()).council == Path("there")
    assert Call.of(context()).today == dt.date(2016, 1, 1)
    call = Call.of(context("-C", "here", "--lang", "en"), "2017-10-11")
    assert (call.council, call.today, call.language) == (Path("here"), SOME_DAY, "en")


@pytest.mark.parametrize(
    "text",
    [
        "20171011",
        "2017-W41-3",
        "2017-13-01",
        "2017-02-29",
        "11/10 2017",
        "\uff12\uff10\uff11\uff17-10-11",
        "2017-10-1 ",
    ],
)
def test_other_dates_are_refused(text: str) -> None:
    assert iso_date(text) is None
    with pytest.raises(UserError, match="--today"):
        Call.of(context(), text)


def test_the_clock_is_read_when_nobody_says_otherwise() -> None:
    before = dt.date.today()  # noqa: DTZ011 - the same clock
    assert before <= Call.of(context()).today <= dt.date.today()  # noqa: DTZ011


def test_the_council_is_found_from_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = council(tmp_path / "bra")
    inside = root / "minutes" / "2016"
    inside.mkdir()
    monkeypatch.chdir(inside)
    assert Call.of(context()).root() == root


def test_no_council_says_where_the_search_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError) as caught:
        Call.of(context()).root()
    assert str(tmp_path) in str(caught.value)
    (tmp_path / "minutes").mkdir()
    with pytest.raises(UserError, match=r"its minutes/ has no council\.md"):
        Call.of(context()).root()


def test_a_named_folder_is_not_searched_upwards(tmp_path: Path) -> None:
    root = council(tmp_path)
    assert Call.of(context("-C", str(root))).root() == root
    inside = root / "minutes" / "2016"
    inside.mkdir()
    with pytest.raises(UserError, match="not a council's folder"):
        Call.of(context("-C", str(inside))).root()


@pytest.mark.parametrize("arguments", [["--lang", "xx", "help"], ["help", "--lang", "xx"]])
def test_shared_options_are_read_before_and_after(arguments: list[str], tmp_path: Path) -> None:
    result = run_bra(*arguments, cwd=tmp_path)
    assert result.code == 2
    assert b"'xx' is none of" in result.stderr
    assert not result.stdout
