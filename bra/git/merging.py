"""What a merge needs of git: its merge by lines, and what the branches mention."""

import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal
from unicodedata import normalize

from bra.git.repository import GitError, Repository
from bra.git.revisions import contents, tree_files, tree_of

_HEADS: Final = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD", "ORIG_HEAD")
_MOST_CONFLICTS: Final = 127
_SPELLINGS: Final[tuple[Literal["NFC", "NFD"], ...]] = ("NFC", "NFD")
_ID: Final = r"/[AD][1-9]\d{0,5}(?!\w)"


def merge_text(base: bytes, ours: bytes, theirs: bytes, size: int) -> bytes:
    """Merge three texts by lines as git does, conflicts with the common text between markers.

    Raises GitError for what git does not take for text.
    """
    with tempfile.TemporaryDirectory(prefix="bra-merge-") as name:
        folder = Path(name)
        for file, data in (("base", base), ("ours", ours), ("theirs", theirs)):
            (folder / file).write_bytes(data)
        labels = ("-L", "ours", "-L", "base", "-L", "theirs")
        done = Repository(folder, "").answer(
            "merge-file",
            "-p",
            "-q",
            "--diff3",
            f"--marker-size={size}",
            *labels,
            "ours",
            "base",
            "theirs",
        )
    if not 0 <= done.code <= _MOST_CONFLICTS:
        raise GitError(done.told.strip())
    return done.printed


def ids_elsewhere(
    repository: Repository, stem: str, path: str
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the full ids of a meeting that other files mention, in any branch.

    First those in files that the current branch does not have so, which may be about an incoming
    number; then all.  `path` is the meeting's own file from the council's folder.
    """
    head = tree_of(repository, "HEAD")
    ours = _blobs(repository, [head] if head is not None else [], path)
    incoming = _blobs(repository, _trees(repository), path) - ours
    texts = contents(repository, [*ours, *incoming])
    # Some systems write `å` in two parts.
    spelled = "|".join(re.escape(normalize(form, stem)) for form in _SPELLINGS)
    pattern = re.compile((rf"(?<![\w-])(?:{spelled}){_ID}").encode())
    found = {
        blob: {normalize("NFC", each.decode()) for each in pattern.findall(text)}
        for blob, text in texts.items()
    }
    theirs = {each for blob in incoming for each in found[blob]}
    return frozenset(theirs), frozenset(each for ids in found.values() for each in ids)


def _blobs(repository: Repository, trees: Iterable[str], path: str) -> set[str]:
    return {
        entry.blob
        for tree in trees
        for file, entry in tree_files(repository, tree, "minutes").items()
        if file != path and file.endswith(".md") and entry.ordinary
    }


def _trees(repository: Repository) -> set[str]:
    """Return the trees of all branches, and of what is being merged, picked or rebased."""
    listed = repository.run("for-each-ref", "--format=%(objectname)", "refs/heads", "refs/remotes")
    names = [*listed.decode().split(), *_HEADS]
    # A merge tells its drivers what is merged in no other way.
    names += [name.removeprefix("GITHEAD_") for name in os.environ if name.startswith("GITHEAD_")]
    found = (tree_of(repository, name) for name in dict.fromkeys(names))
    return {tree for tree in found if tree is not None}
