"""What is found out about patterns is kept; a file that is not as it must be costs only time."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from bra.importing.patterns import kept
from bra.importing.patterns.cues import Cues
from bra.importing.patterns.kept import Kept, _code
from bra.importing.patterns.needed import every_cues_of
from bra.languages import dates

ROOT = Path(__file__).resolve().parents[2]
PATTERN = r"(?<!\w)(?:hyr|lånar)(?!\w)"
CUES = Cues(frozenset(("hyr", "lånar")))
WORDS = ("hyr", "lånar ut", "lånar")
MADE = (
    PATTERN,
    r"(?P<who>[A-ZÅÄÖ]\w+)(?:\s+(?P<name>\S+))?(?=\s)",
    r"\A(?<!x)(?i:a|\u017f|\u0131)\Z",
    r"(?s:.)*?(?P<same>['\"]).+(?P=same)",
    "[\U0001f600-\U0001f64f\u0131]",
    "",
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes it a fault to find out anything about a pattern."""

    def forbid() -> None:
        for name in ("cues_of", "every_cues_of", "cues_of_words", "parts_of", "dates"):
            monkeypatch.setattr(kept, name, None)

    return forbid


def save(*patterns: str) -> None:
    known = Kept()
    for pattern in patterns:
        known.cues(pattern, re.IGNORECASE)
        known.made(pattern, re.IGNORECASE)
        known.every_cues(pattern, re.IGNORECASE)
    known.any_of(WORDS)
    known.cues_of_words(WORDS)
    known.save()


def test_the_next_run_knows_what_patterns_need(unread: Callable[[], None]) -> None:
    save(PATTERN, r"\d")
    unread()
    known = Kept()
    assert known.cues(PATTERN, re.IGNORECASE) == CUES
    assert known.cues(r"\d", re.IGNORECASE) is None
    assert known.every_cues(PATTERN, re.IGNORECASE) == every_cues_of(PATTERN, re.IGNORECASE)
    assert known.every_cues(r"\d", re.IGNORECASE) == ()


def test_another_pattern_is_found_out_anew() -> None:
    save(PATTERN)
    assert Kept().cues(PATTERN.replace("hyr", "säljer"), re.IGNORECASE) == Cues(
        frozenset(("säljer", "lånar"))
    )


def test_the_same_pattern_with_other_flags_is_another(unread: Callable[[], None]) -> None:
    save(PATTERN)
    unread()
    with pytest.raises(TypeError):
        Kept().cues(PATTERN, 0)


@pytest.mark.parametrize("keep", [0, 20, -1])
def test_a_cut_file_is_worth_nothing(folder: Path, keep: int) -> None:
    save(PATTERN)
    (place,) = folder.iterdir()
    place.write_bytes(place.read_bytes()[:keep])
    assert Kept().cues(PATTERN, re.IGNORECASE) == CUES


def test_a_changed_byte_makes_a_file_worth_nothing(folder: Path) -> None:
    save(PATTERN)
    (place,) = folder.iterdir()
    place.write_bytes(place.read_bytes().replace(b"hyr", b"byr"))
    assert Kept().cues(PATTERN, re.IGNORECASE) == CUES


