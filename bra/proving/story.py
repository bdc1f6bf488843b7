"""What became of an approval, version by version: whether what stands there is what was approved.

The first whole version in history is what was approved.  Later ones may add approvers to the same
text; anything else is told, with the commit that brought it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bra.proving.version import Version

GONE = "deleted"
NOW = -1
"""The place of what lies in the folder now, where commits have theirs in the walk."""


class Stage(NamedTuple):
    """Hold a version and its place in the walk; None for a file that is gone."""

    place: int
    version: Version | None


class Change(NamedTuple):
    """Hold what changed, and the place in the walk where it did."""

    code: str
    place: int


class Story(NamedTuple):
    """Hold what became of an approval.

    `sealed` are the places in which it was sealed: first, then for each approver who was added;
    none when it was never given.  `findings` are what is wrong, `notes` what an auditor should
    know all the same.
    """

    sealed: tuple[int, ...]
    findings: tuple[Change, ...]
    notes: tuple[Change, ...]


class _Teller:
    """Follow the versions of one meeting from the one that was approved first."""

    def __init__(self, first: Stage, version: Version) -> None:
        self.sealed = [first.place]
        self.base = version
        self.open_since: int | None = None
        self.trouble: dict[str, int] = {}
        self.findings: list[Change] = []
        self.notes: list[Change] = []

    def follow(self, stage: Stage) -> None:
        version = stage.version
        if version is None or not version.whole:
            self._disturb(stage.place, version)
        elif version.extends(self.base):
            self._extend(stage.place, version)
        elif self.open_since is not None and not set(version.by) & set(self.base.by):
            self.notes += [
                Change("taken-back-once", self.open_since),
                Change("approved-anew", stage.place),
            ]
            self.sealed.clear()
            self._seal(stage.place, version)
        else:
            same = version.substance == self.base.substance
            code = "approval-changed" if same else "resealed"
            self.findings.append(Change(code, stage.place))
            self._seal(stage.place, version)

    def _seal(self, place: int, version: Version) -> None:
        if version.seals != self.base.seals or not self.sealed:
            self.sealed.append(place)
        self.base = version
        self.open_since, self.trouble = None, {}

    def _extend(self, place: int, version: Version) -> None:
        if version.by == self.base.by and version.seals != self.base.seals:
            self.findings.append(Change("approval-changed", place))
        if self.trouble:
            self.notes += [
                Change("was-disturbed", min(self.trouble.values())),
                Change("restored", place),
            ]
        self._seal(place, version)

    def _disturb(self, place: int, version: Version | None) -> None:
        codes = differences(version, self.base)
        self.trouble = {code: self.trouble.get(code, place) for code in codes}
        if version is not None and version.open and self.open_since is None:
            self.open_since = place

    def story(self) -> Story:
        findings = [*self.findings, *(Change(code, at) for code, at in self.trouble.items())]
        return Story(tuple(self.sealed), tuple(findings), tuple(self.notes))


def differences(version: Version | None, base: Version) -> tuple[str, ...]:
    """Say in what a version that does not stand there as approved differs from what was."""
    if version is None:
        return (GONE,)
    codes: list[str] = []
    if version.open:
        codes.append("taken-back")
    else:
        if not version.status:
            codes.append("status-changed")
        if not version.seals:
            codes.append("seal-removed")
        elif len(version.seals) > 1 or None in version.seals:
            codes.append("seal-malformed")
        if not version.block or version.by != base.by:
            codes.append("approval-changed")
    if version.substance != base.substance:
        codes.append("text-changed")
    return tuple(codes) or ("seal-differs",)


def oddities(version: Version) -> tuple[str, ...]:
    """Say what is wrong with a version of which no approved one is known."""
    if version.open or version.whole:
        return ()
    codes: list[str] = []
    if not version.status:
        codes.append("not-approved")
    if not version.block:
        codes.append("no-approval")
    if not version.seals:
        codes.append("no-seal")
    elif len(version.seals) > 1 or None in version.seals:
        codes.append("seal-malformed")
    elif not version.sealed:
        codes.append("seal-differs")
    return tuple(codes)


def tell(stages: Sequence[Stage]) -> Story:
    """Tell what became of an approval; the last stage is what lies in the folder now."""
    for place, first in enumerate(stages):
        if first.version is not None and first.version.whole:
            teller = _Teller(first, first.version)
            for stage in stages[place + 1 :]:
                teller.follow(stage)
            return teller.story()
    last = stages[-1].version
    findings = oddities(last) if last is not None else ()
    return Story((), tuple(Change(code, NOW) for code in findings), ())
