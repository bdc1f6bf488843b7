"""Which files are imported, and where their results go."""

import sys
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, count
from mimetypes import guess_type
from pathlib import Path
from typing import Final, NamedTuple

from bra import store
from bra.cli.call import Call
from bra.errors import UserError
from bra.importing.files.readers import ENDINGS, UnreadableError, read_foreign
from bra.importing.outcome import Order, Outcome, import_bytes
from bra.languages import Language, language, message

_FEW: Final = 8


_CHUNK: Final = 8


_FORKS: Final = sys.platform == "linux"


STDIN: Final = "-"


_SOURCE: Final = rb"(?:\((\d{1,4})/(\d{1,4})\) )?sha256:([0-9a-f]{64})"


_LOCKS: Final = ("~$", ".~lock")


_OF_SYSTEMS: Final = ("thumbs.db", "desktop.ini")


class Given(NamedTuple):
    """Hold a file's name as it is told, and its bytes; None when it could not be read."""

    name: str
    data: bytes | None
    reason: str = ""


class Target(NamedTuple):
    """Hold where results go, in which language, and what lies there already.

    `imported` maps the keys of sources to the files made of them.
    """

    folder: Path
    spoken: Language | None
    by_year: bool
    imported: dict[str, str]
    root: Path | None = None

    def shown(self, path: Path) -> str:
        """Return a path as it is told: from the council's folder, else as it was named."""
        return path.as_posix() if self.root is None else path.relative_to(self.root).as_posix()


def spoken_to(call: Call, target: Target) -> Language:
    """Return the language in which the user is spoken to."""
    if call.language is None and target.spoken is not None:
        return target.spoken
    return spoken_here(call)


def spoken_here(call: Call) -> Language:
    """Return the language asked for, else the council's, else Swedish."""
    if call.language is not None:
        return language(call.language)
    try:
        return _council_language(call.root())
    except UserError:
        return language("sv")


def refusal(call: Call, code: str, **facts: str) -> UserError:
    """Return what is wrong with a call of `bra import`, in the language that is spoken here."""
    return UserError(code, message(spoken_here(call), code, facts.items()), **facts)


def _council_language(root: Path) -> Language:
    from bra.folder import Folder

    return language(Folder(root).council.language)


def target_of(call: Call, into: str | None, *, listing: bool) -> Target:
    """Return where the files go: the folder named, else the council's minutes."""
    if into is not None:
        folder = Path(into)
        if folder.exists() and not folder.is_dir():
            facts = {"path": str(folder)}
            sentence = message(spoken_here(call), "not-a-folder", facts.items())
            raise UserError("not-a-folder", sentence, **facts)
        council = folder if (folder / "council.md").is_file() else None
        spoken = _council_language(folder.absolute().parent) if council is not None else None
        return Target(folder, spoken, by_year=False, imported=_imported(folder))
    try:
        root = call.root()
    except UserError:
        if listing:
            return Target(Path(), None, by_year=False, imported={})
        raise
    found = store.list_minutes(root).files
    by_year = bool(found) and found[-1].path.count("/") > 1
    folder = root / "minutes"
    return Target(folder, _council_language(root), by_year, _imported(folder), root)


def key_of(digest: str, part: tuple[int, int] | None) -> str:
    """Return what an import is known by: its file's digest, and which of its meetings it is."""
    return digest if part is None else f"{digest} {part[0]}/{part[1]}"


def _imported(folder: Path) -> dict[str, str]:
    """Return the keys of the sources that the minutes in a folder name.

    A file of several meetings counts as imported when all of them are.
    """
    import re

    known: dict[str, str] = {}
    counts: dict[str, int] = {}
    if not folder.is_dir():
        return known
    for path in sorted((*folder.glob("*.md"), *folder.glob("[0-9][0-9][0-9][0-9]/*.md"))):
        try:
            with path.open("rb") as file:
                head = file.read(65536)
        except OSError:
            continue
        for number, of, digest in re.findall(_SOURCE, head.partition(b"\n---")[0]):
            part = (int(number), int(of)) if number else None
            known.setdefault(key_of(digest.decode(), part), path.name)
            if part is not None:
                counts[digest.decode()] = part[1]
    for digest, meetings in counts.items():
        parts = [key_of(digest, (number, meetings)) for number in range(1, meetings + 1)]
        if all(part in known for part in parts):
            known.setdefault(digest, known[parts[0]])
    return known


def paths_of(files: Iterable[str], spoken: Language) -> Iterator[Path]:
    """Return the files named, and those of the folders named, each once and in order."""
    seen: set[str] = set()
    for name in files:
        path = Path(name)
        if name != STDIN and path.is_dir():
            every = _files_in(path)
            inside = [each for each in every if _is_read(each)]
            if not inside and all(map(_is_picture, every)):
                sentence = message(spoken, "nothing-to-import")
                raise UserError("nothing-to-import", f"{path}: {sentence}", path=name)
        elif name == STDIN or path.is_file():
            inside = [path]
        else:
            sentence = message(spoken, "no-such-path")
            raise UserError("no-such-path", f"{name}: {sentence}", path=name)
        for each in inside:
            if str(each) not in seen:
                seen.add(str(each))
                yield each


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


def outcomes_of(paths: list[Path], order: Order, jobs: int | None) -> Iterator[Outcome]:
    """Import files in order, and yield what came of each meeting in them."""
    return chain.from_iterable(_files_imported(paths, order, jobs))


def _files_imported(
    paths: list[Path], order: Order, jobs: int | None
) -> Iterator[tuple[Outcome, ...]]:
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


def place_of(target: Target, date: str, name: str, taken: Collection[str]) -> Path:
    """Return a free path for a result: its date, or with the file's name behind it.

    The names that are `taken` are not asked for in the system again.
    """
    folder = target.folder / date[:4] if target.by_year else target.folder
    # Asking the system for every name would take long where many files have one date.
    return next(
        path
        for each in _names(date, name)
        if each not in taken and not (path := folder / each).exists()
    )


def _names(date: str, name: str) -> Iterator[str]:
    """Return the names that a result may have, the shortest first."""
    yield f"{date}.md"
    stem = date
    if slug := _slug(name):
        stem = f"{date}-{slug}"
        yield f"{stem}.md"
    yield from (f"{stem}-{number}.md" for number in count(2))


def _slug(name: str) -> str:
    """Return the letters of a file's name, as a stem may hold them."""
    import re

    words = re.findall(r"[^\W\d_]+", Path(name).stem.casefold())
    return "-".join(words)[:40].strip("-")
