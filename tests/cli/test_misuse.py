"""A wrong call is told in the language of the call, on stderr, with exit code 2."""

from pathlib import Path

import pytest

from bra.languages import codes
from bra.languages.calling import call_words
from tests.languages.test_data import placeholders
from tests.transcript import run_bra

KINDS = {
    "a command that is nearly one": (
        ["hlp"],
        "Kommandot ”hlp” finns inte. Menades ”help”?",
        "There is no command 'hlp'. Did you mean 'help'?",
    ),
    "a command that is none": (
        ["quux"],
        "Kommandot ”quux” finns inte.",
        "There is no command 'quux'.",
    ),
    "a command like an option": (
        ["--", "-x"],
        "Kommandot ”-x” finns inte.",
        "There is no command '-x'.",
    ),
    "no command": (["--no-color"], "Kommando saknas.", "Missing command."),
    "an option that is nearly one": (
        ["people", "--yeer", "2017"],
        "Flaggan ”--yeer” finns inte. Menades ”--year” eller ”--by”?",
        "There is no option '--yeer'. Did you mean '--year' or '--by'?",
    ),
    "an option that may be several": (
        ["actions", "--ove"],
        "Flaggan ”--ove” finns inte. Menades ”--open”, ”--done” eller ”--overdue”?",
        "There is no option '--ove'. Did you mean '--open', '--done' or '--overdue'?",
    ),
    "an option that is none": (
        ["people", "--zzz"],
        "Flaggan ”--zzz” finns inte.",
        "There is no option '--zzz'.",
    ),
    "a letter that is none": (
        ["people", "-x"],
        "Flaggan ”-x” finns inte.",
        "There is no option '-x'.",
    ),
    "an option before the command": (
        ["--zzz", "people"],
        "Flaggan ”--zzz” finns inte.",
        "There is no option '--zzz'.",
    ),
    "an option without its value": (
        ["people", "--year"],
        "Flaggan --year ska följas av ett värde.",
        "Option '--year' requires a value.",
    ),
    "an option that takes one value, twice": (
        ["actions", "--owner", "Bo", "--owner=Ida"],
        "Flaggan --owner kan bara anges en gång.",
        "Option '--owner' can be given only once.",
    ),
    "an option with a short name, twice": (
        ["report", "-o", "a.md", "--output", "b.md"],
        "Flaggan --output kan bara anges en gång.",
        "Option '--output' can be given only once.",
    ),
    "one of several years that is none": (
        ["people", "--year", "2017", "--year", "17"],
        "--year: ”17” är inget årtal skrivet ÅÅÅÅ.",
        "Invalid value for '--year': '17' is not a year written YYYY.",
    ),
    "a flag with a value": (
        ["actions", "--open=1"],
        "Flaggan --open tar inget värde.",
        "Option '--open' does not take a value.",
    ),
    "the other flag of two with a value": (
        ["publish", "x", "--no-pdf=1"],
        "Flaggan --no-pdf tar inget värde.",
        "Option '--no-pdf' does not take a value.",
    ),
    "an argument that is missing": (
        ["carry"],
        "MÖTE saknas i anropet.",
        "Missing argument 'MEETING'.",
    ),
    "an option that is missing": (
        ["remind"],
        "Flaggan -o / --output måste anges.",
        "Missing option '-o' / '--output'.",
    ),
    "a word too many": (
        ["people", "Bo", "Ek"],
        'För många ord: Bo Ek. En text med flera ord skrivs inom raka citattecken, "så här".',
        'Too many words: Bo Ek. A text of several words stands in straight quotes, "like this".',
    ),
    "a format that is none": (
        ["people", "--format", "xls"],
        "--format: ”xls” är inget av table, md, csv, json.",
        "Invalid value for '--format': 'xls' is none of table, md, csv, json.",
    ),
    "a format of a comparison that is none": (
        ["diff", "--format", "xls"],
        "--format: ”xls” är inget av text, md, json.",
        "Invalid value for '--format': 'xls' is none of text, md, json.",
    ),
    "a year that is none": (
        ["people", "--year", "17"],
        "--year: ”17” är inget årtal skrivet ÅÅÅÅ.",
        "Invalid value for '--year': '17' is not a year written YYYY.",
    ),
    "a number that is none": (
        ["import", "x", "--jobs", "1.5"],
        "--jobs: ”1.5” är inget heltal.",
        "Invalid value for '--jobs': '1.5' is not a whole number.",
    ),
}


@pytest.mark.parametrize(("arguments", "swedish", "english"), KINDS.values(), ids=KINDS)
def test_each_kind_is_told_in_both_languages(
    arguments: list[str], swedish: str, english: str, tmp_path: Path
) -> None:
    for code, sentence, before in (("sv", swedish, "Fel"), ("en", english, "Error")):
        result = run_bra("--lang", code, *arguments, cwd=tmp_path)
        assert (result.code, result.stdout) == (2, b"")
        *usage, empty, last = result.stderr.decode().splitlines()
        assert (empty, last) == ("", f"{before}: {sentence}")
        assert "--help" in usage[-1]
        assert usage[0].startswith({"sv": "Användning: bra ", "en": "Usage: bra "}[code])


def test_a_language_that_is_none_is_told_in_the_one_that_counts(tmp_path: Path) -> None:
    said = run_bra("--lang", "xx", "people", cwd=tmp_path, env={"LANG": "sv_SE"}).stderr.decode()
    assert said.splitlines()[-1] == "Fel: --lang: ”xx” är inget av sv, en."


def test_no_control_sequence_of_a_call_reaches_the_terminal(tmp_path: Path) -> None:
    for arguments in (("a\x1b[31m",), ("people", "--a\x1b[31m"), ("people", "a\x1b[31m")):
        for code in codes():
            said = run_bra("--lang", code, *arguments, cwd=tmp_path).stderr
            assert b"\x1b" not in said
            assert "a\ufffd[31m" in said.decode()


def test_braces_in_a_call_are_text(tmp_path: Path) -> None:
    said = run_bra("--lang", "sv", "{name}", cwd=tmp_path).stderr.decode()
    assert said.splitlines()[-1] == "Fel: Kommandot ”{name}” finns inte."


def test_completion_goes_on_over_what_is_wrong(tmp_path: Path) -> None:
    shown = run_bra(
        cwd=tmp_path,
        env={
            "_BRA_COMPLETE": "complete_bash",
            "COMP_WORDS": "bra people x --ye",
            "COMP_CWORD": "3",
        },
    )
    assert (shown.code, shown.stdout) == (0, b"--year\n")


def test_the_languages_have_the_same_words_around_a_call() -> None:
    first, *others = (call_words(code).texts for code in codes())
    for other in others:
        assert first.keys() == other.keys()
        for key in first:
            assert placeholders(first[key]) == placeholders(other[key]), key
