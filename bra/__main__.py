"""Start `bra`, and end it in one of the ways that the manual promises."""

import gc
import io
import os
import sys

from bra import __version__

USER_ERROR = 2
FAULT = 3
INTERRUPTED = 130
CLOSED_PIPE = 141


def main() -> None:
    """Run the command line and exit with its code."""
    # A call is short, and what it reads holds no cycles: looking for some would take long.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        _prepare(stream)
    code = _run([_composed(each) for each in sys.argv[1:]])
    gc.freeze()  # nor at the end
    sys.exit(code)


def _prepare(stream: object) -> None:
    """Write UTF-8 and, unless a terminal reads, plain newlines, on every system."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        if not stream.isatty():
            stream.reconfigure(newline="\n")


def _composed(argument: str) -> str:
    """Return what was typed with `å` as one letter, where a terminal or a file made that two.

    The path of something that is there stays as it is there.
    """
    if argument.isascii():
        return argument
    from unicodedata import normalize

    path = argument.partition("=")[2] if argument.startswith("--") else argument
    there = any(each and os.path.lexists(each) for each in (path, os.path.dirname(path)))  # noqa: PTH120 - it may be no path
    return argument if there else normalize("NFC", argument)


def _run(arguments: list[str]) -> int:
    try:
        code = _answer(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - this is the last stop of whatever went wrong
        return _report(error)
    return code


def _answer(arguments: list[str]) -> int:
    if arguments == ["--version"]:  # answered before anything that takes time is imported
        sys.stdout.write(f"bra {__version__}\n")
        return 0
    from bra.cli.app import command_line

    try:
        command_line().main(arguments, prog_name="bra")
    except SystemExit as stop:
        # Typer makes exits of its own of Ctrl-C and a closed pipe; what they were is in the chain.
        cause: BaseException | None = stop
        while cause is not None:
            if isinstance(cause, (KeyboardInterrupt, EOFError)):
                return INTERRUPTED
            if isinstance(cause, BrokenPipeError):
                return _closed_pipe()
            cause = cause.__context__
        if stop.code is None or isinstance(stop.code, int):
            return stop.code or 0
        raise
    return 0


def _report(error: Exception) -> int:
    """Say what went wrong on stderr and return the exit code for it."""
    if isinstance(error, BrokenPipeError):
        return _closed_pipe()
    from bra.errors import UserError

    if isinstance(error, UserError):
        _tell(f"bra: {error}")
        return USER_ERROR
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        _tell(f"bra: {where}{error.strerror}")
        _abandon_stdout()
        return USER_ERROR
    _tell(f"bra: a fault in bra itself: {type(error).__name__}: {error}")
    _tell(_details(error))
    return FAULT


def _details(error: Exception) -> str:
    """Return the traceback, or say in which file it was put."""
    import platform
    import tempfile
    import traceback

    trace = "".join(traceback.format_exception(error))
    if os.environ.get("BRA_DEBUG") == "1":
        return trace
    about = f"bra {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    try:
        with tempfile.NamedTemporaryFile(
            "w",
            encoding="utf-8",
            errors="backslashreplace",
            prefix="bra-fault-",
            suffix=".txt",
            delete=False,
        ) as file:
            file.write(f"{about}{sys.argv[1:]}\n\n{trace}")
    except OSError:
        return "BRA_DEBUG=1 shows where it happened."
    return f"Where it happened is in {file.name} (with BRA_DEBUG=1, here). Please report it."


def _tell(message: str) -> None:
    from bra.cli.safe import safe

    try:
        sys.stderr.write(f"{safe(message)}\n")
        sys.stderr.flush()
    except OSError:
        pass  # nobody is listening; the exit code still says it


def _closed_pipe() -> int:
    """End quietly, with the code that a shell gives a program that a closed pipe stopped."""
    _abandon_stdout()
    return CLOSED_PIPE


def _abandon_stdout() -> None:
    """Point stdout nowhere, so that the interpreter's last flush does not fail once more."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


if __name__ == "__main__":
    main()
