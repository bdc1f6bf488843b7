"""The bell that rings for every open page when files changed."""

from threading import Condition
from typing import NamedTuple


class Rung(NamedTuple):
    """Hold how often files changed, and how often what is told of all of them did."""

    files: int
    remarks: int


class Bell:
    """Let many wait for what one tells; what was told while nobody waited is not missed."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._rung = Rung(0, 0)
        self._silent = False

    @property
    def rung(self) -> Rung:
        """Return how often it rang."""
        return self._rung

    @property
    def is_silent(self) -> bool:
        """Tell whether it will never ring again."""
        return self._silent

    def ring(self) -> None:
        """Tell that files changed."""
        with self._condition:
            self._rung = Rung(self._rung.files + 1, self._rung.remarks)
            self._condition.notify_all()

    def ring_for_remarks(self) -> None:
        """Tell that all files have been checked."""
        with self._condition:
            self._rung = Rung(self._rung.files, self._rung.remarks + 1)
            self._condition.notify_all()

    def silence(self) -> None:
        """Send everybody home who waits."""
        with self._condition:
            self._silent = True
            self._condition.notify_all()

    def wait(self, seen: Rung, seconds: float) -> Rung:
        """Wait until it rings after `seen`, or for so many seconds; return how often it rang."""
        with self._condition:
            self._condition.wait_for(lambda: self._silent or self._rung != seen, seconds)
            return self._rung
