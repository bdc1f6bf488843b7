"""Check all files beside the work, so that no page waits for it."""

from threading import Event, Lock, Thread
from typing import Final

from bra.publishing.serving.bell import Bell
from bra.publishing.serving.edition import Edition, Order
from bra.publishing.serving.memory import Memory
from bra.publishing.serving.remarks import Remark

_PATIENCE: Final = 0.15
"""Seconds that a page waits; of few files all are checked by then."""


class _Job:
    """Hold what becomes of checking one edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.done = Event()
        self.missed = False
        self.remarks: tuple[Remark, ...] = ()


class Checker:
    """Check the files of the newest edition; what came of it rings the bell when somebody waits."""

    def __init__(self, order: Order, memory: Memory, bell: Bell) -> None:
        self._order = order
        self._memory = memory
        self._bell = bell
        self._job: _Job | None = None
        self._turn = Lock()

    def remarks(self, edition: Edition) -> tuple[Remark, ...] | None:
        """Return what the checks say of all files, or None as long as that is not known."""
        job = self._job
        if job is None or job.edition is not edition:
            job = self._job = _Job(edition)
            Thread(target=self._run, args=(job,), name="checker", daemon=True).start()
        if job.done.wait(_PATIENCE):
            return job.remarks
        job.missed = True
        return job.remarks if job.done.is_set() else None

    def _run(self, job: _Job) -> None:
        with self._turn:
            if self._job is not job or self._bell.is_silent:
                return
            edition = job.edition
            try:
                folder = self._memory.again(edition.folder)
                job.remarks = self._order.check(folder, (), edition.day, edition.spoken)
            except Exception as error:  # noqa: BLE001 - the preview lives on, whatever a check does
                self._order.fault(error)
            job.done.set()
            if job.missed:
                self._bell.ring_for_remarks()
