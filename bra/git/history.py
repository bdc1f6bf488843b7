"""What became of the files of a folder, commit by commit, from one walk over the history."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from bra.git.repository import GitError, Repository

_HEAD: Final = b"\x01"
_FORMAT: Final = "--format=%x01%H%x00%P%x00%an%x00%ae%x00%cs"
_NOTHING: Final = b"0"


class Commit(NamedTuple):
    """Hold a commit: its id, its parents among those of the walk, its author, its ISO day."""

    id: str
    parents: tuple[int, ...]
    author: str
    email: str
    day: str


class Touch(NamedTuple):
    """Hold what a commit, by its place in the walk, left at a path; None when it left nothing.

    The path is the one from the council's folder.
    """

    commit: int
    path: str
    blob: str | None


class History(NamedTuple):
    """Hold the commits that touch a folder, parents before children, and what they left there.

    A merge stands among the touches of a path when it differs there from one of its parents.
    """

    commits: tuple[Commit, ...]
    touches: tuple[Touch, ...]

    def descends(self, commit: int, ancestor: int) -> bool:
        """Tell whether a commit came after another on the same line of history."""
        waiting, seen = [commit], {commit}
        while waiting:
            place = waiting.pop()
            if place == ancestor:
                return True
            for parent in self.commits[place].parents:
                if parent >= ancestor and parent not in seen:
                    seen.add(parent)
                    waiting.append(parent)
        return False


def history(repository: Repository, folder: str) -> History:
    """Walk over all commits that touch a folder of the council; none without a first commit.

    Side branches that a merge threw away are walked too.
    """
    # Where the repository is the council's own, to walk all of it takes git half the time.
    limit = (
        ("--full-history", "--", f"{repository.prefix}{folder}") if repository.prefix else ("--",)
    )
    try:
        printed = repository.run(
            *("-c", "log.showRoot=true", "log", "HEAD", "-O/dev/null"),
            *("--parents", "--topo-order", "--reverse", "--encoding=UTF-8", _FORMAT),
            *("--raw", "-m", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", *limit),
        )
    except GitError:
        if repository.answer("rev-parse", "--verify", "--quiet", "HEAD").code:
            return History((), ())
        raise
    return _read(printed, repository.prefix.encode(), f"{folder}/".encode())


def is_shallow(repository: Repository) -> bool:
    """Tell whether the clone lacks the beginning of its history."""
    return repository.run("rev-parse", "--is-shallow-repository").strip() == b"true"


def _read(printed: bytes, prefix: bytes, folder: bytes) -> History:
    commits: list[Commit] = []
    places: dict[bytes, int] = {}
    touches: dict[Touch, None] = {}
    here = -1
    tokens = iter(printed.split(b"\0"))
    for token in tokens:
        if token.startswith(_HEAD):
            name = token[1:]
            parents, author, email, day = (next(tokens) for _ in range(4))
            if name not in places:  # a merge stands there once for each parent
                places[name] = len(commits)
                known = (places.get(parent) for parent in parents.split())
                commits.append(
                    Commit(
                        name.decode(),
                        tuple(parent for parent in known if parent is not None),
                        author.decode("utf-8", "replace"),
                        email.decode("utf-8", "replace"),
                        day.decode(),
                    )
                )
            here = places[name]
        elif token.lstrip(b"\n").startswith(b":"):
            path = next(tokens).removeprefix(prefix)
            if path.startswith(folder):
                blob = token.split(b" ")[3]
                left = blob.decode() if blob.strip(_NOTHING) else None
                touches[Touch(here, path.decode("utf-8", "replace"), left)] = None
    return History(tuple(commits), tuple(touches))


def objects(repository: Repository, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Return objects with their content, each once, in the order asked for.

    One that the repository lacks, as a partial clone may, is left out.
    """
    wanted = list(dict.fromkeys(names))
    if not wanted:
        return
    asked = "".join(f"{name}\n" for name in wanted).encode()
    printed = repository.run("cat-file", "--batch", "--buffer", stdin=asked)
    at = 0
    for name in wanted:
        end = printed.index(b"\n", at)
        parts = printed[at:end].split(b" ")
        at = end + 1
        if parts[-1] == b"missing":
            continue
        size = int(parts[2])
        yield name, printed[at : at + size]
        at += size + 1
