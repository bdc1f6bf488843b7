"""What is said when somebody stops an import of several files."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bra.cli.output import tell
from bra.cli.placing import Target
from bra.languages import Language, message


@contextmanager
def telling_stop(target: Target, spoken: Language, running: ExitStack) -> Iterator[None]:
    """When Ctrl-C ends what is done, end what is running too, and say how many files are written.

    It may come anywhere; what waits at a `yield` then would run on to its end.
    """
    before = set(target.imported.values())
    try:
        yield
    except KeyboardInterrupt:
        running.close()
        names = [name for name in target.imported.values() if name not in before]
        # The one that was about to be written may not be there.
        written = sum(_path(target, name).exists() for name in names)
        tell(message(spoken, "import-stopped", (("count", str(written)),)))
        raise


def _path(target: Target, name: str) -> Path:
    return (target.folder / name[:4] if target.by_year else target.folder) / name
