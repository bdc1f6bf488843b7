"""Which actions were raised in confidence, and what of a meeting stands with one of them."""

from collections.abc import Callable, Collection, Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from typing import TYPE_CHECKING

from bra.model import ActionLine
from bra.text.ids import full_ids

if TYPE_CHECKING:
    from bra.reading.meeting import Reading


class SecretActions:
    """Tell which actions are confidential; asked of many files, each action is looked up once.

    `lines_of` gives the lines of the minutes with a stem, none where they cannot be read; `raised`
    the ids of all actions raised in confidence, and is asked once, when the lines do not tell.
    """

    def __init__(
        self, lines_of: Callable[[str], Iterable[ActionLine]], raised: Callable[[], Collection[str]]
    ) -> None:
        self._lines_of = lines_of
        self._raised = cache(raised)
        self._known: dict[str, bool] = {}

    def remember(self, lines: Iterable[ActionLine]) -> None:
        """Keep what the lines of minutes that were read whole tell of actions they raise."""
        for line in lines:
            # What else an entry names may make it confidential, too.
            if line.raises and line.id is not None and not line.near:
                self._known.setdefault(line.id, line.confidential)

    def named_in(self, *texts: bytes) -> frozenset[str]:
        """Return which of the full ids in some texts belong to actions raised in confidence.

        Where no minutes raise one, its first mention decides.
        """
        ids = [full_id for text in texts for full_id in full_ids(text)]
        missing = {full_id for full_id in ids if full_id not in self._known}
        if missing:
            self._look_up(missing)
        return frozenset(filter(self._known.__getitem__, ids))

    def _look_up(self, ids: AbstractSet[str]) -> None:
        for stem in {full_id.rpartition("/")[0] for full_id in ids}:
            self.remember(self._lines_of(stem))
        for full_id in ids - self._known.keys():
            self._known[full_id] = full_id in self._raised()

    def withheld(self, reading: "Reading") -> "Reading":
        """Return a reading in which what stands with a confidential action is so, too."""
        secret = self.named_in(reading.source.data)
        if not secret:
            return reading
        from bra.reading.passages import without_secret_passages

        meeting = without_secret_passages(reading.meeting, reading.source, secret)
        return reading._replace(meeting=meeting)
