"""Which files are imported, and what comes of each."""

import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain
from mimetypes import guess_type
from pathlib import Path
from typing import Final, NamedTuple

from bra.errors import UserError
from bra.importing.files.readers import ENDINGS, UnreadableError, read_foreign
from bra.importing.outcome import Order, Outcome, import_bytes
from bra.languages import Language, message

_FEW: Final = 8
_CHUNK: Final = 8
_FORKS: Final = sys.platform == "linux"
STDIN: Final = "-"
_LOCKS: Final = ("~$", ".~lock")
_OF_SYSTEMS: Final = ("thumbs.db", "desktop.ini")


class Given(NamedTuple):
    """Hold a file's name as it is told, and its bytes; None when it could not be read."""

    name: str
    data: bytes | None
    reason: str = ""


def paths_of(files: Sequence[str], spoken: Language) -> Iterator[Path]:
    """Return the files named, and those of the folders named, each once and in order.

    Where one of several is not there, the others wait for what was meant: none is imported.
    """
    seen: set[str] = set()
    for name in files:
        path = Path(name)
        if name != STDIN and path.is_dir():
            every = _files_in(path)
            inside = [each for each in every if _is_read(each)]
            if not inside and all(map(_is_picture, every)):
                raise _not_found("nothing-to-import", name, spoken, of=len(files))
        elif name == STDIN or path.is_file():
            inside = [path]
        else:
            raise _not_found("no-such-path", name, spoken, of=len(files))
        for each in inside:
            if str(each) not in seen:
                seen.add(str(each))
                yield each


def _not_found(code: str, name: str, spoken: Language, *, of: int) -> UserError:
    """Return what is wrong with one `of` so many files or folders, and that none was imported."""
    sentence = f"{name}: {message(spoken, code)}"
    if of > 1:
        sentence = f"{sentence}; {message(spoken, 'import-none-yet')}"
    return UserError(code, sentence, path=name)


def _files_in(folder: Path) -> list[Path]:
    """Return the files below a folder, in order, without what programs put there for themselves."""
    return sorted(
        each
        for each in folder.rglob("*")
        if each.is_file()
        and not _hidden(each, folder)
        and not each.name.startswith(_LOCKS)
        and each.name.casefold() not in _OF_SYSTEMS
    )


def _is_read(path: Path) -> bool:
    return bool(path.suffix) and path.suffix.casefold() in ENDINGS


def _is_picture(path: Path) -> bool:
    kind = (guess_type(path.name)[0] or "").partition("/")[0]
    return kind in ("image", "audio", "video", "font")


class Others(NamedTuple):
    """Hold the files of folders that are not imported: each with why, and how many are pictures."""

    outcomes: tuple[Outcome, ...]
    pictures: int


def others_of(files: Iterable[str]) -> Others:
    """Return what is to be told of the files in folders that cannot be imported."""
    folders = [Path(name) for name in files if name != STDIN and Path(name).is_dir()]
    found = [each for folder in folders for each in _files_in(folder) if not _is_read(each)]
    others = [each for each in dict.fromkeys(found) if not _is_picture(each)]
    return Others(tuple(map(_refused, others)), len(dict.fromkeys(found)) - len(others))


def _refused(path: Path) -> Outcome:
    """Return the outcome of a file of another kind, which only its name would have read as text."""
    given = read_given(path)
    if given.data is None:
        return unread(given)
    code, facts = "import-other-kind", [("path", given.name)]
    try:
        read_foreign(given.name, given.data)
    except UnreadableError as error:
        code, facts = error.code, sorted(error.facts.items())
    return Outcome(given.name, "", "", "", (code, tuple(facts)), None, "", {}, (), (), (), ())


def _hidden(path: Path, below: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(below).parts)


def read_given(path: Path) -> Given:
    """Read a file, or standard input."""
    if str(path) == STDIN:
        return Given("-", sys.stdin.buffer.read())
    try:
        return Given(path.name, path.read_bytes())
    except OSError as error:
        return Given(path.name, None, error.strerror or str(error))


def import_path(path: Path, order: Order) -> tuple[Outcome, ...]:
    """Read a file and import it: what one process does for one file."""
    given = read_given(path)
    if given.data is None:
        return (unread(given),)
    return import_bytes(given.name, given.data, order)


def unread(given: Given) -> Outcome:
    """Return the outcome of a file that could not be read."""
    trouble = ("import-unreadable", (("path", given.name), ("reason", given.reason)))
    return Outcome(given.name, "", "", "", trouble, None, "", {}, (), (), (), ())


class _Job:
    """Carry the order to the processes that import."""

    def __init__(self, order: Order) -> None:
        self.order = order

    def __call__(self, path: Path) -> tuple[Outcome, ...]:
        return import_path(path, self.order)


def outcomes_of(
    paths: list[Path], order: Order, jobs: int | None, running: ExitStack
) -> Iterator[Outcome]:
    """Import files in order, and yield what came of each meeting in them, until `running` ends."""
    files = _files_imported(paths, order, jobs)
    running.callback(files.close)
    return chain.from_iterable(files)


def _files_imported(
    paths: list[Path], order: Order, jobs: int | None
) -> Generator[tuple[Outcome, ...]]:
    """Import files in order, many of them in several processes with a bar on stderr."""
    import os

    processes = min(jobs or os.cpu_count() or 1, len(paths))
    if len(paths) <= _FEW:
        yield from (import_path(path, order) for path in paths)
        return
    from bra.cli.bar import progress

    if processes == 1:
        yield from progress((import_path(path, order) for path in paths), len(paths))
        return
    import gc
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Processes that are forked know from the beginning what this one has learnt by one file.
    learnt = [import_path(path, order) for path in paths[:1]] if _FORKS else []
    context = get_context("fork" if _FORKS else "spawn")
    # What is made for one file is gone with it: nothing is worth looking for in between.
    with ProcessPoolExecutor(processes, context, initializer=gc.disable) as pool:
        try:
            others = pool.map(_Job(order), paths[len(learnt) :], chunksize=_CHUNK)
            yield from progress(chain(learnt, others), len(paths))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
