"""One meeting as the site shows it, and what decides that."""

from collections.abc import Mapping
from typing import NamedTuple

from bra.languages import Language
from bra.ledger import effective_status
from bra.model import Council, Meeting
from bra.publishing.addresses import item_slugs
from bra.publishing.briefs import Brief
from bra.publishing.public import Held, Show, held_back, public_part, shown


class Shown(NamedTuple):
    """Hold a meeting as far as it is public, and what its page shows.

    `slugs` are the last parts of the items' addresses, None for one that is withheld or not shown.
    `status` is that of the day.  `digest` is that of the file's bytes, `ids` are the full ids that
    stand in it.  `partly` tells whether anything in the file is withheld.  `unsafe` are the codes
    and lines for which its minutes are held back, `held` is why they are.
    """

    meeting: Meeting
    show: Show
    status: str
    slugs: tuple[str | None, ...]
    digest: bytes
    ids: tuple[str, ...]
    partly: bool
    unsafe: tuple[tuple[str, int], ...]
    held: Held

    def item_of(self, line: int) -> str | None:
        """Return the address of the item that has an action in a line of the file, or None."""
        found = next((each for each in self.meeting.actions if each.line == line), None)
        return None if found is None else self.item_address(found.item)

    @property
    def sealed(self) -> bool:
        """Tell whether its minutes are shown as they were approved."""
        return self.show == "minutes" and self.status == "approved" and not self.held

    @property
    def doubt(self) -> str:
        """Return why the approval of minutes that are shown is doubted, empty when it is not.

        That may be so where drafts are shown.
        """
        if self.show != "minutes" or self.status != "approved":
            return ""
        if self.held == "changed":
            return "unproved" if self.meeting.approved is None else "changed"
        return "awaited" if self.held == "waiting" else ""

    @property
    def has_file(self) -> bool:
        """Tell whether the meeting has a file, and is not only named by the minutes before it."""
        return bool(self.meeting.path)

    @property
    def stem(self) -> str:
        """Return the stem of the meeting's file."""
        return self.meeting.stem

    def item_address(self, place: int) -> str | None:
        """Return the address of the item at an index, or None when it has none."""
        name = self.slugs[place] if 0 <= place < len(self.slugs) else None
        return None if name is None else f"{self.stem}/{name}/"


class Known(NamedTuple):
    """Hold a meeting and what else decides what of it is shown.

    `secret` are the ids in its file that were raised in confidence anywhere; `numbers` those that
    reading gives to its unnumbered actions and decisions, by line.  `doubted` tells that the
    history of the file shows something else than what was approved.
    """

    brief: Brief
    council: Council
    today: str
    drafts: bool
    secret: frozenset[str]
    numbers: Mapping[int, str]
    doubted: bool = False


def show_meeting(known: Known, spoken: Language) -> Shown | None:
    """Return a meeting as far as it is public, or None when it is not shown at all."""
    brief, council, today, drafts, secret, numbers, doubted = known
    meeting = brief.meeting
    sealed = brief.sealed and not doubted
    held = held_back(meeting, council, safe=not brief.unsafe, sealed=sealed)
    show = shown(meeting, council, today, held, drafts=drafts)
    if show is None:
        return None
    public = public_part(meeting, secret, numbers, show, held=held, drafts=drafts)
    slugs = item_slugs(public.items, spoken) if show == "minutes" else ()
    status = effective_status(meeting.status, meeting.date, today)
    partly = brief.partly or not secret.isdisjoint(brief.ids)
    return Shown(public, show, status, slugs, brief.digest, brief.ids, partly, brief.unsafe, held)
