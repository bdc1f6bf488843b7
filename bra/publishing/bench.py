"""What a process does that makes a part of a site: it is given the site once, and then orders."""

import gc
import os
import signal
from collections.abc import Iterable, Mapping
from functools import partial
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from bra import store
from bra.publishing.engine import find_engine
from bra.publishing.everything import leaves_of_meeting
from bra.publishing.findable import Findable
from bra.publishing.finding import Found
from bra.publishing.pages.meeting import Papers
from bra.publishing.press import Press
from bra.publishing.searching import files_of_bundle
from bra.publishing.site import Site
from bra.publishing.subjects import Subjects
from bra.publishing.texts import Texts
from bra.text.source import Source

Files = Mapping[str, bytes]


class Order(NamedTuple):
    """Hold what is to be made: the pages of some meetings, and what can be found of some.

    Or it is a bundle, with what was found of each of its meetings.
    """

    pages: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    bundle: str = ""
    found: Mapping[str, list[Found]] = {}


class Bench:
    """Make parts of one site."""

    def __init__(
        self, root: Path, site: Site, subjects: Subjects, extras: Mapping[str, bool]
    ) -> None:
        self._root = root
        self._site = site
        self._subjects = subjects
        self._extras = extras
        self._press = Press(root, site, extras=extras)

    @classmethod
    def of(cls, papers: Papers) -> "Bench":
        """Return what makes the same as some papers."""
        press = papers.press
        return cls(press.root, press.site, papers.subjects, press.extras)

    def __reduce__(self) -> tuple[object, ...]:
        """Return what another process makes the same of."""
        return Bench, (self._root, self._site, self._subjects, self._extras)

    def made(self, order: Order) -> tuple[dict[str, Files], dict[str, list[Found]]]:
        """Make what is ordered: files by meeting or bundle, and what is found by meeting."""
        if order.bundle:
            engine = find_engine()
            assert engine is not None  # noqa: S101 - without it nobody orders a bundle
            return {
                order.bundle: files_of_bundle(self._site, order.bundle, order.found, engine)
            }, {}
        texts = self._texts()
        papers = Papers(self._press, self._subjects, texts)
        files: dict[str, Files] = {}
        for stem in order.pages:
            leaves = leaves_of_meeting(papers, self._site.by_stem[stem])
            files[stem] = {leaf.path: leaf.make() for leaf in leaves}
        return files, self.found(order.takes, texts)

    def found(self, stems: Iterable[str], texts: Texts | None = None) -> dict[str, list[Found]]:
        """Return what can be found of some meetings."""
        findable = Findable(self._site, texts or self._texts())
        return {stem: list(findable.of_meeting(self._site.by_stem[stem])) for stem in stems}

    def _texts(self) -> Texts:
        return Texts(self._site, partial(_read, self._root))


def _read(root: Path, path: str) -> Source:
    return Source(path, store.read_bytes(root, path))


_HERE: list[Bench] = []
"""What this process was given when it began: orders come alone, so there is no other place."""


def begin(bench: Bench) -> None:
    """Begin to work in a process of its own."""
    live_with_parent()
    _HERE.append(bench)


def live_with_parent() -> None:
    """Let this process work for the one that began it, and end with it."""
    gc.disable()  # what is made is gone with its order: nothing is worth looking for in between
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever gave the orders ends this
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that began it is gone, however that ended."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def work(order: Order) -> object:
    """Make what is ordered; None when that fails, and then it is made where it was ordered."""
    try:
        return _HERE[0].made(order)
    except Exception:  # noqa: BLE001 - it fails again there, and is told as it should be
        return None
