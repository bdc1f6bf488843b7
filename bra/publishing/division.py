"""A large site, made in several processes.

Each makes the pages of some meetings at a time, and what can be found of them while their text is
at hand; the bundles that are searched are made of that.  The rest is made here in between.
What another process cannot make is made here, so that what goes wrong is said as it always is.
"""

import os
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Final

from bra.publishing.bench import Bench, Order, begin, work
from bra.publishing.finding import Found
from bra.publishing.pages.meeting import Papers
from bra.publishing.plan import Made, Sheaf, in_turn

_THREADS: Final = "/proc/self/task"
_TOGETHER: Final = 8
_AHEAD: Final = 3
"""How many orders for each process wait, so that none is idle and what is made takes no memory."""


def beginning() -> str:
    """Return how another process begins: as a copy of this one, or anew.

    A copy has all that is loaded and known here, but could wait for ever for what another thread
    held when it was taken; only Linux tells whether there is any.
    """
    try:
        alone = len(os.listdir(_THREADS)) == 1  # noqa: PTH208 - names are enough
    except OSError:
        alone = False
    return "fork" if alone else "spawn"


class Division:
    """Divide sheaves among processes."""

    def __init__(self, papers: Papers, stale: Sequence[Sheaf], count: int) -> None:
        self._count = count
        self._bench = Bench.of(papers)
        self._pages = {sheaf.stem: sheaf for sheaf in stale if sheaf.stem}
        self._bundles = {sheaf.bundle: sheaf for sheaf in stale if sheaf.bundle}
        self._others = deque(sheaf for sheaf in stale if not (sheaf.stem or sheaf.bundle))
        self._bundle_of = {stem: each for each in self._bundles.values() for stem in each.takes}
        self._found: dict[str, list[Found]] = {}
        self._lacking = {name: set(sheaf.takes) for name, sheaf in self._bundles.items()}
        self._orders: deque[Order] = deque(self._of_meetings())
        self._waiting: dict[Future[object], Order] = {}

    def _of_meetings(self) -> Iterator[Order]:
        """Return the orders for the meetings, the oldest first."""
        stems = sorted(self._pages.keys() | self._bundle_of.keys())
        for at in range(0, len(stems), _TOGETHER):
            some = stems[at : at + _TOGETHER]
            yield Order(
                tuple([stem for stem in some if stem in self._pages]),
                tuple([stem for stem in some if stem in self._bundle_of]),
            )

    def made(self) -> Iterator[Made]:
        """Make the sheaves."""
        pool = ProcessPoolExecutor(
            self._count, get_context(beginning()), initializer=begin, initargs=(self._bench,)
        )
        try:
            while self._orders or self._waiting or self._others:
                self._send(pool)
                done = [each for each in self._waiting if each.done()]
                if not done and self._others:
                    yield from in_turn([self._others.popleft()])
                elif not done:
                    done = list(wait(self._waiting, return_when=FIRST_COMPLETED).done)
                for each in done:
                    yield from self._taken(self._waiting.pop(each), each)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _send(self, pool: ProcessPoolExecutor) -> None:
        while self._orders and len(self._waiting) < self._count * _AHEAD:
            order = self._orders.popleft()
            try:
                future: Future[object] = pool.submit(work, order)
            except (BrokenProcessPool, OSError):
                future = Future()
                future.set_result(None)
            self._waiting[future] = order

    def _taken(self, order: Order, future: Future[object]) -> Iterator[Made]:
        """Take what was made to an order."""
        try:
            result = future.result()
        except (BrokenProcessPool, OSError):
            result = None
        if not isinstance(result, tuple):
            yield from self._by_ourselves(order)
            return
        files, found = result
        for name, each in files.items():
            yield (self._bundles if order.bundle else self._pages)[name], each
        self._gathered(found)

    def _by_ourselves(self, order: Order) -> Iterator[Made]:
        """Make here what another process could not."""
        if order.bundle:
            yield from in_turn([self._bundles[order.bundle]])
            return
        yield from in_turn([self._pages[stem] for stem in order.pages])
        self._gathered(self._bench.found(order.takes))

    def _gathered(self, found: Mapping[str, list[Found]]) -> None:
        """Order each bundle of which all is found."""
        self._found.update(found)
        for stem in found:
            sheaf = self._bundle_of[stem]
            lacking = self._lacking[sheaf.bundle]
            lacking.discard(stem)
            if not lacking:
                things = {each: self._found.pop(each) for each in sheaf.takes}
                self._orders.appendleft(Order(bundle=sheaf.bundle, found=things))
