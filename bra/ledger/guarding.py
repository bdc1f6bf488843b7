"""What nobody can tell to be public: it stands with what is withheld, or cannot be told from it."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from bra.ledger.book import build_ledger
from bra.model import ActionLine, Page
from bra.reading.named import names_secret

if TYPE_CHECKING:
    from bra.ledger.book import Ledger


def guarded(pages: Sequence[Page], stems: Collection[str]) -> Sequence[Page]:
    """Return the pages; of an action whose own minutes cannot be read, all is confidential.

    `stems` are those of all meetings that have a file.
    Nobody can tell whether minutes that cannot be read raise an action in confidence.
    """
    unread = set(stems) - {page.stem for page in pages}
    return [withheld_of(page, unread) for page in pages] if unread else pages


def withheld_of(page: Page, stems: Collection[str]) -> Page:
    """Return a page on which all lines about actions of some meetings are confidential."""
    lines = [
        line._replace(confidential=True)
        if line.id is not None and line.id.rpartition("/")[0] in stems
        else line
        for line in page.lines
    ]
    return page._replace(lines=tuple(lines))


def are_near(pages: Iterable[Page]) -> bool:
    """Tell whether any line stands with the full id of another action."""
    return any(line.near or "/A" in line.notes for page in pages for line in page.lines)


def without_passages(pages: Sequence[Page], every: Sequence[Page]) -> Sequence[Page]:
    """Return the pages; what stands in an entry that names a confidential action is so too.

    `every` are the pages of all meetings.
    """
    if not are_near(pages):
        return pages
    secret = _secret_ids(every)
    return [_veiled(page, secret) for page in pages] if secret else pages


def raised_in_confidence(ledger: "Ledger") -> frozenset[str]:
    """Return the ids of actions that any minutes raise in confidence, or mention first so."""
    found: set[str] = set()
    for full_id, entries in ledger.entries:
        raising = entries[0][1]
        if not raising.raises:  # seldom, and looking costs
            raising = next((line for _, line in entries if line.raises), raising)
        if full_id is not None and raising.confidential:
            found.add(full_id)
    return frozenset(found)


def veiled_line(line: ActionLine, secret: Collection[str]) -> ActionLine:
    """Return a line as what it stands with allows; `secret` are ids of confidential actions."""
    if not line.confidential and not secret_near(line, secret):
        return line._replace(notes="") if names_secret(line.notes, secret) else line
    return line._replace(confidential=True)


def secret_near(line: ActionLine, secret: Collection[str]) -> bool:
    """Tell whether a line stands in an entry that names one of some ids."""
    return any(each in secret for each in line.near)


def _veiled(page: Page, secret: Collection[str]) -> Page:
    return page._replace(lines=tuple([veiled_line(line, secret) for line in page.lines]))


def _secret_ids(pages: Sequence[Page]) -> frozenset[str]:
    """Return the ids of confidential actions; an action raised in an entry on one is one, too.

    Those that reading gives to actions without a number are among them.
    """
    first: dict[str, ActionLine] = {}
    unnumbered = False
    for page in pages:
        for line in page.lines:
            unnumbered = unnumbered or line.id is None
            if line.id is not None and (line.raises or line.id not in first):
                known = first.get(line.id)
                if known is None or not known.raises:
                    first[line.id] = line
    for full_id, entries in build_ledger(pages).entries if unnumbered else ():
        if full_id is not None:
            first.setdefault(full_id, entries[0][1])
    secret = {full for full, line in first.items() if line.confidential}
    while True:
        more = {full for full, line in first.items() if secret_near(line, secret)} - secret
        if not more:
            return frozenset(secret)
        secret |= more
