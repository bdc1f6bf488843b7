"""Verify approvals: every seal anew, and what the history of the files says of each."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from bra.folder import Folder
from bra.git import Repository
from bra.git.history import is_shallow
from bra.git.signatures import commit_signatures, tag_signatures
from bra.ledger.approval import Approver, first_of_twins, read_approver, wanted_approvers
from bra.proving.archive import Archive, Past
from bra.proving.naming import misnamings
from bra.proving.present import Here, Present, Unread, present, sealed_files
from bra.proving.story import GONE, NOW, Change, Story, tell
from bra.proving.verdict import (
    UNAPPROVED,
    UNREADABLE,
    WAS_COPY,
    Remark,
    Sealing,
    Verdict,
    Verification,
)
from bra.proving.version import Version, withheld_entries
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import read_meeting
from bra.text.seal import seal_of
from bra.text.source import Source


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
    now = present(folder, stems, archive.version)
    sealed = _sealed(folder, archive, past, now, stems)
    verdicts: list[Verdict] = []
    unapproved: list[str] = []
    for stem in sorted({*past, *now.files, *now.unread}, key=lambda stem: (stem[:10], stem)):
        before, here, unread = past.get(stem), now.files.get(stem), now.unread_of(stem)
        if unread is not None:
            verdicts.append(_unread(stem, unread))
            continue
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


def _sealed(
    folder: Folder,
    archive: Archive,
    past: Mapping[str, Past],
    now: Present,
    stems: Collection[str] | None,
) -> dict[str, Here]:
    """Return the files that carry a seal, also those that were not asked for where that matters.

    A file that is gone may have another name now, and what is sealed may lie under two.
    """
    approved = {stem: here for stem, here in now.files.items() if here.version.seals}
    if stems is None or not (approved or set(past) - set(now.files)):
        return approved
    return sealed_files(folder, archive.version)


def _unread(stem: str, unread: Unread) -> Verdict:
    """Say of a file that is there and cannot be read that nobody knows what it says."""
    facts = (("why", unread.code), *unread.facts)
    finding = Remark(UNREADABLE, None, facts)
    return Verdict(stem, unread.path, False, (), "", (), (), (finding,), ())  # noqa: FBT003


def _verdict(folder: Folder, archive: Archive, case: _Case, sealed: Mapping[str, Here]) -> Verdict:
    """Judge one meeting; `sealed` are the files that carry a seal, by stem."""
    story, here = case.story, case.here
    version = here.version if here is not None else None
    by = tuple(read_approver(entry) for entry in version.by) if version is not None else ()
    hidden = withheld_entries(Source(here.path, here.data)) if here is not None else ()
    loose = bool(archive.walk.commits) and not archive.committed(case.before, here)
    findings = [_remark(archive, change, loose=loose) for change in story.findings]
    notes = [_remark(archive, change, loose=loose) for change in story.notes]
    if version is not None and version.whole:
        findings += _missing(folder, case.stem, version, by, hidden)
    if here is not None and here.version.whole:
        misnamed = misnamings(folder.council, case.stem, here, sealed)
        findings += [Remark(code, None, facts) for code, facts in misnamed]
    committed = bool(story.sealed) and story.sealed[0] != NOW
    if committed and here is None:
        findings = [_moved(archive, case, sealed, each) for each in findings]
        copies = [each for each in findings if each.code == WAS_COPY]
        findings, notes = ([], notes + copies) if copies else (findings, notes)
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


def _moved(archive: Archive, case: _Case, sealed: Mapping[str, Here], remark: Remark) -> Remark:
    """Say of a file that is gone where it is now, when another carries its seal.

    One that carried the seal before it did was not renamed: what is gone was a copy.
    """
    if remark.code != GONE:
        return remark
    place = case.story.sealed[-1]
    blob = archive.blob(case.before, place)
    seal = next(iter(archive.versions[blob].seals), None) if blob is not None else None
    carrying = [stem for stem, each in sealed.items() if seal in each.version.seals]
    if seal is None or not carrying:
        return remark
    facts = (("to", sealed[carrying[0]].path),)
    for stem in carrying:
        first = archive.sealed_first(stem, seal)
        twins = ((each, sealed[stem].version.day) for each in (stem, case.stem))
        if first is not None and (
            first < place or (first == place and first_of_twins(twins) == stem)
        ):
            return remark._replace(code=WAS_COPY, facts=(("other", sealed[stem].path),))
    return remark._replace(code="renamed", facts=facts)


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
