"""Files are found, read and replaced whole, whatever happens in between."""

import errno
import os
import re
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bra import store
from bra.errors import UserError
from bra.languages import language, message
from tests.children import as_nobody, can_trace

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
OLD, NEW = b"old\r\n" * 1000, b"new\r\n" * 1000


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    (tmp_path / "minutes" / "council.md").write_bytes(b"---\nnamn: R\n---\n")
    (tmp_path / "minutes" / "a.md").write_bytes(OLD)
    return tmp_path


def left(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "minutes").iterdir())


def test_what_was_read_is_replaced(root: Path) -> None:
    store.replace(root, "minutes/a.md", OLD, NEW)
    assert (root / "minutes" / "a.md").read_bytes() == NEW
    assert left(root) == ["a.md", "council.md"]


def test_what_changed_meanwhile_is_left_alone(root: Path) -> None:
    with pytest.raises(UserError, match=r"minutes/a\.md was changed"):
        store.replace(root, "minutes/a.md", b"something else", NEW)
    assert (root / "minutes" / "a.md").read_bytes() == OLD


def test_nothing_to_change_touches_nothing(root: Path) -> None:
    before = (root / "minutes" / "a.md").stat()
    store.replace(root, "minutes/a.md", OLD, OLD)
    after = (root / "minutes" / "a.md").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


@POSIX
def test_mode_and_symlink_stay(root: Path) -> None:
    real = root / "real.md"
    (root / "minutes" / "a.md").replace(real)
    real.chmod(0o640)
    (root / "minutes" / "a.md").symlink_to("../real.md")
    store.replace(root, "minutes/a.md", OLD, NEW)
    assert (root / "minutes" / "a.md").is_symlink()
    assert real.read_bytes() == NEW
    assert real.stat().st_mode & 0o777 == 0o640


def test_what_is_read_only_is_left_as_it_is(root: Path) -> None:
    path = root / "minutes" / "a.md"
    path.chmod(0o444)
    with pytest.raises(store.WriteProblem, match="read-only") as refused:
        store.replace(root, "minutes/a.md", OLD, NEW)
    assert refused.value.code == "read-only"
    store.replace(root, "minutes/a.md", OLD, OLD)
    with pytest.raises(store.WriteProblem, match="read-only"):
        store.move(root, "minutes/a.md", "minutes/b.md", OLD, NEW)
    assert contents(root) == OLD
    path.chmod(0o644)


def contents(root: Path) -> bytes:
    return (root / "minutes" / "a.md").read_bytes()


@pytest.mark.parametrize("call", ["open", "write", "chmod", "fsync", "replace", "mkdir"])
def test_a_full_disk_loses_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    owner = os if call in {"open", "write", "fsync", "replace"} else Path
    monkeypatch.setattr(owner, call, full)
    with pytest.raises(store.WriteProblem, match=r"minutes/a\.md cannot be written \(No space"):
        store.replace(root, "minutes/a.md", OLD, NEW)
    monkeypatch.undo()
    assert contents(root) == OLD
    assert left(root) == ["a.md", "council.md"]


def test_a_disk_that_takes_little_at_a_time_gets_all(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:700]))
    store.replace(root, "minutes/a.md", OLD, NEW)
    assert contents(root) == NEW


@pytest.mark.parametrize("call", ["write", "fsync", "close"])
def test_ctrl_c_loses_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    real = getattr(os, call)

    def interrupt(*arguments: object) -> None:
        monkeypatch.undo()
        real(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, call, interrupt)
    with pytest.raises(KeyboardInterrupt):
        store.replace(root, "minutes/a.md", OLD, NEW)
    assert contents(root) == OLD
    assert left(root) == ["a.md", "council.md"]


