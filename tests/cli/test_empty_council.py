"""Every command answers in a council that has only been begun."""

from pathlib import Path

from tests.test_wheel import CALLS
from tests.transcript import run_bra

OF_AN_ACTION = {"action", "done", "drop", "reopen", "postpone", "assign"}


def test_every_command_answers_where_there_is_little(tmp_path: Path) -> None:
    began = run_bra("init", "demo", "--name", "X", "--language", "en", cwd=tmp_path)
    assert began.code == 0, began.stderr
    for name, arguments in CALLS.items():
        result = run_bra(name, *arguments, cwd=tmp_path / "demo")
        # There is no action yet, it is in no repository, and no minutes are finished.
        missing = name in OF_AN_ACTION | {"diff", "approve"}
        assert result.code == (2 if missing else 0), (name, result.stderr)
