"""The versions that a file had, in the order of the branch they were taken into."""

from collections.abc import Sequence
from typing import NamedTuple

from bra.git.repository import GitError, Repository


class Version(NamedTuple):
    """Hold what one commit has of a file: the path it stands under there, and its bytes."""

    path: str
    data: bytes


def versions(repository: Repository, paths: Sequence[str]) -> tuple[Version, ...]:
    """Return the versions of a file that stood under these paths, oldest first.

    Paths are from the council's folder, the newest name first.  A merged branch counts as the one
    change that it made.  Without a commit there is none.
    """
    names = [repository.prefix + path for path in paths]
    try:
        told = repository.run("log", "--first-parent", "--reverse", "--format=%H", "--", *names)
    except GitError:  # no commit yet
        return ()
    commits = told.decode("ascii").split()
    asked = "".join(f"{commit}:{name}\n" for commit in commits for name in names)
    answer = repository.run("cat-file", "--batch", stdin=asked.encode())
    found: list[Version] = []
    at = 0
    for _ in commits:
        blobs: list[Version] = []
        for path in paths:
            at, data = _next(answer, at)
            if data is not None:
                blobs.append(Version(path, data))
        found += blobs[:1]
    return tuple(found)


def _next(answer: bytes, at: int) -> tuple[int, bytes | None]:
    """Read one answer of `cat-file --batch`: where it ends, and its content if there is one."""
    end = answer.index(b"\n", at)
    head = answer[at:end].rsplit(b" ", 2)
    if len(head) < 3 or not head[2].isdigit():  # noqa: PLR2004 - id, kind and size
        return end + 1, None
    size = int(head[2])
    data = answer[end + 1 : end + 1 + size]
    return end + size + 2, data if head[1] == b"blob" else None
