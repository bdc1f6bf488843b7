"""States of a council's folder, fetched: in a revision, in the index or as it lies there."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from bra import store
from bra.folder import COUNCIL_PATH
from bra.git.repository import Repository
from bra.git.revisions import Entry, blob_name, contents, index_files, tree_files
from bra.text.composed import composed

FOLDER: Final = "minutes"


class State(NamedTuple):
    """Hold the files of one state by path, composed and with LF for CRLF.

    `problems` are of those without text.
    """

    texts: Mapping[str, bytes]
    problems: Mapping[str, str]


class _Found(NamedTuple):
    """Hold a state before contents are fetched: git's entries, or the bytes on disk."""

    entries: Mapping[str, Entry]
    data: Mapping[str, bytes]
    problems: Mapping[str, str]


def in_revision(repository: Repository, tree: str | None) -> _Found:
    """Return the files of a tree; None is a repository without commits."""
    entries = tree_files(repository, tree, FOLDER) if tree is not None else {}
    return _Found(entries, {}, {})


def in_index(repository: Repository) -> _Found:
    """Return the files of the index."""
    return _Found(index_files(repository, FOLDER), {}, {})


def in_folder(repository: Repository) -> _Found:
    """Return the files as they lie in the work tree, those that git does not know included."""
    root = repository.top / repository.prefix
    data: dict[str, bytes] = {}
    problems: dict[str, str] = {}
    paths = [file.path for file in store.list_minutes(root).files]
    for path in (COUNCIL_PATH, *paths):
        try:
            data[path] = store.read_bytes(root, path)
        except store.FileProblem as problem:
            if path != COUNCIL_PATH or (root / path).exists():
                problems[path] = problem.code
    return _Found({}, data, problems)


def both_states(repository: Repository, old: _Found, new: _Found) -> tuple[State, State]:
    """Return two states with their texts; what both have is fetched once, what lies there never."""
    like = next((entry.blob for entry in (*old.entries.values(), *new.entries.values())), "")
    known: dict[str, bytes] = {}
    for found in (old, new):
        for data in found.data.values():
            for text in {data, _plain(data)}:
                known[blob_name(text, like)] = text
    wanted = [
        entry.blob
        for found in (old, new)
        for path, entry in found.entries.items()
        if entry.ordinary and entry.blob not in known and _is_ours(path)
    ]
    known |= contents(repository, wanted)
    return _state(old, known), _state(new, known)


def _is_ours(path: str) -> bool:
    return path == COUNCIL_PATH or bool(store.meeting_files([path]))


def _plain(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def _state(found: _Found, known: Mapping[str, bytes]) -> State:
    texts = {path: _plain(composed(data)) for path, data in found.data.items()}
    problems = dict(found.problems)
    for path, entry in found.entries.items():
        if not _is_ours(path):
            continue
        if not entry.ordinary:
            problems[path] = "no-ordinary-file"
        elif len(known[entry.blob]) > store.MOST_BYTES:
            problems[path] = "too-large"
        else:
            texts[path] = _plain(composed(known[entry.blob]))
    return State(texts, problems)
