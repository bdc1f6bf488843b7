"""What is said when somebody stops an import of several files."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from bra.cli.output import tell
from bra.cli.placing import Target
from bra.languages import Language, message

_Each = TypeVar("_Each")


def telling_stop(every: Iterable[_Each], target: Target, spoken: Language) -> Iterator[_Each]:
    """Pass things on; when Ctrl-C ends that, say how many files have been written by then."""
    before = set(target.imported.values())
    try:
        yield from every
    except KeyboardInterrupt:
        names = [name for name in target.imported.values() if name not in before]
        # The one that was about to be written may not be there.
        written = sum(_path(target, name).exists() for name in names)
        tell(message(spoken, "import-stopped", (("count", str(written)),)))
        raise


def _path(target: Target, name: str) -> Path:
    return (target.folder / name[:4] if target.by_year else target.folder) / name
