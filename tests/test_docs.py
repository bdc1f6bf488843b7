"""Every command and option is in the manual and in `--help`, and its examples can be typed."""

import importlib
import inspect
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bra.cli.app import command_line
from bra.cli.group import build, shared_options
from bra.cli.pages import FOLDER, SECTIONS, all_pages, rule_topics
from bra.cli.table import COMMANDS, Entry
from bra.cli.table import SECTIONS as COMMAND_SECTIONS
from bra.rendering.environment import shipped_templates
from tests.templatewords import HEADINGS, PAGES, given, renewed
from tests.transcript import run_bra

if TYPE_CHECKING:
    from typer._click import Parameter

each_command = pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)


def words(text: str) -> set[str]:
    """Return all that looks like an option."""
    return set(re.findall(r"(?<![\w-])--?[A-Za-z][\w-]*", text))


def spellings(parameters: "list[Parameter]") -> set[str]:
    return {name for each in parameters for name in each.opts if name.startswith("-")}


@each_command
def test_the_table_says_what_the_command_says(entry: Entry) -> None:
    module = importlib.import_module(f"bra.cli.commands.{entry.module}")
    assert (inspect.getdoc(module.run) or "").splitlines()[0] == entry.help
    assert entry.help.endswith(".")
    assert entry.section in COMMAND_SECTIONS


def test_every_command_module_is_in_the_table() -> None:
    folder = FOLDER.parent / "cli" / "commands"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules == {entry.module for entry in COMMANDS}
    assert len({entry.name for entry in COMMANDS}) == len(COMMANDS)


@each_command
def test_every_option_is_on_the_command_page(entry: Entry) -> None:
    page = (FOLDER / f"{entry.name}.md").read_text(encoding="utf-8")
    assert f"# bra {entry.name}" in page
    own = spellings(build(entry).params) - spellings(shared_options())
    assert own <= words(page)


@each_command
def test_every_option_has_a_help(entry: Entry) -> None:
    nameless = [each.name for each in build(entry).params if not getattr(each, "help", None)]
    assert not nameless


def test_shared_options_are_on_the_page_of_promises() -> None:
    page = (FOLDER / "cli.md").read_text(encoding="utf-8")
    assert spellings(shared_options()) | {"--help", "-h", "--version"} <= words(page)


@each_command
def test_help_shows_examples(entry: Entry, tmp_path: Path) -> None:
    shown = run_bra(entry.name, "--help", cwd=tmp_path)
    examples = importlib.import_module(f"bra.cli.commands.{entry.module}").EXAMPLES
    assert shown.code == 0
    assert not shown.stderr
    for example in examples:
        assert f"  {example}\n" in shown.stdout.decode()


def typed(text: str) -> list[str]:
    """Return the lines of code blocks that call `bra`."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("bra ")]


@each_command
def test_examples_can_be_typed(entry: Entry) -> None:
    examples = importlib.import_module(f"bra.cli.commands.{entry.module}").EXAMPLES
    page = (FOLDER / f"{entry.name}.md").read_text(encoding="utf-8")
    assert examples
    for example in (*examples, *typed(page)):
        name, command, *arguments = shlex.split(example.partition(" > ")[0])
        assert (name, command) == ("bra", entry.name)
        build(entry).make_context(entry.name, arguments)


def test_pages_are_in_order() -> None:
    pages = all_pages()
    assert [page.section for page in pages] == sorted(
        (page.section for page in pages), key=SECTIONS.index
    )
    assert {page.section for page in pages} == set(SECTIONS)
    for page in pages:
        assert page.text.startswith("# ")
        assert page.summary.endswith(".")


def test_pages_name_only_commands_and_pages_that_exist() -> None:
    topics = {page.topic for page in all_pages()} | set(rule_topics())
    for page in all_pages():
        assert set(re.findall(r"`bra help ([a-z-]+)`", page.text)) <= topics


def test_every_command_is_in_the_group_help(tmp_path: Path) -> None:
    shown = run_bra("--help", cwd=tmp_path).stdout.decode()
    for entry in COMMANDS:
        assert re.search(rf"^  {entry.name} +{re.escape(entry.help[:20])}", shown, re.MULTILINE)
    assert spellings(command_line().params) <= words(shown)


def test_every_variable_of_a_template_is_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (FOLDER / "templates.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w.]+)`", page))
    singular = {
        "items": "item",
        "actions": "action",
        "called": "person",
        "invited": "person",
        "attendance": "list",
        "preamble": "part",
        "groups": "group",
        "decisions": "decision",
        "facts": "fact",
        "meetings": "meeting",
        "people": "each",
        "organisations": "each",
        "shares": "share",
        "months": "month",
        "ages": "age",
        "oldest": "action",
        "postponed": "action",
        "files": "file",
        "signatures": "one",
        "corrections": "correction",
        "overdue": "action",
        "open": "action",
    }
    documents = given(monkeypatch)
    assert {f"{name}" for name in documents} <= set(re.findall(r"`([\w.]+j2)`", page))
    for variables in documents.values():
        for name, value in variables.items():
            assert name in named
            of = singular.get(name, name)
            first = value[0] if isinstance(value, list) and value else value
            if isinstance(first, dict) and name != "word":
                assert {f"{of}.{key}" for key in first} <= named


@pytest.mark.parametrize("code", ["sv", "en"])
def test_the_words_of_templates_are_on_the_page_as_they_are(code: str) -> None:
    page = PAGES[code].read_text(encoding="utf-8")
    assert HEADINGS[code] in page
    assert page == renewed(code), "python -m tests.templatewords"


@pytest.mark.parametrize("folder", [FOLDER, FOLDER / "sv"])
def test_every_template_of_the_site_is_on_the_page(folder: Path) -> None:
    page = (folder / "publish.md").read_text(encoding="utf-8")
    shipped = {path.name for path in (shipped_templates() / "site").glob("*.j2")}
    assert shipped == set(re.findall(r"`([\w]+\.html\.j2)`", page))
