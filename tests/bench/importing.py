"""What importing costs: a thousand foreign minutes of four kilobytes, and Word documents."""

import re
import shutil
from contextlib import suppress
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Final

from bra.importing.files.readers import read_foreign
from tests.bench.timing import ROOT, Places, Row, by_turns, forget, program, python, show

TEXTS: Final = ROOT / "tests" / "importing" / "texts"
FILES: Final = 1000
SIZE: Final = 4096
A_SECOND: Final = 100
DOCUMENTS: Final = 40
LIKE_PANDOC: Final = 1.5
LONG: Final = 100_000
CACHE: Final = "kept"


def measure(places: Places, runs: int) -> None:
    """Import a folder of foreign minutes, and print the table."""
    archive = places.room / "archive"
    _write(archive)
    # Each into a folder of its own: what was imported before is not read again.
    outs = {name: places.room / f"out-{name}" for name in ("first", "later")}
    caches = {"first": "off", "later": str(places.room / CACHE)}
    median = by_turns(
        {
            name: python(
                ("-m", "bra", "import", str(archive), "--into", str(out)),
                places.room,
                {"BRA_CACHE": caches[name]},
            )
            for name, out in outs.items()
        },
        min(runs, 2),
        partial(_forget, tuple(outs.values())),
    )
    promised = FILES / A_SECOND
    rows = [
        Row(f"{FILES} files / {A_SECOND} a second, first run", median["first"], promised, 1),
        Row(f"{FILES} files / {A_SECOND} a second, later", median["later"], promised, 1),
    ]
    show([*rows, *_documents(places, runs)])


def _forget(folders: tuple[Path, ...]) -> None:
    for folder in folders:
        forget(folder)


def _documents(places: Places, runs: int) -> list[Row]:
    """Time Word documents, each converted by a process of pandoc's own; none without pandoc."""
    pandoc = _pandoc()
    if pandoc is None:
        print("no pandoc: DOCX is not compared")  # noqa: T201
        return []
    folder, out = places.room / "documents", places.room / "converted"
    folder.mkdir()
    for number, text in enumerate(sorted(TEXTS.glob("*.txt"))[:1] * DOCUMENTS):
        _document(folder / f"{2001 + number}-05-04.docx", text.read_text(encoding="utf-8"))
    _document(places.room / "long.docx", "\n\n".join(_long()))
    paths = [str(path) for path in sorted(folder.iterdir())]
    convert = "import subprocess, sys\nfor path in sys.argv[2:]:\n"
    convert += "    subprocess.run([sys.argv[1], path, '-t', 'markdown', '-o', path + '.md'])"
    long = str(places.room / "long.docx")
    call = ("-m", "bra", "import")
    cache = {"BRA_CACHE": str(places.room / CACHE)}
    median = by_turns(
        {
            "many": python((*call, *paths, "--into", str(out)), places.room, cache),
            "many by pandoc": python(("-c", convert, pandoc, *paths), places.room),
            "one": python((*call, paths[0], "--dry-run", "--into", str(out)), places.room, cache),
            "one by pandoc": python(("-c", convert, pandoc, paths[0]), places.room),
            "long": python((*call, long, "--dry-run", "--into", str(out)), places.room, cache),
            "long by pandoc": python(("-c", convert, pandoc, long), places.room),
            "text": partial(_read, Path(paths[0])),
            "text by pandoc": program([pandoc, paths[0], "-t", "markdown", "-o", "x"], places.room),
            "long text": partial(_read, Path(long)),
            "long text by pandoc": program(
                [pandoc, long, "-t", "markdown", "-o", "x"], places.room
            ),
        },
        min(runs, 3),
        partial(forget, out),
    )
    names = {
        "many": f"{DOCUMENTS} DOCX / pandoc, a process each",
        "one": "a DOCX of 4 kB / pandoc",
        "long": "a DOCX of 100 kB / pandoc",
        "text": "text alone of a DOCX of 4 kB / pandoc",
        "long text": "text alone of a DOCX of 100 kB / pandoc",
    }
    return [
        Row(name, median[key], median[f"{key} by pandoc"], LIKE_PANDOC)
        for key, name in names.items()
    ]


def _read(path: Path) -> None:
    """Make lines of a document, as pandoc does, and recognise nothing in them."""
    read_foreign(path.name, path.read_bytes())


def _pandoc() -> str | None:
    """Return where pandoc is: on its own, or in the package that brings it."""
    found = shutil.which("pandoc")
    if found is None and find_spec("pypandoc") is not None:
        with suppress(OSError):
            found = str(import_module("pypandoc").get_pandoc_path())
    return found


def _document(path: Path, text: str) -> None:
    import docx

    made = docx.Document()
    for line in text.splitlines():
        made.add_paragraph(line)
    made.save(str(path))


def _long() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
    return (texts * 20)[: LONG // (sum(map(len, texts)) // len(texts))]


def _write(archive: Path) -> None:
    """Write the files: the texts of the tests, item after item, each with a date of its own.

    Hardly a sentence comes twice: what was seen of one must be of no help with another.
    """
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
    archive.mkdir()
    for number in range(FILES):
        text = texts[number % len(texts)]
        whole = text
        while len(whole.encode()) < SIZE:
            whole += f"\n{text}"
        cut = whole.encode()[:SIZE].decode("utf-8", "ignore")
        day = f"{2000 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
        place = count(number * 100)
        own = re.sub(r"(?<=\S{3})\.$", lambda _: f" nr {next(place)}.", cut, flags=re.MULTILINE)  # noqa: B023 - used up before the next
        (archive / f"{day}.txt").write_text(f"{own}\n{number}\n", encoding="utf-8", newline="\n")
