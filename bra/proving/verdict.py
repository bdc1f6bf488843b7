"""What is said of the approval of a meeting: the verdict, with what was found and noted."""

from collections.abc import Collection
from typing import Final, NamedTuple

from bra.git.history import Commit
from bra.git.signatures import Signature
from bra.ledger.approval import Approver

Facts = tuple[tuple[str, str], ...]
UNAPPROVED: Final = "unapproved"
UNREADABLE: Final = "unreadable"
WAS_COPY: Final = "was-copy"
MISNAMED: Final = frozenset(("other-day", "same-seal"))
WAITING: Final = frozenset(("approver-missing", "approvers-missing"))


class Remark(NamedTuple):
    """Hold something to be said of a meeting: `code` names the words, `facts` fill them.

    `commit` is where it happened, None when that cannot be told; `loose` tells that it is not
    committed.
    """

    code: str
    commit: Commit | None
    facts: Facts = ()
    loose: bool = False


class Sealing(NamedTuple):
    """Hold a commit that sealed, with the signatures that it and the tags at it carry."""

    commit: Commit
    signatures: tuple[Signature, ...]


class Verdict(NamedTuple):
    """Hold what can be said of the approval of one meeting.

    `seal` is the seal that its file should carry, `written` those that it does; both are empty
    for a file that is gone.  `approved` tells that it stands there as approved and the seal fits.
    """

    stem: str
    path: str
    approved: bool
    by: tuple[Approver, ...]
    seal: str
    written: tuple[str | None, ...]
    sealings: tuple[Sealing, ...]
    findings: tuple[Remark, ...]
    notes: tuple[Remark, ...]

    @property
    def waiting(self) -> bool:
        """Tell whether nothing is wrong but that somebody has yet to approve."""
        return self._only(WAITING)

    @property
    def misnamed(self) -> bool:
        """Tell whether nothing is wrong but the name under which the file lies."""
        return self._only(MISNAMED)

    @property
    def unreadable(self) -> bool:
        """Tell whether the file is there and cannot be read."""
        return any(each.code == UNREADABLE for each in self.findings)

    def _only(self, codes: Collection[str]) -> bool:
        return bool(self.findings) and all(each.code in codes for each in self.findings)


class Verification(NamedTuple):
    """Hold the verdicts by date and stem, how many meetings are not approved, and on what ground.

    `git` tells whether there was a history to look at, `shallow` whether it lacks its beginning.
    """

    verdicts: tuple[Verdict, ...]
    unapproved: tuple[str, ...]
    git: bool
    shallow: bool
