"""Words that are guessed at, and nearly right ones, lead to what is meant."""

from importlib import import_module
from pathlib import Path

import pytest

from bra.cli.group import build
from bra.cli.pages import topics
from bra.cli.table import COMMANDS
from bra.languages import codes
from tests.cli.beginning import TODAY, begun, said
from tests.transcript import run_bra


@pytest.mark.parametrize(
    ("call", "swedish", "english"),
    [
        (("protokoll",), "Menades ”minutes”?", "Did you mean 'minutes'?"),
        (("Möten",), "Menades ”meetings”?", "Did you mean 'meetings'?"),
        (("justera", "last"), "Menades ”approve”?", "Did you mean 'approve'?"),
        (("version",), "Menades ”--version”?", "Did you mean '--version'?"),
        (("/?",), "Menades ”help”?", "Did you mean 'help'?"),
        (("hlp",), "Menades ”help”?", "Did you mean 'help'?"),
        (("actions", "--ansvarig", "Kim"), "Menades ”--owner”?", "Did you mean '--owner'?"),
        (("new-meeting", "--tid=13"), "Menades ”--time”?", "Did you mean '--time'?"),
        (("meetings", "--alla"), "”--alla” finns inte.", "no option '--alla'."),
        (("visa", "A1"), "Menades ”action”, ”minutes” eller ”serve”?", "'minutes' or 'serve'?"),
        (("cancel", "2026-12-08"), "Menades ”drop” eller ”status”?", "'drop' or 'status'?"),
        (("-help",), "Menades ”--help”?", "Did you mean '--help'?"),
        (("meetings", "-today", "x"), "Menades ”--today”?", "Did you mean '--today'?"),
        (("meetings", "-today=x"), "Menades ”--today”?", "Did you mean '--today'?"),
        (("meetings", "-today", "x", "-today", "x"), "Menades ”--today”?", "mean '--today'?"),
        (("actions", "--owner", "-today", "--klara"), "Menades ”--done”?", "mean '--done'?"),
        (("help", "sekretess"), "närmast: format (", "nearest: format ("),
        (("help", "protokoll"), "närmast: minutes (", "nearest: minutes ("),
    ],
)
def test_a_word_that_is_no_name_here_leads_to_the_one_that_is(
    call: tuple[str, ...], swedish: str, english: str, tmp_path: Path
) -> None:
    assert swedish in said(tmp_path, "--lang", "sv", *call)
    assert english in said(tmp_path, "--lang", "en", *call)


def test_other_words_are_of_names_that_there_are_and_are_no_names_themselves() -> None:
    known = {
        "COMMANDS": {*(entry.name for entry in COMMANDS), "--version"},
        "OPTIONS": {
            spelling for entry in COMMANDS for each in build(entry).params for spelling in each.opts
        }
        | {"--help"},
        "TOPICS": set(topics()),
    }
    for code in codes():
        module = import_module(f"bra.languages.{code}.meant")
        for kind, names in known.items():
            words = getattr(module, kind)
            assert words.keys() <= names, (code, kind)
            spelt = {word for each in words.values() for word in each}
            assert all(word == word.casefold() for word in spelt)
            # An option of one command may be another word for that of a second.
            assert kind == "OPTIONS" or not spelt & names, (code, kind)


def test_the_next_and_the_last_meeting_are_named_in_either_language(tmp_path: Path) -> None:
    council = begun(tmp_path)
    for day in ("2026-11-13", "2026-12-08"):
        assert run_bra("new-meeting", day, cwd=council).code == 0
    for words, day in (
        (("nästa", "Nästa", "kommande", "next meeting", "next"), "2026-12-08"),
        (("senaste", "sista", "latest", "last"), "2026-11-13"),
    ):
        for word in words:
            shown = run_bra("status", word, *TODAY, cwd=council)
            assert (shown.code, shown.stdout.decode()[:10]) == (0, day), (word, shown.stderr)


def test_an_ending_goes_before_the_word_that_it_is(tmp_path: Path) -> None:
    council = begun(tmp_path)
    for stem in ("2026-11-13-sista", "2026-11-20"):
        assert run_bra("new-meeting", stem, cwd=council).code == 0
    shown = run_bra("status", "sista", *TODAY, cwd=council)
    assert shown.stdout.decode().startswith("2026-11-13-sista")


def test_a_file_that_cannot_be_read_goes_before_the_word_that_its_name_ends_in(
    tmp_path: Path,
) -> None:
    council = begun(tmp_path)
    assert run_bra("new-meeting", "2026-11-20", cwd=council).code == 0
    path = council / "minutes" / "2026-11-13-sista.md"
    path.write_text("---\ndatum: 2026-11-13\n---\n", encoding="utf-16")
    told = said(council, "status", "sista", *TODAY)
    assert "minutes/2026-11-13-sista.md:1 är inte med: filen är inte UTF-8-text" in told


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Robbin", "Robin Dal"),
        ("polsien", "Polismyndigheten"),
        ("KIM BREG", "Kim Berg"),
        ("kommunledningn", "kommunledningen"),
        ("xyz", ""),
    ],
)
def test_a_misspelt_name_is_told_with_those_like_it(name: str, near: str, tmp_path: Path) -> None:
    run_bra("init", "demo", "--name", "X", "--example", *TODAY, cwd=tmp_path)
    for code, sentence, nearest in (
        ("sv", f"bra: ”{name}” är varken en person, en roll eller en organisation här", "närmast"),
        ("en", f"bra: “{name}” is neither a person, a role nor an organisation here", "nearest"),
    ):
        expected = f"{sentence}; {nearest}: {near}" if near else sentence
        for call in (
            ("actions", "--owner", name),
            ("actions", "--organisation", name),
            ("search", f'ansvarig:"{name}"'),
        ):
            assert said(tmp_path / "demo", *call, *TODAY, "--lang", code) == expected


def test_a_misspelt_name_is_told_with_the_few_most_like_it(tmp_path: Path) -> None:
    council = begun(tmp_path)
    names = [f"{letter * 3} Anderson" for letter in "abcdefgh"] + ["Bo Andersson"]
    register = "".join(f"  - {name}\n" for name in names)
    text = f"---\nformat: 1\nnamn: X\nspråk: sv\nledamöter:\n{register}---\n"
    (council / "minutes" / "council.md").write_text(text, encoding="utf-8")
    told = said(council, "actions", "--owner", "Anderssson", *TODAY)
    assert told.endswith("; närmast: " + ", ".join(["Bo Andersson", *names[:5]]))
