"""What patterns need is kept between runs, and a file that is not as it must be costs only time."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bra.importing.patterns import kept
from bra.importing.patterns.cues import Cues
from bra.importing.patterns.kept import KeptCues

ROOT = Path(__file__).resolve().parents[2]
PATTERN = r"(?<!\w)(?:hyr|lånar)(?!\w)"
CUES = Cues(frozenset(("hyr", "lånar")))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes it a fault to find out what a pattern needs."""
    return lambda: monkeypatch.setattr(kept, "cues_of", None)


def save(*patterns: str) -> None:
    known = KeptCues()
    for pattern in patterns:
        known.of(pattern, re.IGNORECASE)
    known.save()


def test_the_next_run_knows_what_patterns_need(unread: Callable[[], None]) -> None:
    save(PATTERN, r"\d")
    unread()
    known = KeptCues()
    assert known.of(PATTERN, re.IGNORECASE) == CUES
    assert known.of(r"\d", re.IGNORECASE) is None


def test_another_pattern_is_found_out_anew() -> None:
    save(PATTERN)
    assert KeptCues().of(PATTERN.replace("hyr", "säljer"), re.IGNORECASE) == Cues(
        frozenset(("säljer", "lånar"))
    )


def test_the_same_pattern_with_other_flags_is_another(unread: Callable[[], None]) -> None:
    save(PATTERN)
    unread()
    with pytest.raises(TypeError):
        KeptCues().of(PATTERN, 0)


@pytest.mark.parametrize("keep", [0, 20, -1])
def test_a_cut_file_is_worth_nothing(folder: Path, keep: int) -> None:
    save(PATTERN)
    (place,) = folder.iterdir()
    place.write_bytes(place.read_bytes()[:keep])
    assert KeptCues().of(PATTERN, re.IGNORECASE) == CUES


def test_a_changed_byte_makes_a_file_worth_nothing(folder: Path) -> None:
    save(PATTERN)
    (place,) = folder.iterdir()
    place.write_bytes(place.read_bytes().replace(b"hyr", b"byr"))
    assert KeptCues().of(PATTERN, re.IGNORECASE) == CUES


@pytest.mark.parametrize(
    "entry", [("hyr",), ("hyr", "", "", ""), (frozenset(("hyr",)),), (frozenset((1,)),) * 4]
)
def test_an_entry_of_another_make_is_left_out(
    entry: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = f"{int(re.IGNORECASE)} {PATTERN}"
    monkeypatch.setattr(kept, "load_plain", lambda *_: {key: entry})
    assert KeptCues().of(PATTERN, re.IGNORECASE) == CUES


def test_other_code_makes_a_file_worth_nothing(
    monkeypatch: pytest.MonkeyPatch, unread: Callable[[], None]
) -> None:
    save(PATTERN)
    unread()
    monkeypatch.setattr(kept, "_code", lambda: b"other")
    with pytest.raises(TypeError):
        KeptCues().of(PATTERN, re.IGNORECASE)


def test_a_folder_that_cannot_be_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "file"))
    save(PATTERN)
    assert KeptCues().of(PATTERN, re.IGNORECASE) == CUES


def test_nothing_is_kept_when_the_cache_is_off(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", "off")
    save(PATTERN)
    assert not KeptCues().lasting
    assert not folder.exists()


def test_a_file_is_written_only_when_there_is_something_new(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(PATTERN)
    monkeypatch.setattr(kept, "save_plain", None)
    save(PATTERN)


def test_two_processes_at_once_leave_a_whole_file(tmp_path: Path, folder: Path) -> None:
    """Both begin without a file, and each reads the same; so does one that comes later."""
    text = "Möte 2031-04-02\n\nNärvarande: Karin Holm, Bo Al\n\n1. Start\n\nBo bokar salen.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "bra", "import", "a.txt", "--dry-run", "--format", "json"]

    def begin() -> subprocess.Popen[bytes]:
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE)

    told = [each.communicate()[0] for each in (begin(), begin())]
    (place,) = folder.iterdir()
    written = place.stat().st_mtime_ns
    told.append(begin().communicate()[0])
    assert told[0] == told[1] == told[2]
    assert json.loads(told[0])[0]["actions"]
    # What was left was whole: there was nothing to find out anew.
    assert place.stat().st_mtime_ns == written
