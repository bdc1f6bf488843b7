"""What the site costs beside the plain pages that others make of the same minutes."""

import itertools
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.timing import Places, Row, by_turns, forget, program, python, show

MOST_RUNS: Final = 2
"""A whole site of 2,000 meetings takes the better part of a minute."""
HUGO: Final = {
    "config.toml": 'baseURL = "https://example.org/"\ntitle = "Council"\n'
    'disableKinds = ["taxonomy", "term"]\n',
    "layouts/_default/baseof.html": '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">'
    "<title>{{ .Title }}</title></head><body><main>"
    '{{ block "main" . }}{{ end }}</main></body></html>\n',
    "layouts/_default/single.html": '{{ define "main" }}<h1>{{ .Title }}</h1>'
    "{{ .Content }}{{ end }}",
    "layouts/_default/list.html": '{{ define "main" }}{{ range .Pages }}'
    '<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}',
}


def measure(places: Places, runs: int) -> None:
    """Time everything by turns, and print the table."""
    empty, kept = places.room / "empty", places.room / "kept"
    site, again = places.room / "site", places.room / "again"
    build = ("-m", "bra", "publish", "--no-pdf", "--today", "2026-11-25")
    plain = python((*build, str(site)), places.large, {"BRA_CACHE": str(empty)})
    rebuild = python((*build, str(again)), places.large, {"BRA_CACHE": str(kept)})
    last = max((places.large / "minutes").glob("[12]*.md"))
    numbers = itertools.count()

    def changed() -> None:
        """Change a word of the newest minutes, and publish again."""
        with last.open("a", encoding="utf-8") as file:
            file.write(f"\nAnd one word more, {next(numbers)}.\n")
        rebuild()

    def fresh() -> None:
        shutil.rmtree(site, ignore_errors=True)
        plain()

    rebuild()
    tasks: dict[str, Callable[[], None]] = {"site": fresh, "changed": changed, "same": rebuild}
    peers = {"hugo": _hugo(places), "boreddocs": _boreddocs(places)}
    tasks |= {name: task for name, (task, _) in peers.items() if task is not None}
    median = by_turns(tasks, min(runs, MOST_RUNS), partial(forget, empty))
    page = median["site"] / _pages(site)
    rows = [
        Row("a changed meeting / the whole site", median["changed"], median["site"], 0.1),
        Row("nothing changed / the whole site", median["same"], median["site"], 0.1),
    ]
    for name, (task, out) in peers.items():
        if task is None:
            print(f"{name} is not to be had here")  # noqa: T201
            continue
        limit = 3 if name == "hugo" else 1
        rows.append(Row(f"a page / a page of {name}", page, median[name] / _pages(out), limit))
    show(rows)
    largest = max(path.stat().st_size for path in site.glob("[12]*/index.html"))
    print(f"{_pages(site)} pages; the largest page of a meeting has {largest / 1000:.1f} kB")  # noqa: T201


def _pages(folder: Path) -> int:
    return sum(1 for _ in folder.rglob("*.html"))


def _bodies(places: Places) -> dict[str, str]:
    """Return the Markdown of each meeting by its day."""
    found = {}
    for path in sorted((places.large / "minutes").glob("[12]*.md")):
        found[path.stem] = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    return found


def _hugo(places: Places) -> tuple[Callable[[], None] | None, Path]:
    folder = places.room / "hugo"
    out = folder / "public"
    hugo = shutil.which("hugo")
    if hugo is None:
        return None, out
    for name, text in HUGO.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "content").mkdir()
    for day, body in _bodies(places).items():
        text = f'---\ntitle: "{day}"\ndate: {day}\n---\n{body}'
        (folder / "content" / f"{day}.md").write_text(text, encoding="utf-8")
    return _anew(program([hugo, "--quiet"], folder), out), out


def _boreddocs(places: Places) -> tuple[Callable[[], None] | None, Path]:
    """Install the other program in an environment of its own, and give it the same minutes."""
    room = places.room / "boreddocs"
    out = room / "demo" / "_site"
    venv.create(room / "venv", with_pip=True)
    scripts = room / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    install = [str(scripts / "python"), "-m", "pip", "install", "-q", "boreddocs"]
    if subprocess.run(install, check=False, capture_output=True).returncode:
        return None, out
    peer = str(scripts / "boreddocs")
    subprocess.run([peer, "new", "demo"], cwd=room, check=True, capture_output=True)
    meetings = room / "demo" / "content" / "meetings"
    for path in meetings.glob("*.md"):
        path.unlink()
    for day, body in _bodies(places).items():
        head = f'---\ntitle: "{day}"\ntype: minutes\ndate: {day}T13:30:00+01:00\n---\n'
        (meetings / f"{day}-regular-minutes.md").write_text(head + body, encoding="utf-8")
    return _anew(program([peer, "build"], room / "demo"), out), out


def _anew(task: Callable[[], None], out: Path) -> Callable[[], None]:
    def run() -> None:
        shutil.rmtree(out, ignore_errors=True)
        task()

    return run
