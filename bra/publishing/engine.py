"""Pagefind, which makes what is searched on the site: a program of its own, asked through a pipe.

It is what the wheel `pagefind_bin` holds.  A request and its answer are JSON in base64, ended by a
comma.  The program reads what comes while it writes, but it ends at once when its input does, so
that stays open until the last answer is there.
"""

import json
import os
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Final, NamedTuple, TypedDict

INSTALL: Final = 'python -m pip install "bra[site]"'
"""What installs it."""


class EngineError(Exception):
    """Tell that Pagefind could not be started, ended early or refused something."""


class _File(TypedDict):
    path: str
    content: str


class _Payload(TypedDict, total=False):
    type: str
    message: str
    files: list[_File]


class Entry(NamedTuple):
    """Hold what is indexed of one thing: what names it, its words and those of its title."""

    name: str
    words: str
    title: str


class Engine(NamedTuple):
    """Hold the program, and the version that its wheel has."""

    program: Path
    version: str


def find_engine() -> Engine | None:
    """Return the program, or None where its wheel is not installed or not made for the platform."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]

        return Engine(Path(get_executable()), version("pagefind_bin"))
    except (ImportError, OSError, PackageNotFoundError):
        return None


def indexed(engine: Engine, name: str, entries: Iterable[Entry]) -> Mapping[str, bytes]:
    """Return the files of an index of some entries, each with another name, by their paths.

    The name of the index begins what it calls each entry.  It is given as a language that nobody
    speaks, so that no language's rules are applied to the words: they come in one form already.
    Raises EngineError.
    """
    requests: list[dict[str, object]] = [{"type": "NewIndex"}]
    requests += [
        {
            "type": "AddRecord",
            "index_id": 0,
            "url": entry.name,
            "content": entry.words,
            "language": name,
            "meta": {"title": entry.title},
        }
        for entry in entries
    ]
    requests.append({"type": "GetFiles", "index_id": 0})
    answer = _asked(engine.program, requests)
    return {_slashed(each["path"]): b64decode(each["content"]) for each in answer["files"]}


def _slashed(path: str) -> str:
    """Return a path with slashes, which on Windows is given otherwise."""
    return path.replace("\\", "/")


def _asked(program: Path, requests: list[dict[str, object]]) -> _Payload:
    """Return the last answer to some requests."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the program of the wheel
            [program, "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise EngineError(str(error)) from error
    assert process.stdin is not None  # noqa: S101 - it is a pipe
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    writer = Thread(target=_write, args=(process.stdin, requests), daemon=True)
    with process:
        try:
            writer.start()
            answers = _read(process.stdout, len(requests))
        finally:
            process.kill()
            writer.join()
            with suppress(OSError):
                process.stdin.close()  # what it did not take is not missed
    payload: _Payload = {}
    for answer in answers:
        payload = json.loads(b64decode(answer))["payload"]
        if payload["type"] == "Error":
            raise EngineError(payload.get("message"))
    return payload


def _write(pipe: IO[bytes], requests: Iterable[dict[str, object]]) -> None:
    # A program that has ended takes nothing; that is seen where its answers are read.
    with suppress(OSError, ValueError):
        for number, request in enumerate(requests):
            message = {"message_id": number, "payload": request}
            pipe.write(b64encode(json.dumps(message).encode()) + b",")
        pipe.flush()


def _read(pipe: IO[bytes], number: int) -> list[bytes]:
    parts: list[bytes] = []
    there = 0
    while there < number:
        part = os.read(pipe.fileno(), 1 << 16)  # what is there, not all that fits
        if not part:
            raise EngineError
        there += part.count(b",")
        parts.append(part)
    return b"".join(parts).split(b",")[:number]
