"""What a council's folder held in a revision or holds in the index, read past all configuration.

Only commands that neither convert nor show anything are called, so that filters, external diffs,
textconv and settings of renames have no say.
"""

import hashlib
from collections.abc import Iterable
from typing import Final, NamedTuple

from bra.git.repository import GitError, Repository

_FILES: Final = ("100644", "100755")
_SHA256_DIGITS: Final = 64


class Entry(NamedTuple):
    """Hold a file of a revision: the name of its content, and whether it is an ordinary file."""

    blob: str
    ordinary: bool


def tree_of(repository: Repository, revision: str) -> str | None:
    """Return the tree of a revision as git users write it, or None when there is none."""
    if revision.startswith("-") or "\0" in revision:
        return None
    found = repository.answer("rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}")
    return found.printed.decode().strip() or None if not found.code else None


def merge_base(repository: Repository, one: str, other: str) -> str | None:
    """Return the revision from which two have grown, or None."""
    found = repository.answer("merge-base", "--", one, other)
    return found.printed.decode().strip() or None if not found.code else None


def has_commits(repository: Repository) -> bool:
    """Tell whether anything has been committed yet."""
    return tree_of(repository, "HEAD") is not None


def tree_files(repository: Repository, tree: str, folder: str) -> dict[str, Entry]:
    """Return the files of a revision's folder by path from the council's folder."""
    name = f"{repository.prefix}{folder}/"
    listed = repository.run("ls-tree", "-r", "-z", "--full-tree", tree, "--", name)
    return _entries(repository, listed)


def index_files(repository: Repository, folder: str) -> dict[str, Entry]:
    """Return the files of the index; of an unfinished merge, ours."""
    name = f"{repository.prefix}{folder}/"
    listed = repository.run("ls-files", "-s", "-z", "--full-name", "--", name)
    return _entries(repository, listed)


def _entries(repository: Repository, listed: bytes) -> dict[str, Entry]:
    """Read `MODE TYPE BLOB<tab>PATH` and `MODE BLOB STAGE<tab>PATH`."""
    found: dict[str, Entry] = {}
    for line in listed.split(b"\0"):
        about, tab, raw = line.partition(b"\t")
        if not tab:
            continue
        mode, first, second = about.decode().split(" ")
        blob, stage = (second, "0") if first in ("blob", "commit", "tree") else (first, second)
        path = raw.decode("utf-8", "surrogateescape")
        if stage in ("0", "2") and path.startswith(repository.prefix):
            found[path.removeprefix(repository.prefix)] = Entry(blob, mode in _FILES)
    return found


def contents(repository: Repository, blobs: Iterable[str]) -> dict[str, bytes]:
    """Return the content of each blob."""
    wanted = list(dict.fromkeys(blobs))
    if not wanted:
        return {}
    asked = "".join(f"{blob}\n" for blob in wanted).encode()
    given = repository.run("cat-file", "--batch", stdin=asked)
    found: dict[str, bytes] = {}
    position = 0
    for blob in wanted:
        end = given.index(b"\n", position)
        about = given[position:end].split(b" ")
        if len(about) != 3:  # noqa: PLR2004 - name, type and size, or that it is missing
            raise GitError(given[position:end].decode("utf-8", "replace"))
        size = int(about[2])
        found[blob] = given[end + 1 : end + 1 + size]
        position = end + size + 2
    return found


def blob_name(data: bytes, like: str) -> str:
    """Return the name that git gives a content, in the manner of another name."""
    name = hashlib.sha256 if len(like) == _SHA256_DIGITS else hashlib.sha1
    return name(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
