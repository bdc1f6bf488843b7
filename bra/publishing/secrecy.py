"""Which ids of a folder's minutes are secret, and which numbers reading gives."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bra.ledger import Ledger, build_ledger
from bra.ledger.decisions import decisions_of
from bra.ledger.guarding import guarded, raised_in_confidence, without_passages
from bra.model import Meeting
from bra.publishing.briefs import Brief, brief_of
from bra.reading.meeting import page_of
from bra.reading.passages import without_secret_passages
from bra.reading.public import hidden_ranges

if TYPE_CHECKING:
    from bra.folder import Folder


def ids_of_unread(folder: "Folder", known: Iterable[Brief]) -> frozenset[str]:
    """Return the ids of actions whose own minutes are there but cannot be read.

    Nobody can tell whether those minutes raise them in confidence.
    """
    known = tuple(known)
    unread = {file.stem for file in folder.listing.files} - {each.meeting.stem for each in known}
    ids = (each for brief in known for each in brief.ids) if unread else ()
    return frozenset(each for each in ids if each.rpartition("/")[0] in unread and "/A" in each)


def guarded_briefs(folder: "Folder", known: Sequence[Brief]) -> tuple[Brief, ...]:
    """Return what is known of meetings, with what stands in a withheld passage withheld, too.

    Which passages those are depends on the minutes of other meetings, of which a brief knows
    nothing.
    """
    stems = [file.stem for file in folder.listing.files]
    pages = guarded([page_of(each.meeting) for each in known], stems)
    secret = raised_in_confidence(build_ledger(without_passages(pages, pages)))
    secret |= ids_of_unread(folder, known)
    found: list[Brief] = []
    for brief in known:
        reading = None if secret.isdisjoint(brief.ids) else folder.reading(brief.meeting.stem)
        if reading is None:
            found.append(brief)
            continue
        meeting = without_secret_passages(reading.meeting, reading.source, secret)
        ranges = tuple(hidden_ranges(reading.source, secret))
        told = brief_of(reading._replace(meeting=meeting, secret=ranges))
        found.append(told._replace(unsafe=brief.unsafe) if told != brief else brief)
    return tuple(found)


def given_numbers(ledger: Ledger, meetings: Iterable[Meeting]) -> dict[str, dict[int, str]]:
    """Return by stem the ids that reading gives to unnumbered actions and decisions, by line."""
    found: dict[str, dict[int, str]] = {}
    for full_id, entries in ledger.entries:
        page, line = entries[0]
        if full_id is not None and line.id is None:
            found.setdefault(page.stem, {})[line.line] = full_id
    for decision in decisions_of(meetings):
        if decision.id is not None:
            found.setdefault(decision.meeting, {})[decision.line] = decision.id
    return found
