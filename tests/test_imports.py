"""Which way the house points, and what a start costs."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "bra"
# A room may import from itself and from these; `errors` is for all.
ROOMS = {
    "text": set(),
    "model": set(),
    "languages": {"model"},
    "reading": {"languages", "model", "text"},
    "ledger": {"reading", "languages", "model"},
    "planning": {"ledger", "reading", "languages", "model", "text"},
    "editing": {"planning", "ledger", "reading", "languages", "model", "text"},
    "checking": {
        "folder",
        "store",
        "planning",
        "ledger",
        "reading",
        "languages",
        "model",
        "text",
    },
    "searching": {
        "folder",
        "pagecache",
        "store",
        "planning",
        "ledger",
        "reading",
        "languages",
        "model",
        "text",
    },
    "importing": {"pagecache", "store", "reading", "languages", "model", "text"},
    "suggesting": {"searching", "editing", "ledger", "reading", "languages", "model", "text"},
    "comparing": {"ledger", "reading", "languages", "model", "text"},
    "merging": {"ledger", "reading", "languages", "model", "text"},
    "rendering": {"comparing", "planning", "ledger", "reading", "languages", "model", "text"},
    "publishing": {
        "checking",
        "folder",
        "pagecache",
        "store",
        "searching",
        "rendering",
        "planning",
        "ledger",
        "reading",
        "languages",
        "model",
        "text",
    },
    "store": set(),
    "pagecache": {"store", "model"},
    "pages": {"pagecache", "store", "reading", "model", "text"},
    "files": {"pages", "store", "reading", "model", "text"},
    "secretactions": {"reading", "model", "text"},
    "folder": {
        "secretactions",
        "files",
        "pages",
        "pagecache",
        "store",
        "ledger",
        "reading",
        "model",
        "text",
    },
    "mentions": {"folder", "store", "ledger", "model"},
    "git": set(),
    "states": {"folder", "git", "store", "text"},
    "snapshots": {
        "states",
        "comparing",
        "folder",
        "store",
        "ledger",
        "reading",
        "model",
        "text",
    },
    "proving": {"git", "folder", "store", "ledger", "reading", "languages", "model", "text"},
    "cli": {
        "publishing",
        "git",
        "proving",
        "comparing",
        "merging",
        "snapshots",
        "states",
        "text",
        "editing",
        "importing",
        "suggesting",
        "checking",
        "folder",
        "mentions",
        "store",
        "searching",
        "rendering",
        "planning",
        "ledger",
        "reading",
        "languages",
        "model",
    },
    "__main__": {"cli"},
    "errors": set(),
}
# Rooms within a room: each may import from those before it, and from what all of them may use.
FLOORS = {
    "importing": (
        {"record", "withheld", "numbers", "apart"},
        (
            "patterns",
            "names",
            "days",
            "files",
            "lines",
            "acting",
            "head",
            "decisions",
            "next",
            "items",
            "officers",
            "actions",
            "result",
            "secrecy",
        ),
    ),
}
# Who alone may import a library.
LIBRARIES = {
    "typer": {"cli"},
    "rich": {"cli"},
    "jinja2": {"rendering", "publishing"},
    "markupsafe": {"publishing"},
    "nh3": {"rendering", "importing"},
    "typst": {"rendering"},
    "docx": {"rendering"},
    "pikepdf": {"rendering", "importing"},
    "pypdf": {"importing"},
    "babel": {"languages"},
    "icalendar": {"rendering"},
    "yaml": {"text"},
    "pyromark": {"text"},
    "frontmatter": {"cli"},
    "holidays": {"checking"},
    "sqlite3": {"searching", "cli"},
    "snowballstemmer": {"searching"},
    "pagefind_bin": {"publishing"},
}
# Who alone may open files: `cli` those that the user names and the manual, the others their own.
OPENERS = {"store", "pagecache", "cli", "rendering", "publishing", "git", "__main__"}
OPENING = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}
ASKED = (ast.Import, ast.ImportFrom, ast.Call)


@cache
def modules() -> tuple[tuple[str, Path, tuple[ast.AST, ...]], ...]:
    """Return each module with its room and those of its nodes that are asked for here."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room != "__init__":
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            kept = tuple(node for node in nodes if isinstance(node, ASKED))
            found.append((room, path, kept))
    return tuple(found)


