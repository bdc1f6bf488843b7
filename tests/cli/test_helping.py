"""Help is written in the language of the call, whole."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bra.cli.app import command_line
from bra.cli.group import build
from bra.cli.pages import SECTIONS as PAGE_SECTIONS
from bra.cli.pages import all_pages
from bra.cli.table import COMMANDS, SECTIONS, Entry
from bra.languages.calling import call_words
from tests.transcript import run_bra

if TYPE_CHECKING:
    from typer._click import Command, Parameter

SWEDISH = call_words("sv").help
each_command = pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)


def shown(*arguments: str, cwd: Path, lang: str = "sv") -> str:
    result = run_bra(*arguments, "--help", "--lang", lang, cwd=cwd)
    assert (result.code, result.stderr) == (0, b"")
    return result.stdout.decode()


def written(command: "Command") -> list[str]:
    """Return what help says of a command and its parameters in English, value names included."""
    found = [command.help or ""]
    context = command.make_context("bra", [], resilient_parsing=True)
    for each in command.get_params(context):
        found += [each.help, *metavar(each), *default(each)]  # type: ignore[attr-defined]
    return found


def metavar(parameter: "Parameter") -> list[str]:
    """Return the name of a value; what is typed as it stands, and a sign, is in any language."""
    name = parameter.metavar or ""
    return [name] if re.search(r"[A-Z]{2}", name) else []


def default(parameter: "Parameter") -> list[str]:
    """Return what counts without a parameter where it is said in words."""
    said = getattr(parameter, "show_default", None)
    return [said] if isinstance(said, str) and said not in {"next", "last"} else []


def test_all_that_help_says_is_said_in_swedish_and_nothing_else_stands_there() -> None:
    group = command_line()
    said = {*written(group), group.epilog or "", *SECTIONS, *PAGE_SECTIONS}
    for entry in COMMANDS:
        said |= {entry.help, *written(build(entry))}
    said |= {page.summary for page in all_pages()}
    assert said == set(SWEDISH)


def test_swedish_sentences_end_as_the_english_do() -> None:
    for english, swedish in SWEDISH.items():
        assert swedish
        assert swedish.endswith(".") == english.endswith(".")
        assert set(re.findall(r"--[\w-]+|BRA_\w+|%\w", english)) <= {
            *re.findall(r"--[\w-]+|BRA_\w+|%\w", swedish)
        }


@each_command
def test_the_help_of_a_command_is_swedish_from_head_to_foot(entry: Entry, tmp_path: Path) -> None:
    text = shown(entry.name, cwd=tmp_path)
    assert text.startswith(f"Användning: bra {entry.name} [FLAGGOR]")
    assert "\nFlaggor:\n" in text
    assert text.endswith(f"\n  Handboken: bra help {entry.name}\n")
    assert re.search(r"\n  Exempel:\n    bra ", text)
    english = {"Usage", "Options", "Arguments", "Examples", "Example", "default", "required"}
    assert not english & set(re.findall(r"\w+", text))
    described = text.partition("\n  Exempel:\n")[0]
    assert max(map(len, described.splitlines())) <= 80


@each_command
def test_help_names_the_same_options_and_examples_in_both_languages(
    entry: Entry, tmp_path: Path
) -> None:
    options = [
        re.findall(r"(?<![\w-])--?[a-z][\w-]*", shown(entry.name, cwd=tmp_path, lang=code))
        for code in ("sv", "en")
    ]
    assert set(options[0]) == set(options[1])


def test_what_must_be_given_and_what_counts_without_is_said(tmp_path: Path) -> None:
    text = shown("search", cwd=tmp_path)
    assert "Användning: bra search [FLAGGOR] ORD...\n" in text
    assert "  ORD  Ord, fraser inom citattecken, och filter.  [måste anges]\n" in text
    assert "  --limit N                   Högst de N bästa; 0 för alla.  [annars 50]\n" in text
    text = shown("search", cwd=tmp_path, lang="en")
    assert "Usage: bra search [OPTIONS] WORDS...\n" in text
    assert "  WORDS  Words, phrases in quotes, and filters.  [required]\n" in text


def test_the_group_s_help_is_swedish(tmp_path: Path) -> None:
    text = shown(cwd=tmp_path)
    assert text.startswith("Användning: bra [FLAGGOR] KOMMANDO [ARGUMENT]...\n")
    for section in SECTIONS:
        assert f"\n{SWEDISH[section]}:\n" in text
    assert text.endswith("\n  Börja med: bra help start\n")


def test_a_call_of_nothing_is_answered_in_the_language_of_the_surroundings(tmp_path: Path) -> None:
    result = run_bra(cwd=tmp_path, env={"LANG": "sv_SE.UTF-8"})
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.decode() == shown(cwd=tmp_path)
