"""A meeting changes its state or its day by as few bytes as say so, or not at all."""

import csv
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.transcript import ROOT, run_bra

TODAY = {"BRA_TODAY": "2017-09-20"}
DAY = {"BRA_TODAY": "2017-10-11"}


@pytest.fixture
def council(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "minutes", tmp_path / "minutes")
    assert run_bra("new-meeting", cwd=tmp_path, env=TODAY).code == 0
    return tmp_path


def contents(council: Path) -> dict[str, bytes]:
    found = (path for path in (council / "minutes").rglob("*") if path.is_file())
    return {path.relative_to(council / "minutes").as_posix(): path.read_bytes() for path in found}


def test_a_state_is_one_value(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    windows = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(windows.replace(b"status: planerat", b'status: "planerat" # ja'))
    before = path.read_bytes()
    assert run_bra("status", "next", "cancelled", cwd=council, env=TODAY).code == 0
    assert path.read_bytes() == before.replace(b"planerat", "inställt".encode())


@pytest.mark.parametrize(
    "arguments", [("status", "next", "cancelled"), ("move", "next", "2018-01-10")]
)
def test_a_dry_run_writes_nothing(council: Path, arguments: tuple[str, ...]) -> None:
    before = contents(council)
    result = run_bra(*arguments, "--dry-run", cwd=council, env=TODAY)
    assert result.code == 0
    assert b"+++ b/minutes/" in result.stdout
    assert contents(council) == before


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("status", ("status", "next", "cancelled")),
        ("move", ("move", "next", "2018-01-10")),
    ],
)
def test_what_would_not_be_said_is_taken_back(
    council: Path, monkeypatch: pytest.MonkeyPatch, module: str, arguments: tuple[str, ...]
) -> None:
    before = contents(council)
    monkeypatch.setattr(f"bra.cli.commands.{module}.says_the_same", lambda *_: False)
    result = run_bra(*arguments, cwd=council, env=TODAY)
    assert result.code == 2
    assert "inget har ändrats" in result.stderr.decode()
    assert contents(council) == before


@pytest.mark.parametrize("state", ["justerat", "godkänt"])
def test_approved_minutes_are_never_changed(council: Path, state: str) -> None:
    path = council / "minutes" / "2017-08-18.md"
    path.write_bytes(path.read_bytes().replace("färdigställt".encode(), state.encode()))
    before = contents(council)
    for wanted in ("planned", "draft", "final", "cancelled"):
        assert run_bra("status", "08-18", wanted, cwd=council, env=TODAY).code == 2
    assert run_bra("move", "08-18", "2018-01-10", cwd=council, env=TODAY).code == 2
    assert contents(council) == before


def test_a_moved_meeting_goes_to_the_folder_of_its_year(council: Path) -> None:
    folder = council / "minutes" / "2017"
    folder.mkdir()
    for name in ("2017-08-18.md", "2017-10-11.md"):
        (council / "minutes" / name).replace(folder / name)
    assert run_bra("move", "next", "2018-01-10", cwd=council, env=TODAY).code == 0
    assert set(contents(council)) == {"council.md", "2017/2017-08-18.md", "2018/2018-01-10.md"}


@pytest.mark.parametrize("data", [b"\xff", b"# no front matter\n", b"---\n- a\n---\n"])
def test_a_file_that_cannot_be_edited_is_named_and_left(council: Path, data: bytes) -> None:
    (council / "minutes" / "2017-10-11.md").write_bytes(data)
    before = contents(council)
    for arguments in (("status", "2017-10-11", "draft"), ("move", "2017-10-11", "2017-10-18")):
        result = run_bra(*arguments, cwd=council, env=TODAY)
        assert result.code == 2
        assert "minutes/2017-10-11.md" in result.stderr.decode()
    assert contents(council) == before


def test_git_sees_a_rename(council: Path) -> None:
    def git(*arguments: str) -> str:
        settings = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0")
        command = ["git", *settings, *arguments]
        run = subprocess.run(command, cwd=council, capture_output=True, check=True)
        return run.stdout.decode()

    git("init", "-q")
    git("add", "minutes")
    git("commit", "-qm", "x")
    assert run_bra("move", "next", "2017-10-18", cwd=council, env=TODAY).code == 0
    git("add", "-A", "minutes")
    status, old, new = git("diff", "--cached", "-M", "--name-status").split()
    assert (status[0], old, new) == ("R", "minutes/2017-10-11.md", "minutes/2017-10-18.md")


