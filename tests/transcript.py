r"""Run the transcripts in `tests/transcripts`: what was typed, and every byte that came of it.

A transcript reads like a terminal:

    # fixture: real-council
    # env: BRA_TODAY=2017-09-01

    $ bra actions > list.md
    ! what it said on stderr
    [0]

    $ cat list.md
    what it wrote
    [0]

The fixture is the folder that the commands start in: `real-council` (the `minutes` and `templates`
of this repository), the path of a folder in it, or `empty`. Beside `bra` there are `cat FILE`,
`ls`, `edit FILE OLD NEW`, which puts one text in place of another (`\n` is a new line), `git`, for
which it is always the same day, and `> FILE` after a `bra`. Lines of stdout come first, then those
of stderr behind `! `, then the exit code in brackets. A line that would not show as it is stands
as JSON behind a backslash; a backslash also tells that the last line has no newline, or that lines
end in CRLF.
`python -m tests.transcript [NAME...]` writes them anew; read the diff before you believe it.
"""

import contextlib
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from bra.__main__ import main
from bra.cli import app, group

if TYPE_CHECKING:
    from typer._click import Command

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "transcripts"
NO_NEWLINE = "\\ no newline"
WITH_CRLF = "\\ lines end in CRLF"
CRLF = b"\r\n"
_GIT = {
    "GIT_AUTHOR_DATE": "2017-08-31T12:00:00+0200",
    "GIT_COMMITTER_DATE": "2017-08-31T12:00:00+0200",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_COUNT": "3",
    "GIT_CONFIG_KEY_0": "user.name",
    "GIT_CONFIG_VALUE_0": "Bo Tenland",
    "GIT_CONFIG_KEY_1": "user.email",
    "GIT_CONFIG_VALUE_1": "bo@example.org",
    "GIT_CONFIG_KEY_2": "init.defaultBranch",
    "GIT_CONFIG_VALUE_2": "main",
}
_STRANGERS = (
    *("BRA_", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "COLUMNS", "LINES", "TERM"),
    *("LANG", "LC_"),
)


class Result(NamedTuple):
    """What a command gave."""

    stdout: bytes
    stderr: bytes
    code: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """A transcript's settings and its commands; comments stand with the command after them."""

    fixture: str
    env: Mapping[str, str]
    heads: tuple[str, ...]
    commands: tuple[str, ...]


def _kept(make: "Callable[..., Command]") -> "Callable[..., Command]":
    """Make a command once and give each run a copy: Typer takes as long for one as many runs do."""
    made = cache(make)

    def copied(*given: object) -> "Command":
        command = copy(made(*given))
        command.params = [*command.params]
        return command

    return copied


_COMMAND = _kept(group._command)  # noqa: SLF001 - below all that is told of a command
_COMMAND_LINE = _kept(app.command_line)


