"""What files that mean harm cost: `python -m tests.bench hostile`, each import a whole process."""

import io
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from typing import Final

from tests.bench.timing import ROOT, Places, Row, clean, show

SECONDS: Final = 10
MEGABYTES: Final = 500
# Runs the command, and tells the most memory that it or a process of its own had.
WATCHED: Final = """
import subprocess, sys
done = subprocess.run(sys.argv[1:], check=False)
try:
    import resource
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
except ImportError:
    print(0, file=sys.stderr)
sys.exit(done.returncode)
"""
MANY: Final = 1_000_000
HEAD: Final = "Protokoll 2017-08-18\n\nNärvarande: Anna Ek, Bo Alm\n\n1. Öppnande\n\n"
# Each over and over on one line, and in lines of their own.
UNITS: Final = (
    " ",
    ".",
    "1.",
    "(",
    "[a](",
    "Anna Ek, ",
    "2017-08-18 ",
    "*a",
    "Anna får i uppdrag ",
)


def measure(places: Places, _runs: int) -> None:
    """Import each file in a process of its own, and print what it took."""
    rows: list[Row] = []
    most = 0.0
    for name, make in _files().items():
        path = places.room / name
        path.write_bytes(make())
        bra = [sys.executable, "-m", "bra", "import", str(path), "--format", "json"]
        command = [sys.executable, "-c", WATCHED, *bra]
        env = {**clean(), "PYTHONPATH": str(ROOT)}
        start = time.perf_counter()
        done = subprocess.run(
            command, env=env, cwd=places.room, capture_output=True, check=False, timeout=120
        )
        rows.append(Row(name, time.perf_counter() - start, SECONDS, 1))
        most = max(most, _megabytes(done.stderr))
        if done.returncode not in (0, 2) or b"Traceback" in done.stderr:
            print(f"{name}: {done.stderr[-300:]!r}")  # noqa: T201
        path.unlink()
    show(rows)
    verdict = "ok" if most <= MEGABYTES else "MISSED"
    print(f"most memory of a process: {most:.0f} MB, limit {MEGABYTES}  {verdict}")  # noqa: T201


def _megabytes(told: bytes) -> float:
    """Return what the last line tells: kilobytes, but bytes on macOS."""
    size = int(told.split()[-1])
    return size / (1_000_000 if sys.platform == "darwin" else 1000)


def _files() -> dict[str, Callable[[], bytes]]:
    files: dict[str, Callable[[], bytes]] = {
        "bomb.docx": lambda: _word("<p/>" + " " * 49_000_000),
        "entities.docx": lambda: _word("", '<!DOCTYPE a [<!ENTITY a "aa">]>'),
        "elements.docx": lambda: _word("<p/>" * MANY),
        "paragraphs.docx": lambda: _word("<p><r><t>Anna bokar</t></r></p>" * 250_000),
        "deep.docx": lambda: _word("<p>" * MANY),
        "attribute.docx": lambda: _word(f'<p a="{"a" * 10 * MANY}"/>'),
        "heads.docx": lambda: _word("<p/>", more=[f"word/header{n}.xml" for n in range(4000)]),
        "elements.odt": lambda: _open("<p>Anna bokar</p>" * 250_000),
        "spaces.odt": lambda: _open("<p>" + '<s c="200"/>' * 200_000 + "</p>"),
        "few.html": lambda: b"<html><p>" + b"Anna bokar. " * MANY,
        "tags.html": lambda: b"<html>" + b"<div>" * MANY,
        "objects.pdf": _objects,
        "line.txt": lambda: _text("Anna bokar ", 1_800_000),
        "lines.txt": lambda: _text("Anna bokar.\n", 1_600_000),
        "most.txt": lambda: _text("Anna Ek bokar salen till nästa möte.\n\n", 9000),
    }
    for number, unit in enumerate(UNITS):
        files[f"line-{number}.md"] = lambda unit=unit: _trap(unit, 19_000, 25)  # type: ignore[misc]
        files[f"lines-{number}.txt"] = lambda unit=unit: _trap(f"{unit}\n", 19_000, 1)  # type: ignore[misc]
    return files


def _text(unit: str, count: int) -> bytes:
    return (HEAD + unit * count).encode()


def _trap(unit: str, length: int, lines: int) -> bytes:
    return (HEAD + f"{unit * (length // len(unit))}\n\n" * lines).encode()


def _packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def _word(body: str, before: str = "", more: list[str] | None = None) -> bytes:
    heads = dict.fromkeys(more or [], f"<hdr>{'<p><r><t>a</t></r></p>' * 50}</hdr>")
    return _packed({"word/document.xml": f"{before}<d><body>{body}</body></d>", **heads})


def _open(body: str) -> bytes:
    mime = "application/vnd.oasis.opendocument.text"
    return _packed({"mimetype": mime, "content.xml": f"<d><body>{body}</body></d>"})


def _objects() -> bytes:
    """Return a PDF of a million objects that nothing refers to."""
    objects = b"".join(b"%d 0 obj<</A 1>>endobj\n" % number for number in range(3, MANY))
    head = (
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    )
    return b"%PDF-1.4\n" + (head + objects)[:19_000_000] + b"\ntrailer<</Root 1 0 R>>\n"
