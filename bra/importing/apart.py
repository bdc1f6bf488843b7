"""Do what a file may make long in a process of its own, with so much time and memory and no more.

`python -m bra.importing.apart TASK` takes what is given on standard input and answers on standard
output; the processes of this program are the only ones that it speaks with.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

SECONDS: Final = 8.0
_MEMORY: Final = 500_000_000
_TOO_MUCH: Final = "import-too-much"

Read = tuple[list[str], list[str], str | None]
"""The lines of a file and those that are left out, or the code of what stood in the way."""


def read_apart(kind: str, data: bytes) -> Read:
    """Return what is read of a PDF or a web page, or the code of what stood in the way."""
    found: Read | None = do_apart(kind, data)
    return ([], [], _TOO_MUCH) if found is None else found


def do_apart(task: str, given: object, seconds: float | None = None) -> Any:  # noqa: ANN401 - each task has its own
    """Return what a task makes of what it is given, or None when that took too much."""
    command = [sys.executable, "-P", "-m", "bra.importing.apart", task]
    try:
        done = subprocess.run(  # noqa: S603 - nothing of the call comes from the file
            command,
            input=pickle.dumps(given),
            capture_output=True,
            timeout=SECONDS if seconds is None else seconds,
            check=False,
        )
        return pickle.loads(done.stdout)  # noqa: S301 - this program wrote it
    except (subprocess.TimeoutExpired, EOFError, pickle.UnpicklingError):
        # Without an answer it was ended for want of memory, or by a fault of the parser itself.
        return None


def _bounded() -> None:
    """Bound the memory of this process, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _page(data: bytes) -> Read:
    from bra.importing.files.weblines import web_lines

    return (*web_lines(data.decode()), None)


def _paper(data: bytes) -> Read:
    from bra.importing.files.paperlines import paper_lines

    lines, trouble = paper_lines(data)
    return lines, [], trouble


def _office(data: bytes) -> object:
    from bra.importing.files.packed import PackedError, unpack

    try:
        return unpack(data)
    except PackedError as error:
        return error.code


def _recognise(given: Any) -> object:  # noqa: ANN401 - a foreign file with its order
    from bra.importing.outcome import recognise_here

    return tuple(recognise_here(*given))


def _import(given: Any) -> object:  # noqa: ANN401 - as above
    from bra.importing.outcome import import_here

    return import_here(*given)


_TASKS: Final[dict[str, Callable[[Any], object]]] = {
    "html": _page,
    "pdf": _paper,
    "office": _office,
    "recognise": _recognise,
    "import": _import,
}


def main() -> None:
    """Do the task and write its answer."""
    _bounded()
    answer: object = None
    try:
        answer = _TASKS[sys.argv[1]](pickle.load(sys.stdin.buffer))  # noqa: S301 - as above
    except (MemoryError, RecursionError):
        answer = None
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    main()
