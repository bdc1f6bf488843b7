"""What is searched in the preview: made when somebody searches, and then only what changed."""

from threading import Lock
from typing import TYPE_CHECKING, Final

from bra.publishing.engine import Engine
from bra.publishing.finding import LISTING, Bundle, bundle_files, listing, program_files

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEPT: Final = 2
"""Of how many editions files are kept: a page that is open may load some of the one before."""
_Name = tuple[str, str]


class Shelf:
    """Keep the files of bundles for as long as a page may ask for them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._turn = Lock()
        self._editions: list[tuple[_Name, ...]] = []
        self._made: dict[_Name, Mapping[str, bytes]] = {}

    def file(self, bundles: tuple[Bundle, ...], path: str) -> bytes | None:
        """Return a file by its path in the folder of the search, as the newest edition has it.

        Raises EngineError.
        """
        if path == LISTING:
            return listing(bundles)
        with self._turn:
            self._renew(tuple(_name(each) for each in bundles))
            for bundle in bundles:
                if path.startswith(f"{bundle.name}/"):
                    self._make(bundle)
            wanted = (files[path] for files in reversed(self._made.values()) if path in files)
            return next(wanted, None) or program_files(self.engine).get(path)

    def _renew(self, names: tuple[_Name, ...]) -> None:
        """Forget what no page asks for any more."""
        if self._editions[-1:] != [names]:
            self._editions = [*self._editions, names][-_KEPT:]
            kept = {each for edition in self._editions for each in edition}
            self._made = {name: files for name, files in self._made.items() if name in kept}

    def _make(self, bundle: Bundle) -> None:
        name = _name(bundle)
        # What was asked for last comes last, also when it was made before.
        known = self._made.pop(name) if name in self._made else bundle_files(bundle, self.engine)
        self._made[name] = known


def _name(bundle: Bundle) -> _Name:
    return bundle.name, bundle.key