def imported(nodes: tuple[ast.AST, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_room_is_known() -> None:
    assert {room for room, _, _ in modules()} == set(ROOMS)


def test_arrows_never_turn_back() -> None:
    for room, path, nodes in modules():
        for name in imported(nodes):
            first, _, rest = name.partition(".")
            other = rest.partition(".")[0]
            if first == "bra" and other in ROOMS and other not in {room, "errors"}:
                assert other in ROOMS[room], f"{path}: {name}"


@pytest.mark.parametrize("house", FLOORS)
def test_within_a_room_arrows_never_turn_back(house: str) -> None:
    for_all, floors = FLOORS[house]
    folders = {path.name for path in (PACKAGE / house).iterdir() if (path / "__init__.py").exists()}
    assert folders == set(floors)
    assert all((PACKAGE / house / f"{name}.py").exists() for name in for_all)
    for room, path, nodes in modules():
        inner = path.parent.name
        if room != house or (inner == house and path.stem not in for_all):
            continue
        ground = inner == house
        allowed = for_all if ground else for_all.union(floors[: floors.index(inner) + 1])
        # What all may use may ask the others only when it is called.
        asked = tuple(node for node in nodes if not ground or not getattr(node, "col_offset", 0))
        for name in imported(asked):
            if name.startswith(f"bra.{house}."):
                assert name.split(".")[2] in allowed, f"{path}: {name}"


def test_each_library_has_its_room() -> None:
    for room, path, nodes in modules():
        for name in imported(nodes):
            allowed = LIBRARIES.get(name.partition(".")[0])
            assert allowed is None or room in allowed, f"{path}: {name}"


def _asks_others(call: ast.Call) -> bool:
    """Tell whether the store is asked, or a library that is given the bytes themselves."""
    asked = getattr(call.func, "value", None)
    return isinstance(asked, ast.Name) and asked.id in {"store", "pikepdf"}


def test_only_some_rooms_open_files() -> None:
    for room, path, nodes in modules():
        for node in nodes:
            if isinstance(node, ast.Call) and not _asks_others(node):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                assert called not in OPENING or room in OPENERS, f"{path}:{node.lineno}"


def loaded(cwd: Path, *arguments: str) -> set[str]:
    """Return the modules that a call has loaded at its end."""
    script = (
        "import sys\nfrom bra.__main__ import main\nsys.argv = ['bra', *sys.argv[1:]]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "sys.stderr.write(' '.join(sys.modules))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=cwd,
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(PACKAGE.parent), "PYTHONUTF8": "1", "BRA_CACHE": "off"},
    )
    return set(result.stderr.rpartition("\n")[2].split())


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (("--version",), {"typer", "bra.cli", "yaml"}),
        (
            ("--help",),
            {"rich", "jinja2", "yaml", "babel", "pydantic", "bra.folder", "bra.importing"},
        ),
        # This repository's council is Swedish: its help takes no other language's words, and of
        # Swedish only those around a call.
        (("--help",), {"bra.languages.en", "argparse", "hashlib", "tempfile"}),
        (("--help",), {f"bra.languages.sv.{each}" for each in ("words", "messages", "secrecy")}),
        (
            ("--help", "--lang", "en"),
            {"bra.languages.sv", "bra.languages.en.words", "bra.languages.en.messages"},
        ),
        (
            ("actions", "--format", "json"),
            {"bra.languages.sv.usage", "bra.cli.helping", "argparse", "tempfile"},
        ),
        (
            ("actions", "--format", "json", "--today", "2017-09-01"),
            {"jinja2", "rich", "babel", "pydantic", "pyromark", "icalendar", "bra.planning.agenda"},
        ),
        (
            ("actions", "--format", "csv", "--today", "2017-09-01"),
            {"jinja2", "rich", "pydantic", "bra.languages.importing", "bra.languages.sv.importing"},
        ),
        (
            ("done", "A1", "--dry-run", "--today", "2017-09-01"),
            {"jinja2", "rich", "babel", "pydantic", "pyromark", "bra.planning.agenda"},
        ),
        (("agenda", "2017-10-11", "--today", "2017-09-01"), {"rich", "pydantic", "icalendar"}),
        (("minutes", "--today", "2017-09-01"), {"rich", "pydantic", "nh3", "typst", "docx"}),
        (("minutes", "--to", "html", "--today", "2017-09-01"), {"rich", "typst", "docx"}),
        (("meetings", "--format", "json", "--today", "2017-09-01"), {"jinja2", "rich", "pydantic"}),
        # So many files that a terminal would have a bar.
        (
            ("import", "--dry-run", "--jobs", "1", "tests/importing/texts"),
            {"rich", "babel", "jinja2", "pydantic"},
        ),
    ],
)
def test_a_start_loads_no_more_than_it_needs(
    arguments: tuple[str, ...], unwanted: set[str]
) -> None:
    found = loaded(PACKAGE.parent, *arguments)
    assert "bra" in found
    assert not found & unwanted