@pytest.mark.parametrize(
    "entry", [("hyr",), ("hyr", "", "", ""), (frozenset(("hyr",)),), (frozenset((1,)),) * 4]
)
def test_an_entry_of_another_make_is_left_out(
    entry: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = f"cues {int(re.IGNORECASE)} {PATTERN}"
    monkeypatch.setattr(kept, "load_plain", lambda *_: {key: entry})
    assert Kept().cues(PATTERN, re.IGNORECASE) == CUES


@pytest.mark.parametrize("entry", ["hyr", ("hyr",), (1,), ((frozenset((1,)),) * 4,), ((),)])
def test_words_of_parts_of_another_make_are_left_out(
    entry: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = f"every {int(re.IGNORECASE)} {PATTERN}"
    monkeypatch.setattr(kept, "load_plain", lambda *_: {key: entry})
    known = every_cues_of(PATTERN, re.IGNORECASE)
    assert Kept().every_cues(PATTERN, re.IGNORECASE) == known


@pytest.mark.parametrize("entry", [("hyr", "lånar"), (), (1,), "hyr"])
def test_words_of_another_make_are_left_out(entry: object, monkeypatch: pytest.MonkeyPatch) -> None:
    key = "words 0 {}".format("\n".join(sorted(WORDS)))
    monkeypatch.setattr(kept, "load_plain", lambda *_: {key: entry})
    assert Kept().any_of(WORDS) == dates.any_of(WORDS)


def test_other_code_makes_a_file_worth_nothing(
    monkeypatch: pytest.MonkeyPatch, unread: Callable[[], None]
) -> None:
    save(PATTERN)
    unread()
    monkeypatch.setattr(kept, "_code", lambda: b"other")
    with pytest.raises(TypeError):
        Kept().cues(PATTERN, re.IGNORECASE)


@pytest.mark.parametrize("name", ["cues.py", "firsts.py", "making.py", "needed.py"])
def test_each_module_that_finds_something_out_is_part_of_the_code(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in ("cues.py", "firsts.py", "making.py", "needed.py"):
        (tmp_path / each).write_text("1", encoding="utf-8")
    monkeypatch.setattr(kept, "_HERE", tmp_path)
    before = _code()
    (tmp_path / name).write_text("12", encoding="utf-8")
    assert _code() != before


def assert_like(made: re.Pattern[str], other: re.Pattern[str]) -> None:
    """Check that patterns find the same; their code may tell more of what begins a find."""
    for each in ("pattern", "flags", "groupindex", "groups"):
        assert getattr(made, each) == getattr(other, each)
    for text in ("", "Vi hyr, Bo lånar\n", "Åsa 'x' Ek \U0001f600", "\u017fa\u0131"):
        spans = [[each.regs for each in shape.finditer(text)] for shape in (made, other)]
        assert spans[0] == spans[1]


@pytest.mark.parametrize("pattern", MADE)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE | re.DOTALL])
def test_a_pattern_is_what_python_makes_of_it(
    pattern: str, flags: int, unread: Callable[[], None]
) -> None:
    known = Kept()
    made = known.made(pattern, flags)
    assert_like(made, re.compile(pattern, flags))
    known.save()
    unread()
    # Patterns are equal when their code is; their groups are not looked at.
    assert Kept().made(pattern, flags) == made
    assert_like(Kept().made(pattern, flags), made)


def test_a_pattern_of_the_last_run_finds_its_groups_by_name(unread: Callable[[], None]) -> None:
    save(MADE[1])
    unread()
    found = Kept().made(MADE[1], re.IGNORECASE).match("Bo Ek kom")
    assert found is not None
    assert found.groupdict() == {"who": "Bo", "name": "Ek"}
    assert found.lastgroup == "name"


def test_a_broken_pattern_is_told_as_python_does() -> None:
    with pytest.raises(re.error):
        Kept().made("(a", 0)


@pytest.mark.parametrize(
    "entry",
    [
        (),
        ("hyr",),
        (34, "code", 0, {}, (None,)),
        (34, b"odd", 0, {}, (None,)),
        (34, bytes(range(16)), 0, {}, (None,)),
        (34, b"\xff\xff\xff\x7f" * 9, 0, {}, (None,)),
        ("x", b"", 0, {}, (None,)),
    ],
)
def test_a_pattern_of_parts_that_python_does_not_take_is_made_anew(
    entry: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = f"parts {int(re.IGNORECASE)} {PATTERN}"
    monkeypatch.setattr(kept, "load_plain", lambda *_: {key: entry})
    assert_like(Kept().made(PATTERN, re.IGNORECASE), re.compile(PATTERN, re.IGNORECASE))


@pytest.mark.parametrize("wanting", ["re._parser", "re._compiler", "_sre"])
def test_a_python_of_other_parts_makes_patterns_as_always(
    wanting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(name: str) -> object:
        if name == wanting:
            raise ImportError(name)
        return import_module(name)

    monkeypatch.setattr("bra.importing.patterns.making.import_module", without)
    pattern = f"{PATTERN} without {wanting}"  # which was not parsed before
    assert Kept().made(pattern, re.IGNORECASE) == re.compile(pattern, re.IGNORECASE)
    assert not Kept().has_made(pattern, re.IGNORECASE)


def test_the_next_run_knows_the_pattern_of_words(unread: Callable[[], None]) -> None:
    wanted = dates.any_of(WORDS)
    save()
    unread()
    assert Kept().any_of(reversed(WORDS)) == wanted
    assert Kept().cues_of_words(WORDS) == Cues(frozenset(("hyr", "lånar")))


def test_a_little_that_is_new_is_not_worth_writing(folder: Path) -> None:
    save(*(f"{PATTERN}{number}" for number in range(50)))
    (place,) = folder.iterdir()
    written = place.read_bytes()
    known = Kept()
    known.cues("hyr|säljer", 0)
    known.save()
    assert place.read_bytes() == written
    for number in range(50):
        known.cues(f"säljer{number}", 0)
    known.save()
    assert place.read_bytes() != written


def test_a_folder_that_cannot_be_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "file"))
    save(PATTERN)
    assert Kept().cues(PATTERN, re.IGNORECASE) == CUES


def test_nothing_is_kept_when_the_cache_is_off(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", "off")
    save(PATTERN)
    assert not Kept().lasting
    assert not folder.exists()


def test_a_file_is_written_only_when_there_is_something_new(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(PATTERN)
    monkeypatch.setattr(kept, "save_plain", None)
    save(PATTERN)


def test_what_was_written_is_not_written_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Kept()
    known.any_of(WORDS)
    known.save()
    monkeypatch.setattr(kept, "save_plain", None)
    known.save()


def test_nothing_that_was_read_is_kept(tmp_path: Path, folder: Path) -> None:
    text = (
        "Möte 2031-04-02\n\nOrdförande: Xantippa Qvarnström\nSekreterare: Zebulon Wrede\n"
        "Närvarande: Xantippa Qvarnström, Zebulon Wrede, Yrsa Zachau (Xylofonverket)\n\n"
        "1. Xylofoner\n\nYrsa köper xylofoner senast den 3 maj.\n\nZebulon ringer Yrsa.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "bra", "import", "a.txt", "--dry-run", "--format", "json"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=True).stdout
    assert len(json.loads(told)[0]["actions"]) == 2
    (place,) = folder.iterdir()
    data = place.read_bytes().decode("utf-8", "replace").casefold()
    assert "ordförande" in data
    for word in ("xantippa", "qvarnström", "zebulon", "wrede", "yrsa", "zachau", "xylofon"):
        assert word not in data


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
