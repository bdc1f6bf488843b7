import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread, active_count
from typing import Any, NamedTuple

import pytest

from bra.folder import Folder
from bra.languages import language
from bra.publishing import division, readers
from bra.publishing.bench import Bench
from bra.publishing.briefs import Packed, read_briefs
from bra.publishing.everything import papers_of
from bra.publishing.plan import Made
from bra.publishing.press import Press
from bra.publishing.readers import read_divided
from bra.publishing.site import site_of
from bra.rendering.templatefiles import TemplateProblem
from tests.publishing.sites import TODAY, build, files_of, write_council

COPIES = """
import sys
from pathlib import Path
from bra.publishing import division
from tests.publishing.sites import build
assert division.beginning() == "fork"
division.Division._by_ourselves = None  # nothing falls to us
build(Path(sys.argv[1]), Path(sys.argv[2]), processes=2)
"""


def broken(_: Bench) -> None:
    message = "another process that cannot begin"
    raise RuntimeError(message)


class Alone(NamedTuple):
    """Hold what one process makes: the paths that it wrote, in order, and the files."""

    written: tuple[str, ...]
    files: dict[str, bytes]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Alone:
    top = tmp_path_factory.mktemp("alone")
    write_council(top / "council")
    written = build(top / "council", top / "site")
    return Alone(written, files_of(top / "site"))


@pytest.fixture
def council(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    write_council(tmp_path / "council")
    return tmp_path / "council"


def test_two_processes_make_what_one_makes(
    council: Path, alone: Alone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(_: object, order: object) -> Iterator[Made]:
        pytest.fail(f"made here: {order}")

    monkeypatch.setattr(division.Division, "_by_ourselves", here)  # nothing falls to us
    assert build(council, tmp_path / "two", processes=2) == alone.written
    assert files_of(tmp_path / "two") == alone.files
    assert build(council, tmp_path / "two", processes=2) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is a copy of another")
def test_copies_of_a_process_make_what_one_makes(
    council: Path, alone: Alone, tmp_path: Path
) -> None:
    root = Path(__file__).parent.parent.parent  # the tests' own process has threads
    command = [sys.executable, "-c", COPIES, str(council), str(tmp_path / "two")]
    subprocess.run(command, cwd=root, check=True)
    assert files_of(tmp_path / "two") == alone.files


def test_no_copy_is_taken_of_a_process_with_another_thread() -> None:
    done = Event()
    other = Thread(target=done.wait)
    other.start()
    try:
        assert division.beginning() == "spawn"
    finally:
        done.set()
        other.join()


def test_no_copy_is_taken_where_nothing_tells_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(division, "_THREADS", "/nowhere/at/all")
    assert division.beginning() == "spawn"


def test_what_no_other_process_makes_is_made_here(
    council: Path, alone: Alone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(division, "begin", broken)
    build(council, tmp_path / "two", processes=2)
    assert files_of(tmp_path / "two") == alone.files


def test_what_no_other_process_reads_is_read_here(
    council: Path, alone: Alone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "begin", broken)
    build(council, tmp_path / "two", processes=2)
    assert files_of(tmp_path / "two") == alone.files


def test_several_processes_read_what_one_reads(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (council / "minutes" / "2026-02-02.md").write_bytes(b"\xff no text")
    for number in ("19121212-1212", "811228-9874"):
        path = council / "minutes" / "2025-11-05.md"
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{number}\n", encoding="utf-8")
    folder = Folder(council)
    files = folder.listing.files
    one = read_briefs(folder, files, TODAY)
    here = os.getpid()

    def elsewhere(*given: Any) -> dict[str, Packed]:  # noqa: ANN401 - passed on
        assert os.getpid() != here  # nothing falls to us
        return read_briefs(*given)

    monkeypatch.setattr(readers, "read_briefs", elsewhere)
    assert read_divided(Folder(council), files, TODAY, 2) == one
    assert any(packed[-2] for packed in one.values())  # what is unsafe is found
    assert "minutes/2026-02-02.md" not in one


def test_no_thread_of_the_readers_stays(council: Path) -> None:
    before = active_count()
    read_divided(Folder(council), Folder(council).listing.files, TODAY, 2)
    assert active_count() == before


def test_a_fault_of_a_template_is_told_as_if_there_were_one_process(
    council: Path, tmp_path: Path
) -> None:
    own = council / "templates" / "site"
    own.mkdir(parents=True)
    (own / "item.html.j2").write_text("{{ unknown }}", encoding="utf-8")
    with pytest.raises(TemplateProblem, match="unknown"):
        build(council, tmp_path / "site", processes=2)


def test_another_process_is_given_nothing_confidential(council: Path) -> None:
    folder = Folder(council)
    press = Press(council, site_of(folder, language("en"), TODAY), extras={})
    given = pickle.dumps(Bench.of(papers_of(press, folder.source)))
    assert b"Statistics" in given
    assert b"SECRETWORD" not in given
    assert b"DRAFTWORD" not in given
    assert b"PLANNEDSECRET" not in given
