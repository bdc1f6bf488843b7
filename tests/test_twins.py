"""A page of the manual in another language says what the page says, command by command."""

import re
from pathlib import Path

import pytest

from bra.cli.pages import FOLDER, read_page, read_text, rule_topics, topics
from bra.cli.table import COMMANDS
from bra.languages import codes
from tests.transcript import run_bra

TWINS = sorted(path for code in codes() for path in (FOLDER / code).glob("*.md"))
each_twin = pytest.mark.parametrize(
    "twin", TWINS, ids=lambda path: path.relative_to(FOLDER).as_posix()
)
IN_WORDS = {"check", "format", "verify"}
"""The pages whose plain blocks hold words beside the code, or what a command says."""
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CALL = re.compile(r"(?<![\w/.-])bra ([a-z][a-z-]+)")


def texts(twin: Path) -> tuple[str, str]:
    """Return the text of a twin, and that of its page."""
    return twin.read_text(encoding="utf-8"), read_page(twin.stem).text


def blocks(text: str) -> list[tuple[str, list[str]]]:
    """Return the kind of each block of code and its lines; of a console only what is typed."""
    return [
        (kind, [line for line in inside.splitlines() if kind != "console" or line[:2] == "$ "])
        for kind, inside in _BLOCK.findall(text)
    ]


def prose(text: str) -> list[str]:
    """Return the lines of running text, code and tables left out."""
    lines = _BLOCK.sub("", text).splitlines()
    return [re.sub(r"`[^`]*`", "x", line) for line in lines if not line.startswith(("|", "#"))]


def signs(line: str) -> str:
    """Return what is left of a line without its words."""
    return re.sub(r"[\w\s'-]", "", line.replace("\u201c", "\u201d"))


def options(text: str) -> set[str]:
    """Return all that looks like an option; *att*-clauses do not."""
    return set(re.findall(r"(?<![\w*-])--?[A-Za-z][\w-]*", text))


@each_twin
def test_a_twin_has_a_page_and_its_name(twin: Path) -> None:
    assert twin.stem in topics()
    text, page = texts(twin)
    assert text.startswith("# ")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    if page.startswith("# bra "):
        assert text.split()[:3] == page.split()[:3]


@each_twin
def test_a_twin_is_built_as_its_page(twin: Path) -> None:
    text, page = texts(twin)
    for shape in (r"^#+ ", r"^\|", r"^- ", r"^$"):
        found, wanted = (re.findall(shape, each, re.MULTILINE) for each in (text, page))
        assert found == wanted, shape


@each_twin
def test_a_twin_names_the_commands_options_and_pages_of_its_page(twin: Path) -> None:
    text, page = texts(twin)
    assert options(text) == options(page)
    assert set(_CALL.findall(text)) == set(_CALL.findall(page))
    assert set(re.findall(r"bra help ([a-z-]+)", text)) <= {*topics(), *rule_topics()}


@each_twin
def test_a_twin_shows_the_code_of_its_page(twin: Path) -> None:
    shown, wanted = (blocks(text) for text in texts(twin))
    assert [kind for kind, _ in shown] == [kind for kind, _ in wanted]
    for (kind, lines), (_, others) in zip(shown, wanted, strict=True):
        for line, other in zip(lines, others, strict=True):
            if line.startswith("bra ") and not kind:  # a call may be given other values
                assert options(line) == options(other)
                assert _CALL.findall(line) == _CALL.findall(other)
            elif twin.stem in IN_WORDS and not kind:
                assert signs(line) == signs(other)
            else:
                assert line == other


@each_twin
def test_a_twin_has_each_key_and_value_of_its_page(twin: Path) -> None:
    text, page = (
        {
            code
            for code in re.findall(r"`([^`\n]+)`", each)
            if re.fullmatch(r"[a-z_][^\sA-Z]*", code)
        }
        for each in texts(twin)
    )
    assert page - text <= {"yes", "no"}  # which are `ja` and `nej`


@each_twin
def test_a_twin_has_one_sentence_a_line(twin: Path) -> None:
    text, _ = texts(twin)
    assert [line for line in prose(text) if re.search(r"[.!?] [A-ZÅÄÖ](?!\. )", line)] == []


def test_a_page_is_opened_in_the_language_of_the_call(tmp_path: Path) -> None:
    for code in codes():
        shown = run_bra("--lang", code, "help", "start", cwd=tmp_path)
        assert (shown.code, shown.stderr) == (0, b"")
        assert shown.stdout.decode() == read_text("start", code)
    assert read_text("start", "sv").startswith("# Börja här\n")
    assert read_text("start", "en") == read_page("start").text


def test_a_page_without_a_twin_is_the_page_without_a_word_about_it(tmp_path: Path) -> None:
    shown = run_bra("--lang", "sv", "help", "unknown-owner", cwd=tmp_path)
    assert (shown.code, shown.stderr) == (0, b"")
    assert shown.stdout.decode() == read_page("unknown-owner").text


def test_the_council_s_language_decides(tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    (tmp_path / "minutes" / "council.md").write_text("---\nname: X\n---\n", encoding="utf-8")
    shown = run_bra("help", "done", cwd=tmp_path)
    assert shown.stdout.decode().startswith("# bra done NUMMER...\n")


def test_every_command_has_a_swedish_page() -> None:
    assert {entry.name for entry in COMMANDS} <= {path.stem for path in (FOLDER / "sv").iterdir()}