def test_a_folder_that_cannot_be_synced_is_no_failure(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    store.replace(root, "minutes/a.md", OLD, NEW)
    assert contents(root) == NEW


def test_on_windows_a_file_that_is_held_open_is_waited_for(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace
    waited: list[float] = []

    def held(path: Path, target: Path) -> None:
        if len(waited) < 3:
            raise PermissionError(errno.EACCES, "Access is denied")
        replace(path, target)

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "sleep", waited.append)
    beside = root / "minutes" / "b"
    beside.write_bytes(NEW)
    store.put_in_place(beside, root / "minutes" / "a.md")
    assert contents(root) == NEW
    assert waited == sorted(waited)
    assert len(waited) == 3


@pytest.mark.skipif(not can_trace(), reason="needs Linux and the right to trace a child")
@pytest.mark.parametrize("what", ["replace", "move"])
def test_a_kill_at_any_system_call_loses_nothing(tmp_path: Path, what: str) -> None:
    """Kill the writer at each stop, before and after every system call that a write makes."""
    package = Path(__file__).parent.parent
    result = subprocess.run(
        [sys.executable, "-m", "tests.killing", what, str(tmp_path)],
        cwd=package,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stderr


@POSIX
def test_a_read_only_folder_is_a_sentence_and_changes_nothing(root: Path) -> None:
    (root / "minutes" / "a.md").chmod(0o666)
    (root / "minutes").chmod(0o555)
    for folder in (root, *root.parents[:3]):
        if not folder.samefile(folder.parent) and folder.stat().st_uid == os.getuid():
            folder.chmod(folder.stat().st_mode | 0o055)
    told = as_nobody(lambda: store.replace(root, "minutes/a.md", OLD, NEW))
    (root / "minutes").chmod(0o755)
    assert told.startswith("WriteProblem: minutes/a.md cannot be written (Permission denied)")
    assert contents(root) == OLD
    assert left(root) == ["a.md", "council.md"]


def run(script: str, *arguments: str) -> "subprocess.Popen[bytes]":
    package = Path(store.__file__).parent.parent.parent
    env = {**os.environ, "PYTHONPATH": str(package)}
    return subprocess.Popen([sys.executable, "-c", script, *arguments], env=env)


ADDING = """
import sys
import time
from pathlib import Path
from bra import store
from bra.errors import UserError
root, mark = Path(sys.argv[1]), sys.argv[2].encode()
done = 0
while done < 20:
    data = (root / "minutes/a.md").read_bytes()
    try:
        store.replace(root, "minutes/a.md", data, data + mark)
    except UserError:
        continue
    done += 1
"""


def test_two_writers_lose_nothing(root: Path) -> None:
    writers = [run(ADDING, str(root), mark) for mark in "xy"]
    assert [writer.wait() for writer in writers] == [0, 0]
    data = (root / "minutes" / "a.md").read_bytes()
    assert data[: len(OLD)] == OLD
    assert sorted(data[len(OLD) :]) == sorted(b"x" * 20 + b"y" * 20)


def test_create_is_exclusive(root: Path) -> None:
    store.create(root / "minutes" / "2017" / "b.md", b"x")
    with pytest.raises(UserError, match="exists"):
        store.create(root / "minutes" / "2017" / "b.md", b"y")
    assert (root / "minutes" / "2017" / "b.md").read_bytes() == b"x"


@pytest.mark.parametrize("named", ["", "minutes"])
def test_a_council_is_named_by_its_folder_or_its_minutes(root: Path, named: str) -> None:
    found = store.find_council(Path("/"), str(root / named))
    assert found.resolve() == root.resolve()


def test_another_folder_of_a_council_does_not_name_it(root: Path) -> None:
    (root / "templates").mkdir()
    with pytest.raises(UserError, match="templates is not a council's folder"):
        store.find_council(root, str(root / "templates"))


def test_a_search_goes_up_and_says_where_it_began(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    inside = root / "minutes" / "2017" / "bilagor"
    inside.mkdir(parents=True)
    assert store.find_council(inside, None) == root
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with pytest.raises(UserError, match=re.escape(str(elsewhere))):
        store.find_council(elsewhere, None)


def test_meetings_are_listed_in_order_and_other_files_left_alone(root: Path) -> None:
    for name in ("2017-10-11-extra.md", "2017-10-11.md", "a.txt", "README.md", "2017-10-11.md~"):
        (root / "minutes" / name).write_bytes(b"")
    for year, name in (
        ("2016", "2016-12-07.md"),
        ("2018", "2017-01-01.md"),
        ("x", "2017-01-02.md"),
    ):
        (root / "minutes" / year).mkdir()
        (root / "minutes" / year / name).write_bytes(b"")
    listing = store.list_minutes(root)
    assert [found.stem for found in listing.files] == [
        "2016-12-07",
        "2017-01-01",
        "2017-10-11",
        "2017-10-11-extra",
    ]
    assert listing.problems == ()


@POSIX
def test_a_pipe_among_the_minutes_does_not_keep_anybody_waiting(root: Path) -> None:
    os.mkfifo(root / "minutes" / "2017-08-18.md")
    with pytest.raises(store.FileProblem, match="ordinary"):
        store.read_bytes(root, "minutes/2017-08-18.md")


def test_an_unreadable_folder_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    [problem] = store.list_minutes(root).problems
    assert (problem.code, problem.path) == ("unreadable-folder", "minutes")


SOURCE = "".join(
    path.read_text(encoding="utf-8") for path in sorted(Path(store.__file__).parent.glob("*.py"))
)


@pytest.mark.parametrize(
    "code", sorted(set(re.findall(r'(?:FileProblem|StoreProblem)\(\s*"([a-z-]+)"', SOURCE)))
)
def test_there_are_words_for_each_problem(code: str) -> None:
    facts = {"reason": "r", "most": "m", "stem": "s", "other": "o", "path": "p"}
    for spoken in ("sv", "en"):
        assert message(language(spoken), code, facts.items())
