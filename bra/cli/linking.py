"""Show which actions later minutes follow up, and link those that are agreed to."""

from collections.abc import Sequence

from bra.cli.council import Opened
from bra.cli.suggesting import ask
from bra.cli.wanted import Wanted
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.minutes import File, Minutes
from bra.folder import Folder
from bra.languages import message
from bra.languages import say as text_of
from bra.ledger import Ledger, build_ledger
from bra.ledger.guarding import without_passages
from bra.reading.meeting import page_of, read_meeting
from bra.suggesting.linking import link_changes, says_so
from bra.suggesting.links import Link, Links, find_links
from bra.text.source import Source, apply


def suggest_links(
    opened: Opened, files: Sequence[File], about: set[str] | None, wanted: Wanted
) -> None:
    """Propose links from minutes to the actions that they follow up; write those agreed to."""
    read = {file.meeting.stem: file for file in files}
    heads = tuple(page_of(file.meeting)._replace(lines=()) for file in files)
    minutes = Minutes(opened.folder.council, heads, opened.today, read.get)
    asked = _Asked(opened, read, wanted)
    ledger = _ledger(opened, files)
    secret = opened.folder.secret_ids(*(file.source.data for file in files))
    links = find_links(minutes, files, ledger, secret, about, asked.accept)
    if not asked.shown:
        opened.tell("links-nothing")
        return
    changes = _changes(minutes, files, links)
    after = _after(opened, files, changes)
    if not says_so(links.taken, files, after, _ledger(opened, after)):
        raise opened.error("links-failed")
    show_changes(opened, changes)
    writes = wanted.yes or wanted.interactive
    if writes and not wanted.dry_run:
        if changes:
            write_changes(opened, changes, lambda _: _check(opened, links, files))
        else:
            opened.tell("suggest-nothing-written")
        if asked.left and not wanted.interactive:
            opened.tell("links-left", count=asked.left)
    else:
        opened.tell("links-listed", count=asked.shown, explicit=asked.explicit)


class _Asked:
    """Show each suggestion, take it or not, and count."""

    def __init__(self, opened: Opened, read: dict[str, File], wanted: Wanted) -> None:
        self.opened = opened
        self.read = read
        self.wanted = wanted
        self.shown = self.explicit = self.left = 0
        self.answer = ""

    def accept(self, link: Link) -> bool:
        """Tell whether a suggestion is taken."""
        if self.answer == "stop":
            return False
        sure = link.confidence == "explicit"
        self.shown += 1
        self.explicit += sure
        if self.answer != "rest":
            self._tell(link)
        if self.wanted.interactive:
            if self.answer != "rest":
                self.answer = ask(self.opened)
            return self.answer in ("yes", "rest")
        if self.wanted.yes:
            self.left += not sure
            return sure
        return True

    def _tell(self, link: Link) -> None:
        """Show what is followed up, where and why."""
        opened, promise = self.opened, link.promise
        owners = ", ".join(each.name for each in promise.owners)
        text = f"{owners}: {promise.text}" if owners else promise.text
        opened.tell("links-evidence", number=self.shown, id=promise.id, text=text)
        file = self.read[link.stem]
        if link.line is not None:
            kind, line = "again", link.line.line
        else:
            kind = link.state.replace(" ", "-")
            line = link.report.sentence.line if link.report is not None else 0
        opened.tell(
            f"links-reason-{kind}",
            path=file.source.path,
            line=line,
            confidence=text_of(opened.language, f"confidence.{link.confidence}"),
        )
        if link.report is not None:
            opened.tell("links-source", source=link.report.sentence.text)
        elif link.line is not None:
            opened.tell("links-source", source=file.source.line_text(link.line.line).strip())

        opened.tell("links-why", why=self._why(link))

    def _why(self, link: Link) -> str:
        spoken = self.opened.language
        reasons: list[str] = []
        if (link.line is not None and link.line.owners) or (link.report and link.report.named):
            reasons.append(message(spoken, "links-same-owner"))
        if link.report is not None and link.report.sentence.follow_up:
            reasons.append(message(spoken, "links-follow-up"))
        words = (("words", ", ".join(link.words)),)
        reasons.append(message(spoken, "links-words", words))
        return ", ".join(reasons)


def _ledger(opened: Opened, files: Sequence[File]) -> Ledger:
    pages = [page_of(file.meeting) for file in files]
    return build_ledger(without_passages(pages, pages), opened.folder.council.follow_from)


def _changes(minutes: Minutes, files: Sequence[File], links: Links) -> list[Change]:
    """Return the changed files as they are to be, by the paths that they have."""
    sources = {file.meeting.stem: file.source for file in files}
    return [
        Change(source.path, source.data, apply(source.data, each.edits))
        for each in link_changes(minutes, files, links)
        for source in (sources[each.stem],)
    ]


def _after(opened: Opened, files: Sequence[File], changes: Sequence[Change]) -> list[File]:
    """Return all minutes as they would be read."""
    new = {each.path: each.after for each in changes}
    found: list[File] = []
    for file in files:
        data = new.get(file.source.path)
        if data is None:
            found.append(file)
            continue
        source = Source(file.source.path, data)
        meeting = read_meeting(source, file.meeting.stem, opened.folder.council)
        found.append(File(source, meeting))
    return found


def _check(opened: Opened, links: Links, before: Sequence[File]) -> None:
    """Look whether the files, as they now are, say what was suggested."""
    read = {each.meeting.stem: each for each in Folder(opened.folder.root).readings()}
    after = [
        File(each.source, each.meeting)
        for file in before
        if (each := read.get(file.meeting.stem)) is not None
    ]
    whole = len(after) == len(before)
    if not whole or not says_so(links.taken, before, after, _ledger(opened, after)):
        raise opened.error("links-failed")
