"""Every command answers in a council that has only been begun."""

from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("sv", "bra: rådet har inget möte än; ange datum: bra new-meeting ÅÅÅÅ-MM-DD\n"),
        ("en", "bra: the council has no meeting yet; give a date: bra new-meeting YYYY-MM-DD\n"),
    ],
)
def test_the_first_meeting_needs_a_date(code: str, sentence: str, tmp_path: Path) -> None:
    run_bra("init", "demo", "--name", "X", "--language", code, cwd=tmp_path)
    result = run_bra("new-meeting", cwd=tmp_path / "demo")
    assert (result.code, result.stderr.decode()) == (2, sentence)


@pytest.mark.parametrize(
    ("options", "key"),
    [
        (("--lang", "en"), "language: en"),
        (("--lang", "en", "--language", "sv"), "språk: sv"),
        ((), "språk: sv"),
    ],
)
def test_a_council_has_the_language_that_is_asked_for(
    tmp_path: Path, options: tuple[str, ...], key: str
) -> None:
    assert run_bra("init", "demo", "--name", "X", *options, cwd=tmp_path).code == 0
    assert key in (tmp_path / "demo" / "minutes" / "council.md").read_text(encoding="utf-8")
