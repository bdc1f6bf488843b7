from pathlib import Path

import pytest

from bra.cli import complete
from tests.transcript import ROOT, run_bra


@pytest.fixture
def _council(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT / "tests" / "fixtures" / "trygghet" / "minutes")
    monkeypatch.setenv("BRA_CACHE", str(tmp_path))
    monkeypatch.setenv("BRA_TODAY", "2025-02-01")
    monkeypatch.delenv("BRA_COUNCIL", raising=False)


@pytest.mark.usefixtures("_council")
def test_meetings_are_offered_latest_first() -> None:
    assert complete.meetings()[:2] == ["2025-01-16", "2024-12-05"]
    assert complete.meetings()[-2:] == ["next", "last"]


@pytest.mark.usefixtures("_council")
def test_ids_are_offered_but_no_confidential_one() -> None:
    assert complete.action_ids() == [
        "2024-09-12/A3",
        "2024-09-12/A2",
        "2024-09-12/A1",
        "2024-03-14/A1",
    ]


@pytest.mark.usefixtures("_council")
def test_names_of_the_register_are_offered_once() -> None:
    names = complete.names()
    assert {"Omar Haddad", "Polismyndigheten", "sekreteraren", "kommunstyrelsen"} <= set(names)
    assert len(names) == len(set(names))


def test_nothing_is_offered_outside_a_council(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BRA_COUNCIL", raising=False)
    assert complete.meetings() == complete.action_ids() == complete.names() == []


def offered(shell: str, *words: str, cwd: Path) -> list[str]:
    """Return the lines that a shell is given to complete the last of some words."""
    line = " ".join(words)
    env = {
        "_BRA_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": "\n".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
        "BRA_TODAY": "2025-02-01",
        "BRA_CACHE": "off",
    }
    return run_bra(cwd=cwd, env=env).stdout.decode().splitlines()


@pytest.mark.parametrize(
    ("shell", "typed", "lines"),
    [
        ("bash", "Om", ["Omar\\ Haddad"]),
        ("bash", "Omar\\ H", ["Omar\\ Haddad"]),
        ("bash", '"Omar H', ["Omar Haddad"]),
        ("bash", "'Om", ["Omar Haddad"]),
        ("bash", "Polism", ["Polismyndigheten"]),
        ("fish", "Om", ["Omar Haddad"]),
        ("zsh", "Om", ["_arguments '*: :((\"Omar Haddad\"))'"]),
        ("powershell", "Om", ["'Omar Haddad'::: "]),
        ("pwsh", "'Om", ["'Omar Haddad'::: "]),
        ("pwsh", '"Omar H', ['"Omar Haddad"::: ']),
        ("pwsh", "Polism", ["Polismyndigheten::: "]),
    ],
)
@pytest.mark.parametrize("before", [("add", "x", "--owner"), ("assign", "A1"), ("approve", "--by")])
def test_a_name_of_two_words_is_one_word_to_the_shell(
    shell: str, typed: str, lines: list[str], before: tuple[str, ...]
) -> None:
    cwd = ROOT / "tests" / "fixtures" / "trygghet"
    assert offered(shell, "bra", *before, typed, cwd=cwd) == lines


def test_the_first_word_of_assign_is_an_id() -> None:
    cwd = ROOT / "tests" / "fixtures" / "trygghet"
    assert offered("bash", "bra", "assign", "2024-03", cwd=cwd) == ["2024-03-14/A1"]
    assert offered("bash", "bra", "assign", "Om", cwd=cwd) == [""]
    assert offered("bash", "bra", "assign", "A1", "2024-03", cwd=cwd) == ["2024-03-14/A1"]
