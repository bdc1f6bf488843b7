from pathlib import Path

import pytest

from bra.cli import complete
from tests.transcript import ROOT


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
