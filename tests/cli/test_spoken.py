"""What a command cannot do is said in the language of the call, with words in every language."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import bra
from bra.languages import codes, language
from tests.transcript import run_bra


def spoken_errors() -> Iterator[tuple[str, set[str], str]]:
    """Return the code of each error that is raised to be spoken, its facts, and its place."""
    for path in sorted(Path(bra.__file__).parent.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "SpokenError" not in text and "opened.error" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name != "SpokenError" and ast.unparse(node.func) != "opened.error":
                continue
            facts = {str(each.arg) for each in node.keywords}
            for code in _codes(node.args[0]):
                yield code, facts, f"{path.name}:{node.lineno}"


def _codes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.IfExp):
        yield from _codes(node.body)
        yield from _codes(node.orelse)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_each_error_has_words_that_its_facts_fill() -> None:
    found = list(spoken_errors())
    assert len(found) > 60
    for code, facts, place in found:
        for spoken in map(language, codes()):
            said = spoken.messages.get(code) or spoken.messages.get(f"{code}.other")
            assert said is not None, f"{place}: {code}"
            if "None" not in facts:  # facts that are handed on as they came are not looked into
                assert placeholders(said) <= facts, f"{place}: {code}"


@pytest.mark.parametrize(
    ("arguments", "swedish"),
    [
        (("actions",), "det finns inget råd i {here} eller i någon mapp ovanför: "),
        (("-C", "there", "actions"), "there är inte något råds mapp: "),
        (("actions", "--today", "snart"), "--today: ”snart” är inget datum"),
        (("init", "--name", " "), "--name: rådet behöver ett namn"),
        (("init", "--name", "X", "--language", "fi"), "--language: ”fi” är inget av sv, en"),
        (("serve", "--port", "70000"), "--port: ”70000” är ingen port; den är ett tal upp till"),
        (("check", "--format", "xml"), "--format: ”xml” är inget av text, json, github, sarif"),
    ],
)
def test_it_is_said_where_there_is_no_council(
    arguments: tuple[str, ...], swedish: str, tmp_path: Path
) -> None:
    result = run_bra(*arguments, cwd=tmp_path, env={"LANG": "sv_SE.UTF-8"})
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.decode().startswith(f"bra: {swedish.format(here=tmp_path)}")
