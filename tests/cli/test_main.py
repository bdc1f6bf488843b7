"""The endings of `bra`, its streams, and what it imports to get there."""

import io
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from bra import __main__ as entry
from bra.cli.commands import help as help_command
from tests.transcript import ROOT, run_bra

HEAVY = (
    "rich",
    "yaml",
    "frontmatter",
    "jinja2",
    "babel",
    "pydantic",
    "pyromark",
    "markdown_it",
    "zoneinfo",
)


def imported(*arguments: str, cwd: Path) -> set[str]:
    """Return the modules that a call of `bra` imports, in a process of its own."""
    code = (
        "import sys, runpy\n"
        "try: runpy.run_module('bra', run_name='__main__', alter_sys=True)\n"
        "except SystemExit: pass\n"
        "sys.stderr.write('\\n'.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(entry.__file__).parent.parent)},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return set(done.stderr.splitlines())


def test_the_version_needs_nothing(tmp_path: Path) -> None:
    modules = imported("--version", cwd=tmp_path)
    assert "typer" not in modules
    assert {name for name in modules if name.startswith("bra.")} <= {"bra.__main__"}


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["--no-color", "--version"]])
def test_the_help_needs_typer_alone(arguments: list[str], tmp_path: Path) -> None:
    modules = imported(*arguments, cwd=tmp_path)
    assert "typer" in modules
    assert not modules & set(HEAVY)
    assert not {name for name in modules if name.startswith("bra.cli.commands")}


def test_a_command_imports_itself_alone(tmp_path: Path) -> None:
    modules = imported("help", "-C", "somewhere", "start", cwd=tmp_path)
    found = {name for name in modules if name.startswith("bra.cli.commands.")}
    assert found == {"bra.cli.commands.help"}
    assert not modules & (set(HEAVY) - {"frontmatter", "yaml"})


def test_a_list_in_json_needs_no_templates_and_no_drawing(tmp_path: Path) -> None:
    modules = imported("actions", "-C", str(ROOT), "--open", "--format", "json", cwd=tmp_path)
    assert "bra.cli.commands.actions" in modules
    assert not modules & {"jinja2", "babel", "rich", "pydantic", "frontmatter"}


def failing(error: BaseException, tmp_path: Path, **env: str) -> tuple[str, int]:
    with patch.object(help_command, "contents", side_effect=error):
        result = run_bra("help", cwd=tmp_path, env=env)
    assert result.stdout == b""
    return result.stderr.decode(), result.code


def test_a_fault_is_reported_without_its_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    said, code = failing(ZeroDivisionError("the words"), tmp_path)
    assert code == entry.FAULT
    assert "a fault in bra itself: ZeroDivisionError: the words" in said
    assert "Traceback" not in said
    (file,) = tmp_path.glob("bra-fault-*.txt")
    assert file.name in said
    assert "Traceback" in file.read_text(encoding="utf-8")


def test_a_fault_shows_its_traceback_to_who_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    said, code = failing(ZeroDivisionError(), tmp_path, BRA_DEBUG="1")
    assert code == entry.FAULT
    assert "Traceback" in said
    assert not list(tmp_path.glob("bra-fault-*"))


def test_the_system_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    said, code = failing(PermissionError(13, "Permission denied", "minutes"), tmp_path)
    assert (said, code) == (
        "bra: minutes cannot be read or written (permission denied)\n",
        entry.USER_ERROR,
    )


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (KeyboardInterrupt(), entry.INTERRUPTED),
        (BrokenPipeError(32, "Broken pipe"), entry.CLOSED_PIPE),
    ],
)
def test_being_stopped_says_nothing(error: BaseException, expected: int, tmp_path: Path) -> None:
    assert failing(error, tmp_path) == ("", expected)


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe shows itself otherwise there")
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["help"], ["help", "cli"]])
def test_a_closed_pipe_ends_quietly(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "bra", *arguments],
        cwd=Path(entry.__file__).parent.parent,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.stderr, done.returncode) == (b"", entry.CLOSED_PIPE)


def test_streams_are_utf8_with_plain_newlines() -> None:
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, "cp1252", newline="\r\n")
    entry._prepare(stream)  # noqa: SLF001 - streams of the test's own
    stream.write("→ å\udcff\n")
    stream.flush()
    assert data.getvalue() == "→ å\\udcff\n".encode()