def run_bra(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> Result:
    """Run `bra` in this process, with streams that begin as a Western Windows has them."""
    out, err = io.BytesIO(), io.BytesIO()
    given = {"COLUMNS": "80", "XDG_CACHE_HOME": str(cwd / ".cache"), **(env or {})}
    with pytest.MonkeyPatch.context() as patch, contextlib.chdir(cwd):
        for key in [each for each in os.environ if each.startswith(_STRANGERS)]:
            patch.delenv(key)
        for key, value in given.items():
            patch.setenv(key, value)
        patch.setattr(sys, "argv", ["bra", *arguments])
        patch.setattr(sys, "stdin", io.StringIO())
        patch.setattr(sys, "stdout", io.TextIOWrapper(out, "cp1252", newline="\r\n"))
        patch.setattr(sys, "stderr", io.TextIOWrapper(err, "cp1252", newline="\r\n"))
        patch.setattr(group, "_command", _COMMAND)
        patch.setattr(app, "command_line", _COMMAND_LINE)
        code: object = None
        try:
            main()
        except SystemExit as stop:
            code = stop.code
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        assert isinstance(code, int), f"bra ended without an exit code: {code!r}"
        return Result(out.getvalue(), err.getvalue(), code)


def read(text: str) -> Transcript:
    """Read a transcript's head and its commands; what came of them is not looked at."""
    settings: dict[str, str] = {"fixture": "empty", "env": ""}
    heads: list[str] = []
    commands: list[str] = []
    head: list[str] = []
    after = True
    for line in text.splitlines():
        if line.startswith("$ "):
            heads.append("".join(f"{each}\n" for each in head))
            commands.append(line[2:])
            head, after = [], False
        elif after:
            head.append(line)
            key, colon, value = line.removeprefix("# ").partition(": ")
            if line.startswith("# ") and colon and key in settings and not commands:
                settings[key] = value
        elif line.startswith("[") and line.endswith("]"):
            after = True
    env = dict(pair.split("=", 1) for pair in shlex.split(settings["env"]))
    return Transcript(settings["fixture"], env, tuple(heads), tuple(commands))


def play(text: str) -> str:
    """Run a transcript's commands in a fresh copy of its fixture and return it with what came."""
    transcript = read(text)
    with (
        tempfile.TemporaryDirectory() as name,
        _folder(transcript.fixture, Path(name).resolve()) as cwd,
    ):
        parts = [
            f"{head}$ {command}\n{_shown(_run(command, cwd, transcript.env), cwd)}"
            for head, command in zip(transcript.heads, transcript.commands, strict=True)
        ]
    return "".join(parts)


@contextlib.contextmanager
def _folder(fixture: str, temporary: Path) -> Iterator[Path]:
    cwd = temporary / "council"
    cwd.mkdir()
    if fixture == "real-council":
        for name in ("minutes", "templates"):
            shutil.copytree(ROOT / name, cwd / name)
    elif fixture != "empty":
        shutil.copytree(ROOT / fixture, cwd, dirs_exist_ok=True)
    yield cwd


def _run(command: str, cwd: Path, env: Mapping[str, str]) -> Result:
    name, *arguments = shlex.split(command)
    if name == "cat":
        return Result((cwd / arguments[0]).read_bytes(), b"", 0)
    if name == "ls":
        files = sorted(
            path.relative_to(cwd).as_posix()
            for path in cwd.rglob("*")
            if path.is_file() and not {".cache", ".git"} & set(path.parts)
        )
        return Result("".join(f"{file}\n" for file in files).encode(), b"", 0)
    if name == "edit":
        path, old, new = (
            cwd / arguments[0],
            *(each.replace("\\n", "\n").encode() for each in arguments[1:]),
        )
        assert path.read_bytes().count(old) == 1, command
        path.write_bytes(path.read_bytes().replace(old, new))
        return Result(b"", b"", 0)
    if name == "git":
        return run_git(*arguments, cwd=cwd)
    assert name == "bra", f"a transcript knows bra, cat, ls, edit and git, not {name}"
    target = None
    if len(arguments) > 1 and arguments[-2] == ">":
        target = cwd / arguments[-1]
        del arguments[-2:]
    result = run_bra(*arguments, cwd=cwd, env=env)
    if target:
        target.write_bytes(result.stdout)
        return result._replace(stdout=b"")
    return result


def run_git(*arguments: str, cwd: Path) -> Result:
    """Run git as one clerk on one day, whatever is set up here."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    done = subprocess.run(
        ["git", *arguments], cwd=cwd, env={**clean, **_GIT}, capture_output=True, check=False
    )
    return Result(done.stdout, done.stderr, done.returncode)


def _shown(result: Result, cwd: Path) -> str:
    return f"{_lines(result.stdout, cwd, '')}{_lines(result.stderr, cwd, '! ')}[{result.code}]\n"


def _lines(data: bytes, cwd: Path, prefix: str) -> str:
    text = data.decode("utf-8").replace(str(cwd), "$PWD")
    if not text:
        return ""
    if text.count("\n") == text.count("\r\n") and text.endswith("\r\n"):
        plain = _lines(data.replace(CRLF, b"\n"), cwd, prefix)
        return f"{plain}{prefix}{WITH_CRLF}\n"
    *lines, last = text.split("\n")
    shown = "".join(f"{prefix}{_line(line, prefix)}\n" for line in lines)
    return shown + (f"{prefix}{_line(last, prefix)}\n{prefix}{NO_NEWLINE}\n" if last else "")


def _line(line: str, prefix: str) -> str:
    looks_special = not prefix and line.startswith(("$ ", "! ", "[", "\\"))
    if looks_special or line != line.rstrip() or not (line.isprintable() or not line):
        return f"\\{json.dumps(line, ensure_ascii=not line.isprintable())}"
    return line


def renew(names: list[str]) -> None:
    """Write transcripts anew from what the commands give now."""
    paths = [FOLDER / f"{name}.txt" for name in names] or sorted(FOLDER.glob("*.txt"))
    for path in paths:
        path.write_text(play(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew(sys.argv[1:])
