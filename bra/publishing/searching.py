"""The files of the site that search needs."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from bra.publishing.addresses import section
from bra.publishing.engine import Engine
from bra.publishing.findable import Findable
from bra.publishing.finding import (
    LISTING,
    bundle_files,
    bundles,
    listing,
    program_files,
)
from bra.publishing.plan import Leaf, Sheaf
from bra.publishing.site import Site
from bra.text.source import Source

_SCRIPTS: Final = ("search.js", "words.js")


def search_sheaves(site: Site, read: Callable[[str], Source], engine: Engine) -> Iterator[Sheaf]:
    """Return what the page on which to search loads, in sheaves.

    `read` reads a meeting's file.  Making them raises EngineError.
    """
    folder = section(site.spoken, "search")
    made = bundles(Findable(site, read).lots(), engine)
    yield Sheaf(b"", (*script_leaves(site), Leaf(f"{folder}{LISTING}", lambda: listing(made))))
    program = _in_folder(folder, partial(program_files, engine))
    yield Sheaf(engine.version.encode(), (), program, f"{folder}engine/")
    for bundle in made:
        rest = _in_folder(folder, partial(bundle_files, bundle, engine))
        yield Sheaf(bundle.key.encode(), (), rest, f"{folder}{bundle.name}/")


def script_leaves(site: Site) -> Iterator[Leaf]:
    """Return the scripts of the page on which to search."""
    look = Path(__file__).with_name("look")
    for name in _SCRIPTS:
        yield Leaf(f"{section(site.spoken, 'search')}{name}", (look / name).read_bytes)


def _in_folder(
    folder: str, make: Callable[[], Mapping[str, bytes]]
) -> Callable[[], Mapping[str, bytes]]:
    return lambda: {f"{folder}{path}": data for path, data in make().items()}
