"""The transcripts hold, and the harness that says so can tell when they do not."""

from pathlib import Path

import pytest

from tests.transcript import FOLDER, play, read

PATHS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_a_transcript_says_is_what_happens(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert play(text) == text


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_transcript_has_commands_and_ends_with_an_exit_code(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert read(text).commands
    assert text.splitlines()[-1] in {f"[{code}]" for code in (0, 1, 2)}


def test_there_are_transcripts() -> None:
    assert PATHS


TRUE = (
    "# fixture: empty\n\n# The version.\n$ bra --version\nbra 0.1.0\n[0]\n\n$ bra help nope > x\n"
)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("bra 0.1.0", "bra 0.1.1"),
        ("bra 0.1.0\n", "bra 0.1.0\n\n"),
        ("[0]", "[1]"),
        ("! bra:", "bra:"),
        ("[2]", "[0]"),
    ],
)
def test_a_changed_byte_is_a_difference(right: str, wrong: str) -> None:
    true = play(TRUE)
    assert play(true) == true
    assert right in true
    false = true.replace(right, wrong, 1)
    assert play(false) != false


def test_comments_and_settings_are_kept() -> None:
    true = play(TRUE)
    assert true.startswith("# fixture: empty\n\n# The version.\n$ bra --version\n")


def test_what_would_not_show_is_escaped(tmp_path: Path) -> None:
    from tests.transcript import Result, _shown

    result = Result("[0]\nslut \n\x1b[31m\nåä".encode(), b"$ x\n", 0)
    assert _shown(result, tmp_path) == (
        '\\"[0]"\n\\"slut "\n\\"\\u001b[31m"\nåä\n\\ no newline\n! $ x\n[0]\n'
    )
