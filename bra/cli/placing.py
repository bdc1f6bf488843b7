"""Where the results of an import go, in which language, and what was imported there before."""

from collections.abc import Collection, Iterator
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from bra import store
from bra.cli.call import Call
from bra.errors import UserError
from bra.languages import Language, language, message

_SOURCE: Final = rb"(?:\((\d{1,4})/(\d{1,4})\) )?sha256:([0-9a-f]{64})"


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
