"""A site of nothing but a page on which to search, for tests."""

import gzip
import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Final

import pytest

from bra.languages import language
from bra.publishing.engine import Engine, find_engine
from bra.publishing.finding import (
    LISTING,
    MOST,
    Found,
    Lot,
    bundle_files,
    bundles,
    listing,
    page_words,
    program_files,
)

LOOK: Final = Path(__file__).parents[2] / "bra" / "publishing" / "look"
POLICY: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';"
    " img-src data:; form-action 'self'; base-uri 'none'"
)
_PAGE: Final = """\
<!doctype html>
<html lang="{code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width">
<title>Sök</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>Sök</h1>
<form id="search-form" role="search" action="./">
<label for="q">Sök</label> <input id="q" name="q" type="search"> <button>Sök</button>
</form>
<p id="search-without">{without}</p>
<div id="search" data-root="../" data-bundles="./" data-day="{day}"></div>
</main>
<script type="application/json" id="search-words">{words}</script>
<script type="module" src="../look/search.js"></script>
</body>
</html>
"""
DAY: Final = "2018-06-01"
"""The day on which the site was made."""
_FRONT: Final = """\
<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Rådet</title><link rel="icon" href="data:,"></head>
<body><form role="search" action="sok/">
<label for="q">Sök</label> <input id="q" name="q" type="search"> <button>Sök</button>
</form></body>
</html>
"""


def engine() -> Engine:
    """Return Pagefind, or skip where it is not installed."""
    found = find_engine()
    if found is None:
        pytest.skip("needs the extra `site`")
    return found


def opened(data: bytes) -> bytes:
    """Return what stands in a file, unzipped where it is that."""
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def lots_of(found: Iterable[Found]) -> list[Lot]:
    """Return what can be found as lots, one for each day."""
    by: dict[str, list[Found]] = {}
    for each in found:
        by.setdefault(each.date, []).append(each)
    return [
        Lot(day, repr(things).encode(), len(things), things.__iter__) for day, things in by.items()
    ]


def write_page(
    top: Path, found: Iterable[Found], code: str = "sv", most: int = MOST, day: str = DAY
) -> None:
    """Write a front page, the page on which to search and what it needs."""
    program = engine()
    made = bundles(lots_of(found), program, most)
    files: dict[str, bytes] = {LISTING: listing(made), **program_files(program)}
    for each in made:
        files |= bundle_files(each, program)
    words = page_words(language(code))
    page = _PAGE.format(
        code=code,
        day=day,
        policy=POLICY,
        without=escape(words["without"]),
        words=json.dumps(words).replace("<", "\\u003c"),
    )
    files["index.html"] = page.encode()
    for path, data in files.items():
        _write(top / "sok" / path, data)
    for script in LOOK.glob("*.js"):
        _write(top / "look" / script.name, script.read_bytes())
    _write(top / "index.html", _FRONT.encode())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
