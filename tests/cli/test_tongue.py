"""A call is answered in the language it asks for, else the council's, else the surroundings'."""

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from bra.cli.tongue import language_of, stated_language, surroundings
from bra.reading.council import COUNCIL_PATH, read_council
from bra.text.source import Source
from tests.transcript import run_bra

if TYPE_CHECKING:
    import typer

FRONTS = [
    "",
    "name: X\n",
    "---\nname: X\n---\n",
    "---\nname: X\nlanguage: en\n---\n",
    "---\nspråk: en\n---\n",
    "---\nspråk: sv\n---\n",
    "---\nlanguage: English\n---\n",
    "---\nSpråk: Svenska\n---\n",
    '---\n"language": "en"\n---\n',
    "---\nlanguage: 'en'  # as they wish\n---\n",
    "---\r\nname: X\r\nlanguage: en\r\n---\r\n",
    "\ufeff---\nlanguage: en\n---\n",
    "---\nlanguage : en\n---\n",
    "---\nlanguage: no\n---\n",
    "---\nlanguage:\n---\n",
    "---\nsite:\n  language: en\n---\n",
    "---\nname: X\n---\nlanguage: en\n---\n",
    "---\n# language: en\nname: X\n---\n",
    "---\nname: X\nlanguage: en\n",
    "---\nlanguage: EN\nname: |\n  språk: sv\n---\n",
    "---\nmembers\nlanguage: en\n---\n",
    "---\nledamöter\nspråk: 'english'  # as they wish\n---\n",
    "---\nmembers\n---\nlanguage: en\n",
    "---\r\nmembers\r\nlanguage: en\r\n",
    "\ufefflanguage: en\n",
    "name: X\nlanguage: en\n---\n",
]


@pytest.mark.parametrize("text", FRONTS)
def test_the_council_s_language_is_what_reading_it_whole_gives(text: str) -> None:
    assert stated_language(text) == read_council(Source(COUNCIL_PATH, text.encode())).language


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ({}, "en"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "sv"}, "sv"),
        ({"LANG": "sv_FI@euro"}, "sv"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": ""}, "sv"),
    ],
)
def test_the_surroundings_are_those_of_the_system(
    names: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert surroundings() == code


@pytest.mark.parametrize(("number", "code"), [(0x041D, "sv"), (0x0409, "en"), (0xFFFF, "en")])
def test_windows_is_asked_what_it_shows_itself_in(
    number: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: number)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert surroundings() == code


def council(folder: Path, language: str) -> Path:
    (folder / "minutes").mkdir(parents=True)
    text = f"---\nname: X\nlanguage: {language}\n---\n"
    (folder / "minutes" / "council.md").write_text(text, encoding="utf-8")
    return folder


SWEDISH, ENGLISH = "Kommandot", "There is no command"


@pytest.mark.parametrize(
    ("arguments", "lang", "says"),
    [
        (["nope"], "", ENGLISH),
        (["nope"], "sv_SE.UTF-8", SWEDISH),
        (["-C", "sv", "nope"], "", SWEDISH),
        (["-C", "en", "nope"], "sv_SE.UTF-8", ENGLISH),
        (["-C", "sv/minutes", "nope"], "", SWEDISH),
        (["-C", "nowhere", "nope"], "", ENGLISH),
        (["--lang", "en", "-C", "sv", "nope"], "", ENGLISH),
        (["nope", "--lang", "sv"], "", SWEDISH),
        (["nope", "--lang=sv", "--lang", "xx"], "", ENGLISH),
        (["nope", "--lang"], "", ENGLISH),
        (["nope", "-C"], "", ENGLISH),
        (["nope", "-C", "sv"], "", SWEDISH),
        (["nope", "--council=sv"], "", SWEDISH),
        (["-C", "en", "nope", "-C", "sv"], "", SWEDISH),
    ],
)
def test_the_nearest_to_the_user_decides(
    arguments: list[str], lang: str, says: str, tmp_path: Path
) -> None:
    council(tmp_path / "sv", "sv")
    council(tmp_path / "en", "en")
    result = run_bra(*arguments, cwd=tmp_path, env={"LANG": lang})
    assert (result.code, result.stdout) == (2, b"")
    assert says in result.stderr.decode()


def test_the_environment_names_the_council_too(tmp_path: Path) -> None:
    council(tmp_path / "sv", "sv")
    result = run_bra("nope", cwd=tmp_path, env={"BRA_COUNCIL": "sv"})
    assert SWEDISH in result.stderr.decode()


def test_what_stands_before_a_wrong_option_and_after_it_counts(tmp_path: Path) -> None:
    for arguments in (("--lang", "sv", "people", "--nope"), ("people", "--nope", "--lang", "sv")):
        assert "Flaggan ”--nope” finns inte." in run_bra(*arguments, cwd=tmp_path).stderr.decode()


def test_an_error_of_a_command_without_a_council_is_in_the_language_of_the_surroundings(
    tmp_path: Path,
) -> None:
    said = run_bra("help", "zzz", cwd=tmp_path, env={"LANG": "sv_SE.UTF-8"}).stderr.decode()
    assert said == "bra: handboken har ingen sida ”zzz”; bra help listar sidorna\n"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"\x00" * 3_000_000, None])
def test_a_council_that_cannot_be_read_is_in_nobody_s_way(
    data: bytes | None, tmp_path: Path
) -> None:
    file = council(tmp_path, "en") / "minutes" / "council.md"
    if data is None:
        file.unlink()
        file.mkdir()
    else:
        file.write_bytes(data)
    for arguments in (("nope",), ("people", "--help"), ("help", "start")):
        result = run_bra(*arguments, cwd=tmp_path)
        assert result.code in {0, 2}
        assert b"Traceback" not in result.stderr


def test_a_folder_that_is_gone_is_in_nobody_s_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: type[Path]) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", classmethod(gone))
    for name in ("LC_ALL", "LC_MESSAGES", "BRA_COUNCIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    assert language_of(cast("typer.Context", SimpleNamespace(meta={}))) == "sv"
