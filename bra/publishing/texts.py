"""The public text of meetings, cut into parts once for all that is made of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bra.languages import say
from bra.reading.parts import Text, read_parts
from bra.text.source import Source

if TYPE_CHECKING:
    from bra.publishing.shown import Shown
    from bra.publishing.site import Site


class Texts:
    """Read the files of meetings; `read` reads one by its path."""

    def __init__(self, site: "Site", read: Callable[[str], Source]) -> None:
        self.site = site
        self.read = read
        self._known: dict[str, Text] = {}

    def of(self, shown: "Shown") -> Text:
        """Return the public text of a meeting."""
        known = self._known.get(shown.stem)
        if known is None:
            known = self._known[shown.stem] = read_parts(
                self.read(shown.meeting.path),
                shown.meeting,
                internal=False,
                withheld=say(self.site.spoken, "not-public"),
                secret=self.site.secret,
            )
        return known
