"""Read a file in a process of its own, which may take so much time and memory and no more.

`python -m bra.importing.apart KIND` reads the file from standard input and writes JSON.
"""

import json
import subprocess
import sys
from typing import Final

SECONDS: Final = 9
_MEMORY: Final = 500_000_000


def read_apart(kind: str, data: bytes) -> tuple[list[str], str | None]:
    """Return the lines of a file, or the code of what stood in the way."""
    command = [sys.executable, "-P", "-m", "bra.importing.apart", kind]
    try:
        done = subprocess.run(  # noqa: S603 - nothing of the call comes from the file
            command, input=data, capture_output=True, timeout=SECONDS, check=False
        )
        found = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return [], "import-too-much"
    except ValueError:
        # It was ended for want of memory, or by a fault of the parser itself.
        return [], "import-too-much"
    return found["lines"], found["trouble"]


def _bounded() -> None:
    """Bound the memory of this process, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _read(kind: str, data: bytes) -> tuple[list[str], str | None]:
    if kind == "html":
        from bra.importing.weblines import web_lines

        return web_lines(data.decode()), None
    from bra.importing.paperlines import paper_lines

    return paper_lines(data)


def main() -> None:
    """Read the file and write its lines."""
    _bounded()
    try:
        lines, trouble = _read(sys.argv[1], sys.stdin.buffer.read())
    except (MemoryError, RecursionError):
        lines, trouble = [], "import-too-much"
    json.dump({"lines": lines, "trouble": trouble}, sys.stdout)


if __name__ == "__main__":
    main()
