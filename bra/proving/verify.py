"""Verify approvals: every seal anew, and what the history of the files says of each."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from bra.folder import Folder
from bra.git import Repository
from bra.git.history import Commit, is_shallow
from bra.git.signatures import Signature, commit_signatures, tag_signatures
from bra.ledger.approval import Approver, read_approver, wanted_approvers
from bra.proving.archive import Archive, Here, Past
from bra.proving.story import GONE, NOW, Change, Story, tell
from bra.proving.version import Version, withheld_entries
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import read_meeting
from bra.text.seal import seal_of
from bra.text.source import Source

Facts = tuple[tuple[str, str], ...]
UNAPPROVED: Final = "unapproved"
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
        return bool(self.findings) and all(each.code in WAITING for each in self.findings)


class Verification(NamedTuple):
    """Hold the verdicts by date and stem, how many meetings are not approved, and on what ground.

    `git` tells whether there was a history to look at, `shallow` whether it lacks its beginning.
    """

    verdicts: tuple[Verdict, ...]
    unapproved: tuple[str, ...]
    git: bool
    shallow: bool


class _Case(NamedTuple):
    """Hold one meeting, what became of its approval, its past and its present."""

    stem: str
    story: Story
    before: Past | None
    here: Here | None

    @property
    def path(self) -> str:
        """Return the path of its file, the last one when there is none any more."""
        if self.here is not None:
            return self.here.path
        return self.before.path if self.before is not None else ""


def verify(
    folder: Folder, repository: Repository | None, stems: Collection[str] | None = None
) -> Verification:
    """Verify the approvals of all meetings, or of those named."""
    archive = Archive(repository)
    past = archive.meetings(stems)
    archive.look_for_seals(past.values())
    now = archive.files(folder, stems)
    # A file that is gone may carry another name, which need not be among those asked for.
    every = archive.files(folder, None) if set(past) - set(now) else now
    sealed = {seal: here.path for here in every.values() for seal in here.version.seals if seal}
    verdicts: list[Verdict] = []
    unapproved: list[str] = []
    for stem in sorted({*past, *now}, key=lambda stem: (stem[:10], stem)):
        before, here = past.get(stem), now.get(stem)
        story = tell(archive.stages(before, here))
        if not story.sealed and not story.findings:
            if here is None:
                continue
            unapproved.append(stem)
            if stems is None:
                continue
            story = Story((), (Change(UNAPPROVED, NOW),), ())
        case = _Case(stem, story, before, here)
        verdicts.append(_verdict(folder, archive, case, sealed))
    if repository is not None:
        verdicts = _with_signatures(repository, verdicts)
    walked = bool(archive.walk.commits)
    shallow = repository is not None and walked and is_shallow(repository)
    return Verification(tuple(verdicts), tuple(unapproved), walked, shallow)


def _verdict(folder: Folder, archive: Archive, case: _Case, sealed: Mapping[str, str]) -> Verdict:
    """Judge one meeting; `sealed` are the paths of the files by the seals that they carry."""
    story, here = case.story, case.here
    version = here.version if here is not None else None
    by = tuple(read_approver(entry) for entry in version.by) if version is not None else ()
    hidden = withheld_entries(Source(here.path, here.data)) if here is not None else ()
    loose = bool(archive.walk.commits) and not archive.committed(case.before, here)
    findings = [_remark(archive, change, loose=loose) for change in story.findings]
    notes = [_remark(archive, change, loose=loose) for change in story.notes]
    if version is not None and version.whole:
        findings += _missing(folder, case.stem, version, by, hidden)
    committed = bool(story.sealed) and story.sealed[0] != NOW
    if committed and here is None:
        findings = [_moved(archive, case, sealed, each) for each in findings]
    if committed and findings and not any(each.code == "renamed" for each in findings):
        findings += _vanished(folder, archive, case)
    if archive.walk.commits and story.sealed:
        if story.sealed[-1] == NOW:
            notes.append(Remark("not-committed", None))
        if case.before is not None and case.before.touches[0][0] == story.sealed[0]:
            notes.append(Remark("only-text", archive.commit(story.sealed[0])))
    commits = (archive.commit(place) for place in story.sealed)
    return Verdict(
        case.stem,
        case.path,
        version is not None and version.whole,
        tuple(each for each, said in zip(by, version.by, strict=True) if said not in hidden)
        if version is not None
        else (),
        seal_of(here.data) if here is not None else "",
        version.seals if version is not None else (),
        tuple(Sealing(commit, ()) for commit in commits if commit is not None),
        tuple(findings),
        tuple(notes),
    )


def _remark(archive: Archive, change: Change, *, loose: bool) -> Remark:
    # Where nobody approved there is nothing to commit.
    loose = loose and change.place == NOW and change.code != UNAPPROVED
    return Remark(change.code, archive.commit(change.place), (), loose)


def _missing(
    folder: Folder,
    stem: str,
    version: Version,
    by: tuple[Approver, ...],
    hidden: Collection[str],
) -> Iterator[Remark]:
    """Say whose approval is still missing; of those whose names are withheld, how many."""
    wanted = wanted_approvers(folder.council, stem[:10], version.chair, version.approvers)
    awaited, more = wanted.missing(by)
    names = [name for name in awaited if name not in hidden]
    more += len(awaited) - len(names)
    if names:
        yield Remark("approver-missing", None, (("names", ", ".join(names)),))
    if more:
        yield Remark("approvers-missing", None, (("count", str(more)),))


def _moved(archive: Archive, case: _Case, sealed: Mapping[str, str], remark: Remark) -> Remark:
    """Say of a file that is gone where it is now, when another carries its seal."""
    blob = archive.blob(case.before, case.story.sealed[-1])
    seals = archive.versions[blob].seals if blob is not None else ()
    to = next((sealed[seal] for seal in seals if seal is not None and seal in sealed), None)
    if remark.code != GONE or to is None:
        return remark
    return remark._replace(code="renamed", facts=(("to", to),))


def _vanished(folder: Folder, archive: Archive, case: _Case) -> Iterator[Remark]:
    """Name the actions and decisions that stood there when it was sealed and do so no more."""
    blob = archive.blob(case.before, case.story.sealed[0])
    if blob is None:
        return
    gone = _ids(folder, case.path, case.stem, archive.data[blob])
    here = case.here
    left = _ids(folder, here.path, case.stem, here.data) if here is not None else {}
    ids = [one for one in gone if one not in left]
    if ids:
        yield Remark("ids-vanished", None, (("ids", ", ".join(ids)),))


def _ids(folder: Folder, path: str, stem: str, data: bytes) -> dict[str, None]:
    """Return the ids of the actions and decisions that a text raises, in its order."""
    try:
        meeting = read_meeting(Source(path, data), stem, folder.council)
    except UnreadableTextError:
        return {}
    actions = [line.id for line in meeting.actions if line.raises and line.id is not None]
    decisions = [
        each.id for each in meeting.statements if each.kind == "decision" and each.id is not None
    ]
    return dict.fromkeys((*actions, *decisions))


def _with_signatures(repository: Repository, verdicts: list[Verdict]) -> list[Verdict]:
    """Add the signatures of the commits that sealed; a bad one is a finding."""
    names = {sealing.commit.id for each in verdicts for sealing in each.sealings}
    commits = commit_signatures(repository, sorted(names))
    tags = tag_signatures(repository, names)
    if not commits and not tags:
        return verdicts
    signed: list[Verdict] = []
    for verdict in verdicts:
        sealings = [
            Sealing(
                commit,
                (
                    *((commits[commit.id],) if commit.id in commits else ()),
                    *tags.get(commit.id, ()),
                ),
            )
            for commit, _ in verdict.sealings
        ]
        bad = [
            Remark("bad-signature", commit)
            for commit, signatures in sealings
            if any(signature.grade == "bad" for signature in signatures)
        ]
        signed.append(
            verdict._replace(sealings=tuple(sealings), findings=(*verdict.findings, *bad))
        )
    return signed
