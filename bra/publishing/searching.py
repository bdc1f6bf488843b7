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
    Bundle,
    Found,
    Lot,
    bundle_files,
    bundles,
    listing,
    program_files,
)
from bra.publishing.plan import Leaf, Sheaf
from bra.publishing.site import Site
from bra.publishing.texts import Texts

_SCRIPTS: Final = ("search.js", "query.js", "words.js")


def search_sheaves(site: Site, texts: Texts, engine: Engine) -> Iterator[Sheaf]:
    """Return what the page on which to search loads, in sheaves.

    Making them raises EngineError.
    """
    folder = section(site.spoken, "search")
    made = bundles(Findable(site, texts).lots(), engine)
    yield Sheaf(b"", (*script_leaves(site), Leaf(f"{folder}{LISTING}", lambda: listing(made))))
    program = _in_folder(folder, partial(program_files, engine))
    yield Sheaf(engine.version.encode(), (), program, f"{folder}engine/")
    for bundle in made:
        stems = tuple([lot.stem for lot in bundle.lots])
        yield Sheaf(
            bundle.key.encode(),
            (),
            _in_folder(folder, partial(bundle_files, bundle, engine)),
            f"{folder}{bundle.name}/",
            bundle=bundle.name,
            takes=stems,
        )


def files_of_bundle(
    site: Site, name: str, found: Mapping[str, list[Found]], engine: Engine
) -> Mapping[str, bytes]:
    """Return the files of a bundle, by their paths, made of what was found of each meeting.

    Raises EngineError.
    """
    lots = [Lot(stem, b"", len(each), each.copy) for stem, each in found.items()]
    made = partial(bundle_files, Bundle(name, "", tuple(lots)), engine)
    return _in_folder(section(site.spoken, "search"), made)()


def script_leaves(site: Site) -> Iterator[Leaf]:
    """Return the scripts of the page on which to search."""
    look = Path(__file__).with_name("look")
    for name in _SCRIPTS:
        yield Leaf(f"{section(site.spoken, 'search')}{name}", (look / name).read_bytes)


def _in_folder(
    folder: str, make: Callable[[], Mapping[str, bytes]]
) -> Callable[[], Mapping[str, bytes]]:
    return lambda: {f"{folder}{path}": data for path, data in make().items()}
