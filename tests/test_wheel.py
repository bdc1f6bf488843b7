"""The built wheel, installed where nothing of this clone is in reach, has all that it needs."""

import http.client
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from bra.cli.pages import topics
from bra.cli.table import COMMANDS
from tests.transcript import ROOT

Run = Callable[..., "subprocess.CompletedProcess[str]"]
CALLS = {
    "import": ("minutes/council.md", "--format", "json"),
    "init": ("other", "--name", "Y", "--language", "sv"),
    "new-meeting": ("2031-01-02",),
    "agenda": ("next",),
    "minutes": ("2031-01-02", "--to", "pdf", "-o", "record.pdf"),
    "report": ("--to", "2031-01-31", "--to", "pdf", "-o", "report.pdf"),
    "meetings": (),
    "move": ("2031-01-02", "2031-01-09"),
    "status": ("2031-01-09",),
    "actions": ("--open",),
    "action": ("A1",),
    "decisions": (),
    "people": (),
    "search": ("school",),
    "remind": ("-o", "mail"),
    "publish": ("site",),
    "serve": ("--help",),  # it would not end; see below
    "done": ("A1",),
    "drop": ("A2",),
    "reopen": ("A1",),
    "postpone": ("A1", "2031-02-03"),
    "assign": ("A1", "chair"),
    "add": ("ring the school", "--in", "2031-01-02"),
    "carry": ("2031-01-02",),
    "check": (),
    "fmt": (),
    "diff": (),
    "merge-driver": ("minutes/council.md",) * 3,
    "approve": ("last", "--by", "Kim Berg"),
    "verify": (),
    "help": ("start",),
}
# One process for all: what is not in the wheel is missing in any, and each start takes long.
TRYING = """
import json, sys
from bra.__main__ import main
codes = {}
for name, arguments in json.loads(sys.argv[1]).items():
    sys.argv = ["bra", name, *arguments]
    try:
        main()
    except SystemExit as stop:
        codes[name] = stop.code
with open("codes.json", "w") as file:
    json.dump(codes, file)
"""


def call(program: Path, *arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    clean = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "BRA_"))
    }
    return subprocess.run(
        [program, *arguments],
        cwd=cwd,
        env={**clean, "PYTHONUTF8": "1", "XDG_CACHE_HOME": str(cwd / "cache")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, testrun_uid: str) -> Path:
    """Return the `bra` of an environment of its own, made once for all processes of the tests."""
    folder = tmp_path_factory.getbasetemp().parent / f"wheel-{testrun_uid}"
    scripts = Path(sysconfig.get_path("scripts", "venv", _places(folder)))
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            _install(folder, scripts / Path(sys.executable).name)
    return scripts / ("bra.exe" if os.name == "nt" else "bra")


def _places(folder: Path) -> dict[str, str]:
    return {"base": str(folder / "env"), "platbase": str(folder / "env")}


def _install(folder: Path, python: Path) -> None:
    """Build the wheel and install it into an environment.

    What it depends on is taken from the environment of the tests, so that no network is needed.
    """
    source = folder / "source"
    source.mkdir(parents=True)
    for name in ("bra", "templates"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, check=True, cwd=source, stdout=subprocess.DEVNULL)
    [wheel] = folder.glob("bra-*.whl")
    venv.create(folder / "env", with_pip=False)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    into = ["--python", str(python), "install", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([*pip, *into, str(wheel)], check=True, cwd=folder)
    site = Path(sysconfig.get_path("purelib", "venv", _places(folder)))
    outside = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    (site / "dependencies.pth").write_text("".join(f"{path}\n" for path in outside))


@pytest.fixture(scope="module")
def example(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    began = call(
        installed,
        *("init", "example", "--name", "X", "--language", "en", "--example"),
        cwd=folder,
    )
    assert began.returncode == 0, began.stderr
    return folder / "example"


@pytest.fixture
def council(example: Path, tmp_path: Path) -> Path:
    return shutil.copytree(example, tmp_path / "example")


def python_of(installed: Path) -> Path:
    return next(installed.parent.glob("python*"))


def test_the_program_is_the_installed_one(installed: Path, tmp_path: Path) -> None:
    found = call(python_of(installed), "-c", "import bra; print(bra.__file__)", cwd=tmp_path)
    assert Path(found.stdout.strip()).is_relative_to(installed.parent.parent), found


def test_every_command_is_tried() -> None:
    assert set(CALLS) == {entry.name for entry in COMMANDS}


def test_every_command_works_outside_the_clone(installed: Path, council: Path) -> None:
    result = call(python_of(installed), "-c", TRYING, json.dumps(CALLS), cwd=council)
    assert result.returncode == 0, result.stderr
    codes = json.loads((council / "codes.json").read_text(encoding="utf-8"))
    # It is in no repository, and its minutes are not finished.
    missing = {"diff", "approve"}
    assert codes == {name: 2 if name in missing else 0 for name in CALLS}, result.stderr


def test_the_preview_answers_outside_the_clone(installed: Path, council: Path) -> None:
    command = [str(installed), "serve", "--no-browser"]
    with subprocess.Popen(command, cwd=council, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        address = process.stdout.readline().decode().strip().split("/")[2]
        try:
            for path in ("", "~/preview.js", "~/preview.css", "~/rules/no-due/"):
                connection = http.client.HTTPConnection(address, timeout=20)
                connection.request("GET", f"/{path}")
                assert connection.getresponse().status == 200, path
                connection.close()
        finally:
            process.kill()


def test_manual_and_templates_are_in_the_wheel(installed: Path, council: Path) -> None:
    listed = call(installed, "help", cwd=council).stdout
    for topic in topics():
        assert f"\n  {topic} " in listed
    swedish = call(installed, "--lang", "sv", "help", "start", cwd=council).stdout
    assert swedish.startswith("# Börja här\n")
    assert "# Notice of meeting" in call(installed, "agenda", "next", cwd=council).stdout
    for form in ("html", "docx"):
        made = call(installed, "minutes", "last", "-o", f"x.{form}", cwd=council)
        assert made.returncode == 0, made.stderr
    assert call(installed, "--version", cwd=council).stdout.startswith("bra ")
