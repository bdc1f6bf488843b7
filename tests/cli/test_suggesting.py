"""What `bra import` proposes is asked about, and written only when somebody agrees."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.transcript import ROOT, Result, run_bra

TODAY = {"BRA_TODAY": "2024-02-01"}
NAMES = ["2023-02-07.txt", "2023-04-04.txt", "2023-09-12.txt"]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a council's folder with three minutes imported, to be copied."""
    folder = tmp_path_factory.mktemp("shelf") / "hyllan"
    shutil.copytree(ROOT / "tests" / "fixtures" / "hyllan", folder)
    assert bra(folder, *NAMES).code == 0
    return folder


@pytest.fixture
def shelf(imported: Path, tmp_path: Path) -> Path:
    """Return a folder of its own with three minutes imported."""
    return Path(shutil.copytree(imported, tmp_path / "hyllan"))


def bra(folder: Path, *arguments: str) -> Result:
    return run_bra("import", *arguments, cwd=folder, env=TODAY)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "minutes").iterdir()}


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let somebody sit at a terminal and type these keys."""

    def typed(keys: str) -> None:
        left: Iterator[str] = iter(keys)
        for module in ("suggesting", "growing"):
            monkeypatch.setattr(f"bra.cli.{module}.is_terminal", lambda: True)
        monkeypatch.setattr("bra.cli.asking.typer.getchar", lambda: next(left))
        monkeypatch.setattr("bra.cli.growing.agrees", lambda _: next(left) in "jy")

    return typed


def test_a_dry_run_writes_nothing_and_shows_it_all(shelf: Path) -> None:
    before = files(shelf)
    shown = bra(shelf, "--update-council", "--links", "--dry-run", "--yes")
    assert shown.code == 0
    assert files(shelf) == before
    assert b"+  - Per Ask" in shown.stdout
    assert b"+- [x] **2023-02-07/A1**" in shown.stdout


def test_one_key_for_the_whole_diff(shelf: Path, typing: Callable[[str], None]) -> None:
    before = files(shelf)
    typing("n")
    assert bra(shelf, "--update-council").code == 0
    assert files(shelf) == before
    typing("j")
    assert bra(shelf, "--update-council").code == 0
    assert b"  - Per Ask" in files(shelf)["council.md"]


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("njnnnn", ["Per Ask"]),
        ("q", []),
        ("jq", ["Noor Saleh"]),
        ("na", ["Per Ask", "Bostadsbolaget"]),
    ],
)
def test_one_key_for_each(
    shelf: Path, typing: Callable[[str], None], keys: str, found: list[str]
) -> None:
    typing(keys)
    assert bra(shelf, "--update-council", "--interactive").code == 0
    text = files(shelf)["council.md"].decode()
    for name in ("Noor Saleh", "Per Ask", "\n  Bostadsbolaget: {}"):
        assert (name in text) == any(each in name for each in found), name


def test_ctrl_c_writes_nothing(shelf: Path, typing: Callable[[str], None]) -> None:
    before = files(shelf)
    typing("j\x03")
    assert bra(shelf, "--links", "--interactive").code == 130
    assert files(shelf) == before


def test_links_are_asked_about_one_by_one(shelf: Path, typing: Callable[[str], None]) -> None:
    typing("jnj")
    assert bra(shelf, "--links", "--interactive").code == 0
    shown = run_bra("actions", "--all", "--format", "json", cwd=shelf, env=TODAY).stdout
    done = [each["id"] for each in json.loads(shown) if each["state"] == "done"]
    # The second was declined: the same task again is an action of its own, which the third closes.
    assert done == ["2023-02-07/A1", "2023-04-04/A1"]


def test_without_an_answer_links_are_only_listed(shelf: Path) -> None:
    before = files(shelf)
    assert bra(shelf, "--links").code == 0
    assert files(shelf) == before


def test_what_is_written_passes_the_checks_and_is_not_proposed_again(shelf: Path) -> None:
    assert bra(shelf, "--update-council", "--links", "--yes").code == 0
    after = files(shelf)
    checked = run_bra("check", "--format", "github", cwd=shelf, env=TODAY)
    assert checked.code == 0
    assert b"::error" not in checked.stdout
    again = bra(shelf, "--update-council", "--links", "--yes")
    assert (again.code, again.stdout) == (0, b"")
    assert files(shelf) == after


def test_links_are_sought_around_what_was_imported_only(shelf: Path) -> None:
    shown = bra(shelf, "2024-01-16.txt", "--links")
    assert "inget uppdrag följs upp" in shown.stderr.decode()
    assert "+- [x]" in bra(shelf, "2023-09-12.txt", "--links").stdout.decode()


def test_approved_minutes_stay_byte_for_byte(shelf: Path) -> None:
    path = shelf / "minutes" / "2023-04-04.md"
    path.write_bytes(path.read_bytes().replace(b"status: utkast", b"status: justerat"))
    before = path.read_bytes()
    assert bra(shelf, "--links", "--yes").code == 0
    assert path.read_bytes() == before


def test_confidential_names_are_never_shown(shelf: Path) -> None:
    hidden = "\n## 9. X {.sekretess}\n\n- [ ] **Dolda byrån:** x y z\n"
    for path in (shelf / "minutes").glob("2023-*.md"):
        text = path.read_text(encoding="utf-8").replace("\n\nNoor", " {.sekretess}\n\nNoor")
        path.write_text(text + hidden, encoding="utf-8")
    shown = bra(shelf, "--update-council", "--links", "--dry-run")
    assert b"Dolda" not in shown.stdout + shown.stderr
    assert b"noor.saleh@" not in shown.stdout + shown.stderr


def test_a_register_in_a_form_that_takes_no_more_is_told_of(shelf: Path) -> None:
    council = shelf / "minutes" / "council.md"
    council.write_text("---\nnamn: R\nledamöter: [Greta Holm, Noor Saleh]\n---\n", encoding="utf-8")
    shown = bra(shelf, "--update-council", "--yes")
    assert shown.code == 0
    assert "noor.saleh@example.org" in shown.stderr.decode().partition("för hand:")[2]
    assert 'ledamöter: [Greta Holm, Noor Saleh, "Ivar Sten, ' in council.read_text(encoding="utf-8")


def test_what_somebody_wrote_meanwhile_is_not_overwritten(
    shelf: Path, typing: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    typing("")
    council = shelf / "minutes" / "council.md"

    def meanwhile(_: str) -> bool:
        council.write_text("---\nnamn: Nytt\n---\n", encoding="utf-8")
        return True

    monkeypatch.setattr("bra.cli.growing.agrees", meanwhile)
    assert bra(shelf, "--update-council").code == 2
    assert council.read_text(encoding="utf-8") == "---\nnamn: Nytt\n---\n"
