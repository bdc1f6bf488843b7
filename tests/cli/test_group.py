"""Commands are built from the table, and take their values without Typer's adapters."""

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Annotated
from unittest.mock import patch

import pytest
import typer

from bra.cli.commands import help as help_command
from bra.cli.group import build
from bra.cli.table import Entry
from tests.transcript import run_bra

if TYPE_CHECKING:
    from bra.cli.call import Call


def run(
    words: Annotated[list[str], typer.Argument(help="Words.")],
    stale: Annotated[int | None, typer.Option(help="How many.")] = None,
    owner: Annotated[list[str] | None, typer.Option(help="Whose.")] = None,
    done: Annotated[bool, typer.Option("--done", help="All?")] = False,  # noqa: FBT002 - a flag
) -> None:
    """Take what a command may take."""
    typer.echo(repr((words, stale, owner, done)))


def called(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    module = SimpleNamespace(run=run, EXAMPLES=("bra x",))
    with patch("bra.cli.group.import_module", return_value=module):
        build(Entry("x", "x", "Plan", "")).main(list(arguments), standalone_mode=False)
    return capsys.readouterr().out


def test_values_arrive_with_their_types(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(capsys, "a", "b") in {
        "(['a', 'b'], None, None, False)\n",
        "(['a', 'b'], None, [], False)\n",
    }
    all_given = called(capsys, "--stale", "3", "--owner", "Bo", "--owner", "Eva", "--done", "a")
    assert all_given == "(['a'], 3, ['Bo', 'Eva'], True)\n"


@pytest.mark.parametrize(
    "arguments", [[], ["a", "--stale", "x"], ["a", "--nope"], ["a", "--owner"]]
)
def test_wrong_values_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Exception, match=r".") as caught:
        called(capsys, *arguments)
    assert getattr(caught.value, "exit_code", None) == 2


@pytest.mark.parametrize("arguments", [["--nope"], ["help", "--nope"], ["help", "--lang"], ["-C"]])
def test_usage_errors_end_with_2(arguments: list[str], tmp_path: Path) -> None:
    result = run_bra(*arguments, cwd=tmp_path)
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.strip().splitlines()[-1].startswith(b"Error: ")


@pytest.mark.parametrize(
    ("arguments", "council", "language"),
    [
        (["-C", "a", "--lang", "en", "help"], "a", "en"),
        (["help", "-C", "a", "--lang", "en"], "a", "en"),
        (["-C", "a", "--lang", "sv", "help", "-C", "b", "--lang", "en"], "b", "en"),
        (["-C", "a", "help", "--lang", "en"], "a", "en"),
        (["help"], "env", None),
    ],
)
def test_shared_options_stand_anywhere_and_the_last_wins(
    arguments: list[str], council: str, language: str | None, tmp_path: Path
) -> None:
    seen: list[Call] = []
    with patch.object(help_command, "put", lambda call, _: seen.append(call)):
        assert run_bra(*arguments, cwd=tmp_path, env={"BRA_COUNCIL": "env"}).code == 0
    (call,) = seen
    assert (call.council, call.language) == (Path(council), language)
