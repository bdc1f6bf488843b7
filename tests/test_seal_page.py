"""The manual's recipes for checking a seal give the seal, with every line end and mark."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bra.text.seal import MARK, seal_of, written_seals
from tests.seal_page import FIXTURE, PAGE, PAGES, commands, played, powershell, run
from tests.transcript import run_bra

TEXT = PAGE.read_text(encoding="utf-8")
FILE = "minutes/2025-06-10.md"
needs_tools = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("bash", "sed", "grep", "sha256sum", "perl", "shasum")),
    reason="needs the standard tools of Linux and macOS",
)


@needs_tools
@pytest.mark.parametrize("code", PAGES)
def test_the_page_shows_what_happens(code: str) -> None:
    text = PAGES[code].read_text(encoding="utf-8")
    assert played(text, code) == text


def test_the_pages_show_the_same_commands() -> None:
    for page in PAGES.values():
        text = page.read_text(encoding="utf-8")
        assert commands(text) == commands(TEXT)
        assert powershell(text) == powershell(TEXT)


@needs_tools
def test_the_seal_on_the_page_is_what_each_tool_prints() -> None:
    [seal] = {line[-64:] for line in TEXT.splitlines() if line.startswith(MARK.decode())} - {
        "  seal: sha256:…"
    }
    assert TEXT.count(f"{seal}  -\n") == 2


def variants() -> list[bytes]:
    """Return the approved file as several programs would have saved it."""
    data = (FIXTURE / FILE).read_bytes()
    seal = b"approved:\n  by:\n    - Ann Field, 2025-06-20\n  seal: sha256:"
    plain = data.replace(b"status: final\n", b"status: approved\n" + seal + b"0" * 64 + b"\n")
    windows = plain.replace(b"\n", b"\r\n")
    return [
        plain,
        windows,
        b"\xef\xbb\xbf" + plain,
        b"\xef\xbb\xbf" + windows,
        plain.removesuffix(b"\n"),
        windows.removesuffix(b"\r\n"),
        plain.replace(b"\n\n", b"\n\r\n", 1),
        plain.replace("Åke".encode(), "\u2028Åke ”r”\tr".encode()) + b"  \nr\n",
    ]


@needs_tools
@pytest.mark.parametrize("data", variants())
def test_every_recipe_gives_the_seal(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    (tmp_path / FILE).write_bytes(data)
    recipes = [command for command in commands(TEXT) if "sum" in command]
    assert len(recipes) == 2
    for recipe in recipes:
        assert f"sha256:{run(recipe, tmp_path).split()[0]}" == seal_of(data)


@pytest.mark.skipif(shutil.which("pwsh") is None, reason="needs PowerShell")
@pytest.mark.parametrize("data", variants())
def test_powershell_gives_the_seal(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    (tmp_path / FILE).write_bytes(data)
    call = ["pwsh", "-NoProfile", "-NonInteractive", "-Command", powershell(TEXT)]
    done = subprocess.run(call, cwd=tmp_path, check=True, capture_output=True, encoding="utf-8")
    assert f"sha256:{done.stdout.split()[0]}" == seal_of(data)


def test_what_bra_writes_is_one_of_them(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path / "council")
    day = {"BRA_TODAY": "2025-07-01"}
    arguments = ("2025-06-10", "--by", "Ann Field", "--on", "2025-06-20")
    assert run_bra("approve", *arguments, cwd=tmp_path / "council", env=day).code == 0
    data = (tmp_path / "council" / FILE).read_bytes()
    assert written_seals(data) == (seal_of(variants()[0]),)