def test_an_id_with_the_old_name_is_told(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    path.write_bytes(path.read_bytes() + b"\n- [ ] **2017-10-11/A1** x\n")
    told = run_bra("move", "next", "2017-10-18", cwd=council, env=TODAY).stderr.decode()
    assert "minutes/2017-10-11.md" in told
    assert "2017-10-11/A1, som nu heter 2017-10-18/A1" in told


def test_a_whole_way_is_gone_step_by_step(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    assert run_bra("status", "10-11", "draft", "--everyone", cwd=council, env=DAY).code == 0
    assert run_bra("status", "10-11", "final", cwd=council, env=DAY).code == 2
    officers = "status: utkast\nordförande: Bo Tenland\nsekreterare: Per Sandberg\n"
    path.write_text(path.read_text("utf-8").replace("status: utkast\n", officers), "utf-8")
    for state in ("final", "draft", "final"):
        result = run_bra("status", "10-11", state, cwd=council, env=DAY)
        assert result.code == 0, result.stderr.decode()
    assert run_bra("check", cwd=council, env=DAY).code == 0


@pytest.mark.parametrize("lang", [(), ("--lang", "en")])
def test_an_approval_that_the_seal_does_not_bear_out_says_so(
    council: Path, lang: tuple[str, ...]
) -> None:
    approve = ("approve", "last", "--by", "Åsa", "--on", "2017-08-30")
    assert run_bra(*approve, cwd=council, env=TODAY).code == 0
    path = council / "minutes" / "2017-08-18.md"
    right = path.read_bytes()
    said = [_states(council, lang)]
    path.write_bytes(right.replace(b"Teleborg", b"Araby", 1))
    said.append(_states(council, lang))
    path.write_bytes(re.sub(rb"godk.{2}nt:\n(  .*\n)+", b"", right))
    said.append(_states(council, lang))
    approved, changed, loose = ("godkänt", ", men ändrat efteråt", ", men utan försegling")
    if lang:
        approved, changed, loose = ("approved", ", but changed since", ", but without a seal")
    assert said == [approved, f"{approved}{changed}", f"{approved}{loose}"]


def _states(council: Path, lang: tuple[str, ...]) -> str:
    """Return the state of the meeting as both commands say it."""
    one = run_bra("status", "2017-08-18", *lang, cwd=council, env=TODAY).stdout.decode()
    rows = run_bra("meetings", "--format", "csv", *lang, cwd=council, env=TODAY).stdout.decode()
    state = one.strip().removeprefix("2017-08-18: ")
    (row,) = (each for each in csv.reader(rows.splitlines()) if each[0] == "2017-08-18")
    assert row[1] == state
    return state


@pytest.mark.parametrize("spoken", ["sv", "en"])
@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("**A2**", "**A1**", "duplicate-action-id"),
        ("## 3. Safety walk", "## 3. Safety walk {.decision}", "no-decision"),
        ("Lou Strand reports", "[Lou](javascript:x) reports", "unsafe-link"),
    ],
)
def test_minutes_with_an_error_do_not_become_final(
    tmp_path: Path, old: str, new: str, code: str, spoken: str
) -> None:
    day = ("--today", "2026-01-10")
    root = tmp_path / "council"
    start = ("init", "council", "--name", "H", "--language", "en", "--example", *day)
    assert run_bra(*start, cwd=tmp_path).code == 0
    path = root / "minutes" / "2025-12-27.md"
    sound = path.read_text(encoding="utf-8")
    text = sound.replace(old, new).replace("**Decision D1:** " * (code == "no-decision"), "")
    path.write_text(text, encoding="utf-8")
    result = run_bra("--lang", spoken, "status", "last", "final", *day, cwd=root)
    assert (result.code, result.stdout) == (2, b"")
    assert f": error: {code}: " in result.stderr.decode()
    assert path.read_text(encoding="utf-8") == text
    path.write_text(sound, encoding="utf-8")
    assert run_bra("status", "last", "final", *day, cwd=root).code == 0


def test_an_error_in_confidential_text_is_told_without_it(council: Path) -> None:
    path = council / "minutes" / "2017-08-18.md"
    text = path.read_text(encoding="utf-8").replace("status: färdigställt", "status: utkast")
    kept = "\n## 9. Annat {.sekretess}\n\n[Kodord](javascript:x)\n"
    path.write_text(text + kept, encoding="utf-8")
    result = run_bra("status", "2017-08-18", "final", cwd=council, env=TODAY)
    assert result.code == 2
    assert "unsafe-link" in result.stderr.decode()
    assert "Kodord" not in result.stderr.decode()


@pytest.mark.parametrize("arguments", [("status", "2017-10-11"), ("status", "2017-10-11", "draft")])
def test_of_a_file_that_is_no_text_that_is_said(council: Path, arguments: tuple[str, ...]) -> None:
    (council / "minutes" / "2017-10-11.md").write_bytes(b"---\nx: \xff\n---\n")
    result = run_bra("--lang", "en", *arguments, cwd=council, env=TODAY)
    assert result.code == 2
    assert b"minutes/2017-10-11.md:2 is left out: the file is not UTF-8 text" in result.stderr
    assert b"changed safely" not in result.stderr


def test_what_will_never_be_is_not_told_to_wait(council: Path) -> None:
    path = council / "minutes" / "2017-08-18.md"
    path.write_bytes(path.read_bytes().replace("färdigställt".encode(), b"justerat"))
    result = run_bra("status", "2017-08-18", "draft", cwd=council, env=TODAY)
    assert "mötet 2017-08-18 kan inte bli utkast; inget har ändrats" in result.stderr.decode()
    result = run_bra("--lang", "en", "status", "2017-08-18", "draft", cwd=council, env=TODAY)
    assert b"the meeting 2017-08-18 cannot be draft; nothing was changed" in result.stderr
    result = run_bra("--lang", "en", "status", "2017-10-11", "final", cwd=council, env=TODAY)
    assert b"cannot be final yet" in result.stderr


@pytest.mark.parametrize("command", ["status", "agenda", "verify"])
def test_where_there_is_no_meeting_none_is_called_the_nearest(council: Path, command: str) -> None:
    for path in (council / "minutes").glob("2*.md"):
        path.unlink()
    for spoken, said in (("sv", "det finns inget möte ”10-99”"), ("en", "there is no meeting")):
        result = run_bra("--lang", spoken, command, "10-99", cwd=council, env=TODAY)
        assert result.code == 2
        assert said in result.stderr.decode()
        assert "–" not in result.stderr.decode()


def test_read_only_minutes_are_not_changed(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    path.chmod(0o444)
    before = contents(council)
    result = run_bra("status", "next", "cancelled", cwd=council, env=TODAY)
    assert (result.code, contents(council)) == (2, before)
    assert "minutes/2017-10-11.md är skrivskyddad" in result.stderr.decode()
    path.chmod(0o644)
