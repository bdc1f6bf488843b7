"""Watch a council's files by looking at them, which works on every system and every disk."""

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from time import monotonic, perf_counter
from typing import Final

from bra import store

PAUSE: Final = 0.05
"""Seconds between two glances at the files that were changed last."""
_LONGEST: Final = 0.35
_SHARE: Final = 25
"""Looking at all files may take one part in so many of the time."""
_HOT: Final = 16
_SETTLE: Final = 0.025
_LOOKS: Final = 8
_REST: Final = 5.0


class Watcher:
    """Call something soon after files changed, once for all that change together.

    The files that were changed last are looked at all the time, the others as often as they are
    few.
    """

    def __init__(self, root: Path, changed: Callable[[], None]) -> None:
        self._root = root
        self._changed = changed
        self._end = Event()
        self._looks: dict[str, store.Look] = {}
        self._hot: tuple[str, ...] = ()
        self._glance: tuple[store.Look | None, ...] = ()
        self._due = 0.0
        self._thread = Thread(target=self._run, name="watcher", daemon=True)
        self._look()

    def start(self) -> None:
        """Begin to watch; what changed since this was made counts too."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching, and wait until that is so."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        tired, rest = False, 0.0
        while not self._end.wait(PAUSE):
            if self._is_changed():
                self._settle()
                self._changed()
                tired, rest = True, monotonic() + _REST
            elif tired and monotonic() > rest:
                gc.collect()  # the program runs without it, and what editions leave behind adds up
                tired = False

    def _is_changed(self) -> bool:
        if monotonic() < self._due and store.glance(self._root, self._hot) == self._glance:
            return False
        before = self._looks
        self._look()
        return self._looks != before

    def _settle(self) -> None:
        """Wait for a moment without changes, so that a file is seldom seen half written."""
        for _ in range(_LOOKS):
            if self._end.wait(_SETTLE):
                return
            before = self._glance
            if store.glance(self._root, self._hot) == before:
                return
            self._look()

    def _look(self) -> None:
        began = perf_counter()
        self._looks = looks = store.look(self._root)
        cost = perf_counter() - began
        self._due = monotonic() + min(_LONGEST, cost * _SHARE)
        newest = sorted(looks, key=lambda path: looks[path][1], reverse=True)
        self._hot = tuple(newest[:_HOT])
        self._glance = store.glance(self._root, self._hot)
