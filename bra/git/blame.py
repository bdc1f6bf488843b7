"""Who changed lines of a file last, as the repository has it."""

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from bra.git.repository import GitError, Repository

_NO_COMMIT: Final = "0" * 7
_HEAD_PARTS: Final = 3
_HUNK: Final = re.compile(rb"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


class Change(NamedTuple):
    """Hold what is known of the last change of a line.

    `state` is `committed` (with the commit's full name, its author, and the author's ISO day),
    `uncommitted` when the line as it stands is in no commit yet, or `unknown` when the history
    here does not reach back to its change, as in a shallow clone.
    """

    state: str
    commit: str | None = None
    author: str | None = None
    day: str | None = None


UNCOMMITTED: Final = Change("uncommitted")
UNKNOWN: Final = Change("unknown")


def last_changes(repository: Repository, path: str, lines: Iterable[int]) -> dict[int, Change]:
    """Return the last change of each line of a file as it lies in the work tree.

    `path` is from the council's folder, lines count from 1.  A change is the last of the whole
    line, whatever it was about, and also found under an earlier name of the file.  A line that git
    cannot tell of is left out.
    """
    wanted = sorted(set(lines))
    if not wanted:
        return {}
    name = repository.prefix + path
    ranges = [f"-L{line},{line}" for line in wanted]
    try:
        told = repository.run(
            "blame",
            "--porcelain",
            "--no-textconv",
            "--encoding=UTF-8",
            "--ignore-revs-file=",  # nothing is ignored: what is told is the last change
            *ranges,
            "--",
            name,
        )
    except GitError:
        if _is_committed(repository, name):
            return _by_log(repository, name, wanted)
        return dict.fromkeys(wanted, UNCOMMITTED)
    return _read(told.decode("utf-8", "replace"), cut_off=_is_shallow(repository))


def _by_log(repository: Repository, name: str, wanted: Iterable[int]) -> dict[int, Change]:
    """Ask for each line by itself, where `git blame` refuses.

    It does so everywhere when a setting of the user names a list of revisions to be ignored that
    is not there, and no option makes it forget that setting.
    """
    try:
        moved = _moved(repository, name)
        cut_off = _is_shallow(repository)
        return {
            line: UNCOMMITTED
            if (before := moved(line)) is None
            else _last_of(repository, name, before, cut_off=cut_off)
            for line in wanted
        }
    except GitError:
        return {}


def _moved(repository: Repository, name: str) -> Callable[[int], int | None]:
    """Return what tells where a line of the work tree stands in the last commit, if it does."""
    told = repository.run(
        "diff", "--no-ext-diff", "--no-textconv", "--unified=0", "HEAD", "--", name
    )
    hunks = [tuple(int(number or 1) for number in match.groups()) for match in _HUNK.finditer(told)]

    def before(line: int) -> int | None:
        shift = 0
        for _, removed, start, added in hunks:
            first = start if added else start + 1
            if line < first:
                break
            if line < first + added:
                return None
            shift += removed - added
        return line + shift

    return before


def _last_of(repository: Repository, name: str, line: int, *, cut_off: bool) -> Change:
    told = repository.run(
        "log",
        "-1",
        "--no-patch",
        "--encoding=UTF-8",
        "--format=%H%n%as%n%P%n%an",
        f"-L{line},{line}:{name}",
        "HEAD",
    )
    commit, day, parents, author = told.decode("utf-8", "replace").rstrip("\n").split("\n", 3)
    if cut_off and not parents:
        return UNKNOWN
    return Change("committed", commit, author, day)


def _is_committed(repository: Repository, name: str) -> bool:
    """Tell whether the last commit has the file; True also when nothing can be told."""
    try:
        listed = repository.run("ls-tree", "-z", "--name-only", "HEAD", "--", name)
    except GitError:
        return _has_head(repository)
    return bool(listed)


def _has_head(repository: Repository) -> bool:
    try:
        repository.run("rev-parse", "--verify", "--quiet", "HEAD")
    except GitError:
        return False
    return True


def _is_shallow(repository: Repository) -> bool:
    try:
        return repository.run("rev-parse", "--is-shallow-repository").strip() == b"true"
    except GitError:
        return False


def _read(told: str, *, cut_off: bool) -> dict[int, Change]:
    """Read git's porcelain: a head for each line, facts of a commit once, then the line itself."""
    facts: dict[str, dict[str, str]] = {}
    found: dict[int, Change] = {}
    commit, line = "", 0
    for text in told.split("\n"):
        if text.startswith("\t"):
            found[line] = _change(commit, facts[commit], cut_off=cut_off)
            commit = ""
        elif commit:
            key, _, value = text.partition(" ")
            facts[commit][key] = value
        elif len(parts := text.split(" ")) >= _HEAD_PARTS:
            commit, line = parts[0], int(parts[2])
            facts.setdefault(commit, {})
    return found


def _change(commit: str, facts: dict[str, str], *, cut_off: bool) -> Change:
    if commit.startswith(_NO_COMMIT):
        return UNCOMMITTED
    if cut_off and "boundary" in facts:
        return UNKNOWN
    return Change("committed", commit, facts.get("author"), _day(facts))


def _day(facts: dict[str, str]) -> str | None:
    """Return the author's own day of a commit, by the clock where the author was."""
    from datetime import UTC, datetime, timedelta

    zone = facts.get("author-tz", "+0000")
    try:
        away = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        moment = datetime.fromtimestamp(int(facts["author-time"]), UTC)
        return (moment - away if zone[0] == "-" else moment + away).date().isoformat()
    except (KeyError, ValueError, IndexError, OverflowError, OSError):
        return None
